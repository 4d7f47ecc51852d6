import type { AddressRange } from '../../cluster/address.ts';
import { holdsAddress } from '../../flow/decide.ts';
import type { Rule } from '../../policy/tier.ts';
import { asOne } from '../as-one.ts';
import type { Evidence, RiskRule } from '../evidence.ts';
import { flowFinding } from '../flow-finding.ts';
import type { Flows } from '../flows.ts';
import { byCause, type Group } from '../group.ts';
import type { Loss } from '../isolation.ts';
import { HTTP, holdsHttp, metadataApis, severityOfApis } from '../metadata.ts';
import { outboundOf, toOutside } from '../opened.ts';
import { ruleOf } from '../rule-index.ts';
import { workloadsIn } from '../scope.ts';
import { plain } from '../words.ts';

/**
 * A workload reaches the cloud's metadata API and could not (R03, MITRE T1552.005). It is said of lost isolation too: that
 * pods can send traffic anywhere does not tell everybody that the credentials of the node are there to be had.
 */
export const metadataApiReachable: RiskRule = (evidence) => {
  const opened = outboundOf(evidence.flows.opened).filter(({ unspoken, ports }) => !unspoken && holdsHttp(ports));
  const parts = evidence.byRule(opened, toOutside).filter(({ ports }) => holdsHttp(ports));
  const found = byCause(parts.flatMap((flows) => toApis(evidence, flows)));
  const nets = evidence.losses.filter((loss) => isSafetyNet(evidence, loss));
  const nobodys = new Set(nets.flatMap(({ ends }) => ends.map(({ id }) => id)));
  const severityOf = ({ sources, destinations }: Group) =>
    sources.every(({ id }) => nobodys.has(id)) ? 'high' : severityOfApis(destinations, evidence.settings);
  return asOne(found, severityOf).map((group) =>
    flowFinding(evidence, group, {
      rule: 'metadata-api-reachable',
      severity: severityOf(group),
      title: 'Cloud metadata API reachable',
      verb: 'can now reach',
      more: plain(' There the cloud hands out the credentials of the node.'),
    }),
  );
};

/**
 * Whether a namespace lost its safety net for egress and nothing else: other policies still isolate all that is declared
 * there. Nobody reaches anything today, so that it is as bad as `default-deny-removed` says, and no worse (R12).
 */
function isSafetyNet({ head }: Evidence, { of, direction, namespace, workloads }: Loss): boolean {
  const declared = workloadsIn(head.cluster, namespace);
  return of === 'namespace' && direction === 'egress' && workloads.length === 0 && declared.length > 0;
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
