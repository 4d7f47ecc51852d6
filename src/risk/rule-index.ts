import type { Cause, State } from '../flow/change.ts';
import { fieldName, namespaceOf } from '../manifest/objects.ts';
import type { Direction, Rule } from '../policy/tier.ts';

/** The rules of both versions by their policy and direction: many flows ask for them, and there may be many. */
export interface Indexed {
  readonly rules: Readonly<Record<Cause['side'], ReadonlyMap<string, readonly Rule[]>>>;
}

export function indexRules({ base, head }: Readonly<Record<Cause['side'], State>>): Indexed['rules'] {
  return { base: index(base), head: index(head) };
}

function index({ tiers }: State): ReadonlyMap<string, readonly Rule[]> {
  const found = new Map<string, Rule[]>();
  for (const direction of ['ingress', 'egress'] as const) {
    for (const rule of tiers[direction].flatMap((tier) => tier.rules)) {
      const { kind, name } = rule.from.policy;
      const key = keyOf(direction, { kind, namespace: namespaceOf(rule.from.policy), name });
      const known = found.get(key);
      if (known === undefined) found.set(key, [rule]);
      else known.push(rule);
    }
  }
  return found;
}

function keyOf(direction: Direction, { kind, namespace, name }: Cause['policy']): string {
  return JSON.stringify([direction, kind, namespace, name]);
}

/** The rules of one policy in a version. */
export function rulesOfPolicy(
  { rules }: Indexed,
  side: Cause['side'],
  direction: Direction,
  policy: Cause['policy'],
): readonly Rule[] {
  return rules[side].get(keyOf(direction, policy)) ?? [];
}

/** The rule that a cause names, as its version compiled it; none if the cause is a policy as a whole. */
export function ruleOf(indexed: Indexed, { side, policy, rule }: Cause): Rule | undefined {
  const all = (['ingress', 'egress'] as const).flatMap((d) => rulesOfPolicy(indexed, side, d, policy));
  return all.find(({ from }) => fieldName(from.field) === rule);
}
