import { type AddressRange, wholeFamily } from '../cluster/address.ts';
import { rangesToCidrs, subtract } from '../cluster/ranges.ts';
import type { AddressEndpoint } from '../flow/change.ts';
import { type Sentence, say } from '../manifest/sentence.ts';
import { enumerate, type Part } from './enumerate.ts';

const FAMILIES = [4, 6] as const;
const LONGEST_LIST = 3;

/**
 * Divides a set of address endpoints into parts with names: `the internet (0.0.0.0/0)`, `10.0.0.0/8`,
 * `0.0.0.0/0 except 10.0.0.0/8`.
 *
 * @returns one part, or two where IPv4 and IPv6 each need their own words.
 */
export function addressParts(set: readonly AddressEndpoint[]): Part[] {
  if (isEveryAddress(set)) return [part(say`every address (IPv4 and IPv6)`, set)];
  return FAMILIES.map((family) => ({ family, mine: ofFamily(set, family) }))
    .filter(({ mine }) => mine.length > 0)
    .map(({ family, mine }) => part(isWhole(mine, family) ? internet(family) : blocks(mine), mine));
}

/** Whether no address of either family is missing. */
export function isEveryAddress(set: readonly AddressEndpoint[]): boolean {
  return FAMILIES.every((family) => isWhole(ofFamily(set, family), family));
}

function isWhole(set: readonly AddressEndpoint[], family: 4 | 6): boolean {
  const ranges = set.flatMap((endpoint) => endpoint.ranges);
  return subtract([wholeFamily(family)], ranges).length === 0;
}

function part(words: Sentence, set: readonly AddressEndpoint[]): Part {
  return { words, count: set.length, set };
}

function internet(family: 4 | 6): Sentence {
  return say`the internet (${family === 4 ? '0.0.0.0/0' : '::/0'})`;
}

function blocks(endpoints: readonly AddressEndpoint[]): Sentence {
  const { cidrs, missing } = shortest(endpoints.flatMap((endpoint) => endpoint.ranges));
  return missing.length === 0 ? list(cidrs) : say`${list(cidrs)} except ${list(missing)}`;
}

/** The shorter of two ways to say addresses of one family: their blocks, or one block around them and what it lacks. */
export function shortest(ranges: readonly AddressRange[]): { cidrs: readonly string[]; missing: readonly string[] } {
  const cidrs = rangesToCidrs(ranges);
  const around = blockAround(ranges);
  const missing = rangesToCidrs(subtract([around], ranges));
  return missing.length + 1 >= cidrs.length ? { cidrs, missing: [] } : { cidrs: rangesToCidrs([around]), missing };
}

/** The smallest CIDR block that holds all the ranges. */
function blockAround(ranges: readonly AddressRange[]): AddressRange {
  const family = ranges[0]?.family ?? 4;
  const first = ranges.reduce((least, range) => (range.first < least ? range.first : least), ranges[0]?.first ?? 0n);
  const last = ranges.reduce((most, range) => (range.last > most ? range.last : most), 0n);
  let bits = 0n;
  while (first >> bits !== last >> bits) bits++;
  return { family, first: (first >> bits) << bits, last: (((last >> bits) + 1n) << bits) - 1n };
}

function list(cidrs: readonly string[]): Sentence {
  return enumerate(
    cidrs.map((cidr) => ({ words: say`${cidr}`, count: 1 })),
    LONGEST_LIST,
  );
}

function ofFamily(endpoints: readonly AddressEndpoint[], family: 4 | 6): AddressEndpoint[] {
  return endpoints.filter((endpoint) => endpoint.ranges[0]?.family === family);
}
