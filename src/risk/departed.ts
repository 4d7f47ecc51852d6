import { groupBy } from '../cluster/group-by.ts';
import type { State } from '../flow/change.ts';
import { holdsPod, podOf } from '../flow/decide.ts';
import { identityOf, type Manifest, namespaceOf } from '../manifest/objects.ts';
import { remember } from '../manifest/remember.ts';
import type { Direction, Tier } from '../policy/tier.ts';
import type { Material } from './finding.ts';
import type { Loss } from './isolation.ts';
import { workloadsIn } from './scope.ts';

/**
 * Whether a version's policy selects a workload of its namespace, be it on the host network, out of its reach.
 *
 * @param cluster the one whose workloads are asked about, where that is not the policy's own
 */
export function selectsWorkload(
  { cluster: own, tiers }: State,
  direction: Direction,
  policy: Manifest,
  cluster = own,
): boolean {
  const pods = workloadsIn(cluster, namespaceOf(policy)).map((workload) => podOf(cluster, workload));
  return (governing(tiers[direction]).get(identityOf(policy)) ?? []).some(({ subject }) =>
    pods.some((pod) => holdsPod(subject, { ...pod, hostNetwork: false })),
  );
}

/** What each policy governs, by its identity: there may be as many questions as policies. */
const governing = remember((tiers: readonly Tier[]) =>
  groupBy(
    tiers.flatMap(({ governs }) => governs),
    ({ from }) => identityOf(from.policy),
  ),
);

/**
 * Whether the pods that lost their isolation are those of workloads that went away, or got other labels, together with their
 * policies: each of these was for a workload that base declares, and would be for none that head does. Whoever takes an app
 * out takes its policy out too, and that manifests do not declare such pods any more is no sign that they still run.
 */
export function departed({ base, head }: Material, { direction, workloads, policies }: Loss): boolean {
  if (workloads.length > 0) return false;
  return policies.every(
    ({ policy }) => selectsWorkload(base, direction, policy) && !selectsWorkload(base, direction, policy, head.cluster),
  );
}

/** Whether base declares workloads in a namespace, and head none any more. */
export function isEmptied({ base, head }: Material, namespace: string): boolean {
  return workloadsIn(base.cluster, namespace).length > 0 && workloadsIn(head.cluster, namespace).length === 0;
}
