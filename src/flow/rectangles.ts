import { type Bits, digest, equal, members } from './bits.ts';
import type { Line } from './line.ts';
import { type Ports, union } from './ports.ts';

/** Some flows of one line: to or from these other ends on these ports. */
export interface Piece {
  readonly line: Line;
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
 * Joins pieces into few rectangles without adding or losing a flow: pieces of one line and equal other ends join their
 * ports, lines of equal pieces become one rectangle, and rectangles that differ in one dimension only become one.
 *
 * @param pieces must not overlap.
 */
export function rectangles(pieces: readonly Piece[]): Block[] {
  const found = pieces.length === 0 ? [] : groupLines(joinPorts(pieces));
  return joinAlong(joinAlong(joinAlong(found, 'ports'), 'sources'), 'destinations').sort(inOrder);
}

/** Several atoms of one line often lead to the same ends. */
function joinPorts(pieces: readonly Piece[]): Piece[] {
  const groups = groupBits(pieces, ({ line }) => `${line.role} ${line.endpoint}`);
  return groups.map((group) => ({
    line: (group[0] as Piece).line,
    others: (group[0] as Piece).others,
    ports: union(group.flatMap(({ ports }) => ports)),
  }));
}

function groupLines(pieces: readonly Piece[]): Block[] {
  return groupBits(pieces, ({ line, ports }) => `${line.role} ${nameOf(ports)}`).map((group) => {
    const { line, others, ports } = group[0] as Piece;
    const lines = group.map((piece) => piece.line.endpoint).sort((a, b) => a - b);
    return line.role === 'source'
      ? { sources: lines, destinations: members(others), ports }
      : { sources: members(others), destinations: lines, ports };
  });
}

/** Groups pieces of equal other ends and equal key; the digest is compared first, the bits decide. */
function groupBits(pieces: readonly Piece[], key: (piece: Piece) => string): Piece[][] {
  const buckets = new Map<string, Piece[][]>();
  for (const piece of pieces) {
    const name = `${digest(piece.others)} ${key(piece)}`;
    const bucket = buckets.get(name) ?? [];
    buckets.set(name, bucket);
    const group = bucket.find(([first]) => first !== undefined && equal(first.others, piece.others));
    if (group === undefined) bucket.push([piece]);
    else group.push(piece);
  }
  return [...buckets.values()].flat();
}

function joinAlong(blocks: readonly Block[], along: 'sources' | 'destinations' | 'ports'): Block[] {
  const groups = new Map<string, Block>();
  for (const block of blocks) {
    const parts = {
      sources: block.sources.join(),
      destinations: block.destinations.join(),
      ports: nameOf(block.ports),
    };
    const key = Object.entries(parts)
      .map(([name, text]) => (name === along ? '' : text))
      .join(' ');
    const other = groups.get(key);
    groups.set(key, other === undefined ? block : joined(other, block, along));
  }
  return [...groups.values()];
}

function joined(a: Block, b: Block, along: 'sources' | 'destinations' | 'ports'): Block {
  if (along === 'ports') return { ...a, ports: union([...a.ports, ...b.ports]) };
  return { ...a, [along]: [...a[along], ...b[along]].sort((x, y) => x - y) };
}

function nameOf(ports: Ports): string {
  return ports.map(({ first, last }) => `${first}-${last}`).join();
}

function inOrder(a: Block, b: Block): number {
  return (
    compareLists(a.sources, b.sources) ||
    compareLists(a.destinations, b.destinations) ||
    compareLists(firsts(a), firsts(b))
  );
}

function firsts({ ports }: Block): number[] {
  return ports.map(({ first }) => first);
}

function compareLists(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < Math.min(a.length, b.length); i++) {
    const difference = (a[i] as number) - (b[i] as number);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}
