import { say } from '../manifest/sentence.ts';
import type { Complain } from './end-pattern.ts';
import { type FlowPattern, flowPattern, type WrittenFlows } from './flow-pattern.ts';

/** Findings that somebody has accepted: those that all that is given fits. */
export interface Waiver {
  readonly rule: string | undefined;
  readonly fingerprint: string | undefined;
  /** Undefined where the waiver says nothing of flows. */
  readonly flows: FlowPattern | undefined;
  /** Empty for every cluster. */
  readonly clusters: readonly string[];
  readonly reason: string;
  readonly owner: string;
  /** The last day on which it counts, `2027-03-31`, by UTC. */
  readonly expires: string;
  /** Where it stands in the configuration; 1-based. */
  readonly line: number;
}

/** A waiver as the schema lets it through. */
export interface WrittenWaiver extends WrittenFlows {
  readonly rule?: string;
  readonly fingerprint?: string;
  readonly clusters?: readonly string[];
  readonly reason: string;
  readonly owner: string;
  readonly expires: string;
}

/** Reads a waiver, the `i`th; what the schema cannot say of it is told to `complain`. */
export function waiver(written: WrittenWaiver, i: number, line: number, complain: Complain): Waiver {
  const field = ['waivers', i];
  const { rule, fingerprint, from, to, ports, clusters = [], reason, owner, expires } = written;
  const ofFlows = from !== undefined || to !== undefined || ports !== undefined;
  if (rule === undefined && fingerprint === undefined && !ofFlows) {
    complain(field, say`a waiver says what it accepts: rule, fingerprint, from, to or ports`);
  }
  if (!isDay(expires)) complain([...field, 'expires'], say`there is no such day`);
  const flows = ofFlows ? flowPattern(written, field, complain) : undefined;
  return { rule, fingerprint, flows, clusters, reason, owner, expires, line };
}

/** The schema lets the 31st of every month through. */
function isDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
