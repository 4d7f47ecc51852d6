import { posix } from 'node:path';
import type { Json, JsonObject } from './objects.ts';
import { isObject } from './objects-in.ts';
import type { Problem } from './problem.ts';
import { type Sentence, say } from './sentence.ts';
import { toJson } from './value.ts';
import { parse } from './yaml.ts';

export const KUSTOMIZATION_FILE = /(?:^|\/)(?:kustomization\.ya?ml|Kustomization)$/;

/** What a kustomization does, as far as it bears on whether its files are what is applied. Paths are those of the version. */
export interface Kustomization {
  readonly path: string;
  /** Files and folders it takes in. */
  readonly parts: readonly string[];
  /** Files that hold parts of objects, and are no objects by themselves. */
  readonly patches: readonly string[];
  /** Its fields that change the objects it takes in, or take in more from elsewhere. */
  readonly changes: readonly string[];
  /** A component does nothing where nobody takes it in. */
  readonly isComponent: boolean;
}

/** Fields that add, rename or relabel objects, or change what they say. Images, replicas and annotations are nothing to us. */
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
];
const REMOTE = /:\/\/|^[\w.-]+@|\?(?:ref|version)=|^(?:github|gitlab|bitbucket)\.(?:com|org)\//;

/** Reads a kustomization; `undefined` if the text is none, as that of Flux's object of that name. */
export function readKustomization(path: string, text: string): Kustomization | undefined {
  const value = toJson(parse(text));
  if ('unreadable' in value || !isObject(value.json)) return undefined;
  const body: JsonObject = value.json;
  const { apiVersion = '', kind } = body;
  if (!String(apiVersion).startsWith('kustomize.config.k8s.io/') && apiVersion !== '') return undefined;

  const taken = ['resources', 'bases', 'components'].flatMap((field) => texts(body[field]));
  const remote = taken.filter((part) => REMOTE.test(part));
  const patched = [
    ...texts(body['patchesStrategicMerge']).filter((patch) => !patch.includes('\n')),
    ...['patches', 'patchesJson6902'].flatMap((field) =>
      texts(items(body[field]).map((patch) => (isObject(patch) ? (patch['path'] ?? null) : null))),
    ),
  ];
  const local = (part: string) => posix.join(posix.dirname(path), part).replace(/\/$/, '');
  return {
    path,
    parts: taken.filter((part) => !REMOTE.test(part)).map(local),
    patches: patched.map(local),
    changes: [...CHANGING.filter((field) => !isEmpty(body[field])), ...remote],
    isComponent: kind === 'Component',
  };
}

/**
 * A problem for each kustomization that nothing else takes in, if what is applied differs from the files. One that only
 * lists files needs no word: the files are what is applied.
 */
export function kustomizationsNotRendered(kustomizations: readonly Kustomization[]): Problem[] {
  const byFolder = new Map(kustomizations.map((each) => [posix.dirname(each.path), each]));
  const taken = new Set(kustomizations.flatMap(({ parts }) => parts));
  const roots = [...byFolder].filter(([folder, { isComponent }]) => !isComponent && !taken.has(folder));
  return roots.flatMap(([, root]) => {
    const changes = [...new Set(withParts(root, byFolder).flatMap((each) => each.changes))];
    return changes.length === 0 ? [] : [notRendered(root.path, changes)];
  });
}

/** A kustomization and all it takes in, itself first. */
function withParts(root: Kustomization, byFolder: ReadonlyMap<string, Kustomization>): readonly Kustomization[] {
  const found = new Set([root]);
  for (const { parts } of found) {
    for (const part of parts) {
      const taken = byFolder.get(part);
      if (taken) found.add(taken);
    }
  }
  return [...found];
}

const MOST = 5;

function notRendered(path: string, changes: readonly string[]): Problem {
  const named = changes.slice(0, MOST).map((change) => say`${change}`);
  const more = changes.length > MOST ? say` and ${changes.length - MOST} more` : say``;
  const list = named.reduce((before: Sentence, each) => say`${before}, ${each}`);
  return {
    severity: 'warning',
    code: 'kustomize-not-rendered',
    message: say`Kustomize is not rendered, so these files are not quite what is applied: ${list}${more}.`,
    path,
    hidesFlows: true,
  };
}

function items(value: Json | undefined): readonly Json[] {
  return Array.isArray(value) ? value : [];
}

function texts(value: Json | undefined): string[] {
  return items(value).filter((item) => typeof item === 'string');
}

function isEmpty(value: Json | undefined): boolean {
  return value === undefined || value === null || value === '' || Object.keys(Object(value)).length === 0;
}
