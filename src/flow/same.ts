import type { Labels, Namespace, Node, Workload } from '../cluster/cluster.ts';
import { written } from '../cluster/content.ts';
import { isClusterScoped } from '../manifest/kinds.ts';
import { identityOf, type Manifest } from '../manifest/objects.ts';
import type { State } from './change.ts';
import type { Party } from './decide.ts';

/** Whether two versions have the same pods, namespaces and policies, as far as any policy could tell. */
export function sameFacts(base: State, head: State): boolean {
  return changedPolicies(base, head).size === 0 && changedNamespaces(base, head).size === 0;
}

/** The namespaces that one version has otherwise than the other: their labels, or the pods in them. */
export function changedNamespaces({ cluster: base }: State, { cluster: head }: State): ReadonlySet<string> {
  return new Set([
    ...differing(base.workloads, head.workloads, samePods).map(({ namespace }) => namespace),
    ...differing(base.namespaces, head.namespaces, sameNamespace).map(({ name }) => name),
  ]);
}

/**
 * The policies of both versions that the other version does not have, or has with another spec. Those that lie in no
 * namespace also mean something else where the nodes do, whose addresses they may speak of (semantics C10).
 */
export function changedPolicies(base: State, head: State): ReadonlySet<Manifest> {
  const [before, after] = [base, head].map(
    ({ cluster }) => new Map(cluster.policies.map((policy) => [identityOf(policy), policy])),
  ) as [Map<string, Manifest>, Map<string, Manifest>];
  const sameNodes = sameItems(base.cluster.nodes, head.cluster.nodes, sameNode);
  const same = (a: Manifest, b: Manifest) => sameSpec(a, b) && (sameNodes || !isClusterScoped(a.kind));
  return new Set(differing(before, after, same));
}

/** Whether no policy could tell two ends of flows apart. */
export function sameParty(a: Party | undefined, b: Party | undefined): boolean {
  if (a?.kind !== 'pod' || b?.kind !== 'pod') return a?.kind === b?.kind;
  return sameLabels(a.namespace.labels, b.namespace.labels) && samePods(a, b);
}

/** What each version has and the other does not, or has otherwise. */
function differing<T>(
  before: ReadonlyMap<string, T>,
  after: ReadonlyMap<string, T>,
  same: (a: T, b: T) => boolean,
): T[] {
  const inOne = (own: ReadonlyMap<string, T>, others: ReadonlyMap<string, T>) =>
    [...own].flatMap(([id, one]) => {
      const other = others.get(id);
      return other !== undefined && same(one, other) ? [] : [one];
    });
  return [...inOne(before, after), ...inOne(after, before)];
}

type Facts = Pick<Workload, 'labels' | 'ports' | 'hostNetwork' | 'addresses'>;

function samePods(a: Facts, b: Facts): boolean {
  return (
    a.hostNetwork === b.hostNetwork &&
    sameLabels(a.labels, b.labels) &&
    sameItems(a.addresses, b.addresses, (x, y) => x === y) &&
    sameItems(a.ports, b.ports, (x, y) => x.name === y.name && x.port === y.port && x.protocol === y.protocol)
  );
}

function sameNamespace(a: Namespace, b: Namespace): boolean {
  return (a.manifest === undefined) === (b.manifest === undefined) && sameLabels(a.labels, b.labels);
}

function sameNode(a: Node, b: Node): boolean {
  return sameLabels(a.labels, b.labels) && sameItems(a.addresses, b.addresses, (x, y) => x === y);
}

export function sameLabels(a: Labels, b: Labels): boolean {
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && a[key] === b[key]);
}

function sameItems<T>(a: readonly T[], b: readonly T[], same: (x: T, y: T) => boolean): boolean {
  return a.length === b.length && a.every((item, i) => same(item, b[i] as T));
}

/** Whether two versions of a policy say the same. */
export function sameSpec(a: Manifest, b: Manifest): boolean {
  return a.body === b.body || written(a.body['spec'] ?? null) === written(b.body['spec'] ?? null);
}
