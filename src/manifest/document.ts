import { countLines } from './lines.ts';

/** A part of a file's text that stands for itself, and the line of the file it begins on (1-based). */
export interface Piece {
  readonly text: string;
  readonly line: number;
}

const MARKER = /(?:^|\n)(---|\.\.\.)(?=[ \t\r\n]|$)([^\n]*)/g;
const MARKS = ['---', '...'];
const NOTHING_MORE = /^[ \t]*(?:#.*)?\r?$/;

/** The documents of a YAML stream, and what stands between the end of one (`...`) and the start of the next. */
export interface Stream {
  readonly documents: readonly Piece[];
  /** `kubectl` drops it, and others read it. */
  readonly strays: readonly Piece[];
}

/**
 * Splits a YAML stream at its markers. A document that begins on the line of its marker (`--- {…}`) keeps the marker.
 * Neither directives nor comments before a marker are taken apart: they are a document of nothing.
 */
export function splitStream(text: string): Stream {
  // Most files are one document, and a search for a few characters is far quicker than one for a pattern.
  if (!MARKS.some((mark) => text.startsWith(mark) || text.includes(`\n${mark}`))) {
    return { documents: text === '' ? [] : [{ text, line: 1 }], strays: [] };
  }
  const documents: Piece[] = [];
  const strays: Piece[] = [];
  let start = 0;
  let line = 1;
  let into = documents;

  const close = (end: number) => {
    // A copy: a slice would keep the whole file in memory for as long as one of its objects is wanted.
    if (end > start) into.push({ text: copy(text.slice(start, end)), line });
  };
  for (const { 0: match, 1: marker, 2: rest = '', index } of text.matchAll(MARKER)) {
    const at = match.startsWith('\n') ? index + 1 : index;
    close(at);
    const next = marker === '---' && !NOTHING_MORE.test(rest) ? at : Math.min(index + match.length + 1, text.length);
    line += countLines(text, start, next);
    start = next;
    into = marker === '---' ? documents : strays;
  }
  close(text.length);
  return { documents, strays };
}

/** The same text in memory of its own. */
export function copy(text: string): string {
  return Buffer.from(text).toString();
}
