import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { grown, holds, stampedSet, valuesOf } from '../../src/flow/stamped-set.ts';

describe('a set that grows by making another', () => {
  test('leaves the old one as it was', () => {
    const before = stampedSet(['a']);
    const after = grown(before, ['b', 'a', 'c']);
    expect([valuesOf(before), valuesOf(after)]).toEqual([['a'], ['a', 'b', 'c']]);
    expect([holds(before, 'b'), holds(after, 'b')]).toEqual([false, true]);
  });

  test('can be grown twice, and the two know nothing of each other', () => {
    const before = stampedSet(['a']);
    const [one, other] = [grown(before, ['b']), grown(before, ['c'])];
    expect([valuesOf(before), valuesOf(one), valuesOf(other)]).toEqual([['a'], ['a', 'b'], ['a', 'c']]);
    expect([holds(one, 'c'), holds(other, 'b')]).toEqual([false, false]);
  });

  test('shares what the old one holds, so that growing it costs what is added', () => {
    const before = stampedSet(['a']);
    expect(grown(before, ['b']).ranks).toBe(before.ranks);
  });

  test('is like a set that is copied, whichever of them is grown', () => {
    const value = fc.constantFrom('a', 'b', 'c', 'd');
    const steps = fc.array(fc.tuple(fc.nat(20), fc.array(value, { maxLength: 3 })), { maxLength: 12 });
    fc.assert(
      fc.property(steps, (all) => {
        const sets = [{ ours: stampedSet([]), plain: new Set<string>() }];
        for (const [which, values] of all) {
          const { ours, plain } = sets[which % sets.length] as (typeof sets)[number];
          sets.push({ ours: grown(ours, values), plain: new Set([...plain, ...values]) });
        }
        for (const { ours, plain } of sets) {
          expect(new Set(valuesOf(ours))).toEqual(plain);
          for (const letter of 'abcd') expect(holds(ours, letter)).toBe(plain.has(letter));
        }
      }),
    );
  });
});
