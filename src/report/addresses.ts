import type { AddressRange } from '../cluster/address.ts';
import { rangesToCidrs, subtract } from '../cluster/ranges.ts';
import type { AddressEndpoint } from '../flow/change.ts';
import { type Sentence, say } from '../manifest/sentence.ts';
import type { Part } from './endpoints.ts';
import { enumerate } from './enumerate.ts';

const LONGEST_LIST = 3;

/**
 * Divides a set of address endpoints into parts with names: `the internet (0.0.0.0/0)`, `10.0.0.0/8`,
 * `0.0.0.0/0 except 10.0.0.0/8`.
 *
 * @param all every address endpoint there is; a family of which nothing is missing is the internet.
 * @returns one part, or two where IPv4 and IPv6 each need their own words.
 */
export function addressParts(set: readonly AddressEndpoint[], all: readonly AddressEndpoint[]): Part[] {
  const families = ([4, 6] as const).map((family) => {
    const mine = ofFamily(set, family);
    return { family, mine, whole: mine.length > 0 && mine.length === ofFamily(all, family).length };
  });
  if (families.every(({ whole }) => whole)) return [part(say`every address (IPv4 and IPv6)`, set)];
  return families
    .filter(({ mine }) => mine.length > 0)
    .map(({ family, mine, whole }) => part(whole ? internet(family) : blocks(mine), mine));
}

function part(words: Sentence, set: readonly AddressEndpoint[]): Part {
  return { words, count: set.length, set };
}

function internet(family: 4 | 6): Sentence {
  return say`the internet (${family === 4 ? '0.0.0.0/0' : '::/0'})`;
}

/** The shorter of two ways to say it: the blocks, or one block around them and what it lacks. */
function blocks(endpoints: readonly AddressEndpoint[]): Sentence {
  const ranges = endpoints.flatMap((endpoint) => endpoint.ranges);
  const cidrs = rangesToCidrs(ranges);
  const around = blockAround(ranges);
  const missing = rangesToCidrs(subtract([around], ranges));
  if (missing.length + 1 >= cidrs.length) return list(cidrs);
  return say`${list(rangesToCidrs([around]))} except ${list(missing)}`;
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
