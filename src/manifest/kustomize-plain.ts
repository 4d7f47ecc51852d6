import { LOCAL_CONFIG } from './kustomize-fields.ts';
import type { Json, JsonObject } from './objects.ts';
import { isObject } from './objects-in.ts';

/**
 * The fields of a kustomization for which only kustomize can tell what becomes of the objects: those that change them, those
 * that it does not know, and those that are not as it wants them, for which it refuses everything. With none of these the
 * objects are what the files say.
 */
export function fieldsForTheTool(fields: JsonObject): readonly string[] {
  return Object.entries(fields).flatMap(([field, value]) =>
    // Go takes null for nothing said, whatever it is to be.
    value === null || PLAIN.get(field)?.(value, fields) ? [] : [field],
  );
}

type Check = (value: Json, fields: JsonObject) => boolean;

const isText: Check = (value) => typeof value === 'string';
const isFlag: Check = (value) => typeof value === 'boolean';
const isTexts: Check = (value) => isObject(value) && Object.values(value).every((each) => typeof each === 'string');

const isEmptyText: Check = (value) => value === '';
const isEmptyList = listOf(() => false);
const isEmptyMapping: Check = (value) => isObject(value) && Object.keys(value).length === 0;

/** Files and folders. To take in one twice is an error, and so is an empty name. */
const isParts: Check = (value) => areDistinct(value) && listOf((part) => isText(part, {}) && part !== '')(value, {});

const isImages = listOf(
  fieldsLike({ name: isText, newName: isText, newTag: isText, tagSuffix: isText, digest: isText }),
);

const OPTIONS = { labels: isTexts, annotations: isTexts, disableNameSuffixHash: isFlag, immutable: isFlag };
const GENERATED = {
  ...{ name: isText, namespace: isText, env: isText, envs: listOf(isText), files: listOf(isText) },
  literals: listOf((value) => typeof value === 'string' && value.includes('=')),
  // One that merges needs another one to be there.
  behavior: (value: Json) => value === 'create',
  options: fieldsLike(OPTIONS),
};

/** Lists by each item of which objects may become others, or more. */
const CHANGING_LISTS = [
  ...['labels', 'patches', 'patchesStrategicMerge', 'patchesJson6902', 'replacements', 'vars', 'buildMetadata'],
  ...['configurations', 'crds', 'generators', 'transformers', 'validators'],
  ...['helmCharts', 'helmChartInflationGenerator'],
];

/** What each field must look like to change nothing that bears on a network policy. */
const PLAIN = new Map<string, Check>([
  [
    'apiVersion',
    (value, { kind }) =>
      value === '' || value === `kustomize.config.k8s.io/${kind === 'Component' ? 'v1alpha1' : 'v1beta1'}`,
  ],
  ['kind', (value) => ['', 'Kustomization', 'Component'].includes(String(value))],
  ['metadata', fieldsLike({ name: isText, namespace: isText, labels: isTexts, annotations: isTexts })],
  ...['resources', 'bases', 'components'].map((field): [string, Check] => [field, isParts]),
  ...['images', 'imageTags'].map((field): [string, Check] => [field, isImages]),
  ['replicas', listOf(fieldsLike({ name: isText, count: (value) => Number.isInteger(value) }))],
  // By one annotation every object is left out.
  ['commonAnnotations', (value, fields) => isTexts(value, fields) && !(LOCAL_CONFIG in Object(value))],
  ['configMapGenerator', isGenerators(fieldsLike(GENERATED))],
  ['secretGenerator', isGenerators(fieldsLike({ ...GENERATED, type: isText }))],
  ['generatorOptions', fieldsLike(OPTIONS)],
  ['sortOptions', fieldsLike({ order: (value) => value === 'fifo' || value === 'legacy' })],
  ...['namespace', 'namePrefix', 'nameSuffix'].map((field): [string, Check] => [field, isEmptyText]),
  ...['commonLabels', 'openapi'].map((field): [string, Check] => [field, isEmptyMapping]),
  ...CHANGING_LISTS.map((field): [string, Check] => [field, isEmptyList]),
]);

function listOf(isPlain: Check): Check {
  return (value) => Array.isArray(value) && value.every((item) => isPlain(item, {}));
}

function fieldsLike(plain: Readonly<Record<string, Check>>): Check {
  const checks = new Map(Object.entries(plain));
  return (value) =>
    isObject(value) &&
    Object.entries(value).every(([field, inner]) => inner === null || checks.get(field)?.(inner, {}));
}

/** Each has a name, and none has that of another. */
function isGenerators(isPlain: Check): Check {
  return (value) => {
    const names = Array.isArray(value) ? value.map((item) => (isObject(item) ? (item['name'] ?? null) : null)) : null;
    return areDistinct(names) && listOf(isText)(names, {}) && listOf(isPlain)(value, {});
  };
}

function areDistinct(value: Json): boolean {
  return Array.isArray(value) && new Set(value).size === value.length;
}
