import { groupBy } from '../cluster/group-by.ts';
import type { Cause, Endpoint, Rectangle } from '../flow/change.ts';
import { once } from '../flow/once.ts';
import { portsOf, size } from '../flow/ports.ts';
import { isEgress, nameOfCause } from './cause.ts';
import { type Decider, deciding } from './deciding.ts';
import type { Material } from './finding.ts';
import { type Flows, firstCause, narrow } from './flows.ts';
import { createLetThrough, type LetThrough, without } from './let-through.ts';
import { type Indexed, ruleOf } from './rule-index.ts';
import { meaningOf } from './rule-meaning.ts';

/**
 * Divides opened flows by the rule that lets each through: one row of the answer holds all that have the same verdicts,
 * whichever rules they have them by. The first cause of a part is its rule.
 *
 * @param again what made the flows of whole rows, such as `across`: it is asked of each part too
 */
export type ByRule = (opened: readonly Flows[], again: (flows: Flows) => Flows) => Flows[];

export function createByRule(material: Material & Indexed): ByRule {
  const partsOf = createLetThrough(material);
  const letThrough: OfRule = (cause, flows) => partsOf(cause, flows) ?? [];
  return (opened, again) => {
    const compare = createOrder(material, letThrough, opened);
    const parts = opened.flatMap((flows) => {
      // The causes are of one kind: what they did not open may have opened by another, such as a denial that went.
      if (flows.because.filter(opens).length < 2 || flows.causes[0]?.rule === '') return [{ flows, whole: true }];
      const cut = divided(flows, compare, letThrough);
      if (cut === undefined) return [{ flows, whole: false }];
      return cut.map((part) => ({ flows: { ...again(part), causes: part.causes }, whole: true }));
    });
    const told = parts.filter(({ flows }) => flows.pairs > 0);
    return agreed(told);
  };
}

/** A policy that still isolates opens nothing. */
function opens({ effect }: Cause): boolean {
  return effect !== 'isolates';
}

/** What a rule lets through of some flows; it is not asked of policies as a whole. */
type OfRule = (...asked: Parameters<LetThrough>) => readonly Rectangle[];

type Compare = (a: Decider, b: Decider) => number;

/**
 * Of rules that let the same flow through, the one to speak of: one of ingress, as in every sentence; one that was edited; and
 * then the one that lets most of the flows through, so that what a wide rule opens is told whole and at its line, and of a
 * narrow one what it opens beside that. Where rules stand has no part in it, for that has no meaning (semantics D10).
 */
function createOrder(material: Indexed, letThrough: OfRule, opened: readonly Flows[]): Compare {
  const named = opened.flatMap((flows) => flows.causes.map((cause) => ({ flows, name: nameOfCause(cause) })));
  const withCause = groupBy(named, ({ name }) => name);
  const amount = once(nameOfCause, (cause: Cause) => {
    const own = (withCause.get(nameOfCause(cause)) ?? []).flatMap(({ flows }) => letThrough(cause, flows));
    return total(own.map(amountOf));
  });
  const meaning = once(nameOfCause, (cause: Cause) => {
    const rule = ruleOf(material, cause);
    return `${rule && meaningOf(rule)} ${nameOfCause(cause)}`;
  });
  return (a, b) =>
    Number(isEgress(a)) - Number(isEgress(b)) ||
    Number(b.edited) - Number(a.edited) ||
    Number(amount(b) - amount(a)) ||
    (meaning(a) < meaning(b) ? -1 : 1);
}

/** How many flows there are, addresses counted one by one: into how many endpoints they are cut, other policies say. */
function amountOf({ sources, destinations, ports }: Rectangle): bigint {
  const count = (ends: readonly Endpoint[]) => total(ends.map(countOf));
  return count(sources) * count(destinations) * BigInt(size(portsOf(ports)));
}

function countOf(end: Endpoint): bigint {
  return end.kind === 'addresses' ? total(end.ranges.map(({ first, last }) => last - first + 1n)) : 1n;
}

function total(amounts: readonly bigint[]): bigint {
  return amounts.reduce((sum, amount) => sum + amount, 0n);
}

/** Rules that cut some flows into more pieces than this do not divide them in a way that a reader could follow. */
const MOST_PIECES = 1000;

/**
 * The parts of some flows, each with the causes that bear on it, its rule first. Undefined where some of the flows have none
 * among the causes, of which not all are known where there are many: then nobody can tell which rule has which.
 */
function divided(flows: Flows, compare: Compare, letThrough: OfRule): Flows[] | undefined {
  const [first] = flows.causes;
  if (first === undefined || !opens(first)) return undefined;
  if (first.rule === '') return [flows];
  const isAlike = (cause: Cause) => cause.side === first.side && cause.effect === first.effect;
  const found: { readonly owner: Decider; readonly part: Rectangle }[] = [];
  let rest: Rectangle[] = [flows];
  for (const owner of flows.causes.filter(isAlike).sort(compare)) {
    rest = rest.flatMap((piece) => {
      const own = letThrough(owner, piece);
      found.push(...own.map((part) => ({ owner, part })));
      return without(piece, own);
    });
    if (rest.length > MOST_PIECES) return undefined;
  }
  const others: Flows[] = [];
  for (const piece of rest) {
    const some = within(flows, piece);
    const because = some.because.filter((cause) => !isAlike(cause));
    const parts = divided({ ...some, because, causes: deciding(flows.kind, because) }, compare, letThrough);
    if (parts === undefined) return undefined;
    others.push(...parts);
  }
  return [...found.map(({ owner, part }) => partOf(flows, owner, part, letThrough)), ...others];
}

function partOf(flows: Flows, owner: Decider, part: Rectangle, letThrough: OfRule): Flows {
  const isOther = (cause: Cause) => {
    const own = letThrough(cause, part);
    // Beside its rule the same side of the flows has only those that let all of them through too.
    return isSameWay(owner, cause) ? without(part, own).length === 0 : own.length > 0;
  };
  const causes = [owner, ...flows.causes.filter((cause) => cause !== owner && isOther(cause))];
  return { ...within(flows, part), causes };
}

function within(flows: Flows, part: Rectangle): Flows {
  const [sources, destinations] = [new Set(part.sources), new Set(part.destinations)];
  return narrow(
    { ...flows, ports: part.ports },
    (end) => sources.has(end),
    (end) => destinations.has(end),
  );
}

function isSameWay(a: Cause, b: Cause): boolean {
  return a.effect === b.effect && isEgress(a) === isEgress(b);
}

/** The parts of one rule are told as one, and with other rules for the same side only if those let all of them through. */
function agreed(parts: readonly { readonly flows: Flows; readonly whole: boolean }[]): Flows[] {
  const names = (flows: Flows) => new Set(flows.causes.map(nameOfCause));
  const both = (some: ReadonlySet<string>, others: ReadonlySet<string>) =>
    new Set([...some].filter((name) => others.has(name)));
  const known = parts.filter(({ whole }) => whole).map(({ flows }) => flows);
  const shared = new Map(
    [...groupBy(known, firstCause)].map(([owner, alike]) => [owner, alike.map(names).reduce(both)]),
  );
  return parts.map(({ flows, whole }) => {
    const [owner] = flows.causes;
    if (!whole || owner === undefined || owner.rule === '') return flows;
    const all = new Set(shared.get(nameOfCause(owner)));
    return {
      ...flows,
      causes: flows.causes.filter((cause) => !isSameWay(owner, cause) || all.has(nameOfCause(cause))),
    };
  });
}
