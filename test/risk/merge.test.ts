import { expect, test } from 'vitest';
import { say } from '../../src/manifest/sentence.ts';
import type { Finding } from '../../src/risk/finding.ts';
import { mergeFindings } from '../../src/risk/merge.ts';
import { finding } from '../report/example.ts';

const one: Finding = finding({
  severity: 'high',
  title: 'Opened',
  message: say`One.`,
  fingerprint: 'f',
  changes: [0, 1],
});
const found = (cluster: string, findings: readonly Finding[], changes = 2) => ({
  cluster,
  findings,
  changes: Array.from({ length: changes }),
});
const place = { side: 'head', path: 'a', line: 1, endLine: 2 } as const;

test('what two clusters have alike is one finding, of the changes of both', () => {
  const [merged, ...others] = mergeFindings([found('a', [one], 3), found('b', [], 4), found('c', [one])]);
  expect(others).toEqual([]);
  expect(merged).toMatchObject({ clusters: ['a', 'c'], changes: [0, 1, 7, 8], fingerprint: 'f' });
});

test.each<[string, Partial<Finding>]>([
  ['another rule', { rule: 'dns-lost' }],
  ['another severity', { severity: 'low' }],
  ['other rules beside it', { also: ['dns-lost'] }],
  ['another confidence', { confidence: 'assumed' }],
  ['another title', { title: 'Closed' }],
  ['another sentence', { message: say`Two.` }],
  ['another place', { place }],
])('one with %s is a finding of its own, and is known by another fingerprint', (_, other) => {
  const both = mergeFindings([found('a', [one]), found('b', [{ ...one, ...other }])]);
  expect(both.map(({ clusters }) => clusters).sort()).toEqual([['a'], ['b']]);
  const prints = new Set(both.map(({ fingerprint }) => fingerprint));
  expect(prints.size).toBe(2);
  expect(prints.has('f')).toBe(false);
  expect(both.map(({ title }) => title).sort()).toEqual([one.title, other.title ?? one.title].sort());
});

test('one about something else keeps its fingerprint', () => {
  const both = mergeFindings([found('a', [one]), found('b', [{ ...one, fingerprint: 'g' }])]);
  expect(both.map(({ fingerprint, clusters, changes }) => [fingerprint, clusters, changes])).toEqual([
    ['f', ['a'], [0, 1]],
    ['g', ['b'], [2, 3]],
  ]);
});

test('the most severe comes first, from whichever cluster it is', () => {
  const mild = { ...one, severity: 'low', fingerprint: 'g' } as const;
  const both = mergeFindings([found('a', [mild]), found('b', [one])]);
  expect(both.map(({ severity }) => severity)).toEqual(['high', 'low']);
});
