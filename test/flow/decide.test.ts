import { describe, expect, test } from 'vitest';
import { parseAddress } from '../../src/cluster/address.ts';
import type { Workload } from '../../src/cluster/cluster.ts';
import { decide, isolating, type Party, podOf } from '../../src/flow/decide.ts';
import { namespace, policy, workload } from '../policy/cluster.ts';
import { admin, baseline } from './cluster-scoped.ts';
import { addressed, stateOf } from './states.ts';

const PORTS = 'containers: [{ports: [{name: http, containerPort: 80}, {name: dns, containerPort: 53, protocol: UDP}]}]';
const ENDS = [
  namespace('shop', '{team: a}'),
  workload('Deployment', 'shop/web', '{app: web}'),
  workload('Deployment', 'shop/db', '{app: db}', PORTS),
  workload('Deployment', 'shop/host', '{app: web}', `hostNetwork: true, ${PORTS}`),
  addressed('ops/job', '10.0.0.7'),
];

/** What ingress says of `source -> destination protocol/port`: the verdict, why, and the policies. */
function told(policies: readonly string[], flow: string, direction: 'ingress' | 'egress' = 'ingress'): string {
  const { cluster, tiers } = stateOf(...ENDS, ...policies);
  const [from = '', to = '', protocol = 'TCP', port = '80'] = flow.split(' ');
  const end = (text: string): Party => {
    const found = cluster.workloads.get(text.startsWith('Pod/') ? `ops/${text}` : `shop/Deployment/${text}`);
    return found === undefined ? { kind: 'outside', ...(parseAddress(text) as Address) } : podOf(cluster, found);
  };
  const decision = decide(tiers, direction, {
    source: end(from),
    destination: end(to),
    protocol: protocol as 'TCP' | 'UDP',
    port: Number(port),
  });
  const { allowed, reason, by, tier, passed } = decision;
  const names = (rules: typeof by) => rules.map(({ policy }) => policy.name);
  const verdict = [allowed ? 'allowed' : 'denied', reason, ...names(by), tier === undefined ? [] : `(${tier})`];
  return [...verdict.flat(), ...names(passed).map((name) => `passed by ${name}`)].join(' ');
}
type Address = NonNullable<ReturnType<typeof parseAddress>>;

const ingress = (rules: string) => policy('shop/np', `podSelector: {matchLabels: {app: db}}\ningress: ${rules}`);
const DENY = 'denied isolated np (network-policy)';
const ALLOW = 'allowed rule np (network-policy)';

describe('a flow is', () => {
  test.each<[string, string[], string, string]>([
    ['open, if nothing speaks of its end', [], 'web db', 'allowed open'],
    ['open, if a policy is for other pods', [ingress('[]')], 'db web', 'allowed open'],
    [
      'open, if the policy is for pods of another namespace',
      [policy('ops/np', 'podSelector: {}')],
      'web db',
      'allowed open',
    ],
    ['isolated, if no rule allows it (N1)', [ingress('[]')], 'web db', DENY],
    ['allowed by a rule for everyone (N3)', [ingress('[{}]')], 'host db', ALLOW],
    [
      'allowed by a rule for its source',
      [ingress('[{from: [{podSelector: {matchLabels: {app: web}}}]}]')],
      'web db',
      ALLOW,
    ],
    ['isolated from a pod on the host network (H1)', [ingress('[{from: [{podSelector: {}}]}]')], 'host db', DENY],
    ['isolated from other namespaces (N5)', [ingress('[{from: [{podSelector: {}}]}]')], 'Pod/job db', DENY],
    [
      'allowed from namespaces by label',
      [ingress('[{from: [{namespaceSelector: {matchLabels: {team: a}}}]}]')],
      'web db',
      ALLOW,
    ],
    [
      'isolated from namespaces of other labels',
      [ingress('[{from: [{namespaceSelector: {matchLabels: {team: b}}}]}]')],
      'web db',
      DENY,
    ],
    [
      'allowed from an address in a block',
      [ingress('[{from: [{ipBlock: {cidr: 10.0.0.0/30}}]}]')],
      '10.0.0.3 db',
      ALLOW,
    ],
    [
      'allowed from the first of a block',
      [ingress('[{from: [{ipBlock: {cidr: 10.0.0.0/30}}]}]')],
      '10.0.0.0 db',
      ALLOW,
    ],
    ['isolated from beyond a block', [ingress('[{from: [{ipBlock: {cidr: 10.0.0.0/30}}]}]')], '10.0.0.4 db', DENY],
    ['isolated from before a block', [ingress('[{from: [{ipBlock: {cidr: 10.0.0.4/30}}]}]')], '10.0.0.3 db', DENY],
    [
      'isolated from an exception (N11)',
      [ingress('[{from: [{ipBlock: {cidr: 10.0.0.0/24, except: [10.0.0.0/30]}}]}]')],
      '10.0.0.3 db',
      DENY,
    ],
    ['isolated from the other family (N11)', [ingress("[{from: [{ipBlock: {cidr: '::/0'}}]}]")], '10.0.0.3 db', DENY],
    [
      'allowed from a pod with an address in a block (N4)',
      [ingress('[{from: [{ipBlock: {cidr: 10.0.0.0/24}}]}]')],
      'Pod/job db',
      ALLOW,
    ],
    [
      'allowed if one of several blocks holds it',
      [ingress('[{from: [{ipBlock: {cidr: 11.0.0.0/24}}, {ipBlock: {cidr: 10.0.0.0/24}}]}]')],
      '10.0.0.3 db',
      ALLOW,
    ],
    [
      'allowed from a pod in one of several blocks',
      [ingress('[{from: [{ipBlock: {cidr: 11.0.0.0/24}}, {ipBlock: {cidr: 10.0.0.0/24}}]}]')],
      'Pod/job db',
      ALLOW,
    ],
    [
      'isolated from an address, where pods alone are allowed',
      [ingress('[{from: [{podSelector: {}}]}]')],
      '10.0.0.3 db',
      DENY,
    ],
    [
      'allowed from one of several sets of pods',
      [ingress('[{from: [{podSelector: {matchLabels: {app: x}}}, {podSelector: {}}]}]')],
      'web db',
      ALLOW,
    ],
    [
      'open to the host network, of which no policy is (H1)',
      [policy('shop/np', 'podSelector: {}')],
      'web host',
      'allowed open',
    ],
    ['open to what is outside', [policy('shop/np', 'podSelector: {}')], 'web 10.0.0.3', 'allowed open'],
  ])('%s', (_, policies, flow, expected) => {
    expect(told(policies, flow)).toBe(expected);
  });

  const to = (ports: string) => [
    policy('shop/np', `podSelector: {matchLabels: {app: web}}\npolicyTypes: [Egress]\negress: [{ports: [${ports}]}]`),
  ];
  test.each<[string, string, string, string]>([
    ['allowed on its port', '{port: 80}', 'web db TCP 80', ALLOW],
    ['isolated on another', '{port: 80}', 'web db TCP 81', DENY],
    ['isolated on that port of another protocol', '{port: 80}', 'web db UDP 80', DENY],
    ['allowed at the beginning of a range', '{port: 80, endPort: 90}', 'web db TCP 80', ALLOW],
    ['allowed at the end of a range', '{port: 80, endPort: 90}', 'web db TCP 90', ALLOW],
    ['isolated beyond a range', '{port: 80, endPort: 90}', 'web db TCP 91', DENY],
    ['isolated before a range', '{port: 80, endPort: 90}', 'web db TCP 79', DENY],
    ['allowed on a port by its name (N8)', '{port: http}', 'web db TCP 80', ALLOW],
    ['isolated on a port of another number', '{port: http}', 'web db TCP 81', DENY],
    ['isolated on a port of another name', '{port: http}', 'web db UDP 53', DENY],
    ['isolated on a name of another protocol', '{port: dns}', 'web db TCP 53', DENY],
    ['allowed on a name of its protocol', '{port: dns, protocol: UDP}', 'web db UDP 53', ALLOW],
    ['isolated on a name that pods on the host network have (H1)', '{port: http}', 'web host TCP 80', DENY],
    ['isolated on a name outside of the cluster', '{port: http}', 'web 10.0.0.3 TCP 80', DENY],
    ['allowed on a number outside of the cluster', '{port: 80}', 'web 10.0.0.3 TCP 80', ALLOW],
    ['isolated on a number of another name', '{port: other}', 'web db TCP 80', DENY],
    ['isolated on a name of no container with that protocol', '{port: http, protocol: UDP}', 'web db TCP 80', DENY],
    ['allowed on one of several', '{port: 79}, {port: http}, {port: 80}', 'web db TCP 80', ALLOW],
    ['allowed on one of several names', '{port: none}, {port: http}', 'web db TCP 80', ALLOW],
  ])('%s', (_, ports, flow, expected) => {
    expect(told(to(ports), flow, 'egress')).toBe(expected);
  });

  const NP = ingress('[{}]');
  const first = (action: string) => admin('first', 1, action);
  test.each<[string, string[], string]>([
    ['denied by a higher tier, whatever a NetworkPolicy allows (C1)', [NP, first('Deny')], 'denied rule first (admin)'],
    [
      'allowed by a higher tier, whatever a NetworkPolicy denies',
      [ingress('[]'), first('Allow')],
      'allowed rule first (admin)',
    ],
    ['passed on to NetworkPolicies', [NP, first('Pass')], `${ALLOW} passed by first`],
    ['passed on to their isolation', [ingress('[]'), first('Pass')], `${DENY} passed by first`],
    ['passed on to nobody', [first('Pass')], 'allowed open passed by first'],
    [
      'passed on to the lowest tier',
      [first('Pass'), baseline('Deny')],
      'denied rule default (baseline) passed by first',
    ],
    ['kept from the lowest tier by isolation', [ingress('[]'), baseline('Allow')], DENY],
    [
      'decided by the lowest priority alone',
      [first('Allow'), admin('second', 2, 'Deny')],
      'allowed rule first (admin)',
    ],
    ['denied, of equal priorities', [first('Allow'), admin('other', 1, 'Deny')], 'denied rule other (admin)'],
    [
      'allowed before it is passed on, of equal priorities',
      [first('Pass'), admin('other', 1, 'Allow')],
      'allowed rule other (admin)',
    ],
    [
      'decided by all rules of that action',
      [first('Deny'), admin('other', 1, 'Deny')],
      'denied rule first other (admin)',
    ],
    ['not passed on by a lower priority', [first('Deny'), admin('second', 2, 'Pass')], 'denied rule first (admin)'],
  ])('%s', (_, policies, expected) => {
    expect(told(policies, 'web db')).toBe(expected);
  });

  test('judged by egress for its source, by ingress for its destination', () => {
    const out = policy('shop/out', 'podSelector: {matchLabels: {app: web}}\npolicyTypes: [Egress]');
    expect(told([out], 'web db', 'egress')).toBe('denied isolated out (network-policy)');
    expect(told([out], 'db web', 'egress')).toBe('allowed open');
    expect(told([out], 'web db', 'ingress')).toBe('allowed open');
  });
});

test('the policies that isolate a pod are those that select it, for their directions (N1)', () => {
  const { cluster, tiers } = stateOf(
    ...ENDS,
    policy('shop/all', 'podSelector: {}'),
    policy('shop/db', 'podSelector: {matchLabels: {app: db}}\npolicyTypes: [Ingress, Egress]'),
    policy('shop/other', 'podSelector: {matchLabels: {app: other}}'),
  );
  const pod = podOf(cluster, cluster.workloads.get('shop/Deployment/db') as Workload);
  const names = (direction: 'ingress' | 'egress') => isolating(tiers, direction, pod).map(({ policy }) => policy.name);
  expect(names('ingress')).toEqual(['all', 'db']);
  expect(names('egress')).toEqual(['db']);
});

test('a workload runs a pod with the labels of its namespace, declared or not (D4)', () => {
  const { cluster } = stateOf(...ENDS);
  const web = cluster.workloads.get('shop/Deployment/web') as Workload;
  const name = 'kubernetes.io/metadata.name';
  expect(podOf(cluster, web).namespace.labels).toEqual({ [name]: 'shop', team: 'a' });
  expect(podOf({ ...cluster, namespaces: new Map() }, web)).toEqual({
    kind: 'pod',
    namespace: { name: 'shop', labels: { [name]: 'shop' } },
    labels: { app: 'web' },
    ports: [],
    hostNetwork: false,
    addresses: [],
  });
});
