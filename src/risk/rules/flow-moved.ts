import type { ClosedRule } from '../closings.ts';
import { plain } from '../words.ts';

/** Flows that closed while another port opened between the same ends: a port that moved on both sides is no outage. */
export const flowMoved: ClosedRule = (_, { moved }) =>
  moved
    ? {
        rule: 'flow-moved',
        severity: 'info',
        title: 'Flow moved',
        verb: 'can no longer reach',
        more: plain(' Another port between the same ends opened instead.'),
      }
    : undefined;
