import {
  type ClusterVersions,
  editsOf,
  everyProblem,
  type ReviewOptions,
  readClusters,
  stateOf,
  type Versions,
} from './clusters.ts';
import type { Configuration } from './config/load-config.ts';
import { compare } from './flow/compare.ts';
import { isNothing } from './flow/same.ts';
import { hideChangedElsewhere } from './manifest/elsewhere.ts';
import { otherFormats } from './manifest/other-formats.ts';
import { inOrder } from './manifest/problem.ts';
import { amount } from './naming/amount.ts';
import { atChangedLines } from './report/changed-lines.ts';
import { flowRows } from './report/flow-row.ts';
import type { Report, VersionFacts } from './report/report.ts';
import { accept } from './risk/accept.ts';
import { checkAssertions } from './risk/assertions.ts';
import { assess } from './risk/assess.ts';
import { isComplete, type Unknown } from './risk/complete.ts';
import { type FailOn, verdict } from './risk/gate.ts';
import { mergeFindings } from './risk/merge.ts';
import { type Settings, settingsOf } from './risk/settings.ts';
import { emptyAssertions } from './risk/without-effect.ts';
import { selectPaths } from './source/paths.ts';
import type { Source } from './source/source.ts';

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
  const read = await readClusters([baseSource, headSource], options);
  const versions = { ...read, problems: hideChangedElsewhere(read.problems) };
  const { tell = () => undefined } = options;
  const { config } = options.configuration;
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
    config: options.configuration,
  });
  const undecided = compared.flatMap(({ undecided }) => undecided);
  const empty = emptyAssertions(config.assertions, clusters, options.configuration);
  const unread = await otherFormats(baseSource, headSource, selectPaths(options.paths));
  const problems = inOrder([...everyProblem(versions), ...unread, ...undecided, ...empty, ...ofWaivers]);
  const same = compared.every((each) => each.same);
  const isDecided = ![...undecided, ...versions.remarks].some(({ hidesFlows }) => hidesFlows);
  const complete = isComplete(unknownIn(versions, 0), unknownIn(versions, 1), same) && isDecided;
  const [base, head] = versions.facts as [VersionFacts, VersionFacts];
  const changes = clusters.flatMap((cluster) => cluster.changes);
  const policyEdits = editsOf(versions.clusters);
  return {
    base,
    head,
    complete,
    clusters,
    changes,
    ...atChangedLines({ changes, policyEdits, findings, rows: flowRows(clusters, problems) }),
    problems,
    policyEdits,
    ...(versions.suggestion === undefined ? {} : { suggestion: versions.suggestion }),
    verdict: verdict(
      findings.filter(({ waived }) => waived === undefined),
      complete,
      failOn,
    ),
  };
}

function compareCluster(
  { name, versions: [before, after] }: ClusterVersions,
  settings: Settings,
  configuration: Configuration,
) {
  const { config } = configuration;
  const [base, head] = [stateOf(before), stateOf(after)];
  const comparison = compare(base, head);
  const problems = { base: before?.problems ?? [], head: after?.problems ?? [] };
  const named = config.policyNames === undefined ? {} : { policyNames: config.policyNames.pattern };
  const asserted = checkAssertions(config.assertions, { name, base, head }, configuration);
  return {
    comparison,
    findings: [...assess({ ...comparison, problems, settings, ...named }), ...asserted.findings],
    undecided: [...comparison.undecided, ...asserted.problems],
    same: isNothing(comparison.edits),
  };
}

/** Of the larger version. */
function sizeOf({ clusters, facts }: Versions): string {
  const most = (key: 'workloads' | 'policies') => Math.max(...facts.map((each) => each[key]));
  const counts = `${amount(most('workloads'), 'workload')} and ${amount(most('policies'), 'policy')}`;
  return clusters.length === 1 ? counts : `${counts} of ${amount(clusters.length, 'cluster')}`;
}

function unknownIn({ problems, ids }: Versions, version: number): Unknown {
  return { problems: problems[version] ?? [], ids: ids[version] ?? new Map() };
}
