import { publicAddresses } from '../internet.ts';
import type { FlowRule } from '../judge.ts';

/** Flows that opened within a namespace, or between workloads and addresses outside that nobody on the internet has (R11). */
export const flowOpened: FlowRule = (_, { zone, sources, destinations, isNew }) => {
  if (zone === 'across' || publicAddresses([...sources, ...destinations]).length > 0) return undefined;
  return { rule: 'flow-opened', severity: isNew ? 'low' : 'medium', title: 'Flow opened', verb: 'can now reach' };
};
