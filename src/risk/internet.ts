import type { AddressRange } from '../cluster/address.ts';
import { subtract, union } from '../cluster/ranges.ts';
import type { Endpoint } from '../flow/change.ts';
import { blocks } from './blocks.ts';
import { addressesAmong } from './ends.ts';
import type { Settings } from './settings.ts';

/**
 * Addresses that nobody on the internet has: private, shared, loopback, link-local, multicast and reserved ones (RFC 6890).
 * The blocks for documentation are not among them, because in an example they stand for public ones.
 */
const NOT_PUBLIC = blocks([
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.168.0.0/16',
  '198.18.0.0/15',
  '224.0.0.0/3',
  // All but 2000::/3, out of which all public IPv6 addresses come.
  '::/3',
  '4000::/2',
  '8000::/1',
]);

/** The public addresses among some endpoints, sorted. */
export function publicAddresses(endpoints: readonly Endpoint[]): AddressRange[] {
  return subtract(addressesAmong(endpoints), NOT_PUBLIC);
}

/** Whether public addresses are so many that anybody may have one: a few can be one organisation's. */
export function isAnybody(ranges: readonly AddressRange[], { narrow }: Settings): boolean {
  return ([4, 6] as const).some((family) => {
    const own = union(ranges).filter((range) => range.family === family);
    return own.reduce((sum, { first, last }) => sum + last - first + 1n, 0n) > narrow[family];
  });
}
