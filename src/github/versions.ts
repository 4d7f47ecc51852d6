import { mkdtemp, realpath, rm, stat } from 'node:fs/promises';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import { directorySource } from '../source/directory.ts';
import { gitSource } from '../source/git.ts';
import { gitObjects } from '../source/git-objects.ts';
import { InputError } from '../source/input-error.ts';
import type { Source } from '../source/source.ts';
import type { Commits, Run } from './event.ts';
import { fetchCommits, type Named } from './fetch.ts';
import { describeClone } from './git.ts';

export interface Versions {
  /** Undefined if there is nothing to compare with. */
  readonly base: Source | undefined;
  readonly head: Source;
  /** Removes what was fetched. */
  close(): Promise<void>;
}

/** Opens the versions of this run: commits of the repository, or two directories of the workspace. */
export async function versionsOf(run: Run): Promise<Versions> {
  const { directories } = run.inputs;
  if (run.commits !== undefined) return openCommits(run, run.commits);
  if (directories === undefined) throw new Error('A run has commits or directories.');
  return {
    base: await openDirectory('base-path', directories.base, run.workspace),
    head: await openDirectory('head-path', directories.head, run.workspace),
    close: async () => undefined,
  };
}

async function openCommits(run: Run, commits: Commits): Promise<Versions> {
  const folder = await mkdtemp(join(run.temporary, 'network-policy-diff-git-'));
  const close = () => rm(folder, { recursive: true, force: true });
  const { serverUrl, repository, inputs, gitEnvironment } = run;
  const describe = (name: string) =>
    describeClone(join(folder, name), serverUrl, repository, inputs.token, gitEnvironment);
  try {
    const clone = describe('commits');
    const { base, head, tip } = await fetchCommits(clone, describe('history'), commits);
    const objects = gitObjects(clone.path);
    const open = ({ commit, name }: Named) => gitSource(clone.path, commit, name, objects);
    return {
      base: base && { ...(await open(base)), ...(tip && { tip: await open(tip) }) },
      head: await open(head),
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/** A directory must lie in the workspace, and still do so when its symbolic links are followed. */
async function openDirectory(input: string, path: string, workspace: string): Promise<Source> {
  const wrong = (found: string) =>
    new InputError(`The input ${input} must be a directory in the workspace; ${JSON.stringify(path)} ${found}`);
  const target = await realpath(resolve(workspace, path)).catch(() => {
    throw wrong('is not there');
  });
  const inside = relative(await realpath(workspace), target);
  if (inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside)) throw wrong('is outside');
  if (!(await stat(target)).isDirectory()) throw wrong('is a file');
  return directorySource(target, isAbsolute(path) ? inside || '.' : path);
}
