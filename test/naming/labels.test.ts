import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { divide, exampleOf, selectorOf as selectorOfCell } from '../../src/flow/cell.ts';
import { boxOf, selectorOf, simplest } from '../../src/naming/labels.ts';
import { matches, type Requirement, type Selector } from '../../src/policy/selector.ts';
import { requirement } from '../report/example.ts';

const OPERATORS = ['In', 'NotIn', 'Exists', 'DoesNotExist'] as const;
const anyRequirement: fc.Arbitrary<Requirement> = fc
  .record({
    key: fc.constantFrom('app', 'tier', 'team'),
    operator: fc.constantFrom(...OPERATORS),
    values: fc.uniqueArray(fc.constantFrom('a', 'b', 'c'), { minLength: 1 }),
  })
  .map((one) => (one.operator === 'In' || one.operator === 'NotIn' ? one : { ...one, values: [] }));
const selectors = fc.array(fc.array(anyRequirement, { maxLength: 3 }), { maxLength: 4 });
const labels = fc.dictionary(fc.constantFrom('app', 'tier', 'team'), fc.constantFrom('a', 'b', 'c', 'else'));

test('a box is its LabelSelector', () => {
  fc.assert(
    fc.property(fc.array(anyRequirement, { maxLength: 3 }), labels, (selector, map) => {
      // What no map satisfies is nothing that an endpoint could be.
      fc.pre(divide(new Map(), [selector], 50).parts.some((cell) => matches(selector, exampleOf(cell))));
      expect(matches(selectorOf(boxOf(selector)), map)).toBe(matches(selector, map));
    }),
  );
});

test('the simplest words for some parts of everything hold those parts and nothing else', () => {
  fc.assert(
    fc.property(
      selectors,
      fc.infiniteStream(fc.boolean()),
      fc.array(labels, { minLength: 20 }),
      (some, choice, maps) => {
        const parts = divide(new Map(), some, 200).parts.map(selectorOfCell);
        const chosen = parts.filter(() => choice.next().value);
        const rest = parts.filter((part) => !chosen.includes(part));
        const words = simplest(chosen.map(boxOf), rest.map(boxOf)).map(selectorOf);
        for (const map of maps)
          expect(words.some((one) => matches(one, map))).toBe(chosen.some((one) => matches(one, map)));
        expect(words.length).toBeLessThanOrEqual(chosen.length);
      },
    ),
  );
});

describe('the simplest words', () => {
  const simple = (on: readonly string[], off: readonly string[]) =>
    simplest(on.map(parse).map(boxOf), off.map(parse).map(boxOf)).map(selectorOf);

  test.each<[string, string[], string[], string[]]>([
    ['for everything are none', ['app=a', 'app!=a'], [], ['']],
    ['leave out what is not needed to tell apart', ['app!=a tier=x'], ['app!=a tier!=x'], ['tier=x']],
    [
      'say what a label is rather than what others are not',
      ['app=a', 'app!=a tier=x'],
      ['app!=a tier!=x'],
      ['app=a', 'tier=x'],
    ],
    ['join values', ['app=a', 'app=b'], ['app!=a,b'], ['app=a,b']],
    ['keep what is needed', ['app=a tier=x'], ['app!=a', 'app=a tier!=x'], ['app=a tier=x']],
  ])('%s', (_, on, off, words) => {
    expect(simple(on, off)).toEqual(words.map(parse));
  });
});

function parse(text: string): Selector {
  return text === '' ? [] : text.split(' ').map(requirement);
}
