import type { Cluster, Namespace, Workload } from '../cluster/cluster.ts';
import { groupBy } from '../cluster/group-by.ts';
import type { State } from '../flow/change.ts';
import { identityOf, type Manifest } from '../manifest/objects.ts';
import { remember } from '../manifest/remember.ts';
import { matches } from '../policy/selector.ts';
import type { PodSet, Tier, Tiers } from '../policy/tier.ts';

/** The workloads that a version declares in a namespace. */
export function workloadsIn({ residents }: Cluster, namespace: string): readonly Workload[] {
  return residents.get(namespace) ?? [];
}

/** The policy that a version has in place of another version's; undefined if it has none. */
export function counterpart({ policies }: Cluster, policy: Manifest): Manifest | undefined {
  const identity = identityOf(policy);
  return policies.find((other) => identityOf(other) === identity);
}

/**
 * The tiers as the pods of a namespace are judged by them, without the rules and policies that select none of its pods:
 * a repository has the policies of many namespaces, and the rules of this stage ask about many pods.
 */
export function tiersNear({ tiers }: State): (namespace: Namespace) => Tiers {
  return near(tiers);
}

/** Many rules of this stage ask about the same tiers. */
const near = remember((tiers: Tiers): ((namespace: Namespace) => Tiers) => {
  const [ingress, egress] = [tiers.ingress.map(nearTo), tiers.egress.map(nearTo)];
  const known = new Map<Namespace, Tiers>();
  return (namespace) => {
    const found = known.get(namespace) ?? {
      ingress: ingress.map((near) => near(namespace)),
      egress: egress.map((near) => near(namespace)),
    };
    known.set(namespace, found);
    return found;
  };
});

function nearTo(tier: Tier): (namespace: Namespace) => Tier {
  const [rules, governs] = [byNamespace(tier.rules), byNamespace(tier.governs)];
  return (namespace) => ({ ...tier, rules: rules(namespace), governs: governs(namespace) });
}

/** What of some rules or policies can select pods of a namespace, in their order. */
function byNamespace<T extends { readonly subject: PodSet }>(
  all: readonly T[],
): (namespace: Namespace) => readonly T[] {
  // A tier goes by the names of namespaces or by their labels, never by both.
  const groups = groupBy(all, ({ subject: { namespaces } }) => ('name' in namespaces ? namespaces.name : undefined));
  const others = groups.get(undefined) ?? [];
  return ({ name, labels }) => {
    const isHere = ({ subject: { namespaces } }: T) => 'selector' in namespaces && matches(namespaces.selector, labels);
    return [...(groups.get(name) ?? []), ...others.filter(isHere)];
  };
}
