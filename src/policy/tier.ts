import type { AddressRange } from '../cluster/address.ts';
import type { Protocol } from '../cluster/cluster.ts';
import type { FieldPath, Manifest } from '../manifest/objects.ts';
import type { Selector } from './selector.ts';

/**
 * The intermediate representation that every policy API compiles to. To judge a pod in a direction: for each tier in
 * order, walk the ranks upward; in the first rank where a rule matches, deny beats allow beats pass; allow and deny are
 * final, pass goes to the next tier. If nothing matched: deny if the tier governs the pod, else the next tier.
 * After the last tier: allow.
 */
export interface Tiers {
  readonly ingress: readonly Tier[];
  readonly egress: readonly Tier[];
}

export type Direction = 'ingress' | 'egress';

export interface Tier {
  readonly id: 'admin' | 'network-policy' | 'baseline';
  readonly rules: readonly Rule[];
  /** NetworkPolicies alone govern pods: those they isolate (semantics N1, C5). */
  readonly governs: readonly Governed[];
}

/** Ranks that a priority takes: its policies have at most as many rules for a direction, and each its own of these. */
export const RANKS_PER_PRIORITY = 100;

export interface Rule {
  /**
   * Lower is looked at first: the priority of the policy, then the rule's place in it. Below 0: the policy has no priority,
   * and whether it comes before or behind those that have one is not defined (semantics P1).
   */
  readonly rank: number;
  readonly subject: PodSet;
  readonly peer: Peers;
  readonly ports: PortSet;
  readonly action: 'allow' | 'deny' | 'pass';
  readonly from: Provenance;
}

/** Pods that a policy isolates, and the policy. */
export interface Governed {
  readonly subject: PodSet;
  readonly from: Provenance;
}

/** The policy, and the place in it: `['spec', 'ingress', 0]`, or `[]` for the policy as a whole. */
export interface Provenance {
  readonly policy: Manifest;
  readonly field: FieldPath;
}

/** Pods by their namespace and their labels. hostNetwork pods are never among them (semantics H1 b, C4). */
export interface PodSet {
  readonly namespaces: { readonly name: string } | { readonly selector: Selector };
  readonly pods: Selector;
}

/** All pods of all namespaces. */
export const EVERY_POD: PodSet = { namespaces: { selector: [] }, pods: [] };

/** The other end of a flow: a union. */
export interface Peers {
  /** An empty `from` or `to`: whoever it is, addresses outside the cluster and the host network included (semantics N3). */
  readonly everyone: boolean;
  readonly pods: readonly PodSet[];
  readonly blocks: readonly Block[];
}

/** An ipBlock: addresses of its range that are in none of its exceptions (semantics N11). */
export interface Block {
  readonly range: AddressRange;
  readonly except: readonly AddressRange[];
}

/** Destination ports: a union. All ports are the three whole protocols. */
export interface PortSet {
  readonly numbered: readonly PortRange[];
  readonly named: readonly NamedPort[];
}

/** Both ends included, within 1 to 65535. */
export interface PortRange {
  readonly protocol: Protocol;
  readonly port: number;
  readonly endPort: number;
  /**
   * Of a port of pods that no manifest declares, of which policies know the name (semantics N8, T5): both ends are 0 if it may
   * have about any number, and else it has one of these. No policy has such a range.
   */
  readonly name?: string;
}

/** Looked up in the container ports of the destination (semantics N8, C9). */
export interface NamedPort {
  readonly name: string;
  /** Absent: whatever protocol that container port has (semantics C9). */
  readonly protocol?: Protocol;
}

const LAST_PORT = 65_535;

/** Every port of one protocol. */
export function wholeProtocol(protocol: Protocol): PortRange {
  return { protocol, port: 1, endPort: LAST_PORT };
}

/** All that a policy can speak of (semantics I1): every port of TCP, UDP and SCTP. */
export const ALL_PORTS: PortSet = { numbered: (['TCP', 'UDP', 'SCTP'] as const).map(wholeProtocol), named: [] };

export const EVERYONE: Peers = { everyone: true, pods: [], blocks: [] };
