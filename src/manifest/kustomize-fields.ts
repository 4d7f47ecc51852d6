import type { Json, JsonObject } from './objects.ts';
import { isObject } from './objects-in.ts';

/** The fields that kustomize knows, and that change nothing of what it takes in that bears on a network policy. */
const HARMLESS = [
  'apiVersion',
  'kind',
  'metadata',
  'resources',
  'bases',
  'components',
  'images',
  'imageTags',
  'replicas',
  'commonAnnotations',
  'configMapGenerator',
  'secretGenerator',
  'generatorOptions',
  'configurations',
  'crds',
  'openapi',
  'sortOptions',
  'validators',
  'helmGlobals',
];

/** Fields that add, rename or relabel objects, or change what they say. */
const CHANGING = [
  'namespace',
  'namePrefix',
  'nameSuffix',
  'commonLabels',
  'labels',
  'patches',
  'patchesStrategicMerge',
  'patchesJson6902',
  'replacements',
  'vars',
  'transformers',
  'generators',
  'helmCharts',
  'helmChartInflationGenerator',
  'buildMetadata',
];

/** Fields within others that are read here. */
const INNER = [
  ...['path', 'patch', 'target', 'kind', 'name', 'files', 'env', 'envs'],
  ...['chartHome', 'valuesFile', 'values', 'additionalValuesFiles'],
];

/** What lies in these authors name as they like. */
const OWN_NAMES = ['commonLabels', 'commonAnnotations', 'metadata', 'pairs', 'labels', 'annotations', 'valuesInline'];

/** An annotation by which an object, or with `commonAnnotations` every one, is left out. */
export const LOCAL_CONFIG = 'config.kubernetes.io/local-config';

/**
 * The fields of a kustomization as kustomize reads them: in whichever case they are written, for Go's JSON does not ask for
 * it. Where two keys come to the same, `twice` is the second.
 */
export function fieldsOf(body: JsonObject): { readonly fields: JsonObject; readonly twice: string | undefined } {
  const twice: string[] = [];
  const fields = withNames(body, TOP_NAMES, twice) as JsonObject;
  return { fields, twice: twice[0] };
}

const TOP_NAMES = namesOf([...HARMLESS, ...CHANGING]);
const INNER_NAMES = namesOf([...INNER, ...OWN_NAMES]);

/** @param twice gets the keys that come to the same as another one */
function withNames(value: Json, names: ReadonlyMap<string, string>, twice: string[]): Json {
  if (Array.isArray(value)) return value.map((item) => withNames(item, INNER_NAMES, twice));
  if (!isObject(value)) return value;
  const fields: Record<string, Json> = Object.create(null);
  for (const [key, inner] of Object.entries(value)) {
    const name = names.get(key.toLowerCase()) ?? key;
    // At the top `labels` is a list of what has such names within.
    const isOwn = OWN_NAMES.includes(name) && !Array.isArray(inner);
    if (name in fields) twice.push(key);
    fields[name] = isOwn ? inner : withNames(inner, INNER_NAMES, twice);
  }
  return fields;
}

function namesOf(fields: readonly string[]): ReadonlyMap<string, string> {
  return new Map(fields.map((field) => [field.toLowerCase(), field]));
}

/**
 * The fields by which a kustomization changes what it takes in, or may: also those that kustomize does not know, and lists
 * that are none, for what it says of these only kustomize can tell.
 */
export function changingFields(fields: JsonObject): readonly string[] {
  return Object.entries(fields).flatMap(([field, value]) => {
    if (CHANGING.includes(field)) return isEmpty(value) ? [] : [field];
    if (!HARMLESS.includes(field)) return [field];
    if (LISTS.includes(field)) return value === null || isListOfTexts(value) ? [] : [field];
    return field === 'commonAnnotations' && !isPlain(value) ? [field] : [];
  });
}

const LISTS = ['resources', 'bases', 'components', 'crds', 'configurations'];

function isListOfTexts(value: Json): boolean {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

/** Whether annotations are texts, and none of them leaves objects out. */
function isPlain(value: Json): boolean {
  if (value === null) return true;
  return isObject(value) && !(LOCAL_CONFIG in value) && Object.values(value).every((each) => typeof each === 'string');
}

function isEmpty(value: Json): boolean {
  return Object.keys(Object(value)).length === 0;
}
