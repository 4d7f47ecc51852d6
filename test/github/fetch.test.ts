import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { Commits } from '../../src/github/event.ts';
import { fetchCommits, type Named } from '../../src/github/fetch.ts';
import { type Clone, describeClone } from '../../src/github/git.ts';
import { OWNER, REPOSITORY, startGitHub } from '../e2e/github.ts';
import { writeHistory } from '../e2e/history.ts';

/*
 *   0 ── 1 ── 4        main
 *    \         \
 *     2 ── 3 ── 5      5 merges 3 into 4
 *   6                  a history of its own
 */
const STEPS = [
  { ref: 'refs/heads/main', files: { 'a.yaml': '0' }, parents: [] },
  { ref: 'refs/heads/main', files: { 'a.yaml': '1' }, parents: [0] },
  { ref: 'refs/heads/topic', files: { 'a.yaml': '2' }, parents: [0] },
  { ref: 'refs/heads/topic', files: { 'a.yaml': '3' }, parents: [2] },
  { ref: 'refs/heads/main', files: { 'a.yaml': '4' }, parents: [1] },
  { ref: 'refs/pull/7/merge', files: { 'a.yaml': '5' }, parents: [4, 3] },
  { ref: 'refs/heads/orphan', files: { 'a.yaml': '6' }, parents: [] },
];
const ABSENT = 'f'.repeat(40);

const root = mkdtempSync(join(tmpdir(), 'fetch-test-'));
mkdirSync(join(root, OWNER));
const bare = join(root, OWNER, REPOSITORY);
const ids = writeHistory(bare, STEPS);
const github = await startGitHub(root);

afterAll(async () => {
  await github.close();
  rmSync(root, { recursive: true });
});

function clones(token = github.behaviour.token, server = github.url): { clone: Clone; history: Clone } {
  const folder = mkdtempSync(join(root, 'clone-'));
  const describe = (name: string) =>
    describeClone(join(folder, name), server, { owner: OWNER, name: REPOSITORY }, token, {
      PATH: process.env['PATH'],
    });
  return { clone: describe('clone'), history: describe('history') };
}

async function fetched(commits: Commits, waits: readonly number[] = []) {
  const { clone, history } = clones();
  const pair = await fetchCommits(clone, history, commits, waits);
  const read = ({ commit, name }: Named) =>
    `${name}: ${execFileSync('git', [`--git-dir=${clone.path}`, 'cat-file', 'blob', `${commit}:a.yaml`])}`;
  return { base: pair.base && read(pair.base), head: read(pair.head), ...(pair.tip && { tip: read(pair.tip) }) };
}

const id = (step: number) => ids[step] ?? '';

test.each<[string, Commits, { base: string | undefined; head: string; tip?: string }]>([
  [
    'a test merge is compared with its first parent',
    { rule: 'test-merge', merge: id(5), pullHead: id(3), onto: 'refs/heads/main' },
    { base: 'main: 4', head: `test merge of ${id(3).slice(0, 7)} into main: 5` },
  ],
  [
    'a test merge is found by its ref',
    { rule: 'test-merge', merge: 'refs/pull/7/merge', pullHead: id(3), onto: 'refs/heads/main' },
    { base: 'main: 4', head: `test merge of ${id(3).slice(0, 7)} into main: 5` },
  ],
  [
    'a test merge of another head does not count',
    { rule: 'test-merge', merge: id(5), pullHead: id(2), onto: 'refs/heads/main' },
    { base: `merge base of main and ${id(2).slice(0, 7)}: 0`, head: `${id(2)}: 2`, tip: 'main: 4' },
  ],
  [
    'a test merge that is not there does not count',
    { rule: 'test-merge', merge: 'refs/pull/8/merge', pullHead: id(3), onto: 'refs/heads/main' },
    { base: `merge base of main and ${id(3).slice(0, 7)}: 0`, head: `${id(3)}: 3`, tip: 'main: 4' },
  ],
  [
    'the merge base of two branches',
    { rule: 'merge-base', onto: 'refs/heads/main', head: 'topic' },
    { base: 'merge base of main and topic: 0', head: 'topic: 3', tip: 'main: 4' },
  ],
  [
    'the tip alone, where a branch left it',
    { rule: 'merge-base', onto: 'refs/heads/main', head: 'refs/pull/7/merge' },
    { base: 'merge base of main and refs/pull/7/merge: 4', head: 'refs/pull/7/merge: 5' },
  ],
  ['a commit alone', { rule: 'state', head: id(4) }, { base: undefined, head: `${id(4)}: 4` }],
  [
    'two commits by name and by id',
    { rule: 'revisions', base: id(1), head: 'topic' },
    { base: `${id(1)}: 1`, head: 'topic: 3' },
  ],
  [
    'what a force push replaced, while it is there',
    { rule: 'revisions', base: id(6), head: id(3), onto: 'refs/heads/main' },
    { base: `${id(6)}: 6`, head: `${id(3)}: 3` },
  ],
  [
    'all of the branch, once what a force push replaced is gone',
    { rule: 'revisions', base: ABSENT, head: id(3), onto: 'refs/heads/main' },
    { base: `merge base of main and ${id(3).slice(0, 7)}: 0`, head: `${id(3)}: 3`, tip: 'main: 4' },
  ],
])('%s', async (_, commits, expected) => {
  expect(await fetched(commits)).toEqual(expected);
});

test.each([
  ['that comes', 'refs/pull/9/merge', undefined],
  ['that is of an older push', 'refs/pull/10/merge', 6],
])('a test merge %s while it is asked for again is the one that counts', async (_, merge, before) => {
  const point = (step: number) => execFileSync('git', [`--git-dir=${bare}`, 'update-ref', merge, id(step)]);
  if (before !== undefined) point(before);
  let asked = 0;
  github.behaviour.fault = (request) => {
    if (request.includes('/info/refs') && ++asked === 3) point(5);
    return undefined;
  };
  const commits: Commits = { rule: 'test-merge', merge, pullHead: id(3), onto: 'refs/heads/main' };
  const found = await fetched(commits, [1, 1]);
  github.behaviour.fault = () => undefined;
  expect(found.head).toBe(`test merge of ${id(3).slice(0, 7)} into main: 5`);
});

test('a test merge that is named by its id is asked for once: what it merges never changes', async () => {
  const started = performance.now();
  const { head } = await fetched(
    { rule: 'test-merge', merge: id(5), pullHead: id(2), onto: 'refs/heads/main' },
    [30_000],
  );
  expect([head, performance.now() - started < 30_000]).toEqual([`${id(2)}: 2`, true]);
});

test('no more than the files of the two commits is fetched', async () => {
  const { clone, history } = clones();
  await fetchCommits(clone, history, { rule: 'merge-base', onto: id(0), head: 'topic' }, []);
  const objects = execFileSync('git', [
    `--git-dir=${clone.path}`,
    'cat-file',
    '--batch-all-objects',
    '--batch-check=%(objecttype)',
  ]).toString();
  expect(objects.trim().split('\n').sort()).toEqual(['blob', 'blob', 'commit', 'commit', 'tree', 'tree']);
});

test.each<[string, Commits, RegExp]>([
  [
    'a branch that is not there',
    { rule: 'revisions', base: 'nowhere', head: id(4) },
    /^nowhere is no commit of http.*: a branch, a tag or a whole commit id is expected$/,
  ],
  ['a commit that is not there', { rule: 'revisions', base: ABSENT, head: id(4) }, /^f{40} is no commit of http/],
  [
    'a force push to the default branch, where nothing would seem new',
    { rule: 'revisions', base: ABSENT, head: id(4), onto: 'refs/heads/main' },
    /^f{40}, which was pushed over, is gone from http.*, and main holds all of [0-9a-f]{7}: give the input base$/,
  ],
  [
    'histories that never met',
    { rule: 'merge-base', onto: 'main', head: 'orphan' },
    /^main and orphan have no commit in common within 40000 commits/,
  ],
])('an error names what is wrong: %s', async (_, commits, message) => {
  await expect(fetched(commits)).rejects.toThrow(message);
});

test('a token that is not let in is named as the reason', async () => {
  const { clone, history } = clones('ghs_of_another_repository');
  await expect(fetchCommits(clone, history, { rule: 'state', head: id(4) }, [])).rejects.toThrow(
    /^The token may not read http.*: it needs `contents: read`$/,
  );
});

test('a server that does not answer is tried again, and then named', async () => {
  const { clone, history } = clones('', 'http://127.0.0.1:9');
  const started = performance.now();
  await expect(fetchCommits(clone, history, { rule: 'state', head: id(4) }, [20, 30])).rejects.toThrow(
    /^git could not fetch [0-9a-f]{40} from http:\/\/127\.0\.0\.1:9/,
  );
  expect(performance.now() - started).toBeGreaterThan(50);
});
