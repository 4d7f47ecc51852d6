import type { Labels, Namespace, Node, Workload } from '../cluster/cluster.ts';
import { sameSpec } from '../cluster/content.ts';
import { isClusterScoped } from '../manifest/kinds.ts';
import { identityOf, type Manifest } from '../manifest/objects.ts';
import type { Tiers } from '../policy/tier.ts';
import type { Edits, State } from './change.ts';
import type { Party } from './decide.ts';

/** What two versions of a cluster do not have in common, as far as any policy could tell. */
export function editsBetween(base: State, head: State): Edits {
  return { policies: changedPolicies(base, head), namespaces: changedNamespaces(base, head) };
}

/** Whether two versions have the same pods, namespaces and policies. */
export function isNothing({ policies, namespaces }: Edits): boolean {
  return policies.size === 0 && namespaces.size === 0;
}

function changedNamespaces({ cluster: base }: State, { cluster: head }: State): ReadonlySet<string> {
  return new Set([
    ...differing(base.workloads, head.workloads, samePods).map(({ namespace }) => namespace),
    ...differing(base.namespaces, head.namespaces, sameNamespace).map(({ name }) => name),
  ]);
}

/**
 * A policy that says the same is another if one version of it is rejected, for a label perhaps: that one does nothing (semantics
 * T6). Policies that lie in no namespace mean something else where the nodes do, whose addresses they may speak of (C10).
 */
function changedPolicies(base: State, head: State): ReadonlySet<Manifest> {
  const [before, after] = [base, head].map(
    ({ cluster }) => new Map(cluster.policies.map((policy) => [identityOf(policy), policy])),
  ) as [Map<string, Manifest>, Map<string, Manifest>];
  const sameNodes = sameItems(base.cluster.nodes, head.cluster.nodes, sameNode);
  const working = atWork([base.tiers, head.tiers]);
  const same = (a: Manifest, b: Manifest) =>
    sameSpec(a, b) && working.has(a) === working.has(b) && (sameNodes || !isClusterScoped(a.kind));
  return new Set(differing(before, after, same));
}

/** The policies that tiers hold something of: all that are accepted, but for those without a rule. */
function atWork(versions: readonly Tiers[]): ReadonlySet<Manifest> {
  const tiers = versions.flatMap(({ ingress, egress }) => [...ingress, ...egress]);
  const found = new Set<Manifest>();
  for (const part of tiers.flatMap(({ governs, rules }) => [governs, rules])) {
    for (const { from } of part) found.add(from.policy);
  }
  return found;
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

type Facts = Pick<Workload, 'labels' | 'hostNetwork' | 'addresses'> & Partial<Pick<Workload, 'ports'>>;

function samePods(a: Facts, b: Facts): boolean {
  if (a === b) return true;
  return (
    a.hostNetwork === b.hostNetwork &&
    sameLabels(a.labels, b.labels) &&
    sameItems(a.addresses, b.addresses, (x, y) => x === y) &&
    sameItems(
      a.ports ?? [],
      b.ports ?? [],
      (x, y) => x.name === y.name && x.port === y.port && x.protocol === y.protocol,
    )
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
