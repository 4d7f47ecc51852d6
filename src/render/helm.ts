import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HelmRelease } from '../config/config.ts';
import { chartFileOf, isInChart } from '../manifest/helm.ts';
import { isClusterScoped } from '../manifest/kinds.ts';
import type { Manifest } from '../manifest/objects.ts';
import type { Problem } from '../manifest/problem.ts';
import { readBlob } from '../manifest/read.ts';
import { type Sentence, say } from '../manifest/sentence.ts';
import { digest } from '../source/digest.ts';
import type { Entry, Listing, Source } from '../source/source.ts';
import { all } from './all.ts';
import { type Made, madeIn, type Place, placed, placeOfLine } from './made.ts';
import type { Outcome } from './outcome.ts';
import { copyFiles } from './private-folder.ts';
import type { Workshop } from './workshop.ts';

/**
 * What each configured release of a version becomes; nothing, of a chart that the version does not have.
 *
 * @throws InputError if the source cannot be read
 */
export async function buildReleases(
  releases: readonly HelmRelease[],
  source: Source,
  workshop: Workshop,
): Promise<Outcome[]> {
  if (releases.length === 0) return [];
  const values = new Set(releases.flatMap((release) => release.values));
  const listing = await source.list((path) => values.has(path) || releases.some(({ chart }) => isInChart(chart, path)));
  const paths = new Set(listing.entries.map(({ path }) => path));
  const there = releases.filter(({ chart }) => paths.has(chartFileOf(chart)));
  return all(there.map((release) => buildRelease(release, source, listing, workshop)));
}

async function buildRelease(
  release: HelmRelease,
  source: Source,
  listing: Listing,
  workshop: Workshop,
): Promise<Outcome> {
  const entries = listing.entries.filter(({ path }) => belongsTo(release, path));
  const digest = digestOf(release, entries);
  const unmade = { tool: 'helm', at: release.chart, helm: release } as const;
  const failed = (why: Sentence): Outcome => ({
    problems: [notRendered(release, why)],
    digest,
    replaced: new Set(),
    unmade,
  });
  const objection = objectionTo(release, entries, listing, workshop.limits.inputBytes);
  if (objection) return failed(objection);
  const tool = await workshop.helm();
  if (tool === undefined) return failed(say`helm is not installed`);
  return workshop.once(`helm ${digest}`, async () => {
    const built = await workshop.build({
      tool,
      copy: (folder) => copyFiles(source, entries, folder),
      from: '',
      words: wordsFor(release),
      read: (output, folder) => {
        const made = madeIn(output, workshop.known, readMade);
        const there = new Set(entries.map(({ path }) => path));
        const { manifests, problems } = placed(
          made,
          placeFinder(release, there, (path) => readFileSync(join(folder, path), 'utf8')),
        );
        return { manifests: manifests.map((manifest) => released(manifest, release)), problems };
      },
    });
    if ('failed' in built) return failed(built.failed);
    const { manifests, problems } = built;
    const inputs = new Map(entries.map(({ path, id }) => [path, id]));
    const { chart: at, release: name } = release;
    const build = { tool: 'helm', at, release: name, helm: release, manifests, inputs, patches: [] } as const;
    return { build, problems, digest, replaced: new Set<string>(), tool: tool.title };
  });
}

/** `helm install` puts an object that names no namespace into that of the release; `helm template` does not write it down. */
function released(manifest: Manifest, { namespace }: HelmRelease): Manifest {
  return isClusterScoped(manifest.kind) || manifest.namespace ? manifest : { ...manifest, namespace };
}

const SCHEMA = /(?:^|\/)values\.schema\.json$/;

/**
 * A schema only says which values are good, and may name files and addresses to do so: it is left out. Nor could it be
 * trusted to refuse: values that it asks for may be given on the command line of the installation.
 */
function belongsTo({ chart, values }: HelmRelease, path: string): boolean {
  return values.includes(path) || (isInChart(chart, path) && !SCHEMA.test(path));
}

function wordsFor({ chart, release, namespace, values }: HelmRelease): string[] {
  const files = values.flatMap((path) => ['--values', `./${path}`]);
  const quiet = ['--skip-tests', '--skip-schema-validation'];
  return ['template', ...quiet, '--namespace', namespace, ...files, '--', release, chart === '' ? '.' : `./${chart}`];
}

function objectionTo(
  { chart, values }: HelmRelease,
  entries: readonly Entry[],
  { skipped }: Listing,
  most: number,
): Sentence | undefined {
  const link = skipped.find(({ path }) => isInChart(chart, path));
  if (link) return say`it holds ${link.path}, which is a symbolic link or a submodule or cannot be read`;
  const missing = values.find((value) => !entries.some(({ path }) => path === value));
  if (missing !== undefined) return say`the values ${missing} are not there`;
  const bytes = entries.reduce((sum, { size }) => sum + size, 0);
  return bytes > most ? say`it has ${bytes} bytes of files, and ${most} are the limit` : undefined;
}

function digestOf(release: HelmRelease, entries: readonly Entry[]): string {
  const contents = entries.map(({ path, id }) => [path, id]);
  return digest('sha1', JSON.stringify([release, contents]));
}

function notRendered({ chart, release }: HelmRelease, why: Sentence): Problem {
  return {
    severity: 'warning',
    code: 'helm-failed',
    message: say`The release ${release} of the Helm chart ${chart || '.'} is not rendered, and nothing of it is counted: ${why}.`,
    path: chartFileOf(chart),
    hidesFlows: true,
  };
}

/** `# Source: web/templates/deployment.yaml`: below the chart's name, which need not be that of its folder. */
const SOURCE = /^# Source: [^/\n]+\/(.+?)\r?$/m;
const KIND = /^kind:[ \t]*["']?([\w-]+)/m;
const NAME = /^metadata:\s*\n(?: +.*\n)*? +name:[ \t]*["']?([^\s"']+)/m;

function readMade(text: string): Made {
  const { objects, faults } = readBlob(Buffer.from(text));
  const [, origin] = SOURCE.exec(text) ?? [];
  const [, kind = ''] = KIND.exec(text) ?? [];
  const [, name = ''] = NAME.exec(text) ?? [];
  return { text, objects, faults, origin, kind, name };
}

/** The template, and the line where an object of the kind begins, if only one does. */
function placeFinder(
  { chart }: HelmRelease,
  there: ReadonlySet<string>,
  textOf: (path: string) => string,
): (made: Made) => Place {
  const known = new Map<string, Place>();
  return ({ origin, kind }) => {
    const path = origin === undefined ? '' : chartFileOf(chart).replace(/Chart\.yaml$/, origin);
    if (!there.has(path)) return placeOfLine(chartFileOf(chart));
    const key = JSON.stringify([path, kind]);
    const place = known.get(key) ?? placeOfLine(path, lineOfKind(textOf(path), kind));
    known.set(key, place);
    return place;
  };
}

/** `apiVersion:` mostly stands right above. */
function lineOfKind(text: string, kind: string): number {
  const lines = text.split('\n');
  const found = lines.flatMap((line, i) => (KIND.exec(line)?.[1] === kind ? [i] : []));
  const [only] = found;
  if (found.length !== 1 || only === undefined) return 1;
  return lines[only - 1]?.startsWith('apiVersion:') ? only : only + 1;
}
