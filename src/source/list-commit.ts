import { catFile } from './cat-file.ts';
import { git } from './git-command.ts';
import { InputError } from './input-error.ts';
import { byPath } from './order.ts';
import type { Entry, Listing, Skipped } from './source.ts';

const SYMLINK = '120000';
const SUBMODULE = '160000';
/** Bytes of a path, on all systems we know. */
const LONGEST_TARGET = 4096;

/** A file of a tree, a symbolic link or a submodule. */
interface TreeEntry {
  readonly mode: string;
  readonly id: string;
  readonly path: string;
}

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
  const entries = treeEntries(await ask(['ls-tree', '-r', '-z', '--full-tree', commit, ...only]), wanted);
  const ids = new Set(entries.filter(({ mode }) => mode !== SUBMODULE).map(({ id }) => id));
  const sizes = ids.size === 0 ? new Map() : sizesIn(await ask(['cat-file', '--batch-check'], [...ids, ''].join('\n')));
  const listing = sortOut(entries, sizes);
  return { ...listing, skipped: await withTargets(repository, listing.skipped) };
}

/** Reads the records of `ls-tree -r -z`, `mode type id TAB path NUL`: the wanted ones, and all links and submodules. */
function treeEntries(records: string, wanted: (path: string) => boolean): TreeEntry[] {
  const entries: TreeEntry[] = [];
  for (let start = 0, end = 0; start < records.length; start = end + 1) {
    end = records.indexOf('\0', start);
    const tab = records.indexOf('\t', start);
    const path = records.slice(tab + 1, end);
    const [mode = '', , id = ''] = records.slice(start, tab).split(' ');
    if (mode === SYMLINK || mode === SUBMODULE || wanted(path)) entries.push({ mode, id, path });
  }
  return entries;
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
    else if (mode !== SYMLINK) entries.push({ path, id, size });
    else if (size > LONGEST_TARGET) unreadable('a link to a path that no system has');
    else skipped.push({ path, why: 'symlink', detail: id });
  }
  return { entries: entries.sort(byPath), skipped: skipped.sort(byPath) };
}

/** Puts in place of each link's id the path that it holds. */
async function withTargets(repository: string, skipped: readonly Skipped[]): Promise<readonly Skipped[]> {
  const ids = skipped.flatMap(({ why, detail }) => (why === 'symlink' && detail !== undefined ? [detail] : []));
  const targets = new Map<string, string>();
  for await (const { id, bytes } of catFile(repository, [...new Set(ids)]))
    targets.set(id, Buffer.from(bytes).toString());
  const pointing = (link: Skipped): Skipped => ({ ...link, detail: targets.get(link.detail ?? '') ?? '' });
  return skipped.map((item) => (item.why === 'symlink' ? pointing(item) : item));
}
