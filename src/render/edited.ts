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
 * edited, if it was not in the file that it stands in: in a patch, in a kustomization, in values. Where several files may
 * have done it and none stands out, nothing is said.
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
    const objects = objectsEdited(before, after).filter(({ path }) => changed.every((file) => file.path !== path));
    if (objects.length === 0) continue;
    const suspects = await all(suspectsIn(changed, [before, after]).map((file) => suspect(file, ofBase, ofHead)));
    for (const object of objects) {
      const one = theOne(object, suspects, after.patches);
      if (one !== undefined) edited.set(object, { ...object, edited: { path: one.path, ...one.lines } });
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

/** What a build takes in for the first time need not be new: base may have had it all along. */
function changedInputs(before: Build, after: Build, inBase: ReadonlyMap<string, string>): readonly Changed[] {
  return [...after.inputs]
    .map(([path, id]) => ({ path, before: before.inputs.get(path) ?? inBase.get(path), after: id }))
    .filter((file) => file.before !== file.after);
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

/** Files that no object stands in, and that so may have a say in any. */
function suspectsIn(changed: readonly Changed[], builds: readonly Build[]): readonly Changed[] {
  const places = new Set(builds.flatMap(({ manifests }) => manifests.map(({ path }) => path)));
  return changed.filter(({ path }) => KUSTOMIZATION_FILE.test(path) || (MAKES.test(path) && !places.has(path)));
}

/** A file that may have made objects otherwise. */
interface Suspect {
  readonly path: string;
  readonly text: string;
  /** From the first to the last that changed. */
  readonly lines: Lines;
}

async function suspect({ path, before, after }: Changed, base: Source, head: Source): Promise<Suspect> {
  const text = await textOf(head, after);
  const lines = changedLines(before === undefined ? '' : await textOf(base, before), text);
  return { path, text, lines: { line: lines[0] ?? 1, endLine: lines.at(-1) ?? 1 } };
}

async function textOf(source: Source, id: string): Promise<string> {
  for await (const { bytes } of source.read([id])) return Buffer.from(bytes.subarray(0, MOST_BYTES)).toString();
  throw new Error(`${id} was listed and not read`);
}

/** The only file that may have made the object otherwise, or the only patch of those, which says more than a kustomization. */
function theOne(object: Manifest, suspects: readonly Suspect[], patches: readonly PatchFile[]): Suspect | undefined {
  const ofFile = ({ path }: Suspect) => patches.filter((patch) => patch.path === path);
  const left = suspects.filter((one) => {
    const own = ofFile(one);
    return own.length === 0 || own.some((patch) => isFor(patch, one.text, object));
  });
  return [left, left.filter((one) => ofFile(one).length > 0)].find(({ length }) => length === 1)?.[0];
}
