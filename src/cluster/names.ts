import { lastNameOf } from './folders.ts';
import type { Found } from './parting.ts';

/**
 * Names clusters by their parts: `dev`, and `eu/prod` of a part in a part. Where that does not tell two apart, by as much of
 * the path as does.
 *
 * @param partOf the path of a part that the cluster alone has
 */
export function namesOf(clusters: readonly Found[], partOf: (cluster: Found) => string): Map<string, string> {
  const short = new Map(clusters.map((cluster) => [cluster.key, cluster.tags.map(lastNameOf).join('/')]));
  const counts = countOf([...short.values()]);
  const equal = clusters.filter(({ key }) => counts.get(short.get(key) ?? '') !== 1);
  const paths = equal.map(partOf);
  return new Map([...short, ...equal.map((cluster) => [cluster.key, distinct(partOf(cluster), paths)] as const)]);
}

/** As much of the end of a path as no other has. */
function distinct(path: string, paths: readonly string[]): string {
  const steps = path.split('/');
  const ends = steps.map((_, i) => steps.slice(-1 - i).join('/'));
  const isAlone = (end: string) => paths.filter((other) => other === end || other.endsWith(`/${end}`)).length === 1;
  return ends.find(isAlone) ?? path;
}

function countOf(names: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}
