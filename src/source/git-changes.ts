import { followLinks } from './commit-links.ts';
import { git } from './git-command.ts';
import type { GitObject, GitObjects } from './git-objects.ts';
import { foldersAbove } from './paths.ts';
import type { ChangedFile, Changes } from './source.ts';
import { LONGEST_TARGET, SYMLINK, treeEntries } from './tree.ts';

/** Where more files changed than this, it is quicker to look at everything. */
const MOST_FILES = 1_000;
const FILE = /^100/;
const NONE = '000000';

/**
 * What one commit has otherwise than another of the same repository, from git's trees alone: at any size of the repository
 * it takes as long as the change is large. Undefined if git cannot tell, or if it is too much.
 */
export async function changesBetween(
  repository: string,
  objects: GitObjects,
  base: string,
  head: string,
): Promise<Changes | undefined> {
  // Nearly no repository has a link, and whether this one has is found while git looks for the changes.
  const modes = git(repository, ['ls-tree', '-r', '--full-tree', '--format=%(objectmode)', head]);
  // Perhaps nobody asks, and then nobody waits for it to fail.
  modes.catch(() => undefined);
  const { ok, stdout } = await git(repository, ['diff-tree', '-r', '-z', '--raw', '--no-renames', base, head]);
  const fields = stdout.toString().split('\0');
  if (!ok || fields.length > 2 * MOST_FILES) return undefined;
  const records = Array.from({ length: Math.floor(fields.length / 2) }, (_, i) => recordOf(fields, i));
  const ids = [...new Set(records.flatMap((record) => record.ids))];
  const found = await objects.find(ids);
  if (found === undefined) return undefined;
  const sizes = new Map(ids.map((id, i) => [id, sizeOf(found[i])]));
  const files = records.map(({ path, ids, isFile }): ChangedFile => {
    const bytes = ids.map((id) => sizes.get(id));
    return { path, ids, size: isFile && bytes.every((size) => size !== undefined) ? Math.max(0, ...bytes) : undefined };
  });
  return {
    files,
    has: (paths) => hasAny(objects, head, paths),
    isLinked: async (paths) => {
      const told = await modes;
      const hasNone = told.ok && !told.stdout.includes(SYMLINK);
      return !hasNone && isLinked(repository, objects, head, paths);
    },
  };
}

/** `:mode mode id id status`, and the path. */
function recordOf(fields: readonly string[], i: number) {
  const [before = '', after = '', old = '', young = ''] = (fields[2 * i] ?? '').slice(1).split(' ');
  const sides = [
    { mode: before, id: old },
    { mode: after, id: young },
  ].filter(({ mode }) => mode !== NONE);
  const path = fields[2 * i + 1] ?? '';
  const isFile = !path.includes('\uFFFD') && sides.every(({ mode }) => FILE.test(mode));
  return { path, ids: sides.map(({ id }) => id), isFile };
}

function sizeOf(found: GitObject | 'missing' | undefined): number | undefined {
  return typeof found === 'object' && found.type === 'blob' ? found.size : undefined;
}

async function hasAny(objects: GitObjects, commit: string, paths: readonly string[]): Promise<boolean> {
  const found = await objects.find(paths.map((path) => `${commit}:${path}`));
  return found === undefined || found.some((each) => each !== 'missing');
}

/** What the two commits have otherwise is no link, so those of one are those of both. */
async function isLinked(
  repository: string,
  objects: GitObjects,
  commit: string,
  paths: readonly string[],
): Promise<boolean> {
  const { ok, stdout } = await git(repository, ['ls-tree', '-r', '-z', '--full-tree', commit]);
  if (!ok) return true;
  const records = stdout.toString();
  const links = treeEntries(records, (_, mode) => mode === SYMLINK);
  const sizes = (await objects.find(links.map(({ id }) => id)))?.map(sizeOf);
  if (sizes === undefined || sizes.includes(undefined)) return true;
  const short = links.filter((_, i) => (sizes[i] ?? 0) <= LONGEST_TARGET);
  const followed = await followLinks(repository, records, short);
  const ends = new Set(followed.flatMap(({ led }) => (led.to === 'file' || led.to === 'nothing' ? [led.path] : [])));
  return paths.some((path) => ends.has(path) || foldersAbove(path).some((folder) => ends.has(folder)));
}
