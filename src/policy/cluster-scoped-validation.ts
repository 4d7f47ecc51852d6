import { isStandardCidr } from '../cluster/cidr.ts';
import { decode } from '../manifest/decode.ts';
import type { Manifest } from '../manifest/objects.ts';
import type {
  ClusterScopedPeer,
  ClusterScopedPolicy,
  ClusterScopedRule,
  Definition,
  PodsByLabels,
} from './cluster-scoped-policy.ts';
import { type FieldError, invalid, under, underEach } from './field-error.ts';
import { type LabelSelector, selectorErrors } from './label-selector.ts';
import { metadataErrors, objectMeta } from './object-meta.ts';

/** What the API server finds wrong with the metadata. It clears a namespace. */
export function metadataErrorsOf({ body }: Manifest): readonly FieldError[] {
  const { value, errors } = decode(objectMeta, body['metadata'], ['metadata']);
  if (errors.length === 0) return under('metadata', metadataErrors({ ...value, namespace: '' }));
  return errors.map(({ field, detail }) => ({ field, type: 'Malformed', detail }));
}

/** What all definitions refuse beside their schemas, by their validation rules (semantics S1, S4). */
export function sharedErrors(
  { egress }: ClusterScopedPolicy,
  nameless: Definition<never>['nameless'],
): readonly FieldError[] {
  const ofRule = (rule: ClusterScopedRule) => [
    ...under(
      'to',
      underEach(rule.peers, ({ networks = [] }) => under('networks', underEach(networks, cidrErrors))),
    ),
    ...namedPortErrors(rule, nameless),
  ];
  return under('spec', under('egress', underEach(egress, ofRule)));
}

function cidrErrors(cidr: string): readonly FieldError[] {
  return isStandardCidr(cidr) ? [] : invalid([], cidr, ['Invalid CIDR format provided']);
}

function namedPortErrors({ peers, ports }: ClusterScopedRule, nameless: Definition<never>['nameless']): FieldError[] {
  const hasSuch = peers.some((peer) => nameless.some((field) => peer[field] !== undefined));
  if (!hasSuch || ports.named.length === 0) return [];
  const names = nameless.join('/');
  const detail = `${names} peer cannot be set with namedPorts since there are no namedPorts for ${names}`;
  return [{ field: [], type: 'Invalid', detail }];
}

/**
 * What is wrong with the selectors of a policy. The API server does not look, so the policy is stored, and nobody can say
 * what it selects.
 */
export function unreadableSelectors({ subject, ingress, egress }: ClusterScopedPolicy): readonly FieldError[] {
  const ofRules = (key: 'from' | 'to', rules: readonly ClusterScopedRule[]) =>
    underEach(rules, ({ peers }) => under(key, underEach(peers, peerErrors)));
  return under('spec', [
    ...under('subject', podErrors(subject)),
    ...under('ingress', ofRules('from', ingress)),
    ...under('egress', ofRules('to', egress)),
  ]);
}

function peerErrors({ nodes, ...pods }: ClusterScopedPeer): readonly FieldError[] {
  return [...podErrors(pods), ...at('nodes', nodes)];
}

function podErrors({ namespaces, pods }: PodsByLabels): readonly FieldError[] {
  const ofPods = [...at('namespaceSelector', pods?.namespaceSelector), ...at('podSelector', pods?.podSelector)];
  return [...at('namespaces', namespaces), ...under('pods', ofPods)];
}

function at(key: string, selector: LabelSelector | undefined): readonly FieldError[] {
  return selector === undefined ? [] : under(key, selectorErrors(selector));
}
