import type { ClosedRule } from '../closings.ts';

/** Flows that closed: nobody gets in by that, but someone may miss them. */
export const flowClosed: ClosedRule = () => {
  return { rule: 'flow-closed', severity: 'low', title: 'Flow closed', verb: 'can no longer reach' };
};
