import { groupBy } from '../cluster/group-by.ts';
import type { Cause, Endpoint, Rectangle } from '../flow/change.ts';
import { portsOf, size } from '../flow/ports.ts';
import { isEgress, nameOfCause } from './cause.ts';
import { type Decider, deciding } from './deciding.ts';
import type { Material } from './finding.ts';
import { type Flows, narrow } from './flows.ts';
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
  const letThrough = createLetThrough(material);
  return (opened, again) => {
    const compare = createOrder(material, letThrough, opened);
    const parts = opened.flatMap((flows) => {
      if (flows.causes.length < 2 || flows.causes[0]?.rule === '') return [{ flows, whole: true }];
      const cut = divided(flows, compare, letThrough);
      if (cut === undefined) return [{ flows, whole: false }];
      return cut.map((part) => ({ flows: { ...again(part), causes: part.causes }, whole: true }));
    });
    const told = parts.filter(({ flows }) => flows.pairs > 0);
    return agreed(told);
  };
}

type Compare = (a: Decider, b: Decider) => number;

/**
 * Of rules that let the same flow through, the one to speak of: one of ingress, as in every sentence; one that was edited; and
 * then the one that lets most of the flows through, so that what a wide rule opens is told whole and at its line, and of a
 * narrow one what it opens beside that. Where rules stand has no part in it, for that has no meaning (semantics D10).
 */
function createOrder(material: Indexed, letThrough: LetThrough, opened: readonly Flows[]): Compare {
  const amounts = new Map<string, bigint>();
  const asked = new Set(opened.flatMap(({ causes }) => (causes.length > 1 ? causes.map(nameOfCause) : [])));
  for (const flows of opened) {
    for (const cause of flows.causes) {
      const name = nameOfCause(cause);
      if (!asked.has(name)) continue;
      const own = flows.causes.length > 1 ? (letThrough(cause, flows) ?? []) : [flows];
      amounts.set(
        name,
        own.reduce((sum, part) => sum + amountOf(part), amounts.get(name) ?? 0n),
      );
    }
  }
  const amount = (cause: Cause) => amounts.get(nameOfCause(cause)) ?? 0n;
  const meanings = new Map<string, string>();
  const meaning = (cause: Cause) => {
    const name = nameOfCause(cause);
    const rule = meanings.has(name) ? undefined : ruleOf(material, cause);
    const text = meanings.get(name) ?? `${rule === undefined ? '' : meaningOf(rule)} ${name}`;
    meanings.set(name, text);
    return text;
  };
  return (a, b) =>
    Number(isEgress(a)) - Number(isEgress(b)) ||
    Number(b.edited) - Number(a.edited) ||
    Number(amount(b) - amount(a) > 0n) - Number(amount(a) - amount(b) > 0n) ||
    (meaning(a) < meaning(b) ? -1 : 1);
}

/** How many flows there are, addresses counted one by one: into how many endpoints they are cut, other policies say. */
function amountOf({ sources, destinations, ports }: Rectangle): bigint {
  const count = (ends: readonly Endpoint[]) => ends.reduce((sum, end) => sum + countOf(end), 0n);
  return count(sources) * count(destinations) * BigInt(size(portsOf(ports)));
}

function countOf(end: Endpoint): bigint {
  if (end.kind !== 'addresses') return 1n;
  return end.ranges.reduce((sum, { first, last }) => sum + last - first + 1n, 0n);
}

/** Rules that cut some flows into more pieces than this do not divide them in a way that a reader could follow. */
const MOST_PIECES = 1000;

/**
 * The parts of some flows, each with the causes that bear on it, its rule first. Undefined where some of the flows have none
 * among the causes, of which not all are known where there are many: then nobody can tell which rule has which.
 */
function divided(flows: Flows, compare: Compare, letThrough: LetThrough): Flows[] | undefined {
  const [first] = flows.causes;
  if (first === undefined || first.rule === '') return [flows];
  const isAlike = (cause: Cause) => cause.side === first.side && cause.effect === first.effect;
  const found: { readonly owner: Decider; readonly part: Rectangle }[] = [];
  let rest: Rectangle[] = [flows];
  for (const owner of flows.causes.filter(isAlike).sort(compare)) {
    rest = rest.flatMap((piece) => {
      const own = letThrough(owner, piece) ?? [];
      found.push(...own.map((part) => ({ owner, part })));
      return without(piece, own);
    });
    if (rest.length > MOST_PIECES) return undefined;
  }
  const others: Flows[] = [];
  for (const piece of rest) {
    const because = flows.because.filter((cause) => !isAlike(cause) && bearsOn(letThrough(cause, piece)));
    const causes = deciding(flows.kind, because);
    // A policy that still isolates opens nothing.
    if (causes[0] === undefined || causes[0].effect === 'isolates') return undefined;
    const parts = divided({ ...within(flows, piece), because, causes }, compare, letThrough);
    if (parts === undefined) return undefined;
    others.push(...parts);
  }
  return [...found.map(({ owner, part }) => partOf(flows, owner, part, letThrough)), ...others];
}

function partOf(flows: Flows, owner: Decider, part: Rectangle, letThrough: LetThrough): Flows {
  const isOther = (cause: Cause) => {
    const own = letThrough(cause, part);
    // Beside its rule the same side of the flows has only those that let all of them through too.
    return isSameWay(owner, cause) ? own !== undefined && without(part, own).length === 0 : bearsOn(own);
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

/** A policy as a whole may have a say in all of the flows. */
function bearsOn(own: readonly Rectangle[] | undefined): boolean {
  return own === undefined || own.length > 0;
}

function isSameWay(a: Cause, b: Cause): boolean {
  return a.side === b.side && a.effect === b.effect && isEgress(a) === isEgress(b);
}

/** The parts of one rule are told as one, and with other rules for the same side only if those let all of them through. */
function agreed(parts: readonly { readonly flows: Flows; readonly whole: boolean }[]): Flows[] {
  const names = (flows: Flows) => flows.causes.map(nameOfCause);
  const known = parts.filter(({ whole }) => whole).map(({ flows }) => flows);
  const shared = new Map(
    [...groupBy(known, (flows) => names(flows)[0])].map(([owner, alike]) => {
      const [first, ...others] = alike.map((flows) => new Set(names(flows)));
      return [owner, [...(first ?? [])].filter((name) => others.every((some) => some.has(name)))];
    }),
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
