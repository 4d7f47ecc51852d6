import { describe, expect, test } from 'vitest';
import { buildCluster } from '../../src/cluster/build.ts';
import { manifestsIn, told } from './manifests.ts';

const web = (namespace = '') =>
  `apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: web${namespace}}\nspec: {template: {metadata: {labels: {a: b}}}}\n`;
const named = web('-shop').replace('}\nspec', ', namespace: shop}\nspec');
const cluster = 'apiVersion: v1\nkind: Namespace\nmetadata: {name: shop}\n';

const said = (files: Readonly<Record<string, string>>) =>
  buildCluster(Object.entries(files).flatMap(([path, text]) => manifestsIn(text, path)))
    .problems.filter(({ code }) => code === 'namespace-not-named')
    .map(told);

describe('objects that name no namespace', () => {
  test('are named where they lie in several folders, which may stand for several namespaces', () => {
    expect(said({ 'shop/web.yaml': web(), 'data/db.yaml': web('-db') })).toEqual([
      'shop/web.yaml:1 note namespace-not-named: This and 1 more object, in several folders, name no namespace and count as those of default. Name it in them if they are applied to another.',
    ]);
    expect(said({ 'a/x.yaml': web('1'), 'b/x.yaml': web('2'), 'b/y.yaml': web('3') })[0]).toContain(
      'and 2 more objects',
    );
  });

  test.each<[string, Record<string, string>]>([
    ['in one folder', { 'shop/web.yaml': web(), 'shop/db.yaml': web('-db') }],
    ['beside others that name theirs', { 'shop/web.yaml': web(), 'data/db.yaml': named }],
    ['that lie in none', { 'shop/web.yaml': web(), 'data/db.yaml': cluster }],
  ])('are those of default without a word %s', (_where, files) => {
    expect(said(files)).toEqual([]);
  });
});
