import { refer } from '../flow/because.ts';
import type { Cause, Change, State } from '../flow/change.ts';
import type { Direction, Provenance } from '../policy/tier.ts';
import { isEgress, isPass } from './cause.ts';
import type { Material } from './finding.ts';

type Kind = `${Cause['side']} ${Cause['effect']}`;

/** What made the change, the best first: the rule that came or went, or else the isolation that came or went. */
const DECIDING: Readonly<Record<Change['change'], readonly Kind[]>> = {
  opened: ['head allows', 'base stops-isolating', 'base denies', 'head passes', 'base passes', 'base isolates'],
  closed: ['base allows', 'head denies', 'base passes', 'head passes', 'head isolates'],
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
  const found = because.filter((cause) => kindOf(cause) === kind).sort((a, b) => a.rank - b.rank);
  if (!found.some(isPass)) return found;
  // Where a rule passes flows on, or no longer does, it is another that says what becomes of them.
  return [...found, ...because.filter((cause) => cause.side === 'head' && !isPass(cause))];
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
