import { type AddressRange, parseAddress } from '../cluster/address.ts';
import { contains } from '../cluster/ranges.ts';
import type { AddressEndpoint, Endpoint } from '../flow/change.ts';
import type { Severity } from './finding.ts';

/** A cloud's metadata API: it tells a machine its credentials, to whoever asks, over plain HTTP. */
interface Api {
  readonly range: AddressRange;
  readonly severity: Severity;
}

const APIS: readonly Api[] = [
  // AWS, Azure, Google and most others; then AWS by IPv6, and Alibaba.
  ...api('169.254.169.254', 'critical'),
  ...api('fd00:ec2::254', 'critical'),
  ...api('100.100.100.200', 'critical'),
  // Azure's host agent, which hands out certificates and settings.
  ...api('168.63.129.16', 'high'),
];

function api(text: string, severity: Severity): Api[] {
  const found = parseAddress(text);
  if (found === undefined) return [];
  const { family, address } = found;
  return [{ range: { family, first: address, last: address }, severity }];
}

/** The metadata APIs among some endpoints, as an endpoint of their own; none if there is none. */
export function metadataApis(endpoints: readonly Endpoint[]): AddressEndpoint[] {
  const ranges = APIS.map(({ range }) => range).filter((range) => isAmong(endpoints, range));
  return ranges.length === 0 ? [] : [{ kind: 'addresses', id: 'addresses/metadata', ranges }];
}

/** How bad it is to reach them: as bad as the worst. */
export function severityOfApis(endpoints: readonly Endpoint[]): Severity {
  const found = APIS.filter(({ range }) => isAmong(endpoints, range));
  return found.some(({ severity }) => severity === 'critical') ? 'critical' : 'high';
}

function isAmong(endpoints: readonly Endpoint[], { family, first }: AddressRange): boolean {
  return endpoints.some((e) => e.kind === 'addresses' && contains(e.ranges, { family, address: first }));
}
