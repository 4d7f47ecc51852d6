import { readsOtherwise } from '../manifest/dialect.ts';
import { PARTS } from '../manifest/kustomize.ts';
import { LOCAL_CONFIG } from '../manifest/kustomize-fields.ts';
import { identityOf, type JsonObject, type Manifest } from '../manifest/objects.ts';
import { isObject } from '../manifest/objects-in.ts';
import type { ReadVersion } from '../manifest/versions.ts';
import type { ByPath } from './by-path.ts';
import { type Closure, inputsOf } from './closure.ts';
import type { Build } from './rendered.ts';

/**
 * Whether a kustomization only lists files, all of which were read, and which say to kustomize what they say to kubectl. Where
 * that is in doubt, or where kustomize may refuse one of them and so everything, the tool is to be asked.
 */
export function changesNothing(closure: Closure, version: ReadVersion, byPath: ByPath): boolean {
  const { kustomizations, objections, named } = closure;
  if (objections.length > 0 || kustomizations.some(({ changes }) => changes.length > 0)) return false;
  // A component is a folder.
  if ([...named.values()].some(({ field }) => field[0] === 'components')) return false;
  const listed = listedBy(closure);
  const objects = listed.flatMap((path) => byPath.manifests.get(path) ?? []);
  return (
    areDistinct(kustomizations.flatMap(({ parts }) => parts)) &&
    areDistinct(objects.map(identityOf)) &&
    listed.every((path) => version.paths.has(path) && !version.lackKind.has(path)) &&
    listed.every((path) => !byPath.problems.get(path)?.some(({ code }) => DOUBTFUL.has(code))) &&
    objects.every(isPlain)
  );
}

/** Problems of a file that kustomize may not have, or for which it refuses the file. */
const DOUBTFUL = new Set(['object-rejected', 'duplicate-key']);

/** The files that it lists, without those that it makes others from. */
function listedBy({ named }: Closure): string[] {
  return [...named].flatMap(([path, { field }]) => (PARTS.includes(String(field[0])) ? [path] : []));
}

/** kustomize wants a kind and a name, and asks of an annotation what it says before it asks whether it is a text. */
function isPlain(manifest: Manifest): boolean {
  const local = annotationsOf(manifest)[LOCAL_CONFIG] ?? '';
  const isNamed = manifest.name !== '' && 'kind' in manifest.body;
  return isNamed && typeof local === 'string' && !readsOtherwise(manifest.document.text);
}

function areDistinct(texts: readonly string[]): boolean {
  return new Set(texts).size === texts.length;
}

/**
 * Puts together a kustomization that changes nothing, from the files as they were read: that gives the same objects without
 * any tool, and at their exact places.
 */
export function putTogether(closure: Closure, { manifests }: ByPath, ids: ReadonlyMap<string, string>): Build {
  const taken = listedBy(closure)
    .sort()
    .flatMap((path) => manifests.get(path) ?? [])
    .filter((manifest) => !isLocal(manifest));
  const inputs = inputsOf(closure, [], ids);
  return { tool: 'kustomize', at: closure.root.folder, manifests: taken, inputs, patches: [] };
}

/** kustomize leaves out what says of itself that it is for local use only, in whatever words but `false`. */
function isLocal(manifest: Manifest): boolean {
  const annotations = annotationsOf(manifest);
  return LOCAL_CONFIG in annotations && annotations[LOCAL_CONFIG] !== 'false';
}

function annotationsOf({ body }: Manifest): JsonObject {
  const metadata = isObject(body['metadata']) ? body['metadata'] : {};
  return isObject(metadata['annotations']) ? metadata['annotations'] : {};
}
