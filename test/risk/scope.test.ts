import { expect, test } from 'vitest';
import { tiersNear } from '../../src/risk/scope.ts';
import { documents, namespace, policy } from './manifests.ts';
import { readVersion } from './versions.ts';

const guard = (name: string, team: string, priority: number) => `apiVersion: policy.networking.k8s.io/v1alpha2
kind: ClusterNetworkPolicy
metadata: {name: ${name}}
spec: {tier: Admin, priority: ${priority}, subject: {namespaces: {matchLabels: {team: ${team}}}}, ingress: [{action: Deny, from: [{namespaces: {}}]}]}`;

test('near a namespace are the policies that can select its pods, in their order', () => {
  const ids = ['shop/a', 'red/b', 'shop/c'];
  const text = documents(
    namespace('shop', { team: 'one' }),
    namespace('red', { team: 'two' }),
    ...ids.map((id) => policy(id, 'podSelector: {}\ningress: [{from: [{podSelector: {}}]}]')),
    guard('x', 'two', 1),
    guard('v', 'one', 2),
    guard('w', 'one', 3),
  );
  const { state } = readVersion({ text });
  const near = tiersNear(state);
  const names = (name: string) => {
    const of = state.cluster.namespaces.get(name);
    if (of === undefined) throw new Error(name);
    expect(near(of)).toBe(near(of));
    return near(of).ingress.flatMap(({ rules }) => rules.map(({ from }) => from.policy.name));
  };
  expect(names('shop')).toEqual(['v', 'w', 'a', 'c']);
  expect(names('red')).toEqual(['x', 'b']);
});
