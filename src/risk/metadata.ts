import type { AddressRange } from '../cluster/address.ts';
import { contains, subtract } from '../cluster/ranges.ts';
import type { AddressEndpoint, Endpoint, Rectangle } from '../flow/change.ts';
import type { PortRange } from '../policy/tier.ts';
import { addressesAmong } from './ends.ts';
import type { Severity } from './finding.ts';
import { isAnybody, publicAddresses } from './internet.ts';
import type { Settings } from './settings.ts';

/** The metadata APIs among some endpoints, as an endpoint of their own; none if there is none. */
export function metadataApis(endpoints: readonly Endpoint[], settings: Settings): AddressEndpoint[] {
  const wide = isAnybody(publicAddresses(endpoints), settings);
  const found = settings.metadata.filter(
    ({ range, onlyIfNamed }) => isAmong(endpoints, range) && !(onlyIfNamed && wide),
  );
  const ranges = found.map(({ range }) => range);
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

/** Whether flows to addresses lead to metadata APIs and nowhere else, so that a finding about those says all of it. */
export function asksMetadata({ destinations, ports }: Rectangle, { metadata }: Settings): boolean {
  const ranges = addressesAmong(destinations);
  const rest = subtract(
    ranges,
    metadata.map(({ range }) => range),
  );
  return rest.length === 0 && holdsHttp(ports);
}

/** How bad it is to reach them: as bad as the worst. */
export function severityOfApis(endpoints: readonly Endpoint[], { metadata }: Settings): Severity {
  const found = metadata.filter(({ range }) => isAmong(endpoints, range));
  return found.some(({ severity }) => severity === 'critical') ? 'critical' : 'high';
}

function isAmong(endpoints: readonly Endpoint[], { family, first }: AddressRange): boolean {
  return contains(addressesAmong(endpoints), { family, address: first });
}
