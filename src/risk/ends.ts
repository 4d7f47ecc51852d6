import type { AddressRange } from '../cluster/address.ts';
import type { Workload } from '../cluster/cluster.ts';
import type { AddressEndpoint, Endpoint, PodsEndpoint, State, WorkloadEndpoint } from '../flow/change.ts';
import { type Party, type Pod, podOf } from '../flow/decide.ts';
import { identity } from '../naming/workloads.ts';
import { workloadsIn } from './scope.ts';

/** Pods at one end of a flow: a declared workload's, or pods that no manifest declares. */
export type Inside = WorkloadEndpoint | PodsEndpoint;

export function isInside(endpoint: Endpoint): endpoint is Inside {
  return endpoint.kind !== 'addresses';
}

export function isDeclared(endpoint: Endpoint): endpoint is WorkloadEndpoint {
  return endpoint.kind === 'workload';
}

export function isOutside(endpoint: Endpoint): endpoint is AddressEndpoint {
  return endpoint.kind === 'addresses';
}

/** The declared workloads among some ends, as a version has them. */
export function workloadsAmong(endpoints: readonly Endpoint[], side: 'base' | 'head'): Workload[] {
  return endpoints.filter(isDeclared).flatMap((end) => end[side] ?? []);
}

/** The addresses among some ends. */
export function addressesAmong(endpoints: readonly Endpoint[]): AddressRange[] {
  return endpoints.filter(isOutside).flatMap(({ ranges }) => ranges);
}

/** Whether there are pods among the ends, and none of them is declared. */
export function areUndeclared(endpoints: readonly Endpoint[]): boolean {
  return endpoints.some(isInside) && !endpoints.some(isDeclared);
}

/** One of an endpoint's pods in a version, which stands for all of them; undefined if the version has none. */
export function podIn({ cluster }: State, side: 'base' | 'head', endpoint: Endpoint): Pod | undefined {
  if (endpoint.kind === 'addresses') return undefined;
  if (endpoint.kind === 'pods') return endpoint[side];
  const workload = endpoint[side];
  return workload && podOf(cluster, workload);
}

/** One of an endpoint's pods or addresses in a version, which stands for all of them; undefined if the version has none. */
export function partyIn(state: State, side: 'base' | 'head', endpoint: Endpoint): Party | undefined {
  if (endpoint.kind !== 'addresses') return podIn(state, side, endpoint);
  const [range] = endpoint.ranges;
  return range && { kind: 'outside', family: range.family, address: range.first };
}

/** The one namespace that an endpoint's pods lie in; undefined if there are several, or none. */
export function namespaceOf(endpoint: Endpoint): string | undefined {
  if (endpoint.kind === 'addresses') return undefined;
  if (endpoint.kind === 'workload') return identity(endpoint).namespace;
  return endpoint.others || endpoint.names.length !== 1 ? undefined : endpoint.names[0];
}

/**
 * Whether a version declares a workload in the namespace. Where one does, other pods there may well not exist; where none
 * does, they are all that there is.
 */
export function isInhabited(states: readonly State[], namespace: string): boolean {
  return states.some(({ cluster }) => workloadsIn(cluster, namespace).length > 0);
}

/** Whether all the ends are undeclared pods beside declared workloads: nobody here may have such pods. */
export function areNobodys(states: readonly State[], ends: readonly Endpoint[]): boolean {
  return ends.every((end) => {
    const namespace = namespaceOf(end);
    return end.kind === 'pods' && namespace !== undefined && isInhabited(states, namespace);
  });
}

/** Tells pods that may well not exist: not declared, beside workloads that are or in no one namespace. */
export function createBeside(states: readonly State[]): (end: Inside) => boolean {
  const workloads = states.flatMap(({ cluster }) => [...cluster.workloads.values()]);
  const inhabited = new Set<string | undefined>([undefined, ...workloads.map(({ namespace }) => namespace)]);
  return (end) => !isDeclared(end) && inhabited.has(namespaceOf(end));
}
