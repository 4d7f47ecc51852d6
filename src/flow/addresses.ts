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
  const changes = [...new Map(blocks.map((block) => [nameOf(block), block])).values()].flatMap(edges);
  const at = new Map<bigint, number[]>([[0n, []]]);
  changes.forEach(({ address }, i) => {
    const here = at.get(address);
    if (here === undefined) at.set(address, [i]);
    else here.push(i);
  });
  const starts = [...at.keys()].filter((start) => start <= LAST[family]).sort((a, b) => (a < b ? -1 : 1));

  const holding = new Set<Block>();
  const numbers = new Map<Block, number>();
  const parts = new Map<string, AddressRange[]>();
  starts.forEach((first, i) => {
    for (const k of at.get(first) ?? []) {
      const { block, enters } = changes[k] as Edge;
      if (!numbers.has(block)) numbers.set(block, numbers.size);
      if (enters) holding.add(block);
      else holding.delete(block);
    }
    const range = { family, first, last: (starts[i + 1] ?? LAST[family] + 1n) - 1n };
    const key = [...holding]
      .map((block) => numbers.get(block) ?? 0)
      .sort((a, b) => a - b)
      .join();
    const part = parts.get(key);
    const before = part?.at(-1);
    if (part === undefined) parts.set(key, [range]);
    else if (before !== undefined && before.last + 1n === first)
      part[part.length - 1] = { ...before, last: range.last };
    else part.push(range);
  });
  return [...parts.values()];
}

function nameOf(block: Block): string {
  return [block.range, ...block.except].map(({ first, last }) => `${first}-${last}`).join();
}

interface Edge {
  readonly address: bigint;
  readonly block: Block;
  readonly enters: boolean;
}

/** Where a block begins and ends to hold addresses; leaving comes before entering at one address. */
function edges(block: Block): Edge[] {
  const found: Edge[] = [];
  let next = block.range.first;
  const cuts = block.except.filter((cut) => cut.family === block.range.family);
  for (const { first, last } of [...cuts].sort((a, b) => (a.first < b.first ? -1 : 1))) {
    if (first > next) found.push({ address: next, block, enters: true }, { address: first, block, enters: false });
    if (last >= next) next = last + 1n;
  }
  if (next <= block.range.last) {
    found.push({ address: next, block, enters: true }, { address: block.range.last + 1n, block, enters: false });
  }
  return found.sort((a, b) =>
    a.address === b.address ? Number(a.enters) - Number(b.enters) : a.address < b.address ? -1 : 1,
  );
}
