import type { ClusterConfig } from '../config/config.ts';
import { type Role, roleOf } from '../manifest/kinds.ts';
import { type Manifest, namespaceOf } from '../manifest/objects.ts';
import type { Problem } from '../manifest/problem.ts';
import type { Cluster } from './cluster.ts';
import { duplicates } from './duplicates.ts';
import { groupBy } from './group-by.ts';
import { lastOfEach } from './identity.ts';
import { readNamespaces, withoutNamespace } from './namespace.ts';
import { installsNoEnforcer } from './network-plugin.ts';
import { readNode } from './node.ts';
import { notModelled } from './not-modelled.ts';
import { foldOwned } from './ownership.ts';
import { notEnforced, podNetworkOf } from './pod-network.ts';
import { hasPodTemplate } from './pod-template.ts';
import { readWorkloads, withoutTemplate } from './workload.ts';

/** What else is known of a cluster. */
export type ClusterFacts = Partial<Pick<ClusterConfig, 'name' | 'namespaces' | 'podCIDRs' | 'cni'>>;

/**
 * Finds who exists in the manifests of one version, which make up one cluster, and what of them does not count. The order
 * of the manifests is that of the files.
 *
 * @param facts what the configuration says of the cluster
 * @param refusals what the API server has against a policy; none if it takes it
 */
export function buildCluster(
  manifests: readonly Manifest[],
  facts: ClusterFacts = {},
  refusals: (policy: Manifest) => readonly Problem[] = () => [],
): { cluster: Cluster; problems: Problem[] } {
  const byRole = groupBy(manifests, ({ apiVersion, kind }) => roleOf(apiVersion, kind));
  const inRole = (role: Role) => byRole.get(role) ?? [];
  const namespaces = lastOfEach(inRole('namespace').filter(({ name }) => name !== ''));
  const inWayOf = (manifest: Manifest) =>
    roleOf(manifest.apiVersion, manifest.kind) === 'workload' ? readWorkloads([manifest]).problems : refusals(manifest);
  const isRefused = (manifest: Manifest) => inWayOf(manifest).length > 0;
  // Without a template it may be a patch, which takes nobody's place.
  const templated = lastOfEach(inRole('workload').filter(hasPodTemplate), isRefused);
  const nodes = lastOfEach(inRole('node'));
  const policies = lastOfEach(inRole('policy'), isRefused);
  const declared = readWorkloads(templated.kept);
  const podNetwork = podNetworkOf(facts);
  const folded = foldOwned(declared.workloads);
  // Where blocks never cover pods, the addresses of pods are nothing to policies.
  const present = podNetwork?.length === 0 ? folded.map((each) => ({ ...each, addresses: [] })) : folded;
  const workloads = new Map(present.map((workload) => [workload.id, workload]));
  const inhabited = [...present.map(({ namespace }) => namespace), ...policies.kept.map(namespaceOf)];
  return {
    cluster: {
      name: facts.name ?? 'default',
      namespaces: readNamespaces(namespaces.kept, inhabited, facts.namespaces),
      workloads,
      residents: groupBy(workloads.values(), ({ namespace }) => namespace),
      nodes: nodes.kept.map(readNode),
      ...(podNetwork === undefined ? {} : { podNetwork }),
      policies: policies.kept,
    },
    problems: [
      ...manifests.flatMap(notModelled),
      ...duplicates(
        [namespaces, templated, nodes, policies].flatMap(({ repeated }) => repeated),
        policies.kept,
        isRefused,
      ),
      ...declared.problems,
      ...[...templated.refused, ...policies.refused].flatMap(inWayOf),
      ...withoutTemplate(inRole('workload')),
      ...withoutNamespace([...templated.kept, ...policies.kept]),
      ...notEnforced(facts.cni, policies.kept),
      ...installsNoEnforcer(facts.cni, templated.kept, policies.kept),
    ],
  };
}
