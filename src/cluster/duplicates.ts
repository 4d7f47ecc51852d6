import type { Manifest } from '../manifest/objects.ts';
import type { Problem } from '../manifest/problem.ts';
import { type Sentence, say } from '../manifest/sentence.ts';
import { contentOf, keysAskedFor, written } from './content.ts';
import { forkOf, stepTowards } from './folders.ts';
import { groupBy } from './group-by.ts';
import { title } from './identity.ts';
import { fieldAt } from './pod-template.ts';

// A message has an end.
const MOST_PLACES = 5;

/**
 * Says of objects that are declared more than once which of them counts. Where all say the same, nothing hangs on it: those
 * of the same folders are told together, and one that several builds make of one text is not told at all. Of objects that
 * the API server refuses, all of them, none counts, and what is wrong with each is told elsewhere.
 *
 * @param repeated all that is declared of each such object, in the order of the files
 * @param policies those that count
 */
export function duplicates(
  repeated: readonly (readonly Manifest[])[],
  policies: readonly Manifest[],
  isRefused: (manifest: Manifest) => boolean = () => false,
): Problem[] {
  const alike = repeated.filter((group) => areAlike(group) && !group.some(isRefused));
  const byFolders = groupBy(
    alike.filter((group) => placesOf(group).length > 1),
    (group) => JSON.stringify(foldersOf(group)),
  );
  const apart = repeated.filter((group) => !alike.includes(group));
  const asked = apart.length === 0 ? new Set<string>() : keysAskedFor(policies);
  return [
    ...apart.flatMap((group) => duplicate(group, sameToPolicies(group, asked) ? 'note' : 'warning', isRefused)),
    ...[...byFolders.values()].map((groups) => declaredAlike(groups)),
  ];
}

/** Whether files, each of which declares the object once, say the same of it. */
function areAlike(group: readonly Manifest[]): boolean {
  const files = new Map(group.map(({ path, line }) => [path, line]));
  if (group.some(({ path, line }) => files.get(path) !== line)) return false;
  const [first, ...others] = group.map(({ body }) => body);
  return others.every((body) => body === first || textOf(body) === textOf(first as Manifest['body']));
}

/** Whether they are namespaces, and differ in nothing but labels that no policy asks for: it is one whichever counts. */
function sameToPolicies(group: readonly Manifest[], asked: ReadonlySet<string>): boolean {
  if (group.some(({ kind }) => kind !== 'Namespace')) return false;
  return new Set(group.map((manifest) => contentOf(manifest, () => asked))).size === 1;
}

/** All but annotations and what a server adds. */
function textOf(body: Manifest['body']): string {
  return written({ ...body, metadata: fieldAt(body, ['metadata', 'labels']) ?? null, status: null });
}

function placesOf(group: readonly Manifest[]): string[] {
  return [...new Set(group.map(({ path, line }) => `${path}:${line}`))];
}

/** Where the paths to the files fork: folders of one folder, or the files themselves. */
function foldersOf(group: readonly Manifest[]): readonly string[] {
  const paths = [...new Set(group.map(({ path }) => path))];
  const fork = paths.slice(1).reduce((folder, path) => forkOf(`${folder}/`, path), paths[0] ?? '');
  return [...new Set(paths.map((path) => stepTowards(fork, path)))].sort();
}

function declaredAlike(groups: readonly (readonly Manifest[])[]): Problem {
  const [group] = groups as [readonly Manifest[]];
  const { path, line } = group.at(-1) as Manifest;
  const more = groups.length - 1;
  const what =
    more === 0
      ? say`${title(group[0] as Manifest)} is`
      : say`${title(group[0] as Manifest)} and ${more} more ${more === 1 ? say`object` : say`objects`} are`;
  const folders = foldersOf(group);
  const [one = '', other = ''] = folders;
  const where = folders.length === 2 ? say`${one} and ${other}` : listed(folders);
  const message = say`${what} declared alike in ${where}, and ${more === 0 ? say`counts` : say`count`} once. If these are of different clusters, list them under "clusters" in the configuration.`;
  return { severity: 'note', code: 'duplicate-object', message, path, line, hidesFlows: false };
}

function duplicate(
  group: readonly Manifest[],
  severity: Problem['severity'],
  isRefused: (manifest: Manifest) => boolean,
): Problem[] {
  const used = group.findLast((manifest) => !isRefused(manifest));
  if (used === undefined) return [];
  const which = group.some(isRefused) ? say`The last valid one` : say`The last`;
  const last = `${used.path}:${used.line}`;
  const others = placesOf(group).filter((place) => place !== last);
  const rest =
    others.length === 0
      ? say`, each time from ${last} and not alike. ${which} counts.`
      : say`. ${which}, at ${last}, counts; not so ${listed(others)}.`;
  return [
    {
      severity,
      code: 'duplicate-object',
      message: say`${title(used)} is declared ${group.length} times${rest}`,
      path: used.path,
      line: used.line,
      hidesFlows: false,
    },
  ];
}

function listed(places: readonly string[]): Sentence {
  const named = places.slice(0, MOST_PLACES).map((place) => say`${place}`);
  const rest = places.length - named.length;
  const list = named.reduce((before, each) => say`${before}, ${each}`);
  return rest > 0 ? say`${list} and ${rest} more places` : list;
}
