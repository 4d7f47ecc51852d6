import { addAll, all, type Bits, keepAll, none, removeAll } from './bits.ts';
import { type Atom, atomsOf, unnamed } from './port-atoms.ts';
import { areUnknown, type Ports } from './port-axis.ts';
import { EVERY_PORT } from './ports.ts';
import type { Rulebook } from './rulebook.ts';
import { directions, type Line, type SpelledTier, spell, type Touch, type Touched } from './spell.ts';

/** What one version allows on a line: for ports that are all alike, the other ends. */
export interface Verdict {
  readonly ports: Ports;
  /** One set for each rulebook asked, in their order. */
  readonly allowed: readonly Bits[];
}

/** Judges lines. */
export interface Judge {
  /** What the verdicts hang on: lines for which it is the same have the same ones. */
  readonly keyOf: (line: Line) => string;
  /** They are many large sets for each line, and nobody keeps them but who asks. */
  readonly verdictsOf: (line: Line) => readonly Verdict[];
}

/**
 * Who may talk to an endpoint on which ports, in each of some versions. Ports are cut only where a rule that touches the
 * line begins or ends, so a line has few different verdicts (usually 2 to 15).
 */
export function createJudge(rulebooks: readonly Rulebook[], size: number): Judge {
  const touched = (line: Line) => rulebooks.map((rulebook) => directions(rulebook, line));
  return {
    keyOf: (line) => keyOf(line, touched(line), rulebooks),
    verdictsOf: (line) => verdictsOf(rulebooks, line, touched(line), size),
  };
}

/** The rules that touch a line. A destination also finds the ports of a name in its own containers. */
function keyOf(line: Line, touched: readonly Touched[], rulebooks: readonly Rulebook[]): string {
  const parts = touched.map((each, v) => {
    const party = (rulebooks[v] as Rulebook).side.parties[line.endpoint];
    const ports = line.role === 'destination' && party?.kind === 'pod' ? (party.ports ?? null) : [];
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
  const atoms = atomsOf(sets);
  const judge = ({ ports, heldBy }: Atom): Verdict => {
    const held = [EVERY_PORT, ...heldBy.map((i) => sets[i] as Ports)];
    const allowed = indexed.map((each, v) => {
      if (each === undefined) return none(size);
      const { present } = (rulebooks[v] as Rulebook).side;
      return each.reduce<Bits>((open, direction) => keepAll(open, sweep(direction, held, size)), present.slice());
    });
    return { ports, allowed };
  };
  const undeclared = undeclaredOf(line, rulebooks, size);
  return atoms.flatMap((atom) => {
    const verdict = judge(atom);
    if (!areUnknown(atom.ports)) return [verdict];
    // Only undeclared pods have such a port, and it is told of where it does not fare as if nobody spoke of its name.
    const like = unnamed(atom, atoms, sets);
    const where = keepAll(differing(verdict, like && judge(like), size), undeclared);
    return [{ ports: atom.ports, allowed: verdict.allowed.map((others) => keepAll(others, where)) }];
  });
}

/** Where two verdicts are not the same in some version; without a second one, everywhere. */
function differing(one: Verdict, other: Verdict | undefined, size: number): Bits {
  if (other === undefined) return all(size);
  return one.allowed.reduce((found, a, v) => {
    const b = other.allowed[v] as Bits;
    return addAll(addAll(found, removeAll(a.slice(), b)), removeAll(b.slice(), a));
  }, none(size));
}

/** The other ends of a line that may be destinations of ports of which only the name is known. */
function undeclaredOf(line: Line, rulebooks: readonly Rulebook[], size: number): Bits {
  if (line.role === 'destination') return all(size);
  return rulebooks.reduce((bits, { membership }) => addAll(bits, membership.undeclared), none(size));
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

/** Tells of the port sets that were cut whether they hold an atom. */
export function heldBy(atom: Atom, sets: readonly Ports[]): (ports: Ports) => boolean {
  const held = new Set(atom.heldBy.map((i) => sets[i]));
  return (ports) => ports === EVERY_PORT || held.has(ports);
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
