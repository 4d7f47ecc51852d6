import type { Protocol } from '../cluster/cluster.ts';
import { portNameFaults } from '../manifest/label-syntax.ts';
import type { NamedPort, PortRange } from '../policy/tier.ts';

/**
 * All ports of all protocols on one axis: protocol · 65,536 + port, and behind them those of which only the name is known. A
 * set of ports is a sorted list of disjoint spans that do not touch.
 */
export type Ports = readonly Span[];

/** Both ends included, within one protocol. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

const PROTOCOLS: readonly Protocol[] = ['TCP', 'UDP', 'SCTP'];
const WIDTH = 65_536;

/** Where a port stands on the axis. */
export function position(protocol: Protocol, port: number): number {
  return PROTOCOLS.indexOf(protocol) * WIDTH + port;
}

/** Where the ports begin of which only the name is known. */
const NAMED = PROTOCOLS.length * WIDTH + 1;

/** The names that were asked for, in that order, which nothing hangs on. */
const names: Required<Pick<PortRange, 'protocol' | 'name'>>[] = [];
const placesOfNames = new Map<string, number>();

/**
 * Where the port of a name stands on pods that nobody declares: some number has it there, and nobody knows which. A set that
 * holds all numbers of the protocol holds it too, and `union` does not write it out.
 */
function positionOfName(protocol: Protocol, name: string): number {
  const key = `${protocol} ${name}`;
  // Two apart, so that they never join.
  const found = placesOfNames.get(key) ?? NAMED + 2 * (names.push({ protocol, name }) - 1);
  placesOfNames.set(key, found);
  return found;
}

/**
 * What a name means on pods that nobody declares: a port of the protocol, or where the policy says none, of any. Nothing if no
 * container could have a port of that name.
 */
export function unknownPorts({ name, protocol }: NamedPort): Ports {
  if (portNameFaults(name).length > 0) return [];
  const protocols = protocol === undefined ? PROTOCOLS : [protocol];
  return protocols.map((each) => positionOfName(each, name)).map((point) => ({ first: point, last: point }));
}

/** Whether these are ports of which only the names are known. */
export function areUnknown(ports: Ports): boolean {
  return ports.every(({ first }) => first >= NAMED);
}

/** The port that stands on the axis by its name; undefined for a number. */
function nameAt(point: number): (typeof names)[number] | undefined {
  return point < NAMED ? undefined : names[(point - NAMED) / 2];
}

/** Whether a set holds all numbers of a protocol, and so whatever has a name. */
export function holdsProtocol(ports: Ports, protocol: Protocol): boolean {
  const [first, last] = [position(protocol, 1), position(protocol, WIDTH - 1)];
  return ports.some((span) => span.first <= first && last <= span.last);
}

/** Every port of every protocol. */
export const EVERY_PORT: Ports = PROTOCOLS.map((p) => ({ first: position(p, 1), last: position(p, WIDTH - 1) }));

/** The set of some ranges, which may overlap. Every port is always `EVERY_PORT` itself: rules without ports are the most common. */
export function portsOf(ranges: readonly PortRange[]): Ports {
  const ports = union(
    ranges.map(({ protocol, port, endPort, name }) => {
      if (name === undefined) return { first: position(protocol, port), last: position(protocol, endPort) };
      const point = positionOfName(protocol, name);
      return { first: point, last: point };
    }),
  );
  return PROTOCOLS.every((protocol) => holdsProtocol(ports, protocol)) ? EVERY_PORT : ports;
}

/** Sorts spans and joins those that overlap or touch; port 0 is no port, so protocols never join. */
export function union(spans: readonly Span[]): Ports {
  const joined: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.first - b.first)) {
    const before = joined.at(-1);
    if (before !== undefined && span.first <= before.last + 1) {
      joined[joined.length - 1] = { first: before.first, last: Math.max(before.last, span.last) };
    } else {
      joined.push(span);
    }
  }
  return joined.filter(({ first }) => {
    const named = nameAt(first);
    return named === undefined || !holdsProtocol(joined, named.protocol);
  });
}

/** Back to Kubernetes' words: numbers first, TCP before the others, and then names. */
export function rangesOf(ports: Ports): PortRange[] {
  const named = ports.flatMap(({ first }) => nameAt(first) ?? []);
  const numbered = ports.filter(({ first }) => nameAt(first) === undefined);
  return [
    ...numbered.map(({ first, last }) => ({
      protocol: PROTOCOLS[Math.floor(first / WIDTH)] as Protocol,
      port: first % WIDTH,
      endPort: last % WIDTH,
    })),
    ...named
      .map(({ protocol, name }) => ({ protocol, port: 0, endPort: 0, name }))
      .sort((a, b) => (a.name === b.name ? 0 : a.name < b.name ? -1 : 1)),
  ];
}

/** How many ports there are in the set. One of which only the name is known is one more. */
export function size(ports: Ports): number {
  return ports.reduce((sum, { first, last }) => sum + last - first + 1, 0);
}

/** Ports that every one of some sets treats alike. */
export interface Atom {
  readonly ports: Ports;
  /** Indices of the sets that hold these ports. */
  readonly heldBy: readonly number[];
}

/**
 * Cuts the axis where some sets begin and end, and joins the pieces that the same sets hold, so that a verdict need be
 * found once for each atom. The atoms are disjoint, and together they are every port, and every one of which a set knows
 * the name alone.
 */
export function atomsOf(sets: readonly Ports[]): Atom[] {
  const starts = [...cutsOf(sets)].sort(([a], [b]) => a - b);
  const holding = new Set<number>();
  const atoms = new Map<string, { spans: Span[]; heldBy: number[] }>();
  starts.forEach(([first, changes], i) => {
    for (const set of changes) if (!holding.delete(set)) holding.add(set);
    const next = starts[i + 1]?.[0] ?? Number.POSITIVE_INFINITY;
    const last = Math.min(next - 1, Math.floor(first / WIDTH) * WIDTH + WIDTH - 1);
    const heldBy = [...holding].sort((a, b) => a - b);
    const key = heldBy.join();
    const atom = atoms.get(key);
    if (atom === undefined) atoms.set(key, { spans: [{ first, last }], heldBy });
    else atom.spans.push({ first, last });
  });
  for (const point of namedIn(sets)) {
    const { protocol } = nameAt(point) as PortRange;
    const heldBy = sets.flatMap((set, i) => (holdsProtocol(set, protocol) || holdsPoint(set, point) ? [i] : []));
    const span = { first: point, last: point };
    const atom = atoms.get(heldBy.join());
    if (atom === undefined) atoms.set(heldBy.join(), { spans: [span], heldBy });
    else atom.spans.push(span);
  }
  return [...atoms.values()].map(({ spans, heldBy }) => ({ ports: union(spans), heldBy }));
}

/**
 * The numbers among which a port would be of which only the name is known, if no set spoke of the name; undefined if there are
 * none.
 *
 * @param atoms of the sets, the port's among them
 */
export function unnamed({ heldBy }: Atom, atoms: readonly Atom[], sets: readonly Ports[]): Atom | undefined {
  const others = heldBy.filter((i) => !areUnknown(sets[i] as Ports)).join();
  return atoms.find((atom) => !areUnknown(atom.ports) && atom.heldBy.join() === others);
}

/** The points of ports of which some sets know the name alone. */
function namedIn(sets: readonly Ports[]): ReadonlySet<number> {
  return new Set(sets.flatMap((set) => set.flatMap(({ first }) => (first < NAMED ? [] : [first]))));
}

function holdsPoint(ports: Ports, point: number): boolean {
  return ports.some(({ first, last }) => first <= point && point <= last);
}

/** The points from which on some sets hold ports that they did not hold before, or no more; each time the sets. */
function cutsOf(sets: readonly Ports[]): Map<number, number[]> {
  const cuts = new Map<number, number[]>(EVERY_PORT.map((span) => [span.first, []]));
  const cut = (point: number, set: number) => {
    const here = cuts.get(point);
    if (here === undefined) cuts.set(point, [set]);
    else here.push(set);
  };
  sets.forEach((ports, set) => {
    for (const { first, last } of ports) {
      if (first >= NAMED) continue;
      cut(first, set);
      // Behind the last port of a protocol comes the first of the next, for port 0 is none; behind the last of all, nothing.
      const next = last % WIDTH === WIDTH - 1 ? last + 2 : last + 1;
      if (next < PROTOCOLS.length * WIDTH) cut(next, set);
    }
  });
  return cuts;
}
