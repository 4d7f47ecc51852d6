import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { askAll, type Cell, divide, exampleOf, selectorOf } from '../../src/flow/cell.ts';
import type { Requirement, Selector } from '../../src/policy/selector.ts';
import { matches } from '../reference/evaluate.ts';

const VALUES = ['', 'x', 'y', 'z', 'other', undefined];
const MAPS = VALUES.flatMap((a) =>
  VALUES.map((b) => ({ ...(a === undefined ? {} : { a }), ...(b === undefined ? {} : { b }) })),
);

/** `a=x`, `a in x,y`, `a notin x`, `a` and `!a` as a requirement. */
function requirement(text: string): Requirement {
  const [, not, key = '', operator, values = ''] = /^(!?)(\w+)(?:(=| in | notin )(.*))?$/.exec(text) ?? [];
  if (operator === undefined) return { key, operator: not ? 'DoesNotExist' : 'Exists', values: [] };
  return { key, operator: operator === ' notin ' ? 'NotIn' : 'In', values: values.split(',') };
}

function selector(text: string): Selector {
  return text === '' ? [] : text.split('; ').map(requirement);
}

function told(requirements: Selector): string {
  const words = requirements.map(({ key, operator, values }) => `${key} ${operator} ${values.join()}`.trim());
  return words.join('; ');
}

function parts(...selectors: string[]): string[] {
  return divide(new Map(), selectors.map(selector), 100)
    .parts.map((cell) => told(selectorOf(cell)))
    .reverse();
}

function holds(cell: Cell, labels: Record<string, string>): boolean {
  return matches({ matchExpressions: selectorOf(cell) }, labels);
}

describe('all label maps are divided', () => {
  test.each<[string[], string[]]>([
    [[], ['']],
    [[''], ['']],
    [['a=x'], ['a In x', 'a NotIn x']],
    [['a in y,x'], ['a In x,y', 'a NotIn x,y']],
    [['a notin x'], ['a NotIn x', 'a In x']],
    [['a'], ['a Exists', 'a DoesNotExist']],
    [['!a'], ['a DoesNotExist', 'a Exists']],
    [
      ['a=x', 'a=y'],
      ['a In x', 'a In y', 'a NotIn x,y'],
    ],
    [
      ['a in x,y', 'a=x'],
      ['a In x', 'a In y', 'a NotIn x,y'],
    ],
    [
      ['a in x,y', 'a notin x,z'],
      ['a In y', 'a In x', 'a NotIn x,y,z', 'a In z'],
    ],
    [
      ['a', 'a=x'],
      ['a In x', 'a Exists; a NotIn x', 'a DoesNotExist'],
    ],
    [
      ['a=x', 'a'],
      ['a In x', 'a Exists; a NotIn x', 'a DoesNotExist'],
    ],
    [
      ['!a', 'a=x', 'a notin x'],
      ['a DoesNotExist', 'a In x', 'a Exists; a NotIn x'],
    ],
    [['a=x; b=x'], ['a In x; b In x', 'a In x; b NotIn x', 'a NotIn x']],
    [['b=x; a=x'], ['a In x; b In x', 'a NotIn x; b In x', 'b NotIn x']],
    [['a=x; a=y'], ['a In x', 'a NotIn x']],
    [['a=x; !a'], ['a In x', 'a NotIn x']],
  ])('by %j into %j', (selectors, expected) => {
    expect(parts(...selectors)).toEqual(expected);
  });

  const aRequirement = fc.oneof(
    fc.record({
      key: fc.constantFrom('a', 'b'),
      operator: fc.constantFrom<'In' | 'NotIn'>('In', 'NotIn'),
      values: fc.subarray(['', 'x', 'y', 'other'], { minLength: 1 }),
    }),
    fc.record({
      key: fc.constantFrom('a', 'b'),
      operator: fc.constantFrom<'Exists' | 'DoesNotExist'>('Exists', 'DoesNotExist'),
      values: fc.constant([]),
    }),
  );
  const selectors = fc.array(fc.array(aRequirement, { maxLength: 3 }), { maxLength: 4 });

  it('so that each is in one part, and all of a part satisfy the same selectors', () => {
    fc.assert(
      fc.property(selectors, (all) => {
        const { parts, undivided } = divide(new Map(), all, 10_000);
        expect(undivided).toEqual([]);
        for (const labels of MAPS) expect(parts.filter((cell) => holds(cell, labels))).toHaveLength(1);
        for (const cell of parts) {
          for (const one of all) {
            const answers = new Set([
              ...MAPS.filter((labels) => holds(cell, labels)).map((labels) =>
                matches({ matchExpressions: one }, labels),
              ),
              matches({ matchExpressions: one }, exampleOf(cell)),
            ]);
            expect(answers).toEqual(new Set([askAll(cell, one) === 'all']));
            expect(askAll(cell, one)).not.toBe('some');
          }
        }
      }),
    );
  });

  it('so that a part has an example, which is in it', () => {
    fc.assert(
      fc.property(selectors, (all) => {
        for (const cell of divide(new Map(), all, 10_000).parts) expect(holds(cell, exampleOf(cell))).toBe(true);
      }),
    );
  });

  it('no further than into so many parts, and the rest is told', () => {
    fc.assert(
      fc.property(selectors, fc.integer({ min: 1, max: 5 }), (all, most) => {
        const { parts, undivided } = divide(new Map(), all, most);
        expect(parts.length).toBeLessThanOrEqual(most);
        for (const labels of MAPS) {
          expect([...parts, ...undivided].filter((cell) => holds(cell, labels))).toHaveLength(1);
        }
      }),
    );
    const { parts, undivided } = divide(new Map(), [selector('a=x'), selector('a=y')], 2);
    expect(parts.map((cell) => told(selectorOf(cell)))).toEqual(['a NotIn x,y', 'a In y']);
    expect(undivided.map((cell) => told(selectorOf(cell)))).toEqual(['a In x']);
  });

  it('from what no selector asks for to what all do', () => {
    expect(parts('a=x', 'b=x').reverse()).toEqual([
      'a NotIn x; b NotIn x',
      'a NotIn x; b In x',
      'a In x; b NotIn x',
      'a In x; b In x',
    ]);
  });

  it('no further than a reader or a machine could follow', () => {
    const many = Array.from({ length: 600 }, (_, i) => selector(`k${i}=x`));
    const { parts, undivided } = divide(new Map(), many, 2000);
    expect([parts.length, undivided.length > 0]).toEqual([84, true]);
  });
});

describe('an example of labels', () => {
  test.each([
    ['', {}],
    ['a=x', { a: 'x' }],
    ['a in y,x', { a: 'x' }],
    ['a notin x', {}],
    ['!a', {}],
    ['a', { a: 'other' }],
    ['a; a notin other', { a: 'other-1' }],
    ['a; a notin other,other-1', { a: 'other-2' }],
    ['b=y; a', { a: 'other', b: 'y' }],
  ])('that satisfy %j is as plain as can be', (text, labels) => {
    const cell = divide(new Map(), [selector(text)], 100).parts.at(-1) ?? new Map();
    expect(exampleOf(cell)).toEqual(labels);
  });
});
