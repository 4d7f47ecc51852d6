import type { Namespace } from '../cluster/cluster.ts';
import { NAME_LABEL } from '../cluster/namespace.ts';
import { canonical, matches, type Selector } from '../policy/selector.ts';
import type { PodSet } from '../policy/tier.ts';
import { askAll, type Cell, divide, exampleOf, selectorOf } from './cell.ts';
import type { State } from './change.ts';
import { podSetKey } from './relevant.ts';

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
/** The pod sets that meet a namespace, for each version. */
type Meeting = readonly (readonly PodSet[])[];

/**
 * Groups all namespaces there can be by the pod sets that meet them. A namespace that no manifest declares has the
 * automatic label alone; one that no manifest even names may have any labels.
 *
 * @param sets what has to be told apart, for each version
 * @param most groups at most of namespaces that nothing names; `complete` tells if that was enough
 */
export function groupNamespaces(
  states: readonly State[],
  sets: Meeting,
  most: number,
): { readonly groups: readonly NamespaceGroup[]; readonly complete: boolean } {
  const known = knownNamespaces(states, sets);
  const { parts, undivided } = divideOthers(known, sets, most);
  const unclaimed = parts.map((cell) => ({ cell, key: keyOf(meetingCell(cell, sets)) }));
  const groups = [...groupKnown(known, sets)].map(([key, { names, meeting }]) => {
    const at = unclaimed.findIndex((other) => other.key === key && covers(other.cell, names, known));
    const cell = unclaimed.splice(at, at < 0 ? 0 : 1)[0]?.cell;
    const example = known.get(names[0] ?? '') ?? [];
    return {
      ...wordsFor(cell, names, known),
      names,
      others: cell !== undefined,
      examples: example,
      pods: podsOf(meeting),
    };
  });
  for (const { cell } of unclaimed) {
    const example = exampleNamespace(cell, known);
    const examples = states.map(() => example);
    groups.push({
      ...wordsFor(cell, [], known),
      names: [],
      others: true,
      examples,
      pods: podsOf(meetingCell(cell, sets)),
    });
  }
  return { groups, complete: undivided.length === 0 };
}

/** Namespaces that are declared, inhabited, or named by a selector. */
function knownNamespaces(states: readonly State[], sets: Meeting): Map<string, Known> {
  const names = new Set(states.flatMap(({ cluster }) => [...cluster.namespaces.keys()]));
  for (const { namespaces } of sets.flat()) {
    if (!('selector' in namespaces)) continue;
    for (const { key, values } of namespaces.selector) {
      if (key === NAME_LABEL) for (const value of values) names.add(value);
    }
  }
  return new Map([...names].sort().map((name) => [name, inEachVersion(name, states)]));
}

/** A namespace that one version alone declares is not in the other, unless something lies in it there. */
function inEachVersion(name: string, states: readonly State[]): Known {
  const declared = states.some(({ cluster }) => cluster.namespaces.get(name)?.manifest !== undefined);
  return states.map(({ cluster }) => {
    return cluster.namespaces.get(name) ?? (declared ? undefined : { name, labels: { [NAME_LABEL]: name } });
  });
}

function groupKnown(
  known: ReadonlyMap<string, Known>,
  sets: Meeting,
): Map<string, { names: string[]; meeting: Meeting }> {
  const groups = new Map<string, { names: string[]; meeting: Meeting }>();
  const indexed = sets.map(indexByNamespace);
  for (const [name, versions] of known) {
    const meeting = versions.map((namespace, v) => (namespace === undefined ? [] : (indexed[v]?.(namespace) ?? [])));
    const key = `${versions.map((namespace) => namespace !== undefined)} ${keyOf(meeting)}`;
    const group = groups.get(everyVersion(versions) ? keyOf(meeting) : key);
    if (group === undefined) groups.set(everyVersion(versions) ? keyOf(meeting) : key, { names: [name], meeting });
    else group.names.push(name);
  }
  return groups;
}

function everyVersion(versions: Known): boolean {
  return versions.every((namespace) => namespace !== undefined);
}

/** The sets that meet a namespace, without asking each set of each namespace. */
function indexByNamespace(sets: readonly PodSet[]): (namespace: Namespace) => PodSet[] {
  const byName = new Map<string, PodSet[]>();
  const bySelector = new Map<string, { selector: Selector; sets: PodSet[] }>();
  for (const set of sets) {
    if ('name' in set.namespaces) {
      byName.set(set.namespaces.name, [...(byName.get(set.namespaces.name) ?? []), set]);
      continue;
    }
    const key = canonical(set.namespaces.selector);
    const entry = bySelector.get(key) ?? { selector: set.namespaces.selector, sets: [] };
    bySelector.set(key, entry);
    entry.sets.push(set);
  }
  return ({ name, labels }) => [
    ...(byName.get(name) ?? []),
    ...[...bySelector.values()].flatMap((entry) => (matches(entry.selector, labels) ? entry.sets : [])),
  ];
}

function divideOthers(known: ReadonlyMap<string, Known>, sets: Meeting, most: number) {
  const everyOther: Cell = new Map([[NAME_LABEL, { present: true, not: new Set(known.keys()) }]]);
  const selectors = new Map<string, Selector>();
  for (const { namespaces } of sets.flat()) {
    if ('selector' in namespaces) selectors.set(canonical(namespaces.selector), namespaces.selector);
  }
  return divide(everyOther, [...selectors.values()], most);
}

function meetingCell(cell: Cell, sets: Meeting): Meeting {
  return sets.map((own) =>
    own.filter(({ namespaces }) => 'selector' in namespaces && askAll(cell, namespaces.selector) === 'all'),
  );
}

function keyOf(meeting: Meeting): string {
  return meeting.map((sets) => sets.map(podSetKey).sort().join('\n')).join('\n\n');
}

function podsOf(meeting: Meeting): Selector[] {
  return [...new Map(meeting.flat().map(({ pods }) => [canonical(pods), pods])).values()];
}

/** Whether the labels that a cell of other namespaces asks for are those of all these namespaces too. */
function covers(cell: Cell, names: readonly string[], known: ReadonlyMap<string, Known>): boolean {
  const labels = withoutName(cell);
  return names.every((name) => (known.get(name) ?? []).every((version) => version && matches(labels, version.labels)));
}

/** The selector of some known namespaces, of a cell of others, or of both together. */
function wordsFor(
  cell: Cell | undefined,
  names: readonly string[],
  known: ReadonlyMap<string, Known>,
): { readonly selector: Selector } {
  if (cell === undefined) return { selector: [{ key: NAME_LABEL, operator: 'In', values: [...names].sort() }] };
  const labels = withoutName(cell);
  const own = new Set(names);
  const strangers = [...known].filter(([name, versions]) => {
    return !own.has(name) && versions.some((version) => version !== undefined && matches(labels, version.labels));
  });
  const values = strangers.map(([name]) => name).sort();
  return { selector: values.length === 0 ? labels : [{ key: NAME_LABEL, operator: 'NotIn', values }, ...labels] };
}

function withoutName(cell: Cell): Selector {
  return selectorOf(cell).filter(({ key }) => key !== NAME_LABEL);
}

function exampleNamespace(cell: Cell, known: ReadonlyMap<string, Known>): Namespace {
  const labels = exampleOf(cell);
  const name = ['other', 'another', ...Array.from({ length: known.size }, (_, i) => `other-${i}`)].find(
    (one) => !known.has(one),
  );
  return { name: name ?? 'other', labels: { ...labels, [NAME_LABEL]: name ?? 'other' } };
}
