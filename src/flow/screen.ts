import { namespaceIn } from '../cluster/namespace.ts';
import type { Manifest } from '../manifest/objects.ts';
import { areApart } from '../policy/apart.ts';
import {
  ALL_PORTS,
  type Direction,
  EVERY_POD,
  EVERYONE,
  type Peers,
  type PodSet,
  type PortSet,
  type Rule,
  type Tier,
  type Tiers,
} from '../policy/tier.ts';
import type { State } from './change.ts';
import type { Ends } from './ends.ts';

/** Flows that are asked about: every one from some ends to others on some ports. */
export interface AskedFlows {
  readonly from: Ends;
  readonly to: Ends;
  readonly ports: PortSet;
}

/**
 * The kind of the policies of a screen: no such kind exists. They are what tells the engine which lines two states that
 * differ in a screen alone may differ on.
 */
export const SCREEN = 'Screen';

const CLOSED = policyOf('closed', 'deny');

/**
 * A state behind a screen: a tier before all others that passes the flows that are asked about on, and denies every other.
 * What is open is exactly what is asked about and the state allows; with `allow` it is all that is asked about; without
 * flows it is nothing. Flows in which no end has a say are open behind every screen.
 */
export function screened(state: State, asked?: AskedFlows, action: 'pass' | 'allow' = 'pass'): State {
  const opening = policyOf('asked', action);
  const rules = (subjects: readonly PodSet[], peer: Peers, ports: PortSet): Rule[] =>
    subjects.map((subject) => ({ rank: 0, subject, peer, ports, action, from: { policy: opening, field: [] } }));
  const { from, to, ports = ALL_PORTS } = asked ?? {};
  const front = {
    ingress: from && to ? rules(to.subjects, from.peers, ports) : [],
    egress: from && to ? rules(from.subjects, to.peers, ports) : [],
  };
  // Only what is passed on meets the other tiers.
  const behind = asked !== undefined && action === 'pass' ? tiersFor(asked, state) : NO_TIERS;
  const tiers = (direction: Direction): Tier[] => [screen(front[direction]), ...behind[direction]];
  return {
    cluster: { ...state.cluster, policies: [...state.cluster.policies, CLOSED, ...(asked ? [opening] : [])] },
    tiers: { ingress: tiers('ingress'), egress: tiers('egress') },
  };
}

const NO_TIERS: Tiers = { ingress: [], egress: [] };

/**
 * The tiers without the rules, the peers and the governed pods that no flow that is asked about can meet: with fewer of
 * them the engine tells fewer kinds of pods apart.
 */
function tiersFor({ from, to }: AskedFlows, { cluster, tiers }: State): Tiers {
  const labelsOf = (name: string) => namespaceIn(cluster, name).labels;
  const meet = (sets: readonly PodSet[]) => (set: PodSet) => sets.some((one) => !areApart(one, set, labelsOf));
  const near = (tier: Tier, own: Ends, far: Ends): Tier => {
    const [isOwn, isFar] = [meet(own.subjects), meet(far.peers.pods)];
    const rules = tier.rules.flatMap((rule) => {
      if (!isOwn(rule.subject)) return [];
      const pods = far.peers.everyone ? rule.peer.pods : rule.peer.pods.filter(isFar);
      const isEmpty = pods.length === 0 && !rule.peer.everyone && rule.peer.blocks.length === 0;
      return isEmpty ? [] : [{ ...rule, peer: { ...rule.peer, pods } }];
    });
    return { ...tier, rules, governs: tier.governs.filter(({ subject }) => isOwn(subject)) };
  };
  return {
    ingress: tiers.ingress.map((tier) => near(tier, to, from)),
    egress: tiers.egress.map((tier) => near(tier, from, to)),
  };
}

/** A state in which a pod may do everything in a direction unless some policy isolates it (semantics N1). */
export function isolationOnly({ cluster, tiers }: State): State {
  const governing = (direction: Direction): Tier[] =>
    tiers[direction].map(({ id, governs }) => ({ id, governs, rules: [] }));
  const isolating: Tiers = { ingress: governing('ingress'), egress: governing('egress') };
  return { cluster, tiers: isolating };
}

function screen(opening: readonly Rule[]): Tier {
  const closing: Rule = {
    rank: 1,
    subject: EVERY_POD,
    peer: EVERYONE,
    ports: ALL_PORTS,
    action: 'deny',
    from: { policy: CLOSED, field: [] },
  };
  return { id: 'admin', governs: [], rules: [...opening, closing] };
}

function policyOf(name: string, action: string): Manifest {
  const place = { path: '', line: 1, endLine: 1, document: { text: '', line: 1 }, within: [] };
  return { apiVersion: '', kind: SCREEN, name, namespace: undefined, body: { spec: { action } }, ...place };
}
