import { describe, expect, it } from 'vitest';
import { readKustomization } from '../../src/manifest/kustomize.ts';
import { write } from '../../src/manifest/sentence.ts';

const changesOf = (text: string) => readKustomization('k8s/kustomization.yaml', text)?.changes;

describe('a kustomization', () => {
  it.each([
    ['only lists files', 'resources: [a.yaml, ../base]\nimages: [{name: a}]\nreplicas: [{name: a, count: 2}]\n'],
    ['only decorates', 'resources: [a.yaml]\ncommonAnnotations: {a: b}\nconfigMapGenerator: [{name: a}]\n'],
    ['changes nothing yet', 'resources: [a.yaml]\nlabels: []\ncommonLabels: {}\nnamespace: ""\nnamePrefix:\n'],
  ])('that %s changes nothing', (_, text) => {
    expect(changesOf(text)).toEqual([]);
  });

  it.each([
    ['Flux’s object of that name', 'apiVersion: kustomize.toolkit.fluxcd.io/v1\nkind: Kustomization\nspec: {}\n'],
    ['a list', '- a\n'],
    ['nothing', ''],
  ])('is none if it is %s', (_, text) => {
    expect(readKustomization('k8s/kustomization.yaml', text)).toBeUndefined();
  });

  it.each([
    ['namespace: shop\n', ['namespace']],
    ['kind: Kustomization\nnamePrefix: a-\ncommonLabels: {a: b}\n', ['namePrefix', 'commonLabels']],
    ['patches: [{patch: "- op: remove"}]\n', ['patches']],
    ['helmCharts: [{name: a}]\n', ['helmCharts']],
    ['resources: [a.yaml, "https://example.org/a.yaml"]\n', ['https://example.org/a.yaml']],
    ['bases: ["github.com/example/app//deploy?ref=v1"]\n', ['github.com/example/app//deploy?ref=v1']],
  ])('changes what it takes in: %j', (text, changes) => {
    expect(changesOf(text)).toEqual(changes);
  });

  it('says which files are patches, and no objects', () => {
    const text = [
      'patches: [{path: a.yaml}, {patch: "x"}, 3]',
      'patchesStrategicMerge: [./b.yaml, "kind: Pod\\nmetadata: {}"]',
      'patchesJson6902: [{path: ../c.yaml, target: {}}]',
    ].join('\n');
    expect(readKustomization('k8s/kustomization.yaml', text)?.patches).toEqual(['k8s/b.yaml', 'k8s/a.yaml', 'c.yaml']);
  });

  it.each([
    ['resources: [\n', 'the indentation is wrong', 2],
    ['namespace: a\nnamespace: b\n', 'the key namespace stands twice', 2],
    ['resources: *none\n', 'an alias (*) has no anchor (&) of its name before it', 1],
  ])('may be broken: %j', (text, why, line) => {
    const broken = readKustomization('kustomization.yaml', text)?.broken;
    expect(broken && [write(broken.why), broken.line]).toEqual([why, line]);
  });
});
