import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placedIn } from '../../src/cluster/copies.ts';
import type { Part } from '../../src/cluster/part.ts';
import { splitClusters } from '../../src/cluster/split.ts';
import { folderOf } from '../../src/source/paths.ts';
import { runs } from '../reference/runs.ts';
import { type Files, renderedOf, versionOf } from './rendered.ts';

const FOLDER = fc.constantFrom('a', 'b', 'dev', 'prod', 'overlays');
const placeOf = (...names: readonly string[]) =>
  fc
    .tuple(fc.array(FOLDER, { maxLength: 4 }), fc.constantFrom(...names))
    .map(([folders, file]) => [...folders, file].join('/'));
const PLACE = placeOf('x.yaml', 'y.yaml');
const OBJECT = fc.constantFrom('web=1', 'web=2', 'web=3', 'db=1', 'db=2', 'ns=1');
const filesAt = (place: typeof PLACE) =>
  fc.dictionary(place, fc.uniqueArray(OBJECT, { minLength: 1, maxLength: 3 }), { maxKeys: 8 });
const FILES = filesAt(PLACE);
const BUILDS = fc.dictionary(
  fc.array(FOLDER, { maxLength: 3 }).map((folders) => folders.join('/')),
  fc.uniqueArray(OBJECT, { minLength: 1, maxLength: 2, selector: (object) => object[0] }),
  { maxKeys: 3 },
);
const versionsOf = (files: typeof FILES) => fc.tuple(files, BUILDS).map(([some, builds]) => versionOf(some, builds));
const VERSION = versionsOf(FILES);
const VERSIONS = fc.array(VERSION, { minLength: 1, maxLength: 2 });
const VERSIONS_OF_A_FILE_A_FOLDER = fc.array(versionsOf(filesAt(placeOf('x.yaml'))), { minLength: 1, maxLength: 2 });

type Version = Parameters<typeof splitClusters>[0][number];
type Manifest = Part['manifests'][number][number];
const contentOf = ({ body }: Manifest) => JSON.stringify(body['spec']);

test('no cluster holds an object twice with different content, unless files of one folder do', () => {
  fc.assert(
    fc.property(VERSIONS, (versions) => {
      const places = new Map(versions.flatMap(placedIn).map((placed) => [placed.manifest, placed]));
      const placeIn = (manifest: Manifest) => places.get(manifest)?.place ?? '';
      const folderIn = (manifest: Manifest) =>
        places.get(manifest)?.isFile ? folderOf(placeIn(manifest)) : placeIn(manifest);
      for (const { manifests } of splitClusters(versions, []).parts) {
        for (const held of manifests) {
          for (const one of held) {
            const others = held.filter(({ name }) => name === one.name);
            // Of each file the last counts, and of files in one folder the last.
            const inOrder = others.toSorted((a, b) => (placeIn(a) < placeIn(b) ? -1 : 1));
            const last = new Map(inOrder.map((other) => [folderIn(other), contentOf(other)]));
            expect(new Set(last.values()).size).toBe(1);
          }
        }
      }
    }),
    runs(300),
  );
});

test('each manifest is in a cluster, or each that it counts for has another of its name', () => {
  fc.assert(
    fc.property(VERSIONS, (versions) => {
      const { parts, problems } = splitClusters(versions, []);
      const isNamed = problems.some(({ code }) => code === 'replaced-in-every-cluster');
      const held = new Set(parts.flatMap(({ manifests }) => manifests.flat()));
      const missing = versions.flatMap(placedIn).filter(({ manifest }) => !held.has(manifest));
      expect(missing.length > 0).toBe(isNamed);
    }),
    runs(300),
  );
});

test('the order of the manifests does not matter', () => {
  const brief = (parts: readonly Part[]) =>
    parts.map(({ name, manifests }) => [
      name,
      manifests.map((held) => held.map((each) => `${each.path}:${each.line}`).sort()),
    ]);
  fc.assert(
    fc.property(FILES, BUILDS, (files, builds) => {
      const reversed = (some: Files) => Object.fromEntries(Object.entries(some).reverse());
      const { parts } = splitClusters([versionOf(files, builds)], []);
      expect(brief(splitClusters([versionOf(reversed(files), reversed(builds))], []).parts)).toEqual(brief(parts));
    }),
    runs(200),
  );
});

test('there is one cluster exactly if no object differs between two folders, comes or goes at one, or moves', () => {
  fc.assert(
    fc.property(VERSIONS_OF_A_FILE_A_FOLDER, (versions) => {
      const differs = versions.some((version) => {
        const last = new Map(placedIn(version).map(({ manifest, place }) => [`${place} ${manifest.name}`, manifest]));
        const contents = new Map<string, string>();
        return [...last.values()].some((manifest) => {
          const earlier = contents.get(manifest.name) ?? contentOf(manifest);
          contents.set(manifest.name, earlier);
          return earlier !== contentOf(manifest);
        });
      });
      expect(splitClusters(versions, []).parts.length > 1).toBe(
        differs || leavesOthers(versions) || movesBetweenCopies(versions),
      );
    }),
    runs(200),
  );
});

const NAMES = ['web', 'db', 'ns'];
const foldersOf = (version: Version, name: string) =>
  placedIn(version)
    .filter(({ manifest }) => manifest.name === name)
    .map(({ place }) => place.split('/').slice(0, -1));
const isPrefix = (a: readonly string[], b: readonly string[]) => a.every((step, i) => b[i] === step);
const isIn = (folder: readonly string[], folders: readonly (readonly string[])[]) =>
  folders.some((each) => each.join('/') === folder.join('/'));

/** Whether one version has an object in all folders where the other has it, and in one beside those. */
function leavesOthers([one, other]: readonly Version[]): boolean {
  if (one === undefined || other === undefined) return false;
  return NAMES.some((name) => {
    const [some, rest] = [foldersOf(one, name), foldersOf(other, name)];
    const isMore = (more: typeof some, fewer: typeof some) =>
      fewer.length > 0 &&
      fewer.every((folder) => isIn(folder, more)) &&
      more.some((folder) => fewer.every((each) => !isPrefix(each, folder) && !isPrefix(folder, each)));
    return isMore(some, rest) || isMore(rest, some);
  });
}

/** Whether an object leaves one folder for another beside it, and some version has copies of an object in both. */
function movesBetweenCopies([one, other]: readonly Version[]): boolean {
  if (one === undefined || other === undefined) return false;
  return NAMES.some((name) => {
    const [old, young] = [foldersOf(one, name), foldersOf(other, name)];
    const ways = old
      .filter((folder) => !isIn(folder, young))
      .flatMap((from) => young.filter((folder) => !isIn(folder, old)).map((to) => [from, to] as const));
    return ways.some(([from, to]) => {
      const fork = from.findIndex((step, i) => step !== to[i]);
      if (isPrefix(from, to) || isPrefix(to, from)) return false;
      const hasBoth = (folders: ReturnType<typeof foldersOf>) =>
        [from, to].every((end) => folders.some((each) => isPrefix(end.slice(0, fork + 1), each)));
      return [one, other].some((version) => NAMES.some((some) => hasBoth(foldersOf(version, some))));
    });
  });
}

test('a file that contradicts nobody changes nothing for the others', () => {
  fc.assert(
    fc.property(VERSION, PLACE, (version, place) => {
      const [added] = versionOf({ [`${place}-new.yaml`]: ['new=1'] }).manifests as [Manifest];
      const more = renderedOf([...version.manifests, added], version.builds);
      const withoutIt = ({ parts }: ReturnType<typeof splitClusters>) =>
        parts.map(({ name, manifests }) => [name, manifests.map((held) => held.filter((each) => each !== added))]);
      expect(withoutIt(splitClusters([more], []))).toEqual(withoutIt(splitClusters([version], [])));
    }),
    runs(200),
  );
});
