import type { Problem } from '../manifest/problem.ts';
import { byWeight } from './assess.ts';
import { withDeclared } from './declared.ts';
import type { ClusterStates } from './finding.ts';
import type { ClusterFinding } from './merge.ts';
import { type WaiverQuestion, waive } from './waivers.ts';

/** What may be accepted, and by what. */
export interface AcceptanceQuestion extends WaiverQuestion {
  readonly clusters: readonly ClusterStates[];
}

/** The findings with those accepted that somebody said yes to, in base's configuration or in head's policies. */
export function accept(question: AcceptanceQuestion): { findings: ClusterFinding[]; problems: readonly Problem[] } {
  const { findings, problems } = waive(question);
  return { findings: inOrder(withDeclared(findings, question.clusters, question.reserved)), problems };
}

/** Those that nobody accepted come first, and then the most severe. */
export function inOrder(findings: readonly ClusterFinding[]): ClusterFinding[] {
  const isAccepted = ({ waived }: ClusterFinding) => Number(waived !== undefined);
  return [...findings].sort((a, b) => isAccepted(a) - isAccepted(b) || byWeight(a, b));
}
