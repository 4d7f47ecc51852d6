import type { Sentence } from '../../manifest/sentence.ts';
import { splitsPeer } from '../dash.ts';
import type { FlowRule } from '../judge.ts';
import { lowered } from '../severity.ts';
import { isOnEveryPort, isWide } from '../wide.ts';
import { plain } from '../words.ts';

/**
 * Pods reach those of another namespace and could not (R08, R10). It is worse where all ports are open, or where a rule
 * speaks of whole namespaces, because then it holds for pods that nobody has written yet.
 */
export const crossNamespaceOpened: FlowRule = (evidence, opening) => {
  if (opening.zone !== 'across') return undefined;
  const wide = isWide(evidence, opening);
  const severity = wide || isOnEveryPort(evidence, opening) ? 'high' : 'medium';
  const dashed = opening.causes.some((cause) => splitsPeer(evidence, cause));
  return {
    rule: 'cross-namespace-opened',
    severity: opening.isNew ? lowered(severity) : severity,
    title: 'Opened across namespaces',
    verb: 'can now reach',
    more: more(wide, dashed),
  };
};

function more(wide: boolean, dashed: boolean): Sentence {
  const reach = wide ? ' That holds for every pod of a namespace, also for those to come.' : '';
  const dash = dashed
    ? ' A dash has made two peers of one: the namespace or the labels are enough now, and base asked for both.'
    : '';
  return plain(reach + dash);
}
