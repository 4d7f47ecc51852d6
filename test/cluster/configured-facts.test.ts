import { expect, test } from 'vitest';
import { buildCluster, type ClusterFacts } from '../../src/cluster/build.ts';
import { rangesToCidrs } from '../../src/cluster/ranges.ts';
import { deployment, manifestsOf, object, pod, told } from './manifests.ts';

const MANIFESTS = manifestsOf(
  { apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'shop', labels: { team: 'a' } } },
  deployment('web/a', { app: 'web' }),
  object('networking.k8s.io/v1', 'NetworkPolicy', 'shop/db'),
  pod('shop/one', { status: { podIP: '10.1.2.3' } }),
);

const NAME = 'kubernetes.io/metadata.name';
const clusterWith = (facts: ClusterFacts) => buildCluster(MANIFESTS, facts).cluster;
const problemsWith = (facts: ClusterFacts) => buildCluster(MANIFESTS, facts).problems.map(told);

test('a cluster has the name of the configuration', () => {
  expect([clusterWith({}).name, clusterWith({ name: 'prod' }).name]).toEqual(['default', 'prod']);
});

test('a namespace that no manifest declares has the labels of the configuration, and the automatic one (D4)', () => {
  const { namespaces } = clusterWith({
    namespaces: { web: { team: 'b', [NAME]: 'else' }, shop: { team: 'c' }, ops: {} },
  });
  const labels = Object.fromEntries([...namespaces].map(([name, each]) => [name, [each.labels, each.configured]]));
  expect(labels).toEqual({
    web: [{ team: 'b', [NAME]: 'web' }, true],
    ops: [{ [NAME]: 'ops' }, true],
    // Its manifest decides.
    shop: [{ team: 'a', [NAME]: 'shop' }, undefined],
  });
});

test.each<[ClusterFacts, string[] | undefined]>([
  [{}, undefined],
  [{ podCIDRs: [] }, undefined],
  [{ podCIDRs: ['10.244.128.0/17', '10.244.0.1/17', 'fd00::/64'] }, ['10.244.0.0/16', 'fd00::/64']],
  [{ podCIDRs: ['10.244.0.0/16'], cni: 'cilium' }, []],
  [{ cni: 'cilium' }, []],
  [{ cni: 'calico' }, undefined],
])('%j: pods have addresses of %j', (facts, cidrs) => {
  const { podNetwork } = clusterWith(facts);
  expect(podNetwork && rangesToCidrs(podNetwork)).toEqual(cidrs);
});

test('where blocks never cover pods, declared addresses are nothing to policies (N4)', () => {
  const addresses = (facts: ClusterFacts) => clusterWith(facts).workloads.get('shop/Pod/one')?.addresses;
  expect([addresses({}), addresses({ cni: 'cilium' })]).toEqual([['10.1.2.3'], []]);
});

test.each(['flannel', 'kubenet'])('%s is warned of once, if there are policies', (cni) => {
  expect(problemsWith({ cni })).toEqual([
    `undefined:undefined warning policies-not-enforced: The configuration says that ${cni} connects the pods. It enforces no policy by itself: unless something else does, everything is open, whatever the policies say.`,
  ]);
  expect(buildCluster(manifestsOf(deployment('web/a', {})), { cni }).problems).toEqual([]);
});

test.each(['calico', 'canal', 'kube-router', 'other', undefined])('%s is not warned of', (cni) => {
  expect(problemsWith(cni === undefined ? {} : { cni })).toEqual([]);
});
