import { posix } from 'node:path';
import { folderOf } from '../source/paths.ts';
import { fieldsOf } from './kustomize-fields.ts';
import { fieldsForTheTool } from './kustomize-plain.ts';
import type { Json, JsonObject } from './objects.ts';
import { isObject } from './objects-in.ts';
import { type Sentence, say } from './sentence.ts';
import { syntaxFault } from './unreadable.ts';
import { toJson } from './value.ts';
import { parse } from './yaml.ts';

export const KUSTOMIZATION_FILE = /(?:^|\/)(?:kustomization\.ya?ml|Kustomization)$/;

/** What a kustomization says, as far as it bears on which files it takes in and what it makes of them. */
export interface Kustomization {
  readonly path: string;
  /** Relative to the version's root, which is `''`. */
  readonly folder: string;
  readonly text: string;
  /** If it is broken, what could be read all the same. */
  readonly body: JsonObject;
  /** Why it cannot be read, and in which line (1-based). */
  readonly broken?: { readonly why: Sentence; readonly line: number };
  /** Files and folders it takes in, as paths of the version. */
  readonly parts: readonly string[];
  /** Files that hold parts of objects, and are no objects by themselves. */
  readonly patches: readonly string[];
  /** Its fields that change the objects it takes in, or take in more from elsewhere. */
  readonly changes: readonly string[];
  /** A component does nothing where nobody takes it in. */
  readonly isComponent: boolean;
  /** Whether it is among the files that were asked for; others are only known because these may take them in. */
  readonly isSelected: boolean;
}

const REMOTE = /:\/\/|^[\w.-]+@|\?(?:ref|version)=|^(?:github|gitlab|bitbucket)\.(?:com|org)\//;

/** Whether kustomize would fetch this from the network. */
export function isRemote(part: string): boolean {
  return REMOTE.test(part);
}

/** Reads a kustomization; `undefined` if the text is none, as that of Flux's object of that name. */
export function readKustomization(path: string, text: string, isSelected = true): Kustomization | undefined {
  const parsed = parse(text);
  const value = toJson(parsed);
  const { fields: body, twice } = fieldsOf('json' in value && isObject(value.json) ? value.json : {});
  if (isOther(body)) return undefined;

  const broken = faultOf(parsed, value, twice);
  const folder = folderOf(path);
  const taken = PARTS.flatMap((field) => texts(body[field]));
  const remote = taken.filter(isRemote);
  const patched = [
    ...texts(body['patchesStrategicMerge']).filter((patch) => !patch.includes('\n')),
    ...['patches', 'patchesJson6902'].flatMap((field) =>
      texts(items(body[field]).map((patch) => (isObject(patch) ? (patch['path'] ?? null) : null))),
    ),
  ];
  const local = (part: string) => pathFrom(folder, part);
  return {
    path,
    folder,
    text,
    body,
    ...(broken ? { broken } : {}),
    parts: taken.filter((part) => !isRemote(part)).map(local),
    patches: patched.map(local),
    changes: [...fieldsForTheTool(body), ...remote],
    isComponent: body['kind'] === 'Component',
    isSelected,
  };
}

/** Fields that take in files and folders. */
export const PARTS = ['resources', 'bases', 'components'];

/** Whether it is of another API. What takes in files under a name that kustomize does not know is one that it refuses. */
function isOther(body: JsonObject): boolean {
  const apiVersion = body['apiVersion'] ?? '';
  const isOfKustomize = apiVersion === '' || String(apiVersion).startsWith('kustomize.config.k8s.io/');
  return !isOfKustomize && !PARTS.some((field) => Array.isArray(body[field]));
}

/** A kustomization of which nothing could be read. */
export function brokenKustomization(path: string, why: Sentence, isSelected: boolean): Kustomization {
  const nothing = { text: '', body: {}, parts: [], patches: [], changes: [], isComponent: false };
  return { path, folder: folderOf(path), ...nothing, broken: { why, line: 1 }, isSelected };
}

/** kustomize, too, refuses a key that stands twice, in one case or in two, and a file that says nothing. */
function faultOf(
  parsed: ReturnType<typeof parse>,
  value: ReturnType<typeof toJson>,
  twiceInCases: string | undefined,
): Kustomization['broken'] {
  const [error] = parsed.document.errors;
  if (error) return { why: syntaxFault(error.code), line: parsed.lineAt(error.pos[0]) };
  if ('unreadable' in value) return { why: value.unreadable, line: value.line };
  const [twice] = value.duplicates;
  if (twice) return { why: say`the key ${twice.key} stands twice`, line: twice.line };
  if (twiceInCases !== undefined) {
    return { why: say`the key ${twiceInCases} stands twice, once in another case`, line: 1 };
  }
  if (isObject(value.json))
    return Object.keys(value.json).length === 0 ? { why: say`it is empty`, line: 1 } : undefined;
  return { why: value.json === null ? say`it is empty` : say`it is no mapping`, line: 1 };
}

/** What a path in a file of a folder leads to, as a path of the version: `''` is its root, and `../…` leads out of it. */
export function pathFrom(folder: string, part: string): string {
  const path = posix.join(folder, part).replace(/\/$/, '');
  return path === '.' ? '' : path;
}

/** The items of a list; none of what is no list. */
export function items(value: Json | undefined): readonly Json[] {
  return Array.isArray(value) ? value : [];
}

function texts(value: Json | undefined): string[] {
  return items(value).filter((item) => typeof item === 'string');
}
