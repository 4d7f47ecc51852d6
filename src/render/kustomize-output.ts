import { posix } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Json, JsonObject, Manifest } from '../manifest/objects.ts';
import { isObject } from '../manifest/objects-in.ts';
import { readBlob } from '../manifest/read.ts';
import { toJson } from '../manifest/value.ts';
import { parse } from '../manifest/yaml.ts';
import type { ByPath } from './by-path.ts';
import type { Closure } from './closure.ts';
import { type Made, type Place, placeOfLine } from './made.ts';

const ORIGIN = 'config.kubernetes.io/origin';
/** As kustomize writes it: the annotation, and its lines. */
const ORIGIN_LINES = / {4}config\.kubernetes\.io\/origin: \|\n(?: {6}.*\n)+/;

/** Reads one document of kustomize's output, without the annotation that tells its origin unless that is the user's own. */
export function readMade(text: string, keepsOrigin: boolean): Made {
  const { objects, faults } = readBlob(Buffer.from(text));
  if (objects.length === 0 && faults.length === 0) {
    return { text, objects, faults, origin: undefined, kind: '', name: '' };
  }
  const body = objects[0]?.body ?? bodyOf(text);
  const metadata = objectIn(body, 'metadata');
  return {
    text: keepsOrigin ? text : text.replace(ORIGIN_LINES, '').replace(/^ {2}annotations:\n(?! {4})/m, ''),
    objects: keepsOrigin ? objects : objects.map((object) => ({ ...object, body: withoutOrigin(object.body) })),
    faults,
    origin: originIn(objectIn(metadata, 'annotations')[ORIGIN]),
    kind: String(body['kind'] ?? ''),
    name: String(metadata['name'] ?? ''),
  };
}

/**
 * Finds what a built object was made from: the object of its kind, and of its name before kustomize changed it, in the
 * file that it comes from, or the patch that its rules come from. What kustomize generated, or took from where we cannot look, stands at the root.
 */
export function placeFinder(
  { root, kustomizations, files }: Closure,
  { manifests, problems }: ByPath,
  patches: readonly Manifest[],
): (made: Made, fault?: { readonly code: string }) => Place {
  const own = new Set(kustomizations.map(({ path }) => path));
  const named = new Map<string, ReadonlyMap<string, Manifest>>();
  const inFile = (path: string) => {
    const known = named.get(path) ?? new Map(manifests.get(path)?.map((each) => [keyOf(each), each]));
    named.set(path, known);
    return known;
  };
  return (made, fault) => {
    const path = made.origin === undefined ? undefined : posix.join(root.folder, made.origin);
    if (path === undefined || !(files.has(path) || own.has(path))) return placeOfLine(root.path);
    const same =
      fault &&
      problems
        .get(path)
        ?.slice(0, MOST)
        .find(({ code }) => code === fault.code);
    if (same) return placeOfLine(path, same.line);
    const written = inFile(path).get(keyOf(made)) ?? longestWithin(made, manifests.get(path) ?? []);
    if (written === undefined) return placeOfLine(path);
    const {
      path: at,
      line,
      endLine,
      document,
      within,
    } = patches.find((patch) => hasRulesOf(patch, made, written)) ?? written;
    return { path: at, line, endLine, document, within };
  };
}

/** A file with more than this is not searched for each of its objects again. */
const MOST = 1000;

function keyOf({ kind, name }: Pick<Manifest, 'kind' | 'name'>): string {
  return `${kind} ${name}`;
}

/** Whether a policy has rules of a patch, and not those that it was written with. */
function hasRulesOf(patch: Manifest, { objects: [made] }: Made, written: Manifest): boolean {
  if (keyOf(patch) !== keyOf(written)) return false;
  return ['ingress', 'egress'].some((field) => {
    const [now, patched, before] = [made, patch, written].map((each) => each && objectIn(each.body, 'spec')[field]);
    return Array.isArray(now) && isDeepStrictEqual(now, patched) && !isDeepStrictEqual(now, before);
  });
}

/** A name may have got a prefix and a suffix. */
function longestWithin({ kind, name }: Made, written: readonly Manifest[]): Manifest | undefined {
  if (written.length > MOST) return undefined;
  const within = written.filter((each) => each.kind === kind && each.name !== '' && name.includes(each.name));
  return within.sort((a, b) => b.name.length - a.name.length)[0];
}

function originIn(annotation: Json | undefined): string | undefined {
  if (typeof annotation !== 'string') return undefined;
  const { repo, path, configuredIn } = bodyOf(annotation);
  const file = path ?? configuredIn;
  return repo === undefined && typeof file === 'string' ? file : undefined;
}

function bodyOf(text: string): JsonObject {
  const value = toJson(parse(text));
  return 'json' in value && isObject(value.json) ? value.json : {};
}

function objectIn(body: JsonObject, key: string): JsonObject {
  const value = body[key];
  return isObject(value) ? value : {};
}

function withoutOrigin(body: JsonObject): JsonObject {
  const metadata = objectIn(body, 'metadata');
  const { [ORIGIN]: origin, ...annotations } = objectIn(metadata, 'annotations');
  if (origin === undefined) return body;
  const { annotations: _, ...rest } = metadata;
  const kept = Object.keys(annotations).length === 0 ? rest : { ...rest, annotations: bare(annotations) };
  return bare({ ...body, metadata: bare(kept) });
}

/** Without a prototype, as objects are read. */
function bare(fields: JsonObject): JsonObject {
  return Object.assign(Object.create(null), fields);
}
