/** One address; `address` is its number, of 32 bits in IPv4 and of 128 in IPv6. */
export interface Address {
  readonly family: 4 | 6;
  readonly address: bigint;
}

/** Addresses from `first` to `last`, both included, of one family. */
export interface AddressRange {
  readonly family: 4 | 6;
  readonly first: bigint;
  readonly last: bigint;
}

/** The bits of an address. */
export const WIDTH = { 4: 32, 6: 128 } as const;

// `::ffff:0.0.0.0/96`: IPv4 addresses in the clothes of IPv6.
const MAPPED = 0xffffn;

/** Every address of a family. */
export function wholeFamily(family: 4 | 6): AddressRange {
  return { family, first: 0n, last: (1n << BigInt(WIDTH[family])) - 1n };
}

/**
 * Reads an address as the API server's legacy check does (semantics V3): leading zeros are decimal, and an IPv4-mapped
 * IPv6 address is the IPv4 address. Undefined if it is none; a zone (`%eth0`) makes it none.
 */
export function parseAddress(text: string): Address | undefined {
  const ipv4 = parseIPv4(text);
  if (ipv4 !== undefined) return { family: 4, address: ipv4 };
  const ipv6 = parseIPv6(text);
  if (ipv6 === undefined) return undefined;
  return isMapped(ipv6) ? { family: 4, address: ipv6 & 0xffff_ffffn } : { family: 6, address: ipv6 };
}

/** `d.d.d.d`, each from 0 to 255 and with any number of leading zeros. */
export function parseIPv4(text: string): bigint | undefined {
  const octets = text.split('.');
  if (octets.length !== 4 || !octets.every((octet) => /^[0-9]+$/.test(octet) && Number(octet) <= 255)) return undefined;
  return octets.reduce((address, octet) => (address << 8n) | BigInt(Number(octet)), 0n);
}

/** Eight groups of up to 16 bits, one run of zero groups written `::`, the last two groups perhaps as IPv4. */
export function parseIPv6(text: string): bigint | undefined {
  const sides = withHexTail(text)?.split('::');
  if (sides === undefined || sides.length > 2) return undefined;
  const [head = [], tail] = sides.map((side) => (side === '' ? [] : side.split(':')));
  const missing = 8 - head.length - (tail?.length ?? 0);
  if (tail === undefined ? missing !== 0 : missing < 1) return undefined;
  const groups = [...head, ...Array<string>(missing).fill('0'), ...(tail ?? [])];
  if (!groups.every((group) => /^[0-9a-f]+$/i.test(group) && Number.parseInt(group, 16) <= 0xffff)) return undefined;
  return groups.reduce((address, group) => (address << 16n) | BigInt(Number.parseInt(group, 16)), 0n);
}

/** Writes an IPv4 address at the end of an IPv6 address as two groups. Undefined if it is no address. */
function withHexTail(text: string): string | undefined {
  if (!text.includes('.')) return text;
  const start = text.lastIndexOf(':') + 1;
  const ipv4 = parseIPv4(text.slice(start));
  if (start === 0 || ipv4 === undefined) return undefined;
  return `${text.slice(0, start)}${(ipv4 >> 16n).toString(16)}:${(ipv4 & 0xffffn).toString(16)}`;
}

/** Whether an IPv6 address is an IPv4-mapped one. */
export function isMapped(ipv6: bigint): boolean {
  return ipv6 >> 32n === MAPPED;
}

/** Writes an address in its canonical form: dotted IPv4, and IPv6 after RFC 5952. */
export function formatAddress({ family, address }: Address): string {
  if (family === 4) return [24n, 16n, 8n, 0n].map((shift) => String((address >> shift) & 0xffn)).join('.');
  if (isMapped(address)) return `::ffff:${formatAddress({ family: 4, address: address & 0xffff_ffffn })}`;
  const groups = Array.from({ length: 8 }, (_, i) => ((address >> BigInt(112 - 16 * i)) & 0xffffn).toString(16));
  const { start, length } = longestZeros(groups);
  if (length < 2) return groups.join(':');
  return `${groups.slice(0, start).join(':')}::${groups.slice(start + length).join(':')}`;
}

/** The run of zero groups that RFC 5952 shortens: the longest, the first of equals. */
function longestZeros(groups: readonly string[]): { start: number; length: number } {
  let best = { start: 0, length: 0 };
  for (let start = 0; start < groups.length; start++) {
    const end = groups.findIndex((group, i) => i >= start && group !== '0');
    const length = (end < 0 ? groups.length : end) - start;
    if (length > best.length) best = { start, length };
  }
  return best;
}
