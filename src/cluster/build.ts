import { type Role, roleOf } from '../manifest/kinds.ts';
import { type Manifest, namespaceOf } from '../manifest/objects.ts';
import type { Problem } from '../manifest/problem.ts';
import type { Cluster } from './cluster.ts';
import { lastOfEach } from './identity.ts';
import { readNamespaces } from './namespace.ts';
import { readNode } from './node.ts';
import { notModelled } from './not-modelled.ts';
import { foldOwned } from './ownership.ts';
import { hasPodTemplate } from './pod-template.ts';
import { readWorkloads, withoutTemplate } from './workload.ts';

/**
 * Finds who exists in the manifests of one version, which make up one cluster, and what of them does not count. The order
 * of the manifests is that of the files.
 */
export function buildCluster(manifests: readonly Manifest[]): { cluster: Cluster; problems: Problem[] } {
  const inRole = (role: Role) => manifests.filter(({ apiVersion, kind }) => roleOf(apiVersion, kind) === role);
  const namespaces = lastOfEach(inRole('namespace').filter(({ name }) => name !== ''));
  // Without a template it may be a patch, which takes nobody's place.
  const workloads = lastOfEach(inRole('workload').filter(hasPodTemplate));
  const nodes = lastOfEach(inRole('node'));
  const policies = lastOfEach(inRole('policy'));
  const declared = readWorkloads(workloads.kept);
  const present = foldOwned(declared.workloads);
  const inhabited = [...present.map(({ namespace }) => namespace), ...policies.kept.map(namespaceOf)];
  return {
    cluster: {
      name: 'default',
      namespaces: readNamespaces(namespaces.kept, inhabited),
      workloads: new Map(present.map((workload) => [workload.id, workload])),
      nodes: nodes.kept.map(readNode),
      policies: policies.kept,
    },
    problems: [
      ...manifests.flatMap(notModelled),
      ...[namespaces, workloads, nodes, policies, declared].flatMap(({ problems }) => problems),
      ...withoutTemplate(inRole('workload')),
    ],
  };
}
