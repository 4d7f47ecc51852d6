import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Endpoint, State } from '../../src/flow/change.ts';
import { type Party, podOf } from '../../src/flow/decide.ts';
import { explain } from '../../src/flow/explain.ts';
import { listFlows } from '../../src/flow/list.ts';
import { EVERY_PORT, portsOf, rangesOf, union } from '../../src/flow/ports.ts';
import { portsAt } from '../../src/flow/ports-at.ts';
import { namespace, policy, workload } from '../policy/cluster.ts';
import { isNoFlow } from '../reference/cover.ts';
import { cluster } from '../reference/random.ts';
import { runs } from '../reference/runs.ts';
import { understand } from '../reference/understand.ts';
import { admin, baseline, clusterBaseline } from './cluster-scoped.ts';
import { stateOf, theExplanation, told, verdicts } from './explained.ts';

const WEB = workload('Deployment', 'shop/web', '{app: web}');
const DB = workload('Deployment', 'shop/db', '{app: db}', 'containers: [{ports: [{name: sql, containerPort: 5432}]}]');
const DENY_ALL = policy('shop/deny', 'podSelector: {}\npolicyTypes: [Ingress, Egress]');

/** What the db lets in. */
const db = (...rules: readonly string[]) =>
  policy('shop/db', `podSelector: {matchLabels: {app: db}}\ningress: [${rules.join(', ')}]`);
const from = (labels: string) => `{from: [{podSelector: {matchLabels: ${labels}}}]}`;
const ports = (list: string) => `{ports: [${list}]}`;

describe('what web may send to db: the ingress of db', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    ['is open without a policy (N1)', [], ['all ports: allowed, open']],
    [
      'is open if policies select other pods (N1)',
      [policy('shop/x', 'podSelector: {matchLabels: {app: web}}')],
      ['all ports: allowed, open'],
    ],
    ['is denied by a policy that allows nothing (N1)', [DENY_ALL], ['all ports: denied, isolated shop/deny']],
    [
      'is denied by every policy that isolates it (N3)',
      [DENY_ALL, db()],
      ['all ports: denied, isolated shop/deny shop/db'],
    ],
    [
      'is allowed by one rule, whatever else isolates it (N3)',
      [DENY_ALL, db(from('{app: web}'))],
      ['all ports: allowed, rule shop/db ingress[0]'],
    ],
    [
      'is allowed by every rule that matches (N3)',
      [db(from('{app: web}'), '{}')],
      ['all ports: allowed, rule shop/db ingress[0] shop/db ingress[1]'],
    ],
    [
      'is not allowed by rules for others (N5, N10)',
      [db(from('{app: api}'), '{from: [{ipBlock: {cidr: 0.0.0.0/0}}]}')],
      ['all ports: denied, isolated shop/db, not shop/db ingress[0]: peers, not shop/db ingress[1]: peers'],
    ],
    [
      'is divided where a rule names a port (N7)',
      [db(ports('{port: 80}'))],
      [
        'TCP 80: allowed, rule shop/db ingress[0]',
        'all ports except TCP 80: denied, isolated shop/db, not shop/db ingress[0]: ports',
      ],
    ],
    [
      'is divided at both ends of a range (N9)',
      [db(ports('{port: 80, endPort: 90}'), ports('{port: 85, endPort: 99}'))],
      [
        'TCP 80-84: allowed, rule shop/db ingress[0]',
        'TCP 85-90: allowed, rule shop/db ingress[0] shop/db ingress[1]',
        'TCP 91-99: allowed, rule shop/db ingress[1]',
        'all ports except TCP 80-99: denied, isolated shop/db, not shop/db ingress[0]: ports, not shop/db ingress[1]: ports',
      ],
    ],
    [
      'comes first where it is allowed, however few ports are denied',
      [db(ports('{port: 2, endPort: 65535}, {protocol: UDP}, {protocol: SCTP}'))],
      [
        'all ports except TCP 1: allowed, rule shop/db ingress[0]',
        'TCP 1: denied, isolated shop/db, not shop/db ingress[0]: ports',
      ],
    ],
    [
      'is missed by no rule of a policy for other pods (N1)',
      [db(ports('{port: 80}')), policy('shop/x', 'podSelector: {matchLabels: {app: x}}\ningress: [{}]')],
      [
        'TCP 80: allowed, rule shop/db ingress[0]',
        'all ports except TCP 80: denied, isolated shop/db, not shop/db ingress[0]: ports',
      ],
    ],
    [
      'takes the name of a port as db declares it (N8)',
      [db(ports('{port: sql}'))],
      [
        'TCP 5432: allowed, rule shop/db ingress[0]',
        'all ports except TCP 5432: denied, isolated shop/db, not shop/db ingress[0]: ports',
      ],
    ],
    [
      'has no port of a name that db does not declare, or declares for another protocol (N8)',
      [db(ports('{port: http}, {port: sql, protocol: UDP}'))],
      ['all ports: denied, isolated shop/db, not shop/db ingress[0]: ports'],
    ],
  ])('%s', (_, policies, expected) => {
    const { ingress } = theExplanation(stateOf(WEB, DB, ...policies), { from: 'shop/web', to: 'shop/db' });
    expect(told(ingress)).toEqual(expected);
  });
});

describe('the verdict', () => {
  const egressOfWeb = policy(
    'shop/web',
    'podSelector: {matchLabels: {app: web}}\npolicyTypes: [Egress]\negress: [{ports: [{port: 80}, {port: 5432}]}]',
  );
  test.each<[string, readonly string[], readonly string[]]>([
    ['is one for all ports where nothing divides them', [], ['allowed: all ports']],
    [
      'names the side that denies (N2)',
      [egressOfWeb],
      ['allowed: TCP 80, 5432', 'denied by egress: all ports except TCP 80, 5432'],
    ],
    [
      'tells the ports apart that one side denies, and both (N2)',
      [egressOfWeb, db(ports('{port: 443}, {port: 5432}'))],
      [
        'allowed: TCP 5432',
        'denied by ingress: TCP 80',
        'denied by egress: TCP 443',
        'denied by egress and ingress: TCP 1-79, 81-442, 444-5431, 5433-65535, all UDP ports, all SCTP ports',
      ],
    ],
  ])('%s', (_, policies, expected) => {
    expect(verdicts(theExplanation(stateOf(WEB, DB, ...policies), { from: 'shop/web', to: 'shop/db' }))).toEqual(
      expected,
    );
  });

  test.each([
    [{ port: '5432' }, ['allowed: TCP 5432']],
    [{ port: '5432', protocol: 'udp' }, ['denied by egress: UDP 5432']],
    [{ protocol: 'TCP' }, ['allowed: TCP 80, 5432', 'denied by egress: all TCP ports except 80, 5432']],
  ])('is about the ports that are asked for alone: %o (D3)', (asked, expected) => {
    const question = { from: 'shop/web', to: 'shop/db', ...asked };
    expect(verdicts(theExplanation(stateOf(WEB, DB, egressOfWeb), question))).toEqual(expected);
  });
});

describe('the host network', () => {
  const AGENT = workload('DaemonSet', 'shop/agent', '{app: agent}', 'hostNetwork: true');

  test('is in the hands of no policy (H1 b)', () => {
    const { egress } = theExplanation(stateOf(AGENT, DB, DENY_ALL), { from: 'shop/agent', to: 'shop/db' });
    expect(told(egress)).toEqual(['all ports: allowed, open']);
  });

  test('is no pod that a rule could mean by its labels (H1 b)', () => {
    const state = stateOf(AGENT, DB, db(from('{app: agent}')));
    expect(told(theExplanation(state, { from: 'shop/agent', to: 'shop/db' }).ingress)).toEqual([
      'all ports: denied, isolated shop/db, not shop/db ingress[0]: peers',
    ]);
  });
});

/** A policy with other peers than the pods of shop. */
const ofOthers = (document: string) =>
  document.replaceAll('[{namespaces: {}}]', '[{namespaces: {matchLabels: {team: other}}}]');

describe('the tiers', () => {
  const question = { from: 'shop/web', to: 'shop/db' };
  test.each<[string, readonly string[], readonly string[]]>([
    [
      'an Admin rule comes before every NetworkPolicy (C1)',
      [admin('top', 1, 'Allow'), DENY_ALL],
      ['all ports: allowed, rule in admin top ingress[0]'],
    ],
    [
      'the lower priority comes first (P1)',
      [admin('low', 9, 'Allow'), admin('high', 2, 'Deny')],
      ['all ports: denied, rule in admin high ingress[0]'],
    ],
    [
      'what is passed on is for the NetworkPolicies to decide (C2)',
      [admin('top', 1, 'Pass'), admin('low', 2, 'Deny'), DENY_ALL],
      ['all ports: denied, passed by top ingress[0], isolated shop/deny'],
    ],
    [
      'the Baseline decides where no NetworkPolicy isolates (C3)',
      [baseline('Deny'), admin('top', 1, 'Pass')],
      ['all ports: denied, passed by top ingress[0], rule in baseline default ingress[0]'],
    ],
    [
      'the Baseline is not asked where one does (C3)',
      [baseline('Allow'), DENY_ALL],
      ['all ports: denied, isolated shop/deny'],
    ],
    [
      'of two that disagree at one priority neither is sure to count (P3)',
      [admin('one', 1, 'Allow'), admin('two', 1, 'Deny')],
      ['all ports: denied, rule in admin two ingress[0], against one ingress[0]'],
    ],
    [
      'two that disagree at one priority are no matter where it comes to the same (P3)',
      [admin('one', 1, 'Pass'), admin('two', 1, 'Deny'), DENY_ALL],
      ['all ports: denied, rule in admin two ingress[0]'],
    ],
    [
      'one that lets pass is against one that allows, where a later tier denies (P3)',
      [admin('one', 1, 'Pass'), admin('two', 1, 'Allow'), DENY_ALL],
      ['all ports: allowed, rule in admin two ingress[0], against one ingress[0]'],
    ],
    [
      'one that says nothing of the flow is against none (P3)',
      [ofOthers(admin('one', 1, 'Allow')), admin('two', 1, 'Deny')],
      ['all ports: denied, rule in admin two ingress[0]'],
    ],
    [
      'a priority that says nothing of the flow is passed over (P1, P3)',
      [ofOthers(admin('early', 0, 'Allow')), admin('one', 1, 'Allow'), admin('two', 1, 'Deny')],
      ['all ports: denied, rule in admin two ingress[0], against one ingress[0]'],
    ],
    [
      'of a baseline without a priority and the first of the others that speaks neither is sure to count (P1)',
      [baseline('Allow'), clusterBaseline('late', 9, 'Accept'), clusterBaseline('early', 1, 'Deny')],
      ['all ports: allowed, rule in baseline default ingress[0], against early ingress[0]'],
    ],
    [
      'a baseline without a priority is no matter where the first of the others does the same (P1)',
      [baseline('Deny'), clusterBaseline('late', 9, 'Accept'), clusterBaseline('early', 1, 'Deny')],
      ['all ports: denied, rule in baseline default ingress[0]'],
    ],
  ])('%s', (_, policies, expected) => {
    expect(told(theExplanation(stateOf(WEB, DB, ...policies), question).ingress)).toEqual(expected);
  });
});

test.each([
  ['that no manifest declares is told where a rule asks for its labels', '{team: a}', [], ['shop']],
  [
    'that no manifest declares is not told where only its name is asked for',
    '{kubernetes.io/metadata.name: shop}',
    [],
    [],
  ],
  ['that a manifest declares is not told', '{team: a}', [namespace('shop')], []],
])('a namespace %s (D4)', (_, labels, declared, expected) => {
  const state = stateOf(WEB, DB, db(`{from: [{namespaceSelector: {matchLabels: ${labels}}}]}`), ...declared);
  expect(theExplanation(state, { from: 'shop/web', to: 'shop/db' }).unknownNamespaces).toEqual(expected);
});

test.each([
  ['from', ['shop'], 'shop/web', '192.0.2.1'],
  ['to', ['shop'], '192.0.2.1', 'shop/web'],
  ['of neither end of', [], 'other/app=x', '192.0.2.1'],
])(
  'a namespace that no manifest declares, %s which a flow is, is told if a policy chooses subjects by its labels (D4)',
  (_, told, from, to) => {
    const subject = 'subject: {namespaces: {matchLabels: {team: a, kubernetes.io/metadata.name: shop}}}';
    const state = stateOf(WEB, namespace('other'), admin('a', 1, 'Deny').replace('subject: {namespaces: {}}', subject));
    expect(theExplanation(state, { from, to }).unknownNamespaces).toEqual(told);
  },
);

test('what is against a decision is told of egress too (P3)', () => {
  const state = stateOf(WEB, DB, admin('one', 1, 'Allow'), admin('two', 1, 'Deny'));
  expect(told(theExplanation(state, { from: 'shop/web', to: 'shop/db' }).egress)).toEqual([
    'all ports: denied, rule in admin two egress[0], against one egress[0]',
  ]);
});

test('a namespace that no manifest declares is told where one peer of several asks for its labels (D4)', () => {
  const state = stateOf(WEB, DB, db('{from: [{podSelector: {}}, {namespaceSelector: {matchLabels: {team: a}}}]}'));
  expect(theExplanation(state, { from: 'shop/web', to: 'shop/db' }).unknownNamespaces).toEqual(['shop']);
});

test('a rule is missed for its peers alone where it holds for the one port that is asked for', () => {
  const state = stateOf(WEB, DB, db('{from: [{podSelector: {matchLabels: {app: x}}}], ports: [{port: 80}]}'));
  expect(told(theExplanation(state, { from: 'shop/web', to: 'shop/db', port: '80' }).ingress)).toEqual([
    'TCP 80: denied, isolated shop/db, not shop/db ingress[0]: peers',
  ]);
});

test('a name means no port of the host network, nor of an address (N8, H1 b)', () => {
  const ports = [{ name: 'web', protocol: 'TCP', port: 80 }] as const;
  const pod = {
    kind: 'pod',
    namespace: { name: 'a', labels: {} },
    labels: {},
    ports,
    hostNetwork: false,
    addresses: [],
  } as const;
  const meant = (party: Party) => rangesOf(portsAt({ numbered: [], named: [{ name: 'web' }] }, party));
  expect(meant(pod)).toEqual([{ protocol: 'TCP', port: 80, endPort: 80 }]);
  expect(meant({ ...pod, hostNetwork: true })).toEqual([]);
  expect(meant({ kind: 'outside', family: 4, address: 1n })).toEqual([]);
});

test('every pair of ends of a random cluster is explained as it is listed', () => {
  fc.assert(
    fc.property(cluster, (objects) => {
      const [{ state }] = understand(objects);
      const { endpoints, flows } = listFlows(state);
      for (const source of endpoints) {
        for (const destination of endpoints) {
          if (isNoFlow(source, destination)) continue;
          const rectangles = flows.filter(
            (flow) => flow.sources.includes(source) && flow.destinations.includes(destination),
          );
          const explanation = explain(state, partyOf(source, state), partyOf(destination, state), EVERY_PORT);
          const allowed = explanation.verdicts.filter(({ egress, ingress }) => egress && ingress);
          expect([source.id, destination.id, rangesOf(union(allowed.flatMap((verdict) => verdict.ports)))]).toEqual([
            source.id,
            destination.id,
            rangesOf(portsOf(rectangles.flatMap((rectangle) => rectangle.ports))),
          ]);
        }
      }
    }),
    runs(25),
  );
});

function partyOf(endpoint: Endpoint, { cluster }: State): Party {
  switch (endpoint.kind) {
    case 'workload':
      return podOf(cluster, endpoint.head as NonNullable<typeof endpoint.head>);
    case 'pods':
      return endpoint.head as NonNullable<typeof endpoint.head>;
    case 'addresses': {
      const [range] = endpoint.ranges as [(typeof endpoint.ranges)[number]];
      return { kind: 'outside', family: range.family, address: range.last };
    }
  }
}
