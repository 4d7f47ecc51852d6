import type { RiskRule } from '../evidence.ts';
import { flowFinding } from '../flow-finding.ts';
import { byCause, withAnybody } from '../group.ts';
import { isAnybody, publicAddresses } from '../internet.ts';

/** Public addresses reach a workload that was closed to them (R02). A new workload makes it no better. */
export const internetIngress: RiskRule = (evidence) =>
  byCause(evidence.opened.inbound).flatMap((group) => {
    const addresses = publicAddresses(group.sources);
    if (addresses.length === 0) return [];
    return flowFinding(evidence, withAnybody(evidence.opened, group), {
      rule: 'internet-ingress',
      severity: isAnybody(addresses) ? 'critical' : 'high',
      title: isAnybody(addresses) ? 'Open to the internet' : 'Open to public addresses',
      verb: 'can now reach',
    });
  });
