import type { Kustomization } from '../manifest/kustomize.ts';
import type { JsonObject } from '../manifest/objects.ts';
import type { Entry, Source } from '../source/source.ts';
import type { Closure } from './closure.ts';
import { copyFiles, writeNew } from './private-folder.ts';

const ORIGINS = 'originAnnotations';

/**
 * Writes what a kustomization is made of below a folder. Kustomizations are written anew from what was read of them and
 * checked, so that kustomize cannot read them in another way; and the root is told to say where each object comes from.
 *
 * @param entries the files of the closure that are there
 * @throws Error if a path cannot be written
 */
export async function copyClosure(
  source: Source,
  closure: Closure,
  entries: readonly Entry[],
  folder: string,
): Promise<void> {
  const { root, kustomizations, data } = closure;
  for (const each of kustomizations) {
    writeNew(folder, each.path, textOf(each === root ? { ...each.body, buildMetadata: metadataOf(root) } : each.body));
  }
  const own = new Set(kustomizations.map(({ path }) => path));
  await copyFiles(
    source,
    entries.filter(({ path }) => !own.has(path)),
    folder,
  );
  const there = new Set(entries.map(({ path }) => path));
  for (const path of data) if (!there.has(path)) writeNew(folder, path, '');
}

/** Whether a kustomization itself has its objects say where they come from. */
export function wantsOrigins({ body }: Kustomization): boolean {
  const { buildMetadata } = body;
  return Array.isArray(buildMetadata) && buildMetadata.includes(ORIGINS);
}

function metadataOf(root: Kustomization): string[] {
  const { buildMetadata } = root.body;
  const own = Array.isArray(buildMetadata) ? buildMetadata.map(String) : [];
  return wantsOrigins(root) ? own : [...own, ORIGINS];
}

/** One field a line: kustomize looks for the old names of some fields at the start of lines. */
function textOf(body: JsonObject): string {
  return Object.entries(body)
    .map(([key, value]) => `${/^\w+$/.test(key) ? key : JSON.stringify(key)}: ${JSON.stringify(value)}\n`)
    .join('');
}
