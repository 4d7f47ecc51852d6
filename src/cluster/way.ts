import { folderOf } from '../source/paths.ts';
import { lastNameOf } from './folders.ts';

/** How a repository is parted. */
export interface Parting {
  /** The folders and files that hold what others contradict. */
  readonly parts: ReadonlySet<string>;
  /** Names of parts that mean something else at each place. All other parts of one name belong together. */
  readonly apart: ReadonlySet<string>;
}

/** The parts on the way from the root to a place. */
export interface Way {
  /** The last part on the way; `''` if there is none. */
  readonly deepest: string;
  /** Each part's name, or the whole path of one whose name means something else elsewhere. */
  readonly tags: readonly string[];
  /** The same for ways through the same parts. */
  readonly key: string;
}

const NO_PART: Way = { deepest: '', tags: [], key: '[]' };

/**
 * Finds the ways to places. A folder is also a part if it stands in another `overlays` folder under the name of one, or is
 * to a brother of `apps/a` what the part is to `apps/a`: an application that has nothing but `overlays/prod` contradicts
 * nobody, and still is no part of `dev`. Such a folder joins others and never makes a cluster of its own.
 */
export function wayFinder({ parts, apart }: Parting): (place: string) => Way {
  const tagOf = (path: string) => (apart.has(lastNameOf(path)) ? path : lastNameOf(path));
  const plainWay = stepper(tagOf, (path) => parts.has(path));
  const known = [...new Map([...parts].map((path) => plainWay(path)).map((way) => [way.key, way.tags])).values()];
  const alike = new Set([...parts].filter((path) => !apart.has(lastNameOf(path))).flatMap(likes));
  const joins = (path: string, above: Way) =>
    likes(path).some((like) => alike.has(like)) &&
    known.some((tags) => [...above.tags, tagOf(path)].every((tag) => tags.includes(tag)));
  return stepper(tagOf, (path, above, isFolder) => parts.has(path) || (isFolder && joins(path, above)));
}

type IsPart = (path: string, above: Way, isFolder: boolean) => boolean;

function stepper(tagOf: (path: string) => string, isPart: IsPart): (place: string) => Way {
  const folders = new Map([['', NO_PART]]);
  const step = (path: string, isFolder: boolean): Way => {
    const above = toFolder(folderOf(path));
    if (!isPart(path, above, isFolder)) return above;
    const tags = [...new Set([...above.tags, tagOf(path)])];
    return { deepest: path, tags, key: JSON.stringify([...tags].sort()) };
  };
  const toFolder = (folder: string): Way => {
    const way = folders.get(folder) ?? step(folder, true);
    folders.set(folder, way);
    return way;
  };
  return (place) => step(place, false);
}

/** What a folder has in common with others like it; nothing in common has what lies in the root. */
function likes(folder: string): string[] {
  const [name, around] = [lastNameOf(folder), folderOf(folder)];
  return around === ''
    ? []
    : [JSON.stringify(['in', lastNameOf(around), name]), JSON.stringify(['below', folderOf(around), name])];
}
