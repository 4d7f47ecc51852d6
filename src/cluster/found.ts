import type { Manifest } from '../manifest/objects.ts';
import { type Copies, differingCopies, type Placed } from './copies.ts';
import { foldersAbove } from './folders.ts';
import { clustersFound, replacedEverywhere, tooManyClusters } from './found-words.ts';
import { namesOf } from './names.ts';
import { ONLY, type Part, type Split } from './part.ts';
import { type Found, holds, part } from './parting.ts';
import type { Way } from './way.ts';

/**
 * Finds the clusters of a repository that has no configuration: one, until the same object turns up twice with different
 * content in a version. The split is the same for all versions.
 *
 * @param versions the manifests of each version, in the order of the files
 */
export function findClusters(versions: readonly (readonly Placed[])[]): Split {
  const conflicts = differingCopies(versions);
  if (conflicts.length === 0) return { parts: [everything(versions)], problems: [] };
  const places = new Set(versions.flatMap((placed) => placed.map(({ place }) => place)));
  const parting = part([...places], conflicts);
  if (parting === undefined) {
    return { parts: [everything(versions)], problems: [tooManyClusters(conflicts)] };
  }
  const { clusters, wayTo } = parting;
  const ways = new Map([...places].sort().map((place) => [place, wayTo(place)]));
  const wayOf = ({ place }: Placed) => ways.get(place) as Way;
  const foldersOf = ({ key }: Found) => [
    ...new Set([...ways.values()].filter((way) => way.key === key).map(({ deepest }) => deepest)),
  ];
  const names = namesOf(clusters, (cluster) => foldersOf(cluster)[0] ?? '');
  const sets = clusters.map((cluster) => ({ cluster, replaced: replacedIn(cluster, conflicts, wayOf) }));
  const found = sets.map(({ cluster, replaced }) => ({
    name: names.get(cluster.key) ?? ONLY,
    folders: foldersOf(cluster),
    manifests: manifestsOf(cluster, versions, replaced, wayOf),
  }));
  const inOrder = found.sort((a, b) => (a.name < b.name ? -1 : 1));
  const kept = new Set(inOrder.flatMap(({ manifests }) => manifests.flat()));
  const lost = [...new Set(sets.flatMap(({ replaced }) => [...replaced]))].filter((manifest) => !kept.has(manifest));
  return {
    parts: inOrder.map(({ name, manifests }) => ({ name, manifests })),
    problems: [clustersFound(inOrder, conflicts), ...(lost.length > 0 ? [replacedEverywhere(lost)] : [])],
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
 * What a cluster has in each version. Where all its own folders are missing, there is no such cluster yet, or no more: what
 * would count for it counts for the others alone. A single file that comes or goes makes no cluster come or go.
 */
function manifestsOf(
  cluster: Found,
  versions: readonly (readonly Placed[])[],
  replaced: ReadonlySet<Manifest>,
  wayOf: (placed: Placed) => Way,
): Manifest[][] {
  const isOwn = (each: Placed) => wayOf(each).key === cluster.key;
  const isOfFiles = versions.flat().every((each) => !isOwn(each) || wayOf(each).deepest === each.place);
  const counts = (each: Placed) => holds(cluster, wayOf(each).tags) && !replaced.has(each.manifest);
  return versions.map((placed) =>
    isOfFiles || placed.some(isOwn) ? placed.filter(counts).map(({ manifest }) => manifest) : [],
  );
}
