import type { Evidence } from './evidence.ts';
import { type Finding, SEVERITIES } from './finding.ts';
import { flowFinding, type Judgement } from './flow-finding.ts';
import type { Group } from './group.ts';
import { rankOf } from './rule-facts.ts';

/** Flows that opened by one cause, and where they lead. */
export interface Opening extends Group {
  readonly zone: 'inbound' | 'outbound' | 'across' | 'within';
}

/** A rule about flows that opened: undefined if they do not break it. */
export type FlowRule = (evidence: Evidence, opening: Opening) => Judgement | undefined;

/**
 * One finding for flows that break several rules, so that nobody reads of them twice: the worst rule speaks, and the others
 * are named (docs/decisions/one-finding-a-group.md). None if they break no rule.
 */
export function judged(evidence: Evidence, group: Group, judgements: readonly Judgement[]): Finding[] {
  const [worst, ...others] = [...judgements].sort(byWeight);
  return worst === undefined ? [] : [flowFinding(evidence, group, worst, others)];
}

function byWeight(a: Judgement, b: Judgement): number {
  return SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) || rankOf(a.rule) - rankOf(b.rule);
}
