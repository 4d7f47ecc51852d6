import { expect, test } from 'vitest';
import { buildCluster } from '../../src/cluster/build.ts';
import { manifestsOf, object, told } from './manifests.ts';

const GROUP = 'policy.networking.k8s.io';

test('what lies in no namespace makes none, and no default', () => {
  const guard = object(`${GROUP}/v1alpha2`, 'ClusterNetworkPolicy', 'x/guard', { metadata: { namespace: undefined } });
  const written = object(`${GROUP}/v1alpha1`, 'AdminNetworkPolicy', 'shop/a');
  expect([...buildCluster(manifestsOf(guard, written)).cluster.namespaces.keys()]).toEqual([]);
});

test('it has one identity, whatever namespace is written, and its name alone in messages', () => {
  const policies = ['shop', 'ops'].map((namespace) =>
    object(`${GROUP}/v1alpha1`, 'AdminNetworkPolicy', `${namespace}/a`),
  );
  const { cluster, problems } = buildCluster(manifestsOf(...policies));
  expect(cluster.policies).toHaveLength(1);
  expect(problems.map(told)).toEqual([
    'k8s.yaml:3 warning duplicate-object: AdminNetworkPolicy a is declared 2 times. The last, at k8s.yaml:3, counts; not so k8s.yaml:1.',
  ]);
});

test('nodes have their labels and the addresses of their status, each once and in canonical text (C10)', () => {
  const addresses = ['node-1', '10.0.0.1', '010.0.0.1', 'fd00::0:1', 7].map((address) => ({
    type: 'InternalIP',
    address,
  }));
  const metadata = { namespace: undefined, labels: { os: 'linux' } };
  const nodes = [
    object('v1', 'Node', 'x/a', { metadata, status: { addresses } }),
    object('v1', 'Node', 'x/b', { metadata: { namespace: undefined } }),
  ];
  expect(buildCluster(manifestsOf(...nodes)).cluster.nodes).toEqual([
    { labels: { os: 'linux' }, addresses: ['10.0.0.1', 'fd00::1'] },
    { labels: {}, addresses: [] },
  ]);
});
