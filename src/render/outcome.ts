import type { Problem } from '../manifest/problem.ts';
import { digest } from '../source/digest.ts';
import type { Build } from './rendered.ts';

/** What came of one kustomization or one chart release. */
export interface Outcome {
  /** Absent if it could not be rendered. */
  readonly build?: Build;
  /** What could not be rendered. */
  readonly unmade?: Pick<Build, 'tool' | 'at' | 'helm'>;
  readonly problems: readonly Problem[];
  /** Stands for all that it is made of. */
  readonly digest: string;
  /** Files whose own problems are none any more, for what they became was read instead. */
  readonly replaced: ReadonlySet<string>;
  readonly tool?: string;
}

/**
 * What stands at each path: where a problem hides flows of something that was to be rendered, its id stands for all that
 * this is made of, for a change anywhere in it may change what is hidden.
 */
export function idsWith(ids: ReadonlyMap<string, string>, outcomes: readonly Outcome[]): ReadonlyMap<string, string> {
  const behind = new Map<string, Set<string>>();
  for (const { problems, digest } of outcomes) {
    for (const { path, hidesFlows } of problems) {
      if (path !== undefined && hidesFlows) behind.set(path, (behind.get(path) ?? new Set()).add(digest));
    }
  }
  const all = new Map(ids);
  for (const [path, digests] of behind) {
    const parts = JSON.stringify([ids.get(path) ?? null, ...[...digests].sort()]);
    all.set(path, digest('sha1', parts));
  }
  return all;
}
