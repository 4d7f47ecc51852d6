import { groupBy } from '../cluster/group-by.ts';
import { identityOf, type Manifest } from '../manifest/objects.ts';
import type { Direction, Governed, Rule, Tier } from '../policy/tier.ts';
import type { Material } from './finding.ts';

/** A NetworkPolicy that is new in head or says something else there than in base. */
export interface Touched {
  readonly policy: Manifest;
  /** As base has it. */
  readonly before: Manifest | undefined;
}

export const DIRECTIONS: readonly Direction[] = ['ingress', 'egress'];

/** The policies of a namespace that the change touches, in the order of the files: notes are about these alone. */
export function touchedPolicies({ base, head, edits }: Material): readonly Touched[] {
  const before = new Map(base.cluster.policies.map((policy) => [identityOf(policy), policy]));
  return head.cluster.policies
    .filter((policy) => policy.kind === 'NetworkPolicy' && edits.policies.has(policy))
    .map((policy) => ({ policy, before: before.get(identityOf(policy)) }));
}

/** The tier of the policies of namespaces. */
export function networkTier(tiers: readonly Tier[]): Tier {
  return tiers.find(({ id }) => id === 'network-policy') ?? { id: 'network-policy', rules: [], governs: [] };
}

/** The rules and the selections of each policy of a tier: looked up often, and gathered once. */
export function byPolicy<T extends Rule | Governed>(items: readonly T[]): (policy: Manifest) => readonly T[] {
  const groups = groupBy(items, (item) => item.from.policy);
  return (policy) => groups.get(policy) ?? [];
}
