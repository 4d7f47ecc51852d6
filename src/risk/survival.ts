import type { Endpoint } from '../flow/change.ts';
import { namespaceOf } from './ends.ts';
import type { Material } from './finding.ts';
import { workloadsIn } from './scope.ts';

/** Namespaces that every cluster has, whether or not a manifest declares them. */
const EVERYWHERE: ReadonlySet<string> = new Set(['default', 'kube-system', 'kube-public', 'kube-node-lease']);

/**
 * Whether a namespace of base is still there in head. Policies that go away together with their namespace leave nothing
 * open; but where no manifest ever declared the namespace, nor anything that runs in it, nobody can tell.
 */
export function survival({ base, head }: Material, namespace: string): 'there' | 'gone' | 'unknown' {
  if (EVERYWHERE.has(namespace) || head.cluster.namespaces.has(namespace)) return 'there';
  const declared = base.cluster.namespaces.get(namespace)?.manifest !== undefined;
  return declared || workloadsIn(base.cluster, namespace).length > 0 ? 'gone' : 'unknown';
}

/** Whether an endpoint is pods that no manifest declares, of a namespace that went away. */
export function isGone(material: Material, endpoint: Endpoint): boolean {
  const namespace = namespaceOf(endpoint);
  return endpoint.kind === 'pods' && namespace !== undefined && survival(material, namespace) === 'gone';
}
