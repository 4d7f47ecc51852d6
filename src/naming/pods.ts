import { groupBy } from '../cluster/group-by.ts';
import type { Endpoint, PodsEndpoint, WorkloadEndpoint } from '../flow/change.ts';
import { matches } from '../policy/selector.ts';
import { type Box, EVERY_LABEL, joinBoxes, simplest, textOf } from './labels.ts';
import { FEW_MISSING } from './workloads.ts';
import type { Elsewhere, Ends, World } from './world.ts';

/** Pods that one phrase can name: those of some namespaces, of some labels. */
export interface PodGroup {
  readonly names: readonly string[];
  /** Whether namespaces that the manifests neither declare nor name are meant too. */
  readonly others: boolean;
  /** The labels that those other namespaces have; any, if it is empty. */
  readonly namespaces: Box;
  /** The labels of the pods: of one of the boxes. A box without words is every pod. */
  readonly boxes: readonly Box[];
  /** The declared workloads among them; undefined if some of these labels are not meant, and so only undeclared pods are. */
  readonly declared: readonly WorkloadEndpoint[] | undefined;
  /** The few declared workloads of these labels that are not meant. */
  readonly except: readonly WorkloadEndpoint[];
  readonly set: readonly Endpoint[];
}

/** Gathers the pods of a set that no manifest declares, with the declared workloads that are labelled as they are. */
export function podGroups({ workloads, pods }: Pick<Ends, 'workloads' | 'pods'>, world: World): PodGroup[] {
  const inSet = new Set<Endpoint>([...workloads, ...pods]);
  const found = [...inNamespaces(pods, inSet, world), ...inOthers(inSet, world)];
  const groups = groupBy(found, ({ namespaces, boxes, declared, except }) => {
    const labels = [namespaces, ...boxes].map(world.selectorOf);
    return JSON.stringify([labels, declared === undefined, except.map(({ id }) => id)]);
  });
  return [...groups.values()].map(joined);
}

function joined(groups: readonly PodGroup[]): PodGroup {
  const first = groups[0] as PodGroup;
  return {
    ...first,
    names: groups.flatMap(({ names }) => names),
    others: groups.some(({ others }) => others),
    declared: first.declared && groups.flatMap(({ declared }) => declared ?? []),
    set: [...new Set(groups.flatMap(({ set }) => set))],
  };
}

function inNamespaces(some: readonly PodsEndpoint[], inSet: ReadonlySet<Endpoint>, world: World): PodGroup[] {
  return world.placesWith(some).flatMap((place) => {
    const on = place.parts.filter((part) => inSet.has(part));
    const boxes = world.boxesOf(on, place);
    return place.names.map((name) => inNamespace(name, on, boxes, inSet, world));
  });
}

function inNamespace(
  name: string,
  pods: readonly PodsEndpoint[],
  boxes: readonly Box[],
  inSet: ReadonlySet<Endpoint>,
  { declared, side, selectorOf }: World,
): PodGroup {
  const selectors = boxes.map(selectorOf);
  const alike = (declared.get(name) ?? []).filter((workload) => {
    const labels = (workload[side] ?? workload.head ?? workload.base)?.labels ?? {};
    return selectors.some((selector) => matches(selector, labels));
  });
  const meant = alike.filter((workload) => inSet.has(workload));
  const missing = alike.length - meant.length;
  const all = missing === 0 || (missing <= FEW_MISSING && missing < meant.length);
  const group = { names: [name], others: false, namespaces: EVERY_LABEL, boxes };
  if (!all) return { ...group, declared: undefined, except: [], set: pods };
  const except = alike.filter((workload) => !inSet.has(workload));
  return { ...group, declared: meant, except, set: [...meant, ...pods] };
}

/** The namespaces that no manifest declares or names: here their labels are part of what is said. */
function inOthers(inSet: ReadonlySet<Endpoint>, world: World): PodGroup[] {
  const byPods = new Map<string, { boxes: readonly Box[]; places: Set<Elsewhere>; set: PodsEndpoint[] }>();
  const { elsewhere, whole } = world;
  for (const place of elsewhere) {
    const on = place.parts.filter((part) => inSet.has(part));
    if (on.length === 0) continue;
    const boxes = world.boxesOf(on, place);
    const key = boxes.map(textOf).join();
    const found = byPods.get(key) ?? { boxes, places: new Set(), set: [] };
    byPods.set(key, found);
    found.places.add(place);
    found.set.push(...on);
  }
  return [...byPods.values()].flatMap(({ boxes, places, set }) => {
    const off = elsewhere.filter((place) => !places.has(place));
    const on = [...places].map(namespacesOf);
    return (whole ? simplest(on, off.map(namespacesOf)) : joinBoxes(on)).map((namespaces) => {
      return { namespaces, boxes, names: [], others: true, declared: [], except: [], set };
    });
  });
}

function namespacesOf({ namespaces }: Elsewhere): Box {
  return namespaces;
}
