import type { Workload } from '../cluster/cluster.ts';

/**
 * Pairs workloads that one version lost with those that the next one gained, where nothing but the name (or the kind) is
 * another: no policy can tell the two apart, so a reader takes them for one.
 *
 * @returns each pair, old and new. Where several are alike they are paired by the order of their names; where not as many
 * came as went, nobody can tell which became which, and none is paired.
 */
export function pairRenamed(gone: readonly Workload[], come: readonly Workload[]): [Workload, Workload][] {
  const [before, after] = [groupAlike(gone), groupAlike(come)];
  return [...before].flatMap(([key, olds]) => {
    const news = after.get(key) ?? [];
    return olds.length === news.length ? olds.map((old, i): [Workload, Workload] => [old, news[i] as Workload]) : [];
  });
}

/** By all that a policy can tell of a workload, sorted by name. */
function groupAlike(workloads: readonly Workload[]): Map<string, Workload[]> {
  const groups = new Map<string, Workload[]>();
  for (const workload of [...workloads].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const { namespace, kind, labels, ports, hostNetwork, addresses } = workload;
    const pairs = Object.entries(labels).sort(([a], [b]) => (a < b ? -1 : 1));
    // A single Pod has no flow to itself, so it is nothing else's like.
    const key = JSON.stringify([namespace, kind === 'Pod', pairs, ports, hostNetwork, addresses]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [workload]);
    else group.push(workload);
  }
  return groups;
}
