import type { Endpoint } from '../../flow/change.ts';
import { holdsNamespaceOf } from '../end-pattern.ts';
import type { Evidence } from '../evidence.ts';
import type { FlowRule } from '../judge.ts';
import { lowered } from '../severity.ts';
import { plain } from '../words.ts';

/**
 * Pods that are not production reach pods that are (R09). A namespace that is held by both lists is not production:
 * `non-prod` ends as `prod` does.
 */
export const nonProductionToProduction: FlowRule = (evidence, { zone, sources, destinations, isNew }) => {
  if (zone !== 'across') return undefined;
  if (!sources.some((end) => isNonProduction(evidence, end))) return undefined;
  if (!destinations.some((end) => isProduction(evidence, end))) return undefined;
  return {
    rule: 'non-production-to-production',
    severity: isNew ? lowered('high') : 'high',
    title: 'Production reachable from non-production',
    verb: 'can now reach',
    more: plain(' That leads from non-production to production.'),
  };
};

function isNonProduction(evidence: Evidence, end: Endpoint): boolean {
  return evidence.settings.nonProduction.some((pattern) => holdsNamespaceOf(pattern, end, evidence));
}

function isProduction(evidence: Evidence, end: Endpoint): boolean {
  const { settings } = evidence;
  const isNamed = settings.production.some((pattern) => holdsNamespaceOf(pattern, end, evidence));
  return isNamed && !isNonProduction(evidence, end);
}
