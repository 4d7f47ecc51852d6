import { expect, test } from 'vitest';
import { say } from '../../src/manifest/sentence.ts';
import { atChangedLines } from '../../src/report/changed-lines.ts';
import { comment } from '../../src/report/comment.ts';
import { csv } from '../../src/report/csv.ts';
import type { PolicyEdit } from '../../src/report/report.ts';
import { sarif } from '../../src/report/sarif.ts';
import { text } from '../../src/report/text.ts';
import { cause, finding, opened, report, workload } from './example.ts';
import { json } from './written.ts';

const web = workload('shop/Deployment/web');
const policy = { kind: 'NetworkPolicy', namespace: 'shop', name: 'web' };
const lines = (...names: readonly string[]) => names.join('\n');

/** The policy stands at line 11 of k8s/web.yaml, its rule at lines 13 to 16. */
function placed(side: 'base' | 'head', edit: Partial<PolicyEdit>): string {
  const because = [cause('base allows', 'shop/web', 'spec.ingress[0]', 'k8s/web.yaml', 13, 16)];
  const place = { side, path: 'k8s/web.yaml', line: 13, endLine: 16 };
  const {
    findings: [found],
  } = report({
    changes: [opened([web], [web], { because })],
    findings: [finding({ severity: 'low', title: 'Closed', message: say`It is.`, place, changes: [0] })],
    policyEdits: [{ edit: 'modified', policy, path: 'k8s/web.yaml', line: 11, ...edit }],
  });
  const { side: where, path, line, endLine } = found?.place ?? place;
  return `${where === 'head' ? '' : 'base '}${path}:${line}-${endLine}`;
}

const rule = lines('kind', 'spec', 'rule', 'peer', 'ports', 'port');

test.each<[string, 'base' | 'head', Partial<PolicyEdit>, string]>([
  ['of a rule, the lines that are new', 'head', { before: rule, after: rule.replace('ports', 'a\nb\nports') }, '15-16'],
  ['of lines that are new, the first without a gap', 'head', { before: 'kind\nspec\nrule', after: rule }, '14-16'],
  [
    'of a rule from which a line went, the next one',
    'head',
    { before: rule.replace('ports', 'x\nports'), after: rule },
    '15-15',
  ],
  ['the whole rule, where another part of the policy changed', 'head', { before: `x\n${rule}`, after: rule }, '13-16'],
  ['the whole rule of a policy that is new', 'head', { edit: 'added', after: rule }, '13-16'],
  [
    'the whole rule, where a tool made the text',
    'head',
    { before: rule, after: rule.replace('peer', 'x'), made: true },
    '13-16',
  ],
  [
    'of a rule that went, the lines of its policy that changed',
    'base',
    { before: rule, after: lines('kind', 'spec', 'x') },
    '13-13',
  ],
  ['of a rule that went from the end, the last line', 'base', { before: rule, after: lines('kind', 'spec') }, '12-12'],
])('%s', (_, side, edit, expected) => {
  expect(placed(side, edit)).toBe(`k8s/web.yaml:${expected}`);
});

/** What a tool made of the policy at line 11, and where it was edited. */
const made = (path: string, line: number, endLine = line): Partial<PolicyEdit> => ({
  before: rule,
  after: rule.replace('peer', 'x'),
  made: true,
  edited: { path, line, endLine },
});

test.each<[string, 'base' | 'head', Partial<PolicyEdit>, string]>([
  ['in the rule, those lines', 'head', made('k8s/web.yaml', 14, 15), 'k8s/web.yaml:14-15'],
  ['in the rule and before it, those of the rule', 'head', made('k8s/web.yaml', 11, 14), 'k8s/web.yaml:13-14'],
  ['beside the rule, the whole rule', 'head', made('k8s/web.yaml', 11), 'k8s/web.yaml:13-16'],
  ['where a rule went, the lines of its policy', 'base', made('k8s/web.yaml', 12), 'k8s/web.yaml:12-12'],
  ['in a patch, there', 'head', made('k8s/patch.yaml', 3), 'k8s/patch.yaml:3-3'],
  ['in a patch that takes a rule away, there', 'base', made('k8s/patch.yaml', 3), 'k8s/patch.yaml:3-3'],
  [
    'in a kustomization that no longer takes in the policy, there',
    'base',
    { ...made('k8s/kustomization.yaml', 3), edit: 'removed' },
    'k8s/kustomization.yaml:3-3',
  ],
])('of what a tool made and was edited %s', (_, side, edit, expected) => {
  expect(placed(side, edit)).toBe(expected);
});

test('of a template, of which no more is known than where an object begins, the lines that changed', () => {
  const because = [cause('head allows', 'shop/web', 'spec.ingress[0]', 'web/web.yaml', 11, 11)];
  const place = { side: 'head', path: 'web/web.yaml', line: 11, endLine: 11 } as const;
  const { findings, rows } = report({
    changes: [opened([web], [web], { because })],
    findings: [finding({ severity: 'low', title: 'Open', message: say`It is.`, place, changes: [0] })],
    policyEdits: [{ edit: 'modified', policy, path: 'web/web.yaml', line: 11, ...made('web/web.yaml', 20, 21) }],
  });
  expect([findings[0]?.place, rows[0]?.change.because[0]].map((one) => [one?.line, one?.endLine])).toEqual([
    [20, 21],
    [20, 21],
  ]);
});

test('a row names the rule, also where that was edited in another file', () => {
  const because = [cause('head allows', 'shop/web', 'spec.ingress[0]', 'k8s/web.yaml', 13, 16)];
  const { rows } = report({
    changes: [opened([web], [web], { because })],
    policyEdits: [{ edit: 'modified', policy, path: 'k8s/web.yaml', line: 11, ...made('k8s/patch.yaml', 3) }],
  });
  expect(rows[0]?.change.because[0]).toMatchObject({ path: 'k8s/web.yaml', line: 13, endLine: 16 });
});

test('of policies of one name in several clusters, that of the finding counts', () => {
  const place = { side: 'base', path: 'k8s/web.yaml', line: 11, endLine: 16 } as const;
  const gone = (cluster: string): PolicyEdit => ({
    edit: 'removed',
    policy,
    path: 'k8s/web.yaml',
    line: 11,
    before: rule,
    made: true,
    edited: { path: `${cluster}/gone.yaml`, line: 2, endLine: 3 },
    clusters: [cluster],
  });
  const found = (cluster: string) =>
    finding({ severity: 'low', title: 'Gone', message: say`It is.`, place, clusters: [cluster] });
  const { findings } = atChangedLines({
    ...report(),
    findings: ['dev', 'prod', 'test'].map(found),
    policyEdits: ['dev', 'prod'].map(gone),
  });
  expect(findings.map((each) => each.place?.path)).toEqual(['dev/gone.yaml', 'prod/gone.yaml', 'k8s/web.yaml']);
});

test('a policy that moved is shown where it is now', () => {
  const moved = { path: 'k8s/new.yaml', line: 1, before: rule, after: rule.replace('port\n', '') };
  expect(placed('base', { ...moved, after: rule.replace('peer', 'other') })).toBe('k8s/new.yaml:4-4');
});

test('of a policy that is gone, the lines are those of base', () => {
  expect(placed('base', { edit: 'removed', before: rule })).toBe('base k8s/web.yaml:13-16');
});

test('what has no place has none in head', () => {
  const nowhere = [finding({ severity: 'low', title: 'Closed', message: say`It is.` })];
  expect(atChangedLines({ ...report(), findings: nowhere }).findings).toEqual(nowhere);
});

test('every view shows the same line', () => {
  const because = [cause('head allows', 'shop/web', 'spec.ingress[0]', 'k8s/web.yaml', 13, 16)];
  const place = { side: 'head', path: 'k8s/web.yaml', line: 13, endLine: 16 } as const;
  const one = report({
    changes: [opened([web], [web], { because })],
    findings: [finding({ severity: 'low', title: 'Open', message: say`It is.`, place, changes: [0] })],
    policyEdits: [
      { edit: 'modified', policy, path: 'k8s/web.yaml', line: 11, before: rule, after: rule.replace('ports', 'x') },
    ],
  });
  for (const view of [text(one, { color: false }), comment(one)]) {
    expect(view.split('k8s/web.yaml:15')).toHaveLength(3);
    expect(view).not.toContain('web.yaml:13');
  }
  expect(csv(one)).toContain('k8s/web.yaml,15,15');
  expect(JSON.parse(json(one)).findings[0]).toMatchObject({ side: 'head', line: 15, endLine: 15 });
  expect(sarif(one)).toContain('"startLine": 15');
});
