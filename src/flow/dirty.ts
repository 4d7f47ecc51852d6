import type { Direction } from '../policy/tier.ts';
import { add, addAll, type Bits, none } from './bits.ts';
import type { Rulebook } from './rulebook.ts';
import { changedPolicies, describe } from './same.ts';
import type { Universe } from './universe.ts';

/** Lines on which base and head may disagree. On every other line they agree. */
export interface DirtyLines {
  readonly sources: Bits;
  readonly destinations: Bits;
}

/**
 * A flow can differ only if one of its ends did (labels, the labels of its namespace, ports, addresses, presence), or if a
 * policy that changed selects its source for egress or its destination for ingress in one of the versions.
 */
export function dirtyLines(universe: Universe, [base, head]: readonly [Rulebook, Rulebook]): DirtyLines {
  const size = universe.endpoints.length;
  const changed = none(size);
  for (let i = 0; i < size; i++) {
    if (describe(base.side.parties[i]) !== describe(head.side.parties[i])) add(changed, i);
  }
  const policies = changedPolicies(base.side.state, head.side.state);
  const selected = (direction: Direction) => {
    const lines = changed.slice();
    for (const { membership, side } of [base, head]) {
      for (const { rules, governs } of side.state.tiers[direction]) {
        for (const { subject, from } of [...rules, ...governs]) {
          if (policies.has(from.policy)) addAll(lines, membership.pods(subject));
        }
      }
    }
    return lines;
  };
  return { sources: selected('egress'), destinations: selected('ingress') };
}
