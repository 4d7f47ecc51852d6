import { groupBy } from '../cluster/group-by.ts';
import { has } from './bits.ts';
import type { Judge, Verdict } from './line.ts';
import type { Line } from './spell.ts';
import type { Universe } from './universe.ts';

/** Lines of one role that have the same flows. */
export interface AlikeLines {
  readonly lines: readonly [number, ...number[]];
  readonly verdicts: readonly Verdict[];
}

/**
 * Puts lines together that have the same verdicts and the same flows left out, so that each kind of line is looked at once:
 * a namespace of a thousand pods has a handful. Each kind is judged when it is asked for, and forgotten with it: the
 * verdicts of all would be gigabytes.
 *
 * @param endpoints of the lines, ascending
 */
export function* alike(
  judge: Judge,
  role: Line['role'],
  endpoints: readonly number[],
  { addresses, single, sides }: Universe,
): Generator<AlikeLines> {
  const leftOut = (endpoint: number) => {
    // A single pod has no flow to itself, and that is its own.
    const own = has(single, endpoint) ? [endpoint] : [];
    return JSON.stringify([has(addresses, endpoint), sides.map(({ present }) => has(present, endpoint)), own]);
  };
  for (const group of groupBy(endpoints, (endpoint) => judge.keyOf({ endpoint, role })).values()) {
    const verdicts = judge.verdictsOf({ endpoint: group[0], role });
    for (const lines of groupBy(group, leftOut).values()) yield { lines, verdicts };
  }
}
