import { expect, test } from 'vitest';
import { say } from '../../../src/manifest/sentence.ts';
import { assess } from '../../../src/risk/assess.ts';
import { evidenceOf } from '../versions.ts';

const problem = (text: string, place: object = { path: 'a', line: 3 }, code = 'policy-rejected') => ({
  severity: 'error' as const,
  code,
  message: say`${text}`,
  hidesFlows: false,
  ...place,
});
const found = (base: ReturnType<typeof problem>[], head: ReturnType<typeof problem>[]) =>
  assess({ ...evidenceOf({}, {}), problems: { base, head } });

test('each policy that is rejected is a finding without flows, known by its file and what is wrong', () => {
  const findings = found([], [problem('x'), problem('y'), problem('x', { path: 'b', line: 3 })]);
  expect(new Set(findings.map(({ fingerprint }) => fingerprint)).size).toBe(3);
  expect(findings.map(({ place, changes }) => [place, changes])).toEqual([
    [{ side: 'head', path: 'a', line: 3, endLine: 3 }, []],
    [{ side: 'head', path: 'a', line: 3, endLine: 3 }, []],
    [{ side: 'head', path: 'b', line: 3, endLine: 3 }, []],
  ]);
  expect(found([], [problem('x', { path: 'a', line: 9 })])[0]?.fingerprint).toBe(findings[0]?.fingerprint);
});

test('what base has in this file is known, and what it has in another or calls otherwise is not', () => {
  expect(found([problem('x')], [problem('x', { path: 'a', line: 9 })])).toEqual([]);
  expect(found([problem('x', { path: 'b', line: 3 })], [problem('x')])).toHaveLength(1);
  expect(found([problem('y')], [problem('x')])).toHaveLength(1);
  expect(found([problem('x', { path: 'a', line: 3 }, 'other')], [problem('x')])).toHaveLength(1);
});

test.each([{}, { path: 'a' }, { line: 3 }])('one without a place has none: %j', (place) => {
  expect(found([], [problem('x', place)])[0]).not.toHaveProperty('place');
});
