import { expect, test } from 'vitest';
import { policyDiff } from '../../src/report/policy-diff.ts';
import type { PolicyEdit } from '../../src/report/report.ts';
import { inClusters, report } from './example.ts';

const lines = (count: number, word: string) => Array.from({ length: count }, (_, i) => `${word}${i}\n`).join('');

function shown(edit: Partial<PolicyEdit>): string {
  const policy = { kind: 'NetworkPolicy', namespace: 'shop', name: 'db' };
  return policyDiff(
    report({ policyEdits: [{ edit: 'modified', policy, path: 'db.yaml', line: 1, ...edit }] }),
    undefined,
    30,
  );
}

test('changes that lie far apart are shown with three lines around each', () => {
  const before = lines(20, 'line');
  const after = before.replace('line2\n', 'two\n').replace('line15\n', '');
  expect(shown({ before, after })).toContain(`\`\`\`diff
 line0
 line1
-line2
+two
 line3
 line4
 line5
@@
 line12
 line13
 line14
-line15
 line16
 line17
 line18
\`\`\``);
});

test('line endings are no change', () => {
  expect(shown({ before: 'a\r\nb\r\n', after: 'a\nb' })).toContain('Its text is the same.');
});

test('texts with nothing in common are not compared to the end', () => {
  expect(shown({ before: lines(4000, 'a'), after: lines(4000, 'b') })).toContain('Too different to show.');
});

test('a long text is cut, and its other lines are counted', () => {
  expect(shown({ edit: 'added', after: lines(300, 'a') })).toContain('And 180 more lines.');
});

test('many policies are cut, and the others are counted', () => {
  const policyEdits = Array.from({ length: 45 }, (_, i) => ({
    edit: 'added' as const,
    policy: { kind: 'NetworkPolicy', namespace: 'shop', name: `p${i}` },
    path: 'all.yaml',
    line: i + 1,
    after: 'kind: NetworkPolicy\n',
  }));
  const text = policyDiff(report({ policyEdits }), undefined, 30);
  expect(text).toContain('<b>Policy changes</b> — 45 added');
  expect(text).toContain('And 15 more policies.');
});

test('a change that several clusters have alike is shown once, though their texts differ elsewhere', () => {
  const edit = (cluster: string, to: string): PolicyEdit => ({
    edit: 'modified',
    policy: { kind: 'NetworkPolicy', namespace: 'shop', name: 'db' },
    path: 'base/db.yaml',
    line: 1,
    before: `${cluster}\n${lines(9, 'line')}one\n`,
    after: `${cluster}\n${lines(9, 'line')}${to}\n`,
  });
  const named = (name: string, to: string) => ({ ...edit(name, to), clusters: [name] });
  const policyEdits = [named('dev', 'two'), named('staging', 'two'), named('prod', 'three')];
  const text = policyDiff(inClusters(report({ policyEdits }), ['dev', 'staging', 'prod']), undefined, 30);
  expect(text).toContain('`NetworkPolicy shop/db` modified in `dev`, `staging`: `base/db.yaml:1`');
  expect(text).toContain('`NetworkPolicy shop/db` modified in `prod`: `base/db.yaml:1`');
  expect(text).toContain('2 modified');
  expect(text.match(/^\+two$/gm)).toHaveLength(1);
  expect(text.match(/^\+three$/gm)).toHaveLength(1);
});

test('what a tool made otherwise is told with the file that did it, if that is one and another', () => {
  const edited = (path: string) => ({ edited: { path, line: 3, endLine: 5 } });
  const gone = { edit: 'removed' as const, before: 'kind: NetworkPolicy\n', made: true as const };
  const own = '`NetworkPolicy shop/db` removed: `db.yaml:1`\n';
  expect(shown(gone)).toContain(own);
  expect(shown({ ...gone, ...edited('db.yaml') })).toContain(own);
  expect(shown({ ...gone, ...edited('prod/gone.yaml') })).toContain(
    '`NetworkPolicy shop/db` removed by `prod/gone.yaml:3`: `db.yaml:1`\n',
  );
  const policy = { kind: 'NetworkPolicy', namespace: 'shop', name: 'db' };
  const both = ['dev', 'prod'].map((name) => {
    return { ...gone, policy, path: 'db.yaml', line: 1, ...edited(`${name}/gone.yaml`), clusters: [name] };
  });
  expect(policyDiff(inClusters(report({ policyEdits: both }), ['dev', 'prod']), undefined, 30)).toContain(
    '`NetworkPolicy shop/db` removed in `dev`, `prod`: `db.yaml:1`\n',
  );
});
