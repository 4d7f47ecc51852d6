import { type Kustomization, pathFrom } from '../manifest/kustomize.ts';
import { type ByFolder, byFolder } from './by-folder.ts';
import { referencesOf } from './references.ts';

/** What each kustomization of a version is there for. */
export interface Roles {
  /** What is applied. */
  readonly roots: readonly Kustomization[];
  /** Components that nothing takes in. */
  readonly unused: readonly Kustomization[];
  /** What would be applied, were it not that the configuration names others. */
  readonly unnamed: readonly Kustomization[];
}

/**
 * Sorts out kustomizations. Roots are those that no other one takes in, or those whose folders are named. Where some take
 * in each other in a circle, the first of them is a root, so that it is said.
 *
 * @param named folders; none to find the roots by looking
 */
export function rolesOf(kustomizations: readonly Kustomization[], named: readonly string[]): Roles {
  const selected = kustomizations.filter(({ isSelected }) => isSelected);
  const folders = byFolder(kustomizations);
  const taken = new Set(selected.flatMap((each) => foldersTakenBy(each)));
  const free = selected.filter(({ folder }) => !taken.has(folder));
  const [unused, found] = [
    free.filter(({ isComponent }) => isComponent),
    free.filter(({ isComponent }) => !isComponent),
  ];
  const reached = reachedFrom(free, folders);
  for (const each of selected) {
    if (reached.has(each)) continue;
    found.push(each);
    for (const one of reachedFrom([each], folders)) reached.add(one);
  }
  if (named.length === 0) return { roots: onePerFolder(found), unused, unnamed: [] };
  const roots = onePerFolder(named.flatMap((folder) => folders.get(folder) ?? []));
  const rendered = reachedFrom(roots, folders);
  return { roots, unused, unnamed: found.filter((each) => !rendered.has(each)) };
}

function foldersTakenBy(kustomization: Kustomization): string[] {
  return referencesOf(kustomization)
    .filter(({ kind }) => kind === 'part' || kind === 'setting')
    .map(({ text }) => pathFrom(kustomization.folder, text))
    .filter((folder) => folder !== kustomization.folder);
}

function reachedFrom(starts: readonly Kustomization[], folders: ByFolder): Set<Kustomization> {
  const reached = new Set(starts);
  for (const each of reached) {
    for (const folder of [each.folder, ...foldersTakenBy(each)]) {
      for (const taken of folders.get(folder) ?? []) reached.add(taken);
    }
  }
  return reached;
}

function onePerFolder(kustomizations: readonly Kustomization[]): Kustomization[] {
  return [...new Map(kustomizations.toReversed().map((each) => [each.folder, each])).values()].reverse();
}
