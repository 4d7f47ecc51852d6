import { expect, test } from 'vitest';
import { OPEN, SHOP } from './shop.ts';
import { tell } from './story.ts';

const PATH = '.github/network-policy-diff.yml';
const waiver = (expires: string) =>
  `waivers:\n  - { ports: ["1-65535", "UDP 1-65535", "SCTP 1-65535"], reason: "The shop moves | @everyone", owner: alice, expires: ${expires} }\n`;
const WAIVED = {
  waived: { by: 'waiver', owner: 'alice', reason: 'The shop moves | @everyone', expires: '2099-01-01' },
};
const findings = (json: string) =>
  JSON.parse(json).findings.filter(({ rule }: { rule: string }) => rule === 'default-deny-removed');

test('a waiver that the pull request brings accepts nothing', async () => {
  const { act } = await tell(SHOP, { ...OPEN, [PATH]: waiver('2099-01-01') });
  const { code, log, outputs, reports, summary } = await act();
  expect([code, outputs['outcome'], outputs['max-severity'], outputs['accepted']], log).toEqual([
    1,
    'fail',
    'critical',
    '0',
  ]);
  expect(findings(reports.json)).toMatchObject([{ waived: null }, { waived: null }]);
  expect(summary).toContain('takes effect after the merge');
});

test("nor does one that it makes wider, longer, or anybody's", async () => {
  const before = `acceptance: { reserved: { critical: [bob] } }\n${waiver('2020-01-01')}`;
  const { act } = await tell({ ...SHOP, [PATH]: before }, { ...OPEN, [PATH]: waiver('2099-01-01') });
  const { code, outputs, reports } = await act();
  expect([code, outputs['outcome'], outputs['accepted']]).toEqual([1, 'fail', '0']);
  const { problems } = JSON.parse(reports.json);
  expect(problems.map(({ code }: { code: string }) => code)).toEqual([
    // One for each rule.
    'waiver-not-allowed',
    'waiver-not-allowed',
    'configuration-changed',
  ]);
});

test('one of base accepts it, and every view says who, until when and why', async () => {
  const { act, github } = await tell(
    { ...SHOP, [PATH]: waiver('2099-01-01') },
    { ...OPEN, [PATH]: waiver('2099-01-01') },
  );
  const { code, log, outputs, reports, summary, commands } = await act();
  expect([code, outputs['outcome'], outputs['accepted']], log).toEqual([0, 'pass', '3']);
  expect(findings(reports.json)).toMatchObject([WAIVED, WAIVED]);
  for (const view of [summary, github.comments[0]?.body ?? '', reports.markdown]) {
    expect(view).toContain('Accepted by `alice` until `2099-01-01`: `The shop moves \\u{7c} @everyone`.');
    expect(view).toMatch(/^## .* Network exposure: 3 accepted$/m);
  }
  expect(commands).toContainEqual(
    expect.stringMatching(/^notice title=Default-deny removed for ingress \(critical%2C accepted\)/),
  );
});

test('one that has expired accepts nothing, and SOURCE_DATE_EPOCH says which day it is', async () => {
  const { act } = await tell({ ...SHOP, [PATH]: waiver('2026-01-01') }, { ...OPEN, [PATH]: waiver('2026-01-01') });
  const late = await act({ environment: { SOURCE_DATE_EPOCH: `${Date.UTC(2026, 0, 2) / 1000}` } });
  expect([late.code, late.outputs['accepted']]).toEqual([1, '0']);
  expect(late.summary).toContain('expired on `2026-01-01`');
  const early = await act({ environment: { SOURCE_DATE_EPOCH: `${Date.UTC(2026, 0, 1) / 1000}` } });
  expect([early.code, early.outputs['accepted']], early.log).toEqual([0, '3']);
});
