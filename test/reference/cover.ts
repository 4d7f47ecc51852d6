import type { Endpoint, Rectangle } from '../../src/flow/change.ts';
import { type RefEnd, toNumber } from './evaluate.ts';
import { nameOf, type Question } from './questions.ts';

/** Which rectangles hold a flow. */
export interface Cover<R extends Rectangle> {
  at(question: Question): readonly R[];
  /** Pairs of ends that two rectangles, or two ranges of one, both have at some port. */
  readonly faults: readonly string[];
}

interface Span<R> {
  readonly rectangle: R;
  readonly protocol: string;
  readonly port: number;
  readonly endPort: number;
}

export function coverOf<R extends Rectangle>(rectangles: readonly R[], endpoints: readonly Endpoint[]): Cover<R> {
  const spans = new Map<string, Span<R>[]>();
  for (const rectangle of rectangles) {
    for (const source of rectangle.sources) {
      for (const destination of rectangle.destinations) {
        const pair = `${source.id} -> ${destination.id}`;
        const found = spans.get(pair) ?? [];
        spans.set(pair, found);
        for (const range of rectangle.ports) found.push({ rectangle, ...range });
      }
    }
  }
  const ids = new Map<string, string>();
  const idOf = (name: string) => {
    const id = ids.get(name) ?? endpointsOf(name, endpoints)[0]?.id ?? '';
    ids.set(name, id);
    return id;
  };
  return {
    at: ({ source, destination, protocol, port }) =>
      (spans.get(`${idOf(source)} -> ${idOf(destination)}`) ?? [])
        .filter((span) => span.protocol === protocol && span.port <= port && port <= span.endPort)
        .map(({ rectangle }) => rectangle),
    faults: [...spans].filter(([, found]) => overlaps(found)).map(([pair]) => `two rectangles overlap: ${pair}`),
  };
}

function overlaps<R>(spans: readonly Span<R>[]): boolean {
  const sorted = [...spans].sort((a, b) => a.protocol.localeCompare(b.protocol) || a.port - b.port);
  return sorted.some(({ protocol, port, endPort }, i) => {
    const before = sorted[i - 1];
    return port > endPort || (before?.protocol === protocol && port <= before.endPort);
  });
}

/** Every end belongs to exactly one endpoint, and every workload of an endpoint is one of the ends. */
export function faultsOfEndpoints(ends: readonly RefEnd[], endpoints: readonly Endpoint[]): readonly string[] {
  const names = new Set(ends.map(nameOf));
  return [
    ...[...names]
      .filter((name) => endpointsOf(name, endpoints).length !== 1)
      .map((name) => `not in one endpoint: ${name}`),
    ...endpoints.filter(({ kind, id }) => kind === 'workload' && !names.has(id)).map(({ id }) => `nobody: ${id}`),
  ];
}

function endpointsOf(name: string, endpoints: readonly Endpoint[]): readonly Endpoint[] {
  if (name.includes('/')) return endpoints.filter(({ id }) => id === name);
  const family = name.includes(':') ? 6 : 4;
  const number = toNumber(name);
  return endpoints.filter(
    (endpoint) =>
      endpoint.kind === 'addresses' &&
      endpoint.ranges.some((range) => range.family === family && range.first <= number && number <= range.last),
  );
}
