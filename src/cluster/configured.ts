import type { ClusterConfig } from '../config/config.ts';
import type { Manifest } from '../manifest/objects.ts';
import type { Problem } from '../manifest/problem.ts';
import type { Build } from '../render/rendered.ts';
import { selectPaths } from '../source/paths.ts';
import { outOfClusters, unmatched, untaken } from './configured-words.ts';
import type { Splittable } from './copies.ts';
import { identityOf } from './identity.ts';
import type { Part, Split } from './part.ts';

/**
 * The clusters of the configuration. Each takes the plain manifests on its `paths` and what its kustomizations and charts
 * become. One that names nothing takes what the others do not name.
 */
export function configuredClusters(versions: readonly Splittable[], config: readonly ClusterConfig[]): Split {
  const namers = config.filter(namesSomething).map(takerOf);
  const taken = (item: Item) => namers.some((takes) => takes(item));
  const parts = config.map((cluster): Part => {
    const takes = namesSomething(cluster) ? takerOf(cluster) : (item: Item) => !taken(item);
    return { name: cluster.name, manifests: versions.map((version) => manifestsOf(version, takes)), config: cluster };
  });
  const isRestTaken = namers.length < config.length;
  const items = versions.flatMap(itemsIn);
  const paths = [
    ...new Set(versions.flatMap(({ ids, manifests }) => [...ids.keys(), ...manifests.map(({ path }) => path)])),
  ];
  return {
    parts,
    problems: [
      ...config.flatMap((cluster) => unmatched(cluster, paths)),
      ...(isRestTaken ? [] : untaken(items.filter((item) => !taken(item)).map(pathOf))),
      ...movedOut(parts, versions, taken),
    ],
  };
}

/**
 * Says of objects that a cluster had in base and that lie where no cluster takes them in head: base's configuration counts,
 * so what they mean at their new place is never looked at, neither now nor after the configuration follows.
 */
function movedOut(parts: readonly Part[], versions: readonly Splittable[], taken: (item: Item) => boolean): Problem[] {
  const head = versions[1];
  if (head === undefined) return [];
  const had = new Set(parts.flatMap(({ manifests }) => (manifests[0] ?? []).map(identityOf)));
  for (const { manifests } of parts) for (const each of manifests[1] ?? []) had.delete(identityOf(each));
  const left = manifestsOf(head, (item) => !taken(item)).filter((manifest) => {
    const identity = identityOf(manifest);
    return identity !== undefined && had.has(identity);
  });
  return left.length === 0 ? [] : [outOfClusters(left)];
}

/** A file with plain manifests, or a build. */
type Item = { readonly path: string } | { readonly build: Build };

/** The file, or the folder that is built. */
function pathOf(item: Item): string {
  return 'path' in item ? item.path : item.build.at || '.';
}

function namesSomething({ paths, kustomize, helm }: ClusterConfig): boolean {
  return paths.length + kustomize.length + helm.length > 0;
}

function takerOf(cluster: ClusterConfig): (item: Item) => boolean {
  const selects = cluster.paths.length === 0 ? () => false : selectPaths(cluster.paths);
  return (item) => ('path' in item ? selects(item.path) : isOwnBuild(cluster, item.build));
}

function isOwnBuild({ kustomize, helm }: ClusterConfig, build: Build): boolean {
  if (build.tool === 'kustomize') return kustomize.includes(build.at);
  return helm.some((release) => release.chart === build.at && JSON.stringify(release) === JSON.stringify(build.helm));
}

function itemsIn({ manifests, builds }: Splittable): Item[] {
  const paths = [...new Set(manifests.map(({ path }) => path))];
  return [...paths.map((path) => ({ path })), ...builds.map((build) => ({ build }))];
}

function manifestsOf({ manifests, builds }: Splittable, takes: (item: Item) => boolean): Manifest[] {
  const paths = new Map<string, boolean>();
  const takesPath = (path: string) => {
    const known = paths.get(path) ?? takes({ path });
    paths.set(path, known);
    return known;
  };
  return [
    ...manifests.filter(({ path }) => takesPath(path)),
    ...builds.filter((build) => takes({ build })).flatMap((build) => build.manifests),
  ];
}
