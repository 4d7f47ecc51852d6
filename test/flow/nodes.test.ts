import { expect, test } from 'vitest';
import { buildCluster } from '../../src/cluster/build.ts';
import { compare } from '../../src/flow/compare.ts';
import { editsBetween, isNothing } from '../../src/flow/same.ts';
import { compilePolicies } from '../../src/policy/compile.ts';
import { manifestsIn } from '../cluster/manifests.ts';
import { policy, workload } from '../policy/cluster.ts';

const KIND = 'apiVersion: policy.networking.k8s.io/v1alpha1\nkind: AdminNetworkPolicy\nmetadata: {name: a}';
const TO_NODES = `${KIND}\nspec: {priority: 1, subject: {namespaces: {}}, egress: [{action: Deny, to: [{nodes: {}}]}]}`;
const node = (address: string) =>
  `apiVersion: v1\nkind: Node\nmetadata: {name: n}\nstatus: {addresses: [{type: InternalIP, address: ${address}}]}`;

function versions(rules: string) {
  return ['10.0.0.1', '10.0.0.2'].map((address) => {
    const { cluster } = buildCluster(
      manifestsIn([node(address), rules, workload('Deployment', 'shop/web', '{app: web}')].join('\n---\n')),
    );
    return { cluster, tiers: compilePolicies(cluster).tiers };
  });
}

test('a node of another address is a change to policies that may speak of nodes (C10)', () => {
  const [base, head] = versions(TO_NODES);
  if (base === undefined || head === undefined) throw new Error('two versions');
  expect(isNothing(editsBetween(base, head))).toBe(false);
  const changes = compare(base, head).changes.map(({ change, destinations }) => [
    change,
    destinations.map(({ id }) => id),
  ]);
  expect(changes).toEqual([
    ['opened', ['addresses/10.0.0.1/32']],
    ['closed', ['addresses/10.0.0.2/32']],
  ]);
});

test('to NetworkPolicies nodes are nothing', () => {
  const [base, head] = versions(policy('shop/web', 'egress: [{to: [{podSelector: {}}]}]'));
  if (base === undefined || head === undefined) throw new Error('two versions');
  expect(isNothing(editsBetween(base, head))).toBe(true);
});
