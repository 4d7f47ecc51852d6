import type { Reserved } from '../config/config.ts';
import { SEVERITIES, type Severity } from './finding.ts';

/** That somebody has said yes to a finding, so that it no longer fails the check. */
export interface Acceptance {
  /** `annotation`: whoever wrote the policy says so himself. */
  readonly by: 'waiver' | 'label' | 'annotation';
  /** Who accepted it; an annotation names nobody. */
  readonly owner?: string;
  readonly reason: string;
  /** The last day on which it counts, `2027-03-31`; waivers alone have one. */
  readonly expires?: string;
  /** The day it was accepted, where that is known. */
  readonly since?: string;
}

/** Those who may accept a finding of a severity; undefined if everybody may. */
export function acceptors(reserved: Reserved, severity: Severity): readonly string[] | undefined {
  const lists: Readonly<Partial<Record<Severity, readonly string[]>>> = reserved;
  // A list is good for worse findings too, unless those have their own.
  const fromHere = SEVERITIES.slice(SEVERITIES.indexOf(severity));
  return fromHere.map((each) => lists[each]).find((list) => list !== undefined);
}

/** Whether a name is one of a list, however its letters are and whether or not it has an `@`. */
export function isAmong(name: string, list: readonly string[]): boolean {
  const plain = (text: string) => text.trim().replace(/^@/, '').toLowerCase();
  return list.some((one) => plain(one) === plain(name));
}
