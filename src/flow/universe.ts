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
  const versions = states.map((state, k): Version => ({ state, name: k === states.length - 1 ? 'head' : 'base' }));
  const workloads = workloadEndpoints(versions);
  const parts = divideAddresses(states.flatMap(({ tiers }) => blocksOf(tiers))).map(addressEndpoint);
  const endpoints: Endpoint[] = [...workloads, ...unseen, ...parts];
  const addresses = none(endpoints.length);
  endpoints.forEach(({ kind }, i) => {
    if (kind === 'addresses') add(addresses, i);
  });
  const single = none(endpoints.length);
  workloads.forEach(({ base, head }, i) => {
    if ([base, head].some((workload) => workload?.kind === 'Pod')) add(single, i);
  });
  return { endpoints, addresses, single, sides: versions.map((version) => createSide(version, endpoints)) };
}

interface Version {
  readonly state: State;
  readonly name: 'base' | 'head';
}

/** The workloads of the versions, by their ids: the same by its id, or with a new name and all else the same. */
function workloadEndpoints(versions: readonly Version[]): WorkloadEndpoint[] {
  const found = new Map<string, { base?: Workload; head?: Workload }>();
  for (const { state, name } of versions) {
    for (const [id, workload] of state.cluster.workloads) found.set(id, { ...found.get(id), [name]: workload });
  }
  const alone = [...found.values()].filter((both) => both.base === undefined || both.head === undefined);
  const pairs = pairRenamed(
    alone.flatMap((one) => one.base ?? []),
    alone.flatMap((one) => one.head ?? []),
  );
  for (const [old, renamed] of pairs) {
    found.delete(old.id);
    found.set(renamed.id, { base: old, head: renamed });
  }
  return [...found]
    .map(([id, both]) => ({ kind: 'workload' as const, id, ...both }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

function blocksOf(tiers: Tiers): Block[] {
  return [...tiers.ingress, ...tiers.egress].flatMap((tier) => tier.rules.flatMap((rule) => rule.peer.blocks));
}

function addressEndpoint(ranges: readonly AddressRange[]): AddressEndpoint {
  return { kind: 'addresses', id: `addresses/${rangesToCidrs(ranges)[0]}`, ranges };
}

function createSide({ state, name }: Version, endpoints: readonly Endpoint[]): Side {
  const parties = endpoints.map((endpoint) => partyOf(endpoint, state, name));
  const present = none(endpoints.length);
  parties.forEach((party, i) => {
    if (party !== undefined) add(present, i);
  });
  return { state, parties, present };
}

/** What stands for an endpoint when a flow is judged: all its members are judged alike. */
export function partyOf(endpoint: Endpoint, { cluster }: State, version: Version['name']): Party | undefined {
  if (endpoint.kind === 'addresses') {
    const range = endpoint.ranges[0];
    return range && { kind: 'outside', family: range.family, address: range.first };
  }
  if (endpoint.kind === 'pods') return endpoint[version];
  const workload = endpoint[version];
  return workload && podOf(cluster, workload);
}
