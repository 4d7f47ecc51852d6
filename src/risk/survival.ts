import type { Comparison, Endpoint } from '../flow/change.ts';
import { workloadsIn } from './scope.ts';

type Versions = Pick<Comparison, 'base' | 'head'>;

/** Namespaces that every cluster has, whether or not a manifest declares them. */
const EVERYWHERE: ReadonlySet<string> = new Set(['default', 'kube-system', 'kube-public', 'kube-node-lease']);

/**
 * Whether a namespace of base is still there in head. Policies that go away together with their namespace leave nothing
 * open; but where no manifest ever declared the namespace, nor anything that runs in it, nobody can tell.
 */
export function survival({ base, head }: Versions, namespace: string): 'there' | 'gone' | 'unknown' {
  if (EVERYWHERE.has(namespace) || head.cluster.namespaces.has(namespace)) return 'there';
  const declared = base.cluster.namespaces.get(namespace)?.manifest !== undefined;
  return declared || workloadsIn(base.cluster, namespace).length > 0 ? 'gone' : 'unknown';
}

/** Whether an endpoint is pods that no manifest declares, of namespaces that all went away. */
export function isGone(versions: Versions, endpoint: Endpoint): boolean {
  if (endpoint.kind !== 'pods' || endpoint.others || endpoint.names.length === 0) return false;
  return endpoint.names.every((name) => survival(versions, name) === 'gone');
}
