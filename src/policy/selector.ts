import type { Labels } from '../cluster/cluster.ts';

export interface Requirement {
  readonly key: string;
  readonly operator: 'In' | 'NotIn' | 'Exists' | 'DoesNotExist';
  /** Empty for `Exists` and `DoesNotExist`. */
  readonly values: readonly string[];
}

/** A LabelSelector: all requirements must hold; none is everything (semantics L1, L7). */
export type Selector = readonly Requirement[];

/** Whether labels satisfy a selector. An absent key satisfies `NotIn` and `DoesNotExist` (semantics L2 to L8). */
export function matches(selector: Selector, labels: Labels): boolean {
  // A loop, for this is asked more often than anything else.
  for (const requirement of selector) if (!holds(requirement, labels)) return false;
  return true;
}

function holds({ key, operator, values }: Requirement, labels: Labels): boolean {
  const value = Object.hasOwn(labels, key) ? labels[key] : undefined;
  // What is absent is listed nowhere.
  const listed: readonly (string | undefined)[] = values;
  switch (operator) {
    case 'In':
      return listed.includes(value);
    case 'NotIn':
      return !listed.includes(value);
    case 'Exists':
      return value !== undefined;
    case 'DoesNotExist':
      return value === undefined;
  }
}

/** One text for all selectors that are written differently and mean the same requirements. */
export function canonical(selector: Selector): string {
  return JSON.stringify(
    selector
      .map((r) => [r.key, r.operator, [...new Set(r.values)].sort()])
      .map((r) => JSON.stringify(r))
      .sort(),
  );
}
