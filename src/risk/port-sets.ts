import { EVERY_PORT, portsOf, size } from '../flow/ports.ts';
import type { PortRange } from '../policy/tier.ts';

/** All ports of TCP count as all: hardly anything speaks another protocol. */
export function isEveryTcpPort(ports: readonly PortRange[]): boolean {
  return size(portsOf(ports.filter(({ protocol }) => protocol === 'TCP'))) >= size(EVERY_PORT) / 3;
}

/** The ports that are in both lists. */
export function commonPorts(some: readonly PortRange[], others: readonly PortRange[]): PortRange[] {
  return some.flatMap(({ protocol, port, endPort }) =>
    others
      .filter((other) => other.protocol === protocol && other.port <= endPort && port <= other.endPort)
      .map((other) => ({ protocol, port: Math.max(port, other.port), endPort: Math.min(endPort, other.endPort) })),
  );
}

/** Whether every one of some ports is in a list. */
export function holdsPorts(list: readonly PortRange[], some: readonly PortRange[]): boolean {
  return size(portsOf(commonPorts(some, list))) === size(portsOf(some));
}
