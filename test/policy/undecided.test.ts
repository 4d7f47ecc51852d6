import { expect, test } from 'vitest';
import { compile, namespace, policy, problemsOf, workload } from './cluster.ts';

test.each(['0.0.0.0/0', '::/0'])('a block of everything, %s, is noted once (N4)', (cidr) => {
  const rule = `\n- from: [{ipBlock: {cidr: "${cidr}"}}]`;
  const some = policy('shop/a', 'ingress:\n- from: [{ipBlock: {cidr: 0.0.0.0/1}}, {ipBlock: {cidr: "8000::/1"}}]');
  expect(problemsOf(some, policy('shop/b', `ingress:${rule}`), policy('shop/c', `ingress:${rule}${rule}`))).toEqual([
    `k8s.yaml:13 note ipblock-and-pods: NetworkPolicy shop/b has an ipBlock of ${cidr}. Here it stands for addresses outside the cluster; with network plugins that match pods by address it covers every pod as well.`,
  ]);
});

test.each([
  ['ingress:\n- from:\n  - ipBlock: {cidr: 10.0.0.0/8}\n  - ipBlock:\n      cidr: "::/0"', 9],
  ['egress:\n- ports: [{port: 1}]\n  to:\n  - podSelector: {}\n  - ipBlock: {cidr: 0.0.0.0/0}', 9],
  ['egress:\n- to:\n  - ipBlock: {cidr: "::ffff:0.0.0.0/96"}', 7],
])('a block of everything is noted where it stands: %j', (spec, line) => {
  expect(problemsOf(policy('shop/a', spec)).filter((problem) => problem.includes('ipblock'))).toEqual([
    expect.stringContaining(`k8s.yaml:${line} note ipblock-and-pods`),
  ]);
});

const FROM_TEAM =
  'ingress:\n- from: [{namespaceSelector: {matchLabels: {team: a}}, podSelector: {matchLabels: {app: web}}}]';
const TEAM_NOTE =
  'note namespace-labels-unknown: No manifest declares the namespace web, so its labels are not known. NetworkPolicy shop/db asks for its label team, which counts as absent.';

test('a selector on a label of a namespace that no manifest declares is noted once (D4)', () => {
  const others = ['web/b', 'web/c'].map((id) => workload('Deployment', id, '{app: other}'));
  const webs = ['web/a', 'web/d'].map((id) => workload('Deployment', id, '{app: web}'));
  const [first = '', last = ''] = others;
  const policies = [policy('shop/db', FROM_TEAM), policy('shop/db2', FROM_TEAM)];
  expect(problemsOf(...policies, first, ...webs, last)).toEqual([`k8s.yaml:6 ${TEAM_NOTE}`]);
});

test.each([
  ['the namespace is declared', FROM_TEAM, [namespace('web'), workload('Deployment', 'web/a', '{app: web}')]],
  ['no workload lies in it', FROM_TEAM, [policy('web/x', 'ingress: []')]],
  ['its workloads are not asked for', FROM_TEAM, [workload('Deployment', 'web/a', '{app: other}')]],
  [
    'its workloads are on the host network (H1)',
    FROM_TEAM,
    [workload('Deployment', 'web/a', '{app: web}', 'hostNetwork: true')],
  ],
  [
    'the automatic label decides',
    'ingress: [{from: [{namespaceSelector: {matchLabels: {team: a, kubernetes.io/metadata.name: ops}}}]}]',
    [workload('Deployment', 'web/a', '{app: web}')],
  ],
  [
    'only the automatic label is asked for',
    'ingress: [{from: [{namespaceSelector: {matchLabels: {kubernetes.io/metadata.name: web}}}]}]',
    [workload('Deployment', 'web/a', '{app: web}')],
  ],
  [
    'the own namespace is meant',
    'ingress: [{from: [{podSelector: {}}]}]',
    [workload('Deployment', 'shop/a', '{app: web}')],
  ],
])('nothing is noted of namespace labels if %s', (_when, spec, others) => {
  expect(problemsOf(policy('shop/db', spec), ...others)).toEqual([]);
});

test.each([
  ['In', '{matchLabels: {statefulset.kubernetes.io/pod-name: db-0}}', 'statefulset.kubernetes.io/pod-name'],
  [
    'NotIn',
    '{matchExpressions: [{key: controller-revision-hash, operator: NotIn, values: [a]}]}',
    'controller-revision-hash',
  ],
  [
    'Exists',
    '{matchExpressions: [{key: apps.kubernetes.io/pod-index, operator: Exists}]}',
    'apps.kubernetes.io/pod-index',
  ],
  [
    'DoesNotExist',
    '{matchExpressions: [{key: apps.kubernetes.io/pod-index, operator: DoesNotExist}]}',
    'apps.kubernetes.io/pod-index',
  ],
])('%s on a label that a controller sets cannot be decided (W4)', (_operator, podSelector, key) => {
  const text = `NetworkPolicy shop/db selects pods by the label ${key}, which the controller of shop/StatefulSet/db sets: here its pods count as having none`;
  const db = [namespace('shop'), workload('StatefulSet', 'shop/db', '{app: db}')];
  expect(problemsOf(policy('shop/db', `podSelector: ${podSelector}`), ...db)).toEqual([
    `k8s.yaml:1 warning automatic-label: ${text}.`,
  ]);
  expect(problemsOf(policy('shop/db', `ingress:\n- from:\n  - podSelector: ${podSelector}`), ...db)).toEqual([
    `k8s.yaml:6 warning automatic-label: ${text}.`,
  ]);
});

const POD_NAME = '{matchLabels: {app: db, statefulset.kubernetes.io/pod-name: db-0}}';

test('a label that a controller sets is told once for each policy', () => {
  const spec = `podSelector: ${POD_NAME}\ningress: [{from: [{podSelector: ${POD_NAME}}]}]\npolicyTypes: [Ingress, Egress]`;
  const db = [namespace('shop'), workload('StatefulSet', 'shop/db', '{app: db}')];
  expect(compile(policy('shop/a', spec), policy('shop/b', spec), ...db).problems.map(({ code }) => code)).toEqual([
    'automatic-label',
    'automatic-label',
  ]);
});

test.each([
  ['no workload of that kind is there', workload('Deployment', 'shop/db', '{app: db}')],
  [
    'the template has the label',
    workload('StatefulSet', 'shop/db', '{app: db, statefulset.kubernetes.io/pod-name: db-1}'),
  ],
  ['another label decides', workload('StatefulSet', 'shop/db', '{app: web}')],
  ['the workload is elsewhere', workload('StatefulSet', 'ops/db', '{app: db}')],
  ['it is on the host network (H1)', workload('StatefulSet', 'shop/db', '{app: db}', 'hostNetwork: true')],
])('nothing is told of a label that controllers set if %s', (_when, other) => {
  expect(problemsOf(policy('shop/db', `podSelector: ${POD_NAME}`), other)).toEqual([]);
});

test('a namespaceSelector may lead to the workload whose controller sets the label', () => {
  const from = (team: string) =>
    policy(
      'shop/a',
      `ingress: [{from: [{namespaceSelector: {matchLabels: {team: ${team}}}, podSelector: ${POD_NAME}}]}]`,
    );
  const db = [namespace('ops', '{team: a}'), workload('StatefulSet', 'ops/db', '{app: db}')];
  expect(compile(from('a'), ...db).problems.map(({ code }) => code)).toEqual(['automatic-label']);
  expect(compile(from('b'), ...db).problems).toEqual([]);
});
