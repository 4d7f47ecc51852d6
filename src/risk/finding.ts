import type { Comparison, State } from '../flow/change.ts';
import type { Lines } from '../manifest/objects.ts';
import type { Problem } from '../manifest/problem.ts';
import type { Sentence } from '../manifest/sentence.ts';
import type { Settings } from './settings.ts';

export const SEVERITIES = ['critical', 'high', 'medium', 'low', 'info'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** One cluster in both versions. */
export interface ClusterStates {
  readonly name: string;
  readonly base: State;
  readonly head: State;
}

/** Something in the change that a reviewer must judge. */
export interface Finding {
  /** The id of the rule that made it, such as `default-deny-removed`. */
  readonly rule: string;
  readonly severity: Severity;
  /** `assumed` where the answer turns on something that manifests do not say. */
  readonly confidence: 'exact' | 'assumed';
  /** What is assumed, in a sentence; absent where the finding is exact. */
  readonly confidenceReason?: Sentence;
  /** Other rules that the same flows break, the worst first: one finding speaks for all (docs/decisions/one-finding-a-group.md). */
  readonly also?: readonly string[];
  /** A few words: `Default-deny removed`. Never holds text of the input. */
  readonly title: string;
  /** One or two sentences for the reviewer. */
  readonly message: Sentence;
  /** Stable while lines move: the rule and what it is about. */
  readonly fingerprint: string;
  /** Where a reviewer should look, and in which version that is. */
  readonly place?: Lines & { readonly side: 'base' | 'head'; readonly path: string };
  /** Indices into the comparison's changes. */
  readonly changes: readonly number[];
}

/** What is assessed. */
export interface Material extends Comparison {
  /** Problems of the two versions, for rules about manifests that do not count. */
  readonly problems: { readonly base: readonly Problem[]; readonly head: readonly Problem[] };
  readonly settings: Settings;
  /** The pattern that names of policies should match, as the configuration has it. */
  readonly policyNames?: string;
}
