import { grouped } from '../naming/amount.ts';
import type { Finding, Severity } from '../risk/finding.ts';
import { SEVERITIES } from '../risk/finding.ts';
import type { Verdict } from '../risk/gate.ts';
import type { ClusterFinding } from '../risk/merge.ts';
import { byAcceptance } from './accepted.ts';
import type { FlowRow, Report } from './report.ts';

/** How many of what a report shows: the counts that the Action puts out. */
export interface Tally extends RowCounts {
  readonly findings: number;
  /** Of the findings, those that somebody accepted. */
  readonly accepted: number;
}

/** How many lines of a report are opened and closed flows. */
export interface RowCounts {
  readonly opened: number;
  readonly closed: number;
}

export function tally(report: Report): Tally {
  return {
    ...countRows(report.rows),
    findings: report.findings.length,
    accepted: byAcceptance(report.findings).accepted.length,
  };
}

export function countRows(rows: readonly FlowRow[]): RowCounts {
  const opened = rows.filter(({ change }) => change.change === 'opened').length;
  return { opened, closed: rows.length - opened };
}

/** The verdict in a few words of ours, as every view puts it first: `3 critical, 1 high`. */
export function verdictWords({ findings, complete, changes }: Report): string {
  if (findings.length > 0) return `${countWords(findings)}${complete ? '' : ', and not fully checked'}`;
  if (!complete) return 'could not be fully checked';
  return changes.length > 0 ? 'no findings' : 'nothing opens or closes';
}

/** Words for a report in which nothing changes; `known` where that is not certain. */
export function unchangedWords({ complete }: Report): string {
  return complete ? 'No flow opens or closes' : 'No flow is known to open or close';
}

/** What the verdict means for the check. */
export function gateWords({ outcome }: Verdict): string {
  switch (outcome) {
    case 'pass':
      return 'passes this check';
    case 'fail':
      return 'fails this check';
    case 'incomplete':
      return 'fails this check, because parts could not be checked';
  }
}

/** `1 high, 2 accepted`: those that nobody accepted by their severity, then how many somebody did. */
function countWords(findings: readonly ClusterFinding[]): string {
  const { open, accepted } = byAcceptance(findings);
  return [
    ...(open.length === 0 ? [] : [bySeverity(open)]),
    ...(accepted.length === 0 ? [] : [`${accepted.length} accepted`]),
  ].join(', ');
}

function bySeverity(findings: readonly Finding[]): string {
  const counts = SEVERITIES.map(
    (severity) => [findings.filter((f) => f.severity === severity).length, severity] as const,
  );
  return counts
    .filter(([count]) => count > 0)
    .map(([count, severity]: readonly [number, Severity]) => `${grouped(count)} ${severity}`)
    .join(', ');
}
