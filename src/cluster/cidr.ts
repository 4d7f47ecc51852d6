import { type AddressRange, formatAddress, isMapped, parseIPv4, parseIPv6, WIDTH } from './address.ts';
import { rangesToCidrs } from './ranges.ts';

/** A CIDR block as the API server's legacy check reads it. */
export interface Cidr {
  /** With the bits beyond the prefix taken off (semantics N11). */
  readonly range: AddressRange;
  /** The prefix length as written; 96 more than the range's for an IPv4-mapped block. */
  readonly prefix: number;
}

/**
 * Reads a CIDR block as the API server does where it stores old forms (semantics V3): leading zeros are decimal, bits
 * beyond the prefix are ignored, and `::ffff:10.0.0.0/104` is `10.0.0.0/8`. Undefined if it is none.
 */
export function parseCidr(text: string): Cidr | undefined {
  const written = parse(text);
  return written && { range: blockOf(written), prefix: written.prefix };
}

interface Written {
  readonly family: 4 | 6;
  readonly address: bigint;
  readonly prefix: number;
}

function parse(text: string): Written | undefined {
  const slash = text.indexOf('/');
  const length = text.slice(slash + 1);
  if (slash < 0 || !/^[0-9]+$/.test(length)) return undefined;
  const ipv4 = parseIPv4(text.slice(0, slash));
  const address = ipv4 ?? parseIPv6(text.slice(0, slash));
  const family = ipv4 === undefined ? 6 : 4;
  const prefix = Number(length);
  return address === undefined || prefix > WIDTH[family] ? undefined : { family, address, prefix };
}

/** The block of the prefix around the address; one within the IPv4-mapped addresses is a block of IPv4. */
function blockOf({ family, address, prefix }: Written): AddressRange {
  const size = 1n << BigInt(WIDTH[family] - prefix);
  const first = address - (address % size);
  if (family === 4 || !isMapped(first) || prefix < 96) return { family, first, last: first + size - 1n };
  const low = first & 0xffff_ffffn;
  return { family: 4, first: low, last: low + size - 1n };
}

/** Whether the text is a CIDR block in today's standard form; bits beyond the prefix are no fault (semantics S1). */
export function isStandardCidr(text: string): boolean {
  const written = parse(text);
  return written !== undefined && !isOldForm(text, written);
}

/** What the API server warns of in a CIDR block that it accepts, in its words of 1.33 (semantics V3). */
export function cidrWarnings(text: string): string[] {
  const written = parse(text);
  if (written === undefined) return [];
  const isOld = isOldForm(text, written);
  if (written.family === 4 && !isOld && !hasHostBits(written)) return [];

  const warnings: string[] = [];
  const masked = rangesToCidrs([blockOf(written)]).join();
  if (hasHostBits(written)) {
    const host = `${formatAddress(written)}/${WIDTH[written.family]}`;
    warnings.push(`CIDR value "${text}" is ambiguous in this context (should be "${masked}" or "${host}"?)`);
  }
  if (isOld) {
    warnings.push(
      `non-standard CIDR value "${text}" will be considered invalid in a future Kubernetes release: use "${masked}"`,
    );
  }
  if (warnings.length === 0 && text !== masked) {
    warnings.push(`IPv6 CIDR value "${text}" should be in RFC 5952 canonical format ("${masked}")`);
  }
  return warnings;
}

function isOldForm(text: string, { family, address }: Written): boolean {
  return (family === 6 && isMapped(address)) || hasLeadingZeros(text);
}

function hasHostBits({ family, address, prefix }: Written): boolean {
  return address % (1n << BigInt(WIDTH[family] - prefix)) !== 0n;
}

/** Zeros that today's standard forbids: before an octet or the prefix length, or an IPv6 group of more than four digits. */
function hasLeadingZeros(text: string): boolean {
  return /(^|[.:])0[0-9]+\./.test(text) || /[./]0[0-9]+(\/|$)/.test(text) || /[0-9a-f]{5}/i.test(text);
}
