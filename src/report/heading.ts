import { amount, grouped } from '../naming/amount.ts';
import type { Severity } from '../risk/finding.ts';
import { inClusters } from './clusters.ts';
import { markdown } from './quote.ts';
import type { FlowRow, Report } from './report.ts';
import { countRows, gateWords, unchangedWords, verdictWords } from './verdict.ts';

export const ICONS: Readonly<Record<Severity, string>> = {
  critical: '🔴',
  high: '🟠',
  medium: '🟡',
  low: '🔵',
  info: '⚪',
};

/** That not everything is known weighs more than these. */
const MILD: ReadonlySet<Severity> = new Set(['low', 'info']);

/** The verdict as a heading. */
export function heading(report: Report): string {
  return `## ${icon(report)} Network exposure: ${verdictWords(report)}`;
}

/** The one alert: the worst finding if it is bad, or that the answer is not whole. Empty if neither. */
export function alert(report: Report): string {
  const [worst] = report.findings;
  if (worst !== undefined && isAlarming(worst.severity) && worst.waived === undefined) {
    const kind = worst.severity === 'critical' ? 'CAUTION' : 'WARNING';
    const { title, message, confidenceReason } = worst;
    const reason = confidenceReason === undefined ? '' : ` ${markdown(confidenceReason)}`;
    return `> [!${kind}]\n> **${markdown({ words: [title], names: [] })}${markdown(inClusters(worst, report))}.** ${markdown(message)}${reason}`;
  }
  if (report.complete) return '';
  const hiding = report.problems.filter(({ hidesFlows }) => hidesFlows).length;
  return `> [!WARNING]\n> **This is not the whole picture.** ${amount(hiding, 'problem')} may hide flows, listed under “What was checked”.`;
}

/** Whether a finding of this severity stands in the alert, if it is the worst. */
export function isAlarming(severity: Severity): boolean {
  return severity === 'critical' || severity === 'high';
}

/** The counts and what they mean for the check, in one line. */
export function countsLine(report: Report, rows: readonly FlowRow[]): string {
  const { opened, closed } = countRows(rows);
  const { failOn, outcome } = report.verdict;
  const counts =
    report.changes.length === 0
      ? unchangedWords(report)
      : `**Opened ${grouped(opened)}** · **Closed ${grouped(closed)}**`;
  const gate =
    failOn === 'never' && outcome === 'pass' ? '' : ` — ${gateWords(report.verdict)} (\`fail-on: ${failOn}\`)`;
  return `${counts}${gate}`;
}

function icon({ findings, complete }: Report): string {
  const [worst] = findings;
  // Those that somebody accepted come last.
  const isMild = worst === undefined || worst.waived !== undefined || MILD.has(worst.severity);
  if (isMild && !complete) return ICONS.medium;
  return worst === undefined || worst.waived !== undefined ? '🟢' : ICONS[worst.severity];
}
