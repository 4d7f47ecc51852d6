import type { Cause, Change, Endpoint, Rectangle, WorkloadEndpoint } from '../flow/change.ts';
import type { PortRange } from '../policy/tier.ts';
import { deciding, isEgress, isIngress, nameOfCause } from './cause.ts';
import type { Evidence } from './finding.ts';
import { freed, isolatedIn } from './isolation.ts';

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

/** Flows with one cause, to be judged as one. */
export interface Group {
  readonly sources: readonly Endpoint[];
  readonly destinations: readonly Endpoint[];
  readonly ports: readonly PortRange[];
  readonly causes: readonly Cause[];
  readonly pairs: number;
  readonly changes: readonly number[];
  /** Whether all of them came with a workload that base did not have. */
  readonly isNew: boolean;
}

/** The flows of all changes of a kind. Those that nobody speaks of are parts of their own. */
export function flowsOf(evidence: Evidence, kind: Change['change']): Flows[] {
  const isIsolated = { ingress: isolatedIn(evidence.head, 'ingress'), egress: isolatedIn(evidence.head, 'egress') };
  return evidence.changes.flatMap((change, i) => {
    if (change.change !== kind) return [];
    const { sources, destinations, ports, lifecycle } = change;
    const causes = deciding(evidence, change);
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
export function openedByRules(evidence: Evidence): Flows[] {
  const { ingress, egress } = freed(evidence);
  return flowsOf(evidence, 'opened')
    .filter(({ unspoken }) => !unspoken)
    .map((flows) =>
      narrow(
        flows,
        (source) => !egress.has(source.id),
        (destination) => !ingress.has(destination.id),
      ),
    )
    .filter(({ pairs }) => pairs > 0);
}

function narrow(flows: Flows, source: (e: Endpoint) => boolean, destination: (e: Endpoint) => boolean): Flows {
  const sources = flows.sources.filter(source);
  const destinations = flows.destinations.filter(destination);
  const causes = flows.causes.filter((cause) =>
    speaksOf(cause, isIngress(cause) ? [] : sources, isEgress(cause) ? [] : destinations),
  );
  return { ...flows, sources, destinations, causes, pairs: sources.length * destinations.length };
}

/** Whether a policy has a say: a NetworkPolicy speaks for the pods of its own namespace only (semantics N1). */
function speaksOf({ policy }: Cause, sources: readonly Endpoint[], destinations: readonly Endpoint[]): boolean {
  return policy.namespace === '' || [...sources, ...destinations].some((end) => namespaceOf(end) === policy.namespace);
}

/** From addresses outside the cluster to workloads. */
export function inbound(flows: readonly Flows[]): Flows[] {
  return flows.map((part) => narrow(part, isOutside, isWorkload)).filter(({ pairs }) => pairs > 0);
}

/** From workloads to addresses outside the cluster. */
export function outbound(flows: readonly Flows[]): Flows[] {
  return flows.map((part) => narrow(part, isWorkload, isOutside)).filter(({ pairs }) => pairs > 0);
}

/** Between workloads of two namespaces, or of one. */
export function between(flows: readonly Flows[], where: 'two namespaces' | 'one namespace'): Flows[] {
  return flows
    .map((part) => narrow(part, isWorkload, isWorkload))
    .map((part) => {
      const [from, to] = [tally(part.sources), tally(part.destinations)];
      const same = [...from].reduce((sum, [namespace, count]) => sum + count * (to.get(namespace) ?? 0), 0);
      if (where === 'one namespace') {
        const shared = (e: Endpoint) => from.has(namespaceOf(e)) && to.has(namespaceOf(e));
        return { ...narrow(part, shared, shared), pairs: same };
      }
      const apart = (others: ReadonlyMap<string, number>) => (e: Endpoint) =>
        others.size > (others.has(namespaceOf(e)) ? 1 : 0);
      return { ...narrow(part, apart(to), apart(from)), pairs: part.pairs - same };
    })
    .filter(({ pairs }) => pairs > 0);
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
    sources: distinct(parts.flatMap(({ sources }) => sources)),
    destinations: distinct(parts.flatMap(({ destinations }) => destinations)),
    ports: parts.flatMap(({ ports }) => ports),
    causes: [...new Map(parts.flatMap(({ causes }) => causes).map((cause) => [nameOfCause(cause), cause])).values()],
    pairs: parts.reduce((sum, { pairs }) => sum + pairs, 0),
    changes: [...new Set(parts.map(({ change }) => change))],
    isNew: parts.every(({ lifecycle }) => lifecycle === 'endpoint-added'),
  }));
}

function distinct(endpoints: readonly Endpoint[]): Endpoint[] {
  return [...new Map(endpoints.map((endpoint) => [endpoint.id, endpoint])).values()];
}
