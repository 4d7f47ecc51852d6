import type { Change, Endpoint, Rectangle } from '../flow/change.ts';
import type { Lines } from '../manifest/objects.ts';
import type { Problem } from '../manifest/problem.ts';
import type { Sentence } from '../manifest/sentence.ts';
import type { Part } from '../naming/enumerate.ts';
import type { Verdict } from '../risk/gate.ts';
import type { ClusterFinding } from '../risk/merge.ts';

/** Everything the views of a comparison render; they read nothing else. */
export interface Report {
  readonly base: VersionFacts;
  readonly head: VersionFacts;
  readonly complete: boolean;
  /** Present where no changed file holds anything that matters: the rest was not even read, and the facts count nothing. */
  readonly untouched?: true;
  /** At least one, in a fixed order; none where nothing was read. */
  readonly clusters: readonly ClusterChanges[];
  /** The changes of all clusters, one after the other. */
  readonly changes: readonly Change[];
  /** The changes in words, as `flowRows` makes them. */
  readonly rows: readonly FlowRow[];
  /** Most severe first; their indices are into `changes`. */
  readonly findings: readonly ClusterFinding[];
  /** Of both versions, each once: errors first, then by place. */
  readonly problems: readonly Problem[];
  readonly policyEdits: readonly PolicyEdit[];
  /** The configuration that would settle which clusters there are, as YAML, where they were found by looking. */
  readonly suggestion?: string;
  readonly verdict: Verdict;
}

/** What changed in one cluster. */
export interface ClusterChanges {
  readonly name: string;
  readonly endpoints: readonly Endpoint[];
  /** All endpoints, also the pods that no change is about: a set is named by what it holds of everything. */
  readonly everything: readonly Endpoint[];
  readonly changes: readonly Change[];
}

/** Some flows of a kind as a line that people read. */
export interface FlowRow extends RowWords {
  readonly change: Change;
  /** The clusters of which the line is true. */
  readonly clusters: readonly string[];
  /** The report's changes that the line says something of, by their index. */
  readonly of: readonly number[];
}

/** A rectangle in words. */
export interface RowWords {
  readonly from: Sentence;
  readonly to: Sentence;
  /** The parts that the two names name, to be drawn each, or one for all where they are many. */
  readonly sources: readonly Part[];
  readonly destinations: readonly Part[];
  readonly ports: string;
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
  /** What rendered some of it, as `kustomize v5.5.0 (kubectl)`. */
  readonly tools: readonly string[];
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
  /** A tool made the text, so its lines are not those of the file. */
  readonly made?: true;
  /** Where in head it was edited, of what a tool made: in that file, or in a patch, a kustomization, values. */
  readonly edited?: Lines & { readonly path: string };
  /** The clusters of which it is true; absent where there is one alone. */
  readonly clusters?: readonly string[];
}

/** What one cluster allows. */
export interface ClusterFlows {
  readonly name: string;
  readonly endpoints: readonly Endpoint[];
  readonly flows: readonly Rectangle[];
}

/** The answer of `list`. */
export interface Listing {
  readonly version: VersionFacts;
  readonly complete: boolean;
  readonly clusters: readonly ClusterFlows[];
  readonly problems: readonly Problem[];
}
