import type { Json, JsonObject } from './objects.ts';
import { isObject } from './objects-in.ts';

/** The fields that kustomize knows. */
const FIELDS = [
  ...['apiVersion', 'kind', 'metadata', 'resources', 'bases', 'components', 'images', 'imageTags', 'replicas'],
  ...['namespace', 'namePrefix', 'nameSuffix', 'commonLabels', 'labels', 'commonAnnotations', 'buildMetadata'],
  ...['patches', 'patchesStrategicMerge', 'patchesJson6902', 'replacements', 'vars', 'sortOptions'],
  ...['configMapGenerator', 'secretGenerator', 'generatorOptions', 'configurations', 'crds', 'openapi'],
  ...['generators', 'transformers', 'validators', 'helmCharts', 'helmChartInflationGenerator', 'helmGlobals'],
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

const TOP_NAMES = namesOf(FIELDS);
const INNER_NAMES = namesOf([...INNER, ...OWN_NAMES]);

/** @param twice gets the keys that come to the same as another one */
function withNames(value: Json, names: ReadonlyMap<string, string>, twice: string[]): Json {
  if (Array.isArray(value)) return value.map((item) => withNames(item, INNER_NAMES, twice));
  if (!isObject(value)) return value;
  const fields: Record<string, Json> = Object.create(null);
  for (const [key, inner] of Object.entries(value)) {
    const name = names.get(folded(key)) ?? key;
    // At the top `labels` is a list of what has such names within.
    const isOwn = OWN_NAMES.includes(name) && !Array.isArray(inner);
    if (name in fields) twice.push(key);
    fields[name] = isOwn ? inner : withNames(inner, INNER_NAMES, twice);
  }
  return fields;
}

function namesOf(fields: readonly string[]): ReadonlyMap<string, string> {
  return new Map(fields.map((field) => [folded(field), field]));
}

/** As Go compares names: to it the long s is an s as well, and the sign of kelvin a k. */
function folded(key: string): string {
  return key.replaceAll('ſ', 's').toLowerCase();
}
