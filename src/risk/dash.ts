import type { Cause } from '../flow/change.ts';
import { namespaceOf } from '../manifest/objects.ts';
import { type PortRange, type Rule, wholeProtocol } from '../policy/tier.ts';
import { isIngress } from './cause.ts';
import { nameOfSet } from './pod-sets.ts';
import { type Indexed, ruleOf, rulesOfPolicy } from './rule-index.ts';

/**
 * Whether it was a dash that opened the flows: base has a peer of a namespaceSelector and a podSelector, which both must
 * hold, and the rule in head has the two as peers of their own, of which either is enough (semantics N5, T4).
 */
export function splitsPeer(indexed: Indexed, cause: Cause): boolean {
  const rule = ruleOf(indexed, cause);
  const direction = isIngress(cause) ? 'ingress' : 'egress';
  return rule !== undefined && dividesPeer(rulesOfPolicy(indexed, 'base', direction, cause.policy), rule);
}

/** Whether a rule has as two peers what was one in the rules that its policy had. */
export function dividesPeer(before: readonly Rule[], { peer, from }: Rule): boolean {
  const peers = new Set(peer.pods.map(nameOfSet));
  const own = { name: namespaceOf(from.policy) };
  return before
    .flatMap((rule) => rule.peer.pods)
    .some(({ namespaces, pods }) => {
      if ('name' in namespaces || pods.length === 0) return false;
      return peers.has(nameOfSet({ namespaces, pods: [] })) && peers.has(nameOfSet({ namespaces: own, pods }));
    });
}

/**
 * Whether a rule has a protocol without a port and a port without a protocol, where the rules that its policy had have both
 * in one item and nowhere the whole protocol. A port without a protocol is one of TCP (semantics D3).
 */
export function dividesPort(before: readonly Rule[], { ports }: Rule): boolean {
  const isWhole = ({ protocol, port, endPort }: PortRange) => {
    const whole = wholeProtocol(protocol);
    return port === whole.port && endPort === whole.endPort;
  };
  const old = before.flatMap((rule) => rule.ports.numbered);
  const names = before.flatMap((rule) => rule.ports.named);
  return ports.numbered.filter(isWhole).some(({ protocol }) => {
    if (old.some((range) => range.protocol === protocol && isWhole(range))) return false;
    const had = (range: PortRange) => old.some((one) => one.protocol === protocol && one.port === range.port);
    return (
      ports.numbered.some((range) => !isWhole(range) && range.protocol === 'TCP' && had(range)) ||
      ports.named.some(({ name }) => names.some((one) => one.protocol === protocol && one.name === name))
    );
  });
}
