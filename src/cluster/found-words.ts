import type { Manifest } from '../manifest/objects.ts';
import type { Problem } from '../manifest/problem.ts';
import { type Sentence, say } from '../manifest/sentence.ts';
import { folderOf } from '../source/paths.ts';
import { written } from './content.ts';
import type { Copies, Copy } from './copy.ts';
import { title } from './identity.ts';
import type { Doubt } from './one-folder.ts';
import { MOST_CLUSTERS } from './parting.ts';

// A message has an end.
const MOST_NAMED = 5;
const MOST_FOLDERS = 3;

/** Says how a repository was split, because of what, and what would settle it. */
export function clustersFound(
  clusters: readonly { readonly name: string; readonly folders: readonly string[] }[],
  conflicts: readonly Copies[],
): Problem {
  const list = listed(
    clusters.map(({ name, folders }) => say`${name} (${listed(folders.map(named), MOST_FOLDERS)})`),
    MOST_NAMED,
  );
  const found = say`The manifests are taken for those of ${clusters.length} clusters, ${list}: ${difference(conflicts)}.`;
  const message = say`${found} ${ADVICE}`;
  return { severity: 'note', code: 'clusters-found', message, hidesFlows: false };
}

const ADVICE = say`List them under "clusters" in the configuration to settle which files make up which.`;

/** Says that nothing was split where it should have been. */
export function tooManyClusters(conflicts: readonly Copies[]): Problem {
  const found = say`The manifests look like those of more than ${MOST_CLUSTERS} clusters and are taken for one: ${difference(conflicts)}.`;
  const message = say`${found} ${ADVICE}`;
  return { severity: 'warning', code: 'too-many-clusters', message, hidesFlows: true };
}

/** Says of files in one folder that they may be those of different clusters, or may not. */
export function inOneFolder(doubts: readonly Doubt[]): Problem {
  const [{ copies, isParted }] = [...doubts].sort((a, b) => (placesOf(a.copies) < placesOf(b.copies) ? -1 : 1)) as [
    Doubt,
  ];
  const [first, last] = [copies[0], copies.at(-1)] as [Copy, Copy];
  const taken = isParted
    ? say`They are taken for those of different clusters; applied as one folder, the last of them would count`
    : say`The last of them counts, as where the folder is applied; they may be those of different clusters`;
  const more = doubts.length === 1 ? say`` : say`, and it is not the only one`;
  const isOfVersions = first.move !== undefined || copies.some(({ isAlone }) => isAlone);
  const what = isOfVersions
    ? difference([copies])
    : say`${title(first.manifest)} at ${whereIs(first)} is not the one at ${whereIs(last)}`;
  const found = say`Files of one folder contradict each other in one of the versions alone: ${what}${more}.`;
  const message = say`${found} ${taken}. ${ADVICE}`;
  return { severity: 'warning', code: 'files-of-one-folder', message, hidesFlows: true };
}

/**
 * Says of objects in no part that every part which they count for has its own. If they are not the same in all versions,
 * it is not known what that means: they may be those of a cluster that was not told apart.
 *
 * @param lost those of each version
 */
export function replacedEverywhere(lost: readonly (readonly Manifest[])[]): Problem[] {
  const places = new Map(lost.flat().map((manifest) => [JSON.stringify([manifest.path, title(manifest)]), manifest]));
  const [first, ...rest] = places.values();
  if (first === undefined) return [];
  const { path, line } = first;
  const others =
    rest.length === 0
      ? say``
      : rest.length === 1
        ? say`, as does 1 more object`
        : say`, as do ${rest.length} more objects`;
  const found = say`${title(first)} counts for no cluster, since each has another of its own${others}`;
  const code = 'replaced-in-every-cluster';
  const texts = lost.map((some) => JSON.stringify(some.map(({ path, body }) => [path, written(body)])));
  if (new Set(texts).size === 1)
    return [{ severity: 'note', code, message: say`${found}.`, path, line, hidesFlows: false }];
  const message = say`${found}. The versions are not the same in that: what this means is not known. ${ADVICE}`;
  return [{ severity: 'warning', code, message, path, line, hidesFlows: true }];
}

/** The first object that differs, and the first two places where it does; or what moves from one place to the other. */
function difference(conflicts: readonly Copies[]): Sentence {
  const [copies] = [...conflicts].sort((a, b) => (placesOf(a) < placesOf(b) ? -1 : 1));
  const first = copies?.[0] as Copy;
  const other = copies?.find(({ content }) => content !== first.content) as Copy;
  const more = conflicts.length === 1 ? say`` : say`, and it is not the only one`;
  if (first.move !== undefined) {
    const { manifest, from, to } = first.move;
    return say`${title(manifest)} moves from ${from} to ${to}, which both have ${title(first.manifest)}`;
  }
  const [alone, kept] = first.isAlone ? [first, other] : [other, first];
  return first.isAlone === other.isAlone
    ? say`${title(first.manifest)} at ${whereIs(first)} is not the one at ${whereIs(other)}${more}`
    : say`both versions have ${title(first.manifest)} at ${whereIs(kept)}, and one of them at ${whereIs(alone)} as well${more}`;
}

function placesOf(copies: Copies): string {
  return JSON.stringify(copies.map(({ place, manifest }) => [place, manifest.line]));
}

/** Where a person finds it: its line, or the folder of the build that makes it. */
function whereIs({ place, isFile, manifest }: Copy): Sentence {
  return isFile ? say`${`${place}:${manifest.line}`}` : named(folderOf(place));
}

function named(folder: string): Sentence {
  return say`${folder === '' ? '.' : folder}`;
}

function listed(names: readonly Sentence[], most: number): Sentence {
  const shown = names.length === most + 1 ? names : names.slice(0, most);
  const rest = names.length - shown.length;
  const [last, before] = rest === 0 ? [shown.at(-1), shown.slice(0, -1)] : [say`${rest} more`, shown];
  const list = before.length === 0 ? undefined : before.reduce((some, each) => say`${some}, ${each}`);
  return list && last ? say`${list} and ${last}` : (last ?? say``);
}
