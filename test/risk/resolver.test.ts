import { describe, expect, test } from 'vitest';
import type { Endpoint } from '../../src/flow/change.ts';
import { assess } from '../../src/risk/assess.ts';
import { asksDns, declaresDns } from '../../src/risk/resolver.ts';
import { pods, strangers, workload } from '../report/example.ts';
import { DENY_ALL, documents, namespace, pod, policy } from './manifests.ts';
import { told, toldBy } from './told.ts';
import { evidenceOf, readVersion } from './versions.ts';

const web = workload('shop/Deployment/web');
const DNS_PORT = { protocol: 'UDP', port: 53, endPort: 53 } as const;
const dns = (labels: Record<string, string>, namespace = 'kube-system', presence?: 'base' | 'head'): Endpoint => {
  const end = workload(`${namespace}/Deployment/dns`, presence);
  const labelled = (side: 'base' | 'head') => (end[side] === undefined ? {} : { [side]: { ...end[side], labels } });
  return { ...end, ...labelled('base'), ...labelled('head') };
};
const KUBE_DNS = { 'k8s-app': 'kube-dns' };
const any: Endpoint = { kind: 'addresses', id: 'addresses/any', ranges: [] };

describe('flows are questions to cluster DNS', () => {
  test.each<[story: string, destinations: Endpoint[], ports: object, asks: boolean]>([
    ['to its pods', [dns(KUBE_DNS)], {}, true],
    ['by TCP', [dns(KUBE_DNS)], { protocol: 'TCP' }, true],
    ['to pods that came', [dns(KUBE_DNS, 'kube-system', 'head')], {}, true],
    ['to pods that went', [dns(KUBE_DNS, 'kube-system', 'base')], {}, true],
    ['to undeclared pods by the label', [pods(['kube-system'], 'k8s-app=kube-dns')], {}, true],
    ['to undeclared pods by the label and more', [pods(['kube-system'], 'a=b', 'k8s-app=kube-dns')], {}, true],
    [
      'to those of OpenShift',
      [dns({ 'dns.operator.openshift.io/daemonset-dns': 'default' }, 'openshift-dns')],
      { port: 5353, endPort: 5353 },
      true,
    ],
    [
      'to those of OpenShift on the port of others',
      [dns({ 'dns.operator.openshift.io/daemonset-dns': 'default' }, 'openshift-dns')],
      {},
      false,
    ],
    ['by SCTP', [dns(KUBE_DNS)], { protocol: 'SCTP' }, false],
    ['on a range that begins there', [dns(KUBE_DNS)], { endPort: 54 }, false],
    ['on a range that ends there', [dns(KUBE_DNS)], { port: 52 }, false],
    ['on another port', [dns(KUBE_DNS)], { port: 9153, endPort: 9153 }, false],
    ['to others in kube-system', [dns({ 'k8s-app': 'metrics' })], {}, false],
    ['to pods labelled alike elsewhere', [dns(KUBE_DNS, 'shop')], {}, false],
    ['to others as well', [dns(KUBE_DNS), web], {}, false],
    ['to addresses', [any], {}, false],
    ['to any undeclared pod there', [pods(['kube-system'])], {}, false],
    ['to undeclared pods by another label', [pods(['kube-system'], 'app=kube-dns')], {}, false],
    ['to undeclared pods by another value', [pods(['kube-system'], 'k8s-app=metrics')], {}, false],
    ['to undeclared pods by one of two values', [pods(['kube-system'], 'k8s-app=kube-dns,metrics')], {}, false],
    ['to undeclared pods that are all but those', [pods(['kube-system'], 'k8s-app!=kube-dns')], {}, false],
    ['to undeclared pods elsewhere', [pods(['shop'], 'k8s-app=kube-dns')], {}, false],
    [
      'to undeclared pods there or elsewhere',
      [strangers(['team=red'], ['k8s-app=kube-dns'], ['kube-system'])],
      {},
      false,
    ],
  ])('%s', (_, destinations, ports, asks) => {
    expect(asksDns({ sources: [web], destinations, ports: [{ ...DNS_PORT, ...ports }] })).toBe(asks);
  });

  test('if all of their ports are', () => {
    const destinations = [dns(KUBE_DNS)];
    const tcp = { ...DNS_PORT, protocol: 'TCP' } as const;
    const metrics = { protocol: 'TCP', port: 9153, endPort: 9153 } as const;
    expect(asksDns({ sources: [web], destinations, ports: [DNS_PORT, tcp] })).toBe(true);
    expect(asksDns({ sources: [web], destinations, ports: [DNS_PORT, metrics] })).toBe(false);
  });
});

test.each<[story: string, pod: string, declares: boolean]>([
  ['Kubernetes’ own', pod('kube-system/coredns', KUBE_DNS), true],
  ['OpenShift’s', pod('openshift-dns/dns', { 'dns.operator.openshift.io/daemonset-dns': 'default' }), true],
  ['others of kube-system', pod('kube-system/metrics', { 'k8s-app': 'metrics' }), false],
  ['pods labelled alike elsewhere', pod('shop/coredns', KUBE_DNS), false],
])('cluster DNS is declared by %s: %s', (_, text, declares) => {
  expect(declaresDns(readVersion({ text }).state)).toBe(declares);
});

describe('who may ask', () => {
  const world = documents(namespace('shop'), pod('shop/web'));
  const coredns = pod('kube-system/coredns', KUBE_DNS);
  const out = (peer: string) => policy('shop/out', `podSelector: {}\npolicyTypes: [Egress]\negress: [{to: [${peer}]}]`);
  const SYSTEM = 'namespaceSelector: {matchLabels: {kubernetes.io/metadata.name: kube-system}}';

  test('is not asked of the pods of DNS, nor of those on the host network', () => {
    const host = pod('kube-system/agent', {}, { hostNetwork: true });
    const wall = policy('kube-system/deny', DENY_ALL);
    const files = { system: documents(coredns, host) };
    expect(toldBy('dns-lost', files, { ...files, wall })).toEqual([]);
  });

  test('is asked of pods labelled as those of DNS in another namespace, and of others in kube-system', () => {
    const files = { world, twin: pod('shop/twin', KUBE_DNS), system: documents(coredns, pod('kube-system/metrics')) };
    const shop = policy('shop/deny', DENY_ALL);
    const system = policy('kube-system/deny', 'podSelector: {matchLabels: {app: metrics}}\npolicyTypes: [Egress]');
    expect(toldBy('dns-lost', files, { ...files, shop, system: documents(files.system, system) })).toEqual([
      expect.stringMatching(
        /^medium dns-lost, DNS lost, head shop:1-8: shop\/twin and shop\/web can no longer ask cluster DNS: policy shop\/deny prevents it\./,
      ),
      expect.stringMatching(/kube-system\/metrics can no longer ask cluster DNS/),
    ]);
  });

  test('is said of the pods that answer, and not of others beside them', () => {
    const files = { world, system: documents(coredns, pod('kube-system/metrics', { 'k8s-app': 'metrics' })) };
    const metrics = out(`{${SYSTEM}, podSelector: {matchLabels: {k8s-app: metrics}}}`);
    expect(toldBy('dns-lost', files, { ...files, metrics })).toHaveLength(1);
    const twin = pod('shop/twin', KUBE_DNS);
    const own = out('{podSelector: {matchLabels: {k8s-app: kube-dns}}}');
    expect(toldBy('dns-lost', { ...files, twin }, { ...files, twin, own })).toHaveLength(1);
  });

  test('is told of each set of policies, and of each namespace', () => {
    const files = { world, api: pod('shop/api'), red: documents(namespace('red'), pod('red/x')) };
    const of = (id: string, app: string) =>
      policy(id, `podSelector: {matchLabels: {app: ${app}}}\npolicyTypes: [Egress]`);
    const head = { ...files, a: of('shop/a', 'web'), b: of('shop/b', 'api'), c: of('red/c', 'x') };
    const lost = toldBy('dns-lost', files, head).map((text) =>
      text.replace(/^.*: (.*) can no .*policy (\S+) .*/, '$1 $2'),
    );
    expect(lost.sort()).toEqual(['red/x red/c', 'shop/api shop/b', 'shop/web shop/a']);
  });

  test('is told with the questions alone, and no other flows that closed', () => {
    const files = { world, red: documents(namespace('red'), pod('red/x')), coredns };
    const open = `[{to: [{${SYSTEM}, podSelector: {matchLabels: {k8s-app: kube-dns}}}], ports: [{protocol: UDP, port: 53}]}, {to: [{ipBlock: {cidr: 10.0.0.0/8}}], ports: [{port: 443}]}]`;
    const both = (rules: string) => ({
      a: policy('shop/a', `podSelector: {}\npolicyTypes: [Egress]\negress: ${rules}`),
      b: policy('red/b', `podSelector: {}\npolicyTypes: [Egress]\negress: ${rules}`),
    });
    const evidence = evidenceOf({ ...files, ...both(open) }, { ...files, ...both('[]') });
    const told = assess(evidence).filter(({ rule }) => rule === 'dns-lost');
    const asked = told.flatMap(({ changes }) =>
      changes.flatMap((index) => evidence.changes[index]?.destinations.map(({ id }) => id) ?? []),
    );
    expect(new Set(asked)).toEqual(
      new Set(['kube-system/Pod/coredns', 'pods/kubernetes.io/metadata.name=kube-system/k8s-app=kube-dns']),
    );
  });

  test('is told in the whole sentence', () => {
    const base = { world, dns: out(`{${SYSTEM}}`) };
    const assumed = '[No manifest declares the pods of cluster DNS; the usual ones are taken for granted.]';
    expect(
      toldBy('dns-lost', base, { world, dns: policy('shop/out', 'podSelector: {}\npolicyTypes: [Egress]') }),
    ).toEqual([
      `medium dns-lost, DNS lost, base dns:9-9: shop/web can no longer ask cluster DNS: policy shop/out no longer allows it. Names stop resolving there. ${assumed}`,
    ]);
    expect(
      told({ world: namespace('shop') }, { world: namespace('shop'), deny: policy('shop/deny', DENY_ALL) }),
    ).toContainEqual(
      'medium dns-lost, DNS lost, head deny:1-8: Every pod of shop can no longer ask cluster DNS: policy shop/deny prevents it. Names stop resolving there. [No manifest declares such pods.]',
    );
    const system = { system: documents(coredns, policy('kube-system/deny', 'podSelector: {}')) };
    expect(toldBy('dns-lost', { world, system: coredns }, { world, ...system })).toEqual([
      'medium dns-lost, DNS lost, nowhere: shop/web can no longer ask cluster DNS. Names stop resolving there.',
    ]);
  });
});
