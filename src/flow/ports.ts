import type { Protocol } from '../cluster/cluster.ts';
import { groupBy } from '../cluster/group-by.ts';
import type { PortRange } from '../policy/tier.ts';
import {
  NAMED,
  nameAt,
  type PortName,
  type Ports,
  PROTOCOLS,
  position,
  positionOfName,
  type Span,
  shiftOf,
  startOf,
  WIDTH,
  whole,
} from './port-axis.ts';

/** Whether a set holds all numbers of a protocol, and so whatever has a name. */
export function holdsProtocol(ports: Ports, protocol: Protocol): boolean {
  const [first, last] = [position(protocol, 1), position(protocol, WIDTH - 1)];
  return ports.some((span) => span.first <= first && last <= span.last);
}

/** Every port of every protocol. */
export const EVERY_PORT: Ports = PROTOCOLS.map((p) => ({ first: position(p, 1), last: position(p, WIDTH - 1) }));

/** The set of some ranges, which may overlap. Every port is always `EVERY_PORT` itself: rules without ports are the most common. */
export function portsOf(ranges: readonly PortRange[]): Ports {
  const ports = union(
    ranges.map(({ protocol, port, endPort, name }) => {
      if (name === undefined) return { first: position(protocol, port), last: position(protocol, endPort) };
      const start = positionOfName(protocol, name);
      return port === 0 ? whole(start) : { first: start + port, last: start + endPort };
    }),
  );
  return PROTOCOLS.every((protocol) => holdsProtocol(ports, protocol)) ? EVERY_PORT : ports;
}

/** Sorts spans and joins those that overlap or touch; port 0 is no port, so protocols never join. */
export function union(spans: readonly Span[]): Ports {
  const joined: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.first - b.first)) {
    const before = joined.at(-1);
    if (before !== undefined && span.first <= before.last + 1) {
      joined[joined.length - 1] = { first: before.first, last: Math.max(before.last, span.last) };
    } else {
      joined.push(span);
    }
  }
  return joined.some(({ first }) => first >= NAMED) ? withoutImplied(joined) : joined;
}

/** Without the numbers of names that are in the set without a name. */
function withoutImplied(spans: readonly Span[]): Ports {
  const numbered = spans.filter(({ first }) => first < NAMED);
  return spans.flatMap((span) => {
    if (span.first < NAMED) return [span];
    const shift = shiftOf(startOf(span.first));
    return numbered.reduce<Span[]>(
      (left, { first, last }) => left.flatMap((one) => less(one, { first: first + shift, last: last + shift })),
      [span],
    );
  });
}

function less(span: Span, { first, last }: Span): Span[] {
  if (last < span.first || span.last < first) return [span];
  const parts = [
    { first: span.first, last: first - 1 },
    { first: last + 1, last: span.last },
  ];
  return parts.filter((part) => part.first <= part.last);
}

/**
 * Back to Kubernetes' words: numbers first, TCP before the others, and then names. A port of a name of which most numbers are
 * in the set is told by the name alone: which of them it has nobody knows anyway.
 */
export function rangesOf(ports: Ports): PortRange[] {
  const numbered = ports.filter(({ first }) => first < NAMED);
  const named = groupBy(
    ports.filter(({ first }) => first >= NAMED),
    ({ first }) => nameAt(first),
  );
  return [
    ...numbered.map(({ first, last }) => ({
      protocol: PROTOCOLS[Math.floor(first / WIDTH)] as Protocol,
      port: first % WIDTH,
      endPort: last % WIDTH,
    })),
    ...[...named]
      .flatMap(([name, spans]) => rangesOfName(name as PortName, spans, numbered))
      .sort((a, b) => (a.name === b.name ? 0 : a.name < b.name ? -1 : 1)),
  ];
}

function rangesOfName(
  { protocol, name }: PortName,
  spans: Ports,
  numbered: Ports,
): (PortRange & { readonly name: string })[] {
  const implied = numbered.filter(({ first }) => PROTOCOLS[Math.floor(first / WIDTH)] === protocol);
  if (size(spans) + size(implied) > WIDTH / 2) return [{ protocol, port: 0, endPort: 0, name }];
  return spans.map(({ first, last }) => ({ protocol, port: first % WIDTH, endPort: last % WIDTH, name }));
}

/** How many ports there are in the set; one that has a name has any of its numbers. */
export function size(ports: Ports): number {
  return ports.reduce((sum, { first, last }) => sum + last - first + 1, 0);
}
