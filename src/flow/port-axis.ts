import type { Protocol } from '../cluster/cluster.ts';
import { portNameFaults } from '../manifest/label-syntax.ts';
import type { NamedPort, PortRange } from '../policy/tier.ts';

/**
 * All ports of all protocols on one axis: protocol · 65,536 + port, and behind them, for each name that policies know, the
 * numbers that a port of that name may have. A set of ports is a sorted list of disjoint spans that do not touch.
 */
export type Ports = readonly Span[];

/** Both ends included, within one protocol or one name. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

export const PROTOCOLS: readonly Protocol[] = ['TCP', 'UDP', 'SCTP'];
/** Of a protocol. */
export const WIDTH = 65_536;

/** Where a port stands on the axis. */
export function position(protocol: Protocol, port: number): number {
  return PROTOCOLS.indexOf(protocol) * WIDTH + port;
}

/** Where the ports begin that have a name. */
export const NAMED = PROTOCOLS.length * WIDTH;

/** The name of a port, of one protocol. */
export type PortName = Required<Pick<PortRange, 'protocol' | 'name'>>;

/** The names that were asked for, in that order, which nothing hangs on. */
const names: PortName[] = [];
const placesOfNames = new Map<string, number>();

/**
 * Where the numbers begin that a port of a name may have on pods that nobody declares: it has one of them, and nobody knows
 * which. A set that holds a number holds it under every name as well, and `union` does not write that out.
 */
export function positionOfName(protocol: Protocol, name: string): number {
  const key = `${protocol} ${name}`;
  const found = placesOfNames.get(key) ?? NAMED + WIDTH * (names.push({ protocol, name }) - 1);
  placesOfNames.set(key, found);
  return found;
}

/** All numbers, from where they begin. */
export function whole(start: number): Span {
  return { first: start + 1, last: start + WIDTH - 1 };
}

/**
 * What a name means on pods that nobody declares: a port of the protocol, or where the policy says none, of any. Nothing if no
 * container could have a port of that name.
 */
export function unknownPorts({ name, protocol }: NamedPort): Ports {
  if (portNameFaults(name).length > 0) return [];
  const protocols = protocol === undefined ? PROTOCOLS : [protocol];
  return protocols.map((each) => whole(positionOfName(each, name)));
}

/** Whether these are ports that have names. */
export function areUnknown(ports: Ports): boolean {
  return ports.every(({ first }) => first >= NAMED);
}

/** The name of the port that stands on the axis under one; undefined for a mere number. */
export function nameAt(point: number): PortName | undefined {
  return point < NAMED ? undefined : names[Math.floor((point - NAMED) / WIDTH)];
}

/** Where the numbers begin among which a point with a name is. */
export function startOf(point: number): number {
  return point - (point % WIDTH);
}

/** How far the numbers of a name, from where they begin, are behind the same numbers without one. */
export function shiftOf(start: number): number {
  return start - position((nameAt(start) as PortName).protocol, 0);
}

/** The first port of a set, as one of a flow. */
export function firstOf(ports: Ports): Pick<PortRange, 'protocol' | 'port' | 'name'> {
  const [{ first }] = ports as [Span];
  const named = nameAt(first);
  return { ...(named ?? { protocol: PROTOCOLS[Math.floor(first / WIDTH)] as Protocol }), port: first % WIDTH };
}
