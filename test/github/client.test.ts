import { describe, expect, test } from 'vitest';
import { connect, isLimit, patiently } from '../../src/github/client.ts';

/** An error as Octokit throws it. */
function failure(status: number, headers: Record<string, string> = {}): Error {
  return Object.assign(new Error(`status ${status}`), { status, response: { headers } });
}

/** An error as Octokit throws it for a question that GraphQL refuses. */
function refusal(headers: Record<string, string> = {}): Error {
  const response = { data: null, errors: [{ message: 'refused' }] };
  return Object.assign(new Error('refused'), { name: 'GraphqlResponseError', headers, response });
}

/** How often something is tried that fails with these errors, one after the other, and then succeeds. */
async function tries(...errors: readonly Error[]): Promise<number> {
  let count = 0;
  await patiently(async () => {
    const error = errors[count++];
    if (error !== undefined) throw error;
  }, [1, 1]).catch(() => undefined);
  return count;
}

describe('what is worth another try', () => {
  test.each<[string, Error, number]>([
    ['a server that is down', failure(503), 2],
    ['a server that does not answer', failure(500), 2],
    ['too many requests', failure(429), 2],
    ['a second limit, which is a 403 that says how long to wait', failure(403, { 'retry-after': '0' }), 2],
    ['a 403 of any other kind', failure(403), 1],
    [
      'the limit of an hour that is over now',
      failure(403, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1' }),
      2,
    ],
    [
      'the limit of an hour that lasts',
      failure(403, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '9999999999' }),
      1,
    ],
    ['a limit that is not reached', failure(403, { 'x-ratelimit-remaining': '9', 'x-ratelimit-reset': '1' }), 1],
    ['a server that asks for more than a minute', failure(503, { 'retry-after': '61' }), 1],
    ['what is not there', failure(404), 1],
    ['what is wrong', failure(422), 1],
    ['a question that GraphQL refuses', refusal(), 1],
    ['one too many for GraphQL', refusal({ 'retry-after': '0' }), 2],
    ['a bug', new Error('oops'), 1],
  ])('%s', async (_, error, expected) => {
    expect(await tries(error)).toBe(expected);
  });
});

test('tries as often as there are waits, and once more', async () => {
  expect(await tries(failure(500), failure(500), failure(500), failure(500))).toBe(3);
});

test('waits as long as the server asks', async () => {
  const started = performance.now();
  await tries(failure(429, { 'retry-after': '0.2' }));
  expect(performance.now() - started).toBeGreaterThanOrEqual(195);
});

test.each([
  ['by its header', failure(403, { 'retry-after': '90' }), true],
  ['by what is left', failure(403, { 'x-ratelimit-remaining': '0' }), true],
  ['by its words', Object.assign(failure(403), { message: 'You have exceeded a secondary rate limit.' }), true],
  ['by what GraphQL says is left', refusal({ 'x-ratelimit-remaining': '0' }), true],
  ['and not by a refusal of GraphQL', refusal(), false],
  ['and not by its status alone', failure(403), false],
])('a limit is known %s', (_, error, expected) => {
  expect(isLimit(error)).toBe(expected);
});

test('the API of a server of a company’s own is asked where it is', async () => {
  const client = connect('ghs_token', 'https://github.example.com/api/v3');
  const asked: string[] = [];
  client.hook.wrap('request', (_, options) => {
    asked.push(client.request.endpoint(options).url);
    return { status: 200, headers: {}, url: '', data: { data: {} } } as never;
  });
  await client.graphql('query { viewer { login } }');
  await client.rest.issues.listComments({ owner: 'example', repo: 'shop', issue_number: 7 });
  expect(asked).toEqual([
    'https://github.example.com/api/graphql',
    'https://github.example.com/api/v3/repos/example/shop/issues/7/comments',
  ]);
});
