import { type Address, type AddressRange, formatAddress, WIDTH } from './address.ts';

/** The same addresses as sorted ranges that neither overlap nor touch: IPv4 before IPv6. */
export function union(ranges: readonly AddressRange[]): AddressRange[] {
  const merged: AddressRange[] = [];
  for (const range of [...ranges].sort(byPlace)) {
    const previous = merged.at(-1);
    if (previous === undefined || previous.family !== range.family || range.first > previous.last + 1n) {
      merged.push(range);
    } else if (range.last > previous.last) {
      merged[merged.length - 1] = { ...previous, last: range.last };
    }
  }
  return merged;
}

/** The addresses of `from` that are not in `cut`, as sorted disjoint ranges. */
export function subtract(from: readonly AddressRange[], cut: readonly AddressRange[]): AddressRange[] {
  const holes = union(cut);
  const left: AddressRange[] = [];
  let next = 0;
  for (const { family, first, last } of union(from)) {
    let start = first;
    while (next < holes.length && isBefore(holes[next] as AddressRange, family, first)) next++;
    for (let i = next; i < holes.length && start <= last; i++) {
      const hole = holes[i] as AddressRange;
      if (hole.family !== family || hole.first > last) break;
      if (hole.first > start) left.push({ family, first: start, last: hole.first - 1n });
      start = hole.last + 1n;
    }
    if (start <= last) left.push({ family, first: start, last });
  }
  return left;
}

/** Whether one of the ranges holds the address. */
export function contains(ranges: readonly AddressRange[], { family, address }: Address): boolean {
  return ranges.some((range) => range.family === family && range.first <= address && address <= range.last);
}

/** The fewest CIDR blocks that cover exactly these addresses, sorted, in canonical text. */
export function rangesToCidrs(ranges: readonly AddressRange[]): string[] {
  return union(ranges).flatMap(blocks);
}

/** Takes the widest aligned block off the front of the range until nothing is left. */
function blocks({ family, first, last }: AddressRange): string[] {
  const cidrs: string[] = [];
  for (let start = first; start <= last; ) {
    let free = 0n;
    while (free < WIDTH[family] && fits(start, free + 1n, last)) free++;
    cidrs.push(`${formatAddress({ family, address: start })}/${BigInt(WIDTH[family]) - free}`);
    start += 1n << free;
  }
  return cidrs;
}

/** Whether the block at `start` with so many free bits is aligned and ends no later than `last`. */
function fits(start: bigint, free: bigint, last: bigint): boolean {
  const size = 1n << free;
  return start % size === 0n && start + size - 1n <= last;
}

function isBefore(range: AddressRange, family: 4 | 6, first: bigint): boolean {
  return range.family < family || (range.family === family && range.last < first);
}

function byPlace(a: AddressRange, b: AddressRange): number {
  if (a.family !== b.family) return a.family - b.family;
  return a.first < b.first ? -1 : a.first > b.first ? 1 : 0;
}
