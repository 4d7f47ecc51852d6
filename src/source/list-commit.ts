import { followLinks } from './commit-links.ts';
import { git } from './git-command.ts';
import { InputError } from './input-error.ts';
import { byPath } from './order.ts';
import type { Entry, Listing, Skipped } from './source.ts';
import { LONGEST_TARGET, SUBMODULE, SYMLINK, type TreeEntry, treeEntries } from './tree.ts';

/**
 * Lists the files of a commit. Sizes are asked for once for each content that is wanted: `ls-tree -l` would look up
 * every file's, and a hostile tree can name one file a million times.
 *
 * @param name what the user called this version
 * @param top as `Source.list` has it
 * @throws InputError if git cannot list them, or if there are too many
 */
export async function listCommit(
  repository: string,
  { commit, name }: { readonly commit: string; readonly name: string },
  wanted: (path: string) => boolean,
  top?: string,
): Promise<Listing> {
  const ask = async (words: readonly string[], input = ''): Promise<string> => {
    const { ok, stdout, complaint } = await git(repository, words, input);
    if (!ok) throw new InputError(`The files of ${name} cannot be listed: ${complaint}`);
    return stdout.toString();
  };
  // What begins with a dash would be an option.
  const only = top === undefined || top.startsWith('-') ? [] : [top];
  const records = await ask(['ls-tree', '-r', '-z', '--full-tree', commit, ...only]);
  const sizesOf = async (some: readonly TreeEntry[]) => {
    const ids = new Set(some.filter(({ mode }) => mode !== SUBMODULE).map(({ id }) => id));
    return ids.size === 0 ? new Map() : sizesIn(await ask(['cat-file', '--batch-check'], [...ids, ''].join('\n')));
  };
  const found = treeEntries(records, (path, mode) => mode === SYMLINK || mode === SUBMODULE || wanted(path));
  const sizes = await sizesOf(found);
  const isLink = ({ mode, id }: TreeEntry) =>
    mode === SYMLINK && (sizes.get(id) ?? LONGEST_TARGET + 1) <= LONGEST_TARGET;
  const links = await followLinks(repository, records, found.filter(isLink));
  const followed = links.filter(({ path, file }) => file !== undefined && wanted(path));
  const more = await sizesOf(followed.flatMap(({ file }) => file ?? []));
  const rest = sortOut(
    found.filter((entry) => !isLink(entry)),
    sizes,
  );
  const read = sortOut(
    followed.flatMap(({ path, file }) => (file ? [{ ...file, path }] : [])),
    more,
  );
  const targets = new Map(followed.map(({ path, target }) => [path, target]));
  return {
    entries: [
      ...rest.entries,
      ...read.entries.map((entry) => ({ ...entry, target: targets.get(entry.path) ?? '' })),
    ].sort(byPath),
    skipped: [
      ...rest.skipped,
      ...read.skipped,
      ...links
        .filter((link) => !followed.includes(link))
        .map(({ path, target, led }): Skipped => ({ path, why: 'symlink', detail: target, led })),
    ].sort(byPath),
  };
}

/** Reads the lines of `cat-file --batch-check`, `id type size`, or `id missing`: the bytes of each content. */
function sizesIn(lines: string): ReadonlyMap<string, number> {
  const answers = lines.split('\n').map((line) => line.split(' '));
  return new Map(answers.flatMap(([id = '', type, size]) => (type === 'blob' ? [[id, Number(size)]] : [])));
}

function sortOut(found: readonly TreeEntry[], sizes: ReadonlyMap<string, number>): Listing {
  const entries: Entry[] = [];
  const skipped: Skipped[] = [];
  for (const { mode, id, path } of found) {
    const size = sizes.get(id);
    const unreadable = (detail: string) => skipped.push({ path, why: 'unreadable', detail });
    if (mode === SUBMODULE) skipped.push({ path, why: 'submodule', detail: id });
    else if (path.includes('\uFFFD')) unreadable('its name is not UTF-8');
    else if (size === undefined) unreadable('the repository lacks its content');
    else if (mode === SYMLINK) unreadable('a link to a path that no system has');
    else entries.push({ path, id, size });
  }
  return { entries, skipped };
}
