import { expect, test } from 'vitest';
import type { Problem } from '../../src/manifest/problem.ts';
import { say, write } from '../../src/manifest/sentence.ts';
import { summedUp } from '../../src/report/alike.ts';

const note = (name: string, more: Partial<Problem> = {}): Problem => ({
  severity: 'note',
  code: 'rendered-elsewhere',
  message: say`App ${name} is rendered elsewhere.`,
  path: `${name}.yaml`,
  hidesFlows: false,
  ...more,
});
const FOUR = ['a', 'b', 'c', 'd'];
const told = (...problems: readonly Problem[]) => summedUp(problems).map(({ message }) => write(message));

test('three notes alike are told each by itself', () => {
  expect(told(note('a'), note('b'), note('c'))).toEqual([
    'App a is rendered elsewhere.',
    'App b is rendered elsewhere.',
    'App c is rendered elsewhere.',
  ]);
});

test('of more the first counts the others', () => {
  expect(told(...FOUR.map((name) => note(name)))).toEqual([
    'App a is rendered elsewhere. 3 more notes say the same of others.',
  ]);
});

test('notes of two kinds are counted apart, at the place of the first of each', () => {
  const link = (name: string) => note(name, { code: 'link', message: say`Link ${name} leads nowhere.` });
  expect(told(note('a'), link('x'), ...['b', 'c', 'd', 'e'].map((name) => note(name)), ...FOUR.map(link))).toEqual([
    'App a is rendered elsewhere. 4 more notes say the same of others.',
    'Link x leads nowhere. 4 more notes say the same of others.',
  ]);
});

test.each<[what: string, more: Partial<Problem>]>([
  ['what hides flows', { hidesFlows: true }],
  ['a warning', { severity: 'warning' }],
])('%s is never summed up', (_, more) => {
  expect(told(...FOUR.map((name) => note(name, more)))).toHaveLength(4);
});
