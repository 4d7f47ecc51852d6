import { describe, expect, it } from 'vitest';
import {
  brokenKustomization,
  isRemote,
  KUSTOMIZATION_FILE,
  pathFrom,
  readKustomization,
} from '../../src/manifest/kustomize.ts';
import { say, write } from '../../src/manifest/sentence.ts';

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
    ['another API', 'apiVersion: acme.example.org/v1\nkind: Kustomization\n'],
    ['another API that has resources of its own', 'apiVersion: a/v1\nresources: {}\n'],
    ['an API that only holds its name', 'apiVersion: a.kustomize.config.k8s.io/v1\nkind: Kustomization\n'],
  ])('is none if it is %s', (_, text) => {
    expect(readKustomization('k8s/kustomization.yaml', text)).toBeUndefined();
  });

  it.each([
    ['apiVersion:\nkind: ~\nresources: [a.yaml]\n', []],
    ['apiVersion: ""\nresources: [a.yaml]\n', []],
    ['apiVersion: v1\nkind: Kustomization\nresources: [a.yaml]\n', ['apiVersion']],
  ])('is one whatever its API, if it lists files: %j', (text, changes) => {
    expect(changesOf(text)).toEqual(changes);
  });

  it.each([
    ['namespace: shop\n', ['namespace']],
    ['kind: Kustomization\nnamePrefix: a-\ncommonLabels: {a: b}\n', ['namePrefix', 'commonLabels']],
    ['patches: [{patch: "- op: remove"}]\n', ['patches']],
    ['helmCharts: [{name: a}]\n', ['helmCharts']],
    ['resources: [a.yaml, "https://example.org/a.yaml"]\n', ['https://example.org/a.yaml']],
    ['bases: ["github.com/example/app//deploy?ref=v1"]\n', ['github.com/example/app//deploy?ref=v1']],
    ['NameSpace: shop\nPATCHES: [{patch: x}]\n', ['namespace', 'patches']],
    ['foo: bar\n', ['foo']],
  ])('changes what it takes in: %j', (text, changes) => {
    expect(changesOf(text)).toEqual(changes);
  });

  it.each([
    ['Kustomization', false],
    ['Component', true],
  ])('of kind %s is a component: %s', (kind, expected) => {
    const text = `apiVersion: kustomize.config.k8s.io/v1alpha1\nkind: ${kind}\n`;
    expect(readKustomization('k8s/kustomization.yaml', text)?.isComponent).toBe(expected);
  });

  it('knows where it stands, and whether it was asked for', () => {
    const text = 'resources: [a.yaml]\n';
    expect(readKustomization('k8s/kustomization.yaml', text)).toMatchObject({
      path: 'k8s/kustomization.yaml',
      folder: 'k8s',
      text,
      body: { resources: ['a.yaml'] },
      isSelected: true,
    });
    expect(readKustomization('k8s/kustomization.yaml', text)).not.toHaveProperty('broken');
    expect(readKustomization('k8s/kustomization.yaml', text, false)?.isSelected).toBe(false);
  });

  it('takes in what it names, as paths of the version', () => {
    const text = [
      'resources: [a.yaml, ./b/, ../base, 3, "https://example.org/a.yaml"]',
      'bases: [../..]',
      'components: [c]',
      'other: [d]',
    ].join('\n');
    expect(readKustomization('k8s/prod/kustomization.yaml', text)?.parts).toEqual([
      'k8s/prod/a.yaml',
      'k8s/prod/b',
      'k8s/base',
      '',
      'k8s/prod/c',
    ]);
    expect(readKustomization('kustomization.yaml', 'resources: a.yaml\n')?.parts).toEqual([]);
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
    ['namespace: a\nnamespace: b\nnamePrefix: c\nnamePrefix: d\n', 'the key namespace stands twice', 2],
    ['namespace: a\nNameSpace: b\n', 'the key NameSpace stands twice, once in another case', 1],
    ['patches: [{path: a.yaml, Path: b.yaml}]\n', 'the key Path stands twice, once in another case', 1],
    ['', 'it is empty', 1],
    ['# nothing\n', 'it is empty', 1],
    ['{}\n', 'it is empty', 1],
    ['- a\n', 'it is no mapping', 1],
  ])('may be broken: %j', (text, why, line) => {
    const broken = readKustomization('kustomization.yaml', text)?.broken;
    expect(broken && [write(broken.why), broken.line]).toEqual([why, line]);
  });

  it('is the first of several documents, as kustomize has it', () => {
    const first = readKustomization('kustomization.yaml', 'namespace: a\n---\nnamespace: b\nnamePrefix: c\n');
    expect(first).toMatchObject({ body: { namespace: 'a' }, changes: ['namespace'] });
    expect(first).not.toHaveProperty('broken');
  });

  it('that is broken says what could be read all the same', () => {
    expect(readKustomization('kustomization.yaml', 'namePrefix: a-\nnamespace: a\nnamespace: b\n')).toMatchObject({
      changes: ['namePrefix', 'namespace'],
      body: { namespace: 'b' },
    });
    expect(readKustomization('kustomization.yaml', 'resources: *none\n')).toMatchObject({ body: {}, parts: [] });
  });

  it('of which nothing could be read takes in and changes nothing', () => {
    expect(brokenKustomization('k8s/kustomization.yaml', say`it is too long`, true)).toEqual({
      path: 'k8s/kustomization.yaml',
      folder: 'k8s',
      text: '',
      body: {},
      broken: { why: say`it is too long`, line: 1 },
      parts: [],
      patches: [],
      changes: [],
      isComponent: false,
      isSelected: true,
    });
  });
});

describe('what kustomize takes in', () => {
  it.each([
    'https://example.org/a.yaml',
    'ssh://git@example.org/a',
    'file:///a',
    'git@github.com:example/app',
    'some.one@example.org:app',
    'example.org/app?ref=v1',
    'example.org/app?version=v1',
    'github.com/example/app',
    'gitlab.com/example/app',
    'bitbucket.org/example/app',
  ])('is fetched from the network: %s', (part) => {
    expect(isRemote(part)).toBe(true);
  });

  it.each([
    'a.yaml',
    '../base',
    'a/git@b',
    '@a',
    'a?reference=b',
    'vendor/github.com/example/app',
    'github.com.yaml',
    'githubXcom/example',
    'http:/a',
  ])('is not: %s', (part) => {
    expect(isRemote(part)).toBe(false);
  });

  it.each([
    ['', 'a.yaml', 'a.yaml'],
    ['k8s', 'a.yaml', 'k8s/a.yaml'],
    ['k8s', './a/', 'k8s/a'],
    ['k8s', '.', 'k8s'],
    ['k8s', '..', ''],
    ['k8s', '../', ''],
    ['k8s', '../../a', '../a'],
    ['', '.', ''],
    ['k8s', 'a//b', 'k8s/a/b'],
  ])('leads from the folder %j by %j to %j', (folder, part, path) => {
    expect(pathFrom(folder, part)).toBe(path);
  });

  it.each([
    ['kustomization.yaml', true],
    ['k8s/kustomization.yml', true],
    ['k8s/Kustomization', true],
    ['k8s/kustomization.json', false],
    ['k8s/my-kustomization.yaml', false],
    ['k8s/kustomization.yaml.bak', false],
    ['k8s/kustomizationXyaml', false],
    ['k8s/Kustomization/a', false],
  ])('is a kustomization by its name %s: %s', (path, expected) => {
    expect(KUSTOMIZATION_FILE.test(path)).toBe(expected);
  });
});
