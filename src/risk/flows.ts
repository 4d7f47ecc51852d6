import type { Cause, Change, Endpoint, Rectangle, Relabelled } from '../flow/change.ts';
import { createDeciding, isEgress, isIngress, nameOfCause } from './cause.ts';
import { namespaceOf } from './ends.ts';
import type { Material } from './finding.ts';
import { isolatedIn } from './isolation.ts';

/** A part of a change: every source to every destination, but for the pairs that a rule left out. */
export interface Flows extends Rectangle {
  /** The index of the change. */
  readonly change: number;
  readonly lifecycle: Change['lifecycle'];
  readonly causes: readonly Cause[];
  /** The labels that made it, where no policy behind it changed. */
  readonly relabelled: readonly Relabelled[];
  /** They came with their pods, and nothing isolates either end: no rule allows them, because none has to. */
  readonly unspoken: boolean;
  /** Source and destination, each counted once whatever its ports. */
  readonly pairs: number;
}

/** The flows of all changes of a kind. Those that nobody speaks of are parts of their own. */
export function flowsOf(material: Material, kind: Change['change']): Flows[] {
  const isIsolated = { ingress: isolatedIn(material, 'ingress'), egress: isolatedIn(material, 'egress') };
  const deciding = createDeciding(material);
  return material.changes.flatMap((change, i) => {
    if (change.change !== kind) return [];
    const { sources, destinations, ports, lifecycle, relabelled = [] } = change;
    const causes = deciding(change);
    const pairs = sources.length * destinations.length;
    const flows = { change: i, sources, destinations, ports, lifecycle, causes, relabelled, unspoken: false, pairs };
    if (lifecycle !== 'endpoint-added') return [flows];
    const open = { source: not(isIsolated.egress), destination: not(isIsolated.ingress) };
    return [
      narrow(flows, isIsolated.egress, () => true),
      narrow(flows, open.source, isIsolated.ingress),
      { ...narrow(flows, open.source, open.destination), ...(causes.some(allowsAnybody) ? {} : UNSPOKEN) },
    ].filter((part) => part.pairs > 0);
  });
}

const UNSPOKEN = { causes: [], unspoken: true };

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
  const [from, to] = [tally(sources), tally(destinations)];
  // A NetworkPolicy speaks for the pods of its own namespace only (semantics N1).
  const speaks = (cause: Cause) =>
    (!isIngress(cause) && from.has(cause.policy.namespace)) || (!isEgress(cause) && to.has(cause.policy.namespace));
  const causes = flows.causes.filter((cause) => cause.policy.namespace === '' || speaks(cause));
  const relabelled = flows.relabelled.filter((one) => [...sources, ...destinations].some((end) => isOf(one, end)));
  return { ...flows, sources, destinations, causes, relabelled, pairs: sources.length * destinations.length };
}

/** Whether labels are an end's own, or those of its namespace. */
function isOf({ object: { kind, namespace, name } }: Relabelled, end: Endpoint): boolean {
  if (end.kind === 'addresses') return false;
  if (kind !== 'Namespace') return end.id === `${namespace}/${kind}/${name}`;
  return end.kind === 'pods' ? end.names.includes(name) : namespaceOf(end) === name;
}

/** One text for the rule or policy that decided flows. */
export function firstCause({ causes: [first] }: Pick<Flows, 'causes'>): string {
  return first === undefined ? '' : nameOfCause(first);
}

/** How many ends lie in each namespace; undefined stands for those that lie in several. */
export type Tally = ReadonlyMap<string | undefined, number>;

export function tally(endpoints: readonly Endpoint[]): Tally {
  const counts = new Map<string | undefined, number>();
  for (const endpoint of endpoints) counts.set(namespaceOf(endpoint), (counts.get(namespaceOf(endpoint)) ?? 0) + 1);
  return counts;
}
