import type { Problem } from '../../manifest/problem.ts';
import { say, write } from '../../manifest/sentence.ts';
import { EXACT } from '../confidence.ts';
import type { RiskRule } from '../evidence.ts';
import type { Finding } from '../finding.ts';
import { fingerprint } from '../fingerprint.ts';

const RULE = 'policy-rejected';

/**
 * A policy that the API server will not take, and that base does not have like this (semantics V, T6). The cluster goes on
 * with the policy it had, or with none, whatever the manifest says; the flows are told as they are where it has none, which
 * is what a cluster gets that is set up from head.
 */
export const policyRejected: RiskRule = ({ problems }) => {
  const known = new Set(problems.base.filter(isRejection).map(identity));
  return problems.head.filter((problem) => isRejection(problem) && !known.has(identity(problem))).map(finding);
};

function isRejection({ code }: Problem): boolean {
  return code === 'policy-rejected';
}

/** Lines move; what is wrong with which policy stays. */
function identity({ path = '', message }: Problem): string {
  return JSON.stringify([path, write(message)]);
}

function finding(problem: Problem): Finding {
  const { path, line, message } = problem;
  return {
    rule: RULE,
    severity: 'high',
    ...EXACT,
    title: 'Policy rejected',
    message: say`${message} A cluster that has an older version keeps that; in this report the rejected one counts for nothing.`,
    fingerprint: fingerprint(RULE, [identity(problem)]),
    ...(path !== undefined && line !== undefined && { place: { side: 'head', path, line, endLine: line } }),
    changes: [],
  };
}
