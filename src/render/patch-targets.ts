import { items, type Kustomization, pathFrom } from '../manifest/kustomize.ts';
import type { Json, JsonObject, Manifest } from '../manifest/objects.ts';
import { isObject } from '../manifest/objects-in.ts';

/** A file with a patch, and which objects the kustomization says that it is for; undefined if the patch itself says it. */
export interface PatchFile {
  readonly path: string;
  readonly target: JsonObject | undefined;
}

/** The patches of a kustomization that are files of their own. */
export function patchFiles({ folder, body }: Kustomization): readonly PatchFile[] {
  const listed = ['patches', 'patchesJson6902'].flatMap((field) => items(body[field])).filter(isObject);
  const withTargets = listed.flatMap(({ path, target = null }) => {
    return typeof path === 'string' ? [{ path, target: isObject(target) ? target : undefined }] : [];
  });
  const merged = items(body['patchesStrategicMerge']).filter((each) => typeof each === 'string');
  const files = [...withTargets, ...merged.map((path) => ({ path, target: undefined }))];
  return files.map(({ path, target }) => ({ path: pathFrom(folder, path), target }));
}

/**
 * Whether a patch may be for an object: one with a target is, if that does not name another kind or name, and one without is
 * for the object of which it has the name. Kustomize may have put something around a name since.
 *
 * @param text of the patch
 */
export function isFor({ target }: PatchFile, text: string, { kind, name }: Pick<Manifest, 'kind' | 'name'>): boolean {
  if (target === undefined) return [...text.matchAll(NAME)].some(([, own = '']) => name.includes(own));
  const { kind: kinds, name: names } = target;
  return (!isWord(kinds) || kinds === kind) && (!isWord(names) || name.includes(names));
}

/** On a line of its own, or in metadata that stand on one. */
const NAME = /(?:^[ \t]*|\bmetadata["']?:[ \t]*\{(?:.{0,200}?[{,\s])??)["']?name["']?:[ \t]*["']?([\w.-]+)/gm;

/** What is no word is a pattern, or absent, and may fit. */
function isWord(value: Json | undefined): value is string {
  return typeof value === 'string' && /^[\w-]+$/.test(value);
}
