import { describe, expect, test } from 'vitest';
import type { Fault, GitHub, Reply } from './github.ts';
import { MOVED, OPEN, SHOP } from './shop.ts';
import { type Story, tell } from './story.ts';

/** The requests that write, and those that read the comments. */
const WRITES = /^(POST|PATCH|DELETE) \/repos\//;
const LISTS = /^GET \/repos\/.*\/comments/;

function reply(status: number, message = 'Not today', headers: Record<string, string> = {}): Reply {
  return { status, body: { message, documentation_url: 'https://docs.github.com/rest' }, headers };
}

/** Lets the first requests of a kind meet a fault; all of them unless told how many. */
function meets(requests: RegExp, fault: Fault, times = Number.POSITIVE_INFINITY): (github: GitHub) => void {
  return ({ behaviour }) => {
    let met = 0;
    behaviour.fault = (request) => (requests.test(request) && ++met <= times ? fault : undefined);
  };
}

const undone = (answer: Fault['reply']): Fault => ({ when: 'before', reply: answer }) as Fault;
const done = (answer: Fault['reply']): Fault => ({ when: 'after', reply: answer }) as Fault;
const secondary = 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.';
const locked = 'Unable to create comment because issue is locked.';

interface Row {
  readonly arrange: (github: GitHub) => void;
  readonly comments: number;
  /** The command that says so; none where all is well in the end. */
  readonly said?: RegExp;
}

const SKIPPED = /^notice::The comment is skipped: the token may not write/;
const FAILED = /^warning::The comment could not be written: /;

/** Every fault of the API that the comment can meet. The verdict must be the same in each, and no second comment. */
const TABLE: Readonly<Record<string, Row>> = {
  'no fault': { arrange: () => undefined, comments: 1 },
  'a server that does not answer, once': { arrange: meets(LISTS, undone('nothing'), 1), comments: 1 },
  'a write that is done and not answered': { arrange: meets(/^POST \/repos/, done('nothing'), 1), comments: 1 },
  '401': { arrange: meets(LISTS, undone(reply(401, 'Bad credentials'))), comments: 0, said: FAILED },
  '403, which a token gets that may not write': {
    arrange: meets(WRITES, undone(reply(403, 'Resource not accessible by integration'))),
    comments: 0,
    said: SKIPPED,
  },
  '403 that says how long to wait': {
    arrange: meets(WRITES, undone(reply(403, secondary, { 'retry-after': '1' })), 2),
    comments: 1,
  },
  '403 that asks for more than a minute': {
    arrange: meets(WRITES, undone(reply(403, secondary, { 'retry-after': '600' }))),
    comments: 0,
    said: FAILED,
  },
  '403 of a secondary limit without a header': {
    arrange: meets(WRITES, undone(reply(403, secondary))),
    comments: 0,
    said: FAILED,
  },
  '403 of a locked conversation': {
    arrange: meets(WRITES, undone(reply(403, locked))),
    comments: 0,
    said: /^notice::The comment is skipped: the conversation of the pull request is locked/,
  },
  '404': { arrange: meets(LISTS, undone(reply(404, 'Not Found'))), comments: 0, said: SKIPPED },
  '410 of a repository without issues': {
    arrange: meets(WRITES, undone(reply(410, 'Issues are disabled for this repo'))),
    comments: 0,
    said: FAILED,
  },
  '422': { arrange: meets(WRITES, undone(reply(422, 'Validation Failed'))), comments: 0, said: FAILED },
  '429 that says how long to wait': {
    arrange: meets(WRITES, undone(reply(429, 'Slow down', { 'retry-after': '1' })), 2),
    comments: 1,
  },
  '429 that says nothing': { arrange: meets(WRITES, undone(reply(429, 'Slow down')), 2), comments: 1 },
  '429 until the hour is over': {
    arrange: meets(
      LISTS,
      undone(reply(429, 'Slow down', { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '9999999999' })),
    ),
    comments: 0,
    said: FAILED,
  },
  '500, once': { arrange: meets(LISTS, undone(reply(500)), 1), comments: 1 },
  '502 after a write that was done': { arrange: meets(/^POST \/repos/, done(reply(502))), comments: 1 },
  '503 that stays': { arrange: meets(/repos|graphql/, undone(reply(503))), comments: 0, said: FAILED },
  '502 of GraphQL, twice': { arrange: meets(/graphql/, undone(reply(502)), 2), comments: 1 },
  'a connection that is cut, once': { arrange: meets(LISTS, undone('cut'), 1), comments: 1 },
  'a connection that is cut after a write that was done': {
    arrange: meets(/^POST \/repos/, done('cut'), 1),
    comments: 1,
  },
  'an answer that is cut in the middle': { arrange: meets(LISTS, done('cut-body'), 1), comments: 1 },
  'an answer that is cut every time': { arrange: meets(LISTS, done('cut-body')), comments: 0, said: FAILED },
};

describe.concurrent('a fault of the API does not change the verdict, and no second comment comes of it', () => {
  test.each(Object.entries(TABLE))('%s', { timeout: 120_000 }, async (_, { arrange, comments, said }) => {
    const { act, github } = await tell(SHOP, OPEN);
    arrange(github);
    const { code, outputs, commands, log } = await act();
    expect([code, outputs['outcome'], outputs['max-severity'], outputs['complete']], log).toEqual([
      1,
      'fail',
      'critical',
      'true',
    ]);
    expect(github.comments, log).toHaveLength(comments);
    const others = commands.filter((command) => /^(notice|warning)::/.test(command));
    expect(others).toEqual(said === undefined ? [] : [expect.stringMatching(said)]);
  });
});

describe.concurrent('a fault of the server that has the commits', () => {
  const GIT = /git-upload-pack/;

  test('that passes is waited for', async () => {
    const { act, github } = await tell(SHOP, OPEN);
    meets(GIT, undone(reply(503)), 1)(github);
    const { code, outputs, log } = await act();
    expect([code, outputs['outcome']], log).toEqual([1, 'fail']);
    expect(github.comments).toHaveLength(1);
  });

  test('that stays ends the run without a result, and the comment says so', async () => {
    const { act, github } = await tell(SHOP, OPEN);
    meets(GIT, undone(reply(503)))(github);
    const { code, outputs, log } = await act();
    expect([code, outputs['outcome'], outputs['complete']], log).toEqual([1, 'incomplete', 'false']);
    expect(github.comments.map(({ body }) => body)).toEqual([expect.stringContaining('could not be checked')]);
  });
});

describe.concurrent('an answer that is cut in the middle is not taken for a conversation without comments', () => {
  test('so the comment that is there is found', async () => {
    const { act, github } = await tell(SHOP, OPEN, MOVED);
    await act();
    meets(LISTS, done('cut-body'), 1)(github);
    await act({}, 1);
    expect(github.comments).toHaveLength(1);
    expect(github.comments[0]?.body).toContain('5433');
  });
});

describe.concurrent('two runs at once leave one comment', () => {
  /** Holds back the first writes until both runs have found no comment. */
  function together({ github }: Story): void {
    let both = () => {};
    const met = new Promise<void>((resolve) => {
      both = resolve;
    });
    let writes = 0;
    github.behaviour.meanwhile = (request) => {
      if (!/^POST \/repos\//.test(request)) return;
      if (++writes === 2) both();
      return met;
    };
  }

  test('that found none', async () => {
    const story = await tell(SHOP, OPEN);
    together(story);
    const ended = await Promise.all([story.act(), story.act()]);
    expect(ended.map(({ code, outputs }) => [code, outputs['outcome']])).toEqual([
      [1, 'fail'],
      [1, 'fail'],
    ]);
    expect(story.github.comments).toHaveLength(1);
  });

  test('if it is deleted after it was found', async () => {
    const { act, github } = await tell(SHOP, OPEN, MOVED);
    await act();
    github.behaviour.meanwhile = (request) => void (request.startsWith('PATCH') && github.comments.splice(0));
    const { code, outputs } = await act({ inputs: { 'fail-on': 'critical' } }, 1);
    expect([code, outputs['outcome']]).toEqual([0, 'pass']);
    expect(github.comments).toHaveLength(1);
    expect(github.comments[0]?.body).toContain('5433');
  });
});
