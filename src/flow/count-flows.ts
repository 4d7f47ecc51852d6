import type { PortRange } from '../policy/tier.ts';
import type { Rectangle } from './change.ts';
import { portsOf, size } from './ports.ts';

/**
 * How many flows rectangles hold that do not overlap.
 *
 * @returns triples of one source endpoint, one destination endpoint and one port of one protocol: |sources| ·
 * |destinations| · ports, summed. An endpoint counts once, however many pods or addresses it stands for, and so does a port
 * of which only the name is known.
 */
export function countFlows(rectangles: readonly Rectangle[]): number {
  return rectangles.reduce(
    (sum, { sources, destinations, ports }) => sum + sources.length * destinations.length * count(ports),
    0,
  );
}

function count(ports: readonly PortRange[]): number {
  const known = ports.filter(({ port }) => port > 0);
  return size(portsOf(known)) + ports.length - known.length;
}
