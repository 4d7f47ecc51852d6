import { describe, expect, test } from 'vitest';
import { splitClusters } from '../../src/cluster/split.ts';
import { suggestedConfig } from '../../src/cluster/suggest.ts';
import type { ClusterConfig } from '../../src/config/config.ts';
import { told } from './manifests.ts';
import { clusterConfig, type Files, renderedOf, versionOf } from './rendered.ts';

const FILES = { 'k8s/shared/ns.yaml': ['ns=1'], 'k8s/prod/web.yaml': ['web=1'], 'examples/web.yaml': ['web=2'] };
const BUILDS = { 'overlays/dev': ['web=3'], 'overlays/prod': ['db=4'] };

function split(config: readonly ClusterConfig[]) {
  const { parts, problems } = splitClusters([versionOf(FILES, BUILDS)], config);
  const clusters = parts.map(({ name, manifests }) => [name, ...manifests.flat().map((each) => each.name)].join(' '));
  return { clusters, problems: problems.map(told) };
}

test('a cluster takes the files on its paths and the builds of its folders', () => {
  const prod = clusterConfig('prod', { paths: ['k8s', '!k8s/shared'], kustomize: ['overlays/prod'] });
  const dev = clusterConfig('dev', { paths: ['k8s/shared/**'], kustomize: ['overlays/dev'] });
  const { clusters, problems } = split([prod, dev]);
  expect(clusters).toEqual(['prod web db', 'dev ns web']);
  expect(problems).toEqual([
    'undefined:undefined note in-no-cluster: 1 place with manifests is in no cluster of the configuration, and what they hold counts for nothing: examples/web.yaml.',
  ]);
});

describe('an object that leaves what the clusters take in', () => {
  const config = [clusterConfig('prod', { paths: ['k8s'] })];
  const between = (base: Files, head: Files) =>
    splitClusters([versionOf(base), versionOf(head)], config)
      .problems.filter(({ hidesFlows }) => hidesFlows)
      .map(told);

  test('is named, for nobody looks at it where it is', () => {
    const base = { 'k8s/web.yaml': ['web=1', 'db=1'], 'examples/db.yaml': ['db=1'] };
    expect(between(base, { ...base, 'k8s/web.yaml': ['db=1'], 'other/web.yaml': ['web=1'] })).toEqual([
      'other/web.yaml:1 warning moved-out-of-clusters (hides flows): Deployment default/web has left what the clusters of the configuration take in: what it means here is not looked at. Let the configuration take in this path first.',
    ]);
  });

  test.each<[string, Files, Files]>([
    ['it is removed', { 'k8s/web.yaml': ['web=1'] }, { 'k8s/db.yaml': ['db=1'] }],
    ['it moves within them', { 'k8s/web.yaml': ['web=1'] }, { 'k8s/deep/web.yaml': ['web=1'] }],
    [
      'it was never taken in',
      { 'k8s/a.yaml': ['a=1'], 'x/web.yaml': ['web=1'] },
      { 'k8s/a.yaml': ['a=1'], 'y/web.yaml': ['web=1'] },
    ],
    ['it stays and has a copy', { 'k8s/web.yaml': ['web=1'] }, { 'k8s/web.yaml': ['web=1'], 'y/web.yaml': ['web=1'] }],
  ])('is not named where %s', (_what, base, head) => {
    expect(between(base, head)).toEqual([]);
  });
});

test('a cluster without paths has no plain files', () => {
  expect(split([clusterConfig('dev', { kustomize: ['overlays/dev'] })]).clusters).toEqual(['dev web']);
});

test('a cluster that names nothing takes what the others leave', () => {
  const { clusters, problems } = split([clusterConfig('dev', { kustomize: ['overlays/dev'] }), clusterConfig('rest')]);
  expect([clusters, problems]).toEqual([['dev web', 'rest ns web web db'], []]);
});

test('what clusters make of one chart stays apart', () => {
  const release = (values: string) => ({ chart: 'chart', release: 'web', namespace: 'shop', values: [values] });
  const build = (values: string, name: string) => ({
    tool: 'helm' as const,
    at: 'chart',
    release: 'web',
    helm: release(values),
    manifests: versionOf({ 'chart/Chart.yaml': [name] }).manifests,
    inputs: new Map(),
    patches: [],
  });
  const version = renderedOf([], [build('dev.yaml', 'a=1'), build('prod.yaml', 'b=1')], ['chart/Chart.yaml']);
  const config = ['dev', 'prod'].map((name) => clusterConfig(name, { helm: [release(`${name}.yaml`)] }));
  const { parts, problems } = splitClusters([version], config);
  expect(parts.map(({ manifests }) => manifests.flat().map(({ name }) => name))).toEqual([['a'], ['b']]);
  expect(problems).toEqual([]);
});

describe('what no version has is named, with what is spelt most alike', () => {
  test.each<[string, Partial<ClusterConfig>, string]>([
    ['a path', { paths: ['k8s/prdo/**'] }, 'k8s/prdo/**, where no version has a file; did you mean k8s/prod?'],
    ['a path like no other', { paths: ['nowhere'] }, 'nowhere, where no version has a file.'],
    [
      'a folder',
      { kustomize: ['overlay/prod'] },
      'overlay/prod, where no version has a kustomization; did you mean overlays/prod?',
    ],
    [
      'a chart',
      { helm: [{ chart: 'chart', release: 'web', namespace: 'shop', values: [] }] },
      'chart, where no version has a chart.',
    ],
  ])('%s', (_, rest, end) => {
    const [first] = split([clusterConfig('prod', rest), clusterConfig('rest')]).problems;
    expect(first).toBe(
      `undefined:undefined warning cluster-path-not-found (hides flows): The configuration of cluster prod names ${end}`,
    );
  });
});

test('a path that only one version has is there', () => {
  const versions = [versionOf({}), versionOf({ 'new/web.yaml': ['web=1'] })];
  expect(splitClusters(versions, [clusterConfig('new', { paths: ['new'] })]).problems).toEqual([]);
});

test('the configuration that it suggests splits as it was found', () => {
  const files = {
    'ns.yaml': ['ns=1'],
    'common/x.yaml': ['x=1'],
    'apps/[a]/dev/web.yaml': ['web=1'],
    'apps/[a]/prod/web.yaml': ['web=2'],
  };
  const versions = [versionOf(files, { 'overlays/dev': ['db=1'], 'overlays/prod': ['db=2'] })];
  const { parts } = splitClusters(versions, []);
  expect(suggestedConfig(parts, versions)).toBe(`clusters:
  - name: "dev"
    paths: ["apps/\\\\[a\\\\]/dev", "common", "ns.yaml"]
    kustomize: ["overlays/dev"]
  - name: "prod"
    paths: ["apps/\\\\[a\\\\]/prod", "common", "ns.yaml"]
    kustomize: ["overlays/prod"]
`);
  const config = [
    clusterConfig('dev', { paths: ['apps/\\[a\\]/dev', 'common', 'ns.yaml'], kustomize: ['overlays/dev'] }),
    clusterConfig('prod', { paths: ['apps/\\[a\\]/prod', 'common', 'ns.yaml'], kustomize: ['overlays/prod'] }),
  ];
  const again = splitClusters(versions, config);
  expect(again.parts.map(({ manifests }) => manifests)).toEqual(parts.map(({ manifests }) => manifests));
  expect(again.problems).toEqual([]);
});
