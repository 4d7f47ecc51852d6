import { type Document, isAlias, isCollection, isMap, isPair, isSeq, type Node, type Pair } from 'yaml';
import type { FieldPath, Lines, Manifest } from './objects.ts';
import { type Parsed, pairFor, parse } from './yaml.ts';

/**
 * Where a field of an object stands in its file: from its key (or, in a list, from its item) to the last line of its
 * value. Of a field that is not there, or that a merge brings in, it is the nearest parent's place; of one within an
 * alias, the place in what the alias stands for. The empty path gives the object's own lines.
 *
 * Only the object's document is parsed, and only when somebody asks: few objects are ever cited.
 */
export function place({ document, within }: Pick<Manifest, 'document' | 'within'>, field: FieldPath): Lines {
  const { line, endLine } = locate(parsedOnce(document), [...within, ...field]);
  return { line: line + document.line - 1, endLine: endLine + document.line - 1 };
}

/**
 * The document that was parsed last: what is cited is cited often and in a row, such as the ten thousand rules of one
 * policy. The one memory of the program that outlives a call; what it gives is the same with and without it.
 */
let last: { readonly document: Manifest['document']; readonly parsed: Parsed } | undefined;

function parsedOnce(document: Manifest['document']): Parsed {
  if (last?.document !== document) last = { document, parsed: parse(document.text) };
  return last.parsed;
}

/** The lines of a field, from the start of the document's text. */
export function locate({ document, lineAt }: Parsed, field: FieldPath): Lines {
  let node: unknown = document.contents;
  let found: unknown = document.contents;
  for (const step of field) {
    const child = childOf(document, node, step);
    if (child === undefined) break;
    found = child;
    node = isPair(child) ? child.value : child;
  }
  const first = lineAt(startOf(found));
  return { line: first, endLine: Math.max(first, lineAt(lastOf(found))) };
}

function childOf(document: Document.Parsed, node: unknown, step: string | number): Pair | Node | undefined {
  const target = isAlias(node) ? node.resolve(document) : node;
  if (typeof step === 'string') return pairFor(target, step);
  return isSeq(target) ? (target.items[step] as Node | undefined) : undefined;
}

/** The offset of the first character. */
function startOf(part: unknown): number {
  if (isPair(part)) return startOf(part.key);
  return (part as Node | null)?.range?.[0] ?? 0;
}

/** The offset of the last character that says something: comments and empty lines behind it are not counted. */
function lastOf(part: unknown): number {
  if (isPair(part)) return part.value === null || isEmpty(part.value) ? lastOf(part.key) : lastOf(part.value);
  const { range, flow } = (part ?? {}) as { range?: Node['range']; flow?: boolean };
  const last = isCollection(part) && flow !== true ? part.items.at(-1) : undefined;
  if (last !== undefined && !(isSeq(part) && isEmpty(last)) && (isMap(part) || isSeq(part))) return lastOf(last);
  return Math.max(0, (range?.[1] ?? 0) - 1);
}

/** A value that is not written: its position is wherever the parser gave it up. */
function isEmpty(value: unknown): boolean {
  const range = (value as Node | null)?.range;
  return range == null || range[0] === range[1];
}
