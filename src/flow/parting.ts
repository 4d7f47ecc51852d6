import { NAME_LABEL } from '../cluster/namespace.ts';
import type { Requirement } from '../policy/selector.ts';
import type { Comparison, Endpoint, PodsEndpoint, State } from './change.ts';
import { holdsParty, type Pod, podOf } from './decide.ts';
import type { Ends } from './ends.ts';

/** Endpoints of head, parted: those that were some ends in base too, and those that were not, or were not there. */
export type Parting = (endpoints: readonly Endpoint[]) => { readonly old: Endpoint[]; readonly fresh: Endpoint[] };

/**
 * Parts endpoints of head alone by what they were in base. Pods that no manifest declares are divided by their namespaces:
 * nothing else of them can have changed.
 *
 * @param comparison of the two: it knows which workloads have a new name
 */
export function createParting({ peers }: Ends, base: State, head: State, { everything }: Comparison): Parting {
  const before = new Map(
    everything.flatMap((end) => (end.kind === 'workload' && end.head && end.base ? [[end.head.id, end.base]] : [])),
  );
  const wasIn = (pod: Pod, name: string) => {
    const was = base.cluster.namespaces.get(name);
    // Of what head alone declares, base has nothing.
    if (was === undefined && head.cluster.namespaces.get(name)?.manifest !== undefined) return false;
    return holdsParty(peers, { ...pod, namespace: was ?? { name, labels: { [NAME_LABEL]: name } } });
  };
  const part = (endpoint: Endpoint): { old?: Endpoint; fresh?: Endpoint } => {
    if (endpoint.kind === 'addresses') return { old: endpoint };
    if (endpoint.kind === 'workload') {
      const workload = before.get(endpoint.id);
      const isOld = workload !== undefined && holdsParty(peers, podOf(base.cluster, workload));
      return isOld ? { old: endpoint } : { fresh: endpoint };
    }
    const { names, others, head: pod } = endpoint;
    const fresh = names.filter((name) => pod === undefined || !wasIn(pod, name));
    if (fresh.length === 0) return { old: endpoint };
    if (fresh.length === names.length && !others) return { fresh: endpoint };
    return divided(endpoint, fresh, head);
  };
  return (endpoints) => {
    const parts = endpoints.map(part);
    return { old: parts.flatMap(({ old }) => old ?? []), fresh: parts.flatMap(({ fresh }) => fresh ?? []) };
  };
}

/** Some namespaces of an endpoint, and the rest of it. In namespaces that no version knows nothing changes. */
function divided(endpoint: PodsEndpoint, fresh: readonly string[], { cluster }: State) {
  const { id, names, namespaceSelector, head: pod } = endpoint;
  const rest = names.filter((name) => !fresh.includes(name));
  const named = (operator: 'In' | 'NotIn'): Requirement => ({ key: NAME_LABEL, operator, values: fresh });
  const inOneOf = (some: readonly string[]) => {
    const namespace = some.map((name) => cluster.namespaces.get(name)).find((each) => each !== undefined);
    return pod === undefined ? {} : { head: namespace === undefined ? pod : { ...pod, namespace } };
  };
  const both = { ...endpoint, id: `${id} in ${fresh.join()}`, names: fresh, others: false, ...inOneOf(fresh) };
  const { base: _, ...now } = both;
  return {
    fresh: { ...now, namespaceSelector: [...namespaceSelector, named('In')] },
    old: {
      ...endpoint,
      id: `${id} not in ${fresh.join()}`,
      names: rest,
      namespaceSelector: [...namespaceSelector, named('NotIn')],
      ...(rest.length === 0 ? {} : inOneOf(rest)),
    },
  };
}
