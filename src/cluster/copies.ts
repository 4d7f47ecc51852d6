import { roleOf } from '../manifest/kinds.ts';
import type { Manifest } from '../manifest/objects.ts';
import type { RenderedVersion } from '../render/rendered.ts';
import { folderOf, inside } from '../source/paths.ts';
import { contentOf, keysAskedFor } from './content.ts';
import type { Copies, Copy, Placed } from './copy.ts';
import { areNested } from './folders.ts';
import { groupBy } from './group-by.ts';
import { identityOf } from './identity.ts';
import { type Moved, moveFinder } from './moves.ts';
import { type Declared, sortOutFolders } from './one-folder.ts';
import { hasPodTemplate } from './pod-template.ts';
import { type AreApart, apartFinder, type Groups, objectsAt } from './whole-sets.ts';

/** What of a version there is to split. */
export type Splittable = Pick<RenderedVersion, 'manifests' | 'builds' | 'ids'>;

/** The manifests of a version: the plain ones, then those of each build. */
export function placedIn({ manifests, builds }: Splittable): Placed[] {
  return [
    ...manifests.map((manifest) => ({ manifest, place: manifest.path, isFile: true })),
    ...builds.flatMap(({ tool, at, release = '', manifests }) => {
      const place = inside(at, tool === 'kustomize' ? 'kustomization.yaml' : `Chart.yaml:${release}`);
      return manifests.map((manifest) => ({ manifest, place, isFile: false }));
    }),
  ];
}

/** The folders that each object of a version is applied from: that of its file, or those of the builds that make it. */
export function rootsIn(version: Splittable): (manifest: Manifest) => readonly string[] {
  let roots: Map<Manifest, readonly string[]> | undefined;
  return (manifest) => {
    if (roots === undefined) {
      roots = new Map();
      for (const [each, some] of groupBy(placedIn(version), (placed) => placed.manifest)) {
        roots.set(each, [...new Set(some.map(({ place }) => folderOf(place)))]);
      }
    }
    return roots.get(manifest) ?? [];
  };
}

/**
 * The objects that turn up twice with different content in a version, for each version. Several
 * contents in one file are no matter of places, nor are slips in one folder: of these the last counts.
 *
 * Equal copies of a workload or a policy are of one cluster until the change adds or takes away some of them and leaves
 * others, or takes something out of a folder with one and puts it into a folder with another: where `prod` loses what `dev`
 * keeps or gains, they are of two, and taken for one nothing would seem to change.
 */
export function differingCopies(versions: readonly (readonly Placed[])[]): ReturnType<typeof sortOutFolders> {
  const asked = askedIn(versions);
  const groups = versions.map((placed) => groupsIn(placed));
  const objects = groups.map(objectsAt);
  const areApart = apartFinder(objects);
  const movedIn = moveFinder(groups, areApart);
  return sortOutFolders(
    groups.map((own, version) => {
      const differing = [...own].flatMap(([identity, same]): [string, Copies][] => {
        const others = groups.flatMap((each, other) => (other === version ? [] : (each.get(identity) ?? [])));
        const copies = copiesIn(same, aloneAmong(same, others, areApart), movedIn(same), asked);
        return copies.every(({ content }) => content === copies[0]?.content) ? [] : [[identity, copies]];
      });
      const objectsOf = objects[version] as Declared['objectsOf'];
      return { differing: new Map(differing), objectsOf, hasSame: sameIn(own, asked) };
    }),
  );
}

/** The copies of one object, if some may differ. */
function copiesIn(
  same: readonly Placed[],
  alone: ReadonlySet<string>,
  moved: Moved | undefined,
  asked: () => ReadonlySet<string>,
): Copies {
  if (same.length === 1) return [];
  const mayDiffer = alone.size > 0 || moved !== undefined;
  if (!mayDiffer && same.every(({ manifest }) => manifest.body === same[0]?.manifest.body)) return [];
  return byPlace(same).map((copy): Copy => {
    const isAlone = alone.has(copy.place);
    const kind = JSON.stringify([isAlone, moved?.sideOf(copy.place)]);
    return {
      ...copy,
      isAlone,
      content: `${kind}${contentOf(copy.manifest, asked)}`,
      ...(moved && { move: moved.move }),
    };
  });
}

function sameIn(groups: Groups, asked: () => ReadonlySet<string>): Declared['hasSame'] {
  return (identity, { place, manifest }) => {
    const other = groups.get(identity)?.findLast((each) => each.place === place)?.manifest;
    return other !== undefined && contentOf(other, asked) === contentOf(manifest, asked);
  };
}

/** Of more places only the folders are held against each other. */
const MOST_COMPARED = 20;

/**
 * The places with copies that the other version has elsewhere alone, if it has some of those here and no others. What is not
 * apart from a place with a copy of both versions is no cluster beside that.
 */
function aloneAmong(same: readonly Placed[], others: readonly Placed[], areApart: AreApart): ReadonlySet<string> {
  const [{ manifest }] = same as [Placed];
  const role = roleOf(manifest.apiVersion, manifest.kind);
  if (same.length === 1 || others.length === 0 || (role !== 'workload' && role !== 'policy')) return new Set();
  const [here, there] = [same, others].map((some) => new Set(some.map(({ place }) => folderOf(place))));
  if (![...(there ?? [])].every((folder) => here?.has(folder))) return new Set();
  const beside = [...(here ?? [])].filter((folder) => ![...(there ?? [])].some((other) => areNested(folder, other)));
  const isAlone =
    same.length + others.length > MOST_COMPARED
      ? ({ place }: Placed) => beside.includes(folderOf(place))
      : (one: Placed) => others.every((other) => areApart(one, other));
  return new Set(same.filter(isAlone).map(({ place }) => place));
}

function byPlace(same: readonly Placed[]): Omit<Copy, 'content' | 'isAlone'>[] {
  return [...groupBy(same, ({ place }) => place).values()]
    .map((some) => ({ ...(some.at(-1) as Placed), written: some.map(({ manifest }) => manifest) }))
    .sort((a, b) => (a.place < b.place ? -1 : 1));
}

/** What each object that counts is made of, by its identity. */
function groupsIn(placed: readonly Placed[]): Groups {
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
