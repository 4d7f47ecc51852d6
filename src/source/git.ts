import { catFile } from './cat-file.ts';
import { changesBetween } from './git-changes.ts';
import { git, requireGit } from './git-command.ts';
import { type GitObjects, gitObjects } from './git-objects.ts';
import { InputError } from './input-error.ts';
import { listCommit } from './list-commit.ts';
import { foldersAbove } from './paths.ts';
import type { Changes, Source } from './source.ts';

/**
 * The files of a commit, read from git's objects: no checkout, and a bare repository will do.
 *
 * @param repository a directory in the repository
 * @param name what the user called this version, if not the revision
 * @param objects of the repository, for several versions to share
 * @throws InputError if git, the repository or the revision is not there
 */
export async function gitSource(
  repository: string,
  revision: string,
  name = revision,
  objects = gitObjects(repository),
): Promise<Source> {
  const commit = await commitOf(repository, objects, revision, 'neither a directory nor a commit');
  const changes = new Map<string, Promise<Changes | undefined>>();
  return {
    name,
    commit,
    list: (wanted, top) => listCommit(repository, { commit, name }, wanted, top),
    read: (ids) => catFile(repository, ids),
    lacks: (path) => lacks(objects, commit, path),
    changesSince: async ({ commit: base }) => {
      if (base === undefined) return undefined;
      const known = changes.get(base) ?? changesBetween(repository, objects, base, commit);
      changes.set(base, known);
      return known;
    },
  };
}

/** Submodules are missing objects as well, so where there may be some it is not certain. */
async function lacks(objects: GitObjects, commit: string, path: string): Promise<boolean> {
  const folders = foldersAbove(path).slice(1);
  const found = await objects.find([path, '.gitmodules', ...folders].map((each) => `${commit}:${each}`));
  const [file, submodules, ...above] = found ?? [];
  return (
    file === 'missing' && submodules === 'missing' && above.every((each) => each === 'missing' || each.type === 'tree')
  );
}

/**
 * The commit where two revisions parted.
 *
 * @throws InputError if they have none, or if the history is too shallow to know it
 */
export async function mergeBase(
  repository: string,
  a: string,
  b: string,
  objects = gitObjects(repository),
): Promise<string> {
  const commits = [await commitOf(repository, objects, a), await commitOf(repository, objects, b)];
  const { ok, stdout } = await git(repository, ['merge-base', ...commits]);
  if (ok) return stdout.toString().trim();
  const why = (await isShallow(repository)) ? SHALLOW : 'their histories have nothing in common';
  throw new InputError(`${a} and ${b} have no merge base: ${why}`);
}

const SHALLOW = 'the clone is shallow; fetch more of its history (git fetch --unshallow, or fetch-depth: 0)';

/** @param otherwise what the revision is if it is none: the words of a command line may be directories as well */
async function commitOf(
  repository: string,
  objects: GitObjects,
  revision: string,
  otherwise = 'not a commit',
): Promise<string> {
  if (revision === '' || revision.startsWith('-') || /[\0\n]/.test(revision)) {
    throw new InputError(`${JSON.stringify(revision)} is not a git revision`);
  }
  const [named] = (await objects.find([`${revision}^{commit}`])) ?? [];
  if (typeof named === 'object') return named.id;
  // It says why there is none.
  await requireGit();
  const found = await git(repository, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`]);
  if (found.ok) return found.stdout.toString().trim();
  const inside = await git(repository, ['rev-parse', '--git-dir']);
  if (!inside.ok) throw new InputError(`${revision} is ${otherwise} that can be looked up: ${inside.complaint}`);
  const hint = (await isShallow(repository)) ? `: ${SHALLOW}` : '';
  throw new InputError(`${revision} is ${otherwise} of the repository${hint}`);
}

async function isShallow(repository: string): Promise<boolean> {
  const { stdout } = await git(repository, ['rev-parse', '--is-shallow-repository']);
  return stdout.toString().trim() === 'true';
}
