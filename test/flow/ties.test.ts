import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildCluster } from '../../src/cluster/build.ts';
import { tiedPolicies } from '../../src/flow/ties.ts';
import { compilePolicies } from '../../src/policy/compile.ts';
import { manifestsIn, told } from '../cluster/manifests.ts';
import { namespace, policy, workload } from '../policy/cluster.ts';
import { type Raw, worldOf } from '../reference/evaluate.ts';
import { answer, endsOf, questions } from '../reference/questions.ts';
import { cluster } from '../reference/random.ts';
import { ADMIN_POLICIES } from '../reference/random-admin-policy.ts';
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
  const { cluster } = buildCluster(manifestsIn(documents.join('\n---\n')));
  const { tiers, problems } = compilePolicies(cluster);
  expect(problems).toEqual([]);
  return tiedPolicies({ cluster, tiers }).map(told);
}

test('two policies of one priority that say different things are told with both places (P3)', () => {
  expect(ties(admin('a', 10, [from('Accept')]), admin('b', 10, [from('Deny')]))).toEqual([
    'k8s.yaml:4 warning priorities-equal (hides flows): ClusterNetworkPolicy a has the priority of ClusterNetworkPolicy b, at k8s.yaml:9, and the two say different things of some ingress. Which of them counts is not defined.',
  ]);
});

test.each<[string, readonly string[]]>([
  ['two say different things of egress', [admin('a', 1, [], [to('Accept')]), admin('b', 1, [], [to('Deny')])]],
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
  [
    'they are of different tiers',
    [admin('a', 1, [from('Accept')]), admin('b', 1, [from('Deny')]).replace('Admin', 'Baseline')],
  ],
])('it is no tie if %s (P3)', (_what, documents) => {
  expect(ties(...documents, namespace('shop'), workload('Deployment', 'shop/web', '{app: web}'))).toEqual([]);
});

/** Policies of one tier and priority. */
const equals = fc
  .array(ADMIN_POLICIES['ClusterNetworkPolicy'] as fc.Arbitrary<Raw>, { minLength: 2, maxLength: 3 })
  .map((policies) => policies.map((each) => ({ ...each, spec: { ...each.spec, tier: 'Admin', priority: 1 } })));

test('in a random cluster of which no tie is told, the reference knows of every flow whether it is allowed (P1, P3)', () => {
  fc.assert(
    fc.property(cluster, equals, strangers, (others, policies, pods) => {
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
