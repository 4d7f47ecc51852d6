import { expect, test } from 'vitest';
import { buildCluster } from '../../src/cluster/build.ts';
import type { Problem } from '../../src/manifest/problem.ts';
import { write } from '../../src/manifest/sentence.ts';
import { compilePolicies } from '../../src/policy/compile.ts';
import { manifestsIn } from '../cluster/manifests.ts';

const compile = (...documents: string[]) =>
  compilePolicies(buildCluster(manifestsIn(documents.join('\n---\n'))).cluster);
const told = ({ severity, code, message, path, line, hidesFlows }: Problem) =>
  `${path}:${line} ${severity} ${code}${hidesFlows ? ' (hides flows)' : ''}: ${write(message)}`;
const problemsOf = (...documents: string[]) => compile(...documents).problems.map(told);

const policy = (id: string, spec: string) => {
  const [namespace, name] = id.split('/');
  const head = `apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata: {name: ${name}, namespace: ${namespace}}`;
  return `${head}\nspec:\n  ${spec.replaceAll('\n', '\n  ')}`;
};
const workload = (kind: string, id: string, labels: string, spec = '') => {
  const [namespace, name] = id.split('/');
  const head = `apiVersion: apps/v1\nkind: ${kind}\nmetadata: {name: ${name}, namespace: ${namespace}}`;
  return `${head}\nspec: {template: {metadata: {labels: ${labels}}, spec: {${spec}}}}`;
};
const namespace = (name: string, labels = '{}') =>
  `apiVersion: v1\nkind: Namespace\nmetadata: {name: ${name}, labels: ${labels}}`;

test('all NetworkPolicies of a cluster are one tier per direction, which denies what no rule allows (N1)', () => {
  const { tiers, problems } = compile(
    policy('shop/a', 'ingress: [{}]'),
    policy('shop/b', 'policyTypes: [Egress]'),
    policy('ops/c', 'ingress: [{}]\negress: [{}, {}]'),
  );
  const names = (each: { from: { policy: { name: string } } }) => each.from.policy.name;
  expect(problems).toEqual([]);
  expect(tiers).toMatchObject({
    ingress: [{ id: 'network-policy', onNoMatch: 'deny' }],
    egress: [{ id: 'network-policy', onNoMatch: 'deny' }],
  });
  const { ingress, egress } = tiers;
  expect([ingress, egress].map(([tier]) => [tier?.governs.map(names), tier?.rules.map(names)])).toEqual([
    [
      ['a', 'c'],
      ['a', 'c'],
    ],
    [
      ['b', 'c'],
      ['c', 'c'],
    ],
  ]);
});

test('a policy that the API server rejects counts as absent, with the server’s text at the field’s line (T6)', () => {
  const bad = policy('shop/db', 'ingress:\n- from:\n  - podSelector: {}\n    ipBlock: {cidr: 10.0.0.0/8}');
  const { tiers, problems } = compile(bad, policy('shop/good', 'ingress: [{}]'));
  expect(tiers.ingress[0]?.governs.map(({ from }) => from.policy.name)).toEqual(['good']);
  expect(problems.map(told)).toEqual([
    'k8s.yaml:7 error policy-rejected: NetworkPolicy shop/db is invalid: spec.ingress[0].from[0]: Forbidden: may not specify both ipBlock and another peer.',
  ]);
});

test.each([
  [
    'a value it refuses',
    'policyTypes: [ingress]',
    5,
    'spec.policyTypes[0]: Unsupported value: ingress: supported values: "Egress", "Ingress"',
  ],
  [
    'a number it refuses',
    'ingress: [{ports: [{port: 0}]}]',
    5,
    'spec.ingress[0].ports[0].port: Invalid value: 0: must be between 1 and 65535, inclusive',
  ],
  ['what it misses', 'ingress: [{from: [{ipBlock: {}}]}]', 5, 'spec.ingress[0].from[0].ipBlock.cidr: Required value'],
  [
    'the key of a map, by its place',
    'podSelector:\n  matchLabels:\n    good: x\n    bad: -x',
    8,
    "spec.podSelector.matchLabels: Invalid value: -x: a valid label must be an empty string or consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character",
  ],
  [
    'what is of a wrong type, in the decoder’s words (D8)',
    'podSelector:\n  matchLabels:\n    app: on',
    7,
    'spec.podSelector.matchLabels.app: json: cannot unmarshal bool into Go struct field LabelSelector.spec.podSelector.matchLabels of type string',
  ],
])('a rejection names %s', (_what, spec, line, text) => {
  expect(problemsOf(policy('shop/db', spec))).toEqual([
    `k8s.yaml:${line} error policy-rejected: NetworkPolicy shop/db is invalid: ${text}.`,
  ]);
});

test('of a wrong type and a bad value the type is told: the API server looks no further', () => {
  expect(problemsOf(policy('shop/db', 'policyTypes: [x]\ningress: {}'))).toEqual([
    expect.stringContaining('spec.ingress: json: cannot unmarshal object'),
  ]);
});

test('a policy with many errors is one problem, of the first few', () => {
  const [problem, ...others] = problemsOf(policy('shop/db', `ingress: [{ports: [${'{port: 0}, '.repeat(7)}]}]`));
  expect(others).toEqual([]);
  expect(problem?.match(/inclusive/g)).toHaveLength(5);
  expect(problem).toMatch(/; and 2 more\.$/);
});

test('an unknown field is an error, since strict clients are refused, and is dropped (D7)', () => {
  const misspelt = policy('shop/db', 'podselector: {matchLabels: {app: db}}\ningress:\n- form: [{podSelector: {}}]');
  const { tiers, problems } = compile(misspelt);
  expect(tiers.ingress[0]?.rules.map(({ peer, subject }) => [peer.everyone, subject.pods])).toEqual([[true, []]]);
  expect(problems.map(told)).toEqual([
    'k8s.yaml:5 error unknown-field: NetworkPolicy shop/db: unknown field spec.podselector; unknown field spec.ingress[0].form. Strict clients such as kubectl are refused for it; other clients drop it, and here it is dropped.',
  ]);
});

test('a status, as older servers wrote it, is no unknown field (V5)', () => {
  expect(problemsOf(`${policy('shop/db', 'ingress: []')}\nstatus: {}`)).toEqual([]);
});

test('the API server’s warnings are warnings, and the policy counts (V3)', () => {
  const { tiers, problems } = compile(policy('shop/db', 'ingress:\n- from:\n  - ipBlock: {cidr: 10.1.2.3/24}'));
  expect(tiers.ingress[0]?.rules).toHaveLength(1);
  expect(problems.map(told)).toEqual([
    'k8s.yaml:7 warning nonstandard-cidr: NetworkPolicy shop/db: spec.ingress[0].from[0].ipBlock.cidr: CIDR value "10.1.2.3/24" is ambiguous in this context (should be "10.1.2.0/24" or "10.1.2.3/32"?).',
  ]);
});

test.each(['0.0.0.0/0', '::/0'])('a block of everything, %s, is noted once (N4)', (cidr) => {
  const rule = `\n- from: [{ipBlock: {cidr: "${cidr}"}}]`;
  const some = policy('shop/a', 'ingress:\n- from: [{ipBlock: {cidr: 0.0.0.0/1}}, {ipBlock: {cidr: "8000::/1"}}]');
  expect(problemsOf(some, policy('shop/b', `ingress:${rule}`), policy('shop/c', `ingress:${rule}${rule}`))).toEqual([
    `k8s.yaml:13 note ipblock-and-pods: NetworkPolicy shop/b has an ipBlock of ${cidr}. Here it stands for addresses outside the cluster; with network plugins that match pods by address it covers every pod as well.`,
  ]);
});

const FROM_TEAM =
  'ingress:\n- from: [{namespaceSelector: {matchLabels: {team: a}}, podSelector: {matchLabels: {app: web}}}]';
const TEAM_NOTE =
  'note namespace-labels-unknown: No manifest declares the namespace web, so its labels are not known. NetworkPolicy shop/db asks for its label team, which counts as absent.';

test('a selector on a label of a namespace that no manifest declares is noted once (D4)', () => {
  const web = workload('Deployment', 'web/a', '{app: web}');
  const other = workload('Deployment', 'web/b', '{app: web}');
  const policies = [policy('shop/db', FROM_TEAM), policy('shop/db2', FROM_TEAM)];
  expect(problemsOf(...policies, web, other)).toEqual([`k8s.yaml:6 ${TEAM_NOTE}`]);
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
