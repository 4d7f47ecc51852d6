import { describe, expect, it, test } from 'vitest';
import { members } from '../../src/flow/bits.ts';
import type { Party } from '../../src/flow/decide.ts';
import { createRulebook, type IndexedTier } from '../../src/flow/rulebook.ts';
import { createUniverse } from '../../src/flow/universe.ts';
import { namespace, policy, workload } from '../policy/cluster.ts';
import { addressed, stateOf } from './states.ts';

const web = workload('Deployment', 'shop/web', '{app: web}');
const db = workload('Deployment', 'shop/db', '{app: db}');
const host = workload('Deployment', 'shop/host', '{app: web}', 'hostNetwork: true');
const job = addressed('ops/job', '10.0.0.7');
const ENDS = [namespace('shop', '{team: a}'), namespace('ops', '{team: b}'), web, db, host, job];

function admin(name: string, priority: number, subject: string, peers: string): string {
  return `apiVersion: policy.networking.k8s.io/v1alpha1
kind: AdminNetworkPolicy
metadata: {name: ${name}}
spec: {priority: ${priority}, subject: {namespaces: ${subject}}, egress: [{name: ${name}, action: Deny, to: [${peers}]}]}`;
}

/** The ends of a cluster by their short names, and one tier of its egress. */
function egress(id: IndexedTier['id'], ...policies: string[]) {
  const universe = createUniverse([stateOf(...ENDS, ...policies)], []);
  const [side] = universe.sides;
  if (side === undefined) throw new Error('no side');
  const names = universe.endpoints.map((end) => end.id.replace(/^.*[/]([a-z]+)$/, '$1').replace('addresses/', ''));
  const tier = createRulebook(universe, side).tiers.egress.find((each) => each.id === id);
  if (tier === undefined) throw new Error(`no tier: ${id}`);
  return { tier, names, party: (name: string) => side.parties[names.indexOf(name)] as Party };
}

describe('the rules that touch an end', () => {
  const out = (name: string, app: string, peers: string) =>
    policy(
      `shop/${name}`,
      `podSelector: {matchLabels: {app: ${app}}}\npolicyTypes: [Egress]\negress: [{to: [${peers}]}]`,
    );
  const POLICIES = [
    out('a', 'web', '{podSelector: {}}, {podSelector: {matchLabels: {app: db}}}'),
    out('b', 'db', '{namespaceSelector: {matchLabels: {team: b}}}, {ipBlock: {cidr: 10.0.0.0/24}}'),
    out('c', 'web', '{ipBlock: {cidr: 10.0.0.0/8}}'),
    out('d', 'db', ''),
    out(
      'e',
      'web',
      '{namespaceSelector: {matchExpressions: [{key: team, operator: Exists}]}, podSelector: {matchLabels: {app: web}}}',
    ),
    policy(
      'ops/f',
      'podSelector: {}\npolicyTypes: [Egress]\negress: [{to: [{podSelector: {matchLabels: {app: web}}}]}]',
    ),
  ];
  const { tier, party } = egress('network-policy', ...POLICIES);
  const touching = (role: 'subject' | 'peer', name: string) =>
    tier
      .touching(role, party(name))
      .map((i) => tier.rules[i]?.from.policy.name)
      .join(' ');

  test.each([
    ['web', 'a c e', 'a d e'],
    ['db', 'b d', 'a d'],
    ['job', 'f', 'b c d'],
    ['host', '', 'd'],
    ['0.0.0.0/5', '', 'd'],
    ['10.0.0.0/24', '', 'b c d'],
    ['::/0', '', 'd'],
  ])('%s: as their subject those of %s, as their peer those of %s', (name, subject, peer) => {
    expect(touching('subject', name)).toBe(subject);
    expect(touching('peer', name)).toBe(peer);
  });

  it('are in the order of their ranks, however they are found', () => {
    const ranked = egress(
      'admin',
      admin('third', 3, '{}', '{namespaces: {matchLabels: {team: b}}}, {networks: [10.0.0.0/8]}'),
      admin('second', 2, '{matchLabels: {team: b}}', '{networks: [10.0.0.0/24]}'),
      admin('first', 1, '{matchLabels: {team: b}}', '{namespaces: {}}'),
    );
    const names = (role: 'subject' | 'peer') =>
      ranked.tier.touching(role, ranked.party('job')).map((i) => ranked.tier.rules[i]?.from.policy.name);
    expect(names('subject')).toEqual(['first', 'second', 'third']);
    expect(names('peer')).toEqual(['first', 'second', 'third']);
    expect(ranked.tier.touching('subject', ranked.party('web')).map((i) => ranked.tier.rules[i]?.rank)).toEqual([300]);
  });
});

describe('a tier denies what no rule matches', () => {
  const { tier, party, names } = egress(
    'network-policy',
    policy('shop/web', 'podSelector: {matchLabels: {app: web}}\npolicyTypes: [Egress]'),
    policy('ops/all', 'podSelector: {}\npolicyTypes: [Egress]'),
    policy('shop/in', 'podSelector: {}'),
  );

  test.each([
    ['web', true],
    ['db', false],
    ['job', true],
    ['host', false],
    ['0.0.0.0/0', false],
  ])('of %s: %s', (name, denies) => {
    expect(tier.denies(party(name))).toBe(denies);
    expect(
      members(tier.denied())
        .map((i) => names[i])
        .includes(name),
    ).toBe(denies);
  });

  it('to nobody, if no policy governs it', () => {
    const none = egress('admin', admin('first', 1, '{}', '{namespaces: {}}'));
    expect(none.tier.denies(none.party('web'))).toBe(false);
    expect(members(none.tier.denied())).toEqual([]);
  });
});
