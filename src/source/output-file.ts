import { closeSync, openSync, writeFileSync } from 'node:fs';
import { InputError } from './input-error.ts';

/** What is written: all of it, or a bit at a time. */
export type Answer = string | Generator<string>;

/** Characters that are written at once: as bytes, the whole of a long answer would be in memory a second time. */
const AT_ONCE = 2 ** 20;

/**
 * Writes an answer to a file.
 *
 * @throws InputError if it cannot be written
 */
export function writeTo(path: string, answer: Answer): void {
  try {
    const file = openSync(path, 'w');
    try {
      for (const piece of inPieces(answer)) writeFileSync(file, piece);
    } finally {
      closeSync(file);
    }
  } catch (error) {
    const [, why = ''] = /^\w+: (.*?),/.exec((error as Error).message) ?? [];
    throw new InputError(`${path || 'A file without a name'} cannot be written: ${why}`);
  }
}

/** An answer as it is written: a bit at a time, and with a line break at its end. To put that there before copies all of it. */
export function* inPieces(answer: Answer): Generator<string> {
  let last = '\n';
  let small = '';
  for (const text of typeof answer === 'string' ? [answer] : answer) {
    for (let at = 0; at < text.length; ) {
      const end = endOfPiece(text, at);
      small += text.slice(at, end);
      at = end;
      if (small.length < AT_ONCE) continue;
      yield small;
      small = '';
    }
    last = text.at(-1) ?? last;
  }
  if (small !== '') yield small;
  if (last !== '\n') yield '\n';
}

/** Half of a character is none. */
function endOfPiece(text: string, start: number): number {
  return start + AT_ONCE + Number(isHighSurrogate(text.charCodeAt(start + AT_ONCE - 1)));
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}
