import { NAME_LABEL } from '../cluster/namespace.ts';
import type { AddressEndpoint, Endpoint, PodsEndpoint, WorkloadEndpoint } from '../flow/change.ts';
import { each, lazy } from '../flow/once.ts';
import type { Selector } from '../policy/selector.ts';
import { type Box, boxOf, EVERY_LABEL, joinBoxes, selectorOf, simplest, textOf } from './labels.ts';
import { byNamespace, type WorkloadName, workloadNames } from './workloads.ts';

/** Endpoints by their kind. */
export interface Ends {
  readonly workloads: readonly WorkloadEndpoint[];
  readonly pods: readonly PodsEndpoint[];
  readonly addresses: readonly AddressEndpoint[];
}

/** All the endpoints that one version has, for sets of them to be described by what they hold of it. */
export interface World extends Ends {
  readonly side: 'base' | 'head';
  /** Whether the pods in it are all there can be; not so if some were not decided. */
  readonly whole: boolean;
  readonly nameOf: WorkloadName;
  /** Whether pods are divided in it as they are here. */
  readonly has: (pods: PodsEndpoint) => boolean;
  /** The labels of pods; found once, for many sets hold the same, and so are all that is made of labels. */
  readonly boxOf: (pods: PodsEndpoint) => Box;
  readonly selectorOf: (box: Box) => Selector;
  /** The labels of some of the parts that are all pods of a place. */
  readonly boxesOf: (on: readonly PodsEndpoint[], place: Parted) => readonly Box[];
  /** The workloads of a namespace. */
  readonly declared: ReadonlyMap<string, readonly WorkloadEndpoint[]>;
  /** The namespaces that manifests declare or name in which some of these pods lie. */
  readonly placesWith: (pods: readonly PodsEndpoint[]) => readonly Place[];
  /** How many such namespaces there are. */
  readonly known: number;
  /** All other namespaces. */
  readonly elsewhere: readonly Elsewhere[];
}

/** The undeclared pods of a place, divided. */
interface Parted {
  readonly parts: readonly PodsEndpoint[];
}

/** Namespaces whose other pods are divided alike. */
export interface Place extends Parted {
  readonly names: readonly string[];
}

/** Namespaces of some labels that no manifest declares or names, and how their pods are divided. */
export interface Elsewhere extends Parted {
  readonly namespaces: Box;
}

export function createWorld(all: readonly Endpoint[], side: 'base' | 'head', whole: boolean): World {
  const ends = byKind(presentIn(side, all));
  const places = placesOf(ends.pods);
  const present = lazy(() => new Set(ends.pods));
  const boxOfPods = each(({ podSelector }: PodsEndpoint) => boxOf(podSelector));
  return {
    ...ends,
    side,
    whole,
    nameOf: workloadNames(ends.workloads),
    has: (pods) => present().has(pods),
    boxOf: boxOfPods,
    selectorOf: each(selectorOf),
    boxesOf: createBoxesOf(whole, boxOfPods),
    declared: byNamespace(ends.workloads),
    placesWith: createPlacesWith(places),
    known: places.reduce((sum, { names }) => sum + names.length, 0),
    elsewhere: elsewhereOf(ends.pods),
  };
}

function createPlacesWith(places: readonly Place[]): World['placesWith'] {
  const placesOfPart = new Map<PodsEndpoint, Place[]>();
  for (const place of places) {
    for (const part of place.parts) {
      const found = placesOfPart.get(part);
      if (found === undefined) placesOfPart.set(part, [place]);
      else found.push(place);
    }
  }
  return (pods) => {
    const found = new Set(pods.flatMap((part) => placesOfPart.get(part) ?? []));
    return places.filter((place) => found.has(place));
  };
}

function createBoxesOf(whole: boolean, boxOfPods: World['boxOf']): World['boxesOf'] {
  const known = each((_: Parted) => new Map<string, readonly Box[]>());
  const find = (on: readonly PodsEndpoint[], { parts }: Parted): readonly Box[] => {
    if (!whole) return joinBoxes(on.map(boxOfPods));
    if (on.length === parts.length) return [EVERY_LABEL];
    const held = new Set(on);
    return simplest(on.map(boxOfPods), parts.filter((part) => !held.has(part)).map(boxOfPods));
  };
  return (on, place) => {
    const key = on.map(({ id }) => id).join();
    const boxes = known(place).get(key) ?? find(on, place);
    known(place).set(key, boxes);
    return boxes;
  };
}

function placesOf(pods: readonly PodsEndpoint[]): Place[] {
  const parts = new Map<string, number[]>();
  pods.forEach(({ names }, i) => {
    for (const name of names) {
      const found = parts.get(name);
      if (found === undefined) parts.set(name, [i]);
      else found.push(i);
    }
  });
  const places = new Map<string, { names: string[]; parts: PodsEndpoint[] }>();
  for (const [name, indices] of parts) {
    const place = places.get(indices.join());
    if (place === undefined)
      places.set(indices.join(), { names: [name], parts: indices.map((i) => pods[i] as PodsEndpoint) });
    else place.names.push(name);
  }
  return [...places.values()];
}

function elsewhereOf(pods: readonly PodsEndpoint[]): Elsewhere[] {
  const found = new Map<string, { namespaces: Box; parts: PodsEndpoint[] }>();
  for (const part of pods.filter(({ others }) => others)) {
    // That the name is none of the known ones goes without saying.
    const namespaces = boxOf(part.namespaceSelector.filter(({ key }) => key !== NAME_LABEL));
    const group = found.get(textOf(namespaces));
    if (group === undefined) found.set(textOf(namespaces), { namespaces, parts: [part] });
    else group.parts.push(part);
  }
  return [...found.values()];
}

/** The endpoints that one of the versions has: pods may come and go, addresses are always there. */
function presentIn(side: 'base' | 'head', endpoints: readonly Endpoint[]): Endpoint[] {
  return endpoints.filter((endpoint) => endpoint.kind === 'addresses' || endpoint[side] !== undefined);
}

export function byKind(endpoints: readonly Endpoint[]): Ends {
  const ends = { workloads: [] as WorkloadEndpoint[], pods: [] as PodsEndpoint[], addresses: [] as AddressEndpoint[] };
  for (const endpoint of endpoints) {
    switch (endpoint.kind) {
      case 'workload':
        ends.workloads.push(endpoint);
        break;
      case 'pods':
        ends.pods.push(endpoint);
        break;
      case 'addresses':
        ends.addresses.push(endpoint);
        break;
    }
  }
  return ends;
}

/** What a version has and a set has not. */
export function without(world: World, set: Ends): Ends {
  return {
    workloads: leave(world.workloads, set.workloads),
    pods: leave(world.pods, set.pods),
    addresses: leave(world.addresses, set.addresses),
  };
}

function leave<T>(all: readonly T[], some: readonly T[]): T[] {
  const gone = new Set(some);
  return all.filter((one) => !gone.has(one));
}
