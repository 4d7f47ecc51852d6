import { qualifiedName } from '../manifest/objects.ts';
import type { Problem } from '../manifest/problem.ts';
import { amount, grouped } from '../naming/amount.ts';
import type { Severity } from '../risk/finding.ts';
import type { ClusterFinding } from '../risk/merge.ts';
import { acceptedWords } from './accepted.ts';
import { summedUp } from './alike.ts';
import { causesOf, effectWords, labelsChanged, withoutCause } from './because.ts';
import { columns, wrap } from './columns.ts';
import { inReadingOrder, lifecycleWords } from './flow-row.ts';
import { type Paint, painter } from './paint.ts';
import { placeName, sideWords } from './place.ts';
import { plain, plainName } from './quote.ts';
import { remarks } from './remarks.ts';
import type { FlowRow, Report, VersionFacts } from './report.ts';
import { countRows, gateWords, unchangedWords, verdictWords } from './verdict.ts';

export interface TextOptions {
  readonly color: boolean;
}

/** Of the terminal, in characters. */
export const WIDTH = 100;
const MOST_CAUSES = 2;
/** Up to so many lines an answer is one paragraph. */
const SHORT = 12;
const PLURALS = { file: 'files', object: 'objects', workload: 'workloads', policy: 'policies' } as const;
const HUES: Readonly<Record<Severity, keyof Paint>> = {
  critical: 'red',
  high: 'red',
  medium: 'yellow',
  low: 'cyan',
  info: 'dim',
};

/** A comparison for the terminal: what a small change does takes few lines, and one paragraph. */
export function text(report: Report, { color }: TextOptions): string {
  const paint = painter(color);
  const rows = inReadingOrder(report);
  return page(
    [
      titleLines(report, rows, paint),
      report.findings.flatMap((finding) => findingLines(finding, report, paint)),
      flowLines(rows, 'opened', report, paint),
      flowLines(rows, 'closed', report, paint),
      section(paint.bold('Problems'), problemLines(report.problems)),
      checkedLines(report, paint),
    ],
    SHORT,
  );
}

/** The verdict, the counts and what they mean for the check; on two lines where one is too short. */
function titleLines(report: Report, rows: readonly FlowRow[], paint: Paint): string[] {
  const { opened, closed } = countRows(rows);
  const { failOn, outcome } = report.verdict;
  const verdict = `Network exposure: ${verdictWords(report)}`;
  const said = report.complete && report.findings.length === 0;
  const none = said ? '' : unchangedWords(report);
  const counts = rows.length === 0 ? none : `Opened ${grouped(opened)}, closed ${grouped(closed)}`;
  const gate = failOn === 'never' && outcome === 'pass' ? '' : `${gateWords(report.verdict)} (fail-on: ${failOn})`;
  const rest = [counts, gate].filter((words) => words !== '').join('; ');
  if (rest === '') return [paint.bold(verdict)];
  const line = `${counts === '' ? ';' : '.'} ${rest}`;
  return verdict.length + line.length <= WIDTH
    ? [paint.bold(verdict) + line]
    : [paint.bold(verdict), ...wrap(rest, WIDTH - 2).map((words, i) => (i === 0 ? words : indent(words)))];
}

/** What the answer rests on, and what a reader must know to read it. */
function checkedLines(report: Report, paint: Paint): string[] {
  const { base, head } = report;
  const counts = (['file', 'object', 'workload', 'policy'] as const).map((noun) => {
    const [before, after] = [base, head].map((version) => version[PLURALS[noun]]) as [number, number];
    return before === after ? amount(after, noun) : `${grouped(before)} → ${amount(after, noun)}`;
  });
  const counted = report.untouched ? '' : `: ${counts.join(', ')}`;
  const checked = `Checked ${versionWords(base)} → ${versionWords(head)}${counted}.`;
  const lines = wrap([checked, ...remarks(report).map(plain)].join(' '), WIDTH - 2);
  return lines.map((line, i) => (i === 0 ? line.replace(/^Checked/, paint.bold) : indent(line)));
}

function findingLines(finding: ClusterFinding, report: Report, paint: Paint): string[] {
  const { severity, also = [], title, confidence, confidenceReason, message, place, waived } = finding;
  const margin = 'critical'.length + 2;
  const accepted = acceptedWords(finding);
  const known = `${confidence === 'exact' ? '' : ' (assumed)'}${waived === undefined ? '' : ' (accepted)'}`;
  const named = `${title}${known}${clusterWords(finding, report)}`;
  const where = place === undefined ? '' : `${plainName(placeName(place))}${sideWords(place, report)}`;
  const beside = where !== '' && margin + named.length + 2 + where.length <= WIDTH;
  const words = [
    plain(message),
    ...(confidenceReason === undefined ? [] : [plain(confidenceReason)]),
    ...(also.length === 0 ? [] : [`Also: ${also.join(', ')}.`]),
    ...(accepted === undefined ? [] : [plain(accepted)]),
  ].join(' ');
  return [
    `${paint[HUES[severity]](severity.padEnd(margin))}${paint.bold(named)}${beside ? `  ${paint.dim(where)}` : ''}`,
    ...wrap(words, WIDTH - margin).map((line) => ' '.repeat(margin) + line),
    ...(where === '' || beside ? [] : [paint.dim(' '.repeat(margin) + where)]),
  ];
}

/** The flows under what made them, so that one edit is one block. */
function flowLines(rows: readonly FlowRow[], change: 'opened' | 'closed', report: Report, paint: Paint): string[] {
  const mine = rows.filter((row) => row.change.change === change);
  const lines = mine.map((row) => {
    const { change, from, to, ports } = row;
    return [plain(from), '→', plain(to), ports, lifecycleWords(change) + clusterWords(row, report)];
  });
  const laid = columns(lines, WIDTH - 2);
  const groups = new Map<string, string[]>();
  mine.forEach((row, i) => {
    const cause = causeLine(row, report);
    groups.set(cause, [...(groups.get(cause) ?? []), ...(laid[i] ?? [])]);
  });
  const [title, hue] = change === 'opened' ? (['Opened:', paint.red] as const) : (['Closed:', paint.green] as const);
  return [...groups].flatMap(([cause, flows]) => {
    const lines = wrap(`${title} ${cause}`, WIDTH - 4);
    const words = lines.map((line, i) =>
      i === 0 ? paint.bold(hue(title)) + line.slice(title.length) : indent(indent(line)),
    );
    return [...words, ...flows.map(indent)];
  });
}

/** ` [dev, prod]`, where the report is about several clusters. */
function clusterWords({ clusters }: Pick<FlowRow, 'clusters'>, report: Report): string {
  return report.clusters.length === 1 ? '' : ` [${plainName(clusters.join(', '))}]`;
}

function causeLine({ change }: FlowRow, report: Report): string {
  const causes = causesOf(change, report);
  if (causes.length === 0) return withoutCause(change);
  const labels = (change.relabelled ?? []).map((one) => `${plain(labelsChanged(one))} (${plainName(placeName(one))})`);
  const policies = causes.map((cause) => {
    const { policy } = cause;
    return `${plainName(qualifiedName(policy.namespace, policy.name))} ${effectWords(cause, change, report)} (${plainName(placeName(cause))})`;
  });
  const shown = [...labels, ...policies].slice(0, MOST_CAUSES);
  const rest = labels.length + policies.length - shown.length;
  return `${shown.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
}

/** What limited the analysis, a line or more each; notes that say the same are one. */
export function problemLines(problems: readonly Problem[]): string[] {
  return columns(
    summedUp(problems).map(({ severity, path, line, message }) => {
      const place = path === undefined ? '' : `${plainName(placeName({ path, line }))}: `;
      return [severity, `${place}${plain(message)}`];
    }),
    WIDTH - 2,
  ).flat();
}

/** A version and what there is in it, as the cells of a row. */
export function facts(name: string, version: VersionFacts): string[] {
  const { files, objects, workloads, policies } = version;
  const counts = [
    amount(files, 'file'),
    amount(objects, 'object'),
    amount(workloads, 'workload'),
    amount(policies, 'policy'),
  ];
  return [name, versionWords(version), counts.join(', ')];
}

/** A version as the user named it, with its commit if the name does not say it. */
function versionWords({ version, commit }: VersionFacts): string {
  const short = plainName(commit?.slice(0, 7) ?? '');
  if (commit?.startsWith(version)) return short;
  return `${plainName(version)}${commit === undefined ? '' : ` (${short})`}`;
}

/** Lines under a title; nothing if there are none. */
export function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [title, ...lines.map(indent)];
}

/**
 * Sections with an empty line between them.
 *
 * @param short so many lines, or fewer, need no empty lines to be read
 */
export function page(sections: readonly (readonly string[])[], short = 0): string {
  const shown = sections.filter((lines) => lines.length > 0);
  const isShort = shown.flat().length <= short;
  return `${shown.map((lines) => lines.join('\n')).join(isShort ? '\n' : '\n\n')}\n`;
}

export function indent(line: string): string {
  return `  ${line}`;
}
