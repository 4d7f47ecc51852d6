import type { PortSet } from '../policy/tier.ts';
import type { Party } from './decide.ts';
import { type Ports, unknownPorts } from './port-axis.ts';
import { portsOf, union } from './ports.ts';

/** The numbers and each of the names on their own. */
export function apart({ numbered, named }: PortSet): PortSet[] {
  return [{ numbered, named: [] }, ...named.map((port) => ({ numbered: [], named: [port] }))];
}

/** What ports of a rule mean at a destination (semantics N8, H1 b). */
export function portsAt({ numbered, named }: PortSet, destination: Party): Ports {
  const own = destination.kind === 'pod' && !destination.hostNetwork ? destination.ports : [];
  const found = named.flatMap((port): Ports => {
    if (own === undefined) return unknownPorts(port);
    const declared = own.filter(({ name, protocol }) => name === port.name && protocol === (port.protocol ?? protocol));
    return portsOf(declared.map(({ protocol, port }) => ({ protocol, port, endPort: port })));
  });
  const numbers = portsOf(numbered);
  return found.length === 0 ? numbers : union([...numbers, ...found]);
}
