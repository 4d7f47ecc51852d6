import type { Change, Endpoint, Rectangle } from '../flow/change.ts';
import type { Problem } from '../manifest/problem.ts';
import type { Finding } from '../risk/finding.ts';
import type { Verdict } from '../risk/gate.ts';

/** Everything the views of a comparison render; they read nothing else. */
export interface Report {
  readonly base: VersionFacts;
  readonly head: VersionFacts;
  readonly complete: boolean;
  readonly endpoints: readonly Endpoint[];
  /** All endpoints, also the pods that no change is about: a set is named by what it holds of everything. */
  readonly everything: readonly Endpoint[];
  readonly changes: readonly Change[];
  /** Most severe first. */
  readonly findings: readonly Finding[];
  /** Of both versions, each once: errors first, then by place. */
  readonly problems: readonly Problem[];
  readonly policyEdits: readonly PolicyEdit[];
  readonly verdict: Verdict;
}

export interface VersionFacts {
  /** As the user named it. */
  readonly version: string;
  /** The commit it turned out to be, if it is one. */
  readonly commit?: string;
  readonly files: number;
  readonly objects: number;
  readonly workloads: number;
  readonly policies: number;
}

/** A policy that one version has otherwise than the other, for the text diff. */
export interface PolicyEdit {
  readonly edit: 'added' | 'removed' | 'modified';
  readonly policy: { readonly kind: string; readonly namespace: string; readonly name: string };
  /** Where it stands in head; in base if it was removed. */
  readonly path: string;
  readonly line: number;
  /** The text of its document; absent where it does not exist. */
  readonly before?: string;
  readonly after?: string;
}

/** The answer of `list`. */
export interface Listing {
  readonly version: VersionFacts;
  readonly complete: boolean;
  readonly endpoints: readonly Endpoint[];
  readonly flows: readonly Rectangle[];
  readonly problems: readonly Problem[];
}
