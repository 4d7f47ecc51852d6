import { expect, test } from 'vitest';
import type { Direction, Tier } from '../../src/policy/tier.ts';
import { rulesIn, tierOf } from './cluster.ts';
import { admin, baseline, cluster, compileObjects, from, pods, to } from './cluster-scoped.ts';

const allow = { action: 'Allow', from: [pods] };

/** The one rule that an object compiles to. */
function ruleOf(object: object, direction: Direction = 'ingress', tier: Tier['id'] = 'admin') {
  const { tiers, problems } = compileObjects(object);
  const [rule, ...others] = rulesIn(tiers, tier, direction);
  expect([problems, others]).toEqual([[], []]);
  return rule;
}

test.each<[string, object, Tier['id']]>([
  ['an AdminNetworkPolicy', admin({ ingress: [allow] }), 'admin'],
  ['a BaselineAdminNetworkPolicy', baseline({ ingress: [allow] }), 'baseline'],
  ['a ClusterNetworkPolicy of the tier Admin', cluster(from(pods)), 'admin'],
  ['a ClusterNetworkPolicy of the tier Baseline', cluster({ ...from(pods), tier: 'Baseline' }), 'baseline'],
])('%s goes to its tier and isolates nobody (C1, C5)', (_what, object, id) => {
  const { tiers } = compileObjects(object);
  for (const tier of ['admin', 'network-policy', 'baseline'] as const) {
    expect(rulesIn(tiers, tier, 'ingress')).toHaveLength(tier === id ? 1 : 0);
    expect(tierOf(tiers, tier, 'ingress').governs).toEqual([]);
  }
});

test.each([
  [admin, 'Allow', 'allow'],
  [admin, 'Deny', 'deny'],
  [admin, 'Pass', 'pass'],
  [cluster, 'Accept', 'allow'],
  [cluster, 'Deny', 'deny'],
  [cluster, 'Pass', 'pass'],
] as const)('%o: %s is the action %s (C2)', (make, written, action) => {
  expect(ruleOf(make({ ingress: [{ action: written, from: [pods] }] }))?.action).toBe(action);
});

test('rules are looked at by priority, then in their order, ingress and egress apart (P1, P2)', () => {
  const rules = (name: string, count: number) => Array.from({ length: count }, () => ({ name, ...allow }));
  const { tiers } = compileObjects(
    admin({ priority: 2, ingress: rules('late', 2), egress: [{ action: 'Deny', to: [pods] }] }),
    admin({ priority: 1, ingress: rules('early', 100) }, { name: 'b' }),
  );
  const names = [...rulesIn(tiers, 'admin', 'ingress')]
    .sort((x, y) => x.rank - y.rank)
    .map(({ from }) => `${from.policy.name}${from.field.join()}`);
  expect(names.slice(0, 2)).toEqual(['bspec,ingress,0', 'bspec,ingress,1']);
  expect(names.slice(99)).toEqual(['bspec,ingress,99', 'aspec,ingress,0', 'aspec,ingress,1']);
  expect(rulesIn(tiers, 'admin', 'egress').map(({ rank }) => rank)).toEqual([200]);
});

test('a BaselineAdminNetworkPolicy has no priority: its ranks are below 0, before all that have one (P1)', () => {
  const many = { ingress: Array.from({ length: 100 }, () => allow) };
  const { tiers } = compileObjects(cluster({ ...from(pods), tier: 'Baseline', priority: 0 }), baseline(many));
  const [first, ...others] = rulesIn(tiers, 'baseline', 'ingress').map(({ rank }) => rank);
  expect(first).toBe(0);
  expect([Math.min(...others), Math.max(...others)]).toEqual([-100, -1]);
});

const shop = { matchLabels: { app: 'shop' } };
const SHOP = [{ key: 'app', operator: 'In', values: ['shop'] }];

test.each<[string, object, object]>([
  ['namespaces', { namespaces: shop }, { namespaces: { selector: SHOP }, pods: [] }],
  [
    'namespaces that have a label',
    { namespaces: { matchExpressions: [{ key: 'app', operator: 'Exists' }] } },
    { namespaces: { selector: [{ key: 'app', operator: 'Exists', values: [] }] }, pods: [] },
  ],
  ['all namespaces', { namespaces: {} }, { namespaces: { selector: [] }, pods: [] }],
  ['pods', { pods: { namespaceSelector: {}, podSelector: shop } }, { namespaces: { selector: [] }, pods: SHOP }],
  [
    'pods of namespaces',
    { pods: { namespaceSelector: shop, podSelector: {} } },
    { namespaces: { selector: SHOP }, pods: [] },
  ],
])('%s: a subject and a peer are chosen alike (C6, C7)', (_what, written, set) => {
  for (const make of [admin, cluster]) {
    const rule = ruleOf(make({ ...from(written), subject: written }));
    expect(rule?.subject).toEqual(set);
    expect(rule?.peer).toEqual({ everyone: false, pods: [set], blocks: [] });
  }
});

test('pods of whatever namespace need no namespaceSelector in v1alpha2 (C6)', () => {
  const rule = ruleOf(cluster(from({ pods: { podSelector: shop } })));
  expect(rule?.peer.pods).toEqual([{ namespaces: { selector: [] }, pods: SHOP }]);
});

test('networks are blocks without exceptions, whose bits beyond the prefix do not count (C8)', () => {
  const rule = ruleOf(cluster(to({ networks: ['10.1.2.3/8', '::1/128'] }, pods)), 'egress');
  expect(rule?.peer.blocks).toEqual([
    { range: { family: 4, first: 0x0a00_0000n, last: 0x0aff_ffffn }, except: [] },
    { range: { family: 6, first: 1n, last: 1n }, except: [] },
  ]);
  expect(rule?.peer.pods).toHaveLength(1);
});

test('networks that hold every address are everyone: a pod has one, too (C8)', () => {
  const split = to({ networks: ['0.0.0.0/1', '::/0'] }, { networks: ['128.0.0.0/1'] });
  expect(ruleOf(cluster(to({ networks: ['0.0.0.0/0', '::/0'] })), 'egress')?.peer.everyone).toBe(true);
  expect(ruleOf(cluster(split), 'egress')?.peer.everyone).toBe(true);
});

const node = (name: string, labels: object, ...addresses: string[]) => ({
  apiVersion: 'v1',
  kind: 'Node',
  metadata: { name, labels },
  status: { addresses: [{ type: 'Hostname', address: name }, ...addresses.map((address) => ({ address }))] },
});

test('nodes are the addresses in the status of the nodes selected, where manifests declare nodes (C10)', () => {
  const nodes = [node('a', { app: 'shop' }, '10.0.0.1', '::1'), node('b', {}, '10.0.0.2')];
  const blocks = (selector: object) => {
    const { tiers } = compileObjects(...nodes, cluster(to(pods, { nodes: selector })));
    return rulesIn(tiers, 'admin', 'egress')[0]?.peer.blocks.map(({ range }) => [range.first, range.last]);
  };
  expect(blocks(shop)).toEqual([
    [0x0a00_0001n, 0x0a00_0001n],
    [1n, 1n],
  ]);
  expect(blocks({})).toHaveLength(3);
});

const tcp = (port: number, endPort = port) => ({ protocol: 'TCP', port, endPort });

test.each<[string, object, object[], object[]]>([
  ['a number', { portNumber: { protocol: 'UDP', port: 53 } }, [{ protocol: 'UDP', port: 53, endPort: 53 }], []],
  ['a number of TCP, the default', { portNumber: { port: 80 } }, [tcp(80)], []],
  ['a null protocol', { portNumber: { port: 80, protocol: null } }, [tcp(80)], []],
  ['a range', { portRange: { start: 80, end: 90 } }, [tcp(80, 90)], []],
  ['a range that ends before it starts (S3)', { portRange: { start: 9, end: 1 } }, [], []],
  ['a protocol of which no policy can speak (S3)', { portNumber: { protocol: 'ICMP', port: 80 } }, [], []],
])('ports of v1alpha1: %s (C9)', (_what, item, numbered, named) => {
  expect(ruleOf(admin({ ingress: [{ ...allow, ports: [item] }] }))?.ports).toEqual({ numbered, named });
});

test.each<[string, object, object[], object[]]>([
  ['a number', { udp: { destinationPort: { number: 53 } } }, [{ protocol: 'UDP', port: 53, endPort: 53 }], []],
  ['a range', { tcp: { destinationPort: { range: { start: 80, end: 90 } } } }, [tcp(80, 90)], []],
  ['SCTP', { sctp: { destinationPort: { number: 1 } } }, [{ protocol: 'SCTP', port: 1, endPort: 1 }], []],
  ['a name, of whatever protocol', { destinationNamedPort: 'web' }, [], [{ name: 'web' }]],
])('ports of v1alpha2: %s (C9)', (_what, item, numbered, named) => {
  const rule = ruleOf(cluster({ ingress: [{ action: 'Deny', from: [pods], protocols: [item] }] }));
  expect(rule?.ports).toEqual({ numbered, named });
});

test('a named port of v1alpha1 is of whatever protocol (C9)', () => {
  const { tiers } = compileObjects(admin({ ingress: [{ ...allow, ports: [{ namedPort: 'web' }] }] }));
  expect(rulesIn(tiers, 'admin', 'ingress')[0]?.ports).toEqual({ numbered: [], named: [{ name: 'web' }] });
});

test('no ports are all ports of every protocol (C9)', () => {
  for (const make of [admin, cluster]) {
    expect(ruleOf(make(from(pods)))?.ports.numbered).toEqual(
      ['TCP', 'UDP', 'SCTP'].map((protocol) => ({ protocol, port: 1, endPort: 65_535 })),
    );
  }
});

test('a policy without rules says nothing (C5)', () => {
  for (const rules of [{}, { ingress: [], egress: [] }, { ingress: null }]) {
    const { tiers, problems } = compileObjects(admin(rules), cluster(rules));
    expect([problems, rulesIn(tiers, 'admin', 'ingress'), rulesIn(tiers, 'admin', 'egress')]).toEqual([[], [], []]);
  }
});
