import type { Change } from '../flow/change.ts';
import { nameSets } from '../naming/endpoints.ts';
import { isUndeclared } from '../naming/workloads.ts';
import type { Finding } from '../risk/finding.ts';
import { causesOf, effectWords } from './because.ts';
import { inReadingOrder, lifecycleWords, wordRows } from './flow-row.ts';
import { plain, plainName } from './quote.ts';
import type { FlowRow, Listing, Report } from './report.ts';

const COLUMNS = [
  ...['change', 'lifecycle', 'clusters', 'from', 'to', 'ports', 'severity', 'rules'],
  ...['effect', 'kind', 'namespace', 'policy', 'rule', 'side', 'path', 'line', 'endLine'],
];

/** The flows of a comparison as a table (RFC 4180), in the order of reading: each with its worst finding and its first cause. */
export function csv(report: Report): string {
  const told = new Map<number, number[]>();
  report.findings.forEach(({ changes }, rank) => {
    for (const index of changes) told.set(index, [...(told.get(index) ?? []), rank]);
  });
  const rows = inReadingOrder(report).map((row) => {
    const ranks = new Set(row.of.flatMap((index) => told.get(index) ?? []));
    return cellsOf(
      row,
      [...ranks].sort((a, b) => a - b).flatMap((rank) => report.findings[rank] ?? []),
      report,
    );
  });
  return table([COLUMNS, ...rows]);
}

/** The flows of one version as a table (RFC 4180). */
export function listCsv({ clusters, problems }: Listing): string {
  const rows = clusters.flatMap(({ name, endpoints, flows }) =>
    wordRows(flows, nameSets(endpoints, 'head', problems)).map(({ words: { from, to, ports } }) => {
      return [named(name), plain(from), plain(to), ports];
    }),
  );
  return table([['cluster', 'from', 'to', 'ports'], ...rows]);
}

function cellsOf(row: FlowRow, findings: readonly Finding[], report: Report): string[] {
  const { change, clusters, from, to, ports } = row;
  const because = becauseCells(change, report);
  const cells = [
    ...[change.change, lifecycleWords(change), clusters.map(named).join(' '), plain(from), plain(to), ports],
    ...[findings[0]?.severity ?? '', [...new Set(findings.map(({ rule }) => rule))].join(' '), ...because],
  ];
  return COLUMNS.map((_, i) => cells[i] ?? '');
}

/** The labels that made it, or else its first cause. */
function becauseCells(change: Change, report: Report): string[] {
  const [labels] = change.relabelled ?? [];
  const [cause] = causesOf(change, report);
  const first = labels ?? cause;
  if (cause === undefined || first === undefined) return [];
  const [effect, of, field] = labels
    ? ([isUndeclared(labels) ? 'no longer declared' : 'labels changed', labels.object, labels.field] as const)
    : ([effectWords(cause, change, report), cause.policy, cause.rule] as const);
  return [
    ...[effect, named(of.kind), named(of.namespace), named(of.name), named(field)],
    ...[first.side, named(first.path), `${first.line}`, `${first.endLine}`],
  ];
}

/** Nothing is an empty cell, and not a quoted nothing. */
function named(name: string): string {
  return name === '' ? '' : plainName(name);
}

/** Each line ends with CR LF. Names are one line already, as everywhere. */
function table(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => `${cells.map(cell).join(',')}\r\n`).join('');
}

/** What a spreadsheet would take for a formula gets an apostrophe before it. */
function cell(text: string): string {
  const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
