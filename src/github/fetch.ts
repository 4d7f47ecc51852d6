import { setTimeout as sleep } from 'node:timers/promises';
import { InputError } from '../source/input-error.ts';
import type { Commits } from './event.ts';
import { type Clone, git, initialize } from './git.ts';

/** The two commits, in a clone that holds their files and nothing else. */
export interface CommitPair {
  readonly base: string;
  readonly head: string;
  /** What base is, in words of ours: `the first parent of the merge commit under test`. */
  readonly basis: string;
}

/** How far back the merge base is looked for, in commits. */
const DEPTHS = [100, 2_000, 40_000];

/** Before the second and the third try, in milliseconds. */
const WAITS: readonly number[] = [1_000, 4_000];

/**
 * Gets the two commits from the server with git itself: no checkout, and just the files of these commits.
 *
 * @param clone holds the commits afterwards; not made yet
 * @param history gets the commits in between, without their files, if a merge base is needed; not made yet
 * @throws InputError if the server does not have a commit, or does not give it to this token
 */
export async function fetchCommits(
  clone: Clone,
  history: Clone,
  commits: Commits,
  waits: readonly number[] = WAITS,
): Promise<CommitPair> {
  await initialize(clone);
  const get = (name: string, depth: number) => fetch(clone, name, ['--depth', `${depth}`], waits);
  switch (commits.rule) {
    case 'revisions': {
      const head = await demand(get(commits.head, 1), commits.head, clone);
      return {
        base: await demand(get(commits.base, 1), commits.base, clone),
        head,
        basis: 'the commit that was named',
      };
    }
    case 'first-parent': {
      const head = await demand(get(commits.head, 2), commits.head, clone);
      const [base] = await parents(clone, head);
      if (base === undefined) {
        throw new InputError(`${commits.head} has no parent to compare with: give the input base.`);
      }
      return { base, head, basis: 'its first parent' };
    }
    case 'test-merge': {
      const head = await get(commits.merge, 2);
      const [base, merged] = head === undefined ? [] : await parents(clone, head);
      if (head !== undefined && base !== undefined && merged === commits.pullHead) {
        return { base, head, basis: 'the first parent of the merge commit under test' };
      }
      return sinceMergeBase(clone, history, commits.onto, commits.pullHead, waits);
    }
    case 'merge-base':
      return sinceMergeBase(clone, history, commits.onto, commits.head, waits);
  }
}

/** Commits alone are small, so the history is fetched without files, into a clone of its own, as deep as it takes. */
async function sinceMergeBase(
  clone: Clone,
  history: Clone,
  onto: string,
  name: string,
  waits: readonly number[],
): Promise<CommitPair> {
  await initialize(history);
  const head = await demand(fetch(clone, name, ['--depth', '1'], waits), name, clone);
  for (const depth of DEPTHS) {
    const options = ['--filter=tree:0', '--depth', `${depth}`];
    const one = await demand(fetch(history, onto, options, waits), onto, clone);
    const other = await demand(fetch(history, name, options, waits), name, clone);
    const { ok, stdout } = await git(history, 'merge-base', one, other);
    if (ok) {
      const base = stdout.trim();
      await demand(fetch(clone, base, ['--depth', '1'], waits), base, clone);
      return { base, head, basis: 'the merge base' };
    }
  }
  throw new InputError(
    `${onto} and ${name} have no commit in common within ${DEPTHS.at(-1)} commits: give the input base.`,
  );
}

const MISSING = /couldn't find remote ref|not our ref|no such remote ref|unadvertised object/;
const REFUSED = /authentication failed|could not read username|repository .*not found|error: 40[134]/i;

/** The id of the commit that the server has by this name, fetched; undefined if it has none. */
async function fetch(
  clone: Clone,
  name: string,
  options: readonly string[],
  waits: readonly number[],
): Promise<string | undefined> {
  const quiet = ['--quiet', '--no-tags', '--no-recurse-submodules', '--no-write-fetch-head', '--force'];
  const { ok, stderr } = await git(clone, 'fetch', ...quiet, ...options, 'origin', `${name}:refs/fetched`);
  if (ok) {
    const { stdout } = await git(clone, 'rev-parse', '--verify', '--quiet', 'refs/fetched^{commit}');
    return stdout.trim() || undefined;
  }
  if (MISSING.test(stderr)) return undefined;
  if (REFUSED.test(stderr)) {
    throw new InputError(`The token may not read ${clone.url}: it needs \`contents: read\`.`);
  }
  const [wait, ...later] = waits;
  if (wait === undefined) throw new InputError(`git could not fetch ${name} from ${clone.url}: ${stderr.trim()}`);
  await sleep(wait);
  return fetch(clone, name, options, later);
}

async function demand(found: Promise<string | undefined>, name: string, { url }: Clone): Promise<string> {
  const commit = await found;
  if (commit === undefined)
    throw new InputError(`${name} is no commit of ${url}: a branch, a tag or a whole commit id is expected.`);
  return commit;
}

async function parents(clone: Clone, commit: string): Promise<string[]> {
  const { stdout } = await git(clone, 'rev-list', '--parents', '--max-count=1', commit);
  return stdout.trim().split(' ').slice(1);
}
