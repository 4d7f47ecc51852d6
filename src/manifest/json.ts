import { copy, type Piece } from './document.ts';
import { outline } from './json-outline.ts';
import { namesKind, roleOf } from './kinds.ts';
import { LIMITS } from './limits.ts';
import type { Json } from './objects.ts';
import { objectsIn, type TypedObject } from './objects-in.ts';
import { join, NOTHING, type Reading, readObject } from './reading.ts';
import { say } from './sentence.ts';

/** APIs of which a kind may be misspelt, and a kind that is encrypted. */
const MISSPELT = /"(?:(?:apps|batch)\/)?v1"|"ENC\[/;

/**
 * Reads a JSON document; `undefined` if the text is something else. JSON is YAML too, but dumps of clusters are large,
 * and this is a hundred times faster. Each item of a List is a document of its own.
 */
export function readJson(text: string): Reading | undefined {
  if (!/^\s*\{/.test(text)) return undefined;
  // A name can be spelled with escapes.
  if (!/[kK]ind/.test(text) && !text.includes('\\u')) return NOTHING;
  const value = parsed(text);
  if (value === undefined) return undefined;
  if (!text.includes('\\u') && !namesKind(text) && !MISSPELT.test(text)) return NOTHING;
  const lineAt = lineCounter(text);
  const { items, duplicates, depth } = outline(text, lineAt);
  if (depth > LIMITS.depth) return tooDeep();
  const whole = { start: text.search(/\S/), end: text.trimEnd().length };
  const itemOf = ({ within: [, index] }: TypedObject) => (typeof index === 'number' ? items[index] : undefined);
  const siteOf = (object: TypedObject) => {
    const { within } = object;
    const item = itemOf(object);
    const { start, end } = item ?? whole;
    const [line, endLine] = [lineAt(start), lineAt(end - 1)];
    const document: Piece = { text: copy(text.slice(start, end)), line };
    return { document, within: item ? within.slice(2) : within, line, endLine };
  };
  const read = (object: TypedObject) => {
    const { start, end } = itemOf(object) ?? whole;
    const length = end - start;
    if (length > LIMITS.documentLength) return tooLarge(length, lineAt(start));
    return readObject(object, () => siteOf(object), duplicates);
  };
  const objects = [...objectsIn(value)].filter(({ apiVersion, kind }) => roleOf(apiVersion, kind) !== undefined);
  const [next] = objects.slice(LIMITS.documents);
  const rest = next === undefined ? NOTHING : tooMany(lineAt((itemOf(next) ?? whole).start));
  return join([...objects.slice(0, LIMITS.documents).map(read), rest]);
}

function parsed(text: string): Json | undefined {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The problem of a document that is not parsed, or not looked into. */
export function tooLarge(length: number, line: number): Reading {
  const message = say`A document of ${length} characters is too long to be parsed; up to ${LIMITS.documentLength} are.`;
  return {
    objects: [],
    faults: [{ severity: 'warning', code: 'document-too-large', message, line, hidesFlows: true }],
  };
}

/** The problem of a file whose objects from this line on are not read. */
export function tooMany(line: number): Reading {
  const message = say`The ${LIMITS.documents} objects above are the most that are read of one file: the rest is not.`;
  return {
    objects: [],
    faults: [{ severity: 'warning', code: 'too-many-documents', message, line, hidesFlows: true }],
  };
}

function tooDeep(): Reading {
  const message = say`It is nested more than ${LIMITS.depth} levels deep.`;
  return { objects: [], faults: [{ severity: 'warning', code: 'document-too-deep', message, hidesFlows: true }] };
}

/** Gives the lines (1-based) of offsets, in any order. */
function lineCounter(text: string): (offset: number) => number {
  const breaks: number[] = [];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) breaks.push(at);
  return (offset) => {
    let [low, high] = [0, breaks.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((breaks[middle] ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return low + 1;
  };
}
