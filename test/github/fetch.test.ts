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
const ids = writeHistory(join(root, OWNER, REPOSITORY), STEPS);
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

async function fetched(commits: Commits) {
  const { clone, history } = clones();
  const pair = await fetchCommits(clone, history, commits, []);
  const read = ({ commit, name }: Named) =>
    `${name}: ${execFileSync('git', [`--git-dir=${clone.path}`, 'cat-file', 'blob', `${commit}:a.yaml`])}`;
  return { base: pair.base && read(pair.base), head: read(pair.head) };
}

const id = (step: number) => ids[step] ?? '';

test.each<[string, Commits, { base: string | undefined; head: string }]>([
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
    { base: `merge base of main and ${id(2).slice(0, 7)}: 0`, head: `${id(2)}: 2` },
  ],
  [
    'a test merge that is not there does not count',
    { rule: 'test-merge', merge: 'refs/pull/8/merge', pullHead: id(3), onto: 'refs/heads/main' },
    { base: `merge base of main and ${id(3).slice(0, 7)}: 0`, head: `${id(3)}: 3` },
  ],
  [
    'the merge base of two branches',
    { rule: 'merge-base', onto: 'refs/heads/main', head: 'topic' },
    { base: 'merge base of main and topic: 0', head: 'topic: 3' },
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
    { base: `merge base of main and ${id(3).slice(0, 7)}: 0`, head: `${id(3)}: 3` },
  ],
])('%s', async (_, commits, expected) => {
  expect(await fetched(commits)).toEqual(expected);
});

test('no more than the files of the two commits is fetched', async () => {
  const { clone, history } = clones();
  await fetchCommits(clone, history, { rule: 'merge-base', onto: 'refs/heads/main', head: 'topic' }, []);
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
