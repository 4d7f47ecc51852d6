import type { Manifest } from '../manifest/objects.ts';
import type { Problem } from '../manifest/problem.ts';
import type { ReadVersion } from '../manifest/versions.ts';

/** What stands in each file of a version. */
export interface ByPath {
  readonly manifests: ReadonlyMap<string, readonly Manifest[]>;
  readonly problems: ReadonlyMap<string, readonly Problem[]>;
}

export function byPath({ manifests, problems }: ReadVersion): ByPath {
  return { manifests: grouped(manifests), problems: grouped(problems) };
}

function grouped<T extends { readonly path?: string }>(items: readonly T[]): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const { path = '' } = item;
    const group = groups.get(path);
    if (group) group.push(item);
    else groups.set(path, [item]);
  }
  return groups;
}
