import type { Direction, Provenance, Tier, Tiers } from '../policy/tier.ts';
import { byOrder, byPolicy, byPriority } from './bounds.ts';
import { type Decision, decide, type Flow } from './decide.ts';

/**
 * The rules of other policies, of the same priority or one without, that would decide a side of a flow otherwise than it was
 * decided: which of them counts is not defined (semantics P1, P3).
 */
export function contestedBy(tiers: Tiers, direction: Direction, flow: Flow, decision: Decision): Provenance[] {
  for (const [i, tier] of tiers[direction].entries()) {
    const after = { ...tiers, [direction]: tiers[direction].slice(i + 1) };
    const said = firstSaid(tier, direction, flow);
    const contrary = said.filter((one) => {
      const outcome = one.passed.length > 0 ? decide(after, direction, flow) : one;
      return outcome.allowed !== decision.allowed;
    });
    if (contrary.length > 0) return contrary.flatMap(({ by, passed }) => [...by, ...passed]);
    if (tier.id === decision.tier) break;
  }
  return [];
}

/** What each policy says of the flow: of the first priority of which any says something, and the one without a priority. */
function firstSaid(tier: Tier, direction: Direction, flow: Flow): Decision[] {
  const { ordered, unordered } = byOrder([...tier.rules].sort((a, b) => a.rank - b.rank).map((rule) => ({ rule })));
  const saidBy = (rules: typeof ordered) =>
    [...byPolicy(rules).values()]
      .map((own) => ({ ...tier, rules: own.map(({ rule }) => rule), governs: [] }))
      .map((alone) => decide({ ingress: [alone], egress: [alone] }, direction, flow))
      .filter(({ reason, passed }) => reason === 'rule' || passed.length > 0);
  const said = byPriority(ordered).map(saidBy);
  return [...(said.find(({ length }) => length > 0) ?? []), ...saidBy(unordered)];
}
