import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bytes, characters, fitted } from '../../src/report/fit.ts';

const ladder = fc.array(fc.nat(100), { minLength: 1, maxLength: 8 }) as fc.Arbitrary<[number, ...number[]]>;
const repeated = (count: number) => 'x'.repeat(count);

test('the first rung that fits is shown, and the last one if none does', () => {
  fc.assert(
    fc.property(ladder, fc.nat(100), (ladder, budget) => {
      const shown = fitted({ ladder, render: repeated, size: characters, budget });
      expect(shown.length).toBe(ladder.find((rung) => rung <= budget) ?? ladder.at(-1));
    }),
  );
});

test('nothing below the rung that fits is rendered', () => {
  const rendered: number[] = [];
  const render = (rung: number) => {
    rendered.push(rung);
    return repeated(rung);
  };
  fitted<number, string>({ ladder: [9, 5, 3, 1], render, size: characters, budget: 5 });
  expect(rendered).toEqual([9, 5]);
});

test.each([
  ['abc', 3, 3],
  ['ü→', 2, 5],
  ['🙂', 2, 4],
])('%s has as many characters as GitHub counts at most, and bytes', (text, units, size) => {
  expect([characters(text), bytes(text)]).toEqual([units, size]);
});
