import { type Address, type AddressRange, parseAddress, wholeFamily } from '../cluster/address.ts';
import { type Cidr, parseCidr } from '../cluster/cidr.ts';
import type { Node } from '../cluster/cluster.ts';
import { subtract } from '../cluster/ranges.ts';
import type { Manifest } from '../manifest/objects.ts';
import type { ClusterScopedPeer, ClusterScopedPolicy, Definition, PodsByLabels } from './cluster-scoped-policy.ts';
import {
  experimentalFields,
  undecidedPeers,
  unknownPeerFields,
  unreadableSelector,
} from './cluster-scoped-problems.ts';
import { resourceOf } from './cluster-scoped-schema.ts';
import { metadataErrorsOf, sharedErrors, unreadableSelectors } from './cluster-scoped-validation.ts';
import type { CompiledPolicy, Effect, PolicySide } from './compiled-policy.ts';
import { readResource } from './custom-resource.ts';
import { type LabelSelector, requirementsOf } from './label-selector.ts';
import { rejection } from './rejection.ts';
import { matches } from './selector.ts';
import { type Direction, EVERYONE, type Peers, type PodSet, RANKS_PER_PRIORITY } from './tier.ts';

/**
 * Compiles a cluster-scoped policy to the tier it belongs to (semantics C, P); one that the API server would reject adds
 * nothing but problems.
 *
 * @param nodes those that manifests declare
 */
export function compileClusterScoped<S>(
  definition: Definition<S>,
  manifest: Manifest,
  nodes: readonly Node[],
): CompiledPolicy {
  const { value, errors, unknown } = readResource(resourceOf(definition.spec), manifest.body);
  const strict = unknownPeerFields(manifest, unknown);
  const rejected = rejection(manifest, [...metadataErrorsOf(manifest), ...errors]);
  if (rejected.length > 0) return { problems: [...rejected, ...strict] };

  const policy = definition.policyOf(value.spec);
  // The API server asks these where nothing else is wrong.
  const ofRules = [...definition.ownErrors(value.spec, manifest), ...sharedErrors(policy, definition.nameless)];
  const refused = [...rejection(manifest, ofRules), ...unreadableSelector(manifest, unreadableSelectors(policy))];
  if (refused.length > 0) return { problems: [...refused.slice(0, 1), ...strict] };

  const effect: Effect = {
    tier: policy.tier,
    ingress: compileSide(manifest, policy, 'ingress', nodes),
    egress: compileSide(manifest, policy, 'egress', nodes),
  };
  const problems = [...strict, ...experimentalFields(manifest, policy), ...undecidedPeers(manifest, policy, nodes)];
  return { effect, problems };
}

/** No implicit isolation: it governs nobody (semantics C5). */
function compileSide(
  manifest: Manifest,
  { priority, subject, ...policy }: ClusterScopedPolicy,
  direction: Direction,
  nodes: readonly Node[],
): PolicySide {
  const rules = policy[direction].map(({ action, peers, ports }, i) => ({
    rank: priority * RANKS_PER_PRIORITY + i,
    subject: podsOf(subject),
    peer: peersOf(peers, nodes),
    ports,
    action,
    from: { policy: manifest, field: ['spec', direction, i] },
  }));
  return { governs: [], rules };
}

function podsOf({ namespaces, pods }: PodsByLabels): PodSet {
  const { namespaceSelector, podSelector } = pods ?? { namespaceSelector: namespaces, podSelector: undefined };
  return { namespaces: { selector: requirements(namespaceSelector) }, pods: requirements(podSelector) };
}

/** An absent selector is the one that selects all (semantics C6). */
function requirements(selector: LabelSelector | undefined): PodSet['pods'] {
  return selector === undefined ? [] : requirementsOf(selector);
}

function peersOf(peers: readonly ClusterScopedPeer[], nodes: readonly Node[]): Peers {
  const ranges = peers.flatMap((peer) => [...(peer.networks ?? []).map(rangeOf), ...addressesOf(peer, nodes)]);
  // Whoever it is, it has an address (semantics C8).
  if (subtract([wholeFamily(4), wholeFamily(6)], ranges).length === 0) return EVERYONE;
  return {
    everyone: false,
    pods: peers.filter(({ namespaces, pods }) => namespaces !== undefined || pods !== undefined).map(podsOf),
    blocks: ranges.map((range) => ({ range, except: [] })),
  };
}

/** The addresses of a valid block. */
function rangeOf(cidr: string): AddressRange {
  return (parseCidr(cidr) as Cidr).range;
}

/** The addresses of the nodes that a peer selects (semantics C10). */
function addressesOf({ nodes: selector }: ClusterScopedPeer, nodes: readonly Node[]): AddressRange[] {
  if (selector === undefined) return [];
  const selected = nodes.filter(({ labels }) => matches(requirementsOf(selector), labels));
  return selected.flatMap(({ addresses }) =>
    addresses.map((text) => {
      const { family, address } = parseAddress(text) as Address;
      return { family, first: address, last: address };
    }),
  );
}
