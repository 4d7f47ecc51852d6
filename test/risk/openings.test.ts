import { describe, expect, test } from 'vitest';
import { assess } from '../../src/risk/assess.ts';
import { DENY_ALL, documents, namespace, pod, policy } from './manifests.ts';
import { told } from './told.ts';
import { evidenceOf, type Files } from './versions.ts';

// Web is isolated, and head lets everybody in: pods that nobody declared are among them, and that goes without saying.
const shop = documents(namespace('shop'), pod('shop/web'), pod('shop/api'), policy('shop/deny', DENY_ALL));
const into = (name: string, rule: string, app = 'web') =>
  policy(`shop/${name}`, `podSelector: {matchLabels: {app: ${app}}}\ningress: [${rule}]`);
const findings = (base: Files, head: Files) => {
  const evidence = evidenceOf(base, head);
  return assess(evidence).map(({ rule, changes }) => ({
    rule,
    ends: changes.flatMap((index) => evidence.changes[index]?.sources.map(({ kind }) => kind) ?? []),
  }));
};

test('what everybody may do is said once, with the flows of pods that nobody declared', () => {
  const found = findings({ shop }, { shop, p: into('p', '{ports: [{port: 81}]}') });
  expect(found.map(({ rule }) => rule)).toEqual(['internet-ingress']);
  expect(new Set(found[0]?.ends)).toEqual(new Set(['pods', 'addresses']));
});

test('and not with those that another policy lets in', () => {
  const lab = into('lab', '{from: [{namespaceSelector: {matchLabels: {team: lab}}}], ports: [{port: 99}]}', 'api');
  const found = told({ shop }, { shop, p: into('p', '{ports: [{port: 81}]}'), lab });
  expect(found.map((text) => text.split(',')[0])).toEqual(['critical internet-ingress', 'high cross-namespace-opened']);
  const flows = findings({ shop }, { shop, p: into('p', '{ports: [{port: 81}]}'), lab });
  const evidence = evidenceOf({ shop }, { shop, p: into('p', '{ports: [{port: 81}]}'), lab });
  const [first] = assess(evidence);
  expect(first?.changes.map((index) => evidence.changes[index]?.ports[0]?.port)).not.toContain(99);
  expect(flows).toHaveLength(2);
});

test('and so are those on other ports than the addresses have', () => {
  const world = documents(
    shop,
    into('q', '{from: [{ipBlock: {cidr: 0.0.0.0/0}}, {ipBlock: {cidr: "::/0"}}], ports: [{port: 82}]}'),
  );
  const evidence = evidenceOf({ world }, { world, p: into('p', '{ports: [{port: 81, endPort: 82}]}') });
  const found = assess(evidence);
  expect(found.map(({ rule }) => rule)).toEqual(['internet-ingress']);
  expect(evidence.changes.length).toBeGreaterThan(1);
  expect(new Set(found[0]?.changes)).toEqual(new Set(evidence.changes.keys()));
});

test('each policy that lets everybody in is told with its own flows', () => {
  const both = documents(into('p', '{ports: [{port: 81}]}'), into('q', '{ports: [{port: 99}]}', 'api'));
  const evidence = evidenceOf({ shop }, { shop, both });
  const ports = assess(evidence).map(({ rule, changes }) => [
    rule,
    [...new Set(changes.map((index) => evidence.changes[index]?.ports[0]?.port))],
  ]);
  expect(ports).toEqual([
    ['internet-ingress', [81]],
    ['internet-ingress', [99]],
  ]);
});

test('questions to cluster DNS within its own namespace are told as such', () => {
  const wall = policy('kube-system/deny', 'podSelector: {}');
  const dns = documents(pod('kube-system/coredns', { 'k8s-app': 'kube-dns' }), pod('kube-system/x'), wall);
  const ask = policy(
    'kube-system/dns',
    'podSelector: {matchLabels: {k8s-app: kube-dns}}\ningress: [{from: [{podSelector: {matchLabels: {app: x}}}], ports: [{protocol: UDP, port: 53}]}]',
  );
  expect(told({ dns }, { dns, ask }).map((text) => text.split(',')[0])).toEqual(['info dns-opened']);
});

test('of a rule for its own namespace and another each finding names its own ends', () => {
  const ops = documents(namespace('ops'), pod('ops/x'), shop.replace('Ingress, Egress', 'Ingress'));
  const both =
    '{from: [{podSelector: {matchLabels: {app: api}}}, {namespaceSelector: {matchLabels: {kubernetes.io/metadata.name: ops}}, podSelector: {matchLabels: {app: x}}}], ports: [{port: 81}]}';
  expect(told({ ops }, { ops, p: into('p', both) })).toEqual([
    expect.stringContaining(': ops/x can now reach shop/web on TCP 81'),
    expect.stringContaining(': shop/api can now reach shop/web on TCP 81'),
  ]);
});

test('of flows from everybody to everybody each finding names its own ends', () => {
  const open = documents(namespace('shop'), pod('shop/web'), pod('shop/api'));
  const guard = `apiVersion: policy.networking.k8s.io/v1alpha2
kind: ClusterNetworkPolicy
metadata: {name: guard}
spec: {tier: Admin, priority: 1, subject: {namespaces: {}}, ingress: [{action: Deny, from: [{namespaces: {}}], protocols: [{tcp: {destinationPort: {number: 81}}}]}]}`;
  const others = 'ther pods of shop and every pod of any other namespace';
  const all = 'shop/api, shop/web and every pod of any other namespace';
  expect(told({ open, guard }, { open })).toEqual([
    expect.stringContaining(
      `: O${others} can now reach shop/api and shop/web on TCP 81, and ${all} can now reach o${others} on TCP 81: `,
    ),
    expect.stringContaining(': shop/api and shop/web can now reach shop/api and shop/web on TCP 81 (2 pairs): '),
  ]);
});

test('and not where few addresses are let in', () => {
  const few = into(
    'p',
    '{from: [{ipBlock: {cidr: 8.8.8.8/32}}, {namespaceSelector: {matchLabels: {team: lab}}}], ports: [{port: 81}]}',
  );
  expect(told({ shop }, { shop, p: few }).map((text) => text.split(',')[0])).toEqual([
    'high internet-ingress',
    'high cross-namespace-opened',
  ]);
});

describe('ports of a rule are those of one protocol or of all', () => {
  const egress = (ports: string) =>
    policy(
      'shop/out',
      `podSelector: {matchLabels: {app: web}}\npolicyTypes: [Egress]\negress: [{to: [{namespaceSelector: {matchLabels: {kubernetes.io/metadata.name: ops}}, podSelector: {matchLabels: {app: x}}}], ports: ${ports}}]`,
    );
  const ops = documents(namespace('ops'), pod('ops/x'));
  test.each([
    ['[{protocol: TCP}]', 'high'],
    ['[]', 'high'],
    ['[{protocol: UDP}, {protocol: SCTP}]', 'medium'],
    ['[{protocol: TCP, port: 81}, {protocol: UDP}, {protocol: SCTP}]', 'medium'],
  ])('%s: %s', (ports, severity) => {
    expect(told({ shop, ops }, { shop, ops, p: egress(ports) })).toEqual([
      expect.stringContaining(`${severity} cross-namespace-opened, `),
    ]);
  });
});

test('the policy that only isolates is named before one that allows something, and ingress before egress', () => {
  const world = documents(namespace('shop'), pod('shop/web'), pod('shop/api'));
  const allowing = policy(
    'shop/a',
    'podSelector: {matchLabels: {app: web}}\ningress: [{from: [{podSelector: {}}], ports: [{port: 9}]}]',
  );
  const wall = policy('shop/b', 'podSelector: {matchLabels: {app: web}}');
  const [closed] = told({ world }, { world, a: allowing, b: wall });
  expect(closed).toContain('policies shop/b and shop/a prevent it');
  const both = documents(
    policy(
      'shop/a',
      'podSelector: {matchLabels: {app: api}}\npolicyTypes: [Egress]\negress: [{to: [{podSelector: {matchLabels: {app: web}}}], ports: [{port: 9}]}]',
    ),
    policy(
      'shop/z',
      'podSelector: {matchLabels: {app: web}}\ningress: [{from: [{podSelector: {matchLabels: {app: api}}}], ports: [{port: 9}]}]',
    ),
  );
  const [opened] = told({ shop }, { shop, both });
  expect(opened).toContain('policies shop/z and shop/a allow it');
});

test('where all ports opened nothing moved to another port', () => {
  const own = into('p', '{from: [{podSelector: {matchLabels: {app: api}}}], ports: [{port: 81}]}');
  const out = policy(
    'shop/out',
    'podSelector: {matchLabels: {app: api}}\npolicyTypes: [Egress]\negress: [{to: [{podSelector: {}}]}]',
  );
  const udp = into('p', '{from: [{podSelector: {matchLabels: {app: api}}}], ports: [{protocol: UDP, port: 81}]}');
  const moved = told({ shop, out, own }, { shop, out, udp });
  expect(moved.map((text) => text.split(',')[0])).toEqual(['medium flow-opened', 'info flow-moved']);
  const tcp = into('p', '{from: [{podSelector: {matchLabels: {app: api}}}], ports: [{protocol: TCP}]}');
  const udpAll = into('p', '{from: [{podSelector: {matchLabels: {app: api}}}], ports: [{protocol: UDP}]}');
  expect(told({ shop, out, udpAll }, { shop, out, tcp }).join()).not.toContain('flow-moved');
  expect(told({ shop, out, tcp }, { shop, out, udpAll }).join()).not.toContain('flow-moved');
});
