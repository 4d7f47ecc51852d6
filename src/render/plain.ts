import { LOCAL_CONFIG } from '../manifest/kustomize-fields.ts';
import type { Manifest } from '../manifest/objects.ts';
import { isObject } from '../manifest/objects-in.ts';
import type { ReadVersion } from '../manifest/versions.ts';
import type { ByPath } from './by-path.ts';
import { type Closure, inputsOf } from './closure.ts';
import type { Build } from './rendered.ts';

/** The words that YAML 1.1 takes for true and false and YAML 1.2 does not, where a value or a key stands; and merge keys. */
const OTHER_WORDS = /(?:^[ \t]*|[:,[{-][ \t]+|[,[{])(?:(?:y|yes|n|no|on|off)[ \t]*(?=[,\]}#:\r\n]|$)|<<[ \t]*:)/im;

/** It may be such a word that an object is left out for, and what has a key twice kustomize does not take. */
const IN_DOUBT = new Set(['object-rejected', 'duplicate-key']);

const LISTS = ['resources', 'bases', 'components'];

/**
 * Whether a kustomization only lists files, all of which were read, and which mean to kustomize what they mean to kubectl: it
 * does not take `yes` for true, and has an order of its own for merge keys.
 */
export function changesNothing(
  { kustomizations, objections, named, files }: Closure,
  { paths }: ReadVersion,
  { manifests, problems }: ByPath,
): boolean {
  const mayDiffer = (path: string) =>
    manifests.get(path)?.some(({ document }) => OTHER_WORDS.test(document.text)) ||
    problems.get(path)?.some(({ code }) => IN_DOUBT.has(code));
  return (
    objections.length === 0 &&
    ![...files].some(mayDiffer) &&
    kustomizations.every(({ changes }) => changes.length === 0) &&
    [...named].every(([path, { field }]) => !LISTS.includes(String(field[0])) || paths.has(path))
  );
}

/**
 * Puts together a kustomization that changes nothing, from the files as they were read: that gives the same objects without
 * any tool, and at their exact places.
 */
export function putTogether(closure: Closure, { manifests }: ByPath, ids: ReadonlyMap<string, string>): Build {
  const { root, files } = closure;
  const taken = [...files]
    .sort()
    .flatMap((path) => manifests.get(path) ?? [])
    .filter((manifest) => !isLocal(manifest));
  return { tool: 'kustomize', at: root.folder, manifests: taken, inputs: inputsOf(closure, [], ids), patches: [] };
}

/** kustomize leaves out what says of itself that it is for local use only, in whatever words but `false`. */
function isLocal({ body }: Manifest): boolean {
  const metadata = isObject(body['metadata']) ? body['metadata'] : {};
  const annotations = isObject(metadata['annotations']) ? metadata['annotations'] : {};
  return LOCAL_CONFIG in annotations && String(annotations[LOCAL_CONFIG]) !== 'false';
}
