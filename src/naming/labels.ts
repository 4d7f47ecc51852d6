import { groupBy } from '../cluster/group-by.ts';
import type { Requirement, Selector } from '../policy/selector.ts';

/** A set of label maps, as a LabelSelector says it: key by key. A key that is not in it may have any value or be absent. */
export type Box = ReadonlyMap<string, Values>;

/** The box that holds every map. */
export const EVERY_LABEL: Box = new Map();

/** What a key may be: absent, one of the values, or (`others`) any value that is not one of them. */
interface Values {
  readonly absent: boolean;
  readonly others: boolean;
  readonly values: ReadonlySet<string>;
}

const ANY: Values = { absent: true, others: true, values: new Set() };

export function boxOf(selector: Selector): Box {
  const box = new Map<string, Values>();
  for (const requirement of selector) {
    const { key } = requirement;
    const before = box.get(key);
    const values = valuesOf(requirement);
    box.set(key, before === undefined ? values : both(before, values));
  }
  return box;
}

function valuesOf({ operator, values }: Requirement): Values {
  switch (operator) {
    case 'In':
      return { absent: false, others: false, values: new Set(values) };
    case 'NotIn':
      return { absent: true, others: true, values: new Set(values) };
    case 'Exists':
      return { absent: false, others: true, values: new Set() };
    case 'DoesNotExist':
      return { absent: true, others: false, values: new Set() };
  }
}

/** The box as a LabelSelector, sorted by key. */
export function selectorOf(box: Box): Selector {
  return [...box]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([key, { absent, others, values }]): Requirement[] => {
      const sorted = [...values].sort();
      if (!others) {
        return [absent ? { key, operator: 'DoesNotExist', values: [] } : { key, operator: 'In', values: sorted }];
      }
      return [
        ...(absent ? [] : [{ key, operator: 'Exists' as const, values: [] }]),
        ...(sorted.length === 0 ? [] : [{ key, operator: 'NotIn' as const, values: sorted }]),
      ];
    });
}

/** Where more pairs of boxes would have to be compared, the words are not made shorter. */
const MOST_PAIRS = 100_000;

/**
 * Says a set of label maps with as few words as it takes.
 *
 * @param on boxes that make up the set
 * @param off boxes that make up all that is not in the set; together with `on` they are everything there can be
 * @returns boxes that hold the same maps, and may overlap
 */
export function simplest(on: readonly Box[], off: readonly Box[]): Box[] {
  const first = joinBoxes(on);
  if (first.length * off.length > MOST_PAIRS) return first;
  const wide = first.map((box) => widened(box, off));
  const needed: Box[] = [];
  for (const box of wide.sort((a, b) => a.size - b.size))
    if (!needed.some((other) => covers(other, box))) needed.push(box);
  return joinBoxes(needed);
}

/** Leaves out every word without which the box still holds nothing that is off: first what says what a label is not. */
function widened(box: Box, off: readonly Box[]): Box {
  let wide = box;
  const isOpen = (key: string) => Number(box.get(key)?.others === false);
  for (const key of [...box.keys()].sort().sort((a, b) => isOpen(a) - isOpen(b))) {
    const wider = new Map([...wide].filter(([other]) => other !== key));
    if (!off.some((one) => meet(one, wider))) wide = wider;
  }
  return wide;
}

/** Where there are more words to compare for each key, boxes are left as they are. */
const MOST_WORDS = 200_000;

/** Makes one of boxes that differ in one key only, as long as there are any. */
export function joinBoxes(boxes: readonly Box[]): Box[] {
  let found = [...boxes];
  const keys = new Set(found.flatMap((box) => [...box.keys()]));
  if (found.length * keys.size ** 2 > MOST_WORDS) return found;
  for (let before = -1; before !== found.length; ) {
    before = found.length;
    for (const key of new Set(found.flatMap((box) => [...box.keys()]))) found = joinedAt(key, found);
  }
  return found;
}

function joinedAt(key: string, boxes: readonly Box[]): Box[] {
  const groups = groupBy(boxes, (box) => textOf(new Map([...box].filter(([other]) => other !== key))));
  return [...groups.values()].flatMap((group) => joinedGroup(key, group));
}

function joinedGroup(key: string, group: readonly Box[]): readonly Box[] {
  const [first] = group;
  if (first === undefined || group.length === 1) return group;
  const values = either(group.map((box) => box.get(key) ?? ANY));
  // No LabelSelector says "one of these values or absent".
  if (values.absent && !values.others && values.values.size > 0) return group;
  const rest = [...first].filter(([other]) => other !== key);
  const isAny = values.absent && values.others && values.values.size === 0;
  return [new Map(isAny ? rest : [...rest, [key, values]])];
}

/** What a key may be in one of several boxes. */
function either(all: readonly Values[]): Values {
  const absent = all.some((each) => each.absent);
  const named = new Set(all.flatMap(({ others, values }) => (others ? [] : [...values])));
  const [open, ...rest] = all.filter(({ others }) => others).map(({ values }) => values);
  if (open === undefined) return { absent, others: false, values: named };
  const excluded = rest.reduce((left, values) => filter(left, (value) => values.has(value)), open);
  return { absent, others: true, values: filter(excluded, (value) => !named.has(value)) };
}

function both(a: Values, b: Values): Values {
  const absent = a.absent && b.absent;
  if (a.others && b.others) return { absent, others: true, values: new Set([...a.values, ...b.values]) };
  if (a.others || b.others) {
    const [open, closed] = a.others ? [a, b] : [b, a];
    return { absent, others: false, values: filter(closed.values, (value) => !open.values.has(value)) };
  }
  return { absent, others: false, values: filter(a.values, (value) => b.values.has(value)) };
}

function filter(values: ReadonlySet<string>, keep: (value: string) => boolean): Set<string> {
  return new Set([...values].filter(keep));
}

/** Whether some map is in both boxes: every key can be something. */
function meet(a: Box, b: Box): boolean {
  return [...a].every(([key, values]) => {
    const common = both(values, b.get(key) ?? ANY);
    return common.absent || common.others || common.values.size > 0;
  });
}

/** Whether every map of the inner box is in the outer one. */
function covers(outer: Box, inner: Box): boolean {
  return [...outer].every(([key, values]) => {
    const own = inner.get(key) ?? ANY;
    if ((own.absent && !values.absent) || (own.others && !values.others)) return false;
    // What an open set leaves out, the other must leave out too.
    if (own.others) return [...values.values].every((value) => own.values.has(value));
    return [...own.values].every((value) => values.others !== values.values.has(value));
  });
}

/** One text for equal boxes. */
export function textOf(box: Box): string {
  return JSON.stringify(selectorOf(box));
}
