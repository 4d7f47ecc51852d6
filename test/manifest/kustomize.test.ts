import { describe, expect, it } from 'vitest';
import { kustomizationsNotRendered, readKustomization } from '../../src/manifest/kustomize.ts';
import { write } from '../../src/manifest/sentence.ts';

/** What is said about kustomizations, by path. */
function problemsOf(files: Readonly<Record<string, string>>): string[] {
  const read = Object.entries(files).flatMap(([path, text]) => readKustomization(path, text) ?? []);
  return kustomizationsNotRendered(read).map(({ path, message }) => `${path}: ${write(message)}`);
}

const changed = (path: string, changes: string) =>
  `${path}: Kustomize is not rendered, so these files are not quite what is applied: ${changes}.`;

describe('a kustomization', () => {
  it.each([
    ['only lists files', 'resources: [a.yaml, ../base]\nimages: [{name: a}]\nreplicas: [{name: a, count: 2}]\n'],
    ['only decorates', 'resources: [a.yaml]\ncommonAnnotations: {a: b}\nconfigMapGenerator: [{name: a}]\n'],
    ['changes nothing yet', 'resources: [a.yaml]\nlabels: []\ncommonLabels: {}\nnamespace: ""\nnamePrefix:\n'],
    [
      'is Flux’s object of that name',
      'apiVersion: kustomize.toolkit.fluxcd.io/v1\nkind: Kustomization\nspec: {}\nnamespace: a\n',
    ],
    [
      'is a component that nobody takes in',
      'apiVersion: kustomize.config.k8s.io/v1alpha1\nkind: Component\nnamespace: a\n',
    ],
    ['is no mapping', '- a\n'],
    ['is nothing', ''],
  ])('that %s needs no word', (_, text) => {
    expect(problemsOf({ 'k8s/kustomization.yaml': text })).toEqual([]);
  });

  it.each([
    ['namespace: shop\n', 'namespace'],
    [
      'apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\nnamePrefix: a-\ncommonLabels: {a: b}\n',
      'namePrefix, commonLabels',
    ],
    ['patches: [{patch: "- op: remove"}]\n', 'patches'],
    ['helmCharts: [{name: a}]\n', 'helmCharts'],
    ['resources: [a.yaml, "https://example.org/a.yaml"]\n', 'https://example.org/a.yaml'],
    ['bases: ["github.com/example/app//deploy?ref=v1"]\n', 'github.com/example/app//deploy?ref=v1'],
    [
      'namespace: a\nnamePrefix: b\nnameSuffix: c\nlabels: [{pairs: {a: b}}]\nvars: [{name: a}]\ngenerators: [a]\ntransformers: [a]\n',
      'namespace, namePrefix, nameSuffix, labels, vars and 2 more',
    ],
  ])('that changes its files is named: %j', (text, changes) => {
    expect(problemsOf({ 'k8s/kustomization.yaml': text })).toEqual([changed('k8s/kustomization.yaml', changes)]);
  });

  it('is named where it is used, for all that it takes in', () => {
    const problems = problemsOf({
      'base/kustomization.yaml': 'resources: [a.yaml]\ncommonLabels: {a: b}\n',
      'parts/kustomization.yml': 'kind: Component\npatches: [{path: p.yaml}]\n',
      'prod/kustomization.yaml': 'resources: [../base/]\ncomponents: [../parts]\nnamespace: prod\n',
      'test/Kustomization': 'resources: [../base]\n',
      'loop/kustomization.yaml': 'resources: [../loop]\n',
    });
    expect(problems).toEqual([
      changed('prod/kustomization.yaml', 'namespace, commonLabels, patches'),
      changed('test/Kustomization', 'commonLabels'),
    ]);
  });

  it('says which files are patches, and no objects', () => {
    const text = [
      'patches: [{path: a.yaml}, {patch: "x"}, 3]',
      'patchesStrategicMerge: [./b.yaml, "kind: Pod\\nmetadata: {}"]',
      'patchesJson6902: [{path: ../c.yaml, target: {}}]',
    ].join('\n');
    expect(readKustomization('k8s/kustomization.yaml', text)?.patches).toEqual(['k8s/b.yaml', 'k8s/a.yaml', 'c.yaml']);
  });
});
