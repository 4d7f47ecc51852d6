import type { ClusterConfig, HelmRelease } from '../config/config.ts';
import type { Kustomization } from '../manifest/kustomize.ts';
import type { Problem } from '../manifest/problem.ts';
import { byPlace, type ReadVersion } from '../manifest/versions.ts';
import type { Source } from '../source/source.ts';
import { all } from './all.ts';
import { type ByPath, byPath } from './by-path.ts';
import { type Closure, closuresOf, filesOf } from './closure.ts';
import { type Dropped, droppedIn, droppedProblems } from './dropped.ts';
import { withEdits } from './edited.ts';
import { buildReleases } from './helm.ts';
import { buildKustomizations } from './kustomize.ts';
import { RENDER_LIMITS, type RenderLimits } from './limits.ts';
import { chartsNotRendered, namedInVain, notListed, notNamed, notTakenIn } from './not-rendered.ts';
import { idsWith, type Outcome } from './outcome.ts';
import { changesNothing, putTogether } from './plain.ts';
import { withPrivateFolder } from './private-folder.ts';
import type { RenderedVersion } from './rendered.ts';
import { rolesOf } from './roots.ts';
import { openWorkshop } from './workshop.ts';

/** What is to be rendered, and with what. */
export interface RenderOptions {
  /** The `PATH` on which kustomize, kubectl and helm are looked for. */
  readonly path: string;
  /** None of them names a kustomization: they are found by looking. Charts are rendered only if one names them. */
  readonly clusters: readonly ClusterConfig[];
  readonly limits?: Partial<RenderLimits>;
}

/**
 * Renders the kustomizations and the charts of versions with the tools of this machine, from files that are copied out of
 * the versions into a private folder. What versions have in common is rendered once, and they share it. Nothing is
 * started, and no folder made, where nothing needs a tool.
 *
 * What could not be rendered is a problem, and the files behind it are not counted as manifests: taken as they are they
 * would give wrong answers, not only missing ones.
 *
 * @param sources those that the versions were read from, in their order
 * @throws InputError if a source cannot be read
 */
export async function renderVersions(
  sources: readonly Source[],
  versions: readonly ReadVersion[],
  options: RenderOptions,
): Promise<readonly RenderedVersion[]> {
  const named = options.clusters.flatMap(({ kustomize }) => kustomize);
  const releases = distinct(options.clusters.flatMap(({ helm }) => helm));
  const dropped = droppedIn(versions);
  const plans = alike(versions.map((version, i) => planOf(version, named, dropped[i] as Dropped)));
  const rendered = await renderAll(sources, plans, releases, options);
  const missing = namedInVain(named, releases, versions);
  const beside = mayTakePlain(options.clusters) ? notListed : () => [];
  const assembled = plans.map((plan, i) => {
    const isNewest = i === plans.length - 1;
    return assemble(plan, rendered[i] ?? [], releases, { missing, beside, idle: isNewest ? idleProblems : () => [] });
  });
  return withEdits(sources, assembled);
}

/** Whether files count that no kustomization and no chart takes in: not where all clusters name those alone. */
function mayTakePlain(clusters: readonly ClusterConfig[]): boolean {
  const isMade = ({ paths, kustomize, helm }: ClusterConfig) =>
    paths.length === 0 && kustomize.length + helm.length > 0;
  return clusters.length === 0 || !clusters.every(isMade);
}

/** What is to be done with the kustomizations of a version. */
interface Plan {
  readonly version: ReadVersion;
  readonly byPath: ByPath;
  /** Roots that only list files. */
  readonly listing: readonly Closure[];
  /** Roots that a tool is to make, or that cannot be rendered. */
  readonly changing: readonly Closure[];
  readonly unused: readonly Closure[];
  readonly unnamed: readonly Closure[];
  /** Roots that another version takes in, and this one does not. */
  readonly left: readonly Closure[];
  readonly dropped: Dropped;
}

function planOf(version: ReadVersion, named: readonly string[], dropped: Dropped): Plan {
  const { unused, unnamed, ...found } = rolesOf(version.kustomizations, named);
  const isDropped = ({ folder }: Kustomization) => dropped.has(folder) && !named.includes(folder);
  const roots = found.roots.filter((root) => !isDropped(root));
  const files = byPath(version);
  const isListing = (closure: Closure) => changesNothing(closure, version, files);
  const closures = closuresOf(roots, version);
  return {
    version,
    byPath: files,
    listing: closures.filter(isListing),
    changing: closures.filter((closure) => !isListing(closure)),
    unused: closuresOf(unused, version),
    unnamed: closuresOf(unnamed, version).filter((closure) => !isListing(closure)),
    left: closuresOf(found.roots.filter(isDropped), version),
    dropped,
  };
}

/** What a tool makes in one version it makes in all: two ways of making the same would differ where nothing changed. */
function alike(plans: readonly Plan[]): readonly Plan[] {
  const folders = new Set(plans.flatMap(({ changing }) => changing.map(({ root }) => root.folder)));
  const isMade = ({ root }: Closure) => folders.has(root.folder);
  return plans.map((plan) => ({
    ...plan,
    listing: plan.listing.filter((closure) => !isMade(closure)),
    changing: [...plan.changing, ...plan.listing.filter(isMade)],
  }));
}

/** What comes of each version's changing roots and of its releases. */
async function renderAll(
  sources: readonly Source[],
  plans: readonly Plan[],
  releases: readonly HelmRelease[],
  { path, limits }: RenderOptions,
): Promise<readonly (readonly Outcome[])[]> {
  if (releases.length === 0 && plans.every(({ changing }) => changing.length === 0)) return [];
  return withPrivateFolder(async (folder) => {
    const workshop = openWorkshop(folder, path, { ...RENDER_LIMITS, ...limits });
    return all(
      plans.map(async ({ version, byPath, changing }, i): Promise<readonly Outcome[]> => {
        const source = sources[i] as Source;
        const built = await buildKustomizations(changing, { source, version, byPath }, workshop);
        return [...built, ...(await buildReleases(releases, source, workshop))];
      }),
    );
  });
}

function assemble(
  plan: Plan,
  rendered: readonly Outcome[],
  releases: readonly HelmRelease[],
  said: {
    readonly missing: readonly Problem[];
    readonly beside: typeof notListed;
    readonly idle: typeof idleProblems;
  },
): RenderedVersion {
  const { version, byPath, listing, changing, unused, unnamed, left, dropped } = plan;
  const own = filesOf([...listing, ...changing]);
  const idle = new Set([...filesOf([...unused, ...unnamed, ...left]), ...dropped.keys()]);
  const answered = new Set(rendered.flatMap(({ replaced }) => [...replaced]));
  for (const path of filesOf(listing)) answered.delete(path);
  for (const path of idle) if (!own.has(path)) answered.add(path);

  const plain = version.manifests.filter(({ path }) => !own.has(path) && !idle.has(path));
  const builds = [
    ...listing.map((closure) => putTogether(closure, byPath, version.ids)),
    ...rendered.flatMap(({ build }) => build ?? []),
  ];
  const problems = [
    ...version.problems.filter(({ path }) => path === undefined || !answered.has(path)),
    ...rendered.flatMap((outcome) => outcome.problems),
    ...unnamed.map(({ root }) => notNamed(root.path)),
    ...chartsNotRendered(version, releases),
    ...said.beside(version, plain),
    ...said.idle(plan),
    ...said.missing,
  ];
  return {
    manifests: plain,
    problems: problems.sort(byPlace),
    files: version.files,
    fleets: version.fleets,
    ids: idsWith(version.ids, rendered),
    builds: builds.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0)),
    unmade: rendered.flatMap(({ unmade }) => unmade ?? []),
    tools: [...new Set(rendered.flatMap(({ tool }) => tool ?? []))].sort(),
  };
}

/** What nothing takes in. Of base that is no news: where head takes it in, it opens and closes what it does. */
function idleProblems({ unused, dropped, byPath }: Plan): Problem[] {
  return [...unused.flatMap((closure) => notTakenIn(closure, byPath)), ...droppedProblems(dropped, byPath)];
}

function distinct(releases: readonly HelmRelease[]): HelmRelease[] {
  return [...new Map(releases.map((release) => [JSON.stringify(release), release])).values()];
}
