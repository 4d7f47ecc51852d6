import { type AddressRange, formatAddress } from '../cluster/address.ts';
import type { Workload } from '../cluster/cluster.ts';
import { namespaceIn } from '../cluster/namespace.ts';
import { subtract } from '../cluster/ranges.ts';
import { InputError } from '../source/input-error.ts';
import { divideAddresses } from './addresses.ts';
import type { State } from './change.ts';
import { nearest } from './close-names.ts';
import { type Party, podOf } from './decide.ts';
import type { End } from './end.ts';

/** A version by the name that the user gave it. */
export interface NamedState {
  readonly name: string;
  readonly state: State;
}

/** An end, or a part of it, as each version has it; undefined where the version does not have it. */
export interface FoundEnd {
  readonly versions: readonly (Found | undefined)[];
  /** Addresses that no policy of the versions tells apart; absent where the end is no set of addresses. */
  readonly ranges?: readonly AddressRange[];
}

export interface Found {
  readonly party: Party;
  /** Absent for addresses, and for pods that no manifest declares. */
  readonly workload?: Workload;
}

/**
 * Looks an end up in some versions. Addresses that the policies tell apart come in parts, one for each answer there may
 * be; a single address that a pod declares is that pod (semantics N4).
 *
 * @throws InputError if no version has it, or if it may be one of several
 */
export function findEnd(end: End, versions: readonly NamedState[]): readonly FoundEnd[] {
  switch (end.kind) {
    case 'pod':
      return [{ versions: versions.map(({ state }) => ({ party: undeclared(end, state) })) }];
    case 'workload':
      return [{ versions: declared(end, versions) }];
    case 'addresses':
      return addressParts(end, versions);
  }
}

type WorkloadEnd = Extract<End, { kind: 'workload' }>;
type AddressEnd = Extract<End, { kind: 'addresses' }>;

/** Of a pod that no manifest declares neither ports nor addresses are known (semantics N4, N8). */
function undeclared({ namespace: name, labels }: Extract<End, { kind: 'pod' }>, { cluster }: State): Party {
  const namespace = namespaceIn(cluster, name);
  return { kind: 'pod', namespace, labels, hostNetwork: false, addresses: [] };
}

function declared(end: WorkloadEnd, versions: readonly NamedState[]): (Found | undefined)[] {
  const found = versions.map(({ state }) => one(end, state, (workload) => isMeant(workload, end)));
  if (found.every((each) => each === undefined)) throw new InputError(notFound(end, versions));
  return found;
}

function isMeant(workload: Workload, { namespace, name, workloadKind = workload.kind }: WorkloadEnd): boolean {
  const ofKind = workload.kind.toLowerCase() === workloadKind.toLowerCase();
  return workload.namespace === namespace && workload.name === name && ofKind;
}

/** The workload that is meant, if there is one. */
function one({ text }: End, { cluster }: State, isMeant: (workload: Workload) => boolean): Found | undefined {
  const [workload, ...others] = [...cluster.workloads.values()].filter(isMeant);
  if (workload === undefined) return undefined;
  if (others.length === 0) return { party: podOf(cluster, workload), workload };
  const choices = [workload, ...others].map(({ id }) => id).join(' or ');
  throw new InputError(`${text} may be ${choices}: name one of them`);
}

function notFound({ text, namespace, name }: WorkloadEnd, versions: readonly NamedState[]): string {
  const names = versions.map((version) => version.name);
  const where =
    names.length === 1
      ? `There is no workload ${text} in ${names[0]}`
      : `Neither ${names.join(' nor ')} has a workload ${text}`;
  const workloads = versions.flatMap(({ state }) => [...state.cluster.workloads.values()]);
  const close = nearest({ namespace, name }, workloads);
  const hint =
    close.length > 0
      ? `did you mean ${close.join(' or ')}?`
      : 'a pod that no manifest declares is named by its labels, as in namespace/app=web';
  return `${where}; ${hint}`;
}

function addressParts(end: AddressEnd, versions: readonly NamedState[]): readonly FoundEnd[] {
  const { range } = end;
  const blocks = versions.flatMap(({ state: { tiers } }) =>
    [...tiers.ingress, ...tiers.egress].flatMap((tier) => tier.rules.flatMap((rule) => rule.peer.blocks)),
  );
  const pods = range.first === range.last ? versions.map((version) => podAt(end, version)) : [];
  return divideAddresses(blocks).flatMap((part): FoundEnd[] => {
    const ranges = subtract([range], subtract([range], part));
    const [first] = ranges;
    if (first === undefined) return [];
    const party: Party = { kind: 'outside', family: first.family, address: first.first };
    return [{ ranges, versions: versions.map((_, i) => pods[i] ?? { party }) }];
  });
}

/** The pod that declares the address; not one on the host network, whose address is that of the node (semantics H1 b). */
function podAt(end: AddressEnd, { state }: NamedState): Found | undefined {
  const address = formatAddress({ family: end.range.family, address: end.range.first });
  return one(end, state, ({ addresses, hostNetwork }) => !hostNetwork && addresses.includes(address));
}
