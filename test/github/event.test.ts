import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readRun } from '../../src/github/event.ts';
import { eventExample } from '../e2e/payloads.ts';

const SHA = 'a'.repeat(40);
const BEFORE = 'b'.repeat(40);
const AFTER = 'c'.repeat(40);
const PULL_HEAD = 'd'.repeat(40);
const NO_COMMIT = '0'.repeat(40);

const folder = mkdtempSync(join(tmpdir(), 'event-test-'));
afterAll(() => rmSync(folder, { recursive: true }));

const RUNNER = {
  GITHUB_API_URL: 'https://api.github.com',
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_REPOSITORY: 'example/shop',
  GITHUB_SHA: SHA,
  GITHUB_WORKSPACE: '/workspace',
  GITHUB_RUN_ID: '42',
  RUNNER_TEMP: '/temp',
  INPUT_TOKEN: 'ghs_token',
  INPUT_CONFIG: '.github/network-policy-diff.yml',
  'INPUT_FAIL-ON': 'high',
  INPUT_COMMENT: 'changes',
  INPUT_ID: 'default',
};

/** The run that these inputs and this payload describe. */
function run(event: string, payload: object, environment: Record<string, string> = {}) {
  const path = join(folder, 'event.json');
  writeFileSync(path, JSON.stringify(payload));
  return readRun({ ...RUNNER, GITHUB_EVENT_NAME: event, GITHUB_EVENT_PATH: path, ...environment });
}

const pull = {
  pull_request: {
    number: 7,
    head: { sha: PULL_HEAD, repo: { full_name: 'example/shop' } },
    base: { ref: 'main', repo: { full_name: 'example/shop' } },
  },
};
const push = { before: BEFORE, after: AFTER, repository: { default_branch: 'main' } };
const mergeGroup = { merge_group: { base_sha: BEFORE, head_sha: AFTER } };
const base = { INPUT_BASE: 'v1.0.0' };
const head = { INPUT_HEAD: 'feature/db' };

describe('every event gives two commits (contract §4)', () => {
  test.each<[string, string, object, Record<string, string>, object]>([
    [
      'pull_request: the test merge and its first parent',
      'pull_request',
      pull,
      {},
      { rule: 'test-merge', merge: SHA, pullHead: PULL_HEAD, onto: 'refs/heads/main' },
    ],
    [
      'pull_request_review: as pull_request',
      'pull_request_review',
      pull,
      {},
      { rule: 'test-merge', merge: SHA, pullHead: PULL_HEAD, onto: 'refs/heads/main' },
    ],
    [
      'pull_request_target: GITHUB_SHA is the default branch, so the test merge is found by its ref',
      'pull_request_target',
      pull,
      {},
      { rule: 'test-merge', merge: 'refs/pull/7/merge', pullHead: PULL_HEAD, onto: 'refs/heads/main' },
    ],
    ['merge_group: its own two', 'merge_group', mergeGroup, {}, { rule: 'revisions', base: BEFORE, head: AFTER }],
    [
      'push: before and after',
      'push',
      push,
      {},
      { rule: 'revisions', base: BEFORE, head: AFTER, onto: 'refs/heads/main' },
    ],
    [
      'push of a new branch: since it left the default branch',
      'push',
      { ...push, before: NO_COMMIT },
      {},
      { rule: 'merge-base', onto: 'refs/heads/main', head: AFTER },
    ],
    [
      'the first push of all: the state, because compared with itself nothing would be new',
      'push',
      { ...push, before: NO_COMMIT, ref: 'refs/heads/main' },
      {},
      { rule: 'state', head: AFTER },
    ],
    ['workflow_dispatch: the state', 'workflow_dispatch', {}, {}, { rule: 'state', head: SHA }],
    ['schedule: the state', 'schedule', {}, {}, { rule: 'state', head: SHA }],
  ])('%s', (_, event, payload, inputs, commits) => {
    expect(run(event, payload, inputs).commits).toEqual(commits);
  });
});

describe('the inputs base and head go before the event', () => {
  test.each<[string, string, object, Record<string, string>, object]>([
    ['both', 'pull_request', pull, { ...base, ...head }, { base: 'v1.0.0', head: 'feature/db' }],
    ['both, for an event that gives none', 'release', {}, { ...base, ...head }, { base: 'v1.0.0', head: 'feature/db' }],
    ['base on pull_request', 'pull_request', pull, base, { base: 'v1.0.0', head: SHA }],
    ['base on pull_request_target', 'pull_request_target', pull, base, { base: 'v1.0.0', head: PULL_HEAD }],
    ['base on merge_group', 'merge_group', mergeGroup, base, { base: 'v1.0.0', head: AFTER }],
    ['base on push', 'push', { ...push, before: NO_COMMIT }, base, { base: 'v1.0.0', head: AFTER }],
    ['base on workflow_dispatch', 'workflow_dispatch', {}, base, { base: 'v1.0.0', head: SHA }],
    ['head on push', 'push', push, head, { base: BEFORE, head: 'feature/db', onto: 'refs/heads/main' }],
    ['head on merge_group', 'merge_group', mergeGroup, head, { base: BEFORE, head: 'feature/db' }],
  ])('%s', (_, event, payload, inputs, commits) => {
    expect(run(event, payload, inputs).commits).toEqual({ rule: 'revisions', ...commits });
  });

  test('head alone on pull_request is compared with where it left the base branch', () => {
    expect(run('pull_request', pull, head).commits).toEqual({
      rule: 'merge-base',
      onto: 'refs/heads/main',
      head: 'feature/db',
    });
  });

  test('head alone on schedule is looked at in place of the default branch', () => {
    expect(run('schedule', {}, head).commits).toEqual({ rule: 'state', head: 'feature/db' });
  });

  test('two directories need no commits', () => {
    const inputs = { 'INPUT_BASE-PATH': 'out/base', 'INPUT_HEAD-PATH': 'out/head' };
    const { commits, inputs: read } = run('release', {}, inputs);
    expect([commits, read.directories]).toEqual([undefined, { base: 'out/base', head: 'out/head' }]);
  });
});

describe('the pull request', () => {
  test('is from this repository', () => {
    expect(run('pull_request', pull).pullRequest).toEqual({
      number: 7,
      fromFork: false,
      headSha: PULL_HEAD,
      labels: [],
      labelled: undefined,
    });
  });

  test.each([
    ['another repository', { full_name: 'someone/shop' }],
    ['a repository that is gone', null],
  ])('is from a fork if its head lies in %s', (_, repo) => {
    const payload = { pull_request: { ...pull.pull_request, head: { sha: PULL_HEAD, repo } } };
    expect(run('pull_request', payload).pullRequest).toMatchObject({ number: 7, fromFork: true });
  });

  test('has labels, and the one that the event put on, with whoever did it', () => {
    const labels = [{ name: 'bug' }, { name: 'network-policy-diff/accept' }, null];
    const labelled = { label: { name: 'bug' }, sender: { login: 'alice' } };
    const payload = (action: string) => ({ action, pull_request: { ...pull.pull_request, labels }, ...labelled });
    expect(run('pull_request', payload('labeled')).pullRequest).toMatchObject({
      labels: ['bug', 'network-policy-diff/accept'],
      labelled: { name: 'bug', by: 'alice' },
    });
    expect(run('pull_request', payload('unlabeled')).pullRequest?.labelled).toBeUndefined();
  });

  test('is not there on push', () => {
    expect(run('push', push).pullRequest).toBeUndefined();
  });
});

describe("GitHub's own examples of payloads", () => {
  test.each(eventExample.pullRequests)('pull_request %s', (_, payload) => {
    const { commits } = run('pull_request', payload);
    expect(commits).toMatchObject({
      rule: 'test-merge',
      merge: SHA,
      pullHead: expect.stringMatching(/^[0-9a-f]{40}$/),
    });
  });

  test.each(eventExample.pushes)('push to %s', (_, payload) => {
    const read = () => run('push', payload).commits?.rule;
    if (payload['deleted'] === true) expect(read).toThrow('The push deleted a branch or a tag');
    else if (payload['created'] !== true) expect(read()).toBe('revisions');
    else expect(read()).toBe(payload['ref'] === 'refs/heads/master' ? 'state' : 'merge-base');
  });

  test.each(eventExample.mergeGroups)('merge_group %s', (_, payload) => {
    expect(run('merge_group', payload).commits?.rule).toBe('revisions');
  });

  test.each(eventExample.dispatches)('workflow_dispatch on %s', (_, payload) => {
    expect(run('workflow_dispatch', payload).commits?.rule).toBe('state');
  });
});

test.each(['', '.', './', '..', 'a/', '/etc/passwd', '../config.yml', 'a/../../b.yml', 'a\\b.yml', 'a\nb.yml'])(
  'config is the path of a file in a version: not %j',
  (path) => {
    expect(() => run('push', push, { INPUT_CONFIG: path })).toThrow(
      /^The input config must be the path of a file, relative/,
    );
  },
);

describe('a wrong input is named, with what was expected and what was found', () => {
  test.each<[Record<string, string>, string]>([
    [{ 'INPUT_FAIL-ON': 'hgih' }, 'The input fail-on must be one of critical, high, medium, low, never; it is "hgih"'],
    [{ 'INPUT_FAIL-ON': '' }, 'The input fail-on must be one of critical, high, medium, low, never; it is empty'],
    [{ INPUT_COMMENT: 'yes' }, 'The input comment must be one of changes, always, failure, never; it is "yes"'],
    [
      { INPUT_ID: 'a --> b' },
      'The input id must be up to 64 letters, digits, dots, underscores and single hyphens; it is "a --> b"',
    ],
    [
      { INPUT_ID: 'a--b' },
      'The input id must be up to 64 letters, digits, dots, underscores and single hyphens; it is "a--b"',
    ],
    [{ 'INPUT_BASE-PATH': 'out' }, 'The input head-path must be a directory, because base-path is given; it is empty'],
    [{ 'INPUT_HEAD-PATH': 'out' }, 'The input base-path must be a directory, because head-path is given; it is empty'],
    [
      { 'INPUT_BASE-PATH': 'a', 'INPUT_HEAD-PATH': 'b', INPUT_BASE: 'main' },
      'The inputs base and head name commits, base-path and head-path name directories: give only two',
    ],
    [{ GITHUB_REPOSITORY: '' }, "GITHUB_REPOSITORY must be set as GitHub's runner sets it; it is empty"],
    [{ GITHUB_API_URL: 'api' }, 'GITHUB_API_URL must be set as GitHub\'s runner sets it; it is "api"'],
  ])('%j', (environment, message) => {
    expect(() => run('push', push, environment)).toThrow(message);
  });

  test.each([
    '--upload-pack=touch',
    '+main',
    '^main',
    '@',
    'main:refs/heads/x',
    'main~1',
    'main^',
    'main@{1}',
    'a..b',
    'a b',
    'a\nb',
    '*',
  ])('%j is no plain name of a commit', (value) => {
    expect(() => run('push', push, { INPUT_BASE: value })).toThrow(
      `The input base must be a branch, a tag or a whole commit id; it is ${JSON.stringify(value)}`,
    );
  });

  test('an event that gives no commits', () => {
    expect(() => run('release', {})).toThrow(
      'The event "release" does not say which two commits to compare: give the inputs base and head',
    );
  });

  test('a payload without what its event has', () => {
    expect(() => run('push', { after: AFTER })).toThrow("The event's before must be a text; it is absent");
  });
});

test('config is the path that versions list', () => {
  expect(run('push', push, { INPUT_CONFIG: ' ./policy/./diff..yml ' }).inputs.config).toBe('policy/diff..yml');
});

test('paths are globs, one a line', () => {
  expect(run('push', push, { INPUT_PATHS: ' k8s/**/*.yaml \n\n  !k8s/test/** \n' }).inputs.paths).toEqual([
    'k8s/**/*.yaml',
    '!k8s/test/**',
  ]);
});

test('git sees how to run and how to reach the server, and nothing else of the environment', () => {
  const environment = {
    PATH: '/bin',
    https_proxy: 'http://proxy',
    GIT_SSL_CAINFO: '/ca.pem',
    GIT_TRACE_CURL: '1',
    GIT_DIR: '/x',
    HOME: '/root',
  };
  expect(run('push', push, environment).gitEnvironment).toEqual({
    PATH: '/bin',
    https_proxy: 'http://proxy',
    GIT_SSL_CAINFO: '/ca.pem',
  });
});

describe('the pages of the rules', () => {
  const of = (environment: Record<string, string>) => run('pull_request', pull, environment).rulesUrl;

  test('are those of the version of the Action that runs', () => {
    const action = { GITHUB_ACTION_REPOSITORY: 'example/network-policy-diff', GITHUB_ACTION_REF: 'releases/v1' };
    expect(of(action)).toBe('https://github.com/example/network-policy-diff/blob/releases/v1/docs/rules');
  });

  test.each([
    ['from a checkout', {}],
    ['from a checkout, as the runner says it', { GITHUB_ACTION_REPOSITORY: '', GITHUB_ACTION_REF: '' }],
    ['by a name that is none', { GITHUB_ACTION_REPOSITORY: 'a/b', GITHUB_ACTION_REF: 'v1) [x](https://example.com' }],
  ])('are nowhere for an Action that runs %s', (_, environment: Record<string, string>) => {
    expect(of(environment)).toBeUndefined();
  });
});
