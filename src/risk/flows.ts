import type { Cause, Change, Endpoint, Rectangle, Relabelled } from '../flow/change.ts';
import { nameOfCause } from './cause.ts';
import { createDeciders, type Decider, deciding } from './deciding.ts';
import { isInside, namespaceOf } from './ends.ts';
import type { Material } from './finding.ts';
import { isolatedIn } from './isolation.ts';

/** A part of a change: every source to every destination, but for the pairs that a rule left out. */
export interface Flows extends Rectangle {
  /** The index of the change. */
  readonly change: number;
  readonly kind: Change['change'];
  readonly lifecycle: Change['lifecycle'];
  /** All that has a say in them, and of that what a reviewer must look at. */
  readonly because: readonly Decider[];
  readonly causes: readonly Decider[];
  /** The labels that made it, where no policy behind it changed. */
  readonly relabelled: readonly Relabelled[];
  /** They came with their pods, and nothing isolates either end: no rule allows them, because none has to. */
  readonly unspoken: boolean;
  /** Source and destination, each counted once whatever its ports. */
  readonly pairs: number;
}

/** Makes a part of all that a change is about. */
export function createWhole(material: Pick<Material, 'base' | 'head' | 'edits'>): (change: Change, i: number) => Flows {
  const decidersOf = createDeciders(material);
  return (change, i) => {
    const { change: kind, sources, destinations, ports, lifecycle, relabelled = [] } = change;
    const because = decidersOf(change);
    const ends = { sources, destinations, ports, pairs: sources.length * destinations.length };
    return {
      change: i,
      kind,
      ...ends,
      lifecycle,
      because,
      causes: deciding(kind, because),
      relabelled,
      unspoken: false,
    };
  };
}

/** The flows of all changes of a kind. Those that nobody speaks of are parts of their own. */
export function flowsOf(material: Material, kind: Change['change']): Flows[] {
  const isIsolated = { ingress: isolatedIn(material, 'ingress'), egress: isolatedIn(material, 'egress') };
  const whole = createWhole(material);
  return material.changes.flatMap((change, i) => {
    if (change.change !== kind) return [];
    const flows = whole(change, i);
    if (flows.lifecycle !== 'endpoint-added') return [flows];
    const open = { source: not(isIsolated.egress), destination: not(isIsolated.ingress) };
    return [
      narrow(flows, isIsolated.egress, () => true),
      narrow(flows, open.source, isIsolated.ingress),
      { ...narrow(flows, open.source, open.destination), ...(flows.causes.some(allowsAnybody) ? {} : UNSPOKEN) },
    ].filter((part) => part.pairs > 0);
  });
}

const UNSPOKEN = { because: [], causes: [], unspoken: true };

/** Policies that lie in no namespace allow flows without isolating any pod (semantics C5). */
function allowsAnybody({ effect, policy }: Cause): boolean {
  return effect === 'allows' && policy.namespace === '';
}

/** Everything else. */
export function not<T>(is: (value: T) => boolean): (value: T) => boolean {
  return (value) => !is(value);
}

/** The flows between some of the ends, and the causes that have a say there. */
export function narrow(flows: Flows, source: (e: Endpoint) => boolean, destination: (e: Endpoint) => boolean): Flows {
  const sources = flows.sources.filter(source);
  const destinations = flows.destinations.filter(destination);
  const ends = {
    egress: { own: tally(sources), arePods: sources.some(isInside) },
    ingress: { own: tally(destinations), arePods: destinations.some(isInside) },
  };
  // A NetworkPolicy speaks for the pods of its own namespace only (semantics N1), and none for an address (N2).
  const because = flows.because.filter(({ directions, policy: { namespace } }) =>
    directions.some((d) => (namespace === '' ? ends[d].arePods : ends[d].own.has(namespace))),
  );
  const causes = deciding(flows.kind, because);
  const relabelled = flows.relabelled.filter((one) => [...sources, ...destinations].some((end) => isOf(one, end)));
  return { ...flows, sources, destinations, because, causes, relabelled, pairs: sources.length * destinations.length };
}

/** Whether labels are an end's own, or those of its namespace. */
function isOf({ object: { kind, namespace, name } }: Relabelled, end: Endpoint): boolean {
  if (end.kind === 'addresses') return false;
  if (kind !== 'Namespace') return end.id === `${namespace}/${kind}/${name}`;
  return end.kind === 'pods' ? end.names.includes(name) : namespaceOf(end) === name;
}

/** One text for the rule or policy that decided flows. */
export function firstCause({ causes: [first] }: { readonly causes: readonly Cause[] }): string {
  return first === undefined ? '' : nameOfCause(first);
}

/** How many ends lie in each namespace; undefined stands for those that lie in several. */
export type Tally = ReadonlyMap<string | undefined, number>;

export function tally(endpoints: readonly Endpoint[]): Tally {
  const counts = new Map<string | undefined, number>();
  for (const endpoint of endpoints) counts.set(namespaceOf(endpoint), (counts.get(namespaceOf(endpoint)) ?? 0) + 1);
  return counts;
}
