import { isWithin } from '../source/paths.ts';
import type { Copies, Copy } from './copy.ts';
import { depthOf, forkOf, lastNameOf, stepTowards } from './folders.ts';
import { groupBy } from './group-by.ts';
import { type Parting, type Way, wayFinder } from './way.ts';

/** A cluster that was found: everything on whose way no part is that is not one of its own. */
export interface Found {
  readonly key: string;
  readonly tags: readonly string[];
}

/** More are not believed: a folder of examples has as many. */
export const MOST_CLUSTERS = 100;

/**
 * Parts a repository so that no cluster holds an object twice with different content. Copies are parted at the folder
 * where the paths to them fork, deep forks first: those of `overlays` before those between it and `base`. What lies in no
 * part, or around one, counts for all parts, and gives way to an object of their own.
 *
 * @param places where the manifests of all versions stand
 * @returns the clusters, a single one without tags if there is nothing to part; undefined if there are too many
 */
export function part(
  places: readonly string[],
  conflicts: readonly Copies[],
): { readonly clusters: readonly Found[]; readonly wayTo: (place: string) => Way } | undefined {
  let parting: Parting = { parts: new Set(), apart: new Set() };
  for (let round = 0; round < MOST_CLUSTERS; round++) {
    const wayTo = once(wayFinder(parting));
    const clusters = clustersOf(places, wayTo);
    if (clusters === undefined) return undefined;
    const meet = meetingIn(clusters);
    const forks = deepest(conflicts.flatMap((copies) => forksOf(copies, wayTo, meet)));
    if (forks.length === 0) return { clusters, wayTo };
    parting = cut(parting, forks);
  }
  return undefined;
}

/** Many copies lie at one place. */
function once(wayTo: (place: string) => Way): (place: string) => Way {
  const ways = new Map<string, Way>();
  return (place) => {
    const way = ways.get(place) ?? wayTo(place);
    ways.set(place, way);
    return way;
  };
}

/** The ways that no other way goes through all the parts of. */
function clustersOf(places: readonly string[], wayTo: (place: string) => Way): Found[] | undefined {
  const ways = new Map<string, Way>();
  for (const place of places) {
    const way = wayTo(place);
    ways.set(way.key, way);
  }
  // Beside the clusters there are the ways that lead to several of them.
  if (ways.size > 2 * MOST_CLUSTERS) return undefined;
  const found = [...ways.values()].filter(
    (way) => ![...ways.values()].some((other) => other !== way && holds(other, way.tags)),
  );
  return found.length > MOST_CLUSTERS ? undefined : found;
}

/** Whether what has these tags counts for the cluster. */
export function holds({ tags }: Pick<Found, 'tags'>, some: readonly string[]): boolean {
  return some.every((tag) => tags.includes(tag));
}

/** Says whether one of the clusters holds what stands at the ends of both ways. */
function meetingIn(clusters: readonly Found[]): (one: Way, other: Way) => boolean {
  return (one, other) => clusters.some((cluster) => holds(cluster, one.tags) && holds(cluster, other.tags));
}

/** Where paths to copies fork: the folder, and the steps from there. */
interface Fork {
  readonly folder: string;
  readonly steps: readonly string[];
}

function forksOf(copies: Copies, wayTo: (place: string) => Way, meet: (one: Way, other: Way) => boolean): Fork[] {
  const byPart = groupBy(copies, ({ place }) => wayTo(place).deepest);
  const within = [...byPart.values()].flatMap(forksWithin);
  return within.length > 0 ? within : forksBetween(copies, wayTo, meet);
}

/** The deepest forks of copies that all lie in the same part, in the order of their places. */
function forksWithin(copies: Copies): Fork[] {
  const folders = copies.flatMap(({ place, content }, i) => {
    const next = copies[i + 1];
    return next === undefined || next.content === content ? [] : [forkOf(place, next.place)];
  });
  if (folders.length === 0) return [];
  const depth = folders.reduce((most, folder) => Math.max(most, depthOf(folder)), 0);
  // Of the copies in one folder, two of which differ, each differs from another.
  const steps = new Map(
    folders.filter((folder) => depthOf(folder) === depth).map((folder) => [folder, new Set<string>()]),
  );
  for (const { place } of copies) {
    const folder = place.split('/', depth).join('/');
    if (isWithin(folder, place)) steps.get(folder)?.add(stepTowards(folder, place));
  }
  return [...steps].map(([folder, found]) => ({ folder, steps: [...found] }));
}

/** Forks of copies that lie in different parts and still meet in a cluster, none of the parts within the other. */
function forksBetween(copies: Copies, wayTo: (place: string) => Way, meet: (one: Way, other: Way) => boolean): Fork[] {
  const wayOf = ({ place }: Copy) => wayTo(place);
  const groups = [...groupBy(copies, (copy) => JSON.stringify([wayOf(copy).key, copy.content])).values()];
  // So many are parted first that there are too many clusters.
  const few = groups.slice(0, 2 * MOST_CLUSTERS);
  return few.flatMap((group, i) =>
    few.slice(i + 1).flatMap((others) => {
      const [first, second] = [group[0], others[0]] as [Copy, Copy];
      if (first.content === second.content || !meet(wayOf(first), wayOf(second))) return [];
      const pair = firstStrangers(group, others, (copy) => wayOf(copy).deepest);
      if (pair === undefined) return [];
      const [one, other] = pair.map(({ place }) => place) as [string, string];
      const folder = forkOf(one, other);
      return [{ folder, steps: [stepTowards(folder, one), stepTowards(folder, other)] }];
    }),
  );
}

/** Two copies of which neither lies within the part of the other. */
function firstStrangers(some: Copies, others: Copies, partOf: (copy: Copy) => string): [Copy, Copy] | undefined {
  for (const one of some) {
    const other = others.find((each) => !isWithin(partOf(one), partOf(each)) && !isWithin(partOf(each), partOf(one)));
    if (other !== undefined) return [one, other];
  }
  return undefined;
}

function deepest(forks: readonly Fork[]): Fork[] {
  const depth = forks.reduce((most, { folder }) => Math.max(most, depthOf(folder)), 0);
  return forks.filter(({ folder }) => depthOf(folder) === depth);
}

/** Makes parts of the steps; where they are parts already, only names that they share with others can hold them together. */
function cut({ parts, apart }: Parting, forks: readonly Fork[]): Parting {
  const isCut = ({ steps }: Fork) => steps.every((step) => parts.has(step));
  const fresh = forks.filter((fork) => !isCut(fork)).flatMap(({ steps }) => steps);
  const shared = forks.filter(isCut).flatMap(({ steps }) => steps.map(lastNameOf));
  return { parts: new Set([...parts, ...fresh]), apart: new Set([...apart, ...shared]) };
}
