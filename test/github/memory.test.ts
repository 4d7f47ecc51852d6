import { expect, test } from 'vitest';
import { readMarker, stamp } from '../../src/github/marker.ts';
import { type Memory, memoryOf, remembered } from '../../src/github/memory.ts';
import type { Severity } from '../../src/risk/finding.ts';

const COMMIT = 'a'.repeat(40);
const memory = (...findings: readonly (readonly [string, Severity])[]): Memory => {
  return memoryOf('LE_lADO--x=', COMMIT, new Map(findings));
};
const ONE = '0123456789-_ABCDEFwxyz';
const TWO = 'f'.repeat(22);
const many = (count: number) =>
  Array.from({ length: count }, (_, i) => [`${i}`.padStart(22, '-'), 'high'] as [string, Severity]);

test.each([[memory()], [memory([ONE, 'critical'])], [memory([ONE, 'info'], [TWO, 'high'])], [memory(...many(201))]])(
  'the marker holds %j',
  (accepted) => {
    const told = { findings: 2, commit: COMMIT, accepted };
    expect(readMarker(stamp('default', 'body', told))?.told).toEqual(told);
  },
);

const markerWith = (words: string) =>
  stamp('default', 'body', { findings: 1, commit: COMMIT }).replace(' -->', ` accepted=${words} -->`);

test.each([
  `2:x@${COMMIT}:${ONE}`,
  `2:x@${COMMIT}:${ONE}x`,
  `2:x@${COMMIT}:${ONE}c,`,
  `2:x@abc:${ONE}c`,
  `2:@${COMMIT}:${ONE}c`,
  `2:x@${COMMIT}:201*${ONE}c`,
  `1:x@${COMMIT}:${ONE}c`,
  `x@${COMMIT}:0123456789abcdefc`,
])('%s, of another version or of nobody, is forgotten, and the comment is ours all the same', (words) => {
  expect(readMarker(markerWith(words))?.told).toEqual({ findings: 1, commit: COMMIT });
});

test.each(['', `x y@${COMMIT}:${ONE}c`, 'x'.repeat(5_501)])('a marker with %j is none', (words) => {
  expect(readMarker(markerWith(words))).toBeUndefined();
});

test('the longest marker leaves the report what it takes', () => {
  const accepted = memoryOf('e'.repeat(100), 'c'.repeat(64), new Map(many(200)));
  const marker = stamp('i'.repeat(64), '', { findings: 9_999_999, commit: 'c'.repeat(64), accepted });
  expect(marker.length + 60_000).toBeLessThan(65_536);
  expect(readMarker(marker)?.told.accepted).toEqual(accepted);
});

test.each<[Severity, Severity, boolean]>([
  ['high', 'high', true],
  ['high', 'medium', true],
  ['high', 'critical', false],
  ['info', 'low', false],
])('what was accepted as %s is accepted as %s: %s', (then, now, accepted) => {
  const isRemembered = remembered(memory([ONE, then]), new Map([[ONE, now]]));
  expect([isRemembered(ONE, now), isRemembered(TWO, now)]).toEqual([accepted, false]);
});

test.each<[string, [string, Severity][], boolean]>([
  ['the same', many(201).reverse(), true],
  ['the same and one that is new', many(202), false],
  ['all but one', many(200), false],
  ['the same, one of them worse', [...many(200), ['200'.padStart(22, '-'), 'critical']], false],
])('more than 200 findings are accepted as a whole: %s', (_, now, accepted) => {
  const isRemembered = remembered(memory(...many(201)), new Map(now));
  expect(isRemembered('7'.padStart(22, '-'), 'high')).toBe(accepted);
});
