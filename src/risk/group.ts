import { groupBy } from '../cluster/group-by.ts';
import type { Cause, Endpoint, Relabelled } from '../flow/change.ts';
import { portsOf } from '../flow/ports.ts';
import type { PortRange } from '../policy/tier.ts';
import { nameOfCause } from './cause.ts';
import { type Flows, firstCause } from './flows.ts';
import type { Opened } from './opened.ts';

/** Flows with one cause, to be judged as one. */
export interface Group {
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
  const groups = groupBy(flows, (part) => `${part.lifecycle} ${firstCause(part)}`);
  return [...groups.values()].map((parts) => ({
    sources: distinct(parts.map(({ sources }) => sources)),
    destinations: distinct(parts.map(({ destinations }) => destinations)),
    ports: parts.flatMap(({ ports }) => ports),
    causes: [...new Map(parts.flatMap(({ causes }) => causes).map((cause) => [nameOfCause(cause), cause])).values()],
    relabelled: labelsBehind(parts),
    pairs: haveSamePorts(parts) ? parts.reduce((sum, { pairs }) => sum + pairs, 0) : undefined,
    changes: [...new Set(parts.map(({ change }) => change))],
    isNew: parts.every(({ lifecycle }) => lifecycle === 'endpoint-added'),
  }));
}

/** A group of flows to or from anybody, together with the changes that it says as well. */
export function withAnybody({ asAnybody }: Opened, group: Group): Group {
  const likewise = asAnybody.filter((flows) => firstCause(flows) === firstCause(group)).map(({ change }) => change);
  return { ...group, changes: [...new Set([...group.changes, ...likewise])] };
}

/** The labels that made all of some flows, each object once; none if something else made some. */
export function labelsBehind(parts: readonly Flows[]): readonly Relabelled[] {
  if (parts.some(({ relabelled }) => relabelled.length === 0)) return [];
  const all = parts.flatMap(({ relabelled }) => relabelled);
  return [...new Map(all.map((one) => [JSON.stringify(one.object), one])).values()];
}

function haveSamePorts(parts: readonly Flows[]): boolean {
  return new Set(parts.map(({ ports }) => JSON.stringify(portsOf(ports)))).size === 1;
}

/** Each endpoint once; there may be many lists, and they share most of their endpoints. */
function distinct(lists: readonly (readonly Endpoint[])[]): Endpoint[] {
  const found = new Set<Endpoint>();
  for (const endpoints of lists) for (const endpoint of endpoints) found.add(endpoint);
  return [...new Map([...found].map((endpoint) => [endpoint.id, endpoint])).values()];
}
