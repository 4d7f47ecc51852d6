import type { Evidence, RiskRule } from './evidence.ts';
import type { Finding } from './finding.ts';
import { type Flows, not } from './flows.ts';
import { byCause, withAnybody } from './group.ts';
import { publicAddresses } from './internet.ts';
import { type FlowRule, judged, type Opening } from './judge.ts';
import { asksMetadata } from './metadata.ts';
import { asksDns } from './resolver.ts';

/** The opened flows in groups of one cause, each of which is one finding. Questions to cluster DNS are not among them. */
function openings({ opened, settings }: Evidence): Opening[] {
  // That a metadata API is reachable is said by its own rule; one with a public address is on the internet as well.
  const isSaid = (flows: Flows) => asksMetadata(flows, settings) && publicAddresses(flows.destinations).length === 0;
  const zones = {
    inbound: byCause(opened.inbound),
    outbound: byCause(opened.outbound.filter(not(isSaid))),
    across: byCause(opened.across.filter(not(asksDns))),
    within: byCause(opened.within.filter(not(asksDns))),
  };
  return (Object.keys(zones) as Opening['zone'][]).flatMap((zone) => zones[zone].map((group) => ({ ...group, zone })));
}

/** What some rules about flows find together; a trusted flow is no more than that, whatever else it breaks. */
export function openedFlows(rules: readonly FlowRule[], trusted: FlowRule): RiskRule {
  return (evidence) => openings(evidence).flatMap((opening) => findings(evidence, opening, rules, trusted));
}

function findings(evidence: Evidence, opening: Opening, rules: readonly FlowRule[], trusted: FlowRule): Finding[] {
  const known = trusted(evidence, opening);
  if (known !== undefined) return judged(evidence, opening, [known]);
  const broken = rules.flatMap((rule) => rule(evidence, opening) ?? []);
  return judged(evidence, withSaid(evidence, opening), broken);
}

/** Where anybody is let in or out, that says all of pods that nobody declared too. */
function withSaid({ opened }: Evidence, opening: Opening): Opening {
  const addresses = publicAddresses([...opening.sources, ...opening.destinations]);
  return addresses.length > 0 ? { ...opening, ...withAnybody(opened, opening) } : opening;
}
