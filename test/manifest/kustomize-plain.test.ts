import { expect, test } from 'vitest';
import { fieldsForTheTool } from '../../src/manifest/kustomize-plain.ts';
import type { Json } from '../../src/manifest/objects.ts';

const generators = (more: object): Json => [{ name: 'a', ...more }];

test.each<[string, Json]>([
  ['resources', ['a.yaml', 'b']],
  ['metadata', { name: 'a', annotations: { a: 'b' } }],
  ['images', [{ name: 'a', newName: 'b', newTag: 'c', digest: 'd' }]],
  ['replicas', [{ name: 'a', count: 2 }]],
  ['commonAnnotations', { a: 'b' }],
  ['configMapGenerator', generators({ files: ['a'], envs: ['b'], literals: ['a=b'], options: { immutable: true } })],
  ['secretGenerator', generators({ type: 'Opaque', behavior: 'create' })],
  ['generatorOptions', { labels: { a: 'b' }, disableNameSuffixHash: true }],
  ['sortOptions', { order: 'fifo' }],
  ['sortOptions', { order: 'legacy' }],
  ['bases', ['a']],
  ['components', ['a']],
  ['imageTags', [{ name: 'a', newTag: 'b' }]],
  ['metadata', { name: null }],
  ['kind', ''],
])('%s as they should be change nothing', (field, value) => {
  expect(fieldsForTheTool({ [field]: value })).toEqual([]);
});

test.each<[string, Json]>([
  ['namespace', ''],
  ['namePrefix', ''],
  ['nameSuffix', ''],
  ['commonLabels', {}],
  ['openapi', {}],
  ['labels', []],
  ['patches', []],
  ['patchesStrategicMerge', []],
  ['patchesJson6902', []],
  ['replacements', []],
  ['vars', []],
  ['configurations', []],
  ['crds', []],
  ['buildMetadata', []],
  ['generators', []],
  ['transformers', []],
  ['validators', []],
  ['helmCharts', []],
  ['helmChartInflationGenerator', []],
])('%s change something as soon as something is in them', (field, empty) => {
  expect(fieldsForTheTool({ [field]: empty })).toEqual([]);
  expect(fieldsForTheTool({ [field]: null })).toEqual([]);
  for (const value of ['a', [{ a: 'b' }], { a: 'b' }, 1]) expect(fieldsForTheTool({ [field]: value })).toEqual([field]);
});

// What kustomize says to each is in the tests of render/.
test.each<[string, Json]>([
  ['foo', 'bar'],
  ['helmGlobals', { chartHome: 'a' }],
  ['resources', 'a.yaml'],
  ['resources', ['a.yaml', 'a.yaml']],
  ['bases', ['']],
  ['components', [3]],
  ['resources', ['a.yaml', null]],
  ['metadata', { uid: 'a' }],
  ['metadata', { labels: { a: 1 } }],
  ['images', { name: 'a' }],
  ['images', [{ name: 'a', newTag: 1.5 }]],
  ['images', [{ name: 'a', foo: 'b' }]],
  ['replicas', [{ name: 'a', count: '2' }]],
  ['commonAnnotations', { a: 1 }],
  ['commonAnnotations', { 'config.kubernetes.io/local-config': 'false' }],
  ['configMapGenerator', [{ literals: ['a=b'] }]],
  ['configMapGenerator', generators({ behavior: 'merge' })],
  ['configMapGenerator', generators({ type: 'Opaque' })],
  ['configMapGenerator', generators({ literals: ['a'] })],
  ['configMapGenerator', [{ name: 'a' }, { name: 'a' }]],
  ['configMapGenerator', generators({ literals: [['a=b']] })],
  ['generatorOptions', { foo: 1 }],
  ['generatorOptions', { immutable: 'true' }],
  ['generatorOptions', { labels: { a: 'b', c: 1 } }],
  ['sortOptions', { order: 'foo' }],
  ['kind', 'kustomization'],
  ['kind', 1],
  ['apiVersion', 'kustomize.config.k8s.io/v1'],
  ['apiVersion', 'kustomize.config.k8s.io/v1alpha1'],
])('%s as %j are for kustomize to judge', (field, value) => {
  expect(fieldsForTheTool({ [field]: value })).toEqual([field]);
});

test.each([
  ['Kustomization', 'v1beta1', []],
  ['Component', 'v1alpha1', []],
  ['Component', 'v1beta1', ['apiVersion']],
])('a %s has the version %s', (kind, version, expected) => {
  expect(fieldsForTheTool({ apiVersion: `kustomize.config.k8s.io/${version}`, kind })).toEqual(expected);
});
