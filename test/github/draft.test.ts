import { describe, expect, test } from 'vitest';
import { draftOf, isWanted } from '../../src/github/draft.ts';
import type { CommentMode } from '../../src/github/inputs.ts';
import type { Report } from '../../src/report/report.ts';
import type { ClusterFinding } from '../../src/risk/merge.ts';

const FINDING: ClusterFinding = {
  rule: 'default-deny-removed',
  severity: 'critical',
  confidence: 'exact',
  title: 'Default-deny removed',
  message: { words: ['It is gone.'], names: [] },
  fingerprint: 'f',
  changes: [],
  clusters: ['default'],
};
const OLD = 'a'.repeat(40);
const NEW = 'b'.repeat(40);

function report(more: Partial<Report> = {}): Report {
  const facts = { files: 1, objects: 1, workloads: 1, policies: 1, tools: [] };
  return {
    base: { version: 'base', commit: 'c'.repeat(40), ...facts },
    head: { version: 'head', commit: NEW, ...facts },
    complete: true,
    clusters: [],
    changes: [],
    rows: [],
    findings: [],
    problems: [],
    policyEdits: [],
    verdict: { failOn: 'high', outcome: 'pass', maxSeverity: null },
    ...more,
  };
}

const LINKS = { serverUrl: 'https://github.com', owner: 'example', repo: 'shop' };
const draft = (from: Report) => draftOf(from, 'default', 'changes', LINKS);

describe('a pull request without a comment gets one', () => {
  const nothing = report();
  const edited = report({
    policyEdits: [
      { edit: 'added', policy: { kind: 'NetworkPolicy', namespace: 'shop', name: 'db' }, path: 'db.yaml', line: 1 },
    ],
  });
  const mild = report({ findings: [{ ...FINDING, severity: 'low' }] });
  const failing = report({
    findings: [FINDING],
    verdict: { failOn: 'high', outcome: 'fail', maxSeverity: 'critical' },
  });
  const incomplete = report({
    complete: false,
    verdict: { failOn: 'high', outcome: 'incomplete', maxSeverity: null },
  });
  const reports = { nothing, edited, mild, failing, incomplete };

  test.each<[CommentMode, (keyof typeof reports)[]]>([
    ['always', ['nothing', 'edited', 'mild', 'failing', 'incomplete']],
    // A policy that is only written otherwise is nothing to tell.
    ['changes', ['mild', 'failing', 'incomplete']],
    ['failure', ['failing', 'incomplete']],
    ['never', []],
  ])('with comment: %s for %j', (mode, expected) => {
    const wanted = Object.entries(reports).filter(([, one]) => isWanted(mode, one));
    expect(wanted.map(([name]) => name)).toEqual(expected);
  });
});

describe('a comment remembers the last findings', () => {
  const told = { findings: 2, commit: OLD };

  test('that it tells of', () => {
    const { body, told: now } = draft(report({ findings: [FINDING] })).render(told);
    expect(now).toEqual({ findings: 1, commit: NEW });
    expect(body).not.toContain('reported for');
  });

  test('and says that they are gone, in every run after that', () => {
    const first = draft(report()).render(told);
    const second = draft(report()).render(first.told);
    expect(first.body).toMatch(/^The 2 findings reported for .*aaaaaaa.* are gone in /m);
    expect(second).toEqual(first);
  });

  test('and says nothing if there were none', () => {
    const { body, told: now } = draft(report()).render(undefined);
    expect(now).toEqual({ findings: 0, commit: undefined });
    expect(body).not.toContain('reported for');
  });
});
