import { roleOf } from '../manifest/kinds.ts';
import type { Manifest } from '../manifest/objects.ts';
import type { RenderedVersion } from '../render/rendered.ts';
import { folderOf, inside, isWithin } from '../source/paths.ts';
import { contentOf, keysAskedFor } from './content.ts';
import { identityOf } from './identity.ts';
import { hasPodTemplate } from './pod-template.ts';

/** What of a version there is to split. */
export type Splittable = Pick<RenderedVersion, 'manifests' | 'builds' | 'ids'>;

/** A manifest and what puts it into a cluster. */
export interface Placed {
  readonly manifest: Manifest;
  /** The path of its file; of what a build makes, that of a file in the folder of the build. */
  readonly place: string;
}

/** One object that a version has at several places, with different contents. */
export type Copies = readonly Copy[];

export interface Copy extends Placed {
  /** Equal for copies of one cluster. */
  readonly content: string;
  /** Whether the other version has no copy in this folder, and some in others. */
  readonly isAlone: boolean;
  /** All that its file says about the object. The last of them counts and is `manifest`. */
  readonly written: readonly Manifest[];
}

/** The manifests of a version: the plain ones, then those of each build. */
export function placedIn({ manifests, builds }: Splittable): Placed[] {
  return [
    ...manifests.map((manifest) => ({ manifest, place: manifest.path })),
    ...builds.flatMap(({ tool, at, release = '', manifests }) => {
      const place = inside(at, tool === 'kustomize' ? 'kustomization.yaml' : `Chart.yaml:${release}`);
      return manifests.map((manifest) => ({ manifest, place }));
    }),
  ];
}

/**
 * The objects that turn up twice with different content in a version, for each version. Several
 * contents in one file are no matter of places: of these the last counts.
 *
 * Equal copies of a workload or a policy are of one cluster until the change adds or takes away some of them and leaves
 * others: where `prod` loses what `dev` keeps, they are of two, and taken for one nothing would seem to change.
 */
export function differingCopies(versions: readonly (readonly Placed[])[]): Copies[][] {
  const asked = askedIn(versions);
  const groups = versions.map((placed) => groupsIn(placed));
  return groups.map((own, version) =>
    [...own].flatMap(([identity, same]) => {
      if (same.length === 1) return [];
      const others = groups.flatMap((each, other) => (other === version ? [] : (each.get(identity) ?? [])));
      const alone = foldersAlone(same, others);
      if (alone.size === 0 && same.every(({ manifest }) => manifest.body === same[0]?.manifest.body)) return [];
      const copies = byPlace(same).map((copy): Copy => {
        const isAlone = alone.has(folderOf(copy.place));
        return { ...copy, isAlone, content: `${isAlone}${contentOf(copy.manifest, asked)}` };
      });
      return copies.every(({ content }) => content === copies[0]?.content) ? [] : [copies];
    }),
  );
}

/**
 * The folders with copies that the other version has elsewhere alone, if it has some of those here and no others. A folder
 * in, or around, one with a copy of both versions is no cluster beside that.
 */
function foldersAlone(same: readonly Placed[], others: readonly Placed[]): ReadonlySet<string> {
  const [{ manifest }] = same as [Placed];
  const role = roleOf(manifest.apiVersion, manifest.kind);
  if (others.length === 0 || (role !== 'workload' && role !== 'policy')) return new Set();
  const [here, there] = [same, others].map((some) => [...new Set(some.map(({ place }) => folderOf(place)))]);
  if (!there?.every((folder) => here?.includes(folder))) return new Set();
  const isNested = (one: string, other: string) => isWithin(one, other) || isWithin(other, one);
  return new Set(here?.filter((folder) => !there.some((other) => isNested(folder, other))));
}

function byPlace(same: readonly Placed[]): Omit<Copy, 'content' | 'isAlone'>[] {
  const places = new Map<string, Manifest[]>();
  for (const { place, manifest } of same) places.set(place, [...(places.get(place) ?? []), manifest]);
  return [...places]
    .map(([place, written]) => ({ place, written, manifest: written.at(-1) as Manifest }))
    .sort((a, b) => (a.place < b.place ? -1 : 1));
}

/** What each object that counts is made of, by its identity. */
function groupsIn(placed: readonly Placed[]): ReadonlyMap<string, readonly Placed[]> {
  const groups = new Map<string, Placed[]>();
  for (const each of placed) {
    const identity = counts(each.manifest) ? identityOf(each.manifest) : undefined;
    if (!identity) continue;
    const group = groups.get(identity);
    if (group) group.push(each);
    else groups.set(identity, [each]);
  }
  return groups;
}

/** Whether the object takes part in what a version means: a patch of a workload does not, nor what no server serves. */
function counts(manifest: Manifest): boolean {
  const role = roleOf(manifest.apiVersion, manifest.kind);
  if (role === 'workload') return hasPodTemplate(manifest);
  return role !== undefined && role !== 'inert' && role !== 'unserved';
}

/** The keys that any policy of the versions asks for, looked for when they are first wanted. */
function askedIn(versions: readonly (readonly Placed[])[]): () => ReadonlySet<string> {
  let keys: ReadonlySet<string> | undefined;
  const isPolicy = ({ apiVersion, kind }: Manifest) => roleOf(apiVersion, kind) === 'policy';
  return () => {
    keys ??= keysAskedFor(
      new Set(versions.flatMap((placed) => placed.map(({ manifest }) => manifest)).filter(isPolicy)),
    );
    return keys;
  };
}
