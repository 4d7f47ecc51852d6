import type { Cause, Endpoint } from '../flow/change.ts';
import { holdsPod } from '../flow/decide.ts';
import type { PodSet } from '../policy/tier.ts';
import { isIngress, isPass } from './cause.ts';
import { podIn } from './ends.ts';
import type { Material } from './finding.ts';
import type { Group } from './group.ts';
import { isEveryTcpPort } from './port-sets.ts';
import { type Indexed, ruleOf } from './rule-index.ts';

/** Whether every rule that opens some flows speaks of whole namespaces, so that it holds for pods to come as well. */
export function isWide(material: Material & Indexed, group: Group): boolean {
  const causes = group.causes.filter((cause) => !isPass(cause));
  return causes.length > 0 && causes.every((cause) => speaksOfNamespaces(material, cause, group));
}

/**
 * Whether a rule opens the flows by speaking of whole namespaces at either end. A Deny that went does not: it denied more
 * than is open now.
 */
function speaksOfNamespaces(material: Material & Indexed, cause: Cause, { sources, destinations }: Group): boolean {
  const rule = ruleOf(material, cause);
  if (rule === undefined || rule.action !== 'allow') return false;
  const others = isIngress(cause) ? sources : destinations;
  const named = rule.peer.pods.filter((set) => set.pods.length > 0);
  return (
    rule.subject.pods.length === 0 || others.some((end) => !named.some((set) => holdsEnd(material, cause, set, end)))
  );
}

/**
 * Whether flows are on all ports, or on what rules for all ports opened beside those that were open before: to whoever writes
 * or reads such a rule it makes no difference which these were.
 */
export function isOnEveryPort(indexed: Indexed, { ports, causes }: Pick<Group, 'ports' | 'causes'>): boolean {
  const rules = causes.flatMap((cause) => (cause.effect === 'allows' ? (ruleOf(indexed, cause) ?? []) : []));
  return isEveryTcpPort(ports) || (rules.length > 0 && rules.every((rule) => isEveryTcpPort(rule.ports.numbered)));
}

/** Whether a set of pods holds an end, in the version that a cause is of. */
export function holdsEnd(material: Material, { side }: Pick<Cause, 'side'>, set: PodSet, end: Endpoint): boolean {
  const pod = podIn(material[side], side, end);
  return pod !== undefined && holdsPod(set, pod);
}
