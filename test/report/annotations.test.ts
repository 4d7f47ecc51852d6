import { expect, test } from 'vitest';
import { say } from '../../src/manifest/sentence.ts';
import { annotations } from '../../src/report/annotations.ts';
import { cause, finding, HEAD, opened, report, workload } from './example.ts';
import { INCOMPLETE } from './states.ts';

const place = { side: 'head', path: 'k8s/db.yaml', line: 3, endLine: 9 } as const;
const message = say`${'shop/db'} is open.`;

test.each([
  ['critical', 'error'],
  ['high', 'error'],
  ['medium', 'warning'],
  ['low', 'notice'],
  ['info', 'notice'],
] as const)('a finding of severity %s is an annotation of level %s', (severity, level) => {
  expect(annotations(report({ findings: [finding({ severity, title: 'Open', message, place })] }))).toEqual([
    { level, title: `Open (${severity})`, message: 'shop/db is open.', file: 'k8s/db.yaml', startLine: 3, endLine: 9 },
  ]);
});

test('a finding that assumes something says so', () => {
  const one = finding({ severity: 'high', title: 'Open', message, place, confidence: 'assumed' });
  expect(annotations(report({ findings: [one] }))[0]?.title).toBe('Open (high, assumed)');
});

test('a place in base is words, because the file at head may have other lines there', () => {
  const gone = finding({ severity: 'high', title: 'Open', message, place: { ...place, side: 'base' } });
  expect(annotations(report({ findings: [gone] }))).toEqual([
    { level: 'error', title: 'Open (high)', message: 'shop/db is open. (k8s/db.yaml:3 before the change)' },
  ]);
});

test('of a place in base, the lines of its policy that changed are shown, where it is still there', () => {
  const web = workload('shop/Deployment/web');
  const because = [cause('base stops-isolating', 'shop/db', '', 'k8s/db.yaml', 3, 9)];
  const policy = { kind: 'NetworkPolicy', namespace: 'shop', name: 'db' };
  const edit = { edit: 'modified' as const, policy, path: 'k8s/db.yaml', line: 1, before: 'a\nb\nc', after: 'a\nb\nd' };
  const lost = finding({ severity: 'high', title: 'Open', message, place: { ...place, side: 'base' }, changes: [0] });
  const one = report({ changes: [opened([web], [web], { because })], findings: [lost], policyEdits: [edit] });
  expect(annotations(one)).toEqual([
    {
      level: 'error',
      title: 'Open (high)',
      message: 'shop/db is open.',
      file: 'k8s/db.yaml',
      startLine: 3,
      endLine: 3,
    },
  ]);
});

test('a path is one of the repository, also where a directory of it was compared', () => {
  const { commit: _, ...head } = { ...HEAD, version: 'rendered/head' };
  const one = report({ head, findings: [finding({ severity: 'high', title: 'Open', message, place })] });
  expect(annotations(one)[0]?.file).toBe('rendered/head/k8s/db.yaml');
});

test('the ninth of a level counts those that GitHub would drop, next to the verdict', () => {
  const many = (count: number) =>
    report({ findings: Array(count).fill(finding({ severity: 'low', title: 'Open', message })) });
  expect(annotations(many(9)).map(({ title }) => title)).toEqual(Array(9).fill('Open (low)'));
  expect(annotations(many(25))).toHaveLength(9);
  expect(annotations(many(25)).at(-1)).toEqual({
    level: 'notice',
    title: '17 more findings',
    message: 'And 17 more findings, in the job summary.',
  });
});

test('a check that fails for what it could not read says so, at the first place', () => {
  expect(annotations(INCOMPLETE)).toEqual([
    {
      level: 'error',
      title: 'Not everything could be checked',
      message:
        'This is not valid YAML: tabs are not allowed as indentation. This may hide flows, as may 1 more problem, so the check fails.',
      file: 'k8s/shop/tabs.yaml',
      startLine: 7,
      endLine: 7,
    },
  ]);
});

test('no name can begin a line of the log', () => {
  const evil = finding({ severity: 'high', title: 'Open', message: say`${'a\n::add-mask::b\r##[error]'} is open.` });
  expect(annotations(report({ findings: [evil] }))[0]?.message).toBe('a \\u{3a}:add-mask::b \\u{23}#[error] is open.');
});
