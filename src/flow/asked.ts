import type { Protocol } from '../cluster/cluster.ts';
import { wholeProtocol } from '../policy/tier.ts';
import { InputError } from '../source/input-error.ts';
import type { Ports } from './port-axis.ts';
import { EVERY_PORT, portsOf } from './ports.ts';

const PROTOCOLS: readonly Protocol[] = ['TCP', 'UDP', 'SCTP'];

/**
 * The ports that a user asks about: one, all of a protocol, or every port. A port without a protocol is one of TCP, as in a
 * policy (semantics D3).
 *
 * @throws InputError if there is no such port or protocol
 */
export function parseAsked(port: string | undefined, protocol: string | undefined): Ports {
  const known = PROTOCOLS.find((one) => one === protocol?.toUpperCase());
  if (protocol !== undefined && known === undefined) {
    throw new InputError(`--protocol: expected one of ${PROTOCOLS.join(', ')}, found ${protocol}`);
  }
  if (port === undefined) return known === undefined ? EVERY_PORT : portsOf([wholeProtocol(known)]);
  const number = /^[0-9]{1,5}$/.test(port) ? Number(port) : 0;
  if (number < 1 || number > 65_535) {
    throw new InputError(`--port: expected a number from 1 to 65535, found ${port || 'nothing'}`);
  }
  return portsOf([{ protocol: known ?? 'TCP', port: number, endPort: number }]);
}
