import { expect, test } from 'vitest';
import { readMarker, stamp } from '../../src/github/marker.ts';
import { type Memory, remembers } from '../../src/github/memory.ts';
import type { Severity } from '../../src/risk/finding.ts';

const COMMIT = 'a'.repeat(40);
const memory = (...findings: readonly (readonly [string, Severity])[]): Memory => {
  return { event: 'LE_lADO--x=', commit: COMMIT, findings: new Map(findings) };
};
const ONE = '0123456789abcdef';
const TWO = 'f'.repeat(16);

test.each([[memory()], [memory([ONE, 'critical'])], [memory([ONE, 'info'], [TWO, 'high'])]])(
  'the marker holds %j',
  (accepted) => {
    const told = { findings: 2, commit: COMMIT, accepted };
    expect(readMarker(stamp('default', 'body', told))?.told).toEqual(told);
  },
);

test.each([
  `x@${COMMIT}:${ONE}`,
  `x@${COMMIT}:${ONE}x`,
  `x@${COMMIT}:${ONE}c,`,
  `x@abc:${ONE}c`,
  `x y@${COMMIT}:${ONE}c`,
  `@${COMMIT}:${ONE}c`,
])('a marker with %s is none', (words) => {
  const marker = stamp('default', 'body', { findings: 1, commit: COMMIT }).replace(' -->', ` accepted=${words} -->`);
  expect(readMarker(marker)).toBeUndefined();
});

test.each<[Severity, Severity, boolean]>([
  ['high', 'high', true],
  ['high', 'medium', true],
  ['high', 'critical', false],
  ['info', 'low', false],
])('what was accepted as %s is accepted as %s: %s', (then, now, accepted) => {
  const finding = {
    rule: 'r',
    confidence: 'exact' as const,
    title: '',
    message: { words: [''], names: [] },
    changes: [],
  };
  expect(remembers(memory([ONE, then]), { ...finding, fingerprint: ONE, severity: now })).toBe(accepted);
  expect(remembers(memory([ONE, then]), { ...finding, fingerprint: TWO, severity: now })).toBe(false);
});
