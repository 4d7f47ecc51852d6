import { wholeFamily } from '../cluster/address.ts';
import { type Cidr, parseCidr } from '../cluster/cidr.ts';
import type { Node } from '../cluster/cluster.ts';
import { title } from '../cluster/identity.ts';
import { subtract } from '../cluster/ranges.ts';
import { type FieldPath, fieldName, type Manifest } from '../manifest/objects.ts';
import type { Problem } from '../manifest/problem.ts';
import { say } from '../manifest/sentence.ts';
import type { ClusterScopedPeer, ClusterScopedPolicy, PodsByLabels } from './cluster-scoped-policy.ts';
import { describe, type FieldError } from './field-error.ts';
import { firstFew, problemAt, unknownFields } from './rejection.ts';
import { ALL_PORTS } from './tier.ts';

/** The policy is stored, and a selector of it means nothing: what its implementation does then nobody can say. */
export function unreadableSelector(policy: Manifest, errors: readonly FieldError[]): Problem[] {
  const [first] = errors;
  if (first === undefined) return [];
  const message = say`${title(policy)} is left out, since a selector of it cannot be read: ${firstFew(errors.map(describe))}.`;
  return problemAt(policy, first.field, { severity: 'error', code: 'selector-unreadable', message, hidesFlows: true });
}

// How peers were written up to release v0.1.1 (semantics C13).
const OLD_SELECTORS = ['namespaceSelector', 'sameLabels', 'notSameLabels'];

/** Fields that the definition does not have. Dropping some of the old ones leaves a peer of all namespaces. */
export function unknownPeerFields(policy: Manifest, fields: readonly FieldPath[]): Problem[] {
  const [first] = fields.filter(isOldPeer);
  const others = unknownFields(
    policy,
    fields.filter((field) => !isOldPeer(field)),
  );
  if (first === undefined) return others;
  const message = say`${title(policy)}: ${fieldName(first)} is how peers were written up to release v0.1.1. It is dropped, or refused to strict clients such as kubectl, and what is left selects all namespaces.`;
  return [
    ...problemAt(policy, first, { severity: 'warning', code: 'old-peer-syntax', message, hidesFlows: false }),
    ...others,
  ];
}

function isOldPeer(field: FieldPath): boolean {
  const [parent, last] = field.slice(-2);
  return parent === 'namespaces' && OLD_SELECTORS.includes(String(last));
}

/** Once: clusters that have the standard channel of the API alone reject the policy (semantics S4). */
export function experimentalFields(policy: Manifest, { ingress, egress }: ClusterScopedPolicy): Problem[] {
  const inPeers = peersIn(egress).flatMap(({ peer, at }) =>
    (['nodes', 'domainNames'] as const).flatMap((key) => (peer[key] === undefined ? [] : [[...at, key]])),
  );
  // ClusterNetworkPolicy has them in both channels.
  const namesPorts = policy.kind !== 'ClusterNetworkPolicy';
  const inPorts = [
    ...ingress.map((rule, i) => ({ rule, at: ['spec', 'ingress', i, 'ports'] })),
    ...egress.map((rule, i) => ({ rule, at: ['spec', 'egress', i, 'ports'] })),
  ].flatMap(({ rule, at }) => (namesPorts && rule.ports.named.length > 0 ? [at] : []));
  const [first] = [...inPeers, ...inPorts];
  if (first === undefined) return [];
  const message = say`${title(policy)} needs the experimental channel of its API, for ${fieldName(first)}: with the standard one the API server rejects it.`;
  return problemAt(policy, first, { severity: 'note', code: EXPERIMENTAL, message, hidesFlows: false });
}

export const EXPERIMENTAL = 'experimental-channel';

/**
 * Peers of which manifests do not tell who they are (semantics C8, C10, T5): they count as nobody. Each kind is told once
 * for each policy. It decides something wherever the policy selects a pod, and some pod, declared or not, it always does.
 */
export function undecidedPeers(policy: Manifest, { egress }: ClusterScopedPolicy, nodes: readonly Node[]): Problem[] {
  const peers = peersIn(egress);
  const first = (key: Unknown, isUnknown: (placed: PlacedPeer) => boolean) => {
    const found = peers.find((placed) => placed.peer[key] !== undefined && isUnknown(placed));
    if (found === undefined) return [];
    const field = [...found.at, key];
    const message = say`${title(policy)}: ${fieldName(field)} ${WHY[key]}`;
    return problemAt(policy, field, { severity: 'warning', code: `${KEBAB[key]}-unknown`, message, hidesFlows: true });
  };
  const decided = egress.findIndex((rule) => rule.ports === ALL_PORTS && rule.peers.some(isEveryPod));
  return [
    ...first('nodes', () => nodes.length === 0),
    ...first('domainNames', () => true),
    ...first('networks', ({ rule, beside }) => (decided < 0 || rule < decided) && holdsOneFamily(beside)),
  ];
}

const WHY = {
  nodes: say`means addresses of nodes, and no manifest declares a Node: flows to them are not known.`,
  domainNames: say`means the addresses behind the names, which no manifest tells: flows to them are not known.`,
  networks: say`holds the address of every pod that has one of its family. Here it means addresses outside the cluster, and pods whose address is declared: flows to other pods are not known.`,
};

type Unknown = keyof typeof WHY;

const KEBAB: Readonly<Record<Unknown, string>> = { nodes: 'nodes', domainNames: 'domain-names', networks: 'networks' };

/** All addresses of IPv4 and not all of IPv6, or the reverse: pods may have both. */
function holdsOneFamily(peers: readonly ClusterScopedPeer[]): boolean {
  const ranges = peers.flatMap(({ networks }) => networks ?? []).map((cidr) => (parseCidr(cidr) as Cidr).range);
  const [ipv4, ipv6] = ([4, 6] as const).map((family) => subtract([wholeFamily(family)], ranges).length === 0);
  return ipv4 !== ipv6;
}

interface PlacedPeer {
  readonly peer: ClusterScopedPeer;
  readonly at: FieldPath;
  /** The number of its rule, and all peers of that. */
  readonly rule: number;
  readonly beside: readonly ClusterScopedPeer[];
}

/** All peers of some rules of egress. */
function peersIn(rules: ClusterScopedPolicy['egress']): PlacedPeer[] {
  return rules.flatMap(({ peers: beside }, rule) =>
    beside.map((peer, i) => ({ peer, at: ['spec', 'egress', rule, 'to', i], rule, beside })),
  );
}

function isEveryPod({ namespaces, pods }: PodsByLabels): boolean {
  const isEmpty = (selector: PodsByLabels['namespaces']) =>
    selector === undefined || (selector.matchLabels.length === 0 && selector.matchExpressions.length === 0);
  if (pods !== undefined) return isEmpty(pods.namespaceSelector) && isEmpty(pods.podSelector);
  return namespaces !== undefined && isEmpty(namespaces);
}
