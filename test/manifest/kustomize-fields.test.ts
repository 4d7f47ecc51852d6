import { expect, test } from 'vitest';
import { fieldsOf } from '../../src/manifest/kustomize-fields.ts';

test.each([
  ['fields of the file', { Resources: ['a.yaml'], namespace: 'a' }, { resources: ['a.yaml'], namespace: 'a' }],
  [
    'fields of a patch',
    { patches: [{ Path: 'a.yaml', Target: { Kind: 'Pod', NAME: 'a' } }] },
    { patches: [{ path: 'a.yaml', target: { kind: 'Pod', name: 'a' } }] },
  ],
  [
    'fields that only Go takes for others',
    { reſources: ['a.yaml'], '\u212aind': 'Component' },
    { resources: ['a.yaml'], kind: 'Component' },
  ],
  [
    'fields of a generator',
    { configMapGenerator: [{ Name: 'a', Files: ['A'] }] },
    { configMapGenerator: [{ name: 'a', files: ['A'] }] },
  ],
])('%s have names in any case', (_what, body, fields) => {
  expect(fieldsOf(body)).toEqual({ fields, twice: undefined });
});

// As kustomize's own types have them.
test.each(
  [
    ...['apiVersion', 'kind', 'metadata', 'resources', 'bases', 'components', 'images', 'imageTags', 'replicas'],
    ...['namespace', 'namePrefix', 'nameSuffix', 'commonLabels', 'labels', 'commonAnnotations', 'buildMetadata'],
    ...['patches', 'patchesStrategicMerge', 'patchesJson6902', 'replacements', 'vars', 'sortOptions'],
    ...['configMapGenerator', 'secretGenerator', 'generatorOptions', 'configurations', 'crds', 'openapi'],
    ...['generators', 'transformers', 'validators', 'helmCharts', 'helmChartInflationGenerator', 'helmGlobals'],
  ].map((field) => [field]),
)('%s is a field of the file', (field) => {
  expect(fieldsOf({ [field.toUpperCase()]: 'a' }).fields).toEqual({ [field]: 'a' });
});

test.each(
  [
    ...['path', 'patch', 'target', 'kind', 'name', 'files', 'env', 'envs'],
    ...['chartHome', 'valuesFile', 'values', 'additionalValuesFiles'],
    ...['pairs', 'labels', 'annotations', 'valuesInline'],
  ].map((field) => [field]),
)('%s is a field of what lies within', (field) => {
  expect(fieldsOf({ a: [{ [field.toUpperCase()]: 'a' }] }).fields).toEqual({ a: [{ [field]: 'a' }] });
});

test.each([
  ['labels', { commonLabels: { Name: 'a', name: 'b' } }],
  ['annotations', { commonAnnotations: { Name: 'a', name: 'b' } }],
  ['what is in metadata', { metadata: { Name: 'a' } }],
  ['values of a chart', { helmCharts: [{ name: 'a', valuesInline: { Name: 'a', FILES: 'b' } }] }],
  ['labels in a list', { labels: [{ pairs: { Path: 'a', path: 'b' } }] }],
  ['annotations of a generator', { configMapGenerator: [{ name: 'a', options: { annotations: { Files: 'a' } } }] }],
  ['fields that kustomize does not have', { Foo: 1, foo: 2 }],
])('%s are as they are written', (_what, body) => {
  expect(fieldsOf(body)).toEqual({ fields: body, twice: undefined });
});

test.each([
  ['of the file', { namespace: 'a', Namespace: 'b' }, 'Namespace'],
  ['of a patch', { patches: [{ path: 'a.yaml', PATH: 'b.yaml' }] }, 'PATH'],
])('a field %s that stands twice is told', (_what, body, twice) => {
  expect(fieldsOf(body).twice).toBe(twice);
});
