import type { Labels } from '../cluster/cluster.ts';
import type { Requirement, Selector } from '../policy/selector.ts';
import { grown, holds, type StampedSet, stampedSet, valuesOf } from './stamped-set.ts';

/**
 * A set of label maps, key by key: what the words of some selectors leave of all maps there could be. A key that is not
 * in it may have any value or be absent. No cell is empty: beside the values that selectors mention there is always
 * another one.
 */
export type Cell = ReadonlyMap<string, Values>;

/** What a key may be. `only`, if there, are all its values, and then the key is present. */
interface Values {
  readonly present: true | false | undefined;
  readonly only?: ReadonlySet<string>;
  readonly not: StampedSet;
}

function anything(): Values {
  return { present: undefined, not: stampedSet([]) };
}

/** All maps in which a key is present with none of some values. */
export function cellWithout(key: string, values: Iterable<string>): Cell {
  return new Map([[key, { present: true, not: stampedSet(values) }]]);
}

/** Whether all maps of a cell satisfy a requirement, none do, or some do. */
function ask(cell: Cell, requirement: Requirement): 'all' | 'none' | 'some' {
  const { present, only, not } = cell.get(requirement.key) ?? anything();
  const { operator } = requirement;
  if (operator === 'Exists' || operator === 'DoesNotExist') {
    if (present === undefined) return 'some';
    return present === (operator === 'Exists') ? 'all' : 'none';
  }
  const positive = askIn(present, only, not, requirement.values);
  if (operator === 'In' || positive === 'some') return positive;
  return positive === 'all' ? 'none' : 'all';
}

function askIn(
  present: boolean | undefined,
  only: ReadonlySet<string> | undefined,
  not: StampedSet,
  values: readonly string[],
): 'all' | 'none' | 'some' {
  if (present === false) return 'none';
  if (only === undefined) return values.every((value) => holds(not, value)) ? 'none' : 'some';
  const wanted = new Set(values);
  const met = [...only].filter((value) => wanted.has(value)).length;
  return met === 0 ? 'none' : met === only.size ? 'all' : 'some';
}

/** Whether all maps of a cell satisfy a whole selector, none do, or some do. */
export function askAll(cell: Cell, selector: Selector): 'all' | 'none' | 'some' {
  let answer: 'all' | 'some' = 'all';
  for (const requirement of selector) {
    const one = ask(cell, requirement);
    if (one === 'none') return 'none';
    if (one === 'some') answer = 'some';
  }
  return answer;
}

/** Cuts a cell by a requirement that some of its maps satisfy: first those that do, then those that do not. */
function split(cell: Cell, { key, operator, values }: Requirement): [Cell, Cell] {
  const before = cell.get(key) ?? anything();
  const narrowed = (to: Values): Cell => new Map([...cell, [key, to]]);
  if (operator === 'Exists' || operator === 'DoesNotExist') {
    const parts: [Cell, Cell] = [
      narrowed({ ...before, present: true }),
      narrowed({ present: false, not: stampedSet([]) }),
    ];
    return operator === 'Exists' ? parts : [parts[1], parts[0]];
  }
  const wanted = new Set(values);
  const among = [...(before.only ?? wanted)];
  const inside = {
    present: true,
    only: new Set(among.filter((v) => wanted.has(v) && !holds(before.not, v))),
    not: stampedSet([]),
  } as const;
  const outside: Values =
    before.only === undefined
      ? { present: before.present, not: grown(before.not, wanted) }
      : { present: true, only: new Set(among.filter((v) => !wanted.has(v))), not: stampedSet([]) };
  const parts: [Cell, Cell] = [narrowed(inside), narrowed(outside)];
  return operator === 'In' ? parts : [parts[1], parts[0]];
}

/** The cell as a LabelSelector: exactly its maps satisfy it. */
export function selectorOf(cell: Cell): Selector {
  return [...cell].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([key, values]) => requirementsOf(key, values));
}

function requirementsOf(key: string, { present, only, not }: Values): Requirement[] {
  if (present === false) return [{ key, operator: 'DoesNotExist', values: [] }];
  if (only !== undefined) return [{ key, operator: 'In', values: [...only].sort() }];
  const excluded: Requirement[] = not.size === 0 ? [] : [{ key, operator: 'NotIn', values: valuesOf(not).sort() }];
  return present === true ? [{ key, operator: 'Exists', values: [] }, ...excluded] : excluded;
}

/** One map of the cell, as plain as can be: a key is left out where it may be. */
export function exampleOf(cell: Cell): Labels {
  const labels: Record<string, string> = {};
  for (const [key, { present, only, not }] of cell) {
    if (only !== undefined) labels[key] = [...only].sort()[0] as string;
    else if (present === true) labels[key] = freshValue(not);
  }
  return labels;
}

function freshValue(not: StampedSet): string {
  for (let i = 0; ; i++) {
    const value = i === 0 ? 'other' : `other-${i}`;
    if (!holds(not, value)) return value;
  }
}

/** How many of the mentioned values the parts of a cell may speak of in all: with many selectors each part speaks of many. */
const MOST_WORDS = 100_000;
/** How deep a cell is divided; every cut stands for a part that is still to be looked at. */
const MOST_CUTS = 20_000;

/**
 * Divides a cell until every selector has one answer for each part. What no selector asks for comes first: there are more
 * such pods than any others.
 *
 * @param most parts at most; what is not divided by then comes back in `undivided`
 * @param mostWords mentioned values, in all parts together, after which no further part is begun; `words` is how many it came to
 */
export function divide(
  cell: Cell,
  selectors: readonly Selector[],
  most: number,
  mostWords: number = MOST_WORDS,
): { readonly parts: readonly Cell[]; readonly undivided: readonly Cell[]; readonly words: number } {
  const parts: Cell[] = [];
  const open: { cell: Cell; from: number }[] = [{ cell, from: 0 }];
  let words = 0;
  while (open.length > 0 && parts.length < most && open.length <= MOST_CUTS && words <= mostWords) {
    const { cell, from } = open.pop() as (typeof open)[number];
    // What has one answer for a cell has it for every part of it.
    let at = from;
    while (at < selectors.length && askAll(cell, selectors[at] as Selector) !== 'some') at++;
    const cut = selectors[at]?.find((requirement) => ask(cell, requirement) === 'some');
    if (cut === undefined) {
      parts.push(cell);
      words += wordsOf(cell);
      continue;
    }
    const [inside, outside] = split(cell, cut);
    open.push({ cell: inside, from: at }, { cell: outside, from: at });
  }
  return { parts, undivided: open.map((rest) => rest.cell), words };
}

function wordsOf(cell: Cell): number {
  return [...cell.values()].reduce((sum, { only, not }) => sum + (only ?? not).size + 1, 0);
}
