import { groupBy } from '../cluster/group-by.ts';
import type { Relabelled, WorkloadEndpoint } from '../flow/change.ts';
import { qualifiedName } from '../manifest/objects.ts';
import { type Sentence, say } from '../manifest/sentence.ts';
import { inWords } from './amount.ts';
import { enumerate, type Part } from './enumerate.ts';

const LONGEST_LIST = 3;
/** Where no more are missing from many, what is missing says more than what is there. */
export const FEW_MISSING = 2;
/** So few are named one by one, also where they are all there are. */
export const FEW = 2;

/** A workload's namespace, kind and name: where a change gives it a new name, the new one. */
export function identity(endpoint: WorkloadEndpoint): { namespace: string; kind: string; name: string } {
  return endpoint.head ?? endpoint.base ?? { namespace: '', kind: '', name: endpoint.id };
}

/** `shop/api` or `namespace data`: what has labels that changed. */
export function labelledName({ object: { kind, namespace, name } }: Relabelled): Sentence {
  return kind === 'Namespace' ? say`namespace ${name}` : say`${qualifiedName(namespace, name)}`;
}

/** Whether it is the manifest of a namespace that went, and with it all that is known of its labels. */
export function isUndeclared({ side, object: { kind } }: Relabelled): boolean {
  return side === 'base' && kind === 'Namespace';
}

export type WorkloadName = (workload: WorkloadEndpoint) => string;

/** `shop/web`, and `shop/Deployment/web` where a workload of another kind has that name too. */
export function workloadNames(workloads: readonly WorkloadEndpoint[]): WorkloadName {
  const short = (workload: WorkloadEndpoint) => `${identity(workload).namespace}/${identity(workload).name}`;
  const uses = new Map<string, number>();
  for (const workload of workloads) uses.set(short(workload), (uses.get(short(workload)) ?? 0) + 1);
  return (workload) => ((uses.get(short(workload)) ?? 0) > 1 ? workload.id : short(workload));
}

/** The names that are enough within one namespace. */
export function within(nameOf: WorkloadName): WorkloadName {
  return (workload) => nameOf(workload).slice(identity(workload).namespace.length + 1);
}

/** All workloads as such, or all but a few; undefined if it is not nearly all. */
export function everyWorkload(
  set: readonly WorkloadEndpoint[],
  all: readonly WorkloadEndpoint[],
  nameOf: WorkloadName,
): Part | undefined {
  if (all.length - set.length > FEW_MISSING) return undefined;
  const held = new Set(set);
  const missing = all.filter((workload) => !held.has(workload));
  if (set.length > FEW && missing.length === 0) return part(say`every workload (${inWords(set.length)})`, set);
  if (missing.length === 0 || missing.length > FEW_MISSING || set.length <= missing.length + 1) return undefined;
  return part(say`every workload except ${missingWorkloads(missing, nameOf)} (${inWords(set.length)})`, set);
}

/** Whole namespaces by their name, other workloads by theirs. */
export function workloadParts(
  set: readonly WorkloadEndpoint[],
  declared: ReadonlyMap<string, readonly WorkloadEndpoint[]>,
  nameOf: WorkloadName,
): Part[] {
  return [...byNamespace(set)].flatMap(([namespace, workloads]) => {
    return workloads.length > FEW && workloads.length === declared.get(namespace)?.length
      ? [wholeNamespace(namespace, workloads)]
      : workloads.map((workload) => ({
          ...part(say`${nameOf(workload)}`, [workload]),
          within: say`${within(nameOf)(workload)}`,
        }));
  });
}

function wholeNamespace(namespace: string, workloads: readonly WorkloadEndpoint[]): Part {
  const words = say`all ${inWords(workloads.length)} workloads`;
  return { ...part(say`${words} of ${namespace}`, workloads), within: words };
}

function part(words: Sentence, set: readonly WorkloadEndpoint[]): Part {
  return { words, count: set.length, set };
}

/** `shop/cart and shop/web`: after a comma one would take the second for a part of what is there. */
export function missingWorkloads(workloads: readonly WorkloadEndpoint[], nameOf: WorkloadName): Sentence {
  const [first, ...rest] = workloads.map((workload) => say`${nameOf(workload)}`);
  return rest.reduce((text, name) => say`${text} and ${name}`, first ?? say``);
}

/** `shop/cart, shop/web`. */
export function listWorkloads(workloads: readonly WorkloadEndpoint[], nameOf: WorkloadName): Sentence {
  return enumerate(
    workloads.map((workload) => ({ words: say`${nameOf(workload)}`, count: 1 })),
    LONGEST_LIST,
  );
}

export function byNamespace(workloads: readonly WorkloadEndpoint[]): Map<string, readonly WorkloadEndpoint[]> {
  return groupBy(workloads, (workload) => identity(workload).namespace);
}
