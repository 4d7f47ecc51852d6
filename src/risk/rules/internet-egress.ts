import type { PortRange } from '../../policy/tier.ts';
import type { Severity } from '../finding.ts';
import { isAnybody, publicAddresses } from '../internet.ts';
import type { FlowRule } from '../judge.ts';
import { lowered } from '../severity.ts';

/** A workload reaches public addresses that it could not (R06): a way out for data, and in for instructions. */
export const internetEgress: FlowRule = ({ settings }, { destinations, ports, isNew }) => {
  const addresses = publicAddresses(destinations);
  if (addresses.length === 0) return undefined;
  const anybody = isAnybody(addresses, settings);
  const ofPorts: Severity = ports.every(isHttps) ? 'medium' : 'high';
  const ofWidth = anybody ? ofPorts : lowered(ofPorts);
  return {
    rule: 'internet-egress',
    severity: isNew ? lowered(ofWidth) : ofWidth,
    title: anybody ? 'Internet reachable' : 'Public addresses reachable',
    verb: 'can now reach',
  };
};

/** TCP, or UDP for HTTP/3. */
function isHttps({ protocol, port, endPort }: PortRange): boolean {
  return protocol !== 'SCTP' && port === 443 && endPort === 443;
}
