import { type AddressRange, formatAddress, isMapped, parseIPv4, parseIPv6, WIDTH } from './address.ts';

/** A CIDR block as the API server's legacy check reads it. */
export interface Cidr {
  /** With the bits beyond the prefix taken off (semantics N11). */
  readonly range: AddressRange;
  /** The prefix length as written; 96 more than the range's for an IPv4-mapped block. */
  readonly prefix: number;
  /** What the API server warns of, in its words of 1.33 (semantics V3). */
  readonly warnings: readonly string[];
}

/**
 * Reads a CIDR block as the API server does where it stores old forms (semantics V3): leading zeros are decimal, bits
 * beyond the prefix are ignored, and `::ffff:10.0.0.0/104` is `10.0.0.0/8`. Undefined if it is none.
 */
export function parseCidr(text: string): Cidr | undefined {
  const slash = text.indexOf('/');
  const [address, length] = [text.slice(0, slash), text.slice(slash + 1)];
  if (slash < 0 || !/^[0-9]+$/.test(length)) return undefined;
  const ipv4 = parseIPv4(address);
  const written = ipv4 ?? parseIPv6(address);
  const family = ipv4 === undefined ? 6 : 4;
  const prefix = Number(length);
  if (written === undefined || prefix > WIDTH[family]) return undefined;
  const range = blockAt(family, written, prefix);
  return { range, prefix, warnings: warningsFor(text, { family, address: written, prefix }, range) };
}

/** The block of the prefix around an address; one within the IPv4-mapped addresses is a block of IPv4. */
function blockAt(family: 4 | 6, address: bigint, prefix: number): AddressRange {
  const size = 1n << BigInt(WIDTH[family] - prefix);
  const first = address - (address % size);
  if (family === 4 || !isMapped(first) || prefix < 96) return { family, first, last: first + size - 1n };
  const low = first & 0xffff_ffffn;
  return { family: 4, first: low, last: low + size - 1n };
}

interface Written {
  readonly family: 4 | 6;
  readonly address: bigint;
  readonly prefix: number;
}

function warningsFor(text: string, written: Written, range: AddressRange): string[] {
  const mapped = written.family === 6 && isMapped(written.address);
  const masked = `${formatAddress({ family: range.family, address: range.first })}/${maskLength(range)}`;
  const warnings: string[] = [];
  if (hasHostBits(written)) {
    const host = `${formatAddress(written)}/${WIDTH[written.family]}`;
    warnings.push(`CIDR value "${text}" is ambiguous in this context (should be "${masked}" or "${host}"?)`);
  }
  if (mapped || hasLeadingZeros(text)) {
    warnings.push(
      `non-standard CIDR value "${text}" will be considered invalid in a future Kubernetes release: use "${masked}"`,
    );
  }
  if (warnings.length === 0 && written.family === 6 && text !== masked) {
    warnings.push(`IPv6 CIDR value "${text}" should be in RFC 5952 canonical format ("${masked}")`);
  }
  return warnings;
}

function hasHostBits({ family, address, prefix }: Written): boolean {
  return address % (1n << BigInt(WIDTH[family] - prefix)) !== 0n;
}

/** Zeros that today's standard forbids: before an octet or the prefix length, or an IPv6 group of more than four digits. */
function hasLeadingZeros(text: string): boolean {
  return /(^|[.:])0[0-9]+\./.test(text) || /[./]0[0-9]+(\/|$)/.test(text) || /[0-9a-f]{5}/i.test(text);
}

/** The prefix length of a range that is one block. */
function maskLength({ family, first, last }: AddressRange): number {
  return WIDTH[family] - ((last - first + 1n).toString(2).length - 1);
}
