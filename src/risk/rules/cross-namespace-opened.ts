import type { Cause, Endpoint } from '../../flow/change.ts';
import { holdsPod } from '../../flow/decide.ts';
import { EVERY_PORT, portsOf, size } from '../../flow/ports.ts';
import type { Sentence } from '../../manifest/sentence.ts';
import type { PodSet } from '../../policy/tier.ts';
import { isIngress, ruleOf } from '../cause.ts';
import { splitsPeer } from '../dash.ts';
import { podIn } from '../ends.ts';
import type { Evidence, RiskRule } from '../evidence.ts';
import { flowFinding } from '../flow-finding.ts';
import { byCause, type Group } from '../group.ts';
import { asksDns } from '../resolver.ts';
import { lowered } from '../severity.ts';
import { plain } from '../words.ts';

/**
 * Pods reach those of another namespace and could not (R08, R10). It is worse where all ports are open, or where a rule
 * speaks of whole namespaces, because then it holds for pods that nobody has written yet.
 */
export const crossNamespaceOpened: RiskRule = (evidence) =>
  byCause(evidence.opened.across.filter((flows) => !asksDns(flows))).map((group) => {
    const wide = group.causes.length > 0 && group.causes.every((cause) => isWide(evidence, cause, group));
    const severity = wide || isAllPorts(group) ? 'high' : 'medium';
    return flowFinding(evidence, group, {
      rule: 'cross-namespace-opened',
      severity: group.isNew ? lowered(severity) : severity,
      title: 'Opened across namespaces',
      verb: 'can now reach',
      more: more(
        wide,
        group.causes.some((cause) => splitsPeer(evidence, cause)),
      ),
    });
  });

function more(wide: boolean, dashed: boolean): Sentence {
  const reach = wide ? ' That holds for every pod of a namespace, also for those to come.' : '';
  const dash = dashed
    ? ' A dash has made two peers of one: the namespace or the labels are enough now, and base asked for both.'
    : '';
  return plain(reach + dash);
}

/** All ports of TCP count as all: hardly anything speaks another protocol. */
function isAllPorts({ ports }: Group): boolean {
  return size(portsOf(ports.filter(({ protocol }) => protocol === 'TCP'))) >= size(EVERY_PORT) / 3;
}

/**
 * Whether a rule opens the flows by speaking of whole namespaces at either end. A Deny that went does not: it denied more
 * than is open now.
 */
function isWide(evidence: Evidence, cause: Cause, { sources, destinations }: Group): boolean {
  const rule = ruleOf(evidence, cause);
  if (rule === undefined || rule.action !== 'allow') return false;
  const others = isIngress(cause) ? sources : destinations;
  const named = rule.peer.pods.filter((set) => set.pods.length > 0);
  return (
    rule.subject.pods.length === 0 || others.some((end) => !named.some((set) => holdsEnd(evidence, cause, set, end)))
  );
}

function holdsEnd(evidence: Evidence, { side }: Cause, set: PodSet, end: Endpoint): boolean {
  const pod = podIn(evidence[side], side, end);
  return pod !== undefined && holdsPod(set, pod);
}
