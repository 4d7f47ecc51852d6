import { describe, expect, test } from 'vitest';
import { stamp } from '../../src/github/marker.ts';
import { nodesAtHand } from './nodes.ts';
import { CHARTED, crowd, MOVED, OPEN, REWORDED, SHOP } from './shop.ts';
import { tell } from './story.ts';

const HEADING = /^## (.+)$/m;
const heading = (body: string | undefined) => HEADING.exec(body ?? '')?.[1];

describe.each(nodesAtHand())('on Node %s', (_, node) => {
  test('comments, brings the comment up to date, and says in the end that the findings are gone', async () => {
    const { act, base, github, versions } = await tell(SHOP, OPEN, MOVED, REWORDED);
    const pushed = versions.map(({ head }) => head.slice(0, 7));

    const first = await act({ node });
    expect(first.code, first.log).toBe(1);
    expect(github.comments).toHaveLength(1);
    expect(heading(github.comments[0]?.body)).toMatch(/^🔴 Network exposure: .*critical/);
    expect(github.comments[0]?.body).toContain(`/blob/${base}/k8s/deny-all.yaml#L1-L6`);
    expect(github.comments[0]?.body).toContain(`<sub>Updated for [\`${pushed[0]}\`]`);
    expect(github.comments[0]?.body).toContain(`After: \`test merge of ${pushed[0]} into main\``);

    const second = await act({ node, inputs: { 'fail-on': 'critical' } }, 1);
    expect(second.code, second.log).toBe(0);
    expect(github.comments).toHaveLength(1);
    expect(heading(github.comments[0]?.body)).not.toContain('critical');
    expect(github.comments[0]?.body).toContain('5433');

    const third = await act({ node }, 2);
    expect(third.code, third.log).toBe(0);
    expect(github.comments).toHaveLength(1);
    expect(heading(github.comments[0]?.body)).toBe('🟢 Network exposure: nothing opens or closes');
    const words = /findings? reported for \[`(\w+)`\].* (?:is|are) gone in \[`(\w+)`\]/.exec(
      github.comments[0]?.body ?? '',
    );
    expect(words?.slice(1)).toEqual(pushed.slice(1));
  });
});

describe('what it says where', () => {
  test('outputs, summary and annotations tell of the same findings', async () => {
    const { act } = await tell(SHOP, OPEN);
    const { code, outputs, reports, summary, commands } = await act();
    expect(code).toBe(1);
    expect(outputs).toMatchObject({ outcome: 'fail', 'max-severity': 'critical', complete: 'true' });
    expect(Number(outputs['opened'])).toBeGreaterThan(0);
    expect(Number(outputs['findings'])).toBeGreaterThan(0);
    expect(JSON.parse(reports.sarif).runs[0].results).toHaveLength(Number(outputs['findings']));
    expect(heading(summary)).toMatch(/^🔴 Network exposure: .*critical/);
    expect(commands).toContainEqual(
      expect.stringMatching(/^error title=Default-deny removed.*::.*k8s\/deny-all\.yaml/),
    );
    expect(commands.at(-1)).toMatch(/^error::Network exposure: .*critical.*\(fail-on: high\): fails this check\.$/);
  });
});

describe('the gate', () => {
  const inputs = { 'base-path': 'base', 'head-path': 'head', comment: 'never' };

  test.each([
    ['critical', 1, 'fail'],
    ['never', 0, 'pass'],
  ])('fail-on: %s, with a critical finding, ends with %i', async (gate, code, outcome) => {
    const { act } = await tell(SHOP, OPEN);
    const ended = await act({ inputs: { ...inputs, 'fail-on': gate }, files: { base: SHOP, head: OPEN } });
    expect([ended.code, ended.outputs['outcome']]).toEqual([code, outcome]);
  });

  test.each([
    ['low', 1, 'incomplete'],
    ['never', 0, 'pass'],
  ])('fail-on: %s, with an incomplete analysis, ends with %i', async (gate, code, outcome) => {
    const { act } = await tell(SHOP, CHARTED);
    const ended = await act({ inputs: { ...inputs, 'fail-on': gate }, files: { base: SHOP, head: CHARTED } });
    expect([ended.code, ended.outputs['outcome'], ended.outputs['complete']]).toEqual([code, outcome, 'false']);
    expect(heading(ended.summary)).toMatch(/could not be fully checked/);
  });
});

describe('the comment', () => {
  test('is not written if nothing changed', async () => {
    const { act, github } = await tell(SHOP, REWORDED);
    const { code, outputs } = await act();
    expect([code, outputs['outcome'], outputs['opened'], outputs['max-severity']]).toEqual([0, 'pass', '0', 'none']);
    expect(github.comments).toEqual([]);
  });

  test('is never written with comment: never, and no request is made', async () => {
    const { act, github } = await tell(SHOP, OPEN);
    expect((await act({ inputs: { comment: 'never' } })).code).toBe(1);
    expect(github.requests).toEqual([]);
  });

  test('is not written a second time for the same commit', async () => {
    const { act, github } = await tell(SHOP, OPEN);
    await act();
    await act();
    expect(github.requests.filter((request) => /^(POST|PATCH) \/repos/.test(request))).toHaveLength(1);
  });

  test('is found behind a hundred others, and a spoofed one is left alone', async () => {
    const { act, github } = await tell(SHOP, OPEN, MOVED);
    const spoofed = stamp('default', 'All is well.', { findings: 0, commit: undefined });
    const foreign = github.comment('somebody', spoofed);
    for (let i = 0; i < 120; i++) github.comment('somebody', `Comment ${i}`);
    await act();
    await act({}, 1);
    expect(github.comments).toHaveLength(122);
    expect(github.comments.at(-1)?.body).toContain('5433');
    expect(foreign.body).toBe(spoofed);
  });

  test('fits, whatever was found', async () => {
    const { act, github } = await tell(crowd(400, true), crowd(400, false));
    const { code, summary, commands } = await act();
    expect(code).toBe(1);
    expect(github.comments[0]?.body.length).toBeGreaterThan(10_000);
    expect(github.comments[0]?.body).toContain('Left out to keep this short');
    expect(Buffer.byteLength(summary)).toBeLessThan(1_024_000);
    expect(commands.filter((command) => command.startsWith('error')).length).toBeLessThanOrEqual(10);
  });

  test('is skipped with a notice on a token that may not write, and all else is the same', async () => {
    const { act, github } = await tell(SHOP, OPEN);
    const allowed = await act();
    github.comments.pop();
    github.behaviour.mayWrite = false;
    const refused = await act();
    expect(github.comments).toEqual([]);
    expect(refused.commands.filter((command) => !allowed.commands.includes(command))).toEqual([
      expect.stringMatching(/^notice::The comment is skipped: the token may not write\./),
    ]);
    expect([refused.code, refused.outputs['outcome'], refused.summary]).toEqual([1, 'fail', allowed.summary]);
  });

  test('is skipped with a notice without a token, which a fork does not get', async () => {
    const { act, github, folder } = await tell(SHOP, OPEN);
    const inputs = { token: '', 'base-path': 'base', 'head-path': 'head' };
    const { commands } = await act({ inputs, files: { base: SHOP, head: OPEN }, folder });
    expect(github.requests).toEqual([]);
    expect(commands).toContainEqual(expect.stringMatching(/^notice::There is no comment on the pull request/));
  });

  test('is written when the API is back after two tries', async () => {
    const { act, github } = await tell(SHOP, OPEN);
    let tries = 0;
    github.behaviour.failing = () => ++tries <= 2;
    expect((await act()).code).toBe(1);
    expect(github.comments).toHaveLength(1);
    expect(github.requests.filter((request) => request.startsWith('POST /repos/'))).toHaveLength(1);
  });
});
