import { refer } from '../flow/because.ts';
import type { Cause, Change, Relabelled, State } from '../flow/change.ts';
import { type Sentence, say } from '../manifest/sentence.ts';
import { labelledName } from '../naming/workloads.ts';
import type { Direction, Provenance } from '../policy/tier.ts';
import type { Finding, Material } from './finding.ts';
import { enumerate, nameOf, plain, policies } from './words.ts';

type Kind = `${Cause['side']} ${Cause['effect']}`;

/** What made the change, the best first: the rule that came or went, or else the isolation that came or went. */
const DECIDING: Readonly<Record<Change['change'], readonly Kind[]>> = {
  opened: ['head allows', 'base stops-isolating', 'base denies', 'base isolates'],
  closed: ['base allows', 'head denies', 'head isolates'],
};

/** A cause, and what tells whether a reviewer must look at it. */
export interface Decider extends Cause {
  /** What it has a say in; for a policy as a whole, what it isolates pods for. */
  readonly directions: readonly Direction[];
  /** Whether the policy is another in the other version. */
  readonly edited: boolean;
  /** Rules of ingress come before those of egress, and policies that only isolate before those that allow as well. */
  readonly rank: number;
}

/** Tells of the causes of a change what `deciding` goes by. */
export function createDeciders({
  base,
  head,
  edits,
}: Pick<Material, 'base' | 'head' | 'edits'>): (change: Change) => readonly Decider[] {
  const known = { base: policiesOf(base), head: policiesOf(head) };
  const changed = new Set([...edits.policies].map((policy) => nameOfPolicy(refer(policy))));
  return ({ because }) =>
    because.map((cause) => {
      const name = nameOfPolicy(cause.policy);
      const { allowing, isolating } = known[cause.side];
      return {
        ...cause,
        directions: DIRECTIONS.filter((d) =>
          cause.rule === '' ? isolating[d].has(name) : d === (isEgress(cause) ? 'egress' : 'ingress'),
        ),
        edited: changed.has(name),
        rank: Number(cause.rule === '' ? allowing.has(name) : isEgress(cause)),
      };
    });
}

/**
 * The causes that a reviewer must look at: all of the best kind there is. If policies that changed have a part in it, it is
 * their best kind: below a tier that no longer denies, other policies only go on to allow.
 */
export function deciding(change: Change['change'], because: readonly Decider[]): readonly Decider[] {
  const best = (causes: readonly Cause[]) =>
    DECIDING[change].find((kind) => causes.some((cause) => kindOf(cause) === kind));
  const kind = best(because.filter(({ edited }) => edited)) ?? best(because);
  return because.filter((cause) => kindOf(cause) === kind).sort((a, b) => a.rank - b.rank);
}

const DIRECTIONS: readonly Direction[] = ['ingress', 'egress'];

/** The names of the policies of a version that have rules, and of those that isolate pods. */
function policiesOf({ tiers }: State) {
  const names = (all: readonly { readonly from: Provenance }[]) =>
    new Set(all.map(({ from }) => nameOfPolicy(refer(from.policy))));
  return {
    allowing: names([...tiers.ingress, ...tiers.egress].flatMap(({ rules }) => rules)),
    isolating: {
      ingress: names(tiers.ingress.flatMap(({ governs }) => governs)),
      egress: names(tiers.egress.flatMap(({ governs }) => governs)),
    },
  };
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

/** Where a reviewer should look: at the labels, where they made the change, or else at the first cause. */
export function placeOf({ causes: [cause], relabelled: [labels] }: Made): Finding['place'] {
  const first = labels ?? cause;
  return first && { side: first.side, path: first.path, line: first.line, endLine: first.endLine };
}

/** What made flows open or close; `relabelled` is empty if it was not labels. */
interface Made {
  readonly causes: readonly Cause[];
  readonly relabelled: readonly Relabelled[];
}

/**
 * The end of a sentence about flows: `: policy shop/web allows it`, `: the labels of shop/api changed, and policy shop/db no
 * longer allows it`; nothing where nothing is known.
 */
export function because({ causes, relabelled }: Made): Sentence {
  const [first] = causes;
  if (first === undefined) return plain('');
  const by = decidedBy(
    causes.map(({ policy }) => nameOf(policy)),
    first.side,
    first.effect.includes('allow') ? 'allow' : 'prevent',
  );
  return withLabels(relabelled, by);
}

/** The same of any decider: what the labels did comes first. */
export function withLabels(relabelled: readonly Relabelled[], by: Sentence): Sentence {
  return relabelled.length === 0 ? say`: ${by}` : say`: the labels of ${objects(relabelled)} changed, and ${by}`;
}

/** `shop/api and namespace data`, of what got other labels. */
export function objects(relabelled: readonly Relabelled[]): Sentence {
  return enumerate(relabelled.map(labelledName));
}

/** `policies shop/a and shop/b no longer prevent it`, of policies in one of the versions. */
export function decidedBy(by: readonly string[], side: Cause['side'], verb: 'allow' | 'prevent'): Sentence {
  const names = [...new Set(by)];
  const person = names.length === 1 ? 's' : '';
  return say`${policies(names)} ${plain(`${side === 'base' ? 'no longer ' : ''}${verb}${person} it`)}`;
}
