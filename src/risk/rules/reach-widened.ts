import type { Cause } from '../../flow/change.ts';
import type { PodSet, Rule } from '../../policy/tier.ts';
import { isIngress } from '../cause.ts';
import { splitsPeer } from '../dash.ts';
import type { Evidence } from '../evidence.ts';
import type { FlowRule, Opening } from '../judge.ts';
import { nameOfSet } from '../pod-sets.ts';
import { isEveryTcpPort } from '../port-sets.ts';
import { ruleOf } from '../rule-index.ts';
import { lowered } from '../severity.ts';
import { holdsEnd } from '../wide.ts';
import { plain } from '../words.ts';

/**
 * A rule speaks of whole namespaces, of all of them or of all ports, where base let the same pods through for less (R08).
 * It does not matter which policy had the narrower rule: one may be replaced by another.
 */
export const reachWidened: FlowRule = (evidence, opening) => {
  if (opening.zone !== 'across' && opening.zone !== 'within') return undefined;
  const causes = opening.causes.filter(({ effect }) => effect === 'allows');
  const ways = causes.map((cause) => widened(evidence, cause, opening));
  if (!ways.some((way) => way !== undefined)) return undefined;
  const before = ways.includes('ports') ? ' Base did not open all ports.' : ' Base let fewer pods through.';
  return {
    rule: 'reach-widened',
    severity: opening.isNew ? lowered('high') : 'high',
    title: 'Rule widened',
    verb: 'can now reach',
    // What a dash did is told where it is found.
    more: plain(causes.some((cause) => splitsPeer(evidence, cause)) ? '' : before),
  };
};

function widened(evidence: Evidence, cause: Cause, opening: Opening): 'ports' | 'pods' | undefined {
  const now = ruleOf(evidence, cause);
  if (now === undefined) return undefined;
  const before = evidence.base.tiers[isIngress(cause) ? 'ingress' : 'egress']
    .flatMap((tier) => tier.rules)
    .filter(({ action, subject }) => action === 'allow' && mayShare(subject, now.subject));
  if (before.some((rule) => hasMorePorts(now, rule))) return 'ports';
  const others = isIngress(cause) ? opening.sources : opening.destinations;
  const reached = now.peer.pods.filter((set) => others.some((end) => holdsEnd(evidence, cause, set, end)));
  const hasMorePods = (rule: Rule) =>
    (isSame(now.subject, rule.subject) &&
      (isFreed(now, rule) || reached.some((set) => rule.peer.pods.some((old) => isWider(set, old))))) ||
    (isWider(now.subject, rule.subject) && sharesPeer(now, rule));
  return before.some(hasMorePods) ? 'pods' : undefined;
}

function hasMorePorts(now: Rule, before: Rule): boolean {
  return (
    isSame(now.subject, before.subject) &&
    sharesPeer(now, before) &&
    isEveryTcpPort(now.ports.numbered) &&
    !isEveryTcpPort(before.ports.numbered)
  );
}

/** Whether a rule for certain pods is one for everybody now. */
function isFreed(now: Rule, before: Rule): boolean {
  return now.peer.everyone && before.peer.pods.length > 0;
}

/** Sets of two namespaces have nothing in common; to compare more takes time. */
function mayShare({ namespaces }: PodSet, { namespaces: others }: PodSet): boolean {
  return !('name' in namespaces && 'name' in others) || namespaces.name === others.name;
}

function sharesPeer(now: Rule, before: Rule): boolean {
  return (
    (now.peer.everyone && before.peer.everyone) ||
    now.peer.pods.some((set) => before.peer.pods.some((old) => isSame(set, old) || isWider(set, old)))
  );
}

/** Whether a set is of whole namespaces, and the other a part of it. */
function isWider(set: PodSet, other: PodSet): boolean {
  if (set.pods.length > 0 || isSame(set, other)) return false;
  const everywhere = 'selector' in set.namespaces && set.namespaces.selector.length === 0;
  return everywhere || nameOfSet({ ...set, pods: [] }) === nameOfSet({ ...other, pods: [] });
}

function isSame(set: PodSet, other: PodSet): boolean {
  return nameOfSet(set) === nameOfSet(other);
}
