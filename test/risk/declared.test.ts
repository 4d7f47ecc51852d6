import { expect, test } from 'vitest';
import { say } from '../../src/manifest/sentence.ts';
import { withDeclared } from '../../src/risk/declared.ts';
import { finding } from '../report/example.ts';
import { documents, namespace, pod, policy } from './manifests.ts';
import { readVersion } from './versions.ts';

const YES = '  annotations: {network-policy-diff/accept: yes please}';
const said = policy('shop/p', 'podSelector: {}').replace('  name: p', `  name: p\n${YES}`);
const plain = policy('shop/p', 'podSelector: {}');
const shop = documents(namespace('shop'), pod('shop/web'));
const at = (path: string, line: number, side: 'base' | 'head' = 'head') => ({ side, path, line, endLine: line });
const of = (place?: ReturnType<typeof at>, clusters = ['a']) => {
  const about = { severity: 'info', title: 'Opened', message: say`One.`, ...(place && { place }) } as const;
  return { ...finding(about), clusters };
};
const state = (files: Record<string, string>) => readVersion({ shop, ...files }).state;
const cluster = (name: string, head: Record<string, string>, base = head) => ({
  name,
  base: state(base),
  head: state(head),
});
const declared = (found: ReturnType<typeof of>, ...clusters: ReturnType<typeof cluster>[]) =>
  withDeclared([found], clusters, {}).map((each) => each.declared);

test('a finding about a policy as a whole has its annotation', () => {
  expect(declared(of(at('p', 1)), cluster('a', { p: said }))).toEqual(['yes please']);
});

test('a finding without a place, and one about another object of the file, have none', () => {
  expect(declared(of(), cluster('a', { p: said }))).toEqual([undefined]);
  expect(declared(of(at('p', 1)), cluster('a', { p: documents(pod('shop/x'), said) }))).toEqual([undefined]);
  expect(declared(of(at('p', 20)), cluster('a', { p: documents(said, pod('shop/x')) }))).toEqual([undefined]);
});

test('a place in base is looked for in base, wherever head has the policy', () => {
  const moved = cluster('a', { q: said }, { p: plain });
  expect(declared(of(at('p', 2, 'base')), moved)).toEqual(['yes please']);
});

test('the annotation is that of a cluster which has the finding', () => {
  const [a, b] = [cluster('a', { p: plain }), cluster('b', { p: said })];
  expect(declared(of(at('p', 2), ['a']), a, b)).toEqual([undefined]);
  expect(declared(of(at('p', 2), ['a', 'b']), a, b)).toEqual(['yes please']);
});
