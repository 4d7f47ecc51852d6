import type { Kustomization } from '../manifest/kustomize.ts';
import type { Manifest } from '../manifest/objects.ts';
import { place } from '../manifest/place.ts';
import type { Problem } from '../manifest/problem.ts';
import { readBlob } from '../manifest/read.ts';
import { type Sentence, say } from '../manifest/sentence.ts';
import type { ReadVersion } from '../manifest/versions.ts';
import type { Entry, Listing, Source } from '../source/source.ts';
import { all } from './all.ts';
import type { ByPath } from './by-path.ts';
import {
  type Closure,
  digestOf,
  filesOf,
  inputsOf,
  isBelow,
  isInput,
  missing,
  obstaclesIn,
  wantsFile,
} from './closure.ts';
import { copyClosure, wantsOrigins } from './kustomize-copy.ts';
import { placeFinder, readMade } from './kustomize-output.ts';
import { madeIn, placed } from './made.ts';
import type { Objection } from './objection.ts';
import type { Outcome } from './outcome.ts';
import { patchFiles } from './patch-targets.ts';
import { objectionsInSetting } from './references.ts';
import type { Workshop } from './workshop.ts';

/** The version that kustomizations are of. */
export interface Of {
  readonly source: Source;
  readonly version: ReadVersion;
  readonly byPath: ByPath;
}

/**
 * What each root becomes. What roots of several versions have in common is built once.
 *
 * @throws InputError if the source cannot be read
 */
export async function buildKustomizations(roots: readonly Closure[], of: Of, workshop: Workshop): Promise<Outcome[]> {
  if (roots.length === 0) return [];
  const listing = await of.source.list(wanted(roots));
  const entryAt = new Map(listing.entries.map((entry) => [entry.path, entry]));
  return all(roots.map((closure) => buildOne(closure, of, { listing, entryAt }, workshop)));
}

function wanted(closures: readonly Closure[]): (path: string) => boolean {
  const files = filesOf(closures);
  const folders = [...new Set(closures.flatMap((closure) => closure.folders))];
  const isWanted = (path: string) => files.has(path) || folders.some((folder) => isBelow(folder, path));
  const withCharts = closures.filter(({ inputs }) => inputs.size > 0);
  return (path) => isWanted(path) || withCharts.some((closure) => isInput(closure, path));
}

interface Files {
  readonly listing: Listing;
  readonly entryAt: ReadonlyMap<string, Entry>;
}

async function buildOne(closure: Closure, of: Of, files: Files, workshop: Workshop): Promise<Outcome> {
  const { source, version, byPath } = of;
  const { root } = closure;
  const entries = entriesOf(closure, files);
  const inputs = files.listing.entries.filter(({ path }) => isInput(closure, path));
  const digest = digestOf(closure, [...entries, ...inputs], version.ids, obstaclesIn(closure, files.listing));
  const unmade = { tool: 'kustomize', at: root.folder } as const;
  const failed = (...problems: Problem[]): Outcome => ({ problems, digest, replaced: new Set(), unmade });

  const objections = [
    ...closure.objections,
    ...missing(closure, files.listing),
    ...(await objectionsInSettings(closure, source, files)),
    ...tooMuch(closure, entries, workshop.limits.inputBytes),
  ];
  if (objections.length > 0) return failed(...objections.slice(0, MOST).map((each) => refused(closure, each)));
  const tool = await workshop.kustomize();
  if (tool === undefined) return failed(notBuilt(root, NOT_RENDERED, NO_TOOL));

  const keepsOrigins = wantsOrigins(root);
  return workshop.once(`kustomize ${digest}`, async () => {
    const patching = await patchesIn(closure, entries, source);
    const built = await workshop.build({
      tool,
      copy: (folder) => copyClosure(source, closure, entries, folder),
      from: root.folder,
      words: ['.'],
      read: (output) => {
        const made = madeIn(output, workshop.known, (text) => readMade(text, keepsOrigins));
        return placed(made, placeFinder(closure, byPath, patching));
      },
    });
    if ('failed' in built) return failed(notBuilt(root, FAILED, built.failed));
    const { manifests, problems } = built;
    const inputs = inputsOf(closure, entries, version.ids);
    const patches = closure.kustomizations.flatMap(patchFiles);
    const build = { tool: 'kustomize', at: root.folder, manifests, inputs, patches } as const;
    return { build, problems, digest, replaced: closure.files, tool: tool.title };
  });
}

function entriesOf(closure: Closure, { listing, entryAt }: Files): readonly Entry[] {
  if (closure.folders.length > 0) return listing.entries.filter(({ path }) => wantsFile(closure, path));
  return [...closure.files].sort().flatMap((path) => entryAt.get(path) ?? []);
}

async function objectionsInSettings(
  { settings, named }: Closure,
  source: Source,
  { entryAt }: Files,
): Promise<Objection[]> {
  const objections: Objection[] = [];
  for (const path of settings) {
    const entry = entryAt.get(path);
    const site = named.get(path);
    if (entry === undefined || site === undefined) continue;
    for await (const { bytes } of source.read([entry.id])) {
      objections.push(...objectionsInSetting(Buffer.from(bytes).toString()).map((why) => ({ ...site, why })));
    }
  }
  return objections;
}

/** The policies in patches: others have their rules from there. */
async function patchesIn(
  { kustomizations }: Closure,
  entries: readonly Entry[],
  source: Source,
): Promise<readonly Manifest[]> {
  const paths = new Set(kustomizations.flatMap(({ patches }) => patches));
  const files = entries.filter(({ path }) => paths.has(path));
  const objectsIn = new Map<string, readonly Omit<Manifest, 'path'>[]>();
  for await (const { id, bytes } of source.read([...new Set(files.map(({ id }) => id))])) {
    const text = Buffer.from(bytes);
    if (text.includes('NetworkPolicy')) objectsIn.set(id, readBlob(text).objects);
  }
  return files.flatMap(({ path, id }) => (objectsIn.get(id) ?? []).map((object) => ({ ...object, path })));
}

function tooMuch({ root }: Closure, entries: readonly Entry[], most: number): Objection[] {
  const bytes = entries.reduce((sum, { size }) => sum + size, 0);
  return bytes > most
    ? [{ at: root.path, field: [], why: say`takes in ${bytes} bytes of files, and ${most} are the limit` }]
    : [];
}

/** More objections than this to one kustomization are not told. */
const MOST = 5;
const NOT_RENDERED = 'kustomize-not-rendered';
const FAILED = 'kustomize-failed';
const NO_TOOL = say`neither kustomize nor kubectl is installed`;

function refused({ root, kustomizations }: Closure, { at, field, why }: Objection): Problem {
  const kustomization = kustomizations.find(({ path }) => path === at);
  const text = kustomization?.text ?? '';
  const line = kustomization?.broken?.line ?? place({ document: { text, line: 1 }, within: [] }, field).line;
  const asked = at === root.path ? say`it ${why}` : say`${at} ${why}`;
  return { ...notBuilt(root, NOT_RENDERED, asked), path: at, line };
}

function notBuilt(root: Kustomization, code: string, why: Sentence): Problem {
  const message = say`The kustomization ${root.folder || '.'} is not rendered, and nothing that it takes in is counted: ${why}.`;
  return { severity: 'warning', code, message, path: root.path, hidesFlows: true };
}
