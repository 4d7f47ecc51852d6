import type { PortRange } from '../../policy/tier.ts';
import type { RiskRule } from '../evidence.ts';
import type { Severity } from '../finding.ts';
import { flowFinding } from '../flow-finding.ts';
import { byCause, withAnybody } from '../group.ts';
import { isAnybody, publicAddresses } from '../internet.ts';
import { lowered } from '../severity.ts';

/** A workload reaches public addresses that it could not (R06): a way out for data, and in for instructions. */
export const internetEgress: RiskRule = (evidence) =>
  byCause(evidence.opened.outbound).flatMap((group) => {
    const addresses = publicAddresses(group.destinations);
    if (addresses.length === 0) return [];
    const ofPorts: Severity = group.ports.every(isHttps) ? 'medium' : 'high';
    const ofWidth = isAnybody(addresses) ? ofPorts : lowered(ofPorts);
    return flowFinding(evidence, withAnybody(evidence.opened, group), {
      rule: 'internet-egress',
      severity: group.isNew ? lowered(ofWidth) : ofWidth,
      title: isAnybody(addresses) ? 'Internet reachable' : 'Public addresses reachable',
      verb: 'can now reach',
    });
  });

/** TCP, or UDP for HTTP/3. */
function isHttps({ protocol, port, endPort }: PortRange): boolean {
  return protocol !== 'SCTP' && port === 443 && endPort === 443;
}
