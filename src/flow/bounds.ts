import { groupBy } from '../cluster/group-by.ts';
import type { Manifest } from '../manifest/objects.ts';
import { RANKS_PER_PRIORITY } from '../policy/tier.ts';
import { addAll, all, type Bits, keepAll, none, removeAll } from './bits.ts';
import type { SpelledTier, Touch } from './spell.ts';

/** The other ends that one direction allows in every order that policies may come in, and in some order. */
export interface Bounds {
  readonly always: Bits;
  readonly sometimes: Bits;
}

/** What a policy says first of each other end; the three do not overlap. */
export interface Sayings {
  readonly allow: Bits;
  readonly deny: Bits;
  readonly pass: Bits;
}

/**
 * Judges a direction of a line on ports that are all alike without an order among policies to which the API gives none
 * (semantics P1, P3): any of those that match may be the one that counts.
 *
 * @param tiers with only the rules that hold for these ports
 */
export function boundsOf(tiers: readonly SpelledTier[], size: number): Bounds {
  return tiers.reduceRight<Bounds>((rest, tier) => throughTier(tier, rest, size), {
    always: all(size),
    sometimes: all(size),
  });
}

function throughTier({ touches, denies }: SpelledTier, rest: Bounds, size: number): Bounds {
  const { ordered, unordered } = byOrder(touches);
  const groups = byPriority(ordered);
  const before = throughGroups([unordered, ...groups], denies, rest, size);
  const behind = throughGroups([...groups, unordered], denies, rest, size);
  return {
    always: keepAll(before.always, behind.always),
    sometimes: addAll(before.sometimes, behind.sometimes),
  };
}

function throughGroups(groups: readonly (readonly Touch[])[], denies: Bits, rest: Bounds, size: number): Bounds {
  const [always, sometimes, undecided] = [none(size), none(size), all(size)];
  for (const group of groups) {
    const { allow, deny, pass } = anyOf(
      [...byPolicy(group).values()].map((own) => sayings(own, undecided)),
      size,
    );
    addAll(sometimes, allow);
    addAll(sometimes, keepAll(pass.slice(), rest.sometimes));
    addAll(always, removeAll(removeAll(allow.slice(), deny), pass));
    addAll(always, keepAll(removeAll(pass.slice(), deny), rest.always));
    for (const said of [allow, deny, pass]) removeAll(undecided, said);
  }
  removeAll(undecided, denies);
  addAll(sometimes, keepAll(undecided.slice(), rest.sometimes));
  addAll(always, keepAll(undecided, rest.always));
  return { always, sometimes };
}

type Ruled = Pick<Touch, 'rule'>;

/**
 * The rules of a tier apart from those of the one policy that has no priority: nothing puts it before or behind another of
 * its tier (semantics P1).
 */
export function byOrder<T extends Ruled>(rules: readonly T[]): { ordered: T[]; unordered: T[] } {
  const isOrdered = ({ rule }: T) => rule.rank >= 0;
  return { ordered: rules.filter(isOrdered), unordered: rules.filter((each) => !isOrdered(each)) };
}

/** The rules of a tier, in their order, by the priority of their policies. */
export function byPriority<T extends Ruled>(rules: readonly T[]): T[][] {
  return [...groupBy(rules, ({ rule }) => Math.floor(rule.rank / RANKS_PER_PRIORITY)).values()];
}

/** The rules of a tier, in their order, by their policies. */
export function byPolicy<T extends Ruled>(rules: readonly T[]): Map<Manifest, T[]> {
  return groupBy(rules, ({ rule }) => rule.from.policy);
}

/** What the rules of one policy, in their order, say of some other ends. */
export function sayings(touches: readonly Touch[], among: Bits): Sayings {
  const [allow, deny, pass] = [among.slice().fill(0), among.slice().fill(0), among.slice().fill(0)];
  const said = { allow, deny, pass };
  const open = among.slice();
  for (const { rule, others } of touches) {
    const hit = keepAll(others.slice(), open);
    addAll(said[rule.action], hit);
    removeAll(open, hit);
  }
  return said;
}

function anyOf(each: readonly Sayings[], size: number): Sayings {
  const union = (action: keyof Sayings) => each.reduce((bits, said) => addAll(bits, said[action]), none(size));
  return { allow: union('allow'), deny: union('deny'), pass: union('pass') };
}
