import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildCluster } from '../../src/cluster/build.ts';
import { tiedPolicies } from '../../src/flow/ties.ts';
import type { Manifest } from '../../src/manifest/objects.ts';
import { compilePolicies } from '../../src/policy/compile.ts';
import { manifestsIn, told } from '../cluster/manifests.ts';
import { namespace, policy, workload } from '../policy/cluster.ts';
import { worldOf } from '../reference/evaluate.ts';
import { answer, endsOf, questions } from '../reference/questions.ts';
import { cluster } from '../reference/random.ts';
import { rivals } from '../reference/random-admin-policy.ts';
import { runs } from '../reference/runs.ts';
import { moveIn, strangers } from '../reference/strangers.ts';
import { understand } from '../reference/understand.ts';

/** A ClusterNetworkPolicy of the Admin tier with the rules of its ingress, and of its egress. */
function admin(name: string, priority: number, ingress: readonly string[], egress: readonly string[] = []): string {
  const spec = `{tier: Admin, priority: ${priority}, subject: {namespaces: {}}, ingress: [${ingress}], egress: [${egress}]}`;
  return `apiVersion: policy.networking.k8s.io/v1alpha2\nkind: ClusterNetworkPolicy\nmetadata: {name: ${name}}\nspec: ${spec}`;
}

const from = (action: string, peer = '{namespaces: {}}', rest = ''): string =>
  `{action: ${action}, from: [${peer}]${rest && `, ${rest}`}}`;
const to = (action: string, peer = '{namespaces: {}}'): string => `{action: ${action}, to: [${peer}]}`;
const ns = (name: string) => `{namespaces: {matchLabels: {kubernetes.io/metadata.name: ${name}}}}`;
const port = (number: number) => `protocols: [{tcp: {destinationPort: {number: ${number}}}}]`;

function ties(...documents: readonly string[]): string[] {
  return tiesIn(manifestsIn(documents.join('\n---\n')));
}

function tiesIn(manifests: readonly Manifest[]): string[] {
  const { cluster } = buildCluster(manifests);
  const { tiers, problems } = compilePolicies(cluster);
  expect(problems).toEqual([]);
  return tiedPolicies({ cluster, tiers }).map(told);
}

test('two policies of one priority that say different things are told with both places (P3)', () => {
  expect(ties(admin('a', 10, [from('Accept')]), admin('b', 10, [from('Deny')]))).toEqual([
    'k8s.yaml:4 warning priorities-equal (hides flows): ClusterNetworkPolicy a has the priority of ClusterNetworkPolicy b, at k8s.yaml:9, and the two say different things of some ingress. Which of them counts is not defined.',
  ]);
});

test('of two policies the first in its file is told, and of files the first (P3)', () => {
  const late = from('Accept', '{namespaces: {}}', port(81));
  const documents = [
    admin('a', 10, [from('Deny', '{namespaces: {}}', port(80)), late]),
    admin('b', 10, [from('Deny', '{namespaces: {}}', port(81))]),
  ];
  expect(ties(...documents)).toEqual([expect.stringContaining(' ClusterNetworkPolicy a has the priority of ')]);
  const [here, there] = documents.map((document, i) =>
    manifestsIn(document).map((manifest) => ({ ...manifest, path: `${i}.yaml` })),
  ) as [Manifest[], Manifest[]];
  for (const files of [
    [...here, ...there],
    [...there, ...here],
  ]) {
    expect(tiesIn(files)).toEqual([expect.stringContaining('0.yaml:4 warning priorities-equal')]);
  }
});

test('of three policies those that differ are told, whatever the order of their files (P3)', () => {
  const files = ['Accept', 'Accept', 'Deny'].map((action, i) =>
    manifestsIn(admin(`p${i}`, 10, [from(action)])).map((manifest) => ({ ...manifest, path: `${i}.yaml` })),
  );
  const orders = [
    [0, 1, 2],
    [0, 2, 1],
    [1, 0, 2],
    [1, 2, 0],
    [2, 0, 1],
    [2, 1, 0],
  ];
  for (const order of orders) {
    const [first, second, ...others] = tiesIn(order.flatMap((i) => files[i] ?? [])).sort();
    expect([first, second, others]).toEqual([
      expect.stringContaining('ClusterNetworkPolicy p0 has the priority of ClusterNetworkPolicy p2, at 2.yaml'),
      expect.stringContaining('ClusterNetworkPolicy p1 has the priority of ClusterNetworkPolicy p2, at 2.yaml'),
      [],
    ]);
  }
});

test('of a policy that is tied with two, the first is told (P3)', () => {
  const at = (action: string, number: number) => from(action, '{namespaces: {}}', port(number));
  const tied = ties(
    admin('a', 10, [at('Deny', 80), at('Deny', 81)]),
    admin('b', 10, [at('Accept', 80)]),
    admin('c', 10, [at('Accept', 81)]),
  );
  expect(tied).toEqual([expect.stringContaining('ClusterNetworkPolicy a has the priority of ClusterNetworkPolicy b,')]);
});

test('it is told of the priority that decides, and not of one behind it (P3)', () => {
  const [accept, deny] = [[from('Accept')], [from('Deny')]];
  const tied = ties(admin('a', 1, accept), admin('b', 1, deny), admin('c', 2, accept), admin('d', 2, deny));
  expect(tied).toEqual([expect.stringContaining('ClusterNetworkPolicy a has the priority of ClusterNetworkPolicy b,')]);
});

test('the places are those of the priorities', () => {
  const apart = (name: string, action: string) =>
    admin(name, 10, [from(action)]).replace('{tier: Admin,', '{tier: Admin,\n ');
  expect(ties(apart('a', 'Accept'), apart('b', 'Deny'))).toEqual([
    expect.stringMatching(/^k8s\.yaml:5 warning .* ClusterNetworkPolicy b, at k8s\.yaml:11, /),
  ]);
});

/** A BaselineAdminNetworkPolicy with the rules of its ingress, and of its egress. */
function old(ingress: readonly string[], egress: readonly string[] = []): string {
  const spec = `{subject: {namespaces: {}}, ingress: [${ingress}], egress: [${egress}]}`;
  return `apiVersion: policy.networking.k8s.io/v1alpha1\nkind: BaselineAdminNetworkPolicy\nmetadata: {name: default}\nspec: ${spec}`;
}

const baseline = (...given: Parameters<typeof admin>): string => admin(...given).replace('Admin', 'Baseline');

test('a BaselineAdminNetworkPolicy, which has no priority, and one that has one are told with both places (P1)', () => {
  const text =
    'k8s.yaml:LINE warning priorities-equal (hides flows): BaselineAdminNetworkPolicy default has no priority, so nothing orders it and ClusterNetworkPolicy c, at k8s.yaml:OTHER, and the two say different things of some egress. Which of them counts is not defined.';
  const [one, other] = [old([], [to('Deny')]), baseline('c', 0, [], [to('Accept')])];
  expect(ties(one, other)).toEqual([text.replace('LINE', '4').replace('OTHER', '9')]);
  expect(ties(other, one)).toEqual([text.replace('LINE', '9').replace('OTHER', '4')]);
});

test.each<[string, readonly string[]]>([
  ['two say different things of egress', [admin('a', 1, [], [to('Accept')]), admin('b', 1, [], [to('Deny')])]],
  [
    'it is about pods with labels that nothing declares',
    [
      admin('a', 1, [from('Accept', '{pods: {namespaceSelector: {}, podSelector: {matchLabels: {app: x}}}}')]),
      admin('b', 1, [from('Deny', '{pods: {namespaceSelector: {}, podSelector: {matchLabels: {app: x}}}}')]),
    ],
  ],
  [
    'they are of the Baseline tier, and the Admin tier lets it all pass',
    [admin('first', 0, [from('Pass')]), baseline('a', 1, [from('Accept')]), baseline('b', 1, [from('Deny')])],
  ],
  ['one lets pass what the other denies', [admin('a', 1, [from('Pass')]), admin('b', 1, [from('Deny')])]],
  [
    'one lets pass to a NetworkPolicy that denies',
    [admin('a', 1, [from('Pass')]), admin('b', 1, [from('Accept')]), policy('shop/x', 'ingress: []')],
  ],
  [
    'the first rule of one is late in the other',
    [
      admin('a', 1, [from('Accept', ns('east')), from('Accept', ns('west')), from('Deny')]),
      admin('b', 1, [from('Accept', ns('shop'))]),
    ],
  ],
  [
    'an earlier priority speaks of other ports only',
    [
      admin('first', 0, [from('Deny', '{namespaces: {}}', port(80))]),
      admin('a', 1, [from('Accept')]),
      admin('b', 1, [from('Deny')]),
    ],
  ],
  [
    'one has no priority, and a late one says another thing (P1)',
    [old([from('Allow')]), baseline('b', 9, [from('Deny')])],
  ],
  [
    'one has no priority, and of those that have one the first says the same of fewer pods (P1)',
    [old([from('Deny')]), baseline('a', 1, [from('Deny', ns('east'))]), baseline('b', 9, [from('Accept')])],
  ],
])('it is a tie if %s (P3)', (_what, documents) => {
  expect(ties(...documents, workload('Deployment', 'shop/web', '{app: web}'))).toHaveLength(1);
});

test.each<[string, readonly string[]]>([
  ['the priorities differ', [admin('a', 1, [from('Accept')]), admin('b', 2, [from('Deny')])]],
  ['both do the same', [admin('a', 1, [from('Deny')]), admin('b', 1, [from('Deny', ns('shop'))])]],
  [
    'one speaks of other pods',
    [admin('a', 1, [from('Accept', ns('east'))]), admin('b', 1, [from('Deny', ns('west'))])],
  ],
  [
    'one speaks of other ports',
    [
      admin('a', 1, [from('Accept', '{namespaces: {}}', port(80))]),
      admin('b', 1, [from('Deny', '{namespaces: {}}', port(81))]),
    ],
  ],
  ['it is one policy', [admin('a', 1, [from('Accept'), from('Deny')])]],
  [
    'one says the same before it says another thing',
    [admin('a', 1, [from('Deny', ns('east')), from('Accept')]), admin('b', 1, [from('Deny', ns('east'))])],
  ],
  [
    'an earlier priority decides',
    [admin('first', 0, [from('Deny')]), admin('a', 1, [from('Accept')]), admin('b', 1, [from('Deny')])],
  ],
  [
    'the other end denies the flow anyway (N2)',
    [admin('a', 1, [from('Accept')], [to('Deny')]), admin('b', 1, [from('Deny')])],
  ],
  ['what is let pass is allowed after all', [admin('a', 1, [from('Accept')]), admin('b', 1, [from('Pass')])]],
  ['they are of different tiers', [admin('a', 1, [from('Accept')]), baseline('b', 1, [from('Deny')])]],
  ['one has no priority, and the others do the same (P1)', [old([from('Deny')]), baseline('b', 1, [from('Deny')])]],
  [
    'one has no priority, and the first of the others does the same (P1)',
    [old([from('Deny')]), baseline('a', 1, [from('Deny')]), baseline('b', 9, [from('Accept')])],
  ],
  ['one has no priority, and is of another tier (P1)', [old([from('Deny')]), admin('a', 1, [from('Accept')])]],
])('it is no tie if %s (P3)', (_what, documents) => {
  expect(ties(...documents, namespace('shop'), workload('Deployment', 'shop/web', '{app: web}'))).toEqual([]);
});

test('in a random cluster of which no tie is told, the reference knows of every flow whether it is allowed (P1, P3)', () => {
  fc.assert(
    fc.property(cluster, rivals, strangers, (others, policies, pods) => {
      const objects = [...others, ...policies];
      const [{ state, problems }] = understand(objects);
      if ([...problems, ...tiedPolicies(state)].some(({ code }) => code === 'priorities-equal')) return;
      const world = worldOf(moveIn(pods, [objects])[0] ?? []);
      const ends = endsOf(world, objects);
      for (const question of questions(ends, objects)) expect(answer(world, ends, question)).toBeDefined();
    }),
    runs(50),
  );
});
