import type { Cluster } from '../cluster/cluster.ts';
import { NAME_LABEL } from '../cluster/namespace.ts';
import type { EndPattern, PodsPattern } from '../config/end-pattern.ts';
import type { Requirement } from '../policy/selector.ts';
import { type Block, EVERY_POD, EVERYONE, type Peers, type PodSet } from '../policy/tier.ts';
import type { Endpoint } from './change.ts';
import { blocksOf, isLike, isWorkload } from './pattern.ts';

/** Ends of flows as rules can have them, once as those whom rules are for and once as their peers. */
export interface Ends {
  readonly subjects: readonly PodSet[];
  readonly peers: Peers;
  /** Rules cannot tell a workload from pods with the same labels: whether an endpoint is meant. */
  readonly isMeant: (endpoint: Endpoint) => boolean;
}

const ANYBODY: Ends = { subjects: [EVERY_POD], peers: EVERYONE, isMeant: () => true };

/**
 * The ends that a pattern names in some versions of a cluster; undefined is everyone. A glob stands for the namespaces
 * that any of the versions knows.
 */
export function endsOf(pattern: EndPattern | undefined, clusters: readonly Cluster[]): Ends {
  switch (pattern?.kind) {
    case undefined:
      return ANYBODY;
    case 'addresses':
      return { subjects: [], peers: peersOf([], blocksOf(pattern)), isMeant: ({ kind }) => kind === 'addresses' };
    case 'pods':
      return of(podSets(pattern, clusters), ({ kind }) => kind !== 'addresses');
    case 'workload': {
      const { namespace } = pattern;
      const workloads = clusters.flatMap(({ workloads }) => [...workloads.values()]);
      const meant = workloads.filter((one) => isWorkload(pattern, { kind: 'workload', id: one.id, head: one }));
      const sets = meant.map(({ labels }) => ({
        namespaces: { name: namespace },
        pods: Object.entries(labels).map(is),
      }));
      return of(sets, (endpoint) => isWorkload(pattern, endpoint));
    }
  }
}

function of(subjects: readonly PodSet[], isMeant: Ends['isMeant']): Ends {
  return { subjects, peers: peersOf(subjects, []), isMeant };
}

function peersOf(pods: readonly PodSet[], blocks: readonly Block[]): Peers {
  return { everyone: false, pods, blocks };
}

function is([key, value]: readonly [string, string]): Requirement {
  return { key, operator: 'In', values: [value] };
}

function podSets({ namespaces, namespaceSelector, podSelector }: PodsPattern, clusters: readonly Cluster[]): PodSet[] {
  if (namespaces.length === 0 || namespaces.includes('*')) {
    return [{ namespaces: { selector: namespaceSelector }, pods: podSelector }];
  }
  const known = new Set(clusters.flatMap((cluster) => [...cluster.namespaces.keys()]));
  const names = new Set(
    namespaces.flatMap((glob) => (glob.includes('*') ? [...known].filter((name) => isLike(glob, name)) : [glob])),
  );
  const inAll = (name: string) => clusters.every((cluster) => cluster.namespaces.has(name));
  // The engine knows a namespace that a version has not by its label, as it does those that policies select.
  const others = namespaceSelector.length > 0 ? [...names] : [...names].filter((name) => !inAll(name));
  const named: Requirement = { key: NAME_LABEL, operator: 'In', values: others };
  return [
    ...[...names].filter((name) => !others.includes(name)).map((name) => ({ namespaces: { name }, pods: podSelector })),
    ...(others.length === 0 ? [] : [{ namespaces: { selector: [named, ...namespaceSelector] }, pods: podSelector }]),
  ];
}
