import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  add,
  addAll,
  all,
  type Bits,
  createShared,
  digest,
  equal,
  has,
  isEmpty,
  keepAll,
  members,
  none,
  remove,
  removeAll,
} from '../../src/flow/bits.ts';

const SIZE = 70;
const numbers = fc.uniqueArray(fc.nat(SIZE - 1));
const sorted = (set: Iterable<number>) => [...set].sort((a, b) => a - b);

function bitsOf(set: Iterable<number>, size = SIZE): Bits {
  const bits = none(size);
  for (const i of set) add(bits, i);
  return bits;
}

test.each([0, 1, 31, 32, 33, 63, 64, 65])('none and all of %d endpoints', (size) => {
  expect(members(none(size))).toEqual([]);
  expect(members(all(size))).toEqual(Array.from({ length: size }, (_, i) => i));
  expect(all(size)).toHaveLength(Math.ceil(size / 32));
});

describe('a set of endpoints', () => {
  it('has the members that were put in and not taken out', () => {
    fc.assert(
      fc.property(numbers, numbers, (some, others) => {
        const bits = bitsOf(some);
        for (const i of others) remove(bits, i);
        const left = some.filter((i) => !others.includes(i));
        expect(members(bits)).toEqual(sorted(left));
        expect(isEmpty(bits)).toBe(left.length === 0);
        for (let i = 0; i < SIZE; i++) expect(has(bits, i)).toBe(left.includes(i));
      }),
    );
  });

  it.each<[string, (into: Bits, other: Bits) => Bits, (i: number, a: number[], b: number[]) => boolean]>([
    ['a union', addAll, (i, a, b) => a.includes(i) || b.includes(i)],
    ['an intersection', keepAll, (i, a, b) => a.includes(i) && b.includes(i)],
    ['a difference', removeAll, (i, a, b) => a.includes(i) && !b.includes(i)],
  ])('becomes %s in place', (_, operation, holds) => {
    fc.assert(
      fc.property(numbers, numbers, (a, b) => {
        const [into, other] = [bitsOf(a), bitsOf(b)];
        expect(operation(into, other)).toBe(into);
        expect(members(into)).toEqual(Array.from({ length: SIZE }, (_, i) => i).filter((i) => holds(i, a, b)));
        expect(members(other)).toEqual(sorted(b));
      }),
    );
  });

  it('equals another exactly if the members are the same', () => {
    fc.assert(
      fc.property(numbers, numbers, (a, b) => {
        expect(equal(bitsOf(a), bitsOf([...a].reverse()))).toBe(true);
        expect(equal(bitsOf(a), bitsOf(b))).toBe(sorted(a).join() === sorted(b).join());
      }),
    );
  });

  it('differs from one that has a single member more or less, wherever that is', () => {
    for (let i = 0; i < SIZE; i++) {
      expect(equal(none(SIZE), bitsOf([i]))).toBe(false);
      expect(equal(all(SIZE), bitsOf([i]))).toBe(false);
    }
  });
});

describe('a digest', () => {
  const digests = (sets: readonly number[][]) => new Set(sets.map((set) => digest(bitsOf(set))));

  it('is the same for equal sets', () => {
    expect(
      digests([
        [3, 40],
        [40, 3],
        [40, 3, 40],
      ]),
    ).toHaveLength(1);
  });

  it('tells small sets apart, whichever words they are in', () => {
    const pairs = Array.from({ length: SIZE * SIZE }, (_, i) => [i % SIZE, Math.floor(i / SIZE)]);
    expect(digests(pairs).size).toBe((SIZE * (SIZE + 1)) / 2);
  });

  it('is a whole number that is not negative', () => {
    for (const value of digests([[], [31], [0, 31, 63]])) expect(value).toBeGreaterThanOrEqual(0);
  });
});

test('of equal sets the first is shared, and of no others', () => {
  fc.assert(
    fc.property(fc.array(numbers, { maxLength: 20 }), (lists) => {
      const shared = createShared();
      const sets = lists.map((list) => shared(bitsOf(list)));
      expect(sets.map(members)).toEqual(lists.map(sorted));
      expect(new Set(sets).size).toBe(new Set(lists.map((list) => sorted(list).join())).size);
    }),
  );
});
