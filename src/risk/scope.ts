import type { Cluster, Namespace, Workload } from '../cluster/cluster.ts';
import type { State } from '../flow/change.ts';
import { matches, type Selector } from '../policy/selector.ts';
import type { PodSet, Tier, Tiers } from '../policy/tier.ts';

/** A namespace as a version has it; one that no manifest mentions has the automatic label alone (semantics D4). */
export function namespaceIn(cluster: Cluster, name: string): Namespace {
  return cluster.namespaces.get(name) ?? { name, labels: { 'kubernetes.io/metadata.name': name } };
}

/** The workloads that a version declares in a namespace. */
export function workloadsIn({ workloads }: Cluster, namespace: string): readonly Workload[] {
  return [...workloads.values()].filter((workload) => workload.namespace === namespace);
}

/**
 * The tiers as the pods of a namespace are judged by them, without the rules and policies that select none of its pods:
 * a repository has the policies of many namespaces, and the rules of this stage ask about many pods.
 */
export function tiersNear({ tiers: { ingress, egress } }: State): (namespace: Namespace) => Tiers {
  const known = new Map<Namespace, Tiers>();
  const [into, outOf] = [ingress.map(narrowing), egress.map(narrowing)];
  return (namespace) => {
    const found = known.get(namespace) ?? {
      ingress: into.map((narrow) => narrow(namespace)),
      egress: outOf.map((narrow) => narrow(namespace)),
    };
    known.set(namespace, found);
    return found;
  };
}

function narrowing(tier: Tier): (namespace: Namespace) => Tier {
  const [rules, governs] = [createHere(tier.rules), createHere(tier.governs)];
  return (namespace) => ({ ...tier, rules: rules(namespace), governs: governs(namespace) });
}

/** Finds what selects pods of a namespace, in the order given: by its name at once, and by its labels among the rest. */
function createHere<T extends { readonly subject: PodSet }>(
  items: readonly T[],
): (namespace: Namespace) => readonly T[] {
  const byName = new Map<string, number[]>();
  const byLabels: (readonly [number, Selector])[] = [];
  items.forEach(({ subject: { namespaces } }, i) => {
    if ('selector' in namespaces) {
      byLabels.push([i, namespaces.selector]);
      return;
    }
    const known = byName.get(namespaces.name);
    if (known === undefined) byName.set(namespaces.name, [i]);
    else known.push(i);
  });
  return ({ name, labels }) => {
    const selected = byLabels.flatMap(([i, selector]) => (matches(selector, labels) ? [i] : []));
    return [...(byName.get(name) ?? []), ...selected].sort((a, b) => a - b).flatMap((i) => items[i] ?? []);
  };
}
