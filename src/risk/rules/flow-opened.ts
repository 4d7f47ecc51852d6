import type { RiskRule } from '../evidence.ts';
import { flowFinding } from '../flow-finding.ts';
import { byCause } from '../group.ts';
import { publicAddresses } from '../internet.ts';
import { asksMetadata } from '../metadata.ts';
import { asksDns } from '../resolver.ts';

/** Flows that opened within a namespace, or between workloads and addresses outside that nobody on the internet has (R11). */
export const flowOpened: RiskRule = (evidence) => {
  const { inbound, outbound, within } = evidence.opened;
  const inside = byCause(within.filter((flows) => !asksDns(flows)));
  const outside = [...byCause(inbound), ...byCause(outbound.filter((flows) => !asksMetadata(flows)))];
  const privately = outside.filter(
    ({ sources, destinations }) => publicAddresses([...sources, ...destinations]).length === 0,
  );
  return [...inside, ...privately].map((group) =>
    flowFinding(evidence, group, {
      rule: 'flow-opened',
      severity: group.isNew ? 'low' : 'medium',
      title: 'Flow opened',
      verb: 'can now reach',
    }),
  );
};
