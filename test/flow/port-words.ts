import type { Ports } from '../../src/flow/port-axis.ts';
import { rangesOf } from '../../src/flow/ports.ts';
import type { PortRange } from '../../src/policy/tier.ts';

export type Protocol = PortRange['protocol'];

/** Ranges as people write them: `TCP 80, UDP 1-65535`. */
export function ranges(text: string): PortRange[] {
  return text.split(', ').flatMap((each) => {
    const [, protocol, port, endPort = port] = /^(\w+) (\d+)(?:-(\d+))?$/.exec(each) ?? [];
    return protocol ? [{ protocol: protocol as Protocol, port: Number(port), endPort: Number(endPort) }] : [];
  });
}

export function told(ports: Ports): string {
  return rangesOf(ports)
    .map(({ protocol, port, endPort }) => `${protocol} ${port === endPort ? port : `${port}-${endPort}`}`)
    .join(', ');
}

/** Every port of every protocol. */
export const ALL = 'TCP 1-65535, UDP 1-65535, SCTP 1-65535';

/** A port of which only the name is known. */
export function named(name: string, protocol: Protocol = 'TCP'): PortRange {
  return { protocol, port: 0, endPort: 0, name };
}
