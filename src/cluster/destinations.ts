import type { Destination } from '../manifest/destination.ts';
import { isClusterScoped } from '../manifest/kinds.ts';
import type { Manifest } from '../manifest/objects.ts';
import type { Problem } from '../manifest/problem.ts';
import { remember } from '../manifest/remember.ts';
import { type Sentence, say } from '../manifest/sentence.ts';
import { byPlace } from '../manifest/versions.ts';
import type { RenderedVersion } from '../render/rendered.ts';
import { folderOf } from '../source/paths.ts';
import { foldersAbove } from './folders.ts';
import { groupBy } from './group-by.ts';

/** A destination, and what names it. */
interface Named extends Destination {
  readonly title: Sentence;
  readonly path: string;
  readonly line: number;
  /** Whether the report is incomplete if one version alone has it. */
  readonly isWatched: boolean;
}

/** What a version has: a folder's plain files, or a build. */
interface Item {
  readonly folder: string;
  readonly isBuild: boolean;
}

/** Gives an object the namespace that it does not name. */
type Place = (manifest: Manifest, item: Item) => Manifest;

/**
 * Versions in which objects that name no namespace have the one that Argo CD, Flux or Fleet gives them, by an object of the
 * same version that names their folder (semantics D1). Taken for those of `default`, the policies of all applications would
 * hide each other. Where several name the folder and not one namespace, nobody knows.
 *
 * Whether such an object is of this repository is not known either. Where only one of the versions has one that names a
 * folder, what was there before, or is left, did not get another namespace by that, as far as anybody can tell: it counts
 * for both. That the object came or went is told by itself.
 */
export function withDestinations(versions: readonly RenderedVersion[]): readonly RenderedVersion[] {
  const named = versions.map(namedIn);
  if (named.every((some) => some.length === 0)) return versions;
  const copyOf = copier();
  const moved = versions.map((version, i) => {
    const others = named.flatMap((some, other) => (other === i ? [] : some.filter(({ isWatched }) => isWatched)));
    const find = destinationFinder(version, named[i] ?? [], others);
    const landed = new Map<string, Landed>();
    const place: Place = (manifest, item) => {
      if (manifest.namespace !== undefined || isClusterScoped(manifest.kind)) return manifest;
      const by = find(item);
      if (by?.namespace === undefined) return manifest;
      const copy = copyOf(manifest, by.namespace);
      const key = JSON.stringify([by.folder, by.namespace]);
      const known = landed.get(key);
      if (known === undefined) landed.set(key, { by, manifests: [copy] });
      else known.manifests.push(copy);
      return copy;
    };
    return { version: placed(version, place), landed };
  });
  return moved.map(({ version, landed }, i) => {
    const others = moved.filter((_, other) => other !== i);
    const isShared = ([key, { manifests }]: [string, Landed]) =>
      others.some((other) => areSame(manifests, other.landed.get(key)?.manifests));
    const notes = notesOn([...landed].filter((each) => !isShared(each)).map(([, { by }]) => by));
    return notes.length === 0 ? version : { ...version, problems: [...version.problems, ...notes].sort(byPlace) };
  });
}

/** What got its namespace by a destination. */
interface Landed {
  readonly by: Named;
  readonly manifests: Manifest[];
}

function areSame(some: readonly Manifest[], others: readonly Manifest[] = []): boolean {
  return some.length === others.length && some.every((manifest, i) => manifest === others[i]);
}

function namedIn({ problems, fleets }: RenderedVersion): Named[] {
  const watched = problems.flatMap(({ elsewhere, path = '', line = 1 }) =>
    (elsewhere?.lands ?? []).map((destination) => ({
      ...destination,
      title: elsewhere?.title ?? say``,
      path,
      line,
      isWatched: true,
    })),
  );
  const bundles = fleets.map(({ path, line, destination }) => {
    return { ...destination, title: say`${path}`, path, line, isWatched: false };
  });
  return [...watched, ...bundles];
}

/** The one destination of an item, by the deepest folder that has any; undefined if there is none, or no one namespace. */
function destinationFinder(
  { builds }: RenderedVersion,
  own: readonly Named[],
  others: readonly Named[],
): (item: Item) => Named | undefined {
  const built = new Set(builds.map(({ at }) => at));
  const [here, there] = [own, others].map((some) => groupBy(some, ({ folder }) => folder));
  const known = new Map<string, Named | undefined>();
  const near = (byFolder: typeof here, { folder, isBuild }: Item): readonly Named[] => {
    const around = [folder, ...foldersAbove(folder)].filter((each) => (isBuild && each === folder) || !built.has(each));
    const some = around.map((each) => (byFolder?.get(each) ?? []).filter(({ isTree }) => isTree || each === folder));
    return some.find(({ length }) => length > 0) ?? [];
  };
  const find = (item: Item) => {
    const found = [here, there].map((some) => near(some, item)).find(({ length }) => length > 0);
    return found?.every(({ namespace }) => namespace === found[0]?.namespace) ? found[0] : undefined;
  };
  return (item) => {
    const key = JSON.stringify(item);
    if (!known.has(key)) known.set(key, find(item));
    return known.get(key);
  };
}

function placed(version: RenderedVersion, place: Place): RenderedVersion {
  return {
    ...version,
    manifests: version.manifests.map((each) => place(each, { folder: folderOf(each.path), isBuild: false })),
    builds: version.builds.map((build) => {
      // Helm has given its objects the namespace of the release.
      if (build.tool === 'helm') return build;
      return { ...build, manifests: build.manifests.map((each) => place(each, { folder: build.at, isBuild: true })) };
    }),
  };
}

/** Versions share their manifests, and much that is known of them. */
function copier(): (manifest: Manifest, namespace: string) => Manifest {
  const known = remember((_: Manifest) => new Map<string, Manifest>());
  return (manifest, namespace) => {
    const copy = known(manifest).get(namespace) ?? { ...manifest, namespace };
    known(manifest).set(namespace, copy);
    return copy;
  };
}

// A report has an end.
const MOST_NOTES = 5;

/** Says of folders with something that the versions do not have in common which namespace it counts for, and why. */
function notesOn(folders: readonly Named[]): Problem[] {
  return folders.slice(0, MOST_NOTES).map(({ title, folder, namespace = '', path, line }, i) => {
    const rest = i === MOST_NOTES - 1 ? folders.length - MOST_NOTES : 0;
    const more = rest === 0 ? say`` : say` So it is with ${rest} more ${rest === 1 ? say`folder` : say`folders`}.`;
    const message = say`${title} has ${folder || '.'} applied to the namespace ${namespace}: objects there that name none count as those of ${namespace}.${more}`;
    return { severity: 'note', code: 'namespace-given', message, path, line, hidesFlows: false };
  });
}
