import type { ClusterConfig } from '../config/config.ts';
import type { Manifest } from '../manifest/objects.ts';
import type { Problem } from '../manifest/problem.ts';
import { say } from '../manifest/sentence.ts';
import type { AddressRange } from './address.ts';
import { parseCidr } from './cidr.ts';
import { union } from './ranges.ts';

/** They tell pods by who they are: a block of addresses covers none (semantics N4). */
const BLIND_TO_POD_ADDRESSES: ReadonlySet<string> = new Set(['cilium']);

/** They connect pods and leave policies to others. */
const ENFORCES_NOTHING: ReadonlySet<string> = new Set(['flannel', 'kubenet']);

/**
 * The addresses that pods can have, as far as a block of addresses covers pods at all: sorted ranges. None if it never
 * does, and undefined if that is not known.
 */
export function podNetworkOf({
  podCIDRs = [],
  cni = '',
}: Partial<Pick<ClusterConfig, 'podCIDRs' | 'cni'>>): readonly AddressRange[] | undefined {
  if (BLIND_TO_POD_ADDRESSES.has(cni)) return [];
  if (podCIDRs.length === 0) return undefined;
  return union(podCIDRs.flatMap((cidr) => parseCidr(cidr)?.range ?? []));
}

/** That the policies may be enforced by nobody. */
export function notEnforced(cni: string | undefined, policies: readonly Manifest[]): Problem[] {
  if (cni === undefined || !ENFORCES_NOTHING.has(cni) || policies.length === 0) return [];
  const message = say`The configuration says that ${cni} connects the pods. It enforces no policy by itself: unless something else does, everything is open, whatever the policies say.`;
  return [{ severity: 'warning', code: 'policies-not-enforced', message, hidesFlows: false }];
}
