import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { directorySource } from './directory.ts';
import { gitSource, mergeBase } from './git.ts';
import { type GitObjects, gitObjects } from './git-objects.ts';
import { InputError } from './input-error.ts';
import type { Source } from './source.ts';
import { streamSource, withObjects } from './stream.ts';

/** Where the words of the command line are looked up. */
export interface Where {
  /** Directories are relative to it, and the repository around it is asked for revisions. */
  readonly cwd: string;
  /** Another repository for revisions, relative to `cwd`. */
  readonly repo?: string;
  /** All of standard input. */
  readonly stdin: () => Promise<Uint8Array>;
}

/**
 * Opens the versions that the words of a command line name, in their order. A word is:
 *
 * - `-`: standard input, once at most
 * - a directory; it wins over a revision of the same name, which can be written `refs/heads/NAME`
 * - `A...B`: two versions, the merge base of A and B, then B; an empty side is HEAD
 * - any other git revision
 *
 * @throws InputError if a word is none of these
 */
export async function openVersions(words: readonly string[], where: Where): Promise<readonly Source[]> {
  if (words.filter((word) => word === '-').length > 1) {
    throw new InputError('Standard input (-) can be one version, not two');
  }
  const objects = gitObjects(resolve(where.cwd, where.repo ?? '.'));
  return (await Promise.all(words.map((word) => open(word, where, objects)))).flat();
}

async function open(word: string, { cwd, repo = '.', stdin }: Where, objects: GitObjects): Promise<readonly Source[]> {
  if (word === '-') return [streamSource(withObjects(await stdin()))];
  const repository = resolve(cwd, repo);
  if (!isDirectory(repository)) throw new InputError(`${repo} is not a directory, so it holds no repository`);

  const path = resolve(cwd, word);
  if (word !== '' && isDirectory(path)) return [await directorySource(path, word)];

  const sides = word.split('...').map((side) => side || 'HEAD');
  const [base, head] = sides;
  if (sides.length !== 2 || base === undefined || head === undefined)
    return [await gitSource(repository, word, word, objects)];
  const parted = await mergeBase(repository, base, head, objects);
  const [before, tip, after] = await Promise.all([
    gitSource(repository, parted, `merge base of ${base} and ${head}`, objects),
    gitSource(repository, base, base, objects),
    gitSource(repository, head, head, objects),
  ]);
  return [before.commit === tip.commit ? before : { ...before, tip }, after];
}

function isDirectory(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}
