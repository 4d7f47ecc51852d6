import { expect, test } from 'vitest';
import { endsIn, unsettled } from '../../src/risk/unsettled.ts';
import { DENY_ALL, deployment, documents, namespace, policy } from './manifests.ts';
import { evidenceOf } from './versions.ts';

const world = documents(namespace('shop'), deployment('shop/web'), namespace('ops'), deployment('ops/console'));
const own = policy('shop/deny', DENY_ALL);
const all = `apiVersion: policy.networking.k8s.io/v1alpha1
kind: AdminNetworkPolicy
metadata: {name: all}
spec: {priority: 1, subject: {namespaces: {}}, egress: [{action: Deny, to: [{networks: [8.8.8.0/24]}]}]}`;

test.each<[edited: string, policies: string[], everywhere: boolean, names: string[]]>([
  ['no policy', [], false, []],
  ['a policy of one namespace', [own], false, ['shop']],
  ['a policy of all namespaces', [all], true, []],
  ['both', [own, all], true, ['shop']],
])('where %s was edited, pods may be judged in another way', (_, policies, everywhere, names) => {
  const region = unsettled(evidenceOf({ world }, { world, p: documents(...policies) }));
  expect(region).toEqual({ everywhere, names: new Set(names) });
});

test.each<[where: string, everywhere: boolean, names: string[], ends: string[]]>([
  ['nowhere', false, [], []],
  ['in the namespace that a workload left', false, ['shop'], ['web']],
  ['in the one that it went to', false, ['web'], ['web']],
  ['everywhere, but of no address', true, [], ['console', 'web']],
])('the workloads that lie there: %s', (_, everywhere, names, ends) => {
  const material = evidenceOf({ world, own, all }, { world });
  const workload = { kind: 'workload', id: 'web', base: { namespace: 'shop' }, head: { namespace: 'web' } };
  const other = { kind: 'workload', id: 'console', base: { namespace: 'ops' }, head: { namespace: 'ops' } };
  const outside = material.endpoints.filter(({ kind }) => kind === 'addresses');
  expect(outside).not.toEqual([]);
  const endpoints = [other, workload, ...outside] as typeof material.endpoints;
  expect(endsIn({ everywhere, names: new Set(names) }, { ...material, endpoints }).map(({ id }) => id)).toEqual(ends);
});
