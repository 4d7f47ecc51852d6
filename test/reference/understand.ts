import { buildCluster, type ClusterFacts } from '../../src/cluster/build.ts';
import type { State } from '../../src/flow/change.ts';
import type { Problem } from '../../src/manifest/problem.ts';
import { readBlob } from '../../src/manifest/read.ts';
import type { Reading } from '../../src/manifest/reading.ts';
import { compilePolicies, refusals } from '../../src/policy/compile.ts';
import type { Raw } from './evaluate.ts';

export interface Understood {
  readonly state: State;
  readonly problems: readonly Problem[];
}

/**
 * Versions as the real stages see them: each object a file of its own, and each distinct content read once, so that versions
 * share what they have in common.
 */
export function understand<V extends readonly (readonly Raw[])[]>(...versions: V): { [K in keyof V]: Understood } {
  return understandIn({}, ...versions);
}

/** The same, of a cluster of which more is known. */
export function understandIn<V extends readonly (readonly Raw[])[]>(
  facts: ClusterFacts,
  ...versions: V
): { [K in keyof V]: Understood } {
  const known = new Map<string, Reading>();
  const understood = versions.map((objects) => {
    const manifests = objects.flatMap((object, i) => {
      const text = JSON.stringify(object);
      const reading = known.get(text) ?? readBlob(new TextEncoder().encode(text));
      known.set(text, reading);
      return reading.objects.map((each) => ({ ...each, path: `${i}.json` }));
    });
    const { cluster, problems } = buildCluster(manifests, facts, refusals);
    const compiled = compilePolicies(cluster);
    return { state: { cluster, tiers: compiled.tiers }, problems: [...problems, ...compiled.problems] };
  });
  return understood as { [K in keyof V]: Understood };
}
