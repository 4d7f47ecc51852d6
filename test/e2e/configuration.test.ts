import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { OWNER, REPOSITORY } from './github.ts';
import { OPEN, SHOP } from './shop.ts';
import { tell } from './story.ts';

const PATH = '.github/network-policy-diff.yml';
const RIGHT = 'clusters: []\n';
const WRONG = 'clusters:\n  - nmae: prod\nexemptions: []\n';
const codesIn = (json: string) => JSON.parse(json).problems.map(({ code }: { code: string }) => code);

test('that of the pull request has no effect, and the report says that it takes effect after the merge', async () => {
  const { act } = await tell(SHOP, { ...OPEN, [PATH]: RIGHT });
  const { code, log, outputs, reports, summary } = await act();
  expect([code, outputs['outcome']], log).toEqual([1, 'fail']);
  expect(codesIn(reports.json)).toEqual(['configuration-changed']);
  expect(summary).toContain('takes effect after the merge');
});

test('one that breaks it and nothing else does not pass, for no later change could be checked', async () => {
  const { act } = await tell({ ...SHOP, [PATH]: RIGHT }, { ...SHOP, [PATH]: WRONG });
  const { code, log, outputs, reports, summary } = await act();
  expect([code, outputs['outcome']], log).toEqual([1, 'incomplete']);
  expect(codesIn(reports.json)).toEqual(Array(3).fill('configuration-refused'));
  expect(summary).toContain('no later change could be checked');
});

test('that of the pull request has no effect under pull_request_target either', async () => {
  const { act, base } = await tell(SHOP, { ...OPEN, [PATH]: RIGHT });
  const { code, log, outputs, reports } = await act({ event: 'pull_request_target', sha: base });
  expect([code, outputs['outcome']], log).toEqual([1, 'fail']);
  expect(codesIn(reports.json)).toEqual(['configuration-changed']);
});

test('that of the tip of the base branch counts, wherever a pull request without a test merge left the branch', async () => {
  const waiver = 'waivers: [{ rule: default-deny-removed, reason: moving, owner: alice, expires: 2099-01-01 }]\n';
  const assertion = 'assertions: [{ name: closed, isolated: "shop/*" }]\n';
  const { act, base, folder, github, payload, versions } = await tell(
    { ...SHOP, [PATH]: waiver },
    { ...SHOP, [PATH]: assertion },
    { ...OPEN, [PATH]: waiver },
  );
  const git = (...args: string[]) => execFileSync('git', [`--git-dir=${join(folder, OWNER, REPOSITORY)}`, ...args]);
  const tip = versions[0]?.head ?? '';
  git('update-ref', 'refs/heads/main', tip);
  git('update-ref', '-d', 'refs/pull/7/merge');
  const start = { event: 'pull_request_target', sha: base, payload: payload(1) };
  const { code, log, outputs, reports } = await act(start, 1);
  expect([code, outputs['accepted']], log).toEqual([1, '0']);
  const rules = JSON.parse(reports.json).findings.map(({ rule }: { rule: string }) => rule);
  expect(rules).toEqual(expect.arrayContaining(['default-deny-removed', 'assertion-violated']));
  expect(codesIn(reports.json)).toEqual([]);
  expect(log).toContain(`The configuration is that of main (${tip.slice(0, 7)}).`);
  expect(github.comments[0]?.body).toContain('merge base of main and');
});

test('every error in that of base is told, and nothing is analysed', async () => {
  const { act } = await tell({ ...SHOP, [PATH]: WRONG }, { ...OPEN, [PATH]: RIGHT });
  const { code, outputs, commands } = await act();
  expect([code, outputs['outcome']]).toEqual([1, 'incomplete']);
  expect(commands.at(-1)?.split('%0A')).toEqual([
    `error::${PATH}:2:5: "clusters[0]" has no name`,
    `${PATH}:2:5: "clusters[0]" has no key "nmae"; did you mean name?`,
    `${PATH}:3:1: the configuration has no key "exemptions"; expected one of clusters, assertions, waivers, acceptance, risk and policyNames`,
  ]);
});

test('the input config names another path in base', async () => {
  const { act } = await tell({ ...SHOP, 'policy/diff.yml': WRONG, [PATH]: RIGHT }, OPEN);
  const { code, commands } = await act({ inputs: { config: 'policy/diff.yml' } });
  expect([code, commands.at(-1)]).toEqual([1, expect.stringContaining('error::policy/diff.yml:2:5: ')]);
});

test('the input config with a typo in it is told, also where nothing else is', async () => {
  const { act } = await tell({ ...SHOP, [PATH]: RIGHT }, { ...SHOP, [PATH]: RIGHT, 'notes.txt': 'new' });
  const { code, reports } = await act({ inputs: { config: '.github/network-policy-dif.yml' } });
  expect([code, codesIn(reports.json)]).toEqual([0, ['configuration-not-found']]);
});

test('of two directories that of base counts, and not that of the workspace', async () => {
  const { act } = await tell(SHOP, OPEN);
  const inputs = { 'base-path': 'base', 'head-path': 'head', comment: 'never' };
  const base = { ...SHOP, [PATH]: RIGHT };
  const { log, outputs, reports } = await act({ inputs, files: { base, head: OPEN, '.': { [PATH]: WRONG } } });
  expect(outputs['outcome'], log).toBe('fail');
  expect(codesIn(reports.json)).toEqual(['configuration-changed']);
});
