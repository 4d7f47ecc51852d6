import type { Manifest } from '../manifest/objects.ts';
import type { Schema } from './custom-resource.ts';
import type { FieldError } from './field-error.ts';
import type { LabelSelector } from './label-selector.ts';
import type { PortSet, Rule } from './tier.ts';

/** An AdminNetworkPolicy, a BaselineAdminNetworkPolicy or a ClusterNetworkPolicy, as far as they say the same. */
export interface ClusterScopedPolicy {
  readonly tier: 'admin' | 'baseline';
  /** Lower is looked at first (semantics P1). */
  readonly priority: number;
  readonly subject: PodsByLabels;
  /** In both lists the first rule that matches decides (semantics P2). */
  readonly ingress: readonly ClusterScopedRule[];
  readonly egress: readonly ClusterScopedRule[];
}

export interface ClusterScopedRule {
  readonly action: Rule['action'];
  /** A union. */
  readonly peers: readonly ClusterScopedPeer[];
  readonly ports: PortSet;
}

/** Pods by the labels of their namespaces, or by those and their own: exactly one field is there (semantics C6). */
export interface PodsByLabels {
  readonly namespaces: LabelSelector | undefined;
  readonly pods: NamespacedPods | undefined;
}

export interface NamespacedPods {
  /** Absent: all namespaces. */
  readonly namespaceSelector: LabelSelector | undefined;
  readonly podSelector: LabelSelector;
}

/** One end of the traffic that a rule is for: exactly one field is there (semantics C7). */
export interface ClusterScopedPeer extends PodsByLabels {
  readonly networks?: readonly string[] | undefined;
  readonly nodes?: LabelSelector | undefined;
  readonly domainNames?: readonly string[] | undefined;
}

/** What tells one kind of them from another. */
export interface Definition<S> {
  readonly spec: Schema<S>;
  readonly policyOf: (spec: S) => ClusterScopedPolicy;
  /** Peers for which no port has a name, so that a rule for them may name none (semantics S4). */
  readonly nameless: readonly ('networks' | 'nodes' | 'domainNames')[];
  /** What it refuses that its schema and the others of its family do not. */
  readonly ownErrors: (spec: S, manifest: Manifest) => readonly FieldError[];
}
