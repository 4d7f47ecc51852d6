import type { Manifest } from '../manifest/objects.ts';
import { isObject } from '../manifest/objects-in.ts';
import type { ReadVersion } from '../manifest/versions.ts';
import type { ByPath } from './by-path.ts';
import { type Closure, inputsOf } from './closure.ts';
import type { Build } from './rendered.ts';

const LISTS = ['resources', 'bases', 'components'];

/** Whether a kustomization only lists files, all of which were read. */
export function changesNothing({ kustomizations, objections, named }: Closure, { paths }: ReadVersion): boolean {
  return (
    objections.length === 0 &&
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

/** kustomize leaves out what says of itself that it is for local use only. */
function isLocal({ body }: Manifest): boolean {
  const metadata = isObject(body['metadata']) ? body['metadata'] : {};
  const annotations = isObject(metadata['annotations']) ? metadata['annotations'] : {};
  return annotations['config.kubernetes.io/local-config'] === 'true';
}
