import type { ClusterConfig } from '../config/config.ts';
import type { Manifest } from '../manifest/objects.ts';
import type { Problem } from '../manifest/problem.ts';

/** The manifests of one cluster. */
export interface Part {
  readonly name: string;
  /** Those of each version, in the order of the versions. */
  readonly manifests: readonly (readonly Manifest[])[];
  /** Absent if the cluster was found by looking. */
  readonly config?: ClusterConfig;
}

/** What splitting comes to. */
export interface Split {
  readonly parts: readonly Part[];
  readonly problems: readonly Problem[];
}

/** The name of a cluster that is the only one. */
export const ONLY = 'default';
