import type { Endpoint } from '../flow/change.ts';
import type { PodSet } from '../policy/tier.ts';
import { ruleOf } from './cause.ts';
import { areUndeclared } from './ends.ts';
import type { Finding, Material } from './finding.ts';
import type { Group } from './group.ts';

/**
 * Whether flows turn on what no manifest says: that there are such pods at all, where none of them is declared; or the
 * labels of a namespace that is not declared, beyond the automatic one (semantics D4), by which a rule selects its pods.
 */
export function confidence(material: Material, { sources, destinations, causes }: Group): Finding['confidence'] {
  if (areUndeclared(sources) || areUndeclared(destinations)) return 'assumed';
  const undeclared = [...sources, ...destinations].some((endpoint) => isUndeclared(material, endpoint));
  const byLabel = causes.some((cause) => {
    const rule = ruleOf(material, cause);
    return rule !== undefined && [rule.subject, ...rule.peer.pods].some(selectsByLabel);
  });
  return undeclared && byLabel ? 'assumed' : 'exact';
}

function isUndeclared({ base, head }: Material, endpoint: Endpoint): boolean {
  if (endpoint.kind !== 'workload') return false;
  const namespace = (endpoint.head ?? endpoint.base)?.namespace ?? '';
  return [base, head].every(({ cluster }) => {
    const { manifest, configured } = cluster.namespaces.get(namespace) ?? {};
    return manifest === undefined && configured === undefined;
  });
}

function selectsByLabel({ namespaces }: PodSet): boolean {
  return 'selector' in namespaces && namespaces.selector.some(({ key }) => key !== 'kubernetes.io/metadata.name');
}
