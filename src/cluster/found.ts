import type { Manifest } from '../manifest/objects.ts';
import { differingCopies } from './copies.ts';
import type { Copies, Placed } from './copy.ts';
import { foldersAbove } from './folders.ts';
import { clustersFound, inOneFolder, replacedEverywhere, tooManyClusters } from './found-words.ts';
import { namesOf } from './names.ts';
import { ONLY, type Part, type Split } from './part.ts';
import { type Found, holds, part } from './parting.ts';
import type { Way } from './way.ts';

/**
 * Finds the clusters of a repository that has no configuration: one, until the same object turns up twice with different
 * content in a version. The split is the same for all versions.
 *
 * @param written the manifests of each version, in the order of the files
 */
export function findClusters(written: readonly (readonly Placed[])[]): Split {
  const { parting: conflictsOf, doubts, places: placeOfLast } = differingCopies(written);
  const versions = written.map((placed) =>
    placed.map((each) => ({ ...each, place: placeOfLast.get(each.manifest) ?? each.place })),
  );
  const conflicts = conflictsOf.flat();
  const doubtful = doubts.length > 0 ? [inOneFolder(doubts)] : [];
  if (conflicts.length === 0) return { parts: [everything(versions)], problems: doubtful };
  const places = new Set(versions.flatMap((placed) => placed.map(({ place }) => place)));
  const parting = part([...places], conflicts);
  if (parting === undefined) {
    return { parts: [everything(versions)], problems: [tooManyClusters(conflicts), ...doubtful] };
  }
  const { clusters, wayTo } = parting;
  const ways = new Map([...places].sort().map((place) => [place, wayTo(place)]));
  const wayOf = ({ place }: Placed) => ways.get(place) as Way;
  const folders = new Map(clusters.map(({ key }) => [key, new Set<string>()]));
  for (const { key, deepest } of ways.values()) folders.get(key)?.add(deepest);
  const foldersOf = ({ key }: Found) => [...(folders.get(key) ?? [])];
  const names = namesOf(clusters, (cluster) => foldersOf(cluster)[0] ?? '');
  const isOfFiles = (cluster: Found) => foldersOf(cluster).every((path) => places.has(path));
  const membersOf = versions.map((placed) => membersIn(placed, clusters, wayOf, isOfFiles));
  const sets = clusters.map((cluster) => ({
    cluster,
    replacedOf: conflictsOf.map((some) => replacedIn(cluster, some, wayOf)),
  }));
  const found = sets.map(({ cluster, replacedOf }) => ({
    name: names.get(cluster.key) ?? ONLY,
    folders: foldersOf(cluster),
    manifests: versions.map((placed, i) =>
      placed
        .filter((each) => membersOf[i]?.(wayOf(each)).includes(cluster) && !replacedOf[i]?.has(each.manifest))
        .map(({ manifest }) => manifest),
    ),
  }));
  const inOrder = found.sort((a, b) => (a.name < b.name ? -1 : 1));
  const kept = new Set(inOrder.flatMap(({ manifests }) => manifests.flat()));
  const lost = versions.map((_, i) => {
    const replaced = new Set(sets.flatMap(({ replacedOf }) => [...(replacedOf[i] ?? [])]));
    return [...replaced].filter((manifest) => !kept.has(manifest));
  });
  return {
    parts: inOrder.map(({ name, manifests }) => ({ name, manifests })),
    problems: [clustersFound(inOrder, conflicts), ...doubtful, ...replacedEverywhere(lost)],
  };
}

function everything(versions: readonly (readonly Placed[])[]): Part {
  return { name: ONLY, manifests: versions.map((placed) => placed.map(({ manifest }) => manifest)) };
}

/** What gives way in a cluster: copies that lie around a part which has a copy of its own. */
function replacedIn(
  cluster: Found,
  conflicts: readonly Copies[],
  wayOf: (placed: Placed) => Way,
): ReadonlySet<Manifest> {
  const replaced = new Set<Manifest>();
  for (const copies of conflicts) {
    const present = copies.filter((copy) => holds(cluster, wayOf(copy).tags));
    const around = new Set(present.flatMap((copy) => foldersAbove(wayOf(copy).deepest)));
    for (const copy of present) {
      if (around.has(wayOf(copy).deepest)) for (const manifest of copy.written) replaced.add(manifest);
    }
  }
  return replaced;
}

/**
 * Says which clusters the ways of a version lead to. Where all folders of a cluster are missing, there is no such cluster
 * yet, or no more: what would count for it counts for the others alone, if there are others. A single file that comes or
 * goes makes no cluster come or go.
 */
function membersIn(
  placed: readonly Placed[],
  clusters: readonly Found[],
  wayOf: (placed: Placed) => Way,
  isOfFiles: (cluster: Found) => boolean,
): (way: Way) => readonly Found[] {
  const inhabited = new Set(placed.map((each) => wayOf(each).key));
  const members = new Map<string, readonly Found[]>();
  return (way) => {
    const known = members.get(way.key);
    if (known !== undefined) return known;
    const all = clusters.filter((cluster) => holds(cluster, way.tags));
    const present = all.filter((cluster) => inhabited.has(cluster.key) || isOfFiles(cluster));
    const some = present.length > 0 ? present : all;
    members.set(way.key, some);
    return some;
  };
}
