import { roleOf } from '../manifest/kinds.ts';
import { folderOf, foldersAbove } from '../source/paths.ts';
import type { Move, Placed } from './copy.ts';
import { forkOf, stepTowards } from './folders.ts';
import { groupBy } from './group-by.ts';
import { MOST_CLUSTERS } from './parting.ts';
import type { AreApart, Groups } from './whole-sets.ts';

/** Few objects stand in more folders, and a cluster that one of them leaves is left by others too. */
const MOST_FOLDERS = 10;

/**
 * Finds what tells folders with equal copies apart: a policy or a workload that the change takes out of one and puts into
 * the other. In one cluster that would mean nothing; of two, the one loses it and the other gains it.
 *
 * @param versions what is moved from the first to the second; in one version alone nothing is
 * @returns for each object, the move between two of its places, and the folders that each place lies in
 */
export function moveFinder(
  [before, after]: readonly Groups[],
  areApart: AreApart,
): (same: readonly Placed[]) => Moved | undefined {
  const moves = new Map<string, Move>();
  for (const [identity, old] of before ?? []) {
    if (moves.size >= MOST_CLUSTERS) break;
    for (const move of movesOf(old, after?.get(identity) ?? [], areApart))
      moves.set(JSON.stringify([move.from, move.to]), move);
  }
  return (same) => (moves.size === 0 || !isOfPods(same) ? undefined : movedIn(same, [...moves.values()]));
}

/** Copies of an object that a move tells apart. */
export interface Moved {
  readonly move: Move;
  /** The folder of the move that a place lies in; empty if none. */
  readonly sideOf: (place: string) => string;
}

function movesOf(old: readonly Placed[], young: readonly Placed[], areApart: AreApart): Move[] {
  if (!isOfPods(old) || young.length === 0) return [];
  const [gone, come] = [notIn(old, young, areApart), notIn(young, old, areApart)];
  return gone.flatMap((one) =>
    come
      .filter((other) => areApart(one, other))
      .map(({ place }) => {
        const fork = forkOf(one.place, place);
        return { manifest: one.manifest, from: stepTowards(fork, one.place), to: stepTowards(fork, place) };
      }),
  );
}

function isOfPods([first]: readonly Placed[]): boolean {
  const role = first && roleOf(first.manifest.apiVersion, first.manifest.kind);
  return role === 'workload' || role === 'policy';
}

/** One at each place where the others are not, and no other of the same cluster in its folder. */
function notIn(some: readonly Placed[], others: readonly Placed[], areApart: AreApart): Placed[] {
  const theirs = groupBy(others, ({ place }) => folderOf(place));
  const own = new Map(some.map((placed) => [placed.place, placed]));
  return [...own.values()]
    .filter((one) => {
      const near = theirs.get(folderOf(one.place)) ?? [];
      return near.length <= MOST_FOLDERS && near.every((other) => areApart(one, other));
    })
    .slice(0, MOST_FOLDERS);
}

function movedIn(same: readonly Placed[], moves: readonly Move[]): Moved | undefined {
  const pathsTo = (place: string) => [place, ...foldersAbove(place).reverse()];
  const paths = new Set(same.flatMap(({ place }) => pathsTo(place)));
  const between = moves.filter(({ from, to }) => paths.has(from) && paths.has(to));
  const [move] = between;
  if (move === undefined) return undefined;
  const sides = new Set(between.flatMap(({ from, to }) => [from, to]));
  return { move, sideOf: (place) => pathsTo(place).find((path) => sides.has(path)) ?? '' };
}
