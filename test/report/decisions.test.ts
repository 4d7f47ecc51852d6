import { expect, test } from 'vitest';
import { say } from '../../src/manifest/sentence.ts';
import { decisions } from '../../src/report/decisions.ts';
import { finding, report } from './example.ts';
import { CHANGES, huge, INCOMPLETE } from './states.ts';

test('the verdict, problems, findings and flows are a line each, with what decided them', () => {
  const lines = decisions(INCOMPLETE);
  expect(lines[0]).toMatch(/^verdict: \w+, fail-on \w+, most severe \w+, not complete$/);
  const kinds = lines.map((line) => line.split(':')[0]);
  const { problems, findings, rows } = INCOMPLETE;
  expect(kinds).toEqual([
    'verdict',
    ...problems.map(() => 'problem'),
    ...findings.map(() => 'finding'),
    ...rows.map(() => 'flow'),
  ]);
});

test('a flow names the rules of both sides', () => {
  expect(decisions(CHANGES).find((line) => line.startsWith('flow: '))).toMatch(
    /^flow: (opened|closed) \(\w+\) .+ > .+, .+; (base|head) [\w-]+ by NetworkPolicy \S+ .*:\d+/,
  );
});

test('what was accepted is said with who and why', () => {
  const open = finding({ severity: 'high', title: 'Open', message: say`It is.` });
  const accepted = { ...open, waived: { by: 'waiver', owner: 'alice', reason: 'it is public' } as const };
  expect(decisions(report({ findings: [accepted] }))[1]).toContain(', accepted by waiver alice: it is public)');
});

test('of very much the first lines are told, and how many more there are', () => {
  const lines = decisions(huge(3_000));
  expect(lines).toHaveLength(2_001);
  expect(lines.at(-1)).toMatch(/^and \d+ more$/);
});
