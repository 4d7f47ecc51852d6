import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { connect } from '../../src/github/client.ts';
import { type Draft, keepComment } from '../../src/github/comment.ts';
import { isCurrent, readMarker, stamp, type Told } from '../../src/github/marker.ts';
import { type GitHub, OWNER, REPOSITORY, startGitHub } from '../e2e/github.ts';

const COMMIT = 'a'.repeat(40);
const TOLD: Told = { findings: 2, commit: COMMIT };
const NOTHING: Told = { findings: 0, commit: undefined };
const BOT = 'github-actions[bot]';
const THREAD = { owner: OWNER, repo: REPOSITORY, number: 7 };

describe('the marker', () => {
  test('stands on the first line and can be read back', () => {
    const text = stamp('default', '## Heading\n', TOLD);
    expect(text.split('\n').slice(1)).toEqual(['## Heading', '']);
    expect(readMarker(text)).toEqual({
      id: 'default',
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      told: { findings: 2, commit: COMMIT },
    });
  });

  test('does without a commit', () => {
    expect(readMarker(stamp('default', 'body', NOTHING))?.told).toEqual(NOTHING);
  });

  const marker = stamp('default', 'body', TOLD).split('\n')[0] ?? '';
  test.each([
    ['below the first line', `\n${marker}\nbody`],
    ['behind other text', `> ${marker}\nbody`],
    ['before other text', `${marker} x\nbody`],
    ['of another tool', marker.replace('network-policy-diff', 'other-tool')],
    ['with an id that would end it', marker.replace('id=default', 'id=-->')],
    ['with a hash that is none', marker.replace(/sha256=\w+/, 'sha256=<b>')],
    ['with a count that is none', marker.replace('findings=2', 'findings=1e9')],
    ['with a commit that is none', marker.replace(/commit=\w+/, 'commit=@team')],
    ['that is missing', 'body'],
    ['of an empty comment', ''],
  ])('%s is not taken for one', (_, text) => {
    expect(readMarker(text)).toBeUndefined();
  });
});

describe('a comment is current', () => {
  const text = stamp('default', 'one\ntwo\n', TOLD);
  test.each([
    ['as it was written', text, true],
    ['with the ends of lines and the spaces that GitHub may make of it', text.trimEnd().replaceAll('\n', '\r\n'), true],
    ['unless its text is another', stamp('default', 'three', TOLD), false],
    ['unless it told of other findings', stamp('default', 'one\ntwo\n', { ...TOLD, findings: 3 }), false],
    ['unless somebody edited it', text.replace('two', 'nothing to see'), false],
  ])('%s', (_, existing, expected) => {
    expect(isCurrent(existing, text)).toBe(expected);
  });
});

describe('keeping the one comment', () => {
  let github: GitHub;
  let folder: string;
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'comment-test-'));
    github = await startGitHub(folder);
  });
  afterEach(async () => {
    expect(github.violations).toEqual([]);
    await github.close();
    rmSync(folder, { recursive: true });
  });

  const draft = (body: string, more: Partial<Draft> = {}): Draft => ({
    id: 'default',
    wanted: true,
    render: () => ({ body, told: TOLD }),
    ...more,
  });
  /** Holds back requests of a kind until there are so many of them. */
  const atOnce = (count: number, isMeant: (request: string) => boolean) => {
    let go = () => {};
    const all = new Promise<void>((resolve) => {
      go = resolve;
    });
    let arrived = 0;
    github.behaviour.meanwhile = (request) => {
      if (!isMeant(request)) return;
      if (++arrived === count) go();
      return all;
    };
  };
  const keep = (text: Draft) => keepComment(connect(github.behaviour.token, github.url), THREAD, text, [1, 1, 1]);
  const bodies = () => github.comments.map(({ body }) => body.split('\n').slice(1).join('\n'));

  test('writes it, leaves it, brings it up to date', async () => {
    expect(await keep(draft('one'))).toBe('created');
    expect(await keep(draft('one'))).toBe('unchanged');
    expect(await keep(draft('two'))).toBe('updated');
    expect(bodies()).toEqual(['two']);
  });

  test('says that it is written where only the look whether there are two now is refused', async () => {
    const refused = { data: null, errors: [{ message: 'Resource not accessible by integration' }] };
    const reply = { status: 200, body: refused };
    github.behaviour.fault = (request) => (request === 'POST /graphql' ? { when: 'before', reply } : undefined);
    expect(await keep(draft('one'))).toBe('unchecked');
    expect(bodies()).toEqual(['one']);
    await expect(keep(draft('two'))).rejects.toThrow('Resource not accessible by integration');
  });

  test('writes none that is not wanted', async () => {
    expect(await keep(draft('one', { wanted: false }))).toBe('unwanted');
    expect(github.comments).toEqual([]);
  });

  test('brings an old one up to date, wanted or not', async () => {
    await keep(draft('one'));
    expect(await keep(draft('two', { wanted: false }))).toBe('updated');
    expect(bodies()).toEqual(['two']);
  });

  test('hands on what the last one told', async () => {
    await keep(draft('one'));
    const seen: unknown[] = [];
    const render = (before: Told | undefined) => {
      seen.push(before);
      return { body: 'two', told: NOTHING };
    };
    await keep(draft('', { render }));
    expect(seen).toEqual([TOLD]);
  });

  test('keeps one for each id', async () => {
    await keep(draft('one', { id: 'staging' }));
    await keep(draft('two', { id: 'prod' }));
    await keep(draft('three', { id: 'staging' }));
    expect(bodies()).toEqual(['three', 'two']);
  });

  test('does not touch a comment of somebody else that has our marker', async () => {
    const foreign = github.comment('somebody', stamp('default', 'spoofed', TOLD));
    const before = foreign.body;
    expect(await keep(draft('one'))).toBe('created');
    expect(await keep(draft('two'))).toBe('updated');
    expect(foreign.body).toBe(before);
    expect(bodies()).toEqual(['spoofed', 'two']);
  });

  test('finds its own among more spoofed ones than one question takes', async () => {
    for (let i = 0; i < 130; i++) github.comment('somebody', stamp('default', `spoofed ${i}`, TOLD));
    github.comment(BOT, stamp('default', 'one', TOLD));
    expect(await keep(draft('two'))).toBe('updated');
    expect(bodies().at(-1)).toBe('two');
    expect(github.requests.filter((request) => request === 'POST /graphql')).toHaveLength(2);
  });

  test('leaves no second one behind that a run at the same time has made', async () => {
    github.comment(BOT, stamp('default', 'old', TOLD));
    github.comment(BOT, stamp('default', 'older', TOLD));
    expect(await keep(draft('new'))).toBe('updated');
    expect(bodies()).toEqual(['new']);
  });

  test('looks again before it writes again, so that a write that only seemed to fail is not repeated', async () => {
    github.behaviour.failing = (request) => request.startsWith('POST /repos/') && github.comments.length === 1;
    expect(await keep(draft('one'))).toBe('unchanged');
    expect(bodies()).toEqual(['one']);
  });

  test('is refused by a token that may not write', async () => {
    github.behaviour.mayWrite = false;
    expect(await keep(draft('one'))).toBe('refused');
    expect(github.requests.filter((request) => request.startsWith('POST'))).toHaveLength(1);
  });

  test('leaves one if two runs at once have found none', async () => {
    atOnce(2, (request) => request.startsWith('POST /repos/'));
    await Promise.all([keep(draft('one')), keep(draft('one'))]);
    expect(bodies()).toEqual(['one']);
  });

  test('leaves one if two runs for two commits have found none', async () => {
    atOnce(2, (request) => request.startsWith('POST /repos/'));
    await Promise.all([keep(draft('one')), keep(draft('two'))]);
    expect(bodies()).toEqual([expect.stringMatching(/^(one|two)$/)]);
  });

  test.each([
    [true, 'created', ['two']],
    [false, 'unwanted', []],
  ])(
    'a comment that is deleted while it is written is missed only if it is wanted: %s',
    async (wanted, outcome, left) => {
      await keep(draft('one'));
      github.behaviour.meanwhile = (request) => void (request.startsWith('PATCH') && github.comments.splice(0));
      expect(await keep(draft('two', { wanted }))).toBe(outcome);
      expect(bodies()).toEqual(left);
    },
  );

  const keepOf = (head: string) =>
    keepComment(connect(github.behaviour.token, github.url), { ...THREAD, head }, draft('mine'), [1, 1, 1]);

  test('leaves the word to the run of a newer commit', async () => {
    await keep(draft('of the newer'));
    github.behaviour.head = 'b'.repeat(40);
    expect(await keepOf(COMMIT)).toBe('outdated');
    expect(bodies()).toEqual(['of the newer']);
  });

  test.each([
    ['it judged the newest', COMMIT],
    ['the token may not ask which that is', undefined],
  ])('has the word itself if %s', async (_, head) => {
    await keep(draft('of an older'));
    github.behaviour.head = head;
    expect(await keepOf(COMMIT)).toBe('updated');
    expect(bodies()).toEqual(['mine']);
  });

  test('gives up on a server that stays down', async () => {
    github.behaviour.failing = () => true;
    await expect(keep(draft('one'))).rejects.toThrow('Server Error');
    expect(github.requests).toHaveLength(4);
  });

  test('never sends what GitHub would not take', async () => {
    await expect(keep(draft('x'.repeat(65_536)))).rejects.toThrow(/longer than GitHub takes/);
    expect(github.requests.filter((request) => request.startsWith('POST'))).toEqual([]);
  });
});
