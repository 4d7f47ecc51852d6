import { hasNamespace, isEverywhere } from '../cluster/presence.ts';
import type { Endpoint } from '../flow/change.ts';
import { namespaceOf } from './ends.ts';
import type { Material } from './finding.ts';
import { workloadsIn } from './scope.ts';

/**
 * Whether a namespace of base is still there in head. Policies that go away together with their namespace leave nothing
 * open; but where no manifest ever declared the namespace, nor anything that runs in it, nobody can tell. Nor can anybody
 * where its manifest alone went, and policies of head still call it by its name: what ran in it was never here to go.
 */
export function survival({ base, head }: Material, namespace: string): 'there' | 'gone' | 'unknown' {
  if (isEverywhere(namespace) || head.cluster.namespaces.has(namespace)) return 'there';
  const declared = base.cluster.namespaces.get(namespace)?.manifest !== undefined;
  const isKnown = declared || workloadsIn(base.cluster, namespace).length > 0;
  return isKnown && !hasNamespace(head.cluster, namespace, base.cluster) ? 'gone' : 'unknown';
}

/** Whether an endpoint is pods that no manifest declares, of a namespace that went away. */
export function isGone(material: Material, endpoint: Endpoint): boolean {
  const namespace = namespaceOf(endpoint);
  return endpoint.kind === 'pods' && namespace !== undefined && survival(material, namespace) === 'gone';
}
