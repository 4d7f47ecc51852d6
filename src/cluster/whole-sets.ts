import { folderOf } from '../source/paths.ts';
import type { Placed } from './copy.ts';
import { areNested } from './folders.ts';

/** The objects of a version by their identity. */
export type Groups = ReadonlyMap<string, readonly Placed[]>;

/** The identities of all that stands at a place, or in the files of a folder: that is the folder's path with a `/` behind it. */
export type ObjectsOf = (place: string) => ReadonlySet<string>;

const NONE: ReadonlySet<string> = new Set();

/** Says what stands where in a version; nothing is counted before it is asked. */
export function objectsAt(groups: Groups): ObjectsOf {
  let byPlace: ReadonlyMap<string, ReadonlySet<string>> | undefined;
  return (place) => {
    byPlace ??= countedIn(groups);
    return byPlace.get(place) ?? NONE;
  };
}

function countedIn(groups: Groups): ReadonlyMap<string, ReadonlySet<string>> {
  const byPlace = new Map<string, Set<string>>();
  for (const [identity, same] of groups) {
    for (const placed of same) {
      for (const key of keysOf(placed)) byPlace.set(key, (byPlace.get(key) ?? new Set()).add(identity));
    }
  }
  return byPlace;
}

function keysOf({ place, isFile }: Placed): string[] {
  return isFile ? [place, `${folderOf(place)}/`] : [place];
}

/** Whether one of two sets holds several objects, and the other has them all. */
export function areAlike(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const [fewer, more] = one.size > other.size ? [other, one] : [one, other];
  return fewer.size > 1 && [...fewer].every((identity) => more.has(identity));
}

/** Whether two places can be those of different clusters. */
export type AreApart = (one: Placed, other: Placed) => boolean;

/**
 * Tells places of different clusters from those of one: folders beside each other are apart. A folder in another, and files
 * of one folder, are mostly applied together, but for a whole set that stands twice: a kustomization and the file beside
 * or above it that was rendered from it, or two such files. Both must be there in all versions, so that one which comes,
 * goes or gets another name is none.
 */
export function apartFinder(versions: readonly ObjectsOf[]): AreApart {
  const known = new Map<string, boolean>();
  const areSets = (one: string, other: string) => {
    const key = JSON.stringify([one, other]);
    const found =
      known.get(key) ??
      (versions.every((objectsOf) => objectsOf(one).size > 0 && objectsOf(other).size > 0) &&
        versions.some((objectsOf) => areAlike(objectsOf(one), objectsOf(other))));
    known.set(key, found);
    return found;
  };
  return (one, other) => {
    if (one.place === other.place) return false;
    const [folder, around] = [folderOf(one.place), folderOf(other.place)];
    if (!areNested(folder, around)) return true;
    if (folder === around) return areSets(one.place, other.place);
    return keysOf(one).some((key) => keysOf(other).some((each) => areSets(key, each)));
  };
}
