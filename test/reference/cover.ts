import type { Endpoint, Rectangle } from '../../src/flow/change.ts';
import { matches, type RefEnd, toNumber, type World } from './evaluate.ts';
import type { Question } from './questions.ts';

/** Which rectangles hold a flow. */
export interface Cover<R extends Rectangle> {
  at(question: Question): readonly R[];
  /** Pairs of ends that two rectangles, or two ranges of one, both have at some port, and pairs between which no flow is. */
  readonly faults: readonly string[];
}

interface Span<R> {
  readonly rectangle: R;
  readonly protocol: string;
  readonly port: number;
  readonly endPort: number;
}

/** @param ids the id of the endpoint that each end of a question belongs to */
export function coverOf<R extends Rectangle>(rectangles: readonly R[], ids: ReadonlyMap<string, string>): Cover<R> {
  const spans = new Map<string, Span<R>[]>();
  const noFlows: string[] = [];
  for (const rectangle of rectangles) {
    for (const source of rectangle.sources) {
      for (const destination of rectangle.destinations) {
        const pair = `${source.id} -> ${destination.id}`;
        if (isNoFlow(source, destination)) noFlows.push(`no flow is between: ${pair}`);
        const found = spans.get(pair) ?? [];
        spans.set(pair, found);
        for (const range of rectangle.ports) {
          const { protocol, port, endPort, name } = range;
          found.push({
            rectangle,
            port,
            endPort,
            protocol: name === undefined ? protocol : `${protocol} named ${name}`,
          });
        }
      }
    }
  }
  return {
    at: ({ source, destination, protocol, port }) =>
      (spans.get(`${ids.get(source)} -> ${ids.get(destination)}`) ?? [])
        .filter((span) => span.protocol === protocol && span.port <= port && port <= span.endPort)
        .map(({ rectangle }) => rectangle),
    faults: [
      ...noFlows,
      ...[...spans].filter(([, found]) => overlaps(found)).map(([pair]) => `two rectangles overlap: ${pair}`),
    ],
  };
}

/** Between addresses, and from a bare pod to itself (semantics N12). */
export function isNoFlow(source: Endpoint, destination: Endpoint): boolean {
  if (source.kind === 'addresses' && destination.kind === 'addresses') return true;
  return source === destination && source.kind === 'workload' && (source.head ?? source.base)?.kind === 'Pod';
}

function overlaps<R>(spans: readonly Span<R>[]): boolean {
  const sorted = [...spans].sort((a, b) => a.protocol.localeCompare(b.protocol) || a.port - b.port);
  return sorted.some(({ protocol, port, endPort }, i) => {
    const before = sorted[i - 1];
    return port > endPort || (before?.protocol === protocol && port <= before.endPort);
  });
}

/** Where an end of a flow stands among the endpoints of an answer. */
export interface Placement {
  readonly ids: ReadonlyMap<string, string>;
  readonly faults: readonly string[];
}

/**
 * Places every end in the one endpoint that it belongs to.
 *
 * @param ends by name, for each version
 * @param mayLack an answer about changes names only the undeclared pods that changed
 */
export function placeEnds(
  ends: readonly ReadonlyMap<string, RefEnd>[],
  worlds: readonly World[],
  endpoints: readonly Endpoint[],
  mayLack: boolean,
): Placement {
  const ids = new Map<string, string>();
  const faults: string[] = [];
  for (const [v, version] of ends.entries()) {
    for (const [name, end] of version) {
      const found = endpointsOf(name, end, worlds[v] as World, endpoints);
      const isKnown = found.every(({ id }) => id === (ids.get(name) ?? id));
      const isLacking = mayLack && found.length === 0 && !ids.has(name);
      if (!isLacking && (found.length !== 1 || !isKnown)) faults.push(`not in one endpoint: ${name}`);
      for (const { id } of found) ids.set(name, id);
    }
  }
  const placed = new Set(ids.values());
  const empty = endpoints.filter(({ kind, id }) => kind === 'workload' && !placed.has(id));
  const repeated = endpoints.length - new Set(endpoints.map(({ id }) => id)).size;
  return {
    ids,
    faults: [
      ...faults,
      ...empty.map(({ id }) => `nobody is: ${id}`),
      ...endpoints.filter((endpoint) => !isWitnessed(endpoint)).map(({ id }) => `the witness is not of: ${id}`),
      ...(repeated > 0 ? ['two endpoints have one id'] : []),
    ],
  };
}

function endpointsOf(name: string, end: RefEnd, world: World, endpoints: readonly Endpoint[]): readonly Endpoint[] {
  if (end.kind === 'address') {
    const family = end.address.includes(':') ? 6 : 4;
    const number = toNumber(end.address);
    const holds = (range: { family: 4 | 6; first: bigint; last: bigint }) =>
      range.family === family && range.first <= number && number <= range.last;
    return endpoints.filter((endpoint) => endpoint.kind === 'addresses' && endpoint.ranges.some(holds));
  }
  const declared = endpoints.filter(({ kind, id }) => kind === 'workload' && id === name);
  if (declared.length > 0) return declared;
  const labels = world.namespaces.get(end.namespace) ?? {};
  return endpoints.filter((endpoint) => endpoint.kind === 'pods' && selects(endpoint, labels, end.labels));
}

type Labels = Readonly<Record<string, string>>;

function selects(
  { namespaceSelector, podSelector }: Endpoint & { kind: 'pods' },
  namespace: Labels,
  pod: Labels,
): boolean {
  return matches({ matchExpressions: namespaceSelector }, namespace) && matches({ matchExpressions: podSelector }, pod);
}

/** The pods that stand for an endpoint are of it. */
function isWitnessed(endpoint: Endpoint): boolean {
  if (endpoint.kind !== 'pods') return true;
  const witnesses = [endpoint.base ?? [], endpoint.head ?? []].flat();
  return (
    witnesses.length > 0 && witnesses.every(({ namespace, labels }) => selects(endpoint, namespace.labels, labels))
  );
}
