import { expect, test } from 'vitest';
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
