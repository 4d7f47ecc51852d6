import { describe, expect, test } from 'vitest';
import { DENY_ALL, documents, namespace, pod, policy } from './manifests.ts';
import { told } from './told.ts';

// One flow more of a pod that is isolated both ways: which rule speaks, and all that it says. A rule says the same of a pod
// that is new, and most are one level milder there, for nothing was closed before.
const world = documents(
  namespace('shop-prod'),
  pod('shop-prod/web'),
  pod('shop-prod/api'),
  policy('shop-prod/deny', DENY_ALL),
  namespace('lab-dev'),
  pod('lab-dev/x'),
  namespace('ops'),
  pod('ops/x'),
  namespace('monitoring'),
  pod('monitoring/prometheus'),
  pod('kube-system/coredns', { 'k8s-app': 'kube-dns' }),
);
const peer = (name: string, app: string) =>
  `{namespaceSelector: {matchLabels: {kubernetes.io/metadata.name: ${name}}}, podSelector: {matchLabels: {${app}}}}`;
const ports = (list: readonly string[]) => `ports: [${list.map((each) => `{${each}}`)}]`;
const into = (from: string, ...list: string[]) =>
  `policyTypes: [Ingress]\ningress: [{from: [${from}], ${ports(list)}}]`;
const outOf = (to: string, ...list: string[]) => `policyTypes: [Egress]\negress: [{to: [${to}], ${ports(list)}}]`;
const block = (cidr: string) => `{ipBlock: {cidr: ${cidr}}}`;
const p = (app: string, spec: string) => policy('shop-prod/p', `podSelector: {matchLabels: {app: ${app}}}\n${spec}`);

const ROWS: readonly [story: string, spec: string, severity: string, ofNew: string, says: string][] = [
  [
    'the internet reaches it',
    into(block('0.0.0.0/0'), 'port: 81'),
    'critical',
    'critical',
    'internet-ingress, Open to the internet, …: 0.0.0.0/0 can now reach shop-prod/web on TCP 81: policy shop-prod/p allows it.',
  ],
  [
    'a public address reaches it',
    into(block('8.8.8.8/32'), 'port: 81'),
    'high',
    'high',
    'internet-ingress, Open to public addresses, …: 8.8.8.8 can now reach shop-prod/web on TCP 81: policy shop-prod/p allows it.',
  ],
  [
    'it reaches the internet',
    outOf(block('0.0.0.0/0'), 'port: 81'),
    'high',
    'medium',
    'internet-egress, Internet reachable, …: shop-prod/web can now reach 0.0.0.0/0 on TCP 81: policy shop-prod/p allows it.',
  ],
  [
    'it reaches a public address',
    outOf(block('8.8.8.8/32'), 'port: 81'),
    'medium',
    'low',
    'internet-egress, Public addresses reachable, …: shop-prod/web can now reach 8.8.8.8 on TCP 81: policy shop-prod/p allows it.',
  ],
  [
    'it reaches private addresses',
    outOf(block('10.0.0.0/8'), 'port: 81'),
    'medium',
    'low',
    'flow-opened, Flow opened, …: shop-prod/web can now reach 10.0.0.0/8 on TCP 81: policy shop-prod/p allows it.',
  ],
  [
    'it reaches where nodes may be',
    outOf(block('10.0.0.0/8'), 'port: 10250'),
    'critical',
    'critical',
    'node-port-reachable, Port of nodes reachable, …: shop-prod/web can now reach 10.0.0.0/8 on TCP 10250: policy shop-prod/p allows it. Nodes and the control plane answer on TCP 10250. [No manifest says whether nodes have addresses among these.]',
  ],
  [
    'another pod reaches it where nodes would answer',
    into(peer('ops', 'app: x'), 'port: 22'),
    'high',
    'high',
    'node-port-reachable, Port of nodes reachable, …: ops/x can now reach shop-prod/web on TCP 22: policy shop-prod/p allows it. Nodes and the control plane answer on TCP 22. [No manifest says whether these pods are of the control plane.]',
  ],
  [
    'another pod reaches it where data stores answer',
    into(peer('ops', 'app: x'), 'port: 5432'),
    'high',
    'medium',
    'data-store-reachable, Data store reachable, …: ops/x can now reach shop-prod/web on TCP 5432: policy shop-prod/p allows it. Data stores answer on TCP 5432.',
  ],
  [
    'non-production reaches it',
    into(peer('lab-dev', 'app: x'), 'port: 81'),
    'high',
    'medium',
    'non-production-to-production, Production reachable from non-production, …: lab-dev/x can now reach shop-prod/web on TCP 81: policy shop-prod/p allows it. That leads from non-production to production.',
  ],
  [
    'another namespace reaches it',
    into(peer('ops', 'app: x'), 'port: 81'),
    'medium',
    'low',
    'cross-namespace-opened, Opened across namespaces, …: ops/x can now reach shop-prod/web on TCP 81: policy shop-prod/p allows it.',
  ],
  [
    'the platform reaches it',
    into(peer('monitoring', 'app: prometheus'), 'port: 81'),
    'low',
    'info',
    'trusted-flow-opened, Known platform flow opened, …: monitoring/prometheus can now reach shop-prod/web on TCP 81: policy shop-prod/p allows it. It is trusted as monitoring scrape.',
  ],
  [
    'it reaches the metadata API',
    outOf(block('169.254.169.254/32'), 'port: 80'),
    'critical',
    'critical',
    'metadata-api-reachable, Cloud metadata API reachable, …: shop-prod/web can now reach 169.254.169.254 on TCP 80: policy shop-prod/p allows it. There the cloud hands out the credentials of the node.',
  ],
  [
    'it asks cluster DNS',
    outOf(peer('kube-system', 'k8s-app: kube-dns'), 'protocol: UDP, port: 53'),
    'info',
    'info',
    'dns-opened, DNS opened, …: shop-prod/web can now ask cluster DNS, kube-system/coredns on UDP 53: policy shop-prod/p allows it.',
  ],
];

test.each(ROWS)('%s', (_, spec, severity, ofNew, says) => {
  const line = spec.includes('policyTypes') ? 9 : 8;
  const full = `${severity} ${says.replace('…', `head p:${line}-${line}`)}`;
  expect(told({ world }, { world, p: p('web', spec) })).toEqual([full]);
  const found = told({ world }, { world, p: p('new', spec), pod: pod('shop-prod/new') });
  expect(found).toContain(full.replace(`${severity} `, `${ofNew} `).replaceAll('/web', '/new'));
});

test('whether nobody declared the pods is said before whether they are of the control plane', () => {
  const [finding] = told({ world }, { world, p: p('web', into(peer('tools', 'app: x'), 'port: 22')) });
  expect(finding).toMatch(/^high node-port-reachable, .* \[No manifest declares such pods\.\]$/);
});

describe('a port of nodes is named by the rule', () => {
  test.each<[ports: string[], severity: string]>([
    [['port: 8080', 'port: 22'], 'critical'],
    [['protocol: TCP', 'protocol: UDP, port: 10250'], 'high'],
  ])('%j is %s', (list, severity) => {
    expect(told({ world }, { world, p: p('web', outOf(block('10.0.0.0/8'), ...list)) })).toEqual([
      expect.stringContaining(`${severity} node-port-reachable, `),
    ]);
  });
});

describe('of several ends one is enough', () => {
  test.each<[story: string, spec: string, rule: string]>([
    [
      'that is not production',
      into(`${peer('ops', 'app: x')}, ${peer('lab-dev', 'app: x')}`, 'port: 81'),
      'non-production-to-production',
    ],
    [
      'that the platform has not by right',
      into(`${peer('monitoring', 'app: prometheus')}, ${peer('ops', 'app: x')}`, 'port: 81'),
      'cross-namespace-opened',
    ],
  ])('%s', (_, spec, rule) => {
    expect(told({ world }, { world, p: p('web', spec) })).toEqual([expect.stringContaining(` ${rule}, `)]);
  });

  test('that is production, of those whom others reach', () => {
    const prod = (name: string) => peer(name, 'app: web');
    const out = (...to: string[]) =>
      policy('lab-dev/out', `podSelector: {}\n${outOf(to.map((name) => prod(name)).join(', '), 'port: 81')}`);
    const more = documents(policy('lab-dev/wall', 'podSelector: {}\npolicyTypes: [Egress]'), pod('ops/web'));
    const open = documents(world.replace('[Ingress, Egress]', '[Egress]'), more);
    expect(told({ open }, { open, p: out('ops', 'shop-prod') })).toEqual([
      expect.stringContaining(' That leads from non-production to production.'),
    ]);
  });

  test('that nobody trusts, of those whom the platform reaches', () => {
    const trust = { trustedFlows: [{ name: 'ours', to: { podSelector: { matchLabels: { app: 'web' } } } }] };
    const both = (values: string) =>
      policy(
        'shop-prod/p',
        `podSelector: {matchExpressions: [{key: app, operator: In, values: [${values}]}]}\n${into(peer('ops', 'app: x'), 'port: 81')}`,
      );
    const [of, ofBoth] = ['web', 'web, api'].map((values) => told({ world }, { world, p: both(values) }, trust));
    expect(of).toEqual([expect.stringContaining(' trusted-flow-opened, ')]);
    expect(ofBoth).toEqual([expect.stringContaining(' cross-namespace-opened, ')]);
  });
});

test('flows within two namespaces lead from neither to the other', () => {
  const own = (name: string) =>
    documents(
      namespace(name),
      pod(`${name}/a`),
      pod(`${name}/b`),
      policy(`${name}/own`, 'podSelector: {}\ningress: [{from: [{podSelector: {}}]}]'),
    );
  const guard = `apiVersion: policy.networking.k8s.io/v1alpha2
kind: ClusterNetworkPolicy
metadata: {name: guard}
spec: {tier: Admin, priority: 1, subject: {namespaces: {}}, ingress: [{action: Deny, from: [{namespaces: {}}]}]}`;
  const both = documents(own('shop-prod'), own('shop-dev'));
  const found = told({ both, guard }, { both });
  expect(found.filter((text) => text.includes('non-production-to-production'))).toEqual([]);
  const within = found.filter((text) => text.includes(' flow-opened, '));
  expect(within).toEqual([
    expect.stringContaining('shop-dev/a, shop-dev/b, shop-prod/a and shop-prod/b can now reach'),
  ]);
  expect(within.join()).not.toContain('any other namespace');
});

test('a dash is told of if one of the policies that allow the flows has it', () => {
  const wall = policy('ops/wall', 'podSelector: {}\npolicyTypes: [Egress]');
  const out = policy('ops/out', `podSelector: {}\n${outOf(peer('shop-prod', 'app: web'), 'port: 81')}`);
  const peers = (between: string) =>
    p(
      'web',
      into(
        `{namespaceSelector: {matchLabels: {kubernetes.io/metadata.name: ops}}${between}podSelector: {matchLabels: {app: other}}}`,
        'port: 81',
      ),
    );
  const found = told({ world, wall, p: peers(', ') }, { world, wall, out, p: peers('}, {') });
  expect(found).toContainEqual(
    expect.stringMatching(/^high cross-namespace-opened, .* A dash has made two peers of one: [^.]*\.$/),
  );
});

describe('a rule for all ports, of which one was open before,', () => {
  const old = policy(
    'shop-prod/old',
    `podSelector: {}\n${into(peer('ops', 'app: x').replace(/, podSelector.*/, '}'), 'port: 8080')}`,
  );
  const all = `policyTypes: [Ingress]\ningress: [{from: [${peer('ops', 'app: x')}]}]`;
  const db = pod('shop-prod/db', undefined, { containers: [{ name: 'db', ports: [{ containerPort: 5432 }] }] });
  const opened = (app: string) => told({ world, db, old }, { world, db, old, p: p(app, all) });

  test('is about data stores only where the pod says that it is one', () => {
    expect(opened('web')).toEqual([
      'high cross-namespace-opened, Opened across namespaces, head p:9-9: ops/x can now reach shop-prod/web on all ports except TCP 8080: policy shop-prod/p allows it.',
    ]);
    expect(opened('db')).toEqual([
      expect.stringMatching(/^high cross-namespace-opened, .* allows it\. Data stores answer on TCP 5432\.$/),
    ]);
  });

  test('is no rule for a list of ports, which says which it means', () => {
    const most = into(peer('ops', 'app: x'), 'port: 1, endPort: 8079', 'port: 8081, endPort: 65535');
    expect(told({ world }, { world, p: p('web', most) })).toEqual([
      expect.stringMatching(/^high data-store-reachable, .* Data stores answer on TCP 389, /),
    ]);
  });
});

describe('a port is the one of the web', () => {
  test.each<[ports: string[], severity: string]>([
    [['port: 443'], 'low'],
    [['port: 443', 'protocol: UDP, port: 443'], 'low'],
    [['protocol: SCTP, port: 443'], 'medium'],
    [['port: 443, endPort: 444'], 'medium'],
    [['port: 442, endPort: 443'], 'medium'],
    [['port: 444'], 'medium'],
  ])('%j is %s', (list, severity) => {
    expect(told({ world }, { world, p: p('web', outOf(block('8.8.8.8/32'), ...list)) })).toEqual([
      expect.stringContaining(`${severity} internet-egress, `),
    ]);
  });
});

test('flows that close are told by the rule that went, and by another port where one opened', () => {
  const [one, other] = [81, 82].map((port) => p('web', into(peer('ops', 'app: x'), `port: ${port}`))) as [
    string,
    string,
  ];
  expect(told({ world, p: one }, { world })).toEqual([
    'low flow-closed, Flow closed, base p:9-9: ops/x can no longer reach shop-prod/web on TCP 81: policy shop-prod/p no longer allows it.',
  ]);
  expect(told({ world, p: one }, { world, p: other })).toContain(
    'info flow-moved, Flow moved, base p:9-9: ops/x can no longer reach shop-prod/web on TCP 81: policy shop-prod/p no longer allows it. Another port between the same ends opened instead.',
  );
});

test('flows within a namespace are told as opened', () => {
  const both = documents(
    p('web', into('{podSelector: {matchLabels: {app: api}}}', 'port: 81')),
    policy(
      'shop-prod/q',
      `podSelector: {matchLabels: {app: api}}\n${outOf('{podSelector: {matchLabels: {app: web}}}', 'port: 81')}`,
    ),
  );
  expect(told({ world }, { world, both })).toEqual([
    'medium flow-opened, Flow opened, head both:9-9: shop-prod/api can now reach shop-prod/web on TCP 81: policies shop-prod/p and shop-prod/q allow it.',
  ]);
});

test('a policy that selects nothing, and one that is rejected, are told with what follows', () => {
  expect(told({ world }, { world, p: p('wbe', 'policyTypes: [Ingress]') })).toEqual([
    'medium policy-selects-nothing, Policy selects nothing, head p:7-7: Policy shop-prod/p selects none of the workloads declared in shop-prod, so it does nothing for them. [Pods that no manifest declares may have the labels.]',
  ]);
  expect(told({ world }, { world, p: p('web', into(block('8.8.8.8/32'), 'port: "80"')) })).toEqual([
    expect.stringMatching(
      /^high policy-rejected, Policy rejected, head p:9-9: .* A cluster that has an older version keeps that; in this report the rejected one counts for nothing\.$/,
    ),
  ]);
});
