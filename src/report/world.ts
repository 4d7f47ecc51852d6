import type { AddressEndpoint, Endpoint, PodsEndpoint, WorkloadEndpoint } from '../flow/change.ts';
import { byNamespace, type WorkloadName, workloadNames } from './workloads.ts';

/** Endpoints by their kind. */
export interface Ends {
  readonly workloads: readonly WorkloadEndpoint[];
  readonly pods: readonly PodsEndpoint[];
  readonly addresses: readonly AddressEndpoint[];
}

/** All the endpoints that one version has, for sets of them to be described by what they hold of it. */
export interface World extends Ends {
  readonly side: 'base' | 'head';
  readonly nameOf: WorkloadName;
  /** The workloads of a namespace. */
  readonly declared: ReadonlyMap<string, readonly WorkloadEndpoint[]>;
  /** The other pods of a namespace that manifests declare or name, divided. */
  readonly parts: ReadonlyMap<string, readonly PodsEndpoint[]>;
  /** The pods of all other namespaces, divided. */
  readonly others: readonly PodsEndpoint[];
}

export function createWorld(all: readonly Endpoint[], side: 'base' | 'head'): World {
  const ends = byKind(presentIn(side, all));
  const parts = new Map<string, PodsEndpoint[]>();
  for (const pods of ends.pods) {
    for (const name of pods.names) {
      const found = parts.get(name);
      if (found === undefined) parts.set(name, [pods]);
      else found.push(pods);
    }
  }
  return {
    ...ends,
    side,
    nameOf: workloadNames(ends.workloads),
    declared: byNamespace(ends.workloads),
    parts,
    others: ends.pods.filter(({ others }) => others),
  };
}

/** The endpoints that one of the versions has: pods may come and go, addresses are always there. */
function presentIn(side: 'base' | 'head', endpoints: readonly Endpoint[]): Endpoint[] {
  return endpoints.filter((endpoint) => endpoint.kind === 'addresses' || endpoint[side] !== undefined);
}

export function byKind(endpoints: readonly Endpoint[]): Ends {
  const ends = { workloads: [] as WorkloadEndpoint[], pods: [] as PodsEndpoint[], addresses: [] as AddressEndpoint[] };
  for (const endpoint of endpoints) {
    switch (endpoint.kind) {
      case 'workload':
        ends.workloads.push(endpoint);
        break;
      case 'pods':
        ends.pods.push(endpoint);
        break;
      case 'addresses':
        ends.addresses.push(endpoint);
        break;
    }
  }
  return ends;
}

/** What a version has and a set has not. */
export function without(world: World, set: Ends): Ends {
  return {
    workloads: leave(world.workloads, set.workloads),
    pods: leave(world.pods, set.pods),
    addresses: leave(world.addresses, set.addresses),
  };
}

function leave<T>(all: readonly T[], some: readonly T[]): T[] {
  const gone = new Set(some);
  return all.filter((one) => !gone.has(one));
}
