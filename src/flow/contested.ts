import type { Direction, Provenance, Tier, Tiers } from '../policy/tier.ts';
import { byPolicy, byPriority } from './bounds.ts';
import { type Decision, decide, type Flow } from './decide.ts';

/**
 * The rules of other policies of the same priority that would decide a side of a flow otherwise than it was decided: which
 * of them counts is not defined (semantics P3).
 */
export function contestedBy(tiers: Tiers, direction: Direction, flow: Flow, decision: Decision): Provenance[] {
  for (const [i, tier] of tiers[direction].entries()) {
    const after = { ...tiers, [direction]: tiers[direction].slice(i + 1) };
    const said = firstSaid(tier, direction, flow);
    const others = said.filter((one) => !isOf(decision, one));
    const contrary = others.filter((one) => {
      const outcome = one.passed.length > 0 ? decide(after, direction, flow) : one;
      return outcome.allowed !== decision.allowed;
    });
    if (contrary.length > 0) return contrary.flatMap(({ by, passed }) => [...by, ...passed]);
    if (tier.id === decision.tier) break;
  }
  return [];
}

/** What each policy says of the flow, of the first priority of which any says something. */
function firstSaid(tier: Tier, direction: Direction, flow: Flow): Decision[] {
  for (const group of byPriority([...tier.rules].sort((a, b) => a.rank - b.rank).map((rule) => ({ rule })))) {
    const said = [...byPolicy(group).values()]
      .map((own) => ({ ...tier, rules: own.map(({ rule }) => rule), governs: [] }))
      .map((alone) => decide({ ingress: [], egress: [], [direction]: [alone] }, direction, flow))
      .filter(({ reason, passed }) => reason === 'rule' || passed.length > 0);
    if (said.length > 0) return said;
  }
  return [];
}

/** Whether the decision follows what a policy says. */
function isOf({ by, passed }: Decision, one: Decision): boolean {
  const followed = [...by, ...passed];
  return [...one.by, ...one.passed].some(({ policy, field }) =>
    followed.some((from) => from.policy === policy && from.field === field),
  );
}
