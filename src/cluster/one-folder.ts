import type { Manifest } from '../manifest/objects.ts';
import { folderOf } from '../source/paths.ts';
import type { Copies, Copy } from './copy.ts';
import { groupBy } from './group-by.ts';
import { areAlike, type ObjectsOf } from './whole-sets.ts';

/** What a version has of the objects that stand at several places, or in one file with others that do. */
export interface Declared {
  /** The copies of each object that differ, by its identity. */
  readonly differing: ReadonlyMap<string, Copies>;
  /** The identities of all that a file declares. */
  readonly objectsOf: ObjectsOf;
  /** Whether a copy's file says the same of the object here. */
  readonly hasSame: (identity: string, copy: Copy) => boolean;
}

/** An object that files of one folder declare with different contents, where only the change makes them do so. */
export interface Doubt {
  readonly copies: Copies;
  /** Whether the files are taken for those of different clusters. */
  readonly isParted: boolean;
}

/** An object that files of one folder declare with different contents. */
interface Clash {
  readonly identity: string;
  readonly folder: string;
  readonly copies: Copies;
}

/** Of more copies only the first two that differ are held against each other. */
const MOST_COMPARED = 10;

/**
 * Tells copies in files of one folder that are slips from those of different clusters. `kubectl apply -f FOLDER` takes
 * them all, and the last in the order of their paths stays: a copied policy whose name was not changed replaces the one it
 * was copied from, and taking its file for a cluster would hide that. But there are folders with a `dev.yaml` and a
 * `prod.yaml`. These contradict each other in all versions, or each declares all that the other does.
 *
 * @returns the copies that part the repository, with the last of those that one cluster has, and what is in doubt; `places`
 * has the place of that last one for each of those
 */
export function sortOutFolders(versions: readonly Declared[]): {
  readonly parting: readonly (readonly Copies[])[];
  readonly doubts: readonly Doubt[];
  readonly places: ReadonlyMap<Manifest, string>;
} {
  const clashes = versions.map(({ differing }) => [...differing].flatMap(clashesOf));
  const pairs = clashes.map((some) => new Set(some.flatMap(({ copies }) => pairsIn(copies).map(keyOf))));
  const isUsual = (pair: Pair) => pairs.every((known) => known.has(keyOf(pair)));
  const doubts: Doubt[] = [];
  const places = new Map<Manifest, string>();
  const parting = versions.map((version, i) => {
    const others = versions.filter((_, other) => other !== i);
    const fates = (clashes[i] ?? []).map((clash) => ({ ...clash, fate: fateOf(clash.copies, version, isUsual) }));
    for (const { copies, fate } of fates) if (fate === 'parted in doubt') doubts.push({ copies, isParted: true });
    const slips = fates.filter(({ fate }) => fate === 'joined');
    const isLast = i === versions.length - 1;
    for (const some of groupBy(slips, ({ folder }) => folder).values()) {
      const open = some.find((clash) => some.length > 1 || !others.every((other) => isTold(clash, other, isLast)));
      if (open !== undefined) doubts.push({ copies: open.copies, isParted: false });
    }
    const left = new Map(version.differing);
    for (const { identity, copies } of slips) {
      const last = lastOf(copies);
      left.set(identity, inPlaceOf(copies, last, left.get(identity) ?? []));
      for (const manifest of last.written) places.set(manifest, last.place);
    }
    return [...left.values()].filter(differ);
  });
  return { parting, doubts, places };
}

function fateOf(
  copies: Copies,
  version: Declared,
  isUsual: (pair: Pair) => boolean,
): 'parted' | 'parted in doubt' | 'joined' {
  const pairs = pairsIn(copies);
  const usual = pairs.filter(isUsual);
  const alike = pairs.filter(([one, other]) => areAlike(version.objectsOf(one), version.objectsOf(other)));
  if (usual.length + alike.length === 0) return 'joined';
  if (copies.length > MOST_COMPARED) return 'parted';
  // Where files are parted anyway, one that is like them is one more.
  const known = new Set(usual.length === 0 ? [] : [...usual, ...alike].flat());
  return copies.every(({ place }) => known.has(place)) ? 'parted' : 'parted in doubt';
}

function clashesOf([identity, copies]: readonly [string, Copies]): Clash[] {
  const folders = groupBy(
    copies.filter(({ isFile }) => isFile),
    ({ place }) => folderOf(place),
  );
  return [...folders].flatMap(([folder, some]) => (differ(some) ? [{ identity, folder, copies: some }] : []));
}

function differ(copies: Copies): boolean {
  return copies.some(({ content }) => content !== copies[0]?.content);
}

/** Two files. */
type Pair = readonly [string, string];

/** The files that differ, two by two. */
function pairsIn(copies: Copies): Pair[] {
  if (copies.length > MOST_COMPARED) return pairsIn(firstThatDiffer(copies));
  return copies.flatMap((one, i) =>
    copies
      .slice(i + 1)
      .filter(({ content }) => content !== one.content)
      .map((other): Pair => [one.place, other.place]),
  );
}

function firstThatDiffer(copies: Copies): Copies {
  const [first] = copies as [Copy];
  return [first, copies.find(({ content }) => content !== first.content) as Copy];
}

function keyOf(pair: Pair): string {
  return JSON.stringify(pair);
}

function lastOf(copies: Copies): Copy {
  return { ...(copies.at(-1) as Copy), written: copies.flatMap(({ written }) => written) };
}

/** All copies, where the last of some stands for these. */
function inPlaceOf(some: Copies, last: Copy, all: Copies): Copies {
  const rest = all.filter(({ place }) => !some.some((each) => each.place === place));
  return [...rest, last].sort((a, b) => (a.place < b.place ? -1 : 1));
}

/**
 * Whether the comparison with another version tells all that a clash can mean: what does not count is the same there, so
 * the one that counts has come, or has changed, and is compared with it. If it is base's and its file is gone, this may
 * have been a cluster.
 */
function isTold({ identity, copies }: Clash, other: Declared, isLast: boolean): boolean {
  const last = copies.at(-1) as Copy;
  return (
    copies.slice(0, -1).every((copy) => other.hasSame(identity, copy)) &&
    (isLast || other.objectsOf(last.place).size > 0)
  );
}
