import type { Kustomization } from '../manifest/kustomize.ts';

/** The kustomizations of a version by their folder: more than one in a folder is the author's mistake. */
export type ByFolder = ReadonlyMap<string, readonly Kustomization[]>;

export function byFolder(kustomizations: readonly Kustomization[]): ByFolder {
  const folders = new Map<string, Kustomization[]>();
  for (const each of kustomizations) folders.set(each.folder, [...(folders.get(each.folder) ?? []), each]);
  return folders;
}
