import { expect, test } from 'vitest';
import { buildCluster } from '../../src/cluster/build.ts';
import { manifestsOf } from './manifests.ts';

const policy = {
  apiVersion: 'networking.k8s.io/v1',
  kind: 'NetworkPolicy',
  metadata: { name: 'deny', namespace: 'shop' },
  spec: { podSelector: {} },
};

function agent(...images: string[]): object {
  const containers = images.map((image, i) => ({ name: `c${i}`, image }));
  const template = { metadata: { labels: { app: 'agent' } }, spec: { containers } };
  return {
    apiVersion: 'apps/v1',
    kind: 'DaemonSet',
    metadata: { name: `agent-${images.length}`, namespace: 'kube-system' },
    spec: { template },
  };
}

const FLANNEL = 'ghcr.io/flannel-io/flannel:v0.26.1';

test.each<[string, object[], { cni?: string }, number]>([
  ['flannel alone', [agent(FLANNEL), policy], {}, 1],
  ['flannel by digest', [agent(`docker.io/flannel/flannel@sha256:${'a'.repeat(64)}`), policy], {}, 1],
  [
    'flannel with Calico in one set of pods, which is canal',
    [agent(FLANNEL, 'docker.io/calico/node:v3.29'), policy],
    {},
    0,
  ],
  ['flannel with kube-router beside it', [agent(FLANNEL), agent('a', 'cloudnativelabs/kube-router:v2'), policy], {}, 0],
  ['flannel and no policies', [agent(FLANNEL)], {}, 0],
  ['flannel where the configuration knows better', [agent(FLANNEL), policy], { cni: 'calico' }, 0],
  ['another program of the name', [agent('example.com/flannel-exporter:1'), policy], {}, 0],
  ['nothing of the network', [agent('nginx:1'), policy], {}, 0],
])('that nobody enforces policies is told of %s', (_, objects, facts, count) => {
  const { problems } = buildCluster(manifestsOf(...objects), facts);
  expect(problems.filter(({ code }) => code === 'policies-not-enforced')).toHaveLength(count);
});
