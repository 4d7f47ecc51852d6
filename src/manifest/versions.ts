import { digest } from '../source/digest.ts';
import { InputError } from '../source/input-error.ts';
import { byPath } from '../source/order.ts';
import type { Source } from '../source/source.ts';
import { spareMemory } from '../source/spare-memory.ts';
import { type Fleet, readFleet } from './destination.ts';
import { chartFileOf, isInChart } from './helm.ts';
import { brokenKustomization, KUSTOMIZATION_FILE, type Kustomization, readKustomization } from './kustomize.ts';
import { LIMITS } from './limits.ts';
import type { Manifest } from './objects.ts';
import { listed, type Plan, planOf, selectsKustomization } from './plan.ts';
import type { Problem } from './problem.ts';
import { readBlob } from './read.ts';
import type { Reading } from './reading.ts';
import { remember } from './remember.ts';
import { say } from './sentence.ts';
import { skippedProblem } from './skipped.ts';

/** What one version's files hold. That nothing was rendered yet is no problem of its: see render/. */
export interface ReadVersion {
  /** Those of patches and of templates are left out. In the order of the files, and in a file in the order of the text. */
  readonly manifests: readonly Manifest[];
  /** By path and line. */
  readonly problems: readonly Problem[];
  /** How many files were looked into. */
  readonly files: number;
  /** Their paths. */
  readonly paths: ReadonlySet<string>;
  /** Those with a document that has no kind. */
  readonly lackKind: ReadonlySet<string>;
  /** By path. */
  readonly kustomizations: readonly Kustomization[];
  /** By path. */
  readonly fleets: readonly Fleet[];
  /** How many templates each Helm chart has among the files that were asked for, by its folder (`''` is the root). */
  readonly charts: ReadonlyMap<string, number>;
  /**
   * What stands at each path that a problem may name, as an id: two versions have the same there exactly if the ids are
   * equal. That of a chart's `Chart.yaml` stands for the whole chart.
   */
  readonly ids: ReadonlyMap<string, string>;
}

/**
 * Reads the manifests of versions. A content that several files or versions have is read once, and their manifests share
 * its bodies. No content is kept.
 *
 * @param selects the paths that hold manifests
 * @throws InputError if the files of a version or all contents together are over the limit, or if a source cannot be read
 */
export async function readVersions(
  sources: readonly Source[],
  selects: (path: string) => boolean,
): Promise<readonly ReadVersion[]> {
  const plans: Plan[] = [];
  for (const source of sources) {
    const listing = await source.list(listed(selects));
    refuseTooMany(listing.entries.length, source.name);
    plans.push(planOf(listing, selects));
  }
  const bytes = bytesIn(plans);
  refuseTooMuch(bytes);
  if (bytes > LARGE) spareMemory();
  const contents = await readContents(sources, plans);
  return plans.map((plan) => assemble(plan, contents, selects));
}

/** Bytes of manifests, from which on a run takes care of its memory. */
const LARGE = 2 ** 25;

function refuseTooMany(files: number, version: string): void {
  if (files <= LIMITS.files) return;
  throw new InputError(
    `${version} has ${files} files that may hold manifests, and the limit is ${LIMITS.files}: choose fewer paths`,
  );
}

/** Of all contents that there are to read, each counted once. */
function bytesIn(plans: readonly Plan[]): number {
  const sizes = new Map(plans.flatMap(({ files }) => files).map(({ id, size }) => [id, size]));
  return [...sizes.values()].reduce((sum, size) => sum + size, 0);
}

function refuseTooMuch(total: number): void {
  if (total <= LIMITS.totalBytes) return;
  const [found, most] = [total, LIMITS.totalBytes].map((bytes) => `${Math.round(bytes / 1e6)} MB`);
  throw new InputError(`There are ${found} of manifests to read, and the limit is ${most}: choose fewer paths`);
}

/** What the contents hold, by id. */
interface Contents {
  readonly readings: ReadonlyMap<string, Reading>;
  /** The manifests of a content at a path: the same ones in every version that has it there. */
  readonly at: (path: string, reading: Reading) => readonly Manifest[];
  /** The texts of kustomizations and of `fleet.yaml`. */
  readonly texts: ReadonlyMap<string, string>;
}

async function readContents(sources: readonly Source[], plans: readonly Plan[]): Promise<Contents> {
  const readings = new Map<string, Reading>();
  const texts = new Map<string, string>();
  for (const [i, source] of sources.entries()) {
    const { files = [], kustomizations = [], fleets = [] } = plans[i] ?? {};
    const short = [...kustomizations, ...fleets].filter(({ size }) => size <= LIMITS.documentLength);
    const keptAsText = new Set(short.map(({ id }) => id));
    const ids = new Set([...files, ...short].map(({ id }) => id).filter((id) => !readings.has(id)));
    for await (const { id, bytes } of source.read([...ids])) {
      readings.set(id, readBlob(bytes));
      if (keptAsText.has(id)) texts.set(id, Buffer.from(bytes).toString());
    }
  }
  return { readings, at: createPlaced(), texts };
}

function createPlaced(): Contents['at'] {
  const known = remember((_: Reading) => new Map<string, readonly Manifest[]>());
  return (path, reading) => {
    const found = known(reading).get(path) ?? reading.objects.map((object) => ({ ...object, path }));
    known(reading).set(path, found);
    return found;
  };
}

function assemble(plan: Plan, { readings, at, texts }: Contents, selects: (path: string) => boolean): ReadVersion {
  const kustomizations = kustomizationsOf(plan, texts, selects);
  const selected = kustomizations.filter(({ isSelected }) => isSelected);
  const patches = new Set(selected.flatMap((each) => each.patches));
  const manifests: Manifest[] = [];
  const problems: Problem[] = [];
  const lackKind = new Set<string>();
  for (const { path, id } of plan.files) {
    const reading = readings.get(id);
    if (reading === undefined || patches.has(path)) continue;
    for (const manifest of at(path, reading)) manifests.push(manifest);
    for (const fault of reading.faults) problems.push({ ...fault, path });
    if (reading.lacksKind) lackKind.add(path);
  }

  const paths = new Set(plan.files.map(({ path }) => path));
  const scope = { selects, files: paths };
  problems.push(
    ...plan.tooLarge.map(({ path, size }) => tooLarge(path, size)),
    ...plan.skipped.flatMap((item) => skippedProblem(item, scope) ?? []),
  );
  return {
    manifests,
    problems: problems.sort(byPlace),
    files: plan.files.length,
    paths,
    lackKind,
    kustomizations,
    fleets: plan.fleets.flatMap(({ path, id }) => {
      const text = texts.get(id);
      return text === undefined ? [] : readFleet(path, text);
    }),
    charts: new Map([...plan.charts].map(([chart, templates]) => [chart, templates.length])),
    ids: idsOf(plan),
  };
}

function kustomizationsOf(
  { kustomizations, skipped }: Plan,
  texts: ReadonlyMap<string, string>,
  selects: (path: string) => boolean,
): readonly Kustomization[] {
  const found = kustomizations.flatMap(({ path, id }) => {
    const text = texts.get(id);
    const isSelected = selectsKustomization(path, selects);
    if (text !== undefined) return readKustomization(path, text, isSelected) ?? [];
    return brokenKustomization(path, say`it is longer than ${LIMITS.documentLength} bytes`, isSelected);
  });
  const links = skipped
    .filter(({ path }) => KUSTOMIZATION_FILE.test(path))
    .map(({ path }) => brokenKustomization(path, say`it is no file of its own`, selectsKustomization(path, selects)));
  return [...found, ...links].sort(byPath);
}

function tooLarge(path: string, size: number): Problem {
  const message = say`It has ${size} bytes; files of up to ${LIMITS.fileBytes} are read.`;
  return { severity: 'warning', code: 'file-too-large', message, path, hidesFlows: true };
}

/** Orders problems by path and line. */
export function byPlace(a: Problem, b: Problem): number {
  return byPath(a, b) || (a.line ?? 0) - (b.line ?? 0);
}

function idsOf({ entries, charts, skipped }: Plan): ReadonlyMap<string, string> {
  const ids = new Map(entries.map(({ path, id }) => [path, id]));
  for (const { path, detail = '' } of skipped) ids.set(path, detail);
  for (const chart of charts.keys()) {
    const parts = entries.filter(({ path }) => isInChart(chart, path));
    ids.set(chartFileOf(chart), digest('sha1', JSON.stringify(parts.map(({ path, id }) => [path, id]))));
  }
  return ids;
}
