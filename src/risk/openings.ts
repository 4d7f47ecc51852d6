import { asOne } from './as-one.ts';
import type { Evidence, RiskRule } from './evidence.ts';
import { type Flows, not } from './flows.ts';
import { byCause, withAnybody } from './group.ts';
import { publicAddresses } from './internet.ts';
import { type FlowRule, judged, type Opening } from './judge.ts';
import { asksMetadata } from './metadata.ts';
import { bySureness, withoutNobodys } from './nobodys.ts';
import { asksDns } from './resolver.ts';

/** The opened flows in groups, each of which is one finding. Questions to cluster DNS are not among them. */
function openings({ opened, settings }: Evidence, said: (opening: Opening) => string): Opening[] {
  // That a metadata API is reachable is said by its own rule; one with a public address is on the internet as well.
  const isSaid = (flows: Flows) => asksMetadata(flows, settings) && publicAddresses(flows.destinations).length === 0;
  const zones = {
    inbound: opened.inbound,
    outbound: opened.outbound.filter(not(isSaid)),
    across: opened.across.filter(not(asksDns)),
    within: opened.within.filter(not(asksDns)),
  };
  return (Object.keys(zones) as Opening['zone'][]).flatMap((zone) =>
    asOne(byCause(zones[zone]), (group) => said({ ...group, zone })).map((group) => ({ ...group, zone })),
  );
}

/** Rules that speak alone: of trusted flows whatever else they break, and of flows that break no other rule. */
interface Alone {
  readonly trusted: FlowRule;
  readonly otherwise: FlowRule;
}

/** What some rules about flows find together, one finding for each group. */
export function openedFlows(rules: readonly FlowRule[], { trusted, otherwise }: Alone): RiskRule {
  return (evidence) => {
    const judge = (opening: Opening) => {
      const ask = (asked: readonly FlowRule[]) => asked.flatMap((rule) => rule(evidence, opening) ?? []);
      return [ask([trusted]), ask(rules), ask([otherwise])].find(({ length }) => length > 0) ?? [];
    };
    const tell = (opening: Opening) =>
      judged(evidence, withSaid(evidence, opening), judge(opening)).map((finding) => ({ opening, finding }));
    const found = openings(evidence, (opening) => JSON.stringify(judge(opening)));
    return withoutNobodys(evidence, found.flatMap(bySureness(evidence, tell))).map(({ finding }) => finding);
  };
}

/** Where anybody is let in or out, that says all of pods that nobody declared too. */
function withSaid({ opened }: Evidence, opening: Opening): Opening {
  const addresses = publicAddresses([...opening.sources, ...opening.destinations]);
  return addresses.length > 0 ? { ...opening, ...withAnybody(opened, opening) } : opening;
}
