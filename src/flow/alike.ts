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
 * a namespace of a thousand pods has a handful.
 *
 * @param endpoints of the lines, ascending
 */
export function alike(
  judge: Judge,
  role: Line['role'],
  endpoints: readonly number[],
  { addresses, single, sides }: Universe,
): readonly AlikeLines[] {
  const groups = new Map<readonly Verdict[], Map<string, AlikeLines & { readonly lines: [number, ...number[]] }>>();
  for (const endpoint of endpoints) {
    const verdicts = judge({ endpoint, role });
    const group = groups.get(verdicts) ?? new Map();
    groups.set(verdicts, group);
    // A single pod has no flow to itself, and that is its own.
    const own = has(single, endpoint) ? [endpoint] : [];
    const key = JSON.stringify([has(addresses, endpoint), sides.map(({ present }) => has(present, endpoint)), own]);
    const found = group.get(key);
    if (found === undefined) group.set(key, { lines: [endpoint], verdicts });
    else found.lines.push(endpoint);
  }
  return [...groups.values()].flatMap((group) => [...group.values()]);
}
