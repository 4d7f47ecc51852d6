import { expect, test } from 'vitest';
import { acceptors, isAmong } from '../../src/risk/acceptance.ts';

test.each<[name: string, list: string[], among: boolean]>([
  ['alice', ['alice'], true],
  ['Alice', ['@aLICE'], true],
  ['@alice', [' alice '], true],
  [' alice ', ['bob', 'alice'], true],
  ['octo-org/a@b', ['octo-org/ab'], false],
  ['alice', ['alic'], false],
  ['alice', ['bob', 'carol'], false],
  ['alice', [], false],
])('%j is among %j: %s', (name, list, among) => {
  expect(isAmong(name, list)).toBe(among);
});

test('whoever may accept what is low may accept what is worse, and nobody is asked about info', () => {
  const reserved = { low: ['a'] };
  expect((['critical', 'high', 'medium', 'low', 'info'] as const).map((each) => acceptors(reserved, each))).toEqual([
    ['a'],
    ['a'],
    ['a'],
    ['a'],
    undefined,
  ]);
  expect(acceptors({}, 'critical')).toBeUndefined();
});
