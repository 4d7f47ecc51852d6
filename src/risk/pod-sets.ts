import { canonical } from '../policy/selector.ts';
import type { PodSet } from '../policy/tier.ts';

/** One text for all sets of pods that are written differently and ask for the same. */
export function nameOfSet({ namespaces, pods }: PodSet): string {
  return JSON.stringify(['name' in namespaces ? namespaces : canonical(namespaces.selector), canonical(pods)]);
}
