import { buildCluster } from './cluster/build.ts';
import type { Configuration } from './config/load-config.ts';
import type { State } from './flow/change.ts';
import { compare } from './flow/compare.ts';
import type { End } from './flow/end.ts';
import { explainFlow } from './flow/explain-flow.ts';
import { listFlows } from './flow/list.ts';
import type { Ports } from './flow/ports.ts';
import { sameFacts } from './flow/same.ts';
import { tiedPolicies } from './flow/ties.ts';
import type { Problem } from './manifest/problem.ts';
import { write } from './manifest/sentence.ts';
import { type ReadVersion, readVersions } from './manifest/versions.ts';
import { compilePolicies } from './policy/compile.ts';
import type { ExplanationReport } from './report/explanation.ts';
import { policyEdits } from './report/policy-edit.ts';
import type { Listing, Report, VersionFacts } from './report/report.ts';
import { assess } from './risk/assess.ts';
import { isComplete } from './risk/complete.ts';
import { type FailOn, verdict } from './risk/gate.ts';
import { selectPaths } from './source/paths.ts';
import type { Source } from './source/source.ts';

/** What is read, and how. */
export interface ReviewOptions {
  /** Globs; empty for the files that count by default. */
  readonly paths: readonly string[];
  readonly configuration: Configuration;
}

/** The whole way of the data: two versions in, what changed between them and what to think of it out. */
export async function review(
  baseSource: Source,
  headSource: Source,
  { paths, failOn, configuration }: ReviewOptions & { readonly failOn: FailOn },
): Promise<Report> {
  const [baseFiles, headFiles] = await readVersions([baseSource, headSource], selectPaths(paths));
  const base = understand(baseFiles as ReadVersion);
  const head = understand(headFiles as ReadVersion);
  const comparison = compare(base.state, head.state);
  const findings = assess({ ...comparison, problems: { base: base.problems, head: head.problems } });
  const same = sameFacts(base.state, head.state);
  const complete = isComplete(base, head, same) && comparison.undecided.length === 0;
  return {
    ...comparison,
    base: factsOf(baseSource, base),
    head: factsOf(headSource, head),
    complete,
    findings,
    problems: inOrder([...configuration.problems, ...base.problems, ...head.problems, ...comparison.undecided]),
    policyEdits: policyEdits(base.state.cluster, head.state.cluster),
    verdict: verdict(findings, complete, failOn),
  };
}

/** The way of one version: every flow that it allows. */
export async function survey(source: Source, { paths, configuration }: ReviewOptions): Promise<Listing> {
  const [files] = await readVersions([source], selectPaths(paths));
  const version = understand(files as ReadVersion);
  const { undecided, ...flows } = listFlows(version.state);
  const problems = inOrder([...configuration.problems, ...version.problems, ...undecided]);
  const complete = !problems.some(({ hidesFlows }) => hidesFlows);
  return { ...flows, version: factsOf(source, version), complete, problems };
}

/** What is to be explained. */
export interface FlowQuestion {
  readonly from: End;
  readonly to: End;
  readonly asked: Ports;
}

/** The way of one flow: what decides it in one version, or in base and head. */
export async function explain(
  sources: readonly Source[],
  { from, to, asked }: FlowQuestion,
  { paths, configuration }: ReviewOptions,
): Promise<ExplanationReport> {
  const read = await readVersions(sources, selectPaths(paths));
  const versions = read.map(understand);
  const facts = versions.map((version, i) => factsOf(sources[i] as Source, version));
  const states = versions.map(({ state }, i) => ({ name: facts[i]?.version ?? '', state }));
  const [base, head] = versions;
  const problems = inOrder([...configuration.problems, ...versions.flatMap((version) => version.problems)]);
  return {
    from,
    to,
    asked,
    versions: facts,
    answers: explainFlow(from, to, asked, states),
    complete: !problems.some(({ hidesFlows }) => hidesFlows),
    problems,
    policyEdits: base && head ? policyEdits(base.state.cluster, head.state.cluster) : [],
  };
}

interface Version extends ReadVersion {
  readonly state: State;
}

/** From the objects of a version to who exists in it and what its policies mean. */
function understand(read: ReadVersion): Version {
  const { cluster, problems } = buildCluster(read.manifests);
  const { tiers, problems: ofPolicies } = compilePolicies(cluster);
  const state = { cluster, tiers };
  return { ...read, state, problems: [...read.problems, ...problems, ...ofPolicies, ...tiedPolicies(state)] };
}

function factsOf({ name, commit }: Source, { files, manifests, state: { cluster } }: Version): VersionFacts {
  const counts = { objects: manifests.length, workloads: cluster.workloads.size, policies: cluster.policies.length };
  return { version: name, ...(commit === undefined ? {} : { commit }), files, ...counts };
}

/** Each problem once, whichever versions have it: errors first, then by place. */
function inOrder(problems: readonly Problem[]): Problem[] {
  const key = ({ severity, path = '', line = 0, code, message }: Problem) =>
    JSON.stringify([['error', 'warning', 'note'].indexOf(severity), path, `${line}`.padStart(9), code, write(message)]);
  return [...new Map(problems.map((problem) => [key(problem), problem])).entries()]
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([, problem]) => problem);
}
