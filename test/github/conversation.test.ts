import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readConversation } from '../../src/github/conversation.ts';
import { eventExample } from '../e2e/payloads.ts';

const HEAD = 'd'.repeat(40);
const folder = mkdtempSync(join(tmpdir(), 'conversation-test-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** The conversation of this payload, for a run whose inputs are right unless told. */
function conversation(payload: object, environment: Record<string, string> = {}) {
  const path = join(folder, 'event.json');
  writeFileSync(path, JSON.stringify(payload));
  return readConversation({
    GITHUB_API_URL: 'https://github.example.com/api/v3',
    GITHUB_SERVER_URL: 'https://github.example.com',
    GITHUB_REPOSITORY: 'example/shop',
    GITHUB_EVENT_PATH: path,
    INPUT_TOKEN: 'ghs_token',
    INPUT_COMMENT: 'changes',
    INPUT_ID: 'default',
    ...environment,
  });
}

const pull = (repo: object | null) => ({
  pull_request: { number: 7, head: { sha: HEAD, repo }, base: { ref: 'main', repo: { full_name: 'example/shop' } } },
});
const HERE = pull({ full_name: 'example/shop' });

describe('the pull request', () => {
  test('is from this repository', () => {
    expect(conversation(HERE)?.pull).toMatchObject({ number: 7, fromFork: false, headSha: HEAD });
  });

  test.each([
    ['another repository', { full_name: 'someone/shop' }],
    ['a repository that is gone', null],
  ])('is from a fork if its head lies in %s', (_, repo) => {
    expect(conversation(pull(repo))?.pull.fromFork).toBe(true);
  });

  test.each(eventExample.pullRequests)("is found in GitHub's own example %s", (_, payload) => {
    expect(conversation(payload)?.pull).toMatchObject({
      number: expect.any(Number),
      fromFork: expect.any(Boolean),
      headSha: expect.stringMatching(/^[0-9a-f]{40}$/),
    });
  });
});

test.each<[string, object, Record<string, string>]>([
  ['without a pull request', { after: HEAD }, {}],
  ['if no comment is wished for', HERE, { INPUT_COMMENT: 'never' }],
])('there is none %s', (_, payload, environment) => {
  expect(conversation(payload, environment)).toBeUndefined();
});

test('other inputs may be wrong', () => {
  expect(conversation(HERE, { 'INPUT_FAIL-ON': 'hgih', INPUT_BASE: '--' })).toMatchObject({
    repository: { owner: 'example', name: 'shop' },
    apiUrl: 'https://github.example.com/api/v3',
    token: 'ghs_token',
    id: 'default',
    mode: 'changes',
  });
});
