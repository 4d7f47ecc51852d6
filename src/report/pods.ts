import type { Endpoint, PodsEndpoint, WorkloadEndpoint } from '../flow/change.ts';
import { matches } from '../policy/selector.ts';
import { type Box, boxOf, selectorOf, simplest, textOf } from './labels.ts';
import { FEW_MISSING } from './workloads.ts';
import type { Ends, World } from './world.ts';

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

const ANY: Box = new Map();

/** Gathers the pods of a set that no manifest declares, with the declared workloads that are labelled as they are. */
export function podGroups({ workloads, pods }: Ends, world: World): PodGroup[] {
  const groups = new Map<string, PodGroup>();
  const add = (group: PodGroup) => {
    const except = group.except.map(({ id }) => id);
    const key = JSON.stringify([
      textOf(group.namespaces),
      group.boxes.map(textOf),
      group.declared === undefined,
      except,
    ]);
    const before = groups.get(key);
    groups.set(key, before === undefined ? group : joined(before, group));
  };
  const inSet = new Set<Endpoint>([...workloads, ...pods]);
  for (const group of inNamespaces(inSet, world)) add(group);
  for (const group of inOthers(inSet, world)) add(group);
  return [...groups.values()];
}

function joined(a: PodGroup, b: PodGroup): PodGroup {
  return {
    ...a,
    names: [...a.names, ...b.names],
    others: a.others || b.others,
    declared: a.declared && b.declared && [...a.declared, ...b.declared],
    set: [...new Set([...a.set, ...b.set])],
  };
}

function inNamespaces(inSet: ReadonlySet<Endpoint>, world: World): PodGroup[] {
  // Most namespaces are divided alike and by the same endpoints.
  const known = new Map<string, readonly Box[]>();
  return [...world.parts].flatMap(([name, parts]) => {
    const on = parts.filter((part) => inSet.has(part));
    if (on.length === 0) return [];
    const off = parts.filter((part) => !inSet.has(part));
    const key = [on, off].map((ends) => ends.map(({ id }) => id).join('\n')).join('\n\n');
    const boxes = known.get(key) ?? simplest(on.map(podBox), off.map(podBox));
    known.set(key, boxes);
    return [inNamespace(name, on, boxes, inSet, world)];
  });
}

function inNamespace(
  name: string,
  pods: readonly PodsEndpoint[],
  boxes: readonly Box[],
  inSet: ReadonlySet<Endpoint>,
  { declared, side }: World,
): PodGroup {
  const selectors = boxes.map(selectorOf);
  const alike = (declared.get(name) ?? []).filter((workload) => {
    const labels = (workload[side] ?? workload.head ?? workload.base)?.labels ?? {};
    return selectors.some((selector) => matches(selector, labels));
  });
  const meant = alike.filter((workload) => inSet.has(workload));
  const missing = alike.length - meant.length;
  const all = missing === 0 || (missing <= FEW_MISSING && missing < meant.length);
  const group = { names: [name], others: false, namespaces: ANY, boxes };
  if (!all) return { ...group, declared: undefined, except: [], set: pods };
  const except = alike.filter((workload) => !inSet.has(workload));
  return { ...group, declared: meant, except, set: [...meant, ...pods] };
}

/** The namespaces that no manifest declares or names: here their labels are part of what is said. */
function inOthers(inSet: ReadonlySet<Endpoint>, { others }: World): PodGroup[] {
  const on = others.filter((part) => inSet.has(part));
  const off = others.filter((part) => !inSet.has(part));
  const boxes = simplest(on.map(placeBox), off.map(placeBox));
  const byPlace = new Map<string, { namespaces: Box; boxes: Box[] }>();
  for (const box of boxes) {
    const namespaces = withPrefix(box, NAMESPACE);
    const found = byPlace.get(textOf(namespaces)) ?? { namespaces, boxes: [] };
    byPlace.set(textOf(namespaces), found);
    found.boxes.push(withPrefix(box, POD));
  }
  return [...byPlace.values()].map((place) => {
    return { ...place, names: [], others: true, declared: [], except: [], set: on };
  });
}

const NAMESPACE = 'namespace ';
const POD = 'pod ';

function podBox({ podSelector }: PodsEndpoint): Box {
  return boxOf(podSelector);
}

/** Both selectors in one box. That the name is none of the known ones goes without saying. */
function placeBox({ namespaceSelector, podSelector }: PodsEndpoint): Box {
  const prefixed = (prefix: string, selector: PodsEndpoint['podSelector']) =>
    selector.map((requirement) => ({ ...requirement, key: prefix + requirement.key }));
  const labels = namespaceSelector.filter(({ key }) => key !== 'kubernetes.io/metadata.name');
  return boxOf([...prefixed(NAMESPACE, labels), ...prefixed(POD, podSelector)]);
}

function withPrefix(box: Box, prefix: string): Box {
  return new Map(
    [...box].flatMap(([key, values]) => (key.startsWith(prefix) ? [[key.slice(prefix.length), values] as const] : [])),
  );
}
