import { title } from '../cluster/identity.ts';
import type { Manifest } from '../manifest/objects.ts';
import { place } from '../manifest/place.ts';
import type { Problem } from '../manifest/problem.ts';
import { say } from '../manifest/sentence.ts';
import type { Direction } from '../policy/tier.ts';
import { addAll, type Bits, isEmpty, keepAll, removeAll } from './bits.ts';
import { boundsOf, byOrder, byPolicy, byPriority, type Sayings, sayings } from './bounds.ts';
import type { State } from './change.ts';
import { heldBy } from './line.ts';
import { leaveOutNoFlows } from './list.ts';
import { atomsOf } from './port-atoms.ts';
import { EVERY_PORT } from './ports.ts';
import { EVERYWHERE, relevantSets } from './relevant.ts';
import { createRulebook, type Rulebook } from './rulebook.ts';
import { type Line, type SpelledTier, spellLine, type Touch } from './spell.ts';
import { createUniverse, type Side, type Universe } from './universe.ts';
import { unseenPods } from './unseen.ts';

/** Policies that nothing orders and a direction in which a flow hangs on which of them counts. */
interface Tie {
  readonly first: Manifest;
  readonly second: Manifest;
  readonly direction: Direction;
}

/**
 * Policies of one tier of which one allows a flow that another denies, if they are of one priority (semantics P3) or one of
 * them has none (semantics P1): which of them counts is not defined. Told of each policy once, and only where a flow hangs
 * on it, whatever else decides about it before, after and at its other end.
 */
export function tiedPolicies(state: State): Problem[] {
  if (!mayTie(state)) return [];
  const sets = relevantSets(state, { sources: EVERYWHERE, destinations: EVERYWHERE });
  const universe = createUniverse([state], unseenPods([state], [sets]).endpoints);
  const rulebook = createRulebook(universe, universe.sides[0] as Side);
  const told = new Map<Manifest, Tie>();
  for (let endpoint = 0; endpoint < universe.endpoints.length; endpoint++) {
    for (const role of ['source', 'destination'] as const) {
      for (const tie of tiesOn({ endpoint, role }, rulebook, universe)) {
        if (!told.has(tie.first)) told.set(tie.first, tie);
      }
    }
  }
  return [...told.values()].map(problemOf);
}

/** Hardly any cluster has policies without an order that say different things. */
function mayTie({ tiers: { ingress, egress } }: State): boolean {
  return [...ingress, ...egress].some(({ rules }) => mayClash(rules.map((rule) => ({ rule }))));
}

function mayClash(rules: readonly Pick<Touch, 'rule'>[]): boolean {
  const { ordered, unordered } = byOrder(rules);
  return byPriority(ordered).some((group) => {
    const rivals = [...unordered, ...group];
    return new Set(rivals.map(({ rule }) => rule.action)).size > 1 && byPolicy(rivals).size > 1;
  });
}

/** The ties in the direction that the line's endpoint judges. */
function tiesOn(line: Line, rulebook: Rulebook, universe: Universe): Tie[] {
  const size = universe.endpoints.length;
  const spelled = spellLine(rulebook, line, size);
  const direction = line.role === 'source' ? 'egress' : 'ingress';
  const own = spelled?.[direction === 'egress' ? 0 : 1];
  if (!own?.some(({ touches }) => mayClash(touches))) return [];

  const sets = (spelled ?? []).flat().flatMap(({ touches }) => touches.map(({ ports }) => ports));
  const cut = sets.filter((ports) => ports !== EVERY_PORT);
  return atomsOf(cut).flatMap((atom) => {
    const holds = heldBy(atom, cut);
    const here = (tiers: readonly SpelledTier[]) =>
      tiers.map((tier) => ({ ...tier, touches: tier.touches.filter(({ ports }) => holds(ports)) }));
    const [egress, ingress] = (spelled ?? []).map((tiers) => boundsOf(here(tiers), size));
    if (egress === undefined || ingress === undefined) return [];
    const open = removeAll(keepAll(egress.sometimes, ingress.sometimes), keepAll(egress.always, ingress.always));
    leaveOutNoFlows(keepAll(open, rulebook.side.present), line, universe);
    return isEmpty(open) ? [] : clashes(here(own), open).map((pair) => ({ ...pair, direction }));
  });
}

/** The pairs of policies without an order that say different things of some of these other ends. */
function clashes(tiers: readonly SpelledTier[], others: Bits): Pick<Tie, 'first' | 'second'>[] {
  const found: Pick<Tie, 'first' | 'second'>[] = [];
  let open = others;
  for (const { touches } of tiers) {
    const passed = others.slice().fill(0);
    const { ordered, unordered } = byOrder(touches);
    for (const group of byPriority(ordered)) {
      const said = saidBy(group, open);
      const rivals = [...saidBy(unordered, open), ...said];
      rivals.forEach((one, i) => {
        const other = rivals.slice(i + 1).find((each) => differ(one, each));
        if (other !== undefined) found.push({ first: one.policy, second: other.policy });
      });
      for (const { allow, deny, pass } of said) {
        addAll(passed, pass);
        open = removeAll(removeAll(removeAll(open.slice(), allow), deny), pass);
      }
    }
    open = addAll(open.slice(), passed);
  }
  return found;
}

function saidBy(touches: readonly Touch[], open: Bits): (Sayings & { readonly policy: Manifest })[] {
  return [...byPolicy(touches)].map(([policy, own]) => ({ policy, ...sayings(own, open) })).sort(byPlace);
}

function byPlace({ policy: a }: { policy: Manifest }, { policy: b }: { policy: Manifest }): number {
  return a.path === b.path ? a.line - b.line : a.path < b.path ? -1 : 1;
}

function differ(one: Sayings, other: Sayings): boolean {
  const actions = ['allow', 'deny', 'pass'] as const;
  return actions.some((a) => actions.some((b) => a !== b && !isEmpty(keepAll(one[a].slice(), other[b]))));
}

function problemOf({ first, second, direction }: Tie): Problem {
  const way = direction === 'egress' ? say`egress` : say`ingress`;
  const lineOf = (policy: Manifest) => place(policy, ['spec', 'priority']).line;
  const other = say`${title(second)}, at ${second.path}:${lineOf(second)}`;
  const why =
    first.kind === 'BaselineAdminNetworkPolicy'
      ? say`${title(first)} has no priority, so nothing orders it and ${other}`
      : say`${title(first)} has the priority of ${other}`;
  return {
    severity: 'warning',
    code: 'priorities-equal',
    message: say`${why}, and the two say different things of some ${way}. Which of them counts is not defined.`,
    path: first.path,
    line: lineOf(first),
    hidesFlows: true,
  };
}
