import { type Kustomization, pathFrom } from '../manifest/kustomize.ts';
import { say } from '../manifest/sentence.ts';
import type { ReadVersion } from '../manifest/versions.ts';
import { digest } from '../source/digest.ts';
import { foldersAbove } from '../source/paths.ts';
import type { Entry, Listing, Skipped } from '../source/source.ts';
import { type ByFolder, byFolder } from './by-folder.ts';
import type { Objection } from './objection.ts';
import { inputsOfCharts, isFetched, objectionsIn, type Reference, referencesOf, SETTINGS } from './references.ts';

/** All that a kustomization is made of. */
export interface Closure {
  readonly root: Kustomization;
  /** The root first. */
  readonly kustomizations: readonly Kustomization[];
  /** Every file that one of them names and may read. */
  readonly files: ReadonlySet<string>;
  /** Files that tell plugins what to do. */
  readonly settings: ReadonlySet<string>;
  /** Files that go into ConfigMaps and Secrets, which are nothing to us: one that is not there may be empty. */
  readonly data: ReadonlySet<string>;
  /** Files and folders that charts are made from: these are not inflated, but a change of them may change what is missing. */
  readonly inputs: ReadonlySet<string>;
  /** Folders of which all files may be read, because plugins name files too. */
  readonly folders: readonly string[];
  /** What of it is not allowed. */
  readonly objections: readonly Objection[];
  /** Where each file but data was named first, to tell of those that are not there. */
  readonly named: ReadonlyMap<string, Pick<Objection, 'at' | 'field'>>;
}

/** Kustomizations that one may be made of. The largest repositories that are known have some hundreds in all. */
const MOST = 500;

/** Follows a kustomization to all that it reads, through those it takes in. Nothing is read for it. */
function closureOf(root: Kustomization, byFolder: ByFolder): Closure {
  const found = new Set([root]);
  // What a plugin's folder takes in is told to plugins too.
  const ofPlugins = new Set<Kustomization>();
  const files = new Set<string>();
  const settings = new Set<string>();
  const data = new Set<string>();
  const inputs = new Set<string>();
  const folders = new Set<string>();
  const objections: Objection[] = [];
  const named = new Map<string, Pick<Objection, 'at' | 'field'>>();

  const follow = (from: Kustomization, reference: Reference, forPlugins: boolean) => {
    const { field, text, kind } = reference;
    const site = { at: from.path, field };
    const refuse = (why: Objection['why']) => objections.push({ ...site, why });
    if (isFetched(reference)) return refuse(say`names ${text}, and nothing is fetched from the network`);
    const path = pathFrom(from.folder, text);
    if (text.startsWith('/') || path === '..' || path.startsWith('../')) {
      return refuse(say`names ${text}, which lies outside of this version`);
    }
    const [taken] = isFile(kind) ? [] : (byFolder.get(path) ?? []);
    if (taken !== undefined) {
      (forPlugins ? ofPlugins : found).add(taken);
    } else if (!isBelow(from.folder, path)) {
      refuse(say`names ${text}, which is neither a kustomization nor a file of the same folder`);
    } else {
      files.add(path);
      if (forPlugins && !isFile(kind)) settings.add(path);
      if (kind === 'data') data.add(path);
      else if (!named.has(path)) named.set(path, site);
    }
  };

  const visit = (kustomization: Kustomization, isOfPlugins: boolean) => {
    const { path: at, folder, body, broken } = kustomization;
    if (broken) objections.push({ at, field: [], why: say`is not valid: ${broken.why}` });
    if ((byFolder.get(folder)?.length ?? 0) > 1) {
      objections.push({ at, field: [], why: say`is not the only kustomization of its folder` });
    }
    objections.push(...objectionsIn(kustomization));
    for (const text of inputsOfCharts(kustomization)) inputs.add(pathFrom(folder, text));
    const references = referencesOf(kustomization);
    if (isOfPlugins || SETTINGS.some((field) => field in body)) folders.add(folder);
    for (const reference of references) follow(kustomization, reference, isOfPlugins || reference.kind === 'setting');
  };

  const isTooMuch = () => found.size + ofPlugins.size > MOST;
  for (const each of found) if (!isTooMuch()) visit(each, false);
  for (const each of ofPlugins) if (!isTooMuch()) visit(each, true);
  if (isTooMuch()) objections.push({ at: root.path, field: [], why: say`takes in more than ${MOST} kustomizations` });
  else objections.push(...circles(root, byFolder));
  const kustomizations = [...new Set([...found, ...ofPlugins])];
  return { root, kustomizations, files, settings, data, inputs, folders: [...folders], objections, named };
}

/** The closures of kustomizations of one version. */
export function closuresOf(
  roots: readonly Kustomization[],
  { kustomizations }: Pick<ReadVersion, 'kustomizations'>,
): Closure[] {
  const folders = byFolder(kustomizations);
  return roots.map((root) => closureOf(root, folders));
}

/** All files of closures. */
export function filesOf(closures: readonly Closure[]): Set<string> {
  return new Set(closures.flatMap(({ files }) => [...files]));
}

/** Which files of a version must be listed to copy a closure. */
export function wantsFile({ files, folders }: Closure, path: string): boolean {
  return files.has(path) || folders.some((folder) => isBelow(folder, path));
}

/** Whether a file is one of those that charts of a closure are made from. */
export function isInput({ inputs }: Closure, path: string): boolean {
  return inputs.size > 0 && [path, ...foldersAbove(path)].some((each) => each !== '' && inputs.has(each));
}

/** The files of a closure that the version does not have as files: kustomize would stop there. */
export function missing({ named }: Closure, { entries, skipped }: Listing): Objection[] {
  const there = new Set(entries.map(({ path }) => path));
  const links = new Map(skipped.map(({ path, why }) => [path, why]));
  return [...named]
    .filter(([path]) => !there.has(path))
    .map(([path, site]) => {
      const link = ['', ...path.split('/')]
        .map((_, i, parts) => parts.slice(1, i + 1).join('/'))
        .find((p) => links.has(p));
      if (link === undefined) return { ...site, why: say`names ${path}, which is not there` };
      const what = links.get(link) === 'symlink' ? say`a symbolic link` : say`a submodule or cannot be read`;
      return { ...site, why: say`names ${path}, and ${link} is ${what}` };
    });
}

/** The links and submodules where a file of the closure should be, or a folder that it should be in. */
export function obstaclesIn({ files }: Closure, { skipped }: Listing): readonly Skipped[] {
  if (skipped.length === 0) return [];
  const paths = new Set([...files].flatMap((path) => [path, ...foldersAbove(path)]));
  return skipped.filter(({ path }) => paths.has(path));
}

/** The ids of what makes objects of a closure, by path: of its kustomizations, and of the files that they name. */
export function inputsOf(
  { kustomizations, files, data }: Closure,
  entries: readonly Entry[],
  ids: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const known = [...kustomizations.map(({ path }) => path), ...files].flatMap((path): [string, string][] => {
    const id = ids.get(path);
    return id === undefined || data.has(path) ? [] : [[path, id]];
  });
  const read = entries.filter(({ path }) => !data.has(path)).map(({ path, id }): [string, string] => [path, id]);
  return new Map([...known, ...read]);
}

/** Stands for all that a closure reads: two are equal exactly if they have the same at the same paths. */
export function digestOf(
  { root, kustomizations }: Closure,
  files: readonly Entry[],
  ids: ReadonlyMap<string, string>,
  obstacles: readonly Skipped[],
): string {
  const texts = kustomizations.map(({ path }) => [path, ids.get(path) ?? null]);
  const contents = files.map(({ path, id }) => [path, id]);
  return digest('sha1', JSON.stringify([root.path, texts, contents, obstacles]));
}

function isFile(kind: Reference['kind']): boolean {
  return kind === 'file' || kind === 'data';
}

/** Whether a path lies in a folder, at whatever depth. */
export function isBelow(folder: string, path: string): boolean {
  return folder === '' || path.startsWith(`${folder}/`);
}

/** A kustomization that takes in itself, directly or by others. */
function circles(root: Kustomization, byFolder: ByFolder): Objection[] {
  const done = new Set<Kustomization>();
  const open = new Set<Kustomization>();
  const objections: Objection[] = [];
  const visit = (kustomization: Kustomization) => {
    if (done.has(kustomization)) return;
    open.add(kustomization);
    for (const { field, text, kind } of referencesOf(kustomization)) {
      const [taken] = isFile(kind) ? [] : (byFolder.get(pathFrom(kustomization.folder, text)) ?? []);
      if (taken === undefined) continue;
      if (open.has(taken)) {
        objections.push({ at: kustomization.path, field, why: say`names ${text}, and so takes in itself` });
      } else visit(taken);
    }
    open.delete(kustomization);
    done.add(kustomization);
  };
  visit(root);
  return objections;
}
