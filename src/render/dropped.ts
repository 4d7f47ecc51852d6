import { type Kustomization, pathFrom } from '../manifest/kustomize.ts';
import type { Problem } from '../manifest/problem.ts';
import { say } from '../manifest/sentence.ts';
import type { ReadVersion } from '../manifest/versions.ts';
import type { ByPath } from './by-path.ts';
import { referencesOf } from './references.ts';

/**
 * What a kustomization takes in in another version and none takes in in this one, although it is still there: files, and
 * folders of kustomizations, by the path of the kustomization. A line was taken out of it, or is not there yet. Nothing
 * says that anybody applies what it named by itself: were it counted, a policy that is applied no more would look as if
 * it were. Where the kustomization itself is gone, what it took in is applied in another way, and counts.
 */
export type Dropped = ReadonlyMap<string, string>;

/** What is dropped in each version, as seen from the others. */
export function droppedIn(versions: readonly Pick<ReadVersion, 'kustomizations'>[]): readonly Dropped[] {
  const taken = versions.map(({ kustomizations }) => takenBy(kustomizations));
  return versions.map(({ kustomizations }, i) => {
    const there = new Set(kustomizations.flatMap(({ path, broken }) => (broken === undefined ? [path] : [])));
    const others = taken.filter((_, other) => other !== i).flatMap((each) => [...each]);
    return new Map(
      others.flatMap(([path, by]) => {
        const still = taken[i]?.has(path) ? undefined : by.find((each) => there.has(each));
        return still === undefined ? [] : [[path, still] as const];
      }),
    );
  });
}

/** Says of dropped files and folders with manifests that they count for nothing. */
export function droppedProblems(dropped: Dropped, { manifests }: ByPath): Problem[] {
  const files = [...manifests.keys()];
  return [...dropped]
    .filter(([path]) => files.some((file) => file === path || file.startsWith(`${path}/`)))
    .map(([path, by]) => ({
      severity: 'note',
      code: 'kustomize-not-listed',
      message: say`This kustomization does not take in ${path}, as it does in the other version, so what is in there counts for nothing.`,
      path: by,
      hidesFlows: false,
    }));
}

/** Everything that kustomizations name, by its path, and the paths of those that name it. */
function takenBy(kustomizations: readonly Kustomization[]): ReadonlyMap<string, readonly string[]> {
  const taken = new Map<string, string[]>();
  for (const each of kustomizations.filter(({ isSelected }) => isSelected)) {
    for (const { kind, text } of referencesOf(each)) {
      if (kind === 'data') continue;
      const path = pathFrom(each.folder, text);
      taken.set(path, [...(taken.get(path) ?? []), each.path]);
    }
  }
  return taken;
}
