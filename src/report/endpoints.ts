import type { AddressEndpoint, Endpoint, WorkloadEndpoint } from '../flow/change.ts';
import { type Sentence, say } from '../manifest/sentence.ts';
import { addressParts, isEveryAddress } from './addresses.ts';
import { enumerate, type Part } from './enumerate.ts';

const LONGEST_LIST = 3;
/** Where no more are missing from many, what is missing says more than what is there. */
const FEW_MISSING = 2;
/** So few are named one by one, also where they are all there are. */
const FEW = 2;

/** Divides a set into the parts that people would name. */
export type Naming = (set: readonly Endpoint[]) => readonly Part[];

/**
 * Makes the names for sets of these endpoints: `shop/web`, `all 5 workloads of shop`, `every workload (12)`,
 * `10.0.0.0/8`, `anything`.
 *
 * @param all the endpoints that there are; a set is described by what it holds of them.
 */
export function nameSets(all: readonly Endpoint[]): Naming {
  const declared = split(all).workloads;
  const nameOf = workloadNames(declared);
  return (set) => {
    const { workloads, addresses } = split(set);
    const missing = without(declared, workloads);
    if (workloads.length > missing.length && missing.length <= FEW_MISSING && isEveryAddress(addresses)) {
      const words = missing.length === 0 ? say`anything` : say`anything except ${list(missing, nameOf)}`;
      return [{ words, count: set.length, set }];
    }
    // Addresses first and the largest groups next: what a long list leaves out should be what matters least.
    return [
      ...addressParts(addresses),
      ...workloadParts(workloads, declared, nameOf).sort((a, b) => b.count - a.count),
    ];
  };
}

/** A set in words, with its exact count: `shop/cart, shop/web`, or `a, b, c and 9 more`. */
export function nameSet(parts: readonly Part[]): Sentence {
  return parts.length === 0 ? say`nothing` : enumerate(parts, LONGEST_LIST);
}

/** The endpoints that one of the versions has: workloads may come and go, addresses are always there. */
export function presentIn(side: 'base' | 'head', endpoints: readonly Endpoint[]): Endpoint[] {
  return endpoints.filter((endpoint) => endpoint.kind !== 'workload' || endpoint[side] !== undefined);
}

/** A workload's namespace, kind and name, which are the same in both versions. */
export function identity(endpoint: WorkloadEndpoint): { namespace: string; kind: string; name: string } {
  return endpoint.head ?? endpoint.base ?? { namespace: '', kind: '', name: endpoint.id };
}

interface Kinds {
  readonly workloads: readonly WorkloadEndpoint[];
  readonly addresses: readonly AddressEndpoint[];
}

function split(endpoints: readonly Endpoint[]): Kinds {
  const workloads: WorkloadEndpoint[] = [];
  const addresses: AddressEndpoint[] = [];
  for (const endpoint of endpoints) {
    switch (endpoint.kind) {
      case 'workload':
        workloads.push(endpoint);
        break;
      case 'addresses':
        addresses.push(endpoint);
        break;
    }
  }
  return { workloads, addresses };
}

type Name = (workload: WorkloadEndpoint) => string;

/** `shop/web`, and `shop/Deployment/web` where a workload of another kind has that name too. */
function workloadNames(workloads: readonly WorkloadEndpoint[]): Name {
  const short = (workload: WorkloadEndpoint) => `${identity(workload).namespace}/${identity(workload).name}`;
  const uses = count(workloads.map(short));
  return (workload) => ((uses.get(short(workload)) ?? 0) > 1 ? workload.id : short(workload));
}

/** All of them as such, whole namespaces by their name, other workloads by theirs. */
function workloadParts(set: readonly WorkloadEndpoint[], all: readonly WorkloadEndpoint[], nameOf: Name): Part[] {
  const part = (words: Sentence, set: readonly WorkloadEndpoint[]): Part => ({ words, count: set.length, set });
  const missing = without(all, set);
  if (set.length > FEW && missing.length === 0) return [part(say`every workload (${set.length})`, set)];
  if (missing.length <= FEW_MISSING && set.length > missing.length + 1) {
    return [part(say`every workload except ${list(missing, nameOf)} (${set.length})`, set)];
  }
  const sizes = count(all.map((workload) => identity(workload).namespace));
  return [...byNamespace(set)].flatMap(([namespace, workloads]) => {
    return workloads.length > FEW && workloads.length === sizes.get(namespace)
      ? [part(say`all ${workloads.length} workloads of ${namespace}`, workloads)]
      : workloads.map((workload) => part(say`${nameOf(workload)}`, [workload]));
  });
}

function list(workloads: readonly WorkloadEndpoint[], nameOf: Name): Sentence {
  return enumerate(
    workloads.map((workload) => ({ words: say`${nameOf(workload)}`, count: 1 })),
    LONGEST_LIST,
  );
}

function without(all: readonly WorkloadEndpoint[], set: readonly WorkloadEndpoint[]): WorkloadEndpoint[] {
  const ids = new Set(set.map(({ id }) => id));
  return all.filter(({ id }) => !ids.has(id));
}

function byNamespace(workloads: readonly WorkloadEndpoint[]): Map<string, WorkloadEndpoint[]> {
  const groups = new Map<string, WorkloadEndpoint[]>();
  for (const workload of workloads) {
    const { namespace } = identity(workload);
    const group = groups.get(namespace);
    if (group === undefined) groups.set(namespace, [workload]);
    else group.push(workload);
  }
  return groups;
}

function count(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}
