import type { Piece } from './document.ts';
import { type Sentence, say } from './sentence.ts';

/** Where `kubectl` stops reading a file, and why. */
interface Halt {
  readonly why: Sentence;
  readonly line: number;
}

const DIRECTIVE = /^(?:[ \t]*(?:#[^\n]*)?\r?\n)*%/;

/**
 * The first document of a stream at which `kubectl` stops with an error, whatever it holds (tried with 1.33 and 1.35): other
 * tools read on. Of a document that begins on the line of its marker, the marker is still there.
 */
export function haltIn(documents: readonly Piece[]): Halt | undefined {
  const found = documents.find(({ text }) => text.startsWith('---') || DIRECTIVE.test(text));
  if (found === undefined) return undefined;
  const why = found.text.startsWith('---')
    ? say`there is something behind the marker (---) of a document`
    : say`there is a directive (%)`;
  return { why, line: found.line };
}
