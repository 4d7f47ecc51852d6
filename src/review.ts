import {
  type ClusterVersion,
  type ClusterVersions,
  type ReviewOptions,
  readClusters,
  type Versions,
} from './clusters.ts';
import type { Configuration } from './config/load-config.ts';
import type { State } from './flow/change.ts';
import { compare } from './flow/compare.ts';
import type { End } from './flow/end.ts';
import { explainFlow } from './flow/explain-flow.ts';
import { listFlows } from './flow/list.ts';
import type { Ports } from './flow/ports.ts';
import { sameFacts } from './flow/same.ts';
import { hideChangedElsewhere } from './manifest/elsewhere.ts';
import type { Problem } from './manifest/problem.ts';
import { write } from './manifest/sentence.ts';
import { amount } from './report/amount.ts';
import type { ExplanationReport } from './report/explanation.ts';
import { flowRows } from './report/flow-row.ts';
import { policyEdits } from './report/policy-edit.ts';
import type { Listing, PolicyEdit, Report, VersionFacts } from './report/report.ts';
import { accept } from './risk/accept.ts';
import { checkAssertions, emptyAssertions } from './risk/assertions.ts';
import { assess } from './risk/assess.ts';
import { isComplete, type Unknown } from './risk/complete.ts';
import { type FailOn, verdict } from './risk/gate.ts';
import { mergeFindings } from './risk/merge.ts';
import { type Settings, settingsOf } from './risk/settings.ts';
import { InputError } from './source/input-error.ts';
import type { Source } from './source/source.ts';
import { untouchedReport } from './untouched.ts';

/** How the findings are judged. */
interface JudgeOptions {
  readonly failOn: FailOn;
  /** By UTC, `2027-03-31`: waivers end on a day. */
  readonly today: string;
}

/** The whole way of the data: two versions in, what changed between them and what to think of it out. */
export async function review(
  baseSource: Source,
  headSource: Source,
  { failOn, today, ...options }: ReviewOptions & JudgeOptions,
): Promise<Report> {
  const untouched = await untouchedReport(baseSource, headSource, { failOn, ...options });
  if (untouched !== undefined) return untouched;
  const read = await readClusters([baseSource, headSource], options);
  const versions = { ...read, problems: hideChangedElsewhere(read.problems) };
  const { tell = () => undefined } = options;
  const { config, path } = options.configuration;
  tell('compare', sizeOf(versions));
  const settings = settingsOf(config.risk);
  const compared = versions.clusters.map((cluster) => ({
    cluster,
    ...compareCluster(cluster, settings, options.configuration),
  }));
  const clusters = compared.map(({ cluster: { name }, comparison }) => ({ name, ...comparison }));
  const found = mergeFindings(
    compared.map(({ cluster, comparison: { changes }, findings }) => ({ cluster: cluster.name, changes, findings })),
  );
  tell('judge', amount(found.length, 'finding'));
  const { findings, problems: ofWaivers } = accept({
    findings: found,
    changes: clusters.flatMap(({ changes, base, head }) => changes.map((change) => ({ change, base, head }))),
    clusters,
    waivers: config.waivers,
    reserved: config.reserved,
    today,
    path,
  });
  const undecided = compared.flatMap(({ undecided }) => undecided);
  const empty = emptyAssertions(config.assertions, clusters, path);
  const problems = inOrder([...everyProblem(versions), ...undecided, ...empty, ...ofWaivers]);
  const same = compared.every((each) => each.same);
  const isDecided = !undecided.some(({ hidesFlows }) => hidesFlows);
  const complete = isComplete(unknownIn(versions, 0), unknownIn(versions, 1), same) && isDecided;
  const [base, head] = versions.facts as [VersionFacts, VersionFacts];
  return {
    base,
    head,
    complete,
    clusters,
    changes: clusters.flatMap(({ changes }) => changes),
    rows: flowRows(clusters, problems),
    findings,
    problems,
    policyEdits: editsOf(versions.clusters),
    ...(versions.suggestion === undefined ? {} : { suggestion: versions.suggestion }),
    verdict: verdict(
      findings.filter(({ waived }) => waived === undefined),
      complete,
      failOn,
    ),
  };
}

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

function compareCluster(
  { name, versions: [before, after] }: ClusterVersions,
  settings: Settings,
  { config, path }: Configuration,
) {
  const [base, head] = [stateOf(before), stateOf(after)];
  const comparison = compare(base, head);
  const problems = { base: before?.problems ?? [], head: after?.problems ?? [] };
  const named = config.policyNames === undefined ? {} : { policyNames: config.policyNames.pattern };
  const asserted = checkAssertions(config.assertions, { name, base, head }, path);
  return {
    comparison,
    findings: [...assess({ ...comparison, problems, settings, ...named }), ...asserted.findings],
    undecided: [...comparison.undecided, ...asserted.problems],
    same: sameFacts(base, head),
  };
}

/** Of the larger version. */
function sizeOf({ clusters, facts }: Versions): string {
  const most = (key: 'workloads' | 'policies') => Math.max(...facts.map((each) => each[key]));
  const counts = `${amount(most('workloads'), 'workload')} and ${amount(most('policies'), 'policy')}`;
  return clusters.length === 1 ? counts : `${counts} of ${amount(clusters.length, 'cluster')}`;
}

function stateOf(version: ClusterVersion | undefined): State {
  if (version === undefined) throw new Error('A cluster has a state for each version');
  return version.state;
}

/** Where there are several clusters, somebody has to say which is meant. */
function theCluster(clusters: readonly ClusterVersions[], wanted: string | undefined): ClusterVersions {
  const names = clusters.map(({ name }) => name).join(', ');
  const [only, ...others] = wanted === undefined ? clusters : clusters.filter(({ name }) => name === wanted);
  if (only !== undefined && others.length === 0) return only;
  throw new InputError(`--cluster: expected one of ${names}, found ${wanted ?? 'none'}`);
}

function unknownIn({ problems, ids }: Versions, version: number): Unknown {
  return { problems: problems[version] ?? [], ids: ids[version] ?? new Map() };
}

function everyProblem({ problems, remarks }: Versions): Problem[] {
  return [...remarks, ...problems.flat()];
}

/** The edits of all clusters' policies, each once. */
function editsOf(clusters: readonly ClusterVersions[]): PolicyEdit[] {
  const edits = clusters.flatMap(({ versions: [before, after] }) =>
    policyEdits(stateOf(before).cluster, stateOf(after).cluster),
  );
  return [...new Map(edits.map((edit) => [JSON.stringify(edit), edit])).values()];
}

/** Each problem once, whichever versions have it: errors first, then by place. */
function inOrder(problems: readonly Problem[]): Problem[] {
  const key = ({ severity, path = '', line = 0, code, message }: Problem) =>
    JSON.stringify([['error', 'warning', 'note'].indexOf(severity), path, `${line}`.padStart(9), code, write(message)]);
  return [...new Map(problems.map((problem) => [key(problem), problem])).entries()]
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([, problem]) => problem);
}
