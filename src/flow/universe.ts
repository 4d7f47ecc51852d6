import type { AddressRange } from '../cluster/address.ts';
import type { Workload } from '../cluster/cluster.ts';
import { rangesToCidrs } from '../cluster/ranges.ts';
import type { Block, Tiers } from '../policy/tier.ts';
import { divideAddresses } from './addresses.ts';
import { add, type Bits, none } from './bits.ts';
import type { AddressEndpoint, Endpoint, PodsEndpoint, State, WorkloadEndpoint } from './change.ts';
import { type Party, podOf } from './decide.ts';
import { pairRenamed } from './renamed.ts';

/** All ends that a flow can have in any of the versions, numbered: workloads, pods that nothing declares, addresses. */
export interface Universe {
  readonly endpoints: readonly Endpoint[];
  readonly addresses: Bits;
  /** Single pods, which have no flow to themselves: every other workload stands for two of its pods. */
  readonly single: Bits;
  readonly sides: readonly Side[];
}

/** The universe as one version has it. */
export interface Side {
  readonly state: State;
  /** By the endpoint's number; absent where the version does not have it. */
  readonly parties: readonly (Party | undefined)[];
  readonly present: Bits;
}

/** The universe of one version, or of base and head, with as many of the pods that no manifest declares as matter. */
export function createUniverse(states: readonly State[], unseen: readonly PodsEndpoint[]): Universe {
  const workloads = workloadEndpoints(states);
  const parts = divideAddresses(states.flatMap(({ tiers }) => blocksOf(tiers))).map(addressEndpoint);
  const endpoints: Endpoint[] = [...workloads, ...unseen, ...parts];
  const addresses = none(endpoints.length);
  const single = none(endpoints.length);
  endpoints.forEach((endpoint, i) => {
    if (endpoint.kind === 'addresses') add(addresses, i);
    else if (endpoint.kind === 'workload' && (endpoint.head ?? endpoint.base)?.kind === 'Pod') add(single, i);
  });
  const last = states.length - 1;
  const sides = states.map((state, k) => createSide(state, endpoints, k === last ? 'head' : 'base'));
  return { endpoints, addresses, single, sides };
}

/** The workloads of the versions, each once: the same by its id, or with a new name and all else the same. */
function workloadEndpoints(states: readonly State[]): WorkloadEndpoint[] {
  const [head, base] = [...states].reverse().map(({ cluster }) => cluster.workloads);
  const found = new Map<string, { base?: Workload; head?: Workload }>();
  for (const [id, workload] of base ?? []) found.set(id, { base: workload });
  for (const [id, workload] of head ?? []) found.set(id, { ...found.get(id), head: workload });
  const alone = [...found.values()].filter((both) => both.base === undefined || both.head === undefined);
  const pairs = pairRenamed(
    alone.flatMap((one) => one.base ?? []),
    alone.flatMap((one) => one.head ?? []),
  );
  for (const [old, renamed] of pairs) {
    found.delete(old.id);
    found.set(renamed.id, { base: old, head: renamed });
  }
  return [...found.entries()]
    .map(([id, both]) => ({ kind: 'workload' as const, id, ...both }))
    .sort((a, b) =>
      namespaceOf(a) === namespaceOf(b) ? compare(a.id, b.id) : compare(namespaceOf(a), namespaceOf(b)),
    );
}

function namespaceOf(endpoint: WorkloadEndpoint): string {
  return (endpoint.head ?? endpoint.base)?.namespace ?? '';
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function blocksOf(tiers: Tiers): Block[] {
  return [...tiers.ingress, ...tiers.egress].flatMap((tier) => tier.rules.flatMap((rule) => rule.peer.blocks));
}

function addressEndpoint(ranges: readonly AddressRange[]): AddressEndpoint {
  return { kind: 'addresses', id: `addresses/${rangesToCidrs(ranges)[0]}`, ranges };
}

function createSide(state: State, endpoints: readonly Endpoint[], version: 'base' | 'head'): Side {
  const parties = endpoints.map((endpoint) => partyOf(endpoint, state, version));
  const present = none(endpoints.length);
  parties.forEach((party, i) => {
    if (party !== undefined) add(present, i);
  });
  return { state, parties, present };
}

/** What stands for an endpoint when a flow is judged: all its members are judged alike. */
function partyOf(endpoint: Endpoint, { cluster }: State, version: 'base' | 'head'): Party | undefined {
  if (endpoint.kind === 'addresses') {
    const range = endpoint.ranges[0];
    return range && { kind: 'outside', family: range.family, address: range.first };
  }
  if (endpoint.kind === 'pods') return endpoint[version];
  const workload = endpoint[version];
  return workload && podOf(cluster, workload);
}
