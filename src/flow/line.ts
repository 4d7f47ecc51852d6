import type { Rule } from '../policy/tier.ts';
import { addAll, all, type Bits, has, keepAll, none, removeAll } from './bits.ts';
import type { Membership } from './membership.ts';
import { type Atom, atomsOf, EVERY_PORT, type Ports } from './ports.ts';
import type { IndexedTier, Rulebook } from './rulebook.ts';

/** All flows of one endpoint in one role: a row (it is the source) or a column (the destination) of the matrix of flows. */
export interface Line {
  readonly endpoint: number;
  readonly role: 'source' | 'destination';
}

/** What one version allows on a line: for ports that are all alike, the other ends. */
export interface Verdict {
  readonly ports: Ports;
  /** One set for each rulebook asked, in their order. */
  readonly allowed: readonly Bits[];
}

/** A rule that touches a line: it holds for these other ends on these ports. */
export interface Touch {
  readonly rule: Rule;
  readonly others: Bits;
  readonly ports: Ports;
}

/** A tier as it meets a line: what its rules hold for, and whom it denies otherwise. */
export interface SpelledTier {
  /** By ascending rank. */
  readonly touches: readonly Touch[];
  readonly denies: Bits;
}

/** Judges lines. The sets of a verdict are shared: do not change them. */
export type Judge = (line: Line) => readonly Verdict[];

/**
 * Who may talk to an endpoint on which ports, in each of some versions. Ports are cut only where a rule that touches the
 * line begins or ends, so a line has few different verdicts (usually 2 to 15). Lines that the same rules touch have the
 * same verdicts, which are found once.
 */
export function createJudge(rulebooks: readonly Rulebook[], size: number): Judge {
  const known = new Map<string, readonly Verdict[]>();
  return (line) => {
    const touched = rulebooks.map((rulebook) => directions(rulebook, line));
    const key = keyOf(line, touched, rulebooks);
    const verdicts = known.get(key) ?? verdictsOf(rulebooks, line, touched, size);
    known.set(key, verdicts);
    return verdicts;
  };
}

/** The rules of one tier that touch a line. */
interface TouchedTier {
  readonly tier: IndexedTier;
  /** Whether they do so as the rules of the line's own side, which judge its endpoint, or of the other ends' side. */
  readonly own: boolean;
  readonly rules: readonly number[];
  /** Whether the tier governs the line's own endpoint; asked of its own side only. */
  readonly denies: boolean;
}

/** Both directions of one version, seen from a line; undefined if the version does not have its endpoint. */
type Touched = readonly (readonly TouchedTier[])[] | undefined;

function directions({ side, tiers }: Rulebook, line: Line): Touched {
  const party = side.parties[line.endpoint];
  if (party === undefined) return undefined;
  return (['egress', 'ingress'] as const).map((direction) => {
    const own = direction === (line.role === 'source' ? 'egress' : 'ingress');
    return tiers[direction].map((tier) => {
      const rules = tier.touching(own ? 'subject' : 'peer', party);
      return { tier, own, rules, denies: own && tier.denies(party) };
    });
  });
}

/** What a verdict hangs on. A destination also finds the ports of a name in its own containers. */
function keyOf(line: Line, touched: readonly Touched[], rulebooks: readonly Rulebook[]): string {
  const parts = touched.map((each, v) => {
    const party = (rulebooks[v] as Rulebook).side.parties[line.endpoint];
    const ports = line.role === 'destination' && party?.kind === 'pod' ? party.ports : [];
    return [each?.flat().map(({ rules, denies }) => [denies, rules]), ports];
  });
  return JSON.stringify([line.role, parts]);
}

function verdictsOf(rulebooks: readonly Rulebook[], line: Line, touched: readonly Touched[], size: number): Verdict[] {
  const tiers = touched.map((each, v) =>
    each?.map((direction) => direction.map((tier) => spell(tier, line, rulebooks[v] as Rulebook, size))),
  );
  const distinct = new Set<Ports>();
  for (const each of tiers) {
    for (const { touches } of each?.flat() ?? []) for (const { ports } of touches) distinct.add(ports);
  }
  distinct.delete(EVERY_PORT);
  const sets = [...distinct];
  const indexed = tiers.map((each) => each?.map((direction) => direction.map(indexByPorts)));
  return atomsOf(sets).map(({ ports, heldBy }) => {
    const held = [EVERY_PORT, ...heldBy.map((i) => sets[i] as Ports)];
    const allowed = indexed.map((each, v) => {
      if (each === undefined) return none(size);
      const { present } = (rulebooks[v] as Rulebook).side;
      return each.reduce<Bits>((open, direction) => keepAll(open, sweep(direction, held, size)), present.slice());
    });
    return { ports, allowed };
  });
}

/** A tier as it meets a line, by the ports of its rules: of many rules with a port each, few are about one. */
interface PortIndex {
  /** The touches of some port sets, by ascending rank. */
  readonly on: (sets: readonly Ports[]) => readonly Touch[];
  readonly denies: Bits;
}

function indexByPorts({ touches, denies }: SpelledTier): PortIndex {
  const byPorts = new Map<Ports, number[]>();
  touches.forEach(({ ports }, i) => {
    const found = byPorts.get(ports);
    if (found === undefined) byPorts.set(ports, [i]);
    else found.push(i);
  });
  const on = (sets: readonly Ports[]) =>
    sets
      .flatMap((ports) => byPorts.get(ports) ?? [])
      .sort((a, b) => a - b)
      .map((i) => touches[i] as Touch);
  return { on, denies };
}

/** The tiers of egress and of ingress as they meet a line; undefined if the version does not have its endpoint. */
export function spellLine(rulebook: Rulebook, line: Line, size: number): SpelledTier[][] | undefined {
  return directions(rulebook, line)?.map((tiers) => tiers.map((tier) => spell(tier, line, rulebook, size)));
}

/** Tells of the port sets that were cut whether they hold an atom. */
export function heldBy(atom: Atom, sets: readonly Ports[]): (ports: Ports) => boolean {
  const held = new Set(atom.heldBy.map((i) => sets[i]));
  return (ports) => ports === EVERY_PORT || held.has(ports);
}

/** The rules of a tier with their other ends as sets. */
function spell(
  { tier, own, rules, denies }: TouchedTier,
  line: Line,
  { membership }: Rulebook,
  size: number,
): SpelledTier {
  const touches = rules.flatMap((i) => {
    const rule = tier.rules[i] as Rule;
    return touchesOf(rule, own ? membership.peers(rule.peer) : membership.pods(rule.subject), line, membership);
  });
  return { touches, denies: own ? (denies ? all(size) : none(size)) : tier.denied() };
}

/** A name means other ports for each destination, so that one rule may touch a line in several ways (semantics N8). */
function touchesOf(rule: Rule, others: Bits, line: Line, membership: Membership): Touch[] {
  const touches: Touch[] = [{ rule, others, ports: membership.numbered(rule.ports) }];
  for (const port of rule.ports.named) {
    for (const [point, pods] of membership.named(port)) {
      const only = [{ first: point, last: point }];
      if (line.role === 'source') touches.push({ rule, others: keepAll(others.slice(), pods), ports: only });
      else if (has(pods, line.endpoint)) touches.push({ rule, others, ports: only });
    }
  }
  return touches;
}

/** The other ends that one direction allows on the ports that all of some sets hold: see `Tiers` for the order of judgement. */
function sweep(tiers: readonly PortIndex[], held: readonly Ports[], size: number): Bits {
  const allowed = none(size);
  const undecided = all(size);
  for (const { on, denies } of tiers) {
    const passed: Bits[] = [];
    const matching = on(held);
    for (let i = 0; i < matching.length; ) {
      const { rank } = (matching[i] as Touch).rule;
      let end = i;
      while (matching[end]?.rule.rank === rank) end++;
      const group = matching.slice(i, end);
      for (const action of ['deny', 'allow', 'pass'] as const) {
        const [first, ...others] = group.filter(({ rule }) => rule.action === action);
        if (first === undefined) continue;
        const hit = first.others.slice();
        for (const touch of others) addAll(hit, touch.others);
        keepAll(hit, undecided);
        removeAll(undecided, hit);
        if (action === 'allow') addAll(allowed, hit);
        if (action === 'pass') passed.push(hit);
      }
      i = end;
    }
    removeAll(undecided, denies);
    for (const hit of passed) addAll(undecided, hit);
  }
  return addAll(allowed, undecided);
}
