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

/** Of one protocol. A port of which only the name is known is in all its numbers, and in no fewer. */
function common(one: PortRange, other: PortRange): PortRange[] {
  if (one.name !== undefined || other.name !== undefined) {
    const [named, rest] = one.name === undefined ? [other, one] : [one, other];
    return rest.name === named.name || isEveryPort(rest) ? [named] : [];
  }
  const [port, endPort] = [Math.max(one.port, other.port), Math.min(one.endPort, other.endPort)];
  return port <= endPort ? [{ protocol: one.protocol, port, endPort }] : [];
}

function isEveryPort({ protocol, ...range }: PortRange): boolean {
  const { port, endPort } = wholeProtocol(protocol);
  return range.port === port && range.endPort === endPort;
}

/** Whether every one of some ports is in a list. */
export function holdsPorts(list: readonly PortRange[], some: readonly PortRange[]): boolean {
  return size(portsOf(commonPorts(some, list))) === size(portsOf(some));
}
