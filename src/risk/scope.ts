import type { Cluster, Namespace, Workload } from '../cluster/cluster.ts';
import type { State } from '../flow/change.ts';
import { matches } from '../policy/selector.ts';
import type { PodSet, Tier, Tiers } from '../policy/tier.ts';

/** A namespace as a version has it; one that no manifest mentions has the automatic label alone (semantics D4). */
export function namespaceIn(cluster: Cluster, name: string): Namespace {
  return cluster.namespaces.get(name) ?? { name, labels: { 'kubernetes.io/metadata.name': name } };
}

/** The workloads that a version declares in a namespace. */
export function workloadsIn({ residents }: Cluster, namespace: string): readonly Workload[] {
  return residents.get(namespace) ?? [];
}

/**
 * The tiers as the pods of a namespace are judged by them, without the rules and policies that select none of its pods:
 * a repository has the policies of many namespaces, and the rules of this stage ask about many pods.
 */
export function tiersNear({ tiers }: State): (namespace: Namespace) => Tiers {
  const known = new Map<Namespace, Tiers>();
  return (namespace) => {
    const found = known.get(namespace) ?? narrowed(tiers, namespace);
    known.set(namespace, found);
    return found;
  };
}

function narrowed({ ingress, egress }: Tiers, { name, labels }: Namespace): Tiers {
  const here = ({ namespaces }: PodSet) =>
    'name' in namespaces ? namespaces.name === name : matches(namespaces.selector, labels);
  const filter = (tier: Tier): Tier => ({
    ...tier,
    rules: tier.rules.filter((rule) => here(rule.subject)),
    governs: tier.governs.filter((governed) => here(governed.subject)),
  });
  return { ingress: ingress.map(filter), egress: egress.map(filter) };
}
