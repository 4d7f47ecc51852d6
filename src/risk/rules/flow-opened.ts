import type { RiskRule } from '../finding.ts';
import { flowFinding } from '../flow-finding.ts';
import { between, byCause, inbound, openedByRules, outbound } from '../flows.ts';
import { publicAddresses } from '../internet.ts';
import { asksMetadata } from '../metadata.ts';
import { asksDns } from '../resolver.ts';

/** Flows that opened within a namespace, or between workloads and addresses outside that nobody on the internet has (R11). */
export const flowOpened: RiskRule = (evidence) => {
  const opened = openedByRules(evidence);
  const within = byCause(between(opened, 'one namespace').filter((flows) => !asksDns(flows)));
  const outside = [...byCause(inbound(opened)), ...byCause(outbound(opened).filter((flows) => !asksMetadata(flows)))];
  const privately = outside.filter(
    ({ sources, destinations }) => publicAddresses([...sources, ...destinations]).length === 0,
  );
  return [...within, ...privately].map((group) =>
    flowFinding(evidence, group, {
      rule: 'flow-opened',
      severity: group.isNew ? 'low' : 'medium',
      title: 'Flow opened',
      verb: 'can now reach',
    }),
  );
};
