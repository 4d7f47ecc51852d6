import { groupOf, roleOf } from '../manifest/kinds.ts';
import { type Manifest, namespaceOf } from '../manifest/objects.ts';
import type { Problem } from '../manifest/problem.ts';
import { type Sentence, say } from '../manifest/sentence.ts';

/** `NetworkPolicy shop/db`, for messages. */
export function title(manifest: Manifest): Sentence {
  const { kind, name } = manifest;
  return say`${kind} ${kind === 'Namespace' ? name : `${namespaceOf(manifest)}/${name}`}`;
}

/**
 * Keeps one object of each identity, the last in the order of the files: applied one after another, it is the one that
 * stays.
 */
export function lastOfEach(manifests: readonly Manifest[]): { kept: Manifest[]; problems: Problem[] } {
  const byIdentity = new Map<string, Manifest[]>();
  for (const manifest of manifests) {
    const identity = identityOf(manifest);
    const same = byIdentity.get(identity);
    if (same === undefined) byIdentity.set(identity, [manifest]);
    else same.push(manifest);
  }
  const groups = [...byIdentity.values()];
  const last = new Set(groups.map((group) => group.at(-1)));
  const kept = manifests.filter((manifest) => last.has(manifest));
  return { kept, problems: groups.filter((group) => group.length > 1).map(duplicate) };
}

function identityOf(manifest: Manifest): string {
  const namespace = manifest.kind === 'Namespace' ? '' : namespaceOf(manifest);
  // A workload's kind says all: where it has several APIs, they are of the same objects.
  const group = roleOf(manifest.apiVersion, manifest.kind) === 'workload' ? '' : groupOf(manifest.apiVersion);
  return JSON.stringify([group, manifest.kind, namespace, manifest.name]);
}

// A message has an end.
const MOST_PLACES = 5;

function duplicate(group: readonly Manifest[]): Problem {
  const used = group.at(-1) as Manifest;
  const others = group.slice(0, -1);
  const places = others.slice(0, MOST_PLACES).map(({ path, line }) => say`${path}:${line}`);
  const more = others.length > MOST_PLACES ? say` and ${others.length - MOST_PLACES} more places` : say``;
  const list = places.reduce((before, each) => say`${before}, ${each}`);
  return {
    severity: 'warning',
    code: 'duplicate-object',
    message: say`${title(used)} is declared ${group.length} times. The last, at ${used.path}:${used.line}, counts; not so ${list}${more}.`,
    path: used.path,
    line: used.line,
    hidesFlows: false,
  };
}
