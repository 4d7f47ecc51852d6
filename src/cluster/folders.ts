import { folderOf, isWithin } from '../source/paths.ts';

/** The last part of a path. */
export function lastNameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** The deepest folder that holds both paths. */
export function forkOf(one: string, other: string): string {
  let end = 0;
  for (let i = 0; i < one.length && one[i] === other[i]; i++) if (one[i] === '/') end = i;
  return one.slice(0, end);
}

/** The next step from a folder down to a path in it: a folder in that folder, or the path itself. */
export function stepTowards(folder: string, path: string): string {
  const end = path.indexOf('/', folder === '' ? 0 : folder.length + 1);
  return end < 0 ? path : path.slice(0, end);
}

/** The folders that hold a path, the deepest first, the root last. */
export function foldersAbove(path: string): string[] {
  const folders: string[] = [];
  for (let folder = path; folder !== ''; ) {
    folder = folderOf(folder);
    folders.push(folder);
  }
  return folders;
}

/** How many folders of a path are in one another. */
export function depthOf(folder: string): number {
  return folder === '' ? 0 : folder.split('/').length;
}

/** Whether one of two folders is the other or holds it. */
export function areNested(one: string, other: string): boolean {
  return isWithin(one, other) || isWithin(other, one);
}
