import { isAnybody, publicAddresses } from '../internet.ts';
import type { FlowRule } from '../judge.ts';

/** Public addresses reach a workload that was closed to them (R02). A new workload makes it no better. */
export const internetIngress: FlowRule = ({ settings }, { sources }) => {
  const addresses = publicAddresses(sources);
  if (addresses.length === 0) return undefined;
  const anybody = isAnybody(addresses, settings);
  return {
    rule: 'internet-ingress',
    severity: anybody ? 'critical' : 'high',
    title: anybody ? 'Open to the internet' : 'Open to public addresses',
    verb: 'can now reach',
  };
};
