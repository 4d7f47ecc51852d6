/**
 * A set of strings that grows by making another: the new one shares what the old one holds, and costs only what it adds.
 * A set that is grown twice is copied the second time.
 */
export interface StampedSet {
  /** When each string came in; those from `size` on belong to sets that grew out of this one. */
  readonly ranks: Map<string, number>;
  readonly size: number;
}

export function stampedSet(values: Iterable<string>): StampedSet {
  return grown({ ranks: new Map(), size: 0 }, values);
}

export function holds({ ranks, size }: StampedSet, value: string): boolean {
  return (ranks.get(value) ?? size) < size;
}

export function valuesOf({ ranks, size }: StampedSet): string[] {
  return [...ranks.keys()].slice(0, size);
}

/** The set and more values. */
export function grown(set: StampedSet, values: Iterable<string>): StampedSet {
  const isNewest = set.ranks.size === set.size;
  const ranks = isNewest ? set.ranks : new Map(valuesOf(set).map((value, i) => [value, i]));
  for (const value of values) if (!ranks.has(value)) ranks.set(value, ranks.size);
  return { ranks, size: ranks.size };
}
