import { EVENT_ID, type Event, getScalarValue, parseEvents, SCALAR_STYLE, type ScalarEvent } from 'js-yaml';
import { bareMapping } from './bare.ts';
import { LIMITS } from './limits.ts';
import { countLines } from './lines.ts';
import type { Json, JsonObject, Lines } from './objects.ts';
import { readPlain } from './plain.ts';

/** A mapping that is a document of its own, and the lines it stands on, from the start of the document's text. */
export interface QuickDocument extends Lines {
  readonly json: JsonObject;
}

/**
 * Tabs, other breaks of lines and markers that stand behind spaces are what YAML parsers disagree about; control characters
 * are refused.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what it looks for
const ODD = /[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff]|^%|^ *\.\.\.|^ +---/m;

/** Characters. YAML forbids longer keys without `?` (1.2.2, 7.4.2), and not every parser minds. */
const LONGEST_KEY = 1_000;

/**
 * Reads a plain document ten times as fast as the strict parser does. Whatever is in doubt is left to that one and comes
 * back as undefined: what js-yaml refuses, and anchors, aliases, tags, merges, keys that stand twice or are no text,
 * numbers that JSON lacks, and odd characters.
 */
export function readQuickly(text: string): QuickDocument | undefined {
  if (ODD.test(text)) return undefined;
  const events = eventsOf(text);
  const [first, root, ...rest] = events;
  if (first?.type !== EVENT_ID.DOCUMENT || root?.type !== EVENT_ID.MAPPING) return undefined;
  const last = rest.findLast(({ type }) => type === EVENT_ID.SCALAR) as ScalarEvent | undefined;
  // Where a block of text ends is not told by what stands last.
  if (last === undefined || isBlock(last) || events.length > LIMITS.values) return undefined;
  const json = readFrom(text, events);
  return json === undefined ? undefined : { json, line: lineOf(text, root.start), endLine: lastLine(text) };
}

/** What js-yaml meets in a text, in order; nothing if it refuses the text. */
export function eventsOf(text: string): readonly Event[] {
  try {
    return parseEvents(text, { maxDepth: LIMITS.depth });
  } catch {
    return [];
  }
}

function isBlock({ style }: ScalarEvent): boolean {
  return style === SCALAR_STYLE.LITERAL_BLOCK || style === SCALAR_STYLE.FOLDED_BLOCK;
}

/** Undefined where something is in doubt, or where more follows than the one mapping. */
function readFrom(text: string, events: readonly Event[]): JsonObject | undefined {
  let at = 1;

  const read = (): Json | undefined => {
    const event = events[at++];
    switch (event?.type) {
      case EVENT_ID.SCALAR:
        return isNamed(event) ? undefined : readScalar(text, event);
      case EVENT_ID.SEQUENCE:
        return isNamed(event) ? undefined : readSequence();
      case EVENT_ID.MAPPING:
        return isNamed(event) ? undefined : readMapping();
    }
    return undefined;
  };

  const readSequence = (): Json[] | undefined => {
    const items: Json[] = [];
    while (!ends()) {
      const item = read();
      if (item === undefined) return undefined;
      items.push(item);
    }
    return items;
  };

  const readMapping = (): JsonObject | undefined => {
    const map = bareMapping();
    while (!ends()) {
      const key = readKey();
      if (key === undefined || key in map) return undefined;
      const value = read();
      if (value === undefined) return undefined;
      map[key] = value;
    }
    return map;
  };

  const readKey = (): string | undefined => {
    const event = events[at++];
    if (event?.type !== EVENT_ID.SCALAR || event.valueEnd - event.valueStart > LONGEST_KEY) return undefined;
    return isNamed(event) ? undefined : keyOf(text, event);
  };

  const ends = (): boolean => {
    const isEnd = events[at]?.type === EVENT_ID.POP || at >= events.length;
    if (isEnd) at++;
    return isEnd;
  };

  const json = read();
  const isAll = events[at]?.type === EVENT_ID.POP && at === events.length - 1;
  return isAll ? (json as JsonObject | undefined) : undefined;
}

function readScalar(text: string, event: ScalarEvent): null | boolean | number | string | undefined {
  const value = getScalarValue(text, event);
  if (event.style !== SCALAR_STYLE.PLAIN) return value;
  const meant = readPlain(value);
  return typeof meant === 'number' && !Number.isFinite(meant) ? undefined : meant;
}

/** The name that a key has for Kubernetes; undefined for what is no key, or merges. */
export function keyOf(text: string, event: ScalarEvent): string | undefined {
  const key = readScalar(text, event);
  return key === undefined || key === null || key === '<<' ? undefined : String(key);
}

function isNamed({ anchorStart, tagStart }: { readonly anchorStart: number; readonly tagStart: number }): boolean {
  return anchorStart >= 0 || tagStart >= 0;
}

/** The line of an offset, from the start of the text. */
export function lineOf(text: string, offset: number): number {
  return 1 + countLines(text, 0, offset);
}

/** The line of the last that is neither empty nor a comment: a block of text, in which it could be either, is not last. */
function lastLine(text: string): number {
  let end = text.length;
  for (;;) {
    const start = text.lastIndexOf('\n', end - 1) + 1;
    if (start === 0 || !/^ *(?:#.*)?$/.test(text.slice(start, end))) return lineOf(text, start);
    end = start - 1;
  }
}
