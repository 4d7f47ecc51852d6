import type { ClusterScopedPeer, NamespacedPods, PodsByLabels } from './cluster-scoped-policy.ts';
import {
  list,
  ONE,
  object,
  optional,
  required,
  type Schema,
  set,
  string,
  stringMap,
  unchecked,
} from './custom-resource.ts';
import type { LabelSelector } from './label-selector.ts';
import type { Requirement } from './selector.ts';

// What the definitions of AdminNetworkPolicy, BaselineAdminNetworkPolicy and ClusterNetworkPolicy have in common, in the
// experimental channel, which has all that the standard one has (semantics C6, C7, S).

/** The definitions do not look at the words of a selector. */
export const selector: Schema<LabelSelector> = object<LabelSelector>({
  matchLabels: optional(stringMap, []),
  matchExpressions: optional(
    list(
      object<Requirement>({
        key: required(string()),
        operator: required(string() as Schema<Requirement['operator']>),
        values: optional(list(string(), { least: 0 }), []),
      }),
      { least: 0 },
    ),
    [],
  ),
});

/** Pods by labels, which are the subject of a policy and the peers of its ingress rules. */
export function podsByLabels(pods: Schema<NamespacedPods>): Schema<PodsByLabels> {
  return object<PodsByLabels>(podFields(pods), ONE);
}

/** The peers of egress rules. */
export function egressPeer(pods: Schema<NamespacedPods>): Schema<ClusterScopedPeer> {
  return object<Omit<ClusterScopedPeer, 'domainNames'>>({ ...podFields(pods), ...ADDRESSES }, ONE);
}

/** The peers of egress rules where these may also be domain names. */
export function egressPeerOrNames(pods: Schema<NamespacedPods>): Schema<ClusterScopedPeer> {
  const domainNames = optional(list(DOMAIN_NAME, { most: 25 }));
  return object<ClusterScopedPeer>({ ...podFields(pods), ...ADDRESSES, domainNames }, ONE);
}

function podFields(pods: Schema<NamespacedPods>) {
  return { namespaces: optional(selector), pods: optional(pods) };
}

const ADDRESSES = {
  networks: optional(set(string({ maxLength: 43 }), { most: 25 })),
  nodes: optional(selector),
};

/** The letters are those of the definition, `A-z` included (semantics S5). */
const DOMAIN_NAME = string({
  pattern: /^(\*\.)?([a-zA-z0-9]([-a-zA-Z0-9_]*[a-zA-Z0-9])?\.)+[a-zA-z0-9]([-a-zA-Z0-9_]*[a-zA-Z0-9])?\.?$/,
});

export const ruleName = optional(string({ maxLength: 100 }));

/** A whole object; its metadata is checked as that of any object. */
export function resourceOf<T>(spec: Schema<T>): Schema<{ readonly spec: T }> {
  const fields = { apiVersion: optional(unchecked), kind: optional(unchecked), metadata: optional(unchecked) };
  return object({ ...fields, spec: required(spec), status: optional(unchecked) });
}
