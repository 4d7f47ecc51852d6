import { groupBy } from '../cluster/group-by.ts';
import type { Cause, Endpoint, Relabelled } from '../flow/change.ts';
import { portsOf } from '../flow/ports.ts';
import type { PortRange } from '../policy/tier.ts';
import { nameOfCause } from './cause.ts';
import { type Flows, firstCause } from './flows.ts';
import type { Opened } from './opened.ts';

/** Flows with one cause, to be judged as one. */
export interface Group {
  readonly parts: readonly Flows[];
  readonly sources: readonly Endpoint[];
  readonly destinations: readonly Endpoint[];
  /** Every port of some pair. */
  readonly ports: readonly PortRange[];
  readonly causes: readonly Cause[];
  /** The labels that made all of them; none if something else made some. */
  readonly relabelled: readonly Relabelled[];
  /** How many sources and destinations go together; undefined if not all of them do on the same ports. */
  readonly pairs: number | undefined;
  readonly changes: readonly number[];
  /** Whether all of them came with a workload that base did not have. */
  readonly isNew: boolean;
}

/** Puts together what has the same first cause, so that one edit makes one finding whatever it opens. */
export function byCause(flows: readonly Flows[]): Group[] {
  return [...groupBy(flows, (part) => `${part.lifecycle} ${firstCause(part)}`).values()].map(together);
}

/** Some flows with one cause as a group. */
export function together(parts: readonly Flows[]): Group {
  return {
    parts,
    sources: distinct(parts.map(({ sources }) => sources)),
    destinations: distinct(parts.map(({ destinations }) => destinations)),
    ports: parts.flatMap(({ ports }) => ports),
    causes: [...new Map(parts.flatMap(({ causes }) => causes).map((cause) => [nameOfCause(cause), cause])).values()],
    relabelled: labelsBehind(parts),
    pairs: pairsOf(parts),
    changes: [...new Set(parts.map(({ change }) => change))],
    isNew: parts.every(({ lifecycle }) => lifecycle === 'endpoint-added'),
  };
}

/** A group of flows to or from anybody, together with the changes that it says as well. */
export function withAnybody({ asAnybody }: Opened, group: Group): Group {
  const causes = new Set(group.parts.map(firstCause));
  const likewise = asAnybody.filter((flows) => causes.has(firstCause(flows))).map(({ change }) => change);
  return { ...group, changes: [...new Set([...group.changes, ...likewise])] };
}

/** The labels that made all of some flows, each object once; none if something else made some. */
export function labelsBehind(parts: readonly Flows[]): readonly Relabelled[] {
  if (parts.some(({ relabelled }) => relabelled.length === 0)) return [];
  const all = parts.flatMap(({ relabelled }) => relabelled);
  return [...new Map(all.map((one) => [JSON.stringify(one.object), one])).values()];
}

/** How many pairs there are, if all of them are on the same ports. */
function pairsOf(parts: readonly Flows[]): number | undefined {
  if (haveSamePorts(parts)) return count(parts);
  const whole = parts.length > MOST_JOINED ? parts : joined(parts);
  return haveSamePorts(whole) ? count(whole) : undefined;
}

function haveSamePorts(parts: readonly Flows[]): boolean {
  return new Set(parts.map(({ ports }) => JSON.stringify(portsOf(ports)))).size === 1;
}

function count(parts: readonly Flows[]): number {
  return parts.reduce((sum, { pairs }) => sum + pairs, 0);
}

/** Of more parts nobody reads how they go together. */
const MOST_JOINED = 200;

/**
 * Makes one of parts that differ in one dimension only, as long as there are any: other changes cut flows on ports that have
 * nothing to do with these.
 */
function joined(parts: readonly Flows[]): readonly Flows[] {
  const idsOf = (ends: readonly Endpoint[]) => ends.map(({ id }) => id).sort();
  const keys = ({ sources, destinations, ports }: Flows) => ({
    sources: JSON.stringify(idsOf(sources)),
    destinations: JSON.stringify(idsOf(destinations)),
    ports: JSON.stringify(portsOf(ports)),
  });
  let found = parts;
  for (let before = -1; before !== found.length; ) {
    before = found.length;
    for (const dimension of ['ports', 'sources', 'destinations'] as const) {
      const alike = groupBy(found, (part) => JSON.stringify({ ...keys(part), [dimension]: '' }));
      found = [...alike.values()].map((some) => some.reduce((a, b) => both(dimension, a, b)));
    }
  }
  return found;
}

function both(dimension: 'ports' | 'sources' | 'destinations', a: Flows, b: Flows): Flows {
  if (dimension === 'ports') return { ...a, ports: [...a.ports, ...b.ports] };
  return { ...a, [dimension]: [...a[dimension], ...b[dimension]], pairs: a.pairs + b.pairs };
}

/** Each endpoint once; there may be many lists, and they share most of their endpoints. */
function distinct(lists: readonly (readonly Endpoint[])[]): Endpoint[] {
  const found = new Set<Endpoint>();
  for (const endpoints of lists) for (const endpoint of endpoints) found.add(endpoint);
  return [...new Map([...found].map((endpoint) => [endpoint.id, endpoint])).values()];
}
