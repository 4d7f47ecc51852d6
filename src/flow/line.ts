import type { Direction } from '../policy/tier.ts';
import { addAll, all, type Bits, has, keepAll, none, removeAll } from './bits.ts';
import { type Atom, atomsOf, EVERY_PORT, type Ports } from './ports.ts';
import type { BitRule, Rulebook } from './rulebook.ts';

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
interface Touch {
  readonly rank: number;
  readonly action: BitRule['action'];
  readonly others: Bits;
  readonly ports: Ports;
}

interface TouchedTier {
  readonly touches: readonly Touch[];
  readonly denies: Bits;
}

/**
 * Who may talk to an endpoint on which ports, in each of some versions. Ports are cut only where a rule that touches the
 * line begins or ends, so a line has few different verdicts (usually 2 to 15).
 */
export function judge(rulebooks: readonly Rulebook[], line: Line, size: number): Verdict[] {
  const touched = rulebooks.map((rulebook) =>
    (['egress', 'ingress'] as const).map((d) => touch(rulebook, line, d, size)),
  );
  const sets: Ports[] = [];
  for (const tier of touched.flat(2)) for (const { ports } of tier.touches) if (ports !== EVERY_PORT) sets.push(ports);
  return atomsOf(sets).map((atom) => {
    const held = heldBy(atom, sets);
    const allowed = touched.map(([egress = [], ingress = []], v) => {
      const side = (rulebooks[v] as Rulebook).side;
      if (!has(side.present, line.endpoint)) return none(size);
      return keepAll(keepAll(sweep(egress, held, size), sweep(ingress, held, size)), side.present);
    });
    return { ports: atom.ports, allowed };
  });
}

function heldBy(atom: Atom, sets: readonly Ports[]): (ports: Ports) => boolean {
  const held = new Set(atom.heldBy.map((i) => sets[i]));
  return (ports) => ports === EVERY_PORT || held.has(ports);
}

/** The tiers of one direction, seen from a line. */
function touch(rulebook: Rulebook, line: Line, direction: Direction, size: number): TouchedTier[] {
  const own = direction === (line.role === 'source' ? 'egress' : 'ingress');
  return rulebook.tiers[direction].map((tier) => ({
    touches: tier.rules.flatMap((rule) => {
      const holds = has(own ? rule.subjects : rule.peers, line.endpoint);
      return holds ? touchesOf(rule, own ? rule.peers : rule.subjects, line, rulebook) : [];
    }),
    denies: own ? (has(tier.denies, line.endpoint) ? all(size) : none(size)) : tier.denies,
  }));
}

/** A name means other ports for each destination, so that one rule may touch a line in several ways (semantics N8). */
function touchesOf(rule: BitRule, others: Bits, line: Line, { membership }: Rulebook): Touch[] {
  const { rank, action } = rule;
  const touches: Touch[] = rule.ports.length > 0 ? [{ rank, action, others, ports: rule.ports }] : [];
  for (const named of rule.named) {
    for (const [point, pods] of membership.named(named)) {
      const ports = [{ first: point, last: point }];
      if (line.role === 'source') touches.push({ rank, action, others: keepAll(others.slice(), pods), ports });
      else if (has(pods, line.endpoint)) touches.push({ rank, action, others, ports });
    }
  }
  return touches;
}

/** The other ends that one direction allows on the ports that `holds` accepts: see `Tiers` for the order of judgement. */
function sweep(tiers: readonly TouchedTier[], holds: (ports: Ports) => boolean, size: number): Bits {
  const allowed = none(size);
  let undecided = all(size);
  for (const { touches, denies } of tiers) {
    const passed = none(size);
    const matching = touches.filter((touch) => holds(touch.ports));
    for (let i = 0; i < matching.length; ) {
      const rank = matching[i]?.rank;
      let end = i;
      while (matching[end]?.rank === rank) end++;
      const group = matching.slice(i, end);
      for (const action of ['deny', 'allow', 'pass'] as const) {
        const hit = none(size);
        for (const t of group) if (t.action === action) addAll(hit, t.others);
        keepAll(hit, undecided);
        removeAll(undecided, hit);
        if (action === 'allow') addAll(allowed, hit);
        if (action === 'pass') addAll(passed, hit);
      }
      i = end;
    }
    undecided = addAll(removeAll(undecided, denies), passed);
  }
  return addAll(allowed, undecided);
}
