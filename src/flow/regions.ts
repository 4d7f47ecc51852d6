import type { Namespace } from '../cluster/cluster.ts';
import { NAME_LABEL, namespaceIn } from '../cluster/namespace.ts';
import { hasNamespace } from '../cluster/presence.ts';
import { canonical, matches, type Selector } from '../policy/selector.ts';
import { askAll, type Cell, cellWithout, divide, exampleOf, selectorOf } from './cell.ts';
import type { State } from './change.ts';
import type { RelevantSet } from './relevant.ts';

/** Namespaces whose pods the same pod sets meet, in each version. */
export interface NamespaceGroup {
  readonly selector: Selector;
  /** Those of them that manifests declare or name. */
  readonly names: readonly string[];
  /** Whether there may be others. */
  readonly others: boolean;
  /** One of them for each version; absent where the version has none of them. */
  readonly examples: readonly (Namespace | undefined)[];
  /** What the pod sets that meet them ask of a pod. */
  readonly pods: readonly Selector[];
}

/** The same namespace in each version; absent where the version does not have it. */
type Known = readonly (Namespace | undefined)[];
/** The pod sets that meet a namespace, for each version, by their indices. */
type Meeting = readonly (readonly number[])[];
/** What has to be told apart, for each version. */
type Sets = readonly (readonly RelevantSet[])[];

/**
 * Groups all namespaces there can be by the pod sets that meet them. A namespace that no manifest declares has the
 * automatic label alone; one that no manifest even names may have any labels.
 *
 * @param sets what has to be told apart, for each version
 * @param most groups at most of namespaces that nothing names; `complete` tells if that was enough
 */
export function groupNamespaces(
  states: readonly State[],
  sets: Sets,
  most: number,
): { readonly groups: readonly NamespaceGroup[]; readonly complete: boolean } {
  const known = knownNamespaces(states, sets);
  const { parts, undivided } = divideOthers(known, sets, most);
  const present = states.map(() => true);
  const unclaimed = parts.map((part) => ({ ...part, key: keyOf(part.meeting, present) }));
  const groups: NamespaceGroup[] = [...groupKnown(known, sets)].map(([key, { names, all, examples, meeting }]) => {
    const at = unclaimed.findIndex((other) => other.key === key && covers(other.cell, all as Namespace[]));
    const cell = unclaimed.splice(at, at < 0 ? 0 : 1)[0]?.cell;
    const others = cell !== undefined;
    return { selector: selectorFor(cell, names, known), names, others, examples, pods: podsOf(meeting, sets) };
  });
  unclaimed.forEach(({ cell, meeting }, i) => {
    const example = exampleNamespace(cell, i, known);
    const [selector, examples] = [selectorFor(cell, [], known), states.map(() => example)];
    groups.push({ selector, names: [], others: true, examples, pods: podsOf(meeting, sets) });
  });
  return { groups, complete: undivided.length === 0 };
}

/** Namespaces that are declared, inhabited, or named by a selector. */
function knownNamespaces(states: readonly State[], sets: Sets): Map<string, Known> {
  const names = new Set(states.flatMap(({ cluster }) => [...cluster.namespaces.keys()]));
  for (const { set } of sets.flat()) {
    const { namespaces } = set;
    if (!('selector' in namespaces)) continue;
    for (const { key, values } of namespaces.selector) {
      if (key === NAME_LABEL) for (const value of values) names.add(value);
    }
  }
  return new Map([...names].sort().map((name) => [name, inEachVersion(name, states)]));
}

/** A namespace that one version alone declares is not in the other, unless that one has it without (semantics D13). */
function inEachVersion(name: string, states: readonly State[]): Known {
  const declared = states.some(({ cluster }) => cluster.namespaces.get(name)?.manifest !== undefined);
  return states.map(({ cluster }, k) =>
    declared && !hasNamespace(cluster, name, states[k - 1]?.cluster) ? undefined : namespaceIn(cluster, name),
  );
}

/** Known namespaces that the same sets meet in the same versions. */
interface KnownGroup {
  readonly names: string[];
  /** Each of them in each version. */
  readonly all: (Namespace | undefined)[];
  /** The first of them in each version. */
  readonly examples: Known;
  readonly meeting: Meeting;
}

function groupKnown(known: ReadonlyMap<string, Known>, sets: Sets): Map<string, KnownGroup> {
  const groups = new Map<string, KnownGroup>();
  const indexed = sets.map(indexByNamespace);
  for (const [name, versions] of known) {
    const meeting = indexed.map((meet, v) => meet(versions[v]));
    const key = keyOf(
      meeting,
      versions.map((namespace) => namespace !== undefined),
    );
    const group = groups.get(key) ?? { names: [], all: [], examples: versions, meeting };
    group.names.push(name);
    group.all.push(...versions);
    groups.set(key, group);
  }
  return groups;
}

/** The sets that meet a namespace, without asking each set of each namespace. */
function indexByNamespace(sets: readonly RelevantSet[]): (namespace: Namespace | undefined) => number[] {
  const byName = new Map<string, number[]>();
  sets.forEach(({ set: { namespaces } }, i) => {
    if ('name' in namespaces) byName.set(namespaces.name, [...(byName.get(namespaces.name) ?? []), i]);
  });
  const selecting = bySelector(sets, () => true);
  return (namespace) => {
    if (namespace === undefined) return [];
    const { name, labels } = namespace;
    const found = [...(byName.get(name) ?? [])];
    for (const { selector, indices } of selecting) if (matches(selector, labels)) found.push(...indices);
    return found.filter((i) => isWithin(sets[i] as RelevantSet, name)).sort((a, b) => a - b);
  };
}

function isWithin({ within }: RelevantSet, name: string): boolean {
  return within.everywhere || within.names.has(name);
}

/** Those of some sets that select namespaces by their labels, by the selector. */
function bySelector(
  sets: readonly RelevantSet[],
  counts: (relevant: RelevantSet) => boolean,
): readonly { readonly selector: Selector; readonly indices: number[] }[] {
  const found = new Map<string, { selector: Selector; indices: number[] }>();
  sets.forEach((relevant, i) => {
    const { namespaces } = relevant.set;
    if (!('selector' in namespaces && counts(relevant))) return;
    const key = canonical(namespaces.selector);
    const entry = found.get(key);
    if (entry === undefined) found.set(key, { selector: namespaces.selector, indices: [i] });
    else entry.indices.push(i);
  });
  return [...found.values()];
}

/** The namespaces that nothing names, by their labels. A set that matters in named ones alone does not divide them. */
function divideOthers(known: ReadonlyMap<string, Known>, sets: Sets, most: number) {
  const everyOther = cellWithout(NAME_LABEL, known.keys());
  const everywhere = sets.map((own) => bySelector(own, ({ within }) => within.everywhere));
  const selectors = new Map(everywhere.flat().map(({ selector }) => [canonical(selector), selector]));
  const { parts, undivided } = divide(everyOther, [...selectors.values()], most);
  const meeting = (cell: Cell): Meeting =>
    everywhere.map((own) =>
      own.flatMap(({ selector, indices }) => (askAll(cell, selector) === 'all' ? indices : [])).sort((a, b) => a - b),
    );
  return { parts: parts.map((cell) => ({ cell, meeting: meeting(cell) })), undivided };
}

/** @param present which versions have the namespaces */
function keyOf(meeting: Meeting, present: readonly boolean[]): string {
  return JSON.stringify([meeting, present]);
}

/** What sets ask of the pods themselves, each once. */
function podsOf(meeting: Meeting, sets: Sets): Selector[] {
  const met = meeting.flatMap((indices, v) => indices.map((i) => sets[v]?.[i] as RelevantSet));
  return [...new Map(met.map(({ podsKey, set }) => [podsKey, set.pods])).values()];
}

/** Whether the labels that a cell of other namespaces asks for are those of all these namespaces too. */
function covers(cell: Cell, namespaces: readonly Namespace[]): boolean {
  const selector = withoutName(cell);
  return namespaces.every(({ labels }) => matches(selector, labels));
}

/** The selector of some known namespaces, of a cell of others, or of both together. */
function selectorFor(cell: Cell | undefined, names: readonly string[], known: ReadonlyMap<string, Known>): Selector {
  if (cell === undefined) return [{ key: NAME_LABEL, operator: 'In', values: names }];
  const labels = withoutName(cell);
  const own = new Set(names);
  const strangers = [...known].filter(([name, versions]) => {
    return !own.has(name) && versions.some((version) => version !== undefined && matches(labels, version.labels));
  });
  const values = strangers.map(([name]) => name);
  return values.length === 0 ? labels : [{ key: NAME_LABEL, operator: 'NotIn', values }, ...labels];
}

function withoutName(cell: Cell): Selector {
  return selectorOf(cell).filter(({ key }) => key !== NAME_LABEL);
}

/** Such a namespace, of a name that nothing else has. */
function exampleNamespace(cell: Cell, number: number, known: ReadonlyMap<string, Known>): Namespace {
  let name = number === 0 ? 'other' : `other-${number + 1}`;
  while (known.has(name)) name = `${name}-x`;
  return { name, labels: { ...exampleOf(cell), [NAME_LABEL]: name } };
}
