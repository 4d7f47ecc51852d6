import { hasNamespace, isEverywhere } from '../cluster/presence.ts';
import type { Comparison, Endpoint } from '../flow/change.ts';
import { workloadsIn } from './scope.ts';

type Versions = Pick<Comparison, 'base' | 'head'>;

/**
 * Whether a namespace of base is still there in head. Policies that go away together with their namespace leave nothing
 * open; but where no manifest ever declared the namespace, nor anything that runs in it, nobody can tell. Nor can anybody
 * where its manifest alone went, and policies of head still call it by its name: what ran in it was never here to go.
 */
export function survival({ base, head }: Versions, namespace: string): 'there' | 'gone' | 'unknown' {
  if (isEverywhere(namespace) || head.cluster.namespaces.has(namespace)) return 'there';
  const declared = base.cluster.namespaces.get(namespace)?.manifest !== undefined;
  const isKnown = declared || workloadsIn(base.cluster, namespace).length > 0;
  return isKnown && !hasNamespace(head.cluster, namespace, base.cluster) ? 'gone' : 'unknown';
}

/** Whether an endpoint is pods that no manifest declares, of namespaces that all went away. */
export function isGone(versions: Versions, endpoint: Endpoint): boolean {
  if (endpoint.kind !== 'pods' || endpoint.others || endpoint.names.length === 0) return false;
  return endpoint.names.every((name) => survival(versions, name) === 'gone');
}
