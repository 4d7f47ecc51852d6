import { changedLines } from '../manifest/changed.ts';
import { KUSTOMIZATION_FILE } from '../manifest/kustomize.ts';
import { identityOf, type Lines, type Manifest } from '../manifest/objects.ts';
import type { Source } from '../source/source.ts';
import { all } from './all.ts';
import { isFor, type PatchFile } from './patch-targets.ts';
import { type Build, keyOf, type RenderedVersion } from './rendered.ts';

/** Beside the files that objects stand in, these may make them what they are. */
const MAKES = /\.(?:ya?ml|json|tpl)$/;
/** Of one file. To compare more is not worth it. */
const MOST_BYTES = 2 ** 20;

/**
 * The versions, of which each object that a build has otherwise than the build of the other version says where that was
 * edited: in the file that it stands in, or else in a patch, in a kustomization, in values. Where several of those may have
 * done it and none stands out, nothing is said.
 *
 * @throws InputError if a source cannot be read
 */
export async function withEdits(
  sources: readonly Source[],
  versions: readonly RenderedVersion[],
): Promise<readonly RenderedVersion[]> {
  const [base, head] = versions;
  const [ofBase, ofHead] = sources;
  if (base === undefined || head === undefined || ofBase === undefined || ofHead === undefined) return versions;
  const inHead = new Map(head.builds.map((build) => [keyOf(build), build]));
  const edited = new Map<Manifest, Manifest>();
  for (const before of base.builds) {
    const after = inHead.get(keyOf(before));
    if (after === undefined || before === after) continue;
    const changed = changedInputs(before, after, base.ids);
    const objects = objectsEdited(before, after);
    if (objects.length === 0) continue;
    const files = await all(changed.map((file) => compared(file, ofBase, ofHead)));
    const places = placesIn([before, after]);
    for (const object of objects) {
      const place = ownEdit(object, files) ?? editBehind(object, files, places, after.patches);
      if (place !== undefined) edited.set(object, { ...object, edited: place });
    }
  }
  const placed = (build: Build): Build => {
    if (!build.manifests.some((manifest) => edited.has(manifest))) return build;
    return { ...build, manifests: build.manifests.map((manifest) => edited.get(manifest) ?? manifest) };
  };
  const withPlaces = (version: RenderedVersion) => ({ ...version, builds: version.builds.map(placed) });
  return edited.size === 0 ? versions : versions.map(withPlaces);
}

/** A file of a build that is another one in head, or is new there; by the ids of what it holds. */
interface Changed {
  readonly path: string;
  readonly before: string | undefined;
  readonly after: string;
}

/** Those that may make objects. What a build takes in for the first time need not be new: base may have had it all along. */
function changedInputs(before: Build, after: Build, inBase: ReadonlyMap<string, string>): readonly Changed[] {
  return [...after.inputs]
    .map(([path, id]) => ({ path, before: before.inputs.get(path) ?? inBase.get(path), after: id }))
    .filter((file) => file.before !== file.after && (MAKES.test(file.path) || KUSTOMIZATION_FILE.test(file.path)));
}

/** The objects that one of the builds has otherwise, as the later one has them if it does. */
function objectsEdited(before: Build, after: Build): readonly Manifest[] {
  const [old, young] = [byIdentity(before), byIdentity(after)];
  const gone = [...old].filter(([identity]) => !young.has(identity));
  const other = [...young].filter(([identity, { body }]) => old.get(identity)?.body !== body);
  return [...gone, ...other].map(([, object]) => object);
}

function byIdentity({ manifests }: Build): ReadonlyMap<string, Manifest> {
  return new Map(manifests.map((manifest) => [identityOf(manifest), manifest]));
}

/** The files that objects stand in. A kustomization may make others too, whatever stands in it. */
function placesIn(builds: readonly Build[]): ReadonlySet<string> {
  const paths = builds.flatMap(({ manifests }) => manifests.map(({ path }) => path));
  return new Set(paths.filter((path) => !KUSTOMIZATION_FILE.test(path)));
}

/** What of a file changed. */
interface EditedFile {
  readonly path: string;
  readonly text: string;
  /** In ascending order. */
  readonly lines: readonly number[];
}

async function compared({ path, before, after }: Changed, base: Source, head: Source): Promise<EditedFile> {
  const text = await textOf(head, after);
  return { path, text, lines: changedLines(before === undefined ? '' : await textOf(base, before), text) };
}

async function textOf(source: Source, id: string): Promise<string> {
  for await (const { bytes } of source.read([id])) return Buffer.from(bytes.subarray(0, MOST_BYTES)).toString();
  throw new Error(`${id} was listed and not read`);
}

/** What changed of the lines that an object stands at; of its whole file where no more is known than that. */
function ownEdit({ path, line, endLine, document }: Manifest, files: readonly EditedFile[]): Manifest['edited'] {
  const own = files.find((file) => file.path === path);
  const isKnown = document.text !== '';
  const lines = own?.lines.filter((one) => !isKnown || (line <= one && one <= endLine)) ?? [];
  return lines.length === 0 ? undefined : { path, ...span(lines) };
}

/** The only file without objects that may have made an object otherwise, or the only patch of those, which says more. */
function editBehind(
  object: Manifest,
  files: readonly EditedFile[],
  places: ReadonlySet<string>,
  patches: readonly PatchFile[],
): Manifest['edited'] {
  if (files.some(({ path }) => path === object.path)) return undefined;
  const ofFile = ({ path }: EditedFile) => patches.filter((patch) => patch.path === path);
  const left = files.filter((file) => {
    const own = ofFile(file);
    return !places.has(file.path) && (own.length === 0 || own.some((patch) => isFor(patch, file.text, object)));
  });
  const one = [left, left.filter((file) => ofFile(file).length > 0)].find(({ length }) => length === 1)?.[0];
  return one && { path: one.path, ...span(one.lines) };
}

/** From the first to the last. */
function span(lines: readonly number[]): Lines {
  return { line: lines[0] ?? 1, endLine: lines.at(-1) ?? 1 };
}
