import { asOne } from '../as-one.ts';
import type { RiskRule } from '../evidence.ts';
import { flowFinding } from '../flow-finding.ts';
import { byCause } from '../group.ts';
import { asksDns } from '../resolver.ts';

/** Cluster DNS can be asked and could not (R15): a flow that every platform has, named for the record, and once. */
export const dnsOpened: RiskRule = (evidence) => {
  const { across, within } = evidence.opened;
  const groups = byCause([...across, ...within].filter(asksDns));
  return asOne(groups, () => '', 1).map((group) =>
    flowFinding(evidence, group, {
      rule: 'dns-opened',
      severity: 'info',
      title: 'DNS opened',
      verb: 'can now ask cluster DNS,',
    }),
  );
};
