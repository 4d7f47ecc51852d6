import type { Cause, Change, State } from '../flow/change.ts';
import { changedPolicies } from '../flow/same.ts';
import { type Manifest, namespaceOf } from '../manifest/objects.ts';
import { type Sentence, say } from '../manifest/sentence.ts';
import type { Finding, Material } from './finding.ts';
import { nameOf, plain, policies } from './words.ts';

type Kind = `${Cause['side']} ${Cause['effect']}`;

/** What made the change, the best first: the rule that came or went, or else the isolation that came or went. */
const DECIDING: Readonly<Record<Change['change'], readonly Kind[]>> = {
  opened: ['head allows', 'base stops-isolating', 'base denies', 'base isolates'],
  closed: ['base allows', 'head denies', 'head isolates'],
};

/**
 * Finds the causes that a reviewer must look at: all of the best kind there is. If policies that changed have a part in it,
 * it is their best kind: below a tier that no longer denies, other policies only go on to allow. Rules of ingress come
 * before those of egress, and policies that only isolate before those that allow something as well.
 */
export function createDeciding({ base, head }: Pick<Material, 'base' | 'head'>): (change: Change) => readonly Cause[] {
  const allowing = { base: policiesWithRules(base), head: policiesWithRules(head) };
  const rank = (cause: Cause) =>
    Number(cause.rule === '' ? allowing[cause.side].has(nameOfPolicy(cause.policy)) : isEgress(cause));
  const changed = new Set([...changedPolicies(base, head)].map((policy) => nameOfPolicy(refer(policy))));
  return ({ change, because }) => {
    const best = (causes: readonly Cause[]) =>
      DECIDING[change].find((kind) => causes.some((cause) => kindOf(cause) === kind));
    const kind = best(because.filter(({ policy }) => changed.has(nameOfPolicy(policy)))) ?? best(because);
    return because.filter((cause) => kindOf(cause) === kind).sort((a, b) => rank(a) - rank(b));
  };
}

function policiesWithRules({ tiers: { ingress, egress } }: State): ReadonlySet<string> {
  const rules = [...ingress, ...egress].flatMap((tier) => tier.rules);
  return new Set(rules.map(({ from }) => nameOfPolicy(refer(from.policy))));
}

function refer(policy: Manifest): Cause['policy'] {
  return { kind: policy.kind, namespace: namespaceOf(policy), name: policy.name };
}

function nameOfPolicy({ kind, namespace, name }: Cause['policy']): string {
  return JSON.stringify([kind, namespace, name]);
}

function kindOf({ side, effect }: Cause): Kind {
  return `${side} ${effect}`;
}

/** Whether a cause is about what a pod lets in. */
export function isIngress({ rule }: Cause): boolean {
  return rule.startsWith('spec.ingress');
}

/** Whether a cause is about what a pod sends out. */
export function isEgress({ rule }: Cause): boolean {
  return rule.startsWith('spec.egress');
}

/** One text for each rule of each version. */
export function nameOfCause({ side, policy, rule }: Cause): string {
  return JSON.stringify([side, policy.kind, policy.namespace, policy.name, rule]);
}

export function placeOf({ side, path, line, endLine }: Cause): NonNullable<Finding['place']> {
  return { side, path, line, endLine };
}

/** The end of a sentence about flows: `: policy shop/web allows it`; nothing where nothing is known. */
export function because(causes: readonly Cause[]): Sentence {
  const [first] = causes;
  if (first === undefined) return plain('');
  return decidedBy(
    causes.map(({ policy }) => nameOf(policy)),
    first.side,
    first.effect.includes('allow') ? 'allow' : 'prevent',
  );
}

/** `: policies shop/a and shop/b no longer prevent it`, of policies in one of the versions. */
export function decidedBy(by: readonly string[], side: Cause['side'], verb: 'allow' | 'prevent'): Sentence {
  const names = [...new Set(by)];
  const person = names.length === 1 ? 's' : '';
  return say`: ${policies(names)} ${plain(`${side === 'base' ? 'no longer ' : ''}${verb}${person} it`)}`;
}
