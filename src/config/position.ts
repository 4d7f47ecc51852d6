import {
  type Document,
  isAlias,
  isMap,
  isPair,
  isScalar,
  isSeq,
  type LineCounter,
  type Node,
  type ParsedNode,
} from 'yaml';
import type { FieldPath } from '../manifest/objects.ts';

/** A place in a text; both are 1-based. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Finds fields of a parsed text. Of a field that is not there, the nearest parent that is. */
export interface Positions {
  at(offset: number): Position;
  /** Where the value of a field begins. */
  valueOf(field: FieldPath): Position;
  /** Where the key of a field begins. */
  keyOf(field: FieldPath): Position;
}

export function positionsIn(document: Document.Parsed<ParsedNode>, lines: LineCounter): Positions {
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  const find = (field: FieldPath) => at(startOf(follow(document, field)));
  return {
    at,
    keyOf: find,
    valueOf: (field) => {
      const found = follow(document, field);
      return at(startOf(isPair(found) && startsSomewhere(found.value) ? found.value : found));
    },
  };
}

/** The pair of the last step, or the item of a list. */
function follow(document: Document.Parsed<ParsedNode>, field: FieldPath): unknown {
  let found: unknown = document.contents;
  for (const step of field) {
    const child = childOf(document, isPair(found) ? found.value : found, step);
    if (child === undefined) break;
    found = child;
  }
  return found;
}

function childOf(document: Document.Parsed<ParsedNode>, parent: unknown, step: string | number): unknown {
  const node = isAlias(parent) ? parent.resolve(document) : parent;
  if (isSeq(node)) return node.items[Number(step)];
  if (!isMap(node)) return undefined;
  return node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
}

function startOf(found: unknown): number {
  if (isPair(found)) return startOf(found.key);
  return (found as Node | null)?.range?.[0] ?? 0;
}

/** A value that is not written is wherever the parser gave it up. */
function startsSomewhere(value: unknown): boolean {
  const range = (value as Node | null)?.range;
  return range != null && range[0] !== range[1];
}
