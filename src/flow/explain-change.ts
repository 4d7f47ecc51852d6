import type { Direction } from '../policy/tier.ts';
import { causesOf, type Judged } from './because.ts';
import type { Cause, Change } from './change.ts';
import type { Decision } from './decide.ts';
import type { Explanation } from './explain.ts';
import { atomsOf } from './port-atoms.ts';
import type { Ports } from './port-axis.ts';
import { union } from './ports.ts';

/** What opened or closed between two ends on some ports. */
export interface PortChange extends Pick<Change, 'change' | 'lifecycle' | 'because'> {
  readonly ports: Ports;
}

interface Entry {
  readonly side: 'base' | 'head';
  readonly direction: Direction;
  readonly ports: Ports;
  readonly decision: Decision;
}

/** What differs between two explanations of the same flows; one is absent where its version lacks one of the ends. */
export function explainChange(base: Explanation | undefined, head: Explanation | undefined): PortChange[] {
  const entries = [...entriesOf('base', base), ...entriesOf('head', head)];
  const lifecycle = lifecycleOf(base, head);
  const changes = new Map<string, PortChange>();
  for (const { ports, heldBy } of atomsOf(entries.map((entry) => entry.ports))) {
    const judged = changeOn(heldBy.map((i) => entries[i] as Entry));
    if (judged === undefined) continue;
    const change = { ...judged, lifecycle };
    const name = JSON.stringify(change);
    const known = changes.get(name);
    changes.set(name, { ...change, ports: known === undefined ? ports : union([...known.ports, ...ports]) });
  }
  const inWay = (way: Change['change']) => [...changes.values()].filter(({ change }) => change === way);
  return [...inWay('opened'), ...inWay('closed')];
}

function entriesOf(side: Entry['side'], explanation: Explanation | undefined): Entry[] {
  return (['egress', 'ingress'] as const).flatMap((direction) =>
    (explanation?.[direction] ?? []).map(({ ports, decision }) => ({ side, direction, ports, decision })),
  );
}

/** The change on ports of which each version says one thing on each side; none if both say the same. */
function changeOn(entries: readonly Entry[]): Pick<PortChange, 'change' | 'because'> | undefined {
  const at = (side: Entry['side'], direction: Direction) =>
    entries.find((entry) => entry.side === side && entry.direction === direction)?.decision;
  const sides = (['egress', 'ingress'] as const).map((d): Judged => [at('base', d), at('head', d)]);
  const before = sides.every(([base]) => base?.allowed);
  const after = sides.every(([, head]) => head?.allowed);
  if (before === after) return undefined;
  const change = after ? 'opened' : 'closed';
  const because: readonly Cause[] = causesOf(change, sides);
  return { change, because };
}

function lifecycleOf(base: Explanation | undefined, head: Explanation | undefined): Change['lifecycle'] {
  if (base === undefined) return 'endpoint-added';
  return head === undefined ? 'endpoint-removed' : 'policy';
}
