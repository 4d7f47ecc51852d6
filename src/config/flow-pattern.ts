import type { FieldPath } from '../manifest/objects.ts';
import { say } from '../manifest/sentence.ts';
import { type Complain, type EndPattern, endPattern, type WrittenEnd } from './end-pattern.ts';

/** Flows as the configuration names them. */
export interface FlowPattern {
  /** Undefined: whoever it is, pods and addresses. */
  readonly from: EndPattern | undefined;
  readonly to: EndPattern | undefined;
  /** Undefined: all ports. */
  readonly ports: readonly PortPattern[] | undefined;
}

/** Both ends included. */
interface PortPattern {
  readonly protocol: 'TCP' | 'UDP' | 'SCTP';
  readonly port: number;
  readonly endPort: number;
}

/** Flows as the schema lets them through. */
export interface WrittenFlows {
  readonly from?: WrittenEnd;
  readonly to?: WrittenEnd;
  readonly ports?: readonly WrittenPort[];
}

type WrittenPort =
  | number
  | string
  | { readonly protocol?: PortPattern['protocol']; readonly port: number; readonly endPort?: number };

/** Reads a pattern; what the schema cannot say of it is told to `complain`, and then the answer means nothing. */
export function flowPattern({ from, to, ports }: WrittenFlows, field: FieldPath, complain: Complain): FlowPattern {
  return {
    from: from === undefined ? undefined : endPattern(from, [...field, 'from'], complain),
    to: to === undefined ? undefined : endPattern(to, [...field, 'to'], complain),
    ports: ports?.map((port, i) => portPattern(port, [...field, 'ports', i], complain)),
  };
}

const SHORT = /^(?:(TCP|UDP|SCTP) )?(\d+)(?:-(\d+))?$/;

/** A port without a protocol is one of TCP, as in a policy (semantics D3). */
function portPattern(written: WrittenPort, field: FieldPath, complain: Complain): PortPattern {
  const read = typeof written === 'object' ? written : shortPort(String(written));
  const { protocol = 'TCP', port, endPort = port } = read;
  if (port < 1 || endPort > 65_535 || endPort < port) {
    complain(field, say`expected a port, or a range from a port to a higher one, from 1 to 65535`);
  }
  return { protocol, port, endPort };
}

function shortPort(text: string): { protocol: PortPattern['protocol']; port: number; endPort: number } {
  const [, protocol = 'TCP', first = '', last = first] = SHORT.exec(text) ?? [];
  return { protocol: protocol as PortPattern['protocol'], port: Number(first), endPort: Number(last) };
}
