import { say } from '../../manifest/sentence.ts';
import type { PortRange } from '../../policy/tier.ts';
import { isTrustedEnd } from '../end-pattern.ts';
import type { Evidence } from '../evidence.ts';
import type { FlowRule, Opening } from '../judge.ts';
import { commonPorts, holdsPorts, isEveryTcpPort } from '../port-sets.ts';
import type { TrustedFlow } from '../settings.ts';
import { lowered } from '../severity.ts';

/** Flows that the platform has by right, such as scraping (R15): expected, and named for the record. */
export const trustedFlowOpened: FlowRule = (evidence, opening) => {
  const known = evidence.settings.trusted.find((flow) => isTrusted(evidence, flow, opening));
  if (known === undefined) return undefined;
  return {
    rule: 'trusted-flow-opened',
    severity: opening.isNew ? lowered('low') : 'low',
    title: 'Known platform flow opened',
    verb: 'can now reach',
    more: say` It is trusted as ${known.name}.`,
  };
};

/** Whether all of the flows are meant. Where no port is named, none of those is that would be a risk by itself. */
function isTrusted(evidence: Evidence, { from, to, ports }: TrustedFlow, opening: Opening): boolean {
  const risky = (opened: readonly PortRange[]) =>
    isEveryTcpPort(opened) ||
    commonPorts(opened, [...evidence.settings.dataStorePorts, ...evidence.settings.nodePorts]).length > 0;
  const isMeant = ports === undefined ? !risky(opening.ports) : holdsPorts(ports, opening.ports);
  return (
    isMeant &&
    opening.sources.every((end) => isTrustedEnd(from, end, evidence)) &&
    opening.destinations.every((end) => isTrustedEnd(to, end, evidence))
  );
}
