import { setTimeout as sleep } from 'node:timers/promises';
import { InputError } from '../source/input-error.ts';
import type { Commits, TestMerge } from './event.ts';
import { type Clone, git, initialize } from './git.ts';

/** The two commits, in a clone that holds their files and nothing else. */
export interface CommitPair {
  /** Undefined if there is nothing to compare with. */
  readonly base: Named | undefined;
  readonly head: Named;
  /**
   * The tip of the branch that head goes into, where base is only the commit at which head left it. Whoever cuts a branch
   * picks that commit, so what is decided for everybody is not to be read there.
   */
  readonly tip?: Named;
}

export interface Named {
  /** Its id. */
  readonly commit: string;
  /** What it is to the reader: the name that was given, or `merge base of main and topic`. */
  readonly name: string;
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
      const { base, head, onto } = commits;
      const found = await get(base, 1);
      if (found === undefined && onto !== undefined)
        return sincePushedOver(clone, history, { base, head, onto }, waits);
      return {
        base: await named(Promise.resolve(found), base, clone),
        head: await named(get(head, 1), head, clone),
      };
    }
    case 'state':
      return { base: undefined, head: await named(get(commits.head, 1), commits.head, clone) };
    case 'test-merge':
      return (
        (await testMerge(clone, commits, waits)) ??
        sinceMergeBase(clone, history, commits.onto, commits.pullHead, waits)
      );
    case 'merge-base':
      return sinceMergeBase(clone, history, commits.onto, commits.head, waits);
  }
}

/**
 * The test merge, if it is there and of this head. GitHub makes it some seconds after a push, and its ref comes or moves
 * then; a commit that is named by its id never does. With a conflict there is none.
 */
async function testMerge(clone: Clone, commits: TestMerge, waits: readonly number[]): Promise<CommitPair | undefined> {
  const { merge, pullHead, onto } = commits;
  const commit = await fetch(clone, merge, ['--depth', '2'], waits);
  const [base, merged] = commit === undefined ? [] : await parents(clone, commit);
  if (commit !== undefined && base !== undefined && merged === pullHead) {
    const name = `test merge of ${short(pullHead)} into ${short(onto)}`;
    return { base: { commit: base, name: short(onto) }, head: { commit, name } };
  }
  const [wait, ...later] = waits;
  if (wait === undefined || !merge.startsWith('refs/')) return undefined;
  await sleep(wait);
  return testMerge(clone, commits, later);
}

/** What a force push has replaced may be gone from the server; then all of the branch is new, but never nothing. */
async function sincePushedOver(
  clone: Clone,
  history: Clone,
  { base, head, onto }: { readonly base: string; readonly head: string; readonly onto: string },
  waits: readonly number[],
): Promise<CommitPair> {
  const pair = await sinceMergeBase(clone, history, onto, head, waits);
  if (pair.base?.commit !== pair.head.commit) return pair;
  throw new InputError(
    `${base}, which was pushed over, is gone from ${clone.url}, and ${short(onto)} holds all of ${short(head)}: give the input base`,
  );
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
  const head = await named(fetch(clone, name, ['--depth', '1'], waits), name, clone);
  for (const depth of DEPTHS) {
    const options = ['--filter=tree:0', '--depth', `${depth}`];
    const one = await named(fetch(history, onto, options, waits), onto, clone);
    const other = await named(fetch(history, name, options, waits), name, clone);
    const { ok, stdout } = await git(history, 'merge-base', one.commit, other.commit);
    if (ok) {
      const whole = (id: string) => named(fetch(clone, id, ['--depth', '1'], waits), id, clone);
      const { commit } = await whole(stdout.trim());
      const base = { commit, name: `merge base of ${short(onto)} and ${short(name)}` };
      if (commit === one.commit) return { base, head };
      return { base, head, tip: { ...(await whole(one.commit)), name: short(onto) } };
    }
  }
  throw new InputError(
    `${onto} and ${name} have no commit in common within ${DEPTHS.at(-1)} commits: give the input base`,
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
    throw new InputError(`The token may not read ${clone.url}: it needs \`contents: read\``);
  }
  const [wait, ...later] = waits;
  if (wait === undefined)
    throw new InputError(`git could not fetch ${name} from ${clone.url}: ${stderr.trim() || 'no answer'}`);
  await sleep(wait);
  return fetch(clone, name, options, later);
}

async function named(found: Promise<string | undefined>, name: string, { url }: Clone): Promise<Named> {
  const commit = await found;
  if (commit !== undefined) return { commit, name };
  throw new InputError(`${name} is no commit of ${url}: a branch, a tag or a whole commit id is expected`);
}

async function parents(clone: Clone, commit: string): Promise<string[]> {
  const { stdout } = await git(clone, 'rev-list', '--parents', '--max-count=1', commit);
  return stdout.trim().split(' ').slice(1);
}

/** A branch without its path and a commit id by its first digits, as people write them. */
function short(name: string): string {
  return name.replace(/^refs\/heads\//, '').replace(/^([0-9a-f]{7})[0-9a-f]{33,}$/, '$1');
}
