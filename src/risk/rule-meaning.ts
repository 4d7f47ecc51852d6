import type { Rule } from '../policy/tier.ts';
import { nameOfSet } from './pod-sets.ts';

/** One text for all rules that mean the same, wherever they stand. */
export function meaningOf({ subject, peer, ports }: Rule): string {
  const blocks = peer.blocks.map(({ range, except }) =>
    [range, ...except].map(({ first, last }) => `${first}-${last}`),
  );
  return JSON.stringify([nameOfSet(subject), peer.everyone, peer.pods.map(nameOfSet).sort(), blocks, ports]);
}
