import type { DuplicateKey } from './value.ts';

/** What `JSON.parse` does not tell about a text that it accepts. */
export interface Outline {
  readonly duplicates: readonly DuplicateKey[];
  /** Where the elements of the outermost `items` begin and end: offsets, the end not included. */
  readonly items: readonly { readonly start: number; readonly end: number }[];
  /** Levels of collections within collections. */
  readonly depth: number;
}

/** A token, or the quote that begins a string: a pattern of the whole would overflow the stack in a long one. */
const TOKEN = /"|[{}[\]:,]|[^\s"{}[\]:,]+/g;

interface Level {
  /** The keys seen so far and their offsets; absent for an array. */
  readonly keys?: Map<string, number>;
  /** The key whose value comes next, or the last key. */
  key: string;
  /** Whether the next text in a mapping is a key. */
  expectsKey: boolean;
}

/** Walks the tokens of a JSON text. @param lineAt gives the line of an offset */
export function outline(text: string, lineAt: (offset: number) => number): Outline {
  const duplicates: DuplicateKey[] = [];
  const items: { start: number; end: number }[] = [];
  const levels: Level[] = [];
  let start = 0;
  let depth = 0;

  const inItems = () => levels.length === 2 && levels[0]?.key === 'items' && levels[1]?.keys === undefined;

  for (const { token, index } of tokens(text)) {
    const level = levels.at(-1);
    if (token === '{' || token === '[') {
      if (inItems()) start = index;
      levels.push({ ...(token === '{' && { keys: new Map() }), key: '', expectsKey: true });
      depth = Math.max(depth, levels.length);
    } else if (token === '}' || token === ']') {
      levels.pop();
      if (inItems()) items.push({ start, end: index + 1 });
    } else if (level === undefined) {
    } else if (token === ',') {
      level.expectsKey = true;
    } else if (level.expectsKey && level.keys !== undefined) {
      const key: string = JSON.parse(token);
      const earlier = level.keys.get(key);
      if (earlier !== undefined) duplicates.push({ key, line: lineAt(index), firstLine: lineAt(earlier) });
      level.keys.set(key, index);
      level.key = key;
      level.expectsKey = false;
    } else if (inItems()) {
      items.push({ start: index, end: index + token.length });
    }
  }
  return { duplicates, items, depth };
}

function* tokens(text: string): Generator<{ readonly token: string; readonly index: number }> {
  const pattern = new RegExp(TOKEN);
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const { 0: found, index } = match;
    if (found === '"') pattern.lastIndex = endOfString(text, index);
    yield { token: text.slice(index, pattern.lastIndex), index };
  }
}

/** The offset behind the string that begins at `start`: behind the first quote that no odd run of backslashes precedes. */
function endOfString(text: string, start: number): number {
  let end = start;
  let slashes: number;
  do {
    end = text.indexOf('"', end + 1);
    slashes = 0;
    while (text[end - 1 - slashes] === '\\') slashes++;
  } while (slashes % 2 === 1);
  return end + 1;
}
