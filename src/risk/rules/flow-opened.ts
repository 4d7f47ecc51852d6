import type { FlowRule } from '../judge.ts';

/**
 * Flows that opened and break no other rule (R11): within a namespace, or between workloads and addresses outside that nobody
 * on the internet has.
 */
export const flowOpened: FlowRule = (_, { isNew }) => ({
  rule: 'flow-opened',
  severity: isNew ? 'low' : 'medium',
  title: 'Flow opened',
  verb: 'can now reach',
});
