import type { Direction, NamedPort, Tier } from '../policy/tier.ts';
import { addAll, type Bits, none } from './bits.ts';
import { createMembership, type Membership } from './membership.ts';
import { type Ports, portsOf } from './ports.ts';
import type { Side, Universe } from './universe.ts';

/** The tiers of one version with every set of pods and peers as bits. */
export interface Rulebook {
  readonly membership: Membership;
  readonly side: Side;
  readonly tiers: Readonly<Record<Direction, readonly BitTier[]>>;
}

export interface BitTier {
  /** By ascending rank. */
  readonly rules: readonly BitRule[];
  /** Endpoints that the tier governs and so denies what no rule matches; empty if it passes that on. */
  readonly denies: Bits;
}

export interface BitRule {
  readonly rank: number;
  readonly action: 'allow' | 'deny' | 'pass';
  readonly subjects: Bits;
  readonly peers: Bits;
  readonly ports: Ports;
  readonly named: readonly NamedPort[];
}

export function createRulebook(universe: Universe, side: Side): Rulebook {
  const membership = createMembership(universe, side);
  const size = universe.endpoints.length;
  const { ingress, egress } = side.state.tiers;
  const compile = (tiers: readonly Tier[]) => tiers.map((tier) => bitTier(tier, membership, size));
  return { membership, side, tiers: { ingress: compile(ingress), egress: compile(egress) } };
}

function bitTier(tier: Tier, membership: Membership, size: number): BitTier {
  const rules = tier.rules.map(({ rank, action, subject, peer, ports }) => ({
    rank,
    action,
    subjects: membership.pods(subject),
    peers: membership.peers(peer),
    ports: portsOf(ports.numbered),
    named: ports.named,
  }));
  const denies = none(size);
  if (tier.onNoMatch === 'deny') for (const { subject } of tier.governs) addAll(denies, membership.pods(subject));
  return { rules: rules.sort((a, b) => a.rank - b.rank), denies };
}
