import type { Protocol } from '../cluster/cluster.ts';
import type { PortRange } from '../policy/tier.ts';

/**
 * All ports of all protocols on one axis: protocol · 65,536 + port. A set of ports is a sorted list of disjoint spans that
 * do not touch.
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

/** Every port of every protocol. */
export const EVERY_PORT: Ports = PROTOCOLS.map((p) => ({ first: position(p, 1), last: position(p, WIDTH - 1) }));

/** The set of some ranges, which may overlap. Every port is always `EVERY_PORT` itself: rules without ports are the most common. */
export function portsOf(ranges: readonly PortRange[]): Ports {
  const ports = union(
    ranges.map((r) => ({ first: position(r.protocol, r.port), last: position(r.protocol, r.endPort) })),
  );
  return size(ports) === size(EVERY_PORT) ? EVERY_PORT : ports;
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
  return joined;
}

/** Back to Kubernetes' words, TCP first. */
export function rangesOf(ports: Ports): PortRange[] {
  return ports.map(({ first, last }) => ({
    protocol: PROTOCOLS[Math.floor(first / WIDTH)] as Protocol,
    port: first % WIDTH,
    endPort: last % WIDTH,
  }));
}

/** How many ports there are in the set. */
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
 * found once for each atom. The atoms are disjoint, and together they are every port.
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
  return [...atoms.values()].map(({ spans, heldBy }) => ({ ports: union(spans), heldBy }));
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
      cut(first, set);
      // Behind the last port of a protocol comes the first of the next, for port 0 is none; behind the last of all, nothing.
      const next = last % WIDTH === WIDTH - 1 ? last + 2 : last + 1;
      if (next < PROTOCOLS.length * WIDTH) cut(next, set);
    }
  });
  return cuts;
}
