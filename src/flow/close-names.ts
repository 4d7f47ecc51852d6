import type { Workload } from '../cluster/cluster.ts';

type Name = Pick<Workload, 'namespace' | 'name'>;

const SHOWN = 3;
/** Names of manifests that reach a terminal unquoted must not be able to steer it. */
const HARMLESS = /^[\w./*-]{1,160}$/;

/** The workloads that were perhaps meant: of the same name elsewhere or of another kind, or spelt much the same. */
export function nearest(wanted: Name, workloads: readonly Workload[]): readonly string[] {
  const most = Math.max(2, Math.floor(nameOf(wanted).length / 4));
  const distances = new Map<string, number>();
  for (const workload of workloads) {
    const distance = workload.name === wanted.name ? 1 : editDistance(nameOf(workload), nameOf(wanted));
    const isSame = nameOf(workload) === nameOf(wanted);
    const name = isSame ? workload.id : nameOf(workload);
    if (distance <= most && HARMLESS.test(name)) distances.set(name, isSame ? 0 : distance);
  }
  const sorted = [...distances].sort(([a, x], [b, y]) => x - y || (a < b ? -1 : 1));
  return sorted.slice(0, SHOWN).map(([name]) => name);
}

function nameOf({ namespace, name }: Name): string {
  return `${namespace}/${name}`;
}

/** Letters to put in, take out or change, to make one text of the other (Levenshtein). */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
