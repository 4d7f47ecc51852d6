import type { Splittable } from './copies.ts';
import { foldersAbove } from './folders.ts';
import type { Part } from './part.ts';

/**
 * The configuration that says of clusters what was found of them, as YAML. Folders stand for all that is in them, so a
 * file that comes later is taken too.
 *
 * @param versions those that were split
 */
export function suggestedConfig(parts: readonly Part[], versions: readonly Splittable[]): string {
  return ['clusters:', ...parts.flatMap((part) => entryOf(part, versions)), ''].join('\n');
}

function entryOf({ name, manifests }: Part, versions: readonly Splittable[]): string[] {
  const own = manifests.map((each) => new Set(each));
  const taken = new Set<string>();
  const left = new Set<string>();
  const built = new Set<string>();
  versions.forEach((version, i) => {
    for (const manifest of version.manifests) (own[i]?.has(manifest) ? taken : left).add(manifest.path);
    for (const { at, manifests } of version.builds) if (manifests.some((each) => own[i]?.has(each))) built.add(at);
  });
  return [
    `  - name: ${JSON.stringify(name)}`,
    ...field(
      'paths',
      covering(
        taken,
        [...left].filter((path) => !taken.has(path)),
      ),
    ),
    ...field(
      'kustomize',
      [...built].map((at) => at || '.'),
    ),
  ];
}

function field(name: string, values: readonly string[]): string[] {
  return values.length === 0
    ? []
    : [
        `    ${name}: [${[...values]
          .sort()
          .map((value) => JSON.stringify(value))
          .join(', ')}]`,
      ];
}

/** Globs for these files and none of the others: the outermost folders that hold nothing else. */
function covering(files: Iterable<string>, others: readonly string[]): string[] {
  const shared = new Set(others.flatMap(foldersAbove));
  const outermost = (path: string) => foldersAbove(path).findLast((folder) => !shared.has(folder)) ?? path;
  return [...new Set([...files].map(outermost))].map((path) => (path === '' ? '.' : escaped(path)));
}

function escaped(path: string): string {
  return path.replace(/[\\*?[\]{}()!+@|]/g, '\\$&');
}
