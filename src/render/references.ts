import { isRemote, type Kustomization, PARTS } from '../manifest/kustomize.ts';
import type { FieldPath, Json } from '../manifest/objects.ts';
import { isObject } from '../manifest/objects-in.ts';
import { say } from '../manifest/sentence.ts';
import { toJson } from '../manifest/value.ts';
import { parse } from '../manifest/yaml.ts';
import type { Objection } from './objection.ts';

/** Something outside its own text that a kustomization names. */
export interface Reference {
  readonly field: FieldPath;
  /** As written. */
  readonly text: string;
  /**
   * - `part`: a file, or a folder with a kustomization of its own
   * - `setting`: what a plugin is told, likewise
   * - `data`: a file that goes into a ConfigMap or a Secret
   * - `file`: any other file
   */
  readonly kind: 'part' | 'setting' | 'data' | 'file';
}

/** Fields that tell plugins what to do. */
export const SETTINGS = ['generators', 'transformers', 'validators'];
const FILES = ['crds', 'configurations', 'patchesStrategicMerge'];
const WITH_PATH = ['patches', 'patchesJson6902', 'replacements'];
const GENERATORS = ['configMapGenerator', 'secretGenerator'];
const CHARTS = ['helmCharts', 'helmChartInflationGenerator'];

/** All files and folders that a kustomization names, in the order of its fields. */
export function referencesOf({ body }: Kustomization): readonly Reference[] {
  return Object.entries(body).flatMap(([field, value]): Reference[] => {
    if (PARTS.includes(field)) return texts([field], value, 'part');
    if (SETTINGS.includes(field)) return texts([field], value, 'setting').filter(isNoText);
    if (FILES.includes(field)) return texts([field], value, 'file').filter(isNoText);
    if (field === 'openapi') return path([field], value);
    if (WITH_PATH.includes(field)) return each(field, value).flatMap(([at, item]) => path(at, item));
    if (GENERATORS.includes(field)) return each(field, value).flatMap(([at, item]) => generated(at, item));
    return [];
  });
}

/** Whatever in the text of a kustomization itself must not be rendered: charts, plugins, and what its inline plugins want. */
export function objectionsIn({ path: at, body }: Kustomization): readonly Objection[] {
  const charts = CHARTS.filter((field) => each(field, body[field]).length > 0).map(
    (field): Objection => ({ at, field: [field], why: say`has ${field}, and charts are not inflated` }),
  );
  const inline = SETTINGS.flatMap((field) =>
    texts([field], body[field] ?? null, 'setting')
      .filter((reference) => !isNoText(reference))
      .flatMap(({ field: where, text }) => objectionsInSetting(text).map((why) => ({ at, field: where, why }))),
  );
  return [...charts, ...inline];
}

/** What charts of a kustomization are made from, as it names it: files of values, and the folder that charts lie in. */
export function inputsOfCharts({ body }: Kustomization): readonly string[] {
  const charts = CHARTS.flatMap((field) => each(field, body[field])).flatMap(([, chart]) =>
    isObject(chart) ? [chart] : [],
  );
  if (charts.length === 0) return [];
  const globals = body['helmGlobals'];
  const home = isObject(globals) ? globals['chartHome'] : undefined;
  const named = charts.flatMap((chart) => [chart['valuesFile'], chart['values'], chart['chartHome']]);
  const more = charts.flatMap(({ additionalValuesFiles: some }) => (Array.isArray(some) ? some : []));
  return [home ?? 'charts', ...named, ...more].filter((text) => typeof text === 'string' && text !== '');
}

/**
 * What is not allowed of what a plugin is told. Plugins that kustomize has built in are; they may read files, which
 * kustomize holds back to the folder, and addresses, which it does not.
 */
export function objectionsInSetting(text: string): readonly Objection['why'][] {
  return text.split(/^---.*$/m).flatMap((document) => {
    const value = toJson(parse(document));
    if ('unreadable' in value || !isObject(value.json)) return [];
    const { apiVersion, kind } = value.json;
    if (apiVersion !== 'builtin') return [say`runs a plugin (${String(kind)}), and plugins are not run`];
    if (String(kind).startsWith('HelmChart')) return [say`has a ${String(kind)}, and charts are not inflated`];
    const [address] = [...leaves(value.json)].filter((leaf) => /^\s*https?:/i.test(leaf));
    return address === undefined ? [] : [say`names ${address}, and nothing is fetched from the network`];
  });
}

/** What must not be fetched of a reference. */
export function isFetched({ text }: Reference): boolean {
  return isRemote(text);
}

/** Where kustomize takes a file or its text, a text is told by its lines. */
function isNoText({ text }: Reference): boolean {
  return !text.includes('\n');
}

function each(field: string, value: Json | undefined): [FieldPath, Json][] {
  return Array.isArray(value) ? value.map((item, i): [FieldPath, Json] => [[field, i], item]) : [];
}

function texts(field: FieldPath, value: Json, kind: Reference['kind']): Reference[] {
  if (!Array.isArray(value)) return typeof value === 'string' ? [{ field, text: value, kind }] : [];
  return value.flatMap((item, i) => (typeof item === 'string' ? [{ field: [...field, i], text: item, kind }] : []));
}

function path(field: FieldPath, value: Json): Reference[] {
  const named = isObject(value) ? value['path'] : undefined;
  return typeof named === 'string' && named !== '' ? [{ field: [...field, 'path'], text: named, kind: 'file' }] : [];
}

/** `files` may say `key=path`. */
function generated(field: FieldPath, value: Json): Reference[] {
  if (!isObject(value)) return [];
  const files = texts([...field, 'files'], value['files'] ?? null, 'data');
  const named = files.map((file) => ({ ...file, text: file.text.slice(file.text.indexOf('=') + 1) }));
  return [...named, ...['env', 'envs'].flatMap((key) => texts([...field, key], value[key] ?? null, 'data'))];
}

function* leaves(value: Json): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (typeof value === 'object' && value !== null) for (const child of Object.values(value)) yield* leaves(child);
}
