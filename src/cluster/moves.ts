import { roleOf } from '../manifest/kinds.ts';
import { folderOf, foldersAbove } from '../source/paths.ts';
import type { Move, Placed } from './copy.ts';
import { areNested, forkOf, stepTowards } from './folders.ts';
import { MOST_CLUSTERS } from './parting.ts';

/** The objects of a version by their identity. */
type Groups = ReadonlyMap<string, readonly Placed[]>;

/** Few objects stand in more folders, and a cluster that one of them leaves is left by others too. */
const MOST_FOLDERS = 10;

/**
 * Finds what tells folders with equal copies apart: a policy or a workload that the change takes out of one and puts into
 * the other. In one cluster that would mean nothing; of two, the one loses it and the other gains it.
 *
 * @param versions what is moved from the first to the second; in one version alone nothing is
 * @returns for each object, the move between two of its places, and the folders that each place lies in
 */
export function moveFinder([before, after]: readonly Groups[]): (same: readonly Placed[]) => Moved | undefined {
  const moves = new Map<string, Move>();
  for (const [identity, old] of before ?? []) {
    if (moves.size >= MOST_CLUSTERS) break;
    for (const move of movesOf(old, after?.get(identity) ?? [])) moves.set(JSON.stringify([move.from, move.to]), move);
  }
  return (same) => (moves.size === 0 || !isOfPods(same) ? undefined : movedIn(same, [...moves.values()]));
}

/** Copies of an object that a move tells apart. */
export interface Moved {
  readonly move: Move;
  /** The folder of the move that a place lies in; empty if none. */
  readonly sideOf: (place: string) => string;
}

function movesOf(old: readonly Placed[], young: readonly Placed[]): Move[] {
  if (!isOfPods(old) || young.length === 0) return [];
  const [gone, come] = [notIn(old, young), notIn(young, old)];
  return gone.flatMap(({ manifest, place }) =>
    come
      .filter((other) => !areNested(folderOf(place), folderOf(other.place)))
      .map((other) => {
        const fork = forkOf(place, other.place);
        return { manifest, from: stepTowards(fork, place), to: stepTowards(fork, other.place) };
      }),
  );
}

function isOfPods([first]: readonly Placed[]): boolean {
  const role = first && roleOf(first.manifest.apiVersion, first.manifest.kind);
  return role === 'workload' || role === 'policy';
}

/** One in each folder where the others are not. */
function notIn(some: readonly Placed[], others: readonly Placed[]): Placed[] {
  const theirs = new Set(others.map(({ place }) => folderOf(place)));
  const own = new Map(some.map((placed) => [folderOf(placed.place), placed]));
  return [...own].flatMap(([folder, placed]) => (theirs.has(folder) ? [] : [placed])).slice(0, MOST_FOLDERS);
}

function movedIn(same: readonly Placed[], moves: readonly Move[]): Moved | undefined {
  const folders = new Set(same.flatMap(({ place }) => foldersAbove(place)));
  const between = moves.filter(({ from, to }) => folders.has(from) && folders.has(to));
  const [move] = between;
  if (move === undefined) return undefined;
  const sides = new Set(between.flatMap(({ from, to }) => [from, to]));
  return { move, sideOf: (place) => foldersAbove(place).findLast((folder) => sides.has(folder)) ?? '' };
}
