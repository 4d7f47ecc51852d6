import { sameSpec } from '../cluster/content.ts';
import type { Cause, Endpoint } from '../flow/change.ts';
import type { Manifest } from '../manifest/objects.ts';
import { isDeclared, namespaceOf, podIn } from './ends.ts';
import type { Finding, Material } from './finding.ts';
import type { Group } from './group.ts';
import { placed } from './placed.ts';
import { type Indexed, ruleOf } from './rule-index.ts';

/**
 * Where a new end of some flows is declared, if they opened because it came: the rule that lets it through is as it was, and
 * stands in a file that the reviewer has not before him. Undefined where the change touches the rule, for then it is the place.
 */
export function placeOfArrival(material: Material & Indexed, group: Group): Finding['place'] {
  const [cause] = group.causes;
  if (!group.isNew || cause === undefined || !isAsBefore(material, cause)) return undefined;
  const manifest = [...group.sources, ...group.destinations]
    .filter((end) => podIn(material.base, 'base', end) === undefined)
    .map((end) => manifestOf(material, end))
    .find((found) => found !== undefined);
  return manifest && placed('head', manifest);
}

/** Whether base has the policy that a rule stands in as head has it. */
function isAsBefore(material: Material & Indexed, cause: Cause): boolean {
  const [was, is] = (['base', 'head'] as const).map((side) => ruleOf(material, { ...cause, side })?.from.policy);
  return was !== undefined && is !== undefined && sameSpec(was, is);
}

/** The manifest by which pods came: their workload's, or else their namespace's. */
function manifestOf({ head }: Material, end: Endpoint): Manifest | undefined {
  if (isDeclared(end)) return end.head?.manifest;
  return head.cluster.namespaces.get(namespaceOf(end) ?? '')?.manifest;
}
