import type { Endpoint } from '../flow/change.ts';
import { type Sentence, say } from '../manifest/sentence.ts';
import { identity } from '../naming/workloads.ts';
import type { PodSet } from '../policy/tier.ts';
import { isDeclared } from './ends.ts';
import type { Finding, Material } from './finding.ts';
import type { Group } from './group.ts';
import { type Indexed, ruleOf } from './rule-index.ts';
import { isSure } from './sure.ts';
import { list } from './words.ts';

/** How sure a finding is, and why it is not surer. */
export type Confidence = Pick<Finding, 'confidence' | 'confidenceReason'>;

/** Manifests say all that the finding turns on. */
export const EXACT: Confidence = { confidence: 'exact' };

/** The finding turns on something that manifests do not say. */
export function assumed(reason: Sentence): Confidence {
  return { confidence: 'assumed', confidenceReason: reason };
}

/** There may be no such pods, as far as manifests can tell. */
export const UNDECLARED: Confidence = assumed(say`No manifest declares such pods.`);

/**
 * Whether flows turn on what no manifest says: that there are such pods at all, where none of them is declared; or the
 * labels of a namespace that head does not declare, beyond the automatic one (semantics D4), by which a rule selects its pods.
 */
export function confidence(material: Material & Indexed, { parts, sources, destinations, causes }: Group): Confidence {
  if (!parts.some(isSure)) return UNDECLARED;
  const byLabel = causes.some((cause) => {
    const rule = ruleOf(material, cause);
    return rule !== undefined && [rule.subject, ...rule.peer.pods].some(selectsByLabel);
  });
  const names = byLabel ? undeclaredNamespaces(material, [...sources, ...destinations]) : [];
  if (names.length === 0) return EXACT;
  return assumed(say`A rule goes by labels of ${list(names)}, and no manifest says which labels there are.`);
}

function undeclaredNamespaces({ base, head }: Material, endpoints: readonly Endpoint[]): string[] {
  const names = endpoints.filter(isDeclared).map((workload) => identity(workload).namespace);
  const isUndeclared = (name: string) => {
    const { manifest, configured } = head.cluster.namespaces.get(name) ?? base.cluster.namespaces.get(name) ?? {};
    return manifest === undefined && configured === undefined;
  };
  return [...new Set(names)].filter(isUndeclared).sort();
}

function selectsByLabel({ namespaces }: PodSet): boolean {
  return 'selector' in namespaces && namespaces.selector.some(({ key }) => key !== 'kubernetes.io/metadata.name');
}
