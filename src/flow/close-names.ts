import type { Workload } from '../cluster/cluster.ts';
import { editDistance } from '../manifest/edit-distance.ts';

type Name = Pick<Workload, 'namespace' | 'name'>;

const SHOWN = 3;
/** Names of manifests that reach a terminal unquoted must not be able to steer it. */
const HARMLESS = /^[\w./*-]{1,160}$/;

/** The workloads that were perhaps meant: of the same name elsewhere or of another kind, or else those spelt most alike. */
export function nearest(wanted: Name, workloads: readonly Workload[]): readonly string[] {
  const most = Math.max(1, Math.floor(nameOf(wanted).length / 4));
  const distances = new Map<string, number>();
  for (const workload of workloads) {
    const isSame = nameOf(workload) === nameOf(wanted);
    const distance = workload.name === wanted.name ? 0 : editDistance(nameOf(workload), nameOf(wanted));
    const name = isSame ? workload.id : nameOf(workload);
    if (distance <= most && HARMLESS.test(name)) distances.set(name, isSame ? -1 : distance);
  }
  const best = Math.min(...distances.values());
  const close = [...distances].filter(([, distance]) => distance === best).map(([name]) => name);
  return close.sort().slice(0, SHOWN);
}

function nameOf({ namespace, name }: Name): string {
  return `${namespace}/${name}`;
}
