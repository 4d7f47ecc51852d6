import { type ClusterVersions, editsOf, everyProblem, type ReviewOptions, readClusters, stateOf } from './clusters.ts';
import type { End } from './flow/end.ts';
import { explainFlow } from './flow/explain-flow.ts';
import { listFlows } from './flow/list.ts';
import type { Ports } from './flow/port-axis.ts';
import { inOrder } from './manifest/problem.ts';
import type { ExplanationReport } from './report/explanation.ts';
import type { Listing, VersionFacts } from './report/report.ts';
import { InputError } from './source/input-error.ts';
import type { Source } from './source/source.ts';

/** The way of one version: every flow that it allows. */
export async function survey(source: Source, options: ReviewOptions): Promise<Listing> {
  const versions = await readClusters([source], options);
  const listed = versions.clusters.map(({ name, versions: [version] }) => ({ name, ...listFlows(stateOf(version)) }));
  const problems = inOrder([...everyProblem(versions), ...listed.flatMap(({ undecided }) => undecided)]);
  const complete = !problems.some(({ hidesFlows }) => hidesFlows);
  return { clusters: listed, version: versions.facts[0] as VersionFacts, complete, problems };
}

/** What is to be explained. */
export interface FlowQuestion {
  readonly from: End;
  readonly to: End;
  readonly asked: Ports;
  /** The cluster's name; needed where there are several. */
  readonly cluster: string | undefined;
}

/** The way of one flow: what decides it in one version, or in base and head. */
export async function explain(
  sources: readonly Source[],
  { from, to, asked, cluster: wanted }: FlowQuestion,
  options: ReviewOptions,
): Promise<ExplanationReport> {
  const versions = await readClusters(sources, options);
  const cluster = theCluster(versions.clusters, wanted);
  const states = cluster.versions.map(({ state }, i) => ({ name: versions.facts[i]?.version ?? '', state }));
  const problems = inOrder(everyProblem(versions));
  return {
    from,
    to,
    asked,
    versions: versions.facts,
    answers: explainFlow(from, to, asked, states),
    complete: !problems.some(({ hidesFlows }) => hidesFlows),
    problems,
    policyEdits: cluster.versions.length === 2 ? editsOf([cluster]) : [],
  };
}

/** Where there are several clusters, somebody has to say which is meant. */
function theCluster(clusters: readonly ClusterVersions[], wanted: string | undefined): ClusterVersions {
  const names = clusters.map(({ name }) => name).join(', ');
  const [only, ...others] = wanted === undefined ? clusters : clusters.filter(({ name }) => name === wanted);
  if (only !== undefined && others.length === 0) return only;
  throw new InputError(
    wanted === undefined
      ? `There are several clusters: give --cluster with one of ${names}`
      : `--cluster: expected one of ${names}, found ${wanted}`,
  );
}
