import { roleOf } from '../manifest/kinds.ts';
import type { Manifest } from '../manifest/objects.ts';
import type { RenderedVersion } from '../render/rendered.ts';
import { contentOf, keysAskedFor } from './content.ts';
import { inFolder } from './folders.ts';
import { identityOf } from './identity.ts';
import { hasPodTemplate } from './pod-template.ts';

/** What of a version there is to split. */
export type Splittable = Pick<RenderedVersion, 'manifests' | 'builds' | 'ids'>;

/** A manifest and what puts it into a cluster. */
export interface Placed {
  readonly manifest: Manifest;
  /** The path of its file; of what a build makes, that of a file in the folder of the build. */
  readonly place: string;
}

/** One object that a version has at several places, with different contents. */
export type Copies = readonly Copy[];

export interface Copy extends Placed {
  readonly content: string;
  /** All that its file says about the object. The last of them counts and is `manifest`. */
  readonly written: readonly Manifest[];
}

/** The manifests of a version: the plain ones, then those of each build. */
export function placedIn({ manifests, builds }: Splittable): Placed[] {
  return [
    ...manifests.map((manifest) => ({ manifest, place: manifest.path })),
    ...builds.flatMap(({ tool, at, release = '', manifests }) => {
      const place = inFolder(at, tool === 'kustomize' ? 'kustomization.yaml' : `Chart.yaml:${release}`);
      return manifests.map((manifest) => ({ manifest, place }));
    }),
  ];
}

/**
 * The objects that turn up twice with different content in a version, for each version. Several
 * contents in one file are no matter of places: of these the last counts.
 */
export function differingCopies(versions: readonly (readonly Placed[])[]): Copies[][] {
  const asked = askedIn(versions);
  return versions.map((placed) =>
    [...byIdentity(placed)].flatMap((same) => {
      if (same.every(({ manifest }) => manifest.body === same[0]?.manifest.body)) return [];
      const copies = byPlace(same).map((copy) => ({ ...copy, content: contentOf(copy.manifest, asked) }));
      return copies.every(({ content }) => content === copies[0]?.content) ? [] : [copies];
    }),
  );
}

function byPlace(same: readonly Placed[]): Omit<Copy, 'content'>[] {
  const places = new Map<string, Manifest[]>();
  for (const { place, manifest } of same) places.set(place, [...(places.get(place) ?? []), manifest]);
  return [...places]
    .map(([place, written]) => ({ place, written, manifest: written.at(-1) as Manifest }))
    .sort((a, b) => (a.place < b.place ? -1 : 1));
}

/** Groups of two and more. */
function* byIdentity(placed: readonly Placed[]): Generator<readonly Placed[]> {
  const first = new Map<string, Placed>();
  const groups = new Map<string, Placed[]>();
  for (const each of placed) {
    const identity = counts(each.manifest) ? identityOf(each.manifest) : undefined;
    if (!identity) continue;
    const [earlier, group] = [first.get(identity), groups.get(identity)];
    if (group) group.push(each);
    else if (earlier) groups.set(identity, [earlier, each]);
    else first.set(identity, each);
  }
  yield* groups.values();
}

/** Whether the object takes part in what a version means: a patch of a workload does not, nor what no server serves. */
function counts(manifest: Manifest): boolean {
  const role = roleOf(manifest.apiVersion, manifest.kind);
  if (role === 'workload') return hasPodTemplate(manifest);
  return role !== undefined && role !== 'inert' && role !== 'unserved';
}

/** The keys that any policy of the versions asks for, looked for when they are first wanted. */
function askedIn(versions: readonly (readonly Placed[])[]): () => ReadonlySet<string> {
  let keys: ReadonlySet<string> | undefined;
  const isPolicy = ({ apiVersion, kind }: Manifest) => roleOf(apiVersion, kind) === 'policy';
  return () => {
    keys ??= keysAskedFor(
      new Set(versions.flatMap((placed) => placed.map(({ manifest }) => manifest)).filter(isPolicy)),
    );
    return keys;
  };
}
