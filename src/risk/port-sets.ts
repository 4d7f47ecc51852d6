import { holdsProtocol, portsOf, size } from '../flow/ports.ts';
import { type PortRange, wholeProtocol } from '../policy/tier.ts';

/** All ports of TCP count as all: hardly anything speaks another protocol. */
export function isEveryTcpPort(ports: readonly PortRange[]): boolean {
  return holdsProtocol(portsOf(ports), 'TCP');
}

/** Whether all ports of TCP are among some, but for a few that have rules of their own. */
export function areMostTcpPorts(ports: readonly PortRange[]): boolean {
  const { port, endPort } = wholeProtocol('TCP');
  const tcp = size(portsOf(commonPorts(ports, [wholeProtocol('TCP')])));
  return 2 * tcp > endPort - port + 1;
}

/** The ports that are in both lists. */
export function commonPorts(some: readonly PortRange[], others: readonly PortRange[]): PortRange[] {
  return some.flatMap((one) => others.flatMap((other) => (one.protocol === other.protocol ? common(one, other) : [])));
}

/** Of one protocol. A port with a name is in the numbers that hold all which it may have, and in no fewer. */
function common(one: PortRange, other: PortRange): PortRange[] {
  if (one.name !== undefined && other.name !== undefined && one.name !== other.name) return [];
  const [a, b] = [numbersOf(one), numbersOf(other)];
  const [port, endPort] = [Math.max(a.port, b.port), Math.min(a.endPort, b.endPort)];
  if (one.name === other.name) {
    if (one.port === 0 || other.port === 0) return [one.port === 0 ? other : one];
    return port <= endPort ? [{ ...one, port, endPort }] : [];
  }
  const [named, own] = one.name === undefined ? [other, b] : [one, a];
  return port === own.port && endPort === own.endPort ? [named] : [];
}

/** Of which only the name is known, a port may have any number. */
function numbersOf({ protocol, port, endPort }: PortRange): Pick<PortRange, 'port' | 'endPort'> {
  return port === 0 ? wholeProtocol(protocol) : { port, endPort };
}

/** Whether every one of some ports is in a list. */
export function holdsPorts(list: readonly PortRange[], some: readonly PortRange[]): boolean {
  return size(portsOf(commonPorts(some, list))) === size(portsOf(some));
}
