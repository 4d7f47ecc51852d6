import { type AddressRange, parseAddress } from '../cluster/address.ts';
import { contains, subtract } from '../cluster/ranges.ts';
import type { AddressEndpoint, Endpoint, Rectangle } from '../flow/change.ts';
import type { PortRange } from '../policy/tier.ts';
import type { Severity } from './finding.ts';
import { isAnybody, publicAddresses } from './internet.ts';

/** A cloud's metadata API: it tells a machine its credentials, to whoever asks, over plain HTTP. */
interface Api {
  readonly range: AddressRange;
  readonly severity: Severity;
  /** Of one cloud only: elsewhere the address means nothing, so it is named only where a rule aims at it. */
  readonly only?: true;
}

const APIS: readonly Api[] = [
  // AWS, Azure, Google and most others; then AWS by IPv6.
  ...at('169.254.169.254', { severity: 'critical' }),
  ...at('fd00:ec2::254', { severity: 'critical' }),
  // Alibaba; then Azure's host agent, which hands out certificates and settings.
  ...at('100.100.100.200', { severity: 'critical', only: true }),
  ...at('168.63.129.16', { severity: 'high', only: true }),
];

function at(text: string, api: Omit<Api, 'range'>): Api[] {
  const found = parseAddress(text);
  return found === undefined
    ? []
    : [{ ...api, range: { family: found.family, first: found.address, last: found.address } }];
}

/** The metadata APIs among some endpoints, as an endpoint of their own; none if there is none. */
export function metadataApis(endpoints: readonly Endpoint[]): AddressEndpoint[] {
  const wide = isAnybody(publicAddresses(endpoints));
  const ranges = APIS.filter(({ range, only }) => isAmong(endpoints, range) && !(only && wide)).map(
    ({ range }) => range,
  );
  return ranges.length === 0 ? [] : [{ kind: 'addresses', id: 'addresses/metadata', ranges }];
}

/** Plain HTTP, which all of them speak. */
export const HTTP: PortRange = { protocol: 'TCP', port: 80, endPort: 80 };

/** Whether some ports hold that one. */
export function holdsHttp(ports: readonly PortRange[]): boolean {
  return ports.some(
    ({ protocol, port, endPort }) => protocol === HTTP.protocol && port <= HTTP.port && HTTP.port <= endPort,
  );
}

/** Whether flows lead to metadata APIs and nowhere else, so that a finding about those says all of it. */
export function asksMetadata({ destinations, ports }: Rectangle): boolean {
  const ranges = destinations.flatMap((e) => (e.kind === 'addresses' ? e.ranges : []));
  const rest = subtract(
    ranges,
    APIS.map(({ range }) => range),
  );
  return ranges.length > 0 && rest.length === 0 && holdsHttp(ports);
}

/** How bad it is to reach them: as bad as the worst. */
export function severityOfApis(endpoints: readonly Endpoint[]): Severity {
  const found = APIS.filter(({ range }) => isAmong(endpoints, range));
  return found.some(({ severity }) => severity === 'critical') ? 'critical' : 'high';
}

function isAmong(endpoints: readonly Endpoint[], { family, first }: AddressRange): boolean {
  return endpoints.some((e) => e.kind === 'addresses' && contains(e.ranges, { family, address: first }));
}
