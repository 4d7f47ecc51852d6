import { catFile } from './cat-file.ts';
import { git, requireGit } from './git-command.ts';
import { InputError } from './input-error.ts';
import { byPath } from './order.ts';
import type { Entry, Listing, Skipped, Source } from './source.ts';

const SYMLINK = '120000';
const SUBMODULE = '160000';
/** Bytes of a path, on all systems we know. */
const LONGEST_TARGET = 4096;

/**
 * The files of a commit, read from git's objects: no checkout, and a bare repository will do.
 *
 * @param repository a directory in the repository
 * @param name what the user called this version, if not the revision
 * @throws InputError if git, the repository or the revision is not there
 */
export async function gitSource(repository: string, revision: string, name = revision): Promise<Source> {
  await requireGit();
  const commit = await commitOf(repository, revision);
  return {
    name,
    commit,
    async list(wanted) {
      const { ok, stdout, complaint } = await git(repository, ['ls-tree', '-r', '-z', '-l', '--full-tree', commit]);
      if (!ok) throw new InputError(`The files of ${name} cannot be listed: ${complaint}`);
      return withTargets(repository, listing(stdout.toString(), wanted));
    },
    read: (ids) => catFile(repository, ids),
  };
}

/**
 * The commit where two revisions parted.
 *
 * @throws InputError if they have none, or if the history is too shallow to know it
 */
export async function mergeBase(repository: string, a: string, b: string): Promise<string> {
  await requireGit();
  const commits = [await commitOf(repository, a), await commitOf(repository, b)];
  const { ok, stdout } = await git(repository, ['merge-base', ...commits]);
  if (ok) return stdout.toString().trim();
  const why = (await isShallow(repository)) ? SHALLOW : 'their histories have nothing in common';
  throw new InputError(`${a} and ${b} have no merge base: ${why}`);
}

const SHALLOW = 'the clone is shallow; fetch more of its history (git fetch --unshallow, or fetch-depth: 0)';

async function commitOf(repository: string, revision: string): Promise<string> {
  if (revision === '' || revision.startsWith('-') || /[\0\n]/.test(revision)) {
    throw new InputError(`${JSON.stringify(revision)} is not a git revision`);
  }
  const found = await git(repository, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`]);
  if (found.ok) return found.stdout.toString().trim();
  const inside = await git(repository, ['rev-parse', '--git-dir']);
  if (!inside.ok) throw new InputError(`${revision} cannot be looked up: ${inside.complaint}`);
  const hint = (await isShallow(repository)) ? `: ${SHALLOW}` : '';
  throw new InputError(`${revision} is not a commit of the repository${hint}`);
}

async function isShallow(repository: string): Promise<boolean> {
  const { stdout } = await git(repository, ['rev-parse', '--is-shallow-repository']);
  return stdout.toString().trim() === 'true';
}

/** Reads the records of `ls-tree -r -z -l`: `mode type id size TAB path NUL`. */
function listing(records: string, wanted: (path: string) => boolean): Listing {
  const entries: Entry[] = [];
  const skipped: Skipped[] = [];
  for (const record of records.split('\0')) {
    const tab = record.indexOf('\t');
    if (tab < 0) continue;
    const path = record.slice(tab + 1);
    const [mode, , id = '', size] = record.slice(0, tab).split(/ +/);
    if (mode === SYMLINK && Number(size) > LONGEST_TARGET) {
      skipped.push({ path, why: 'unreadable', detail: 'a link to a path that no system has' });
    } else if (mode === SYMLINK) skipped.push({ path, why: 'symlink', detail: id });
    else if (mode === SUBMODULE) skipped.push({ path, why: 'submodule', detail: id });
    else if (!wanted(path)) continue;
    else if (path.includes('\uFFFD')) skipped.push({ path, why: 'unreadable', detail: 'its name is not UTF-8' });
    else if (!/^\d+$/.test(size ?? ''))
      skipped.push({ path, why: 'unreadable', detail: 'the repository lacks its content' });
    else entries.push({ path, id, size: Number(size) });
  }
  return { entries: entries.sort(byPath), skipped: skipped.sort(byPath) };
}

/** Puts in place of each link's id the path that it holds. */
async function withTargets(repository: string, { entries, skipped }: Listing): Promise<Listing> {
  const ids = skipped.flatMap(({ why, detail }) => (why === 'symlink' && detail !== undefined ? [detail] : []));
  const targets = new Map<string, string>();
  for await (const { id, bytes } of catFile(repository, [...new Set(ids)]))
    targets.set(id, Buffer.from(bytes).toString());
  const pointing = (link: Skipped): Skipped => ({ ...link, detail: targets.get(link.detail ?? '') ?? '' });
  return { entries, skipped: skipped.map((item) => (item.why === 'symlink' ? pointing(item) : item)) };
}
