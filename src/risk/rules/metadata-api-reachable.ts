import type { AddressRange } from '../../cluster/address.ts';
import type { Endpoint } from '../../flow/change.ts';
import { holdsAddress } from '../../flow/decide.ts';
import type { Rule } from '../../policy/tier.ts';
import { asOne } from '../as-one.ts';
import { departed, isEmptied } from '../departed.ts';
import { isInhabited, namespaceOf } from '../ends.ts';
import type { Evidence, RiskRule } from '../evidence.ts';
import { flowFinding } from '../flow-finding.ts';
import type { Flows } from '../flows.ts';
import { byCause, type Group } from '../group.ts';
import type { Loss } from '../isolation.ts';
import { HTTP, holdsHttp, metadataApis, severityOfApis } from '../metadata.ts';
import { outboundOf, toOutside } from '../opened.ts';
import { ruleOf } from '../rule-index.ts';
import { isGone } from '../survival.ts';
import { plain } from '../words.ts';

/**
 * A workload reaches the cloud's metadata API and could not (R03, MITRE T1552.005). It is said of lost isolation too: that
 * pods can send traffic anywhere does not tell everybody that the credentials of the node are there to be had.
 */
export const metadataApiReachable: RiskRule = (evidence) => {
  const opened = outboundOf(evidence.flows.opened).filter(({ unspoken, ports }) => !unspoken && holdsHttp(ports));
  const parts = evidence.byRule(opened, toOutside).filter(({ ports }) => holdsHttp(ports));
  const found = byCause(parts.flatMap((flows) => toApis(evidence, flows)));
  const idsOf = (is: (evidence: Evidence, loss: Loss) => boolean) =>
    new Set(evidence.losses.filter((loss) => is(evidence, loss)).flatMap(({ ends }) => ends.map(({ id }) => id)));
  const [left, nobodys] = [idsOf(leftWithPolicy), idsOf(isSafetyNet)];
  const isLeft = (end: Endpoint) => left.has(end.id) || isGone(evidence, end);
  const living = found.filter(({ sources }) => !sources.every(isLeft));
  const severity = (group: Group) => severityOf(evidence, group, (end) => isLeft(end) || nobodys.has(end.id));
  return asOne(living, severity).map((group) =>
    flowFinding(evidence, group, {
      rule: 'metadata-api-reachable',
      severity: severity(group),
      title: 'Cloud metadata API reachable',
      verb: 'can now reach',
      more: plain(' There the cloud hands out the credentials of the node.'),
    }),
  );
};

/** Where none of the pods is known to be there, it is as bad as `default-deny-removed` says, and no worse (R12). */
function severityOf(evidence: Evidence, { sources, destinations }: Group, isNobodys: (end: Endpoint) => boolean) {
  if (!sources.every(isNobodys)) return severityOfApis(destinations, evidence.settings);
  return sources.every((end) => isEmptied(evidence, namespaceOf(end) ?? '')) ? 'medium' : 'high';
}

/** Whether pods went away with their policy, of which `isolation-lost` says all that there is to say. */
function leftWithPolicy(evidence: Evidence, loss: Loss): boolean {
  return loss.of === 'ends' && loss.direction === 'egress' && departed(evidence, loss);
}

/**
 * Whether a namespace lost its safety net for egress and nothing else: other policies still isolate all that is declared
 * there, or it went away. Nobody reaches anything today.
 */
function isSafetyNet({ base, head }: Evidence, { of, direction, namespace, workloads }: Loss): boolean {
  const isKnown = isInhabited([base, head], namespace);
  return of === 'namespace' && direction === 'egress' && workloads.length === 0 && isKnown;
}

function toApis(evidence: Evidence, flows: Flows): Flows[] {
  const destinations = metadataApis(flows.destinations, evidence.settings);
  if (destinations.length === 0) return [];
  const ranges = destinations.flatMap((endpoint) => endpoint.ranges);
  const causes = flows.causes.filter((cause) => letsThrough(ruleOf(evidence, cause), ranges));
  return [{ ...flows, destinations, causes, ports: [HTTP], pairs: flows.sources.length }];
}

/** A rule for other addresses has no part in it, and a policy as a whole has. */
function letsThrough(rule: Rule | undefined, ranges: readonly AddressRange[]): boolean {
  if (rule === undefined || rule.peer.everyone) return true;
  return ranges.some(({ family, first }) => rule.peer.blocks.some((block) => holdsAddress(block, family, first)));
}
