import type { Cause, Change, Endpoint, Rectangle, WorkloadEndpoint } from '../flow/change.ts';
import { portsOf } from '../flow/ports.ts';
import type { PortRange } from '../policy/tier.ts';
import { createDeciding, isEgress, isIngress, nameOfCause } from './cause.ts';
import type { Material } from './finding.ts';
import { freed, isolatedIn, type Loss } from './isolation.ts';

/** A part of a change: every source to every destination, but for the pairs that a rule left out. */
export interface Flows extends Rectangle {
  /** The index of the change. */
  readonly change: number;
  readonly lifecycle: Change['lifecycle'];
  readonly causes: readonly Cause[];
  /** They came with a workload, and nothing isolates either end: no rule allows them, because none has to. */
  readonly unspoken: boolean;
  /** Source and destination, each counted once whatever its ports. */
  readonly pairs: number;
}

/** Opened flows that need a finding of their own, by where they go. */
export interface Opened {
  /** From addresses outside the cluster to workloads. */
  readonly inbound: readonly Flows[];
  /** From workloads to addresses outside the cluster. */
  readonly outbound: readonly Flows[];
  /** Between workloads of two namespaces. */
  readonly across: readonly Flows[];
  /** Between workloads of one namespace. */
  readonly within: readonly Flows[];
}

/** Flows with one cause, to be judged as one. */
export interface Group {
  readonly sources: readonly Endpoint[];
  readonly destinations: readonly Endpoint[];
  /** Every port of some pair. */
  readonly ports: readonly PortRange[];
  readonly causes: readonly Cause[];
  /** How many sources and destinations go together; undefined if not all of them do on the same ports. */
  readonly pairs: number | undefined;
  readonly changes: readonly number[];
  /** Whether all of them came with a workload that base did not have. */
  readonly isNew: boolean;
}

/** The flows of all changes of a kind. Those that nobody speaks of are parts of their own. */
export function flowsOf(material: Material, kind: Change['change']): Flows[] {
  const isIsolated = { ingress: isolatedIn(material.head, 'ingress'), egress: isolatedIn(material.head, 'egress') };
  const deciding = createDeciding(material);
  return material.changes.flatMap((change, i) => {
    if (change.change !== kind) return [];
    const { sources, destinations, ports, lifecycle } = change;
    const causes = deciding(change);
    const pairs = sources.length * destinations.length;
    const flows = { change: i, sources, destinations, ports, lifecycle, causes, unspoken: false, pairs };
    if (lifecycle !== 'endpoint-added') return [flows];
    const open = { source: not(isIsolated.egress), destination: not(isIsolated.ingress) };
    return [
      narrow(flows, isIsolated.egress, () => true),
      narrow(flows, open.source, isIsolated.ingress),
      { ...narrow(flows, open.source, open.destination), causes: [], unspoken: true },
    ].filter((part) => part.pairs > 0);
  });
}

function not(is: (end: Endpoint) => boolean): (end: Endpoint) => boolean {
  return (end) => !is(end);
}

/**
 * Opened flows that need a finding of their own. Left out are those of pods that lost their isolation, and those of a new
 * workload that nothing speaks of: for them that is the finding, and the flows are no more than what it means.
 */
export function openedByRules(opened: readonly Flows[], losses: readonly Loss[]): Opened {
  const { ingress, egress } = freed(losses);
  const untold = opened
    .filter(({ unspoken }) => !unspoken)
    .map((flows) =>
      narrow(
        flows,
        (source) => !egress.has(source.id),
        (destination) => !ingress.has(destination.id),
      ),
    )
    .filter(({ pairs }) => pairs > 0);
  const inside = some(untold.map((flows) => narrow(flows, isWorkload, isWorkload)));
  return {
    inbound: some(untold.map((flows) => narrow(flows, isOutside, isWorkload))),
    outbound: outbound(untold),
    across: some(inside.map(across)),
    within: some(inside.map(within)),
  };
}

function some(flows: readonly Flows[]): Flows[] {
  return flows.filter(({ pairs }) => pairs > 0);
}

function narrow(flows: Flows, source: (e: Endpoint) => boolean, destination: (e: Endpoint) => boolean): Flows {
  const sources = flows.sources.filter(source);
  const destinations = flows.destinations.filter(destination);
  const [from, to] = [tally(sources), tally(destinations)];
  // A NetworkPolicy speaks for the pods of its own namespace only (semantics N1).
  const speaks = (cause: Cause) =>
    (!isIngress(cause) && from.has(cause.policy.namespace)) || (!isEgress(cause) && to.has(cause.policy.namespace));
  const causes = flows.causes.filter((cause) => cause.policy.namespace === '' || speaks(cause));
  return { ...flows, sources, destinations, causes, pairs: sources.length * destinations.length };
}

/** Those from workloads to addresses outside the cluster. */
export function outbound(flows: readonly Flows[]): Flows[] {
  return some(flows.map((part) => narrow(part, isWorkload, isOutside)));
}

function across(flows: Flows): Flows {
  const [from, to] = [tally(flows.sources), tally(flows.destinations)];
  const apart = (others: ReadonlyMap<string, number>) => (e: Endpoint) =>
    others.size > (others.has(namespaceOf(e)) ? 1 : 0);
  return { ...narrow(flows, apart(to), apart(from)), pairs: flows.pairs - pairsWithin(from, to) };
}

function within(flows: Flows): Flows {
  const [from, to] = [tally(flows.sources), tally(flows.destinations)];
  const shared = (e: Endpoint) => from.has(namespaceOf(e)) && to.has(namespaceOf(e));
  return { ...narrow(flows, shared, shared), pairs: pairsWithin(from, to) };
}

function pairsWithin(from: ReadonlyMap<string, number>, to: ReadonlyMap<string, number>): number {
  return [...from].reduce((sum, [namespace, count]) => sum + count * (to.get(namespace) ?? 0), 0);
}

function tally(endpoints: readonly Endpoint[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const endpoint of endpoints) counts.set(namespaceOf(endpoint), (counts.get(namespaceOf(endpoint)) ?? 0) + 1);
  return counts;
}

function namespaceOf(endpoint: Endpoint): string {
  return endpoint.kind === 'workload' ? ((endpoint.head ?? endpoint.base)?.namespace ?? '') : '';
}

function isWorkload(endpoint: Endpoint): endpoint is WorkloadEndpoint {
  return endpoint.kind === 'workload';
}

function isOutside(endpoint: Endpoint): boolean {
  return endpoint.kind === 'addresses';
}

/** Puts together what has the same first cause, so that one edit makes one finding whatever it opens. */
export function byCause(flows: readonly Flows[]): Group[] {
  const groups = new Map<string, Flows[]>();
  for (const part of flows) {
    const [first] = part.causes;
    const key = JSON.stringify([part.lifecycle, first && nameOfCause(first)]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [part]);
    else group.push(part);
  }
  return [...groups.values()].map((parts) => ({
    sources: distinct(parts.map(({ sources }) => sources)),
    destinations: distinct(parts.map(({ destinations }) => destinations)),
    ports: parts.flatMap(({ ports }) => ports),
    causes: [...new Map(parts.flatMap(({ causes }) => causes).map((cause) => [nameOfCause(cause), cause])).values()],
    pairs: haveSamePorts(parts) ? parts.reduce((sum, { pairs }) => sum + pairs, 0) : undefined,
    changes: [...new Set(parts.map(({ change }) => change))],
    isNew: parts.every(({ lifecycle }) => lifecycle === 'endpoint-added'),
  }));
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
