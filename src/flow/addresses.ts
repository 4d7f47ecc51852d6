import type { AddressRange } from '../cluster/address.ts';
import type { Block } from '../policy/tier.ts';

const LAST = { 4: 2n ** 32n - 1n, 6: 2n ** 128n - 1n } as const;

/**
 * Divides all addresses into parts that no block tells apart: as few as possible, each of one family. An IPv4 block says
 * nothing about IPv6 (semantics N11), so with no blocks at all there are two parts.
 *
 * @returns each part as sorted ranges that do not touch; parts in the order of their first address, IPv4 before IPv6.
 */
export function divideAddresses(blocks: readonly Block[]): AddressRange[][] {
  return ([4, 6] as const).flatMap((family) =>
    divideFamily(
      family,
      blocks.filter((block) => block.range.family === family),
    ),
  );
}

function divideFamily(family: 4 | 6, blocks: readonly Block[]): AddressRange[][] {
  const distinct = new Map(blocks.map((block) => [nameOf(block), block]));
  const at = new Map<bigint, Edge[]>([[0n, []]]);
  for (const edge of [...distinct.values()].flatMap(edges)) {
    const here = at.get(edge.address);
    if (here === undefined) at.set(edge.address, [edge]);
    else here.push(edge);
  }
  const starts = [...at].filter(([start]) => start <= LAST[family]).sort(([a], [b]) => (a < b ? -1 : 1));

  const holding = new Set<number>();
  const parts = new Map<string, AddressRange[]>();
  starts.forEach(([first, changes], i) => {
    for (const { block, enters } of changes) {
      if (enters) holding.add(block);
      else holding.delete(block);
    }
    const range = { family, first, last: (starts[i + 1]?.[0] ?? LAST[family] + 1n) - 1n };
    const key = [...holding].sort((a, b) => a - b).join();
    const part = parts.get(key);
    if (part === undefined) parts.set(key, [range]);
    else part.push(range);
  });
  return [...parts.values()];
}

function nameOf(block: Block): string {
  return [block.range, ...block.except].map(({ first, last }) => `${first}-${last}`).join();
}

/** Where a block, by its number, begins or ends to hold addresses. */
interface Edge {
  readonly address: bigint;
  readonly block: number;
  readonly enters: boolean;
}

/** @param block whose exceptions lie within its range */
function edges({ range, except }: Block, block: number): Edge[] {
  const found: Edge[] = [];
  let next = range.first;
  for (const { first, last } of [...except].sort((a, b) => (a.first < b.first ? -1 : 1))) {
    if (first > next) found.push({ address: next, block, enters: true }, { address: first, block, enters: false });
    if (last >= next) next = last + 1n;
  }
  if (next <= range.last) {
    found.push({ address: next, block, enters: true }, { address: range.last + 1n, block, enters: false });
  }
  return found;
}
