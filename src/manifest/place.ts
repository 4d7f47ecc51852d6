import { type Document, isAlias, isCollection, isPair, isSeq, type Node, type Pair, type ParsedNode } from 'yaml';
import type { FieldPath, Lines, Manifest } from './objects.ts';
import { quickPlaces } from './quick-place.ts';
import { type Parsed, pairFor, parse } from './yaml.ts';

/**
 * Where a field of an object stands in its file: from its key (or, in a list, from its item) to the last line of its
 * value. Of a field that is not there, or that a merge brings in, it is the nearest parent's place; of one within an
 * alias, the place in what the alias stands for. The empty path gives the object's own lines.
 *
 * Only the object's document is parsed, and only when somebody asks: few objects are ever cited.
 */
export function place({ document, within }: Pick<Manifest, 'document' | 'within'>, field: FieldPath): Lines {
  const { line, endLine } = placesOf(document)([...within, ...field]);
  return { line: line + document.line - 1, endLine: endLine + document.line - 1 };
}

/**
 * The document that was parsed last: what is cited is cited often and in a row, such as the ten thousand rules of one
 * policy. A memory that outlives a call; what it gives is the same with and without it.
 */
let last: { readonly document: Manifest['document']; readonly places: (field: FieldPath) => Lines } | undefined;

function placesOf(document: Manifest['document']): (field: FieldPath) => Lines {
  if (last?.document !== document) last = { document, places: createPlaces(document.text) };
  return last.places;
}

function createPlaces(text: string): (field: FieldPath) => Lines {
  const quick = quickPlaces(text);
  let parsed: Parsed | undefined;
  return (field) => {
    const found = quick?.(field);
    if (found !== undefined) return found;
    parsed ??= parse(text);
    return locate(parsed, field);
  };
}

/** The lines of a field, from the start of the document's text. */
export function locate({ document, lineAt }: Parsed, field: FieldPath): Lines {
  let node: unknown = document.contents;
  let found: unknown = document.contents;
  // Of what a tool made, all that is known may be a line, and not what stands there.
  if (found === null) return { line: 1, endLine: 1 };
  for (const step of field) {
    const child = childOf(document, node, step);
    if (child === undefined) break;
    found = child;
    node = isPair(child) ? child.value : child;
  }
  return { line: lineAt(startOf(found)), endLine: lineAt(lastOf(found)) };
}

function childOf(document: Document.Parsed, node: unknown, step: string | number): Pair | Node | undefined {
  const target = isAlias(node) ? node.resolve(document) : node;
  if (typeof step === 'string') return pairFor(target, step);
  return isSeq(target) ? (target.items[step] as Node | undefined) : undefined;
}

/** The offset of the first character. */
function startOf(part: unknown): number {
  return isPair(part) ? startOf(part.key) : (part as ParsedNode).range[0];
}

/**
 * The offset of the last character that says something: comments and empty lines behind it are not counted. A value that
 * is not written lies right behind its colon or its dash.
 */
function lastOf(part: unknown): number {
  if (isPair(part)) return lastOf(part.value ?? part.key);
  const last = isCollection(part) && part.flow !== true ? part.items.at(-1) : undefined;
  return last === undefined ? (part as ParsedNode).range[1] - 1 : lastOf(last);
}
