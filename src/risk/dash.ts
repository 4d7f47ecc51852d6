import type { Cause } from '../flow/change.ts';
import { isIngress, ruleOf, rulesOfPolicy } from './cause.ts';
import type { Material } from './finding.ts';
import { nameOfSet } from './pod-sets.ts';

/**
 * Whether it was a dash that opened the flows: base has a peer of a namespaceSelector and a podSelector, which both must
 * hold, and the rule in head has the two as peers of their own, of which either is enough (semantics N5, T4).
 */
export function splitsPeer(material: Material, cause: Cause): boolean {
  const rule = ruleOf(material, cause);
  if (cause.side !== 'head' || rule === undefined) return false;
  const peers = new Set(rule.peer.pods.map(nameOfSet));
  const direction = isIngress(cause) ? 'ingress' : 'egress';
  const before = rulesOfPolicy(material.base.tiers[direction], cause.policy).flatMap(({ peer }) => peer.pods);
  return before.some(({ namespaces, pods }) => {
    if ('name' in namespaces || pods.length === 0) return false;
    const own = { name: cause.policy.namespace };
    return peers.has(nameOfSet({ namespaces, pods: [] })) && peers.has(nameOfSet({ namespaces: own, pods }));
  });
}
