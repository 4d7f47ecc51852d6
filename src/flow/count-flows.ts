import type { Rectangle } from './change.ts';
import { portsOf, size } from './ports.ts';

/**
 * How many flows rectangles hold that do not overlap.
 *
 * @returns triples of one source endpoint, one destination endpoint and one port of one protocol: |sources| ·
 * |destinations| · ports, summed. An endpoint counts once, however many pods or addresses it stands for.
 */
export function countFlows(rectangles: readonly Rectangle[]): number {
  return rectangles.reduce(
    (sum, { sources, destinations, ports }) => sum + sources.length * destinations.length * size(portsOf(ports)),
    0,
  );
}
