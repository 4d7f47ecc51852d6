/**
 * Sets of endpoints as bits: endpoint i is bit `i % 32` of word `i >>> 5`. All sets of one universe have the same number
 * of words, and the bits past the last endpoint are never set.
 */
export type Bits = Uint32Array;

/** The empty set over `size` endpoints. */
export function none(size: number): Bits {
  return new Uint32Array(Math.ceil(size / 32));
}

/** The whole universe. */
export function all(size: number): Bits {
  const bits = none(size).fill(0xffff_ffff);
  // Of a whole word no bit is shifted out.
  bits[bits.length - 1] = 0xffff_ffff >>> (-size & 31);
  return bits;
}

export function has(bits: Bits, i: number): boolean {
  return (((bits[i >>> 5] ?? 0) >>> (i & 31)) & 1) === 1;
}

export function add(bits: Bits, i: number): void {
  bits[i >>> 5] = (bits[i >>> 5] ?? 0) | (1 << (i & 31));
}

export function remove(bits: Bits, i: number): void {
  bits[i >>> 5] = (bits[i >>> 5] ?? 0) & ~(1 << (i & 31));
}

/** `into ∪ other`, in place. */
export function addAll(into: Bits, other: Bits): Bits {
  for (let w = 0; w < into.length; w++) into[w] = (into[w] as number) | (other[w] as number);
  return into;
}

/** `into ∩ other`, in place. */
export function keepAll(into: Bits, other: Bits): Bits {
  for (let w = 0; w < into.length; w++) into[w] = (into[w] as number) & (other[w] as number);
  return into;
}

/** `into ∖ other`, in place. */
export function removeAll(into: Bits, other: Bits): Bits {
  for (let w = 0; w < into.length; w++) into[w] = (into[w] as number) & ~(other[w] as number);
  return into;
}

export function isEmpty(bits: Bits): boolean {
  for (let w = 0; w < bits.length; w++) if (bits[w] !== 0) return false;
  return true;
}

export function equal(a: Bits, b: Bits): boolean {
  for (let w = 0; w < a.length; w++) if (a[w] !== b[w]) return false;
  return true;
}

/** The endpoints in the set, ascending. */
export function members(bits: Bits): number[] {
  const found: number[] = [];
  for (let w = 0; w < bits.length; w++) {
    for (let word = bits[w] as number; word !== 0; word &= word - 1) {
      found.push(w * 32 + 31 - Math.clz32(word & -word));
    }
  }
  return found;
}

/** Equal sets have equal digests; unequal ones nearly always have not. */
export function digest(bits: Bits): number {
  let hash = 0x811c_9dc5;
  for (let w = 0; w < bits.length; w++) hash = Math.imul(hash ^ (bits[w] as number), 0x0100_0193) ^ (hash >>> 13);
  return hash >>> 0;
}

/**
 * Gives the first of equal sets for each of them: of the very many that a large comparison finds, few are different. What it
 * gives is shared: do not change it.
 */
export function createShared(): (bits: Bits) => Bits {
  const known = new Map<number, Bits[]>();
  return (bits) => {
    const name = digest(bits);
    const alike = known.get(name) ?? [];
    const same = alike.find((each) => equal(each, bits));
    if (same !== undefined) return same;
    known.set(name, [...alike, bits]);
    return bits;
  };
}
