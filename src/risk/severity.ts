import { SEVERITIES, type Severity } from './finding.ts';

/** One level less; `info` is the least. */
export function lowered(severity: Severity): Severity {
  return SEVERITIES[SEVERITIES.indexOf(severity) + 1] ?? 'info';
}
