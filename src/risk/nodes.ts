import type { AddressRange } from '../cluster/address.ts';
import { parseAddress } from '../cluster/address.ts';
import { contains, subtract, union } from '../cluster/ranges.ts';
import type { Endpoint, State } from '../flow/change.ts';
import { blocks } from './blocks.ts';
import { addressesAmong, isInside, namespaceOf, podIn } from './ends.ts';

/** Where nodes have their addresses (RFC 1918, RFC 6598, RFC 4193): clusters with public nodes are rare. */
const PRIVATE = blocks(['10.0.0.0/8', '100.64.0.0/10', '172.16.0.0/12', '192.168.0.0/16', 'fc00::/7']);

/** By these labels kubeadm and others mark the pods of the control plane. */
const CONTROL_PLANE: readonly (readonly [string, readonly string[]])[] = [
  ['tier', ['control-plane']],
  ['component', ['etcd', 'kube-apiserver', 'kube-controller-manager', 'kube-scheduler']],
];

/**
 * How sure it is that nodes or the control plane are among some ends: `known` by a Node's address, by the host network or
 * by the labels of the control plane; `possible` by a private address.
 */
export function nodesAmong(ends: readonly Endpoint[], state: State): 'known' | 'possible' | 'none' {
  const ranges = addressesAmong(ends);
  const nodes = state.cluster.nodes.flatMap(({ addresses }) => addresses.flatMap((text) => parseAddress(text) ?? []));
  if (nodes.some((address) => contains(ranges, address))) return 'known';
  if (ends.some((end) => runsOnNode(end, state))) return 'known';
  return isPrivate(ranges) ? 'possible' : 'none';
}

/** Whether there are private addresses among some. */
function isPrivate(ranges: readonly AddressRange[]): boolean {
  // What is left after the private addresses are taken off is as much as before only where there were none.
  const count = (some: readonly AddressRange[]) => some.reduce((sum, { first, last }) => sum + last - first + 1n, 0n);
  return count(subtract(ranges, PRIVATE)) < count(union(ranges));
}

function runsOnNode(end: Endpoint, state: State): boolean {
  const pod = podIn(state, 'head', end);
  if (pod === undefined) return false;
  const isControlPlane = ({ labels }: typeof pod) =>
    CONTROL_PLANE.some(([key, values]) => values.includes(labels[key] ?? ''));
  return pod.hostNetwork || (namespaceOf(end) === 'kube-system' && end.kind === 'workload' && isControlPlane(pod));
}

/** Whether some of the ends are pods as anybody runs them: not on the host network, and not of the cluster's own. */
export function areOrdinary(ends: readonly Endpoint[], state: State): boolean {
  return ends.some(
    (end) => isInside(end) && namespaceOf(end) !== 'kube-system' && podIn(state, 'head', end)?.hostNetwork === false,
  );
}
