import type { HelmRelease } from '../config/config.ts';
import type { Manifest } from '../manifest/objects.ts';
import type { ReadVersion } from '../manifest/versions.ts';
import type { PatchFile } from './patch-targets.ts';

/** What one kustomization or one chart release becomes. */
export interface Build {
  readonly tool: 'kustomize' | 'helm';
  /** Folder of the kustomization or chart, relative to the version's root; `''` is the root. */
  readonly at: string;
  /** Of Helm only. */
  readonly release?: string;
  /** Of Helm only: the release as it is configured, which tells apart what clusters make of one chart. */
  readonly helm?: HelmRelease;
  /** Their places are those of the source file a person edits, where known; else of the kustomization or `Chart.yaml`. */
  readonly manifests: readonly Manifest[];
  /** The ids of all files that it is made from, by path. */
  readonly inputs: ReadonlyMap<string, string>;
  /** Those of the files that are patches. */
  readonly patches: readonly PatchFile[];
}

/** Tells which build of another version this one is. */
export function keyOf({ tool, at, helm }: Pick<Build, 'tool' | 'at' | 'helm'>): string {
  return JSON.stringify([tool, at, helm ?? null]);
}

/**
 * A version whose `manifests` are the plain ones alone: those of files that no kustomization takes in. Its `ids` stand, at
 * a path where something was not rendered, for all that was to be rendered.
 */
export interface RenderedVersion extends Pick<ReadVersion, 'manifests' | 'problems' | 'files' | 'ids' | 'fleets'> {
  readonly builds: readonly Build[];
  /** What was to be rendered and could not be. */
  readonly unmade: readonly Pick<Build, 'tool' | 'at' | 'helm'>[];
  /** The tools used, as `kustomize v5.5.0 (kubectl)`. */
  readonly tools: readonly string[];
}
