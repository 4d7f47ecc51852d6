import { expect, test } from 'vitest';
import type { Endpoint } from '../../src/flow/change.ts';
import { areOrdinary, nodesAmong } from '../../src/risk/nodes.ts';
import { addresses, pods } from '../report/example.ts';
import { documents, namespace, pod } from './manifests.ts';
import { evidenceOf } from './versions.ts';

const NODE =
  'apiVersion: v1\nkind: Node\nmetadata: {name: n1}\nstatus: {addresses: [{type: Hostname, address: n1}, {type: InternalIP, address: 8.1.1.1}]}';
const all = documents(
  NODE,
  namespace('shop'),
  pod('shop/web'),
  pod('shop/etcd', { component: 'etcd', tier: 'control-plane' }),
  pod('shop/agent', {}, { hostNetwork: true }),
  pod('kube-system/etcd', { component: 'etcd' }),
  pod('kube-system/plane', { tier: 'control-plane' }),
  pod('kube-system/metrics', { component: 'metrics' }),
  pod('kube-system/plain', {}),
);
const evidence = evidenceOf({ all }, { all });
const end = (id: string): Endpoint => {
  const [name, app] = id.split('/');
  const found = evidence.everything.find((each) => each.id === `${name}/Pod/${app}`);
  if (found === undefined) throw new Error(id);
  return found;
};

test.each<[what: string, ends: Endpoint[], nodes: string]>([
  ['the address of a Node', [addresses('8.1.0.0/16')], 'known'],
  ['private addresses', [addresses('192.168.1.0/24')], 'possible'],
  ['private addresses among others', [addresses('8.8.0.0/16', 'fd00::/16')], 'possible'],
  ['shared addresses', [addresses('100.64.1.0/24')], 'possible'],
  ['others that are private', [addresses('172.16.1.0/24')], 'possible'],
  ['public addresses', [addresses('9.0.0.0/8')], 'none'],
  ['a pod on the host network', [end('shop/agent')], 'known'],
  ['one by either label of the control plane', [end('kube-system/etcd')], 'known'],
  ['one by the other label of the control plane', [end('kube-system/plane')], 'known'],
  ['one that is labelled like it elsewhere', [end('shop/etcd')], 'none'],
  ['another of kube-system', [end('kube-system/metrics')], 'none'],
  ['one of kube-system without labels', [end('kube-system/plain')], 'none'],
  ['pods that nobody declared, labelled like it', [pods(['kube-system'], 'component=etcd')], 'none'],
  ['a workload', [end('shop/web')], 'none'],
  ['one of several', [end('shop/web'), end('shop/agent')], 'known'],
])('%s: nodes or the control plane are %s', (_, ends, nodes) => {
  expect(nodesAmong(ends, evidence.head)).toBe(nodes);
});

test.each(['etcd', 'kube-apiserver', 'kube-controller-manager', 'kube-scheduler'])(
  'the control plane is known by the component %s',
  (component) => {
    const files = { all: pod('kube-system/x', { component }) };
    const { everything, head } = evidenceOf(files, files);
    expect(
      nodesAmong(
        everything.filter(({ kind }) => kind === 'workload'),
        head,
      ),
    ).toBe('known');
  },
);

test.each<[what: string, ends: Endpoint[], ordinary: boolean]>([
  ['a workload', [end('shop/web')], true],
  ['a workload among others', [end('shop/agent'), end('shop/web')], true],
  ['one on the host network', [end('shop/agent')], false],
  ['one of kube-system', [end('kube-system/metrics')], false],
  ['addresses', [addresses('10.0.0.0/8')], false],
])('%s: ordinary pods %s', (_, ends, ordinary) => {
  expect(areOrdinary(ends, evidence.head)).toBe(ordinary);
});
