import { expect, test } from 'vitest';
import { formatAddress } from '../../src/cluster/address.ts';
import { rangesToCidrs } from '../../src/cluster/ranges.ts';
import type { Effect, PolicySide } from '../../src/policy/compiled-policy.ts';
import { compileNetworkPolicy } from '../../src/policy/network-policy.ts';
import type { Selector } from '../../src/policy/selector.ts';
import type { PodSet, Rule } from '../../src/policy/tier.ts';
import { policy, read } from './cluster.ts';

const effectOf = (document: string): Effect => compileNetworkPolicy(read(document)).effect as Effect;
const compile = (spec: string): Effect => effectOf(policy('shop/db', spec));
const isolated = ({ ingress, egress }: Effect) =>
  [ingress.governs.length > 0 && 'ingress', egress.governs.length > 0 && 'egress'].filter(Boolean).join(' and ');

// Each set in words short enough to compare.
const selector = (requirements: Selector) =>
  requirements.map(({ key, operator, values }) => [key, operator, ...values].join(' ')).join(', ') || 'all';
const podSet = ({ namespaces, pods }: PodSet) =>
  `${'name' in namespaces ? `pods in ${namespaces.name}` : `pods in namespaces of ${selector(namespaces.selector)}`}: ${selector(pods)}`;
const peers = ({ peer }: Rule) => [
  ...(peer.everyone ? ['everyone'] : []),
  ...peer.pods.map(podSet),
  ...peer.blocks.map(({ range, except }) => {
    return [...rangesToCidrs([range]), ...except.map((hole) => `not ${rangesToCidrs([hole])}`)].join(' ');
  }),
];
const ports = (rule: Rule) => [
  ...rule.ports.numbered.map(({ protocol, port, endPort }) => `${protocol} ${port}-${endPort}`),
  ...rule.ports.named.map(({ protocol, name }) => `${protocol} ${name}`),
];
const only = ({ rules }: PolicySide): Rule => {
  expect(rules).toHaveLength(1);
  return rules[0] as Rule;
};
const peersOf = (text: string) => peers(only(compile(`ingress: [{from: ${text}}]`).ingress));
const portsOf = (text: string) => ports(only(compile(`ingress: [{ports: ${text}}]`).ingress));

test.each([
  ['D2: nothing said is ingress', 'podSelector: {}', 'ingress'],
  ['D2: an empty list is nothing said', 'policyTypes: []', 'ingress'],
  ['D2: null is nothing said', 'policyTypes: null', 'ingress'],
  ['D2: an egress rule adds egress', 'egress: [{}]', 'ingress and egress'],
  ['D5: a null egress rule too', 'egress: [null]', 'ingress and egress'],
  ['D2: an empty egress list does not', 'egress: []', 'ingress'],
  ['D2: what is said is taken as it is', 'policyTypes: [Egress]\ningress: [{}]', 'egress'],
  ['D2: a direction that is named needs no rule', 'policyTypes: [Ingress, Egress]', 'ingress and egress'],
  ['V1: named twice is named', 'policyTypes: [Ingress, Ingress]\negress: [{}]', 'ingress'],
])('%s', (_rule, spec, directions) => {
  expect(isolated(compile(spec))).toBe(directions);
});

test('D2: rules of a direction that is not named are ignored', () => {
  const { ingress, egress } = compile('policyTypes: [Ingress]\ningress: [{}]\negress: [{}]');
  expect([ingress.rules.length, egress.rules.length]).toEqual([1, 0]);
});

test.each([
  ['N3: no rule list', 'podSelector: {}', 0],
  ['N3: an empty rule list', 'ingress: []', 0],
  ['D5: a null rule list', 'ingress: null', 0],
  ['N3: the empty rule', 'ingress: [{}]', 1],
  ['D5: a null rule', 'ingress:\n-', 1],
])('rules, %s', (_rule, spec, count) => {
  const { rules } = compile(spec).ingress;
  expect(rules).toHaveLength(count);
  expect(rules.flatMap(peers)).toEqual(Array(count).fill('everyone'));
});

test.each([
  ['D6: absent', 'policyTypes: [Ingress]', 'pods in shop: all'],
  ['D6: null', 'podSelector: null', 'pods in shop: all'],
  ['D6: empty', 'podSelector: {}', 'pods in shop: all'],
  ['D6: null labels', 'podSelector: {matchLabels: null}', 'pods in shop: all'],
  [
    'L2: labels are In of one value',
    'podSelector: {matchLabels: {app: db, tier: ""}}',
    'pods in shop: app In db, tier In ',
  ],
  [
    'L3 to L6: requirements stay as they are',
    'podSelector: {matchExpressions: [{key: a, operator: In, values: [p, q]}, {key: b, operator: NotIn, values: [z]}, {key: c, operator: Exists}, {key: d, operator: DoesNotExist}]}',
    'pods in shop: a In p q, b NotIn z, c Exists, d DoesNotExist',
  ],
  [
    'L7: both parts hold, and a key may be repeated',
    'podSelector: {matchLabels: {a: x}, matchExpressions: [{key: a, operator: DoesNotExist}]}',
    'pods in shop: a In x, a DoesNotExist',
  ],
])('the pods a policy selects, %s', (_rule, spec, pods) => {
  const { governs, rules } = compile(`${spec}\ningress: [{}]`).ingress;
  expect(governs.map(({ subject }) => podSet(subject))).toEqual([pods]);
  expect(rules.map(({ subject }) => podSet(subject))).toEqual([pods]);
});

test('D1: without a namespace the policy lies in default', () => {
  const { ingress } = effectOf('apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata: {name: db}');
  expect(ingress.governs.map(({ subject }) => podSet(subject))).toEqual(['pods in default: all']);
});

test.each([
  ['N3: absent or null', 'null', ['everyone']],
  ['N3: empty', '[]', ['everyone']],
  [
    'N5: podSelector alone is the own namespace',
    '[{podSelector: {matchLabels: {app: web}}}]',
    ['pods in shop: app In web'],
  ],
  ['N5: an empty one is all of it', '[{podSelector: {}}]', ['pods in shop: all']],
  [
    'N6: namespaceSelector alone is all their pods',
    '[{namespaceSelector: {matchLabels: {team: a}}}]',
    ['pods in namespaces of team In a: all'],
  ],
  ['N6: an empty one is every pod, and nobody else', '[{namespaceSelector: {}}]', ['pods in namespaces of all: all']],
  ['N6: null is absent', '[{namespaceSelector: null, podSelector: {}}]', ['pods in shop: all']],
  [
    'N5: both in one item are ANDed',
    '[{namespaceSelector: {matchLabels: {team: a}}, podSelector: {matchLabels: {app: web}}}]',
    ['pods in namespaces of team In a: app In web'],
  ],
  [
    'N5: two items are ORed',
    '[{namespaceSelector: {matchLabels: {team: a}}}, {podSelector: {matchLabels: {app: web}}}]',
    ['pods in namespaces of team In a: all', 'pods in shop: app In web'],
  ],
  ['N10: a block', '[{ipBlock: {cidr: 203.0.113.0/24}}]', ['203.0.113.0/24']],
  ['N11: host bits are masked', '[{ipBlock: {cidr: 10.1.2.3/24}}]', ['10.1.2.0/24']],
  [
    'N11: an exception belongs to its own block',
    '[{ipBlock: {cidr: 10.0.0.0/8, except: [10.1.0.0/16, 10.2.3.4/24]}}, {ipBlock: {cidr: "fd00::/8"}}, {podSelector: {}}]',
    ['pods in shop: all', '10.0.0.0/8 not 10.1.0.0/16 not 10.2.3.0/24', 'fd00::/8'],
  ],
])('peers, %s', (_rule, text, expected) => {
  expect(peersOf(text)).toEqual(expected);
});

const EVERY_PORT = ['TCP 1-65535', 'UDP 1-65535', 'SCTP 1-65535'];

test.each([
  ['N3: absent or null are all ports of every protocol', 'null', EVERY_PORT],
  ['N3: so is an empty list', '[]', EVERY_PORT],
  ['N7: the empty item is all of TCP', '[{}]', ['TCP 1-65535']],
  ['D5: so is null', '[null]', ['TCP 1-65535']],
  ['N7: a protocol alone is all of it', '[{protocol: UDP}]', ['UDP 1-65535']],
  ['I2: SCTP is SCTP', '[{protocol: SCTP, port: 80}]', ['SCTP 80-80']],
  ['D3: TCP if nothing is said', '[{port: 80}]', ['TCP 80-80']],
  ['N9: both ends of a range', '[{port: 80, endPort: 90}]', ['TCP 80-90']],
  ['N8: a name is TCP if nothing is said', '[{port: web}]', ['TCP web']],
  ['N8: a name with its protocol', '[{port: dns, protocol: UDP}]', ['UDP dns']],
  ['N3: items are ORed', '[{port: 80}, {port: web}, {port: 53, protocol: UDP}]', ['TCP 80-80', 'UDP 53-53', 'TCP web']],
])('ports, %s', (_rule, text, expected) => {
  expect(portsOf(text)).toEqual(expected);
});

test('egress has its own rules, with `to`', () => {
  const { ingress, egress } = compile(
    'policyTypes: [Ingress, Egress]\negress:\n- to: [{podSelector: {}}]\n  ports: [{port: 53}]\n- {}',
  );
  expect(ingress.rules).toEqual([]);
  expect(egress.rules.map((rule) => [peers(rule), ports(rule)])).toEqual([
    [['pods in shop: all'], ['TCP 53-53']],
    [['everyone'], EVERY_PORT],
  ]);
});

test('every rule only allows, in one rank, and says where it stands (D10)', () => {
  const manifest = read(policy('shop/db', 'ingress: [{}, {}]\negress: [{}]'));
  const { tier, ingress, egress } = compileNetworkPolicy(manifest).effect as Effect;
  expect(tier).toBe('network-policy');
  expect([...ingress.rules, ...egress.rules].map(({ rank, action, from }) => [rank, action, from.field])).toEqual([
    [0, 'allow', ['spec', 'ingress', 0]],
    [0, 'allow', ['spec', 'ingress', 1]],
    [0, 'allow', ['spec', 'egress', 0]],
  ]);
  expect(ingress.governs.map(({ from }) => from)).toEqual([{ policy: manifest, field: [] }]);
});

test('an IPv4-mapped block is one of IPv4 (V3)', () => {
  const [block] = only(compile('ingress: [{from: [{ipBlock: {cidr: "::ffff:10.0.0.0/104"}}]}]').ingress).peer.blocks;
  expect(block && formatAddress({ family: block.range.family, address: block.range.first })).toBe('10.0.0.0');
});
