import { expect, test } from 'vitest';
import { rulesIn } from './cluster.ts';
import { admin, baseline, cluster, compileObjects, from, pods, problemsOf, type Rules, to } from './cluster-scoped.ts';

const NODES =
  'warning nodes-unknown (hides flows): ClusterNetworkPolicy c: spec.egress[0].to[0].nodes means addresses of nodes, and no manifest declares a Node: flows to them are not known.';
const NAMES =
  'warning domain-names-unknown (hides flows): ClusterNetworkPolicy c: spec.egress[0].to[0].domainNames means the addresses behind the names, which no manifest tells: flows to them are not known.';
const NETWORKS =
  'warning networks-unknown (hides flows): ClusterNetworkPolicy c: spec.egress[0].to[0].networks holds the address of every pod that has one of its family. Here it means addresses outside the cluster, and pods whose address is declared: flows to other pods are not known.';
const CHANNEL = (field: string) =>
  `note experimental-channel: ClusterNetworkPolicy c needs the experimental channel of its API, for ${field}: with the standard one the API server rejects it.`;

/** The problems of an object of one line, without their places. */
const told = (...objects: object[]) => problemsOf(...objects).map((text) => text.replace(/^k8s.yaml:\d+ /, ''));

test.each([
  ['nodes (C10)', { nodes: {} }, [CHANNEL('spec.egress[0].to[0].nodes'), NODES]],
  ['domain names (C10)', { domainNames: ['a.org'] }, [CHANNEL('spec.egress[0].to[0].domainNames'), NAMES]],
  ['all addresses of one family (C8)', { networks: ['10.0.0.0/8', '0.0.0.0/0'] }, [NETWORKS]],
  ['those of the other (C8)', { networks: ['::/0'] }, [NETWORKS]],
])('peers that manifests do not decide count as nobody, and hide flows: %s', (_what, peer, problems) => {
  expect(told(cluster(to(peer)))).toEqual(problems);
  const { tiers } = compileObjects(cluster(to(peer)));
  expect(rulesIn(tiers, 'admin', 'egress')[0]?.peer.pods).toEqual([]);
});

const everyPod = { pods: { namespaceSelector: {}, podSelector: {} } };
const http = { protocols: [{ tcp: { destinationPort: { number: 80 } } }] };
const after = (first: object): Rules => ({
  egress: [first, { action: 'Deny', to: [{ networks: ['0.0.0.0/0'] }] }],
});

test.each([
  ['networks of both families hold every address', to({ networks: ['::/0'] }, { networks: ['0.0.0.0/0'] })],
  ['networks of a part', to({ networks: ['10.0.0.0/8', '8000::/1'] })],
  ['a rule before lets every pod pass', after({ action: 'Pass', to: [pods] })],
  ['a rule before denies every pod', after({ action: 'Deny', to: [everyPod] })],
  ['a rule before denies every pod of any namespace', after({ action: 'Deny', to: [{ pods: { podSelector: {} } }] })],
  ['the rule itself means every pod', to(pods, { networks: ['0.0.0.0/0'] })],
])('networks decide of all pods or of none if %s (C8)', (_what, rules) => {
  expect(told(cluster(rules))).toEqual([]);
});

test.each([
  ['some ports', { action: 'Pass', to: [pods], ...http }],
  ['some namespaces', { action: 'Pass', to: [{ namespaces: { matchLabels: { a: 'b' } } }] }],
  ['some pods', { action: 'Pass', to: [{ pods: { podSelector: { matchLabels: { a: 'b' } } } }] }],
  [
    'pods by an expression',
    { action: 'Pass', to: [{ namespaces: { matchExpressions: [{ key: 'a', operator: 'Exists' }] } }] },
  ],
  [
    'all pods of some namespaces',
    { action: 'Pass', to: [{ pods: { namespaceSelector: { matchLabels: { a: 'b' } }, podSelector: {} } }] },
  ],
  ['some networks', { action: 'Pass', to: [{ networks: ['10.0.0.0/8'] }] }],
])('a rule before that lets %s pass leaves the others undecided (C8)', (_what, rule) => {
  expect(told(cluster(after(rule)))).toEqual([NETWORKS.replace('egress[0]', 'egress[1]')]);
});

test('a rule behind that means every pod comes too late to decide of them (C8, P2)', () => {
  const rules = [
    { action: 'Deny', to: [{ networks: ['0.0.0.0/0'] }] },
    { action: 'Pass', to: [pods] },
  ];
  expect(told(cluster({ egress: rules }))).toEqual([NETWORKS]);
});

test('networks beside some pods leave the others undecided (C8)', () => {
  const some = { namespaces: { matchLabels: { a: 'b' } } };
  expect(told(cluster(to(some, { networks: ['0.0.0.0/0'] })))).toEqual([NETWORKS.replace('to[0]', 'to[1]')]);
});

test('each kind of what is undecided is told once for a policy, with its line', () => {
  const rule = { action: 'Deny', to: [{ nodes: {} }, { domainNames: ['a.org'] }, { nodes: {} }] };
  expect(problemsOf(admin({}), cluster({ egress: [rule, rule] })).slice(1)).toEqual([
    `k8s.yaml:3 ${NODES}`,
    `k8s.yaml:3 ${NAMES.replace('to[0]', 'to[1]')}`,
  ]);
});

test('with nodes among the manifests nodes are known (C10)', () => {
  const node = { apiVersion: 'v1', kind: 'Node', metadata: { name: 'a' } };
  expect(told(node, cluster(to({ nodes: {} })))).toEqual([CHANNEL('spec.egress[0].to[0].nodes')]);
});

test('the experimental channel is named once, and not for what the standard one has (S4)', () => {
  const named = { action: 'Deny', from: [pods], protocols: [{ destinationNamedPort: 'web' }] };
  const named1 = { action: 'Deny', from: [pods], ports: [{ namedPort: 'web' }] };
  expect(told(cluster({ ingress: [named] }))).toEqual([]);
  const note = CHANNEL('spec.ingress[0].ports').replace('ClusterNetworkPolicy c', 'AdminNetworkPolicy a');
  expect(told(admin({ ingress: [named1] }), baseline({ ingress: [named1] }))).toEqual([note]);
  // Other problems of the same policies stay, and do not stand for it.
  expect(told(admin({ ingress: [{ ...named1, form: 1 }] }), baseline({ ingress: [named1] }))).toEqual([
    expect.stringContaining('unknown-field'),
    note,
  ]);
  const outward = admin({ egress: [{ ...(to(pods).egress?.[0] as object), ports: [{ namedPort: 'web' }] }] });
  expect(told(outward)).toEqual([note.replace('ingress', 'egress')]);
});

test.each(['namespaceSelector', 'sameLabels', 'notSameLabels'])(
  'peers with %s, as they once were, are of all namespaces now (C13)',
  (field) => {
    const old = { namespaces: { [field]: {} } };
    expect(told(admin(from(old)))).toEqual([
      `warning old-peer-syntax: AdminNetworkPolicy a: spec.ingress[0].from[0].namespaces.${field} is how peers were written up to release v0.1.1. It is dropped, or refused to strict clients such as kubectl, and what is left selects all namespaces.`,
    ]);
    const { tiers } = compileObjects(admin(from(old)));
    expect(rulesIn(tiers, 'admin', 'ingress')[0]?.peer.pods).toEqual([{ namespaces: { selector: [] }, pods: [] }]);
  },
);

test('old selectors and other unknown fields are told apart (C13, D7)', () => {
  const old = { namespaces: { sameLabels: ['a'] } };
  expect(told(admin({ ingress: [{ action: 'Deny', from: [old], sameLabels: [] }] }))).toEqual([
    expect.stringMatching(/^warning old-peer-syntax: .*from\[0\]\.namespaces\.sameLabels/),
    expect.stringMatching(
      /^error unknown-field: AdminNetworkPolicy a: unknown field spec\.ingress\[0\]\.sameLabels\. /,
    ),
  ]);
});

test('a policy that is rejected is not told of for its selectors too', () => {
  const bad = { namespaces: { matchExpressions: [{ key: 'a', operator: 'in' }] } };
  expect(told(cluster(to(bad, { networks: ['x'] })))).toEqual([expect.stringContaining('policy-rejected')]);
});

test('other unknown fields are dropped and named, whether or not the policy is rejected (D7)', () => {
  const UNKNOWN = expect.stringContaining('unknown field spec.ingress[0].form');
  expect(told(admin({ ingress: [{ action: 'Deny', from: [pods], form: [] }] }))).toEqual([UNKNOWN]);
  expect(told(admin({ ingress: [{ action: 'Deny', form: [] }] }))).toEqual([
    expect.stringContaining('policy-rejected'),
    UNKNOWN,
  ]);
});

test('a peer of a field that no version has is refused: dropped, it leaves an empty peer (C11)', () => {
  expect(told(cluster(from({ services: {} })))).toEqual([
    expect.stringContaining('should have at least 1 properties'),
    expect.stringContaining('unknown field spec.ingress[0].from[0].services'),
  ]);
});

test('a selector that nobody can read leaves out a policy that the API server stores', () => {
  const bad = { matchExpressions: [{ key: 'a', operator: 'in', values: ['b'] }] };
  const text = (field: string) =>
    `error selector-unreadable (hides flows): ClusterNetworkPolicy c is left out, since a selector of it cannot be read: spec.${field}.matchExpressions[0].operator: Invalid value: in: not a valid selector operator.`;
  for (const [field, policy] of [
    ['subject.namespaces', cluster({ ...from(pods), subject: { namespaces: bad } })],
    ['ingress[0].from[0].pods.podSelector', cluster(from({ pods: { podSelector: bad } }))],
    ['egress[0].to[0].pods.namespaceSelector', cluster(to({ pods: { namespaceSelector: bad, podSelector: {} } }))],
    ['egress[0].to[0].nodes', cluster(to({ nodes: bad }))],
  ] as const) {
    expect(told(policy)).toEqual([text(field)]);
    expect(rulesIn(compileObjects(policy).tiers, 'admin', 'ingress')).toEqual([]);
  }
});
