import { buildCluster } from './cluster/build.ts';
import { goneFromHead } from './cluster/configured-gone.ts';
import { rootsIn } from './cluster/copies.ts';
import { withDestinations } from './cluster/destinations.ts';
import type { Part } from './cluster/part.ts';
import { splitClusters } from './cluster/split.ts';
import { suggestedConfig } from './cluster/suggest.ts';
import type { Configuration } from './config/load-config.ts';
import type { State } from './flow/change.ts';
import { tiedPolicies } from './flow/ties.ts';
import { toldTogether } from './manifest/base-alone.ts';
import { nothingToLookAt, pathsWithoutFile } from './manifest/nothing.ts';
import type { Problem } from './manifest/problem.ts';
import { readVersions } from './manifest/versions.ts';
import { amount } from './naming/amount.ts';
import { compilePolicies, refusals } from './policy/compile.ts';
import { runTogether } from './policy/run-together.ts';
import { renderVersions } from './render/render.ts';
import type { RenderedVersion } from './render/rendered.ts';
import { takenAsRead } from './render/unread.ts';
import { policyEdits } from './report/policy-edit.ts';
import type { Tell } from './report/progress.ts';
import type { PolicyEdit, VersionFacts } from './report/report.ts';
import { selectPaths } from './source/paths.ts';
import type { Source } from './source/source.ts';

/** What is read, and how. */
export interface ReviewOptions {
  /** Globs; empty for the files that count by default. */
  readonly paths: readonly string[];
  readonly configuration: Configuration;
  /** The `PATH` on which the tools that render are looked for. */
  readonly toolPath: string;
  readonly tell?: Tell;
}

/** One cluster, as each version has it. */
export interface ClusterVersions {
  readonly name: string;
  /** In the order of the versions. */
  readonly versions: readonly ClusterVersion[];
}

/** One version of a cluster, ready to be asked, and what of it does not count. */
export interface ClusterVersion {
  readonly state: State;
  readonly problems: readonly Problem[];
}

/** Versions from their files to who exists in each cluster of theirs and what its policies mean. */
export interface Versions {
  /** At least one. */
  readonly clusters: readonly ClusterVersions[];
  /** Of each version. */
  readonly facts: readonly VersionFacts[];
  /** What each version could not tell, whichever cluster it is about. */
  readonly problems: readonly (readonly Problem[])[];
  /** What stands at each path of a version that a problem may name. */
  readonly ids: readonly ReadonlyMap<string, string>[];
  /** What is to be said of all versions together: of the configuration, and of how the clusters were found. */
  readonly remarks: readonly Problem[];
  /** The configuration that would say what was found of the clusters, as YAML; absent if there is one, or nothing to say. */
  readonly suggestion?: string;
}

/** Reads versions, renders what has to be rendered, tells their clusters apart and understands each. */
export async function readClusters(
  sources: readonly Source[],
  { paths, configuration, toolPath, tell = () => undefined }: ReviewOptions,
): Promise<Versions> {
  const configured = configuration.config.clusters;
  tell('read', sources.map(({ name }) => name).join(' and '));
  const read = await readVersions(sources, selectPaths(paths));
  const kustomizations = count(read, (version) => version.kustomizations.length);
  const charts = configured.flatMap(({ helm }) => helm).length;
  if (kustomizations + charts > 0) {
    tell('render', `${amount(kustomizations, 'kustomization')}, ${amount(charts, 'chart')}`);
  }
  const options = { path: toolPath, clusters: configured };
  const rendered = withDestinations(takenAsRead(await renderVersions(sources, read, options)));
  tell(
    'understand',
    `${amount(
      count(rendered, ({ files }) => files),
      'file',
    )}, ${amount(
      count(rendered, ({ manifests }) => manifests.length),
      'object',
    )}`,
  );
  const { parts, problems } = splitClusters(rendered, configured);
  const clusters = parts.map((part) => ({
    name: part.name,
    versions: part.manifests.map((_, version) => understand(part, version)),
  }));
  const roots = rendered.map(rootsIn);
  const facts = rendered.map((version, i) => factsOf(sources[i] as Source, version, clusters, i));
  return {
    clusters,
    facts,
    problems: rendered.map((version, i) => [
      ...version.problems,
      ...clusters.flatMap(({ versions }) => versions[i]?.problems ?? []),
    ]),
    ids: rendered.map(({ ids }) => ids),
    remarks: [
      ...configuration.problems,
      ...problems,
      ...clusters.flatMap(({ versions }) =>
        runTogether(versions.map(({ state }, i) => ({ ...state, rootsOf: roots[i] ?? (() => []) }))),
      ),
      ...goneFromHead(configuration, rendered),
      ...(await nothingToLookAt(paths, sources, facts)),
      // Where no path has any, that is told already.
      ...(facts.every(({ files }) => files === 0)
        ? []
        : pathsWithoutFile(
            paths,
            rendered.map(({ ids }) => ids.keys()),
          )),
    ],
    ...(configured.length === 0 && parts.length > 1 ? { suggestion: suggestedConfig(parts, rendered) } : {}),
  };
}

function understand({ manifests, config, name }: Part, version: number): ClusterVersion {
  const { cluster, problems } = buildCluster(manifests[version] ?? [], { ...config, name }, refusals);
  const { tiers, problems: ofPolicies } = compilePolicies(cluster);
  const state = { cluster, tiers };
  return { state, problems: [...problems, ...ofPolicies, ...tiedPolicies(state)] };
}

function factsOf(
  { name, commit }: Source,
  { files, manifests, builds, tools }: RenderedVersion,
  clusters: readonly ClusterVersions[],
  version: number,
): VersionFacts {
  const states = clusters.flatMap(({ versions }) => versions[version]?.state.cluster ?? []);
  return {
    version: name,
    ...(commit === undefined ? {} : { commit }),
    files,
    objects: manifests.length + builds.reduce((sum, build) => sum + build.manifests.length, 0),
    workloads: states.reduce((sum, { workloads }) => sum + workloads.size, 0),
    policies: states.reduce((sum, { policies }) => sum + policies.length, 0),
    tools,
  };
}

/** The sum over all versions. */
function count<T>(versions: readonly T[], of: (version: T) => number): number {
  return versions.reduce((sum, version) => sum + of(version), 0);
}

/** The state of a version of a cluster. */
export function stateOf(version: ClusterVersion | undefined): State {
  if (version === undefined) throw new Error('A cluster has a state for each version');
  return version.state;
}

/** What is to be said of all versions, whichever has it. */
export function everyProblem({ problems, remarks }: Versions): Problem[] {
  return [...remarks, ...toldTogether(problems)];
}

/** The edits of all clusters' policies, each once, with the clusters of which it is true. */
export function editsOf(clusters: readonly ClusterVersions[]): PolicyEdit[] {
  const edits = new Map<string, { readonly edit: PolicyEdit; readonly names: string[] }>();
  for (const { name, versions } of clusters) {
    const [before, after] = versions;
    for (const edit of policyEdits(stateOf(before).cluster, stateOf(after).cluster)) {
      const key = JSON.stringify(edit);
      const same = edits.get(key) ?? { edit, names: [] };
      edits.set(key, same);
      same.names.push(name);
    }
  }
  return [...edits.values()].map(({ edit, names }) => (clusters.length === 1 ? edit : { ...edit, clusters: names }));
}
