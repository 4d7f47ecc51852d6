import { describe, expect, test } from 'vitest';
import { assess } from '../../src/risk/assess.ts';
import { subject } from '../../src/risk/flow-finding.ts';
import { addresses, pods, tcp, workload } from '../report/example.ts';
import { DENY_ALL, deployment, documents, namespace, pod, policy } from './manifests.ts';
import { toldBy } from './told.ts';
import { evidenceOf } from './versions.ts';

const [web, api, db] = [workload('shop/Pod/web'), workload('shop/Pod/api'), workload('shop/Pod/db')];
const one = { sources: [web], destinations: [db], ports: [tcp(80)] };

test('flows are about their declared ends, their addresses and their ports, in whatever order', () => {
  const several = { ...one, sources: [web, api, addresses('10.0.0.0/9'), addresses('10.128.0.0/9')] };
  const otherwise = { ...one, sources: [addresses('10.0.0.0/8'), pods(['shop'], 'app=x'), api, web] };
  expect(subject(several)).toEqual(subject(otherwise));
  expect(subject({ ...one, ports: [tcp(80, 90)] })).toEqual(['shop/Pod/web', 'shop/Pod/db', 'TCP 80-90']);
  expect(subject(several)).toEqual(['shop/Pod/api,shop/Pod/web,10.0.0.0/8', 'shop/Pod/db', 'TCP 80']);
});

test('and about undeclared pods where there are no others', () => {
  const of = (app: string) => subject({ ...one, sources: [addresses('10.0.0.0/8'), pods(['shop'], `app=${app}`)] });
  expect(of('x')).not.toEqual(of('y'));
});

describe('ends are named as the version has them that has the flows:', () => {
  const ops = documents(namespace('ops'), pod('ops/x'));
  const shop = documents(namespace('shop'), deployment('shop/api'), policy('shop/deny', DENY_ALL));
  const twin = pod('shop/api', { app: 'twin' });
  const open = policy(
    'shop/in',
    'podSelector: {matchLabels: {app: api}}\ningress: [{from: [{namespaceSelector: {matchLabels: {kubernetes.io/metadata.name: ops}}, podSelector: {matchLabels: {app: x}}}], ports: [{port: 81}]}]',
  );
  const [withTwin, without] = [
    { ops, shop, twin },
    { ops, shop },
  ];

  test('base for those that closed', () => {
    expect(toldBy('flow-closed', { ...withTwin, open }, without)).toContainEqual(
      expect.stringContaining(': ops/x can no longer reach shop/Deployment/api on TCP 81: '),
    );
    expect(toldBy('flow-closed', { ...without, open }, withTwin)).toEqual([
      expect.stringContaining(': ops/x can no longer reach shop/api on TCP 81: '),
    ]);
  });

  test('head for those that opened', () => {
    expect(toldBy('cross-namespace-opened', withTwin, { ...without, open })).toEqual([
      expect.stringContaining(': ops/x can now reach shop/api on TCP 81: '),
    ]);
    expect(toldBy('cross-namespace-opened', without, { ...withTwin, open })).toEqual([
      expect.stringContaining(': ops/x can now reach shop/Deployment/api on TCP 81: '),
    ]);
  });

  test('flows that break one rule alone name no other', () => {
    const found = assess(evidenceOf(without, { ...without, open }));
    expect(found.map(({ rule, also }) => [rule, also])).toEqual([['cross-namespace-opened', undefined]]);
  });
});

test('pairs of workloads are counted where not each of them goes with each', () => {
  const guard = `apiVersion: policy.networking.k8s.io/v1alpha2
kind: ClusterNetworkPolicy
metadata: {name: guard}
spec: {tier: Admin, priority: 1, subject: {namespaces: {}}, ingress: [{action: Accept, from: [{namespaces: {}}]}]}`;
  const shop = documents(namespace('shop'), pod('shop/web'));
  expect(toldBy('flow-opened', { shop, guard }, { shop, guard, api: pod('shop/api') })).toEqual([
    expect.stringContaining(
      ': shop/api and shop/web can now reach shop/api and shop/web on all ports (2 pairs): policy guard allows it.',
    ),
  ]);
});
