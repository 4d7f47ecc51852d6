import type { Endpoint, Rectangle } from '../flow/change.ts';
import { atomsOf } from '../flow/port-atoms.ts';
import { portsOf, rangesOf, union } from '../flow/ports.ts';
import { type Crossing, coverWithTiles, type Tile } from './tiles.ts';

/** A rectangle that may overlap others, and the rectangles that it says something of. */
export interface Cover extends Rectangle {
  /** Indices into the rectangles that were given. */
  readonly of: readonly number[];
  /** Its ends without those whose flows the covers before it hold. */
  readonly needed: Pick<Rectangle, 'sources' | 'destinations'>;
}

/** Beyond so many the search takes time, and no reader would follow. */
const MOST_RECTANGLES = 100;
const MOST_CLASSES = 48;
const MOST_ATOMS = 30;

/**
 * Says disjoint rectangles with as few as possible that may overlap, without adding or losing a flow. What is none (between
 * two addresses, from a single pod to itself) may be covered or not, and so never splits a row.
 */
export function cover(rectangles: readonly Rectangle[]): Cover[] {
  const asTheyAre = rectangles.map((rectangle, i) => ({ ...rectangle, of: [i], needed: rectangle }));
  if (rectangles.length < 2 || rectangles.length > MOST_RECTANGLES) return asTheyAre;
  const sources = classes(rectangles.map((rectangle) => rectangle.sources));
  const destinations = classes(rectangles.map((rectangle) => rectangle.destinations));
  const atoms = atomsOf(rectangles.map(({ ports }) => portsOf(ports)));
  if (Math.max(sources.length, destinations.length) > MOST_CLASSES || atoms.length > MOST_ATOMS) return asTheyAre;

  const bits = rectangles.map((_, i) =>
    atoms.reduce((sum, { heldBy }, k) => (heldBy.includes(i) ? sum | (1 << k) : sum), 0),
  );
  const crossing = (s: Class, d: Class): Crossing => ({
    bits: s.of.reduce((sum, i) => (d.of.includes(i) ? sum | (bits[i] ?? 0) : sum), 0),
    free: s.ends.every((from) => d.ends.every((to) => isNoFlow(from, to))),
  });
  const tiles = coverWithTiles(sources.map((s) => destinations.map((d) => crossing(s, d))));
  if (tiles.length >= rectangles.length) return asTheyAre;

  return tiles.map((tile) => ({
    ...endsOf(tile, sources, destinations),
    ports: rangesOf(union(atoms.flatMap(({ ports }, k) => (tile.bits & (1 << k) ? ports : [])))),
    of: rectangles.flatMap((_, i) => ((bits[i] ?? 0) & tile.bits && meets(i, tile, sources, destinations) ? [i] : [])),
    needed: endsOf(tile.needed, sources, destinations),
  }));
}

/** Ends that are in the same rectangles. */
interface Class {
  readonly of: readonly number[];
  readonly ends: readonly Endpoint[];
}

function classes(sets: readonly (readonly Endpoint[])[]): Class[] {
  const of = new Map<Endpoint, number[]>();
  sets.forEach((set, i) => {
    for (const end of set) {
      const found = of.get(end);
      if (found === undefined) of.set(end, [i]);
      else found.push(i);
    }
  });
  const found = new Map<string, { of: number[]; ends: Endpoint[] }>();
  for (const [end, indices] of of) {
    // Apart from pods, so that what lies between two addresses is seen to be no flow.
    const key = `${end.kind === 'addresses'} ${indices.join()}`;
    const one = found.get(key);
    if (one === undefined) found.set(key, { of: indices, ends: [end] });
    else one.ends.push(end);
  }
  return [...found.values()];
}

function isNoFlow(from: Endpoint, to: Endpoint): boolean {
  if (from.kind === 'addresses') return to.kind === 'addresses';
  return from === to && from.kind === 'workload' && (from.head ?? from.base)?.kind === 'Pod';
}

function endsOf(shape: Pick<Tile, 'rows' | 'columns'>, sources: readonly Class[], destinations: readonly Class[]) {
  return {
    sources: shape.rows.flatMap((r) => sources[r]?.ends ?? []),
    destinations: shape.columns.flatMap((c) => destinations[c]?.ends ?? []),
  };
}

function meets(i: number, { rows, columns }: Tile, sources: readonly Class[], destinations: readonly Class[]): boolean {
  return rows.some((r) => sources[r]?.of.includes(i)) && columns.some((c) => destinations[c]?.of.includes(i));
}
