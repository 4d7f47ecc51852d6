import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { areApart } from '../../src/policy/apart.ts';
import { matches, type Selector } from '../../src/policy/selector.ts';
import type { PodSet } from '../../src/policy/tier.ts';

const LABELS: Readonly<Record<string, Record<string, string>>> = {
  shop: { team: 'a' },
  ops: { team: 'b', env: 'prod' },
};
const labelsOf = (name: string) => LABELS[name] ?? {};

const OPERATORS = { in: 'In', notin: 'NotIn', exists: 'Exists', absent: 'DoesNotExist' } as const;
const selector = (text: string): Selector =>
  text === ''
    ? []
    : text.split(';').map((part) => {
        const [key = '', operator, values = ''] = part.split(' ');
        return { key, operator: OPERATORS[operator as keyof typeof OPERATORS], values: values.split(',') };
      });
const pods = (text: string): PodSet => ({ namespaces: { selector: [] }, pods: selector(text) });
const here = (name: string): PodSet => ({ namespaces: { name }, pods: [] });
const among = (text: string): PodSet => ({ namespaces: { selector: selector(text) }, pods: [] });

describe('two sets of pods are apart', () => {
  test.each<[string, PodSet, PodSet]>([
    ['if they lie in two namespaces', here('shop'), here('ops')],
    ['if the labels of the namespace are none that are asked for', here('shop'), among('team in b')],
    ['if one label cannot have both values', pods('app in a,b'), pods('app in c')],
    ['if what is one of some is none of them', pods('app in a,b'), pods('app notin a,b,c')],
    ['if what has a value is absent', pods('app in a'), pods('app absent')],
    ['if what is there is absent', pods('app exists'), pods('app absent')],
    ['if namespaces would have to be of two kinds', among('team in a'), among('team in b')],
  ])('%s', (_, a, b) => {
    expect([areApart(a, b, labelsOf), areApart(b, a, labelsOf)]).toEqual([true, true]);
  });

  test.each<[string, PodSet, PodSet]>([
    ['in one namespace', here('shop'), here('shop')],
    ['if the namespace has the labels', here('ops'), among('team in b;env exists')],
    ['if a value is one of both', pods('app in a,b'), pods('app in b,c')],
    ['if a value is left', pods('app in a,b'), pods('app notin a')],
    ['if both leave something out', pods('app notin a'), pods('app notin b')],
    ['if what is not a value may be absent', pods('app notin a'), pods('app absent')],
    ['if they ask about two labels', pods('app in a'), pods('tier in b')],
    ['if one asks nothing', pods(''), pods('app absent')],
  ])('not %s', (_, a, b) => {
    expect([areApart(a, b, labelsOf), areApart(b, a, labelsOf)]).toEqual([false, false]);
  });

  test('only if no labels satisfy both, whatever the two selectors', () => {
    const value = fc.constantFrom('a', 'b', 'c');
    const requirement = fc.oneof(
      fc.record({
        key: fc.constantFrom('k', 'l'),
        operator: fc.constantFrom('In' as const, 'NotIn' as const),
        values: fc.uniqueArray(value, { minLength: 1, maxLength: 3 }),
      }),
      fc.record({
        key: fc.constantFrom('k', 'l'),
        operator: fc.constantFrom('Exists' as const, 'DoesNotExist' as const),
        values: fc.constant([]),
      }),
    );
    const some = fc.array(requirement, { maxLength: 3 });
    const maps = [undefined, 'a', 'b', 'c', 'd'].flatMap((k) =>
      [undefined, 'a', 'b', 'c', 'd'].map((l) => ({ ...(k && { k }), ...(l && { l }) })),
    );
    let apart = 0;
    fc.assert(
      fc.property(some, some, (a, b) => {
        const [one, other] = [a, b].map((each): PodSet => ({ namespaces: { selector: [] }, pods: each })) as [
          PodSet,
          PodSet,
        ];
        if (!areApart(one, other, labelsOf)) return;
        apart++;
        expect(maps.filter((labels) => matches(a, labels) && matches(b, labels))).toEqual([]);
      }),
      { numRuns: 1_000, seed: 7 },
    );
    expect(apart).toBeGreaterThan(100);
  });
});
