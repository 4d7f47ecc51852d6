import { folderOf, lastNameOf } from './folders.ts';

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
 * nobody, and still is no part of `dev`.
 */
export function wayFinder({ parts, apart }: Parting): (place: string) => Way {
  const alike = new Set([...parts].filter((part) => !apart.has(lastNameOf(part))).flatMap(likes));
  const isAlike = (folder: string) => !apart.has(lastNameOf(folder)) && likes(folder).some((like) => alike.has(like));

  const step = (path: string, isPart: boolean): Way => {
    const above = toFolder(folderOf(path));
    if (!isPart) return above;
    const name = lastNameOf(path);
    const tags = [...new Set([...above.tags, apart.has(name) ? path : name])];
    return { deepest: path, tags, key: JSON.stringify([...tags].sort()) };
  };
  const folders = new Map([['', NO_PART]]);
  const toFolder = (folder: string): Way => {
    const known = folders.get(folder);
    if (known !== undefined) return known;
    const way = step(folder, parts.has(folder) || isAlike(folder));
    folders.set(folder, way);
    return way;
  };
  return (place) => step(place, parts.has(place));
}

/** What a folder has in common with others like it; nothing in common has what lies in the root. */
function likes(folder: string): string[] {
  const [name, around] = [lastNameOf(folder), folderOf(folder)];
  return around === ''
    ? []
    : [JSON.stringify(['in', lastNameOf(around), name]), JSON.stringify(['below', folderOf(around), name])];
}
