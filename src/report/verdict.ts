import type { Finding, Severity } from '../risk/finding.ts';
import { SEVERITIES } from '../risk/finding.ts';
import type { Verdict } from '../risk/gate.ts';
import type { Report } from './report.ts';

/** How many of what a report holds: the counts that it shows and that the Action puts out. */
export interface Tally {
  readonly opened: number;
  readonly closed: number;
  readonly findings: number;
}

export function tally({ changes, findings }: Report): Tally {
  const opened = changes.filter(({ change }) => change === 'opened').length;
  return { opened, closed: changes.length - opened, findings: findings.length };
}

/** The verdict in a few words of ours, as every view puts it first: `3 critical, 1 high`. */
export function verdictWords({ findings, complete, changes }: Report): string {
  if (findings.length > 0) return `${bySeverity(findings)}${complete ? '' : ', and not fully checked'}`;
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

/** `1 workload`, `5 workloads`. */
export function amount(count: number, noun: string): string {
  if (count === 1) return `1 ${noun}`;
  return `${count} ${noun.endsWith('y') ? `${noun.slice(0, -1)}ies` : `${noun}s`}`;
}

function bySeverity(findings: readonly Finding[]): string {
  const counts = SEVERITIES.map(
    (severity) => [findings.filter((f) => f.severity === severity).length, severity] as const,
  );
  return counts
    .filter(([count]) => count > 0)
    .map(([count, severity]: readonly [number, Severity]) => `${count} ${severity}`)
    .join(', ');
}
