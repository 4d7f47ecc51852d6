import { qualifiedName } from '../manifest/objects.ts';
import type { Problem } from '../manifest/problem.ts';
import type { Severity } from '../risk/finding.ts';
import type { ClusterFinding } from '../risk/merge.ts';
import { amount } from './amount.ts';
import { causesOf, effectWords, withoutCause } from './because.ts';
import { columns, wrap } from './columns.ts';
import { nameSets } from './endpoints.ts';
import { inReadingOrder, lifecycleWords, wordRows } from './flow-row.ts';
import { type Paint, painter } from './paint.ts';
import { placeName, sideWords } from './place.ts';
import { plain, plainName } from './quote.ts';
import { remarks } from './remarks.ts';
import type { ClusterFlows, FlowRow, Listing, Report, VersionFacts } from './report.ts';
import { countRows, gateWords, unchangedWords, verdictWords } from './verdict.ts';

export interface TextOptions {
  readonly color: boolean;
}

const WIDTH = 100;
const MOST_CAUSES = 2;
const HUES: Readonly<Record<Severity, keyof Paint>> = {
  critical: 'red',
  high: 'red',
  medium: 'yellow',
  low: 'cyan',
  info: 'dim',
};

/** A comparison for the terminal. */
export function text(report: Report, { color }: TextOptions): string {
  const paint = painter(color);
  const rows = inReadingOrder(report);
  const { opened, closed } = countRows(rows);
  const counts = rows.length === 0 ? unchangedWords(report) : `Opened ${opened}, closed ${closed}`;
  const { failOn, outcome } = report.verdict;
  const gate = failOn === 'never' && outcome === 'pass' ? '' : `; ${gateWords(report.verdict)} (fail-on: ${failOn})`;
  return page([
    [paint.bold(`Network exposure: ${verdictWords(report)}`), `${counts}${gate}`],
    section(
      paint.bold('Findings'),
      report.findings.flatMap((finding) => findingLines(finding, report, paint)),
    ),
    section(paint.bold(paint.red('Opened')), flowLines(rows, 'opened', report, paint)),
    section(paint.bold(paint.green('Closed')), flowLines(rows, 'closed', report, paint)),
    section(paint.bold('Problems'), problemLines(report.problems)),
    section(paint.bold('Checked'), [
      ...columns([facts('before', report.base), facts('after', report.head)], WIDTH - 2).flat(),
      ...remarks(report).flatMap((remark) => wrap(plain(remark), WIDTH - 2)),
    ]),
  ]);
}

/** The flows of one version for the terminal. */
export function listText(listing: Listing, { color }: TextOptions): string {
  const paint = painter(color);
  const { clusters, complete, problems, version } = listing;
  const listed = clusters.map((cluster) => ({ name: cluster.name, lines: listLines(cluster, problems) }));
  const title = listed.every(({ lines }) => lines.length === 0) ? 'No flow is allowed' : 'Allowed flows';
  return page([
    [paint.bold(complete ? title : `${title}, as far as could be checked`)],
    ...listed.map(({ name, lines }) =>
      clusters.length === 1 ? lines.map(indent) : section(paint.bold(plainName(name)), lines),
    ),
    section(paint.bold('Problems'), problemLines(problems)),
    section(paint.bold('Checked'), columns([facts('', version).slice(1)], WIDTH - 2).flat()),
  ]);
}

function listLines({ endpoints, flows }: ClusterFlows, problems: readonly Problem[]): string[] {
  const rows = wordRows(flows, nameSets(endpoints, 'head', problems)).map(({ words: { from, to, ports } }) => {
    return [plain(from), '→', plain(to), ports];
  });
  return columns(rows, WIDTH - 2).flat();
}

function findingLines(finding: ClusterFinding, report: Report, paint: Paint): string[] {
  const { severity, also = [], title, confidence, confidenceReason, message, place } = finding;
  const margin = 'critical'.length + 2;
  const paragraphs = [
    plain(message),
    ...(confidenceReason === undefined ? [] : [plain(confidenceReason)]),
    ...(also.length === 0 ? [] : [`Also: ${also.join(', ')}`]),
  ];
  return [
    `${paint[HUES[severity]](severity.padEnd(margin))}${paint.bold(title)}${confidence === 'exact' ? '' : ' (assumed)'}${clusterWords(finding, report)}`,
    ...paragraphs.flatMap((words) => wrap(words, WIDTH - 2 - margin)).map((line) => ' '.repeat(margin) + line),
    ...(place === undefined
      ? []
      : [paint.dim(`${' '.repeat(margin)}${plainName(placeName(place))}${sideWords(place, report)}`)]),
  ];
}

/** The flows under what made them, so that one edit is one block. */
function flowLines(rows: readonly FlowRow[], change: 'opened' | 'closed', report: Report, paint: Paint): string[] {
  const mine = rows.filter((row) => row.change.change === change);
  const lines = mine.map((row) => {
    const { change, from, to, ports } = row;
    return [plain(from), '→', plain(to), ports, lifecycleWords(change) + clusterWords(row, report)];
  });
  const laid = columns(lines, WIDTH - 4);
  const groups = new Map<string, string[]>();
  mine.forEach((row, i) => {
    const cause = causeLine(row, report);
    groups.set(cause, [...(groups.get(cause) ?? []), ...(laid[i] ?? [])]);
  });
  return [...groups].flatMap(([cause, flows]) => [...wrap(cause, WIDTH - 2).map(paint.dim), ...flows.map(indent)]);
}

/** ` [dev, prod]`, where the report is about several clusters. */
function clusterWords({ clusters }: Pick<FlowRow, 'clusters'>, report: Report): string {
  return report.clusters.length === 1 ? '' : ` [${plainName(clusters.join(', '))}]`;
}

function causeLine({ change }: FlowRow, report: Report): string {
  const causes = causesOf(change, report);
  if (causes.length === 0) return withoutCause(change);
  const shown = causes.slice(0, MOST_CAUSES).map((cause) => {
    const { policy } = cause;
    return `${plainName(qualifiedName(policy.namespace, policy.name))} ${effectWords(cause, change, report)} (${plainName(placeName(cause))})`;
  });
  const rest = causes.length - shown.length;
  return `${shown.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
}

/** What limited the analysis, a line or more each. */
export function problemLines(problems: readonly Problem[]): string[] {
  return columns(
    problems.map(({ severity, path, line, message }) => {
      const place = path === undefined ? '' : `${plainName(placeName({ path, line }))}: `;
      return [severity, `${place}${plain(message)}`];
    }),
    WIDTH - 2,
  ).flat();
}

/** A version and what there is in it, as the cells of a row. */
export function facts(name: string, { version, commit, files, objects, workloads, policies }: VersionFacts): string[] {
  const counts = [
    amount(files, 'file'),
    amount(objects, 'object'),
    amount(workloads, 'workload'),
    amount(policies, 'policy'),
  ];
  const short = plainName(commit?.slice(0, 7) ?? '');
  const named = commit?.startsWith(version)
    ? short
    : `${plainName(version)}${commit === undefined ? '' : ` (${short})`}`;
  return [name, named, counts.join(', ')];
}

/** Lines under a title; nothing if there are none. */
export function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [title, ...lines.map(indent)];
}

/** Sections with an empty line between them. */
export function page(sections: readonly (readonly string[])[]): string {
  const shown = sections.filter((lines) => lines.length > 0);
  return `${shown.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function indent(line: string): string {
  return `  ${line}`;
}
