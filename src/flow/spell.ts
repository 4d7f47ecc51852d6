import type { Rule } from '../policy/tier.ts';
import { all, type Bits, has, keepAll, none } from './bits.ts';
import type { Membership } from './membership.ts';
import type { Ports } from './port-axis.ts';
import type { IndexedTier, Rulebook } from './rulebook.ts';

/** All flows of one endpoint in one role: a row (it is the source) or a column (the destination) of the matrix of flows. */
export interface Line {
  readonly endpoint: number;
  readonly role: 'source' | 'destination';
}

/** A rule that touches a line: it holds for these other ends on these ports. */
export interface Touch {
  readonly rule: Rule;
  readonly others: Bits;
  readonly ports: Ports;
}

/** A tier as it meets a line: what its rules hold for, and whom it denies otherwise. */
export interface SpelledTier {
  /** By ascending rank. */
  readonly touches: readonly Touch[];
  readonly denies: Bits;
}

/** The rules of one tier that touch a line. */
interface TouchedTier {
  readonly tier: IndexedTier;
  /** Whether they do so as the rules of the line's own side, which judge its endpoint, or of the other ends' side. */
  readonly own: boolean;
  readonly rules: readonly number[];
  /** Whether the tier governs the line's own endpoint; asked of its own side only. */
  readonly denies: boolean;
}

/** Both directions of one version, seen from a line; undefined if the version does not have its endpoint. */
export type Touched = readonly (readonly TouchedTier[])[] | undefined;

export function directions({ side, tiers }: Rulebook, line: Line): Touched {
  const party = side.parties[line.endpoint];
  if (party === undefined) return undefined;
  return (['egress', 'ingress'] as const).map((direction) => {
    const own = direction === (line.role === 'source' ? 'egress' : 'ingress');
    return tiers[direction].map((tier) => {
      const rules = tier.touching(own ? 'subject' : 'peer', party);
      return { tier, own, rules, denies: own && tier.denies(party) };
    });
  });
}

/** The tiers of egress and of ingress as they meet a line; undefined if the version does not have its endpoint. */
export function spellLine(rulebook: Rulebook, line: Line, size: number): SpelledTier[][] | undefined {
  return directions(rulebook, line)?.map((tiers) => tiers.map((tier) => spell(tier, line, rulebook, size)));
}

/** The rules of a tier with their other ends as sets. */
export function spell(
  { tier, own, rules, denies }: TouchedTier,
  line: Line,
  { membership }: Rulebook,
  size: number,
): SpelledTier {
  const touches = rules.flatMap((i) => {
    const rule = tier.rules[i] as Rule;
    return touchesOf(rule, own ? membership.peers(rule.peer) : membership.pods(rule.subject), line, membership);
  });
  return { touches, denies: own ? (denies ? all(size) : none(size)) : tier.denied() };
}

/** A name means other ports for each destination, so that one rule may touch a line in several ways (semantics N8). */
function touchesOf(rule: Rule, others: Bits, line: Line, membership: Membership): Touch[] {
  const touches: Touch[] = [{ rule, others, ports: membership.numbered(rule.ports) }];
  for (const port of rule.ports.named) {
    for (const { ports, pods } of membership.named(port)) {
      if (line.role === 'source') touches.push({ rule, others: keepAll(others.slice(), pods), ports });
      else if (has(pods, line.endpoint)) touches.push({ rule, others, ports });
    }
  }
  return touches;
}
