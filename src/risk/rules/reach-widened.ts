import type { Cause } from '../../flow/change.ts';
import { words } from '../../flow/unseen.ts';
import { type Sentence, say } from '../../manifest/sentence.ts';
import { canonical } from '../../policy/selector.ts';
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
 * It does not matter which policy had the narrower rule: one may be replaced by another. Labels of pods beside all
 * namespaces are no bar: whoever may create a pod anywhere can give it those.
 */
export const reachWidened: FlowRule = (evidence, opening) => {
  if (opening.zone !== 'across' && opening.zone !== 'within') return undefined;
  const causes = opening.causes.filter(({ effect }) => effect === 'allows');
  const ways = causes.map((cause) => widened(evidence, cause, opening));
  if (!ways.some((way) => way !== undefined)) return undefined;
  return {
    rule: 'reach-widened',
    severity: opening.isNew ? lowered('high') : 'high',
    title: 'Rule widened',
    verb: 'can now reach',
    // What a dash did is told where it is found.
    more: causes.some((cause) => splitsPeer(evidence, cause)) ? plain('') : wordsFor(ways),
  };
};

/** How a rule became wider: by its ports, by its pods, or from the namespaces of a set to all of them. */
type Way = 'ports' | 'pods' | PodSet['namespaces'];

function wordsFor(ways: readonly (Way | undefined)[]): Sentence {
  if (ways.includes('ports')) return plain(' Base did not open all ports.');
  const from = ways.find((way): way is PodSet['namespaces'] => typeof way === 'object');
  if (from === undefined) return plain(' Base let fewer pods through.');
  const less = 'name' in from ? say`of the namespace ${from.name}` : say`of namespaces with ${words(from.selector)}`;
  return say` The rule spoke ${less}, and is for all namespaces now.`;
}

function widened(evidence: Evidence, cause: Cause, opening: Opening): Way | undefined {
  const now = ruleOf(evidence, cause);
  if (now === undefined) return undefined;
  const before = evidence.base.tiers[isIngress(cause) ? 'ingress' : 'egress']
    .flatMap((tier) => tier.rules)
    .filter(({ action, subject }) => action === 'allow' && mayShare(subject, now.subject));
  if (before.some((rule) => hasMorePorts(now, rule))) return 'ports';
  const others = isIngress(cause) ? opening.sources : opening.destinations;
  const reached = now.peer.pods.filter((set) => others.some((end) => holdsEnd(evidence, cause, set, end)));
  const alike = before.filter(({ subject }) => isSame(now.subject, subject)).flatMap(({ peer }) => peer.pods);
  const spread = alike.find((old) => reached.some((set) => isSpread(set, old)));
  if (spread !== undefined) return spread.namespaces;
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

/** Whether a set is of whole namespaces, or of all of them, and the other a part of it. */
function isWider(set: PodSet, other: PodSet): boolean {
  if (isSpread(set, other)) return true;
  if (set.pods.length > 0 || isSame(set, other)) return false;
  return isEverywhere(set) || nameOfSet({ ...set, pods: [] }) === nameOfSet({ ...other, pods: [] });
}

/** Whether a set is of pods in all namespaces, and the other of such pods in some. */
function isSpread(set: PodSet, other: PodSet): boolean {
  const asked = new Set(other.pods.map((requirement) => canonical([requirement])));
  return isEverywhere(set) && !isEverywhere(other) && set.pods.every((each) => asked.has(canonical([each])));
}

function isEverywhere({ namespaces }: PodSet): boolean {
  return 'selector' in namespaces && namespaces.selector.length === 0;
}

function isSame(set: PodSet, other: PodSet): boolean {
  return nameOfSet(set) === nameOfSet(other);
}
