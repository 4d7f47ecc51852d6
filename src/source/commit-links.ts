import { catFile } from './cat-file.ts';
import { follow, type Led, type Standing } from './links.ts';
import { foldersAbove } from './paths.ts';
import { SUBMODULE, SYMLINK, type TreeEntry, treeEntries } from './tree.ts';

/** A symbolic link of a commit. */
export interface CommitLink {
  readonly path: string;
  readonly target: string;
  readonly led: Led;
  /** What it leads to, if that is a file. */
  readonly file?: TreeEntry;
}

/**
 * Follows symbolic links of a commit, within its tree alone.
 *
 * @param records all of the tree, as `ls-tree` tells it
 * @param links the links of the tree; others lead nowhere
 */
export async function followLinks(
  repository: string,
  records: string,
  links: readonly TreeEntry[],
): Promise<readonly CommitLink[]> {
  if (links.length === 0) return [];
  const targets = new Map<string, string>();
  for await (const { id, bytes } of catFile(repository, [...new Set(links.map(({ id }) => id))])) {
    targets.set(id, Buffer.from(bytes).toString());
  }
  const known = new Map(links.map(({ path, id }) => [path, { target: targets.get(id) ?? '' }]));
  const files = new Map<string, TreeEntry>();
  const folders = new Set<string>();
  for (const entry of treeEntries(records, (_, mode) => mode !== SYMLINK && mode !== SUBMODULE)) {
    files.set(entry.path, entry);
    for (const folder of foldersAbove(entry.path)) folders.add(folder);
  }
  const standing = (path: string): Standing =>
    known.get(path) ?? (files.has(path) ? 'file' : folders.has(path) ? 'folder' : 'nothing');
  return links.map(({ path, id }) => {
    const target = targets.get(id) ?? '';
    const led = follow(path, target, standing);
    const file = led.to === 'file' ? files.get(led.path) : undefined;
    return { path, target, led, ...(file && { file }) };
  });
}
