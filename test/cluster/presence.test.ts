import { describe, expect, test } from 'vitest';
import { buildCluster } from '../../src/cluster/build.ts';
import { hasNamespace } from '../../src/cluster/presence.ts';
import { manifestsOf, object, pod } from './manifests.ts';

const NAME = 'kubernetes.io/metadata.name';
const NETWORKING = 'networking.k8s.io/v1';
const namespace = (name: string, labels: object = {}) =>
  object('v1', 'Namespace', `/${name}`, { metadata: { labels } });
const isThere = (name: string, ...objects: object[]) =>
  hasNamespace(buildCluster(manifestsOf(...objects)).cluster, name);
const from = (namespaceSelector: object) =>
  object(NETWORKING, 'NetworkPolicy', 'shop/in', {
    spec: { podSelector: {}, ingress: [{ from: [{ namespaceSelector }] }] },
  });
const admin = (namespaces: object) =>
  object('policy.networking.k8s.io/v1alpha1', 'AdminNetworkPolicy', '/deny', {
    spec: { priority: 1, subject: { namespaces }, ingress: [] },
  });
const is = (operator: string, ...values: string[]) => ({ matchExpressions: [{ key: NAME, operator, values }] });

describe('a version has a namespace (semantics D13)', () => {
  test.each<[string, object]>([
    ['that a manifest declares', namespace('ops')],
    ['in which a pod lies', pod('ops/tool')],
    ['in which a policy lies', object(NETWORKING, 'NetworkPolicy', 'ops/deny', { spec: { podSelector: {} } })],
    ['that a peer calls by its name', from({ matchLabels: { [NAME]: 'ops' } })],
    ['that a peer calls by its name among others', from(is('In', 'dev', 'ops'))],
    ['that a peer leaves out by its name', from(is('NotIn', 'ops'))],
    ['that the subject of an admin policy calls by its name', admin({ matchLabels: { [NAME]: 'ops' } })],
  ])('%s', (_, one) => {
    expect(isThere('ops', namespace('shop'), one)).toBe(true);
  });

  test.each(['default', 'kube-system', 'kube-public', 'kube-node-lease'])('%s, as every cluster does', (name) => {
    expect(isThere(name)).toBe(true);
  });

  test.each<[string, object[]]>([
    ['of which nothing tells', [namespace('shop'), from({})]],
    [
      'whose name is the value of another label',
      [namespace('shop', { team: 'ops' }), from({ matchLabels: { team: 'ops' } })],
    ],
    [
      'whose name is that of a policy or a pod',
      [object(NETWORKING, 'NetworkPolicy', 'shop/ops', { spec: {} }), pod('shop/ops')],
    ],
  ])('but not one %s', (_, objects) => {
    expect(isThere('ops', ...objects)).toBe(false);
  });
});
