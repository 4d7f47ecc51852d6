import type { Workload } from '../cluster/cluster.ts';

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

/** Letters to put in, take out, change, or swap with the next, to make one text of the other. */
function editDistance(a: string, b: string): number {
  let [before, row]: [number[], number[]] = [[], Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + Number(a[i - 1] !== b[j - 1]);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swap = swapped ? (before[j - 2] ?? 0) + 1 : change;
      next.push(Math.min(change, swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    [before, row] = [row, next];
  }
  return row[b.length] ?? 0;
}
