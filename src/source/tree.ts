export const SYMLINK = '120000';
export const SUBMODULE = '160000';

/** Bytes of a path, and so of what a symbolic link holds, on all systems we know. */
export const LONGEST_TARGET = 4096;

/** A file of a tree, a symbolic link or a submodule. */
export interface TreeEntry {
  readonly mode: string;
  readonly id: string;
  readonly path: string;
}

/** Reads those records of `ls-tree -r -z`, `mode type id TAB path NUL`, that are wanted. */
export function treeEntries(records: string, wanted: (path: string, mode: string) => boolean): TreeEntry[] {
  const entries: TreeEntry[] = [];
  for (let start = 0, end = 0; start < records.length; start = end + 1) {
    end = records.indexOf('\0', start);
    const tab = records.indexOf('\t', start);
    const path = records.slice(tab + 1, end);
    const [mode = '', , id = ''] = records.slice(start, tab).split(' ');
    if (wanted(path, mode)) entries.push({ mode, id, path });
  }
  return entries;
}
