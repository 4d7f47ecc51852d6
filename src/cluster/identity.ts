import { groupOf, roleOf } from '../manifest/kinds.ts';
import { type Manifest, namespaceOf, qualifiedName } from '../manifest/objects.ts';
import { remember } from '../manifest/remember.ts';
import { type Sentence, say } from '../manifest/sentence.ts';
import { fieldAt } from './pod-template.ts';

/** The object's name; `migrate-*` if the API server makes one from `generateName`. Undefined if it has neither. */
export function nameOf({ name, body }: Manifest): string | undefined {
  const prefix = fieldAt(body, ['metadata', 'generateName']);
  return name || (typeof prefix === 'string' && prefix !== '' ? `${prefix}*` : undefined);
}

/** `NetworkPolicy shop/db` or `Namespace shop`, for messages. */
export function title(manifest: Manifest): Sentence {
  const name = nameOf(manifest) ?? '(no name)';
  return say`${manifest.kind} ${qualifiedName(namespaceOf(manifest), name)}`;
}

/**
 * Keeps one object of each identity, the last in the order of the files: applied one after another, it is the one that
 * stays. One that the API server refuses takes nobody's place. Objects without a name are none of them the same.
 *
 * @returns what is kept, all that is declared of each object of which there is more than that, and what of it is refused
 */
export function lastOfEach(
  manifests: readonly Manifest[],
  isRefused: (manifest: Manifest) => boolean = () => false,
): { kept: Manifest[]; repeated: Manifest[][]; refused: Manifest[] } {
  const byIdentity = new Map<string, Manifest[]>();
  for (const [i, manifest] of manifests.entries()) {
    const identity = identityOf(manifest) || `${i}`;
    const same = byIdentity.get(identity);
    if (same === undefined) byIdentity.set(identity, [manifest]);
    else same.push(manifest);
  }
  const groups = [...byIdentity.values()];
  const repeated = groups.filter((group) => group.length > 1);
  const all = new Set(repeated.flat().filter(isRefused));
  const last = new Set(groups.map((group) => group.findLast((manifest) => !all.has(manifest)) ?? group.at(-1)));
  const kept = manifests.filter((manifest) => last.has(manifest));
  return { kept, repeated, refused: [...all].filter((manifest) => !last.has(manifest)) };
}

/**
 * Which object of a cluster a manifest is about. Undefined of what gets its name from the API server: that makes a new
 * object each time it is applied.
 */
export const identityOf = remember((manifest: Manifest): string | undefined => {
  const isWorkload = roleOf(manifest.apiVersion, manifest.kind) === 'workload';
  // A workload is told from others by its name alone, so one that gets its name there goes by `migrate-*`. Its kind says
  // all: where it has several APIs, they are of the same objects.
  const name = isWorkload ? nameOf(manifest) : manifest.name;
  const group = isWorkload ? '' : groupOf(manifest.apiVersion);
  return name && JSON.stringify([group, manifest.kind, namespaceOf(manifest), name]);
});
