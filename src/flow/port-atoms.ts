import { areUnknown, NAMED, type Ports, PROTOCOLS, type Span, shiftOf, startOf, WIDTH } from './port-axis.ts';
import { EVERY_PORT, union } from './ports.ts';

/** Ports that every one of some sets treats alike. */
export interface Atom {
  readonly ports: Ports;
  /** Indices of the sets that hold these ports. */
  readonly heldBy: readonly number[];
}

/** A part of the axis that the same sets hold from end to end. */
interface Piece extends Span {
  readonly heldBy: readonly number[];
}

/**
 * Cuts the axis where some sets begin and end, and joins the pieces that the same sets hold, so that a verdict need be
 * found once for each atom. The atoms are disjoint, and together they are every port, and every one under a name that a set
 * knows and that bears on it.
 */
export function atomsOf(sets: readonly Ports[]): Atom[] {
  const numbered = piecesOf(sets);
  const atoms = new Map<string, { spans: Span[]; heldBy: readonly number[] }>();
  for (const { first, last, heldBy } of [...numbered, ...namedPieces(sets, numbered)]) {
    const key = heldBy.join();
    const atom = atoms.get(key);
    if (atom === undefined) atoms.set(key, { spans: [{ first, last }], heldBy });
    else atom.spans.push({ first, last });
  }
  return [...atoms.values()].map(({ spans, heldBy }) => ({ ports: union(spans), heldBy }));
}

/** The pieces of the axis up to where names begin. */
function piecesOf(sets: readonly Ports[]): Piece[] {
  const starts = [...cutsOf(sets)].sort(([a], [b]) => a - b);
  const holding = new Set<number>();
  return starts.map(([first, changes], i) => {
    for (const set of changes) if (!holding.delete(set)) holding.add(set);
    const next = starts[i + 1]?.[0] ?? Number.POSITIVE_INFINITY;
    const last = Math.min(next - 1, Math.floor(first / WIDTH) * WIDTH + WIDTH - 1);
    return { first, last, heldBy: [...holding].sort((a, b) => a - b) };
  });
}

/** The numbers under each name, where a set holds them by the name: they are held by those that hold the mere number, too. */
function namedPieces(sets: readonly Ports[], numbered: readonly Piece[]): Piece[] {
  const byName = new Map<number, (Span & { readonly set: number })[]>();
  sets.forEach((ports, set) => {
    for (const span of ports) {
      if (span.first < NAMED) continue;
      const start = startOf(span.first);
      byName.set(start, [...(byName.get(start) ?? []), { ...span, set }]);
    }
  });
  return [...byName].flatMap(([start, spans]) => {
    const shift = shiftOf(start);
    return numbered
      .map((piece) => ({ first: piece.first + shift, last: piece.last + shift, heldBy: piece.heldBy }))
      .filter(({ first }) => start < first && first < start + WIDTH)
      .flatMap((piece) => cutBy(piece, spans));
  });
}

/** The parts of a piece that some spans hold as well, cut where these begin and end. */
function cutBy(piece: Piece, spans: readonly (Span & { readonly set: number })[]): Piece[] {
  const meeting = spans.filter(({ first, last }) => first <= piece.last && piece.first <= last);
  const cuts = meeting
    .flatMap(({ first, last }) => [first, last + 1])
    .filter((at) => piece.first < at && at <= piece.last);
  const starts = [...new Set([piece.first, ...cuts])].sort((a, b) => a - b);
  return starts.flatMap((first, i) => {
    const last = (starts[i + 1] ?? piece.last + 1) - 1;
    const own = meeting.filter((span) => span.first <= first && last <= span.last).map(({ set }) => set);
    if (own.every((set) => piece.heldBy.includes(set))) return [];
    return { first, last, heldBy: [...new Set([...piece.heldBy, ...own])].sort((a, b) => a - b) };
  });
}

/**
 * The numbers among which those of a port with a name would be, if no set spoke of the name; undefined if there are none.
 *
 * @param atoms of the sets, the port's among them
 */
export function unnamed({ heldBy }: Atom, atoms: readonly Atom[], sets: readonly Ports[]): Atom | undefined {
  const others = heldBy.filter((i) => !areUnknown(sets[i] as Ports)).join();
  return atoms.find((atom) => !areUnknown(atom.ports) && atom.heldBy.join() === others);
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
