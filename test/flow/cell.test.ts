import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { askAll, divide, exampleOf, selectorOf } from '../../src/flow/cell.ts';
import { words } from '../../src/flow/unseen.ts';
import { matches, type Requirement, type Selector } from '../../src/policy/selector.ts';

const KEYS = ['app', 'tier', 'team'];
const VALUES = ['a', 'b', ''];

const listed = fc.record({
  key: fc.constantFrom(...KEYS),
  operator: fc.constantFrom('In' as const, 'NotIn' as const),
  values: fc.uniqueArray(fc.constantFrom(...VALUES), { minLength: 1 }),
});
const bare = fc.record({
  key: fc.constantFrom(...KEYS),
  operator: fc.constantFrom('Exists' as const, 'DoesNotExist' as const),
  values: fc.constant<string[]>([]),
});
const selectors = fc.array(fc.array(fc.oneof(listed, bare), { maxLength: 3 }), { maxLength: 6 });
const labels = fc.dictionary(fc.constantFrom(...KEYS), fc.constantFrom(...VALUES, 'c', 'other'), {
  noNullPrototype: true,
});

describe('all label maps, divided by any selectors', () => {
  const parts = (chosen: readonly Selector[]) => divide(new Map(), chosen, 10_000).parts;

  it('are each in exactly one part, whose own selector says so (semantics L1 to L8)', () => {
    fc.assert(
      fc.property(selectors, labels, (chosen, map) => {
        expect(parts(chosen).filter((part) => matches(selectorOf(part), map))).toHaveLength(1);
      }),
    );
  });

  it('have one answer to each selector in a part, which is that of its example', () => {
    fc.assert(
      fc.property(selectors, labels, (chosen, map) => {
        const part = parts(chosen).find((one) => matches(selectorOf(one), map)) ?? new Map();
        for (const selector of chosen) {
          expect(askAll(part, selector)).toBe(matches(selector, map) ? 'all' : 'none');
          expect(matches(selector, exampleOf(part))).toBe(matches(selector, map));
        }
      }),
    );
  });

  it('are left undivided where that takes too many parts, and nothing is lost', () => {
    fc.assert(
      fc.property(selectors, labels, fc.integer({ min: 1, max: 4 }), (chosen, map, most) => {
        const { parts: decided, undivided } = divide(new Map(), chosen, most);
        expect(decided.length).toBeLessThanOrEqual(most);
        expect([...decided, ...undivided].filter((part) => matches(selectorOf(part), map))).toHaveLength(1);
      }),
    );
  });
});

const requirement = (key: string, operator: Requirement['operator'], ...values: string[]): Requirement => ({
  key,
  operator,
  values,
});

test.each<[string, Selector[], string[]]>([
  ['nothing is told apart', [], ['']],
  ['one value', [[requirement('app', 'In', 'web')]], ['app=web', 'app!=web']],
  ['presence', [[requirement('app', 'Exists')]], ['app', '!app']],
  [
    'presence, then a value',
    [[requirement('app', 'Exists')], [requirement('app', 'In', 'web')]],
    ['app=web', 'app,app!=web', '!app'],
  ],
  [
    'both of two labels',
    [[requirement('app', 'In', 'web'), requirement('tier', 'NotIn', 'db')]],
    ['app=web,tier!=db', 'app=web,tier=db', 'app!=web'],
  ],
  [
    'overlapping lists',
    [[requirement('app', 'In', 'a', 'b')], [requirement('app', 'In', 'b', 'c')]],
    ['app=b', 'app=a', 'app=c', 'app notin (a,b,c)'],
  ],
  [
    'a selector that nothing can match',
    [[requirement('app', 'In', 'a'), requirement('app', 'In', 'b')]],
    ['app=a', 'app!=a'],
  ],
])('%s: the parts are as few as the selectors allow', (_, chosen, expected) => {
  expect(divide(new Map(), chosen, 100).parts.map((part) => words(selectorOf(part)))).toEqual(expected);
});
