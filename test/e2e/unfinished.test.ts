import { describe, expect, test } from 'vitest';
import { crowd, OPEN, REWORDED, SHOP } from './shop.ts';
import { tell } from './story.ts';

const CONFIGURATION = '.github/network-policy-diff.yml';
const HEADING = '## 🟡 Network exposure: could not be checked';
const headingOf = (body: string | undefined) => /^## .+$/m.exec(body ?? '')?.[0];

/** Ways in which a run ends without a result. */
const ENDINGS: readonly [string, Parameters<Awaited<ReturnType<typeof tell>>['act']>[0], RegExp][] = [
  ['an input that is wrong', { inputs: { 'fail-on': 'hgih' } }, /The input fail-on must be one of .*"hgih"/],
  ['a commit that is not there', { inputs: { base: 'nowhere' } }, /nowhere is no commit of /],
  ['a configuration with errors', { inputs: { config: 'README.md' } }, /README\.md:\d+:\d+: /],
  ['a bug', { environment: { RUNNER_TEMP: '/nowhere' } }, /a fault in network-policy-diff/],
];

describe.each(ENDINGS)('after %s', (_, start, reason) => {
  test('the comment says so, with its head, and the outcome is incomplete', async () => {
    const { act, github, versions } = await tell(SHOP, OPEN);
    const { code, outputs, log, summary } = await act(start);
    expect([code, outputs['outcome'], outputs['complete']], log).toEqual([1, 'incomplete', 'false']);
    expect(github.comments).toHaveLength(1);
    const { body = '' } = github.comments[0] ?? {};
    expect(headingOf(body)).toBe(HEADING);
    expect(body).toMatch(reason);
    expect(body).toContain(`/commit/${versions[0]?.head}`);
    expect(summary).toBe(body.split('\n').slice(1).join('\n'));
  });

  test('no older green comment stays, and it is green again when a run is done', async () => {
    const { act, github } = await tell(SHOP, REWORDED);
    const green = '## 🟢 Network exposure: nothing opens or closes';
    await act({ inputs: { comment: 'always' } });
    expect(headingOf(github.comments[0]?.body)).toBe(green);
    await act(start);
    expect(github.comments.map(({ body }) => headingOf(body))).toEqual([HEADING]);
    await act();
    expect(github.comments.map(({ body }) => headingOf(body))).toEqual([green]);
  });
});

test('what was found before is still known when it is gone', async () => {
  const { act, github } = await tell(SHOP, OPEN, REWORDED);
  await act();
  await act({ inputs: { 'fail-on': 'hgih' } });
  await act({}, 1);
  expect(github.comments[0]?.body).toMatch(/findings? reported for .* (is|are) gone in/);
});

test('a run that is stopped by a newer push leaves the comment to the run of that', async () => {
  const { act, github, versions } = await tell(SHOP, crowd(150, false), REWORDED);
  await act({
    watch: (process, log) => {
      github.behaviour.head = versions[1]?.head;
      if (log.includes('Comparing ')) process.kill('SIGINT');
    },
  });
  expect(github.comments).toEqual([]);
  expect(github.requests).not.toEqual([]);
});

test('with comment: never nothing is said there', async () => {
  const { act, github } = await tell(SHOP, OPEN);
  const { code, outputs } = await act({ inputs: { comment: 'never', base: 'nowhere' } });
  expect([code, outputs['outcome'], github.requests]).toEqual([1, 'incomplete', []]);
});

test('the lines of the configuration cannot get out of their block', async () => {
  const { act, github } = await tell({ ...SHOP, [CONFIGURATION]: '"```\\n@team <b>": 1\n' }, OPEN);
  await act();
  expect(github.comments[0]?.body).toMatch(/^````text\n(.*\n)*````$/m);
});

describe.each(['SIGINT', 'SIGKILL'] as const)('a run that is ended by %s', (signal) => {
  test('leaves a comment that says so, and not the older green one', async () => {
    const { act, github } = await tell(SHOP, REWORDED, crowd(150, false));
    await act({ inputs: { comment: 'always' } });
    const watch: NonNullable<NonNullable<Parameters<typeof act>[0]>['watch']> = (process, log) => {
      if (log.includes('Comparing ')) process.kill(signal);
    };
    const { code } = await act({ watch }, 1);
    expect(code).toBeNull();
    expect(github.comments.map(({ body }) => headingOf(body))).toEqual([HEADING]);
    expect(github.comments[0]?.body).toContain('The run was stopped before it had one');
  });
});
