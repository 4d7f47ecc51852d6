import { write } from '../manifest/sentence.ts';
import { placeName, sideWords } from './place.ts';
import { plain } from './quote.ts';
import type { Report } from './report.ts';

/** Lines at most: a log is read by people too. */
const MOST = 2_000;

/** Everything that was decided and why, a line each: for the log of someone who wants to know how a verdict came about. */
export function decisions(report: Report): string[] {
  const { verdict, problems, findings, rows } = report;
  const lines = [
    `verdict: ${verdict.outcome}, fail-on ${verdict.failOn}, most severe ${verdict.maxSeverity ?? 'none'}, ${report.complete ? 'complete' : 'not complete'}`,
    ...problems.map(
      ({ severity, code, path = '', line = '', message, hidesFlows }) =>
        `problem: ${severity} ${code}${hidesFlows ? ' (hides flows)' : ''} ${path}:${line} ${write(message)}`,
    ),
    ...findings.map((finding) => {
      const { severity, rule, confidence, fingerprint, waived, place } = finding;
      const where = place === undefined ? '' : ` ${placeName(place)}${sideWords(place, report)}`;
      const accepted = waived === undefined ? '' : `, accepted by ${waived.by} ${waived.owner ?? ''}: ${waived.reason}`;
      return `finding: ${severity} ${rule} ${fingerprint} (${confidence}${accepted})${where}`;
    }),
    ...rows.map(({ change, from, to, ports }) => {
      const because = change.because.map(
        ({ side, effect, policy, rule, path, line }) =>
          `${side} ${effect} by ${policy.kind} ${policy.namespace}/${policy.name} ${rule} ${path}:${line}`,
      );
      return `flow: ${change.change} (${change.lifecycle}) ${plain(from)} > ${plain(to)}, ${ports}; ${because.join('; ')}`;
    }),
  ];
  return lines.length <= MOST ? lines : [...lines.slice(0, MOST), `and ${lines.length - MOST} more`];
}
