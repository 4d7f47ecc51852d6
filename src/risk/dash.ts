import type { Cause } from '../flow/change.ts';
import { isIngress } from './cause.ts';
import { nameOfSet } from './pod-sets.ts';
import { type Indexed, ruleOf, rulesOfPolicy } from './rule-index.ts';

/**
 * Whether it was a dash that opened the flows: base has a peer of a namespaceSelector and a podSelector, which both must
 * hold, and the rule in head has the two as peers of their own, of which either is enough (semantics N5, T4).
 */
export function splitsPeer(indexed: Indexed, cause: Cause): boolean {
  const rule = ruleOf(indexed, cause);
  if (cause.side !== 'head' || rule === undefined) return false;
  const peers = new Set(rule.peer.pods.map(nameOfSet));
  const direction = isIngress(cause) ? 'ingress' : 'egress';
  const before = rulesOfPolicy(indexed, 'base', direction, cause.policy).flatMap(({ peer }) => peer.pods);
  return before.some(({ namespaces, pods }) => {
    if ('name' in namespaces || pods.length === 0) return false;
    const own = { name: cause.policy.namespace };
    return peers.has(nameOfSet({ namespaces, pods: [] })) && peers.has(nameOfSet({ namespaces: own, pods }));
  });
}
