import { groupBy } from '../cluster/group-by.ts';
import { type Bits, createShared, members } from './bits.ts';
import type { Ports } from './port-axis.ts';
import { union } from './ports.ts';
import type { Line } from './spell.ts';

/** Some flows of lines that are alike: to or from these other ends on these ports. */
export interface Piece {
  readonly role: Line['role'];
  /** The lines' endpoints. */
  readonly lines: readonly number[];
  readonly others: Bits;
  readonly ports: Ports;
}

/** Every source to every destination on every port, by the endpoints' numbers. */
export interface Block {
  readonly sources: readonly number[];
  readonly destinations: readonly number[];
  readonly ports: Ports;
}

/**
 * Joins pieces into few rectangles without adding or losing a flow: pieces of the same lines and equal other ends join their
 * ports, lines of equal pieces become one rectangle, and rectangles that differ in one dimension only become one.
 *
 * @param pieces must not overlap.
 */
export function rectangles(pieces: readonly Piece[]): Block[] {
  const along = ['ports', 'sources', 'destinations', 'ports'] as const;
  return along.reduce(joinAlong, groupLines(joinPorts(pieces))).sort(inOrder);
}

/** Several atoms of a line often lead to the same ends. */
function joinPorts(pieces: readonly Piece[]): Piece[] {
  return groupBits(pieces, ({ role, lines }) => `${role} ${lines.join()}`).map((group) => ({
    ...group[0],
    ports: union(group.flatMap(({ ports }) => ports)),
  }));
}

function groupLines(pieces: readonly Piece[]): Block[] {
  return groupBits(pieces, ({ role, ports }) => `${role} ${nameOf(ports)}`).map((group) => {
    const { role, others, ports } = group[0];
    const lines = group.flatMap((piece) => piece.lines).sort((a, b) => a - b);
    return role === 'source'
      ? { sources: lines, destinations: members(others), ports }
      : { sources: members(others), destinations: lines, ports };
  });
}

/**
 * Groups pieces of equal other ends and equal key. Sets are large and most are equal, so they become lists only once they
 * are grouped.
 */
function groupBits(pieces: readonly Piece[], key: (piece: Piece) => string): [Piece, ...Piece[]][] {
  const shared = createShared();
  return [...groupBy(pieces, ({ others }) => shared(others)).values()].flatMap((equal) => [
    ...groupBy(equal, key).values(),
  ]);
}

type Dimension = 'sources' | 'destinations' | 'ports';

/** Joins blocks that differ in one dimension only. */
function joinAlong(blocks: readonly Block[], along: Dimension): Block[] {
  const groups = new Map<string, Block>();
  for (const block of blocks) {
    const names = {
      sources: block.sources.join(),
      destinations: block.destinations.join(),
      ports: nameOf(block.ports),
    };
    const key = Object.entries(names)
      .filter(([name]) => name !== along)
      .map(([, text]) => text)
      .join(' ');
    const other = groups.get(key);
    groups.set(key, other === undefined ? block : joined(other, block, along));
  }
  return [...groups.values()];
}

function joined(a: Block, b: Block, along: Dimension): Block {
  if (along === 'ports') return { ...a, ports: union([...a.ports, ...b.ports]) };
  return { ...a, [along]: [...a[along], ...b[along]].sort((x, y) => x - y) };
}

function nameOf(ports: Ports): string {
  return ports.map(({ first, last }) => `${first}-${last}`).join();
}

/** No two of them have both their sources and their destinations in common. */
function inOrder(a: Block, b: Block): number {
  return compareLists(a.sources, b.sources) || compareLists(a.destinations, b.destinations);
}

function compareLists(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((item, i) => item !== b[i]);
  if (at < 0) return a.length - b.length;
  return (a[at] as number) - (b[at] ?? Number.NEGATIVE_INFINITY);
}
