import type { AddressRange } from '../cluster/address.ts';
import { parseCidr } from '../cluster/cidr.ts';
import { union } from '../cluster/ranges.ts';

/** The addresses in some CIDR blocks, sorted and joined. */
export function blocks(cidrs: readonly string[]): AddressRange[] {
  return union(cidrs.flatMap((cidr) => parseCidr(cidr)?.range ?? []));
}
