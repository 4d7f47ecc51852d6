import { type Finding, SEVERITIES, type Severity } from './finding.ts';

export interface Verdict {
  readonly failOn: FailOn;
  /** `incomplete` only if no finding reaches the gate and a gate is set. */
  readonly outcome: 'pass' | 'fail' | 'incomplete';
  readonly maxSeverity: Severity | null;
}

export const GATES = ['critical', 'high', 'medium', 'low', 'never'] as const;

/** The least severity that fails the check; with `never` no gate is set. */
export type FailOn = (typeof GATES)[number];

/** Judges the findings by the gate. Incomplete is never clean: with a gate set it does not pass either (contract §5). */
export function verdict(findings: readonly Finding[], complete: boolean, failOn: FailOn): Verdict {
  const maxSeverity = SEVERITIES.find((severity) => findings.some((f) => f.severity === severity)) ?? null;
  return { failOn, outcome: outcome(maxSeverity, complete, failOn), maxSeverity };
}

function outcome(maxSeverity: Severity | null, complete: boolean, failOn: FailOn): Verdict['outcome'] {
  if (failOn === 'never') return 'pass';
  if (maxSeverity !== null && SEVERITIES.indexOf(maxSeverity) <= SEVERITIES.indexOf(failOn)) return 'fail';
  return complete ? 'pass' : 'incomplete';
}
