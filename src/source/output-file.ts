import { closeSync, openSync, writeFileSync } from 'node:fs';
import { InputError } from './input-error.ts';

/** Characters that are written at once: as bytes, the whole of a long answer would be in memory a second time. */
const AT_ONCE = 2 ** 20;

/**
 * Writes an answer to a file.
 *
 * @throws InputError if it cannot be written
 */
export function writeTo(path: string, text: string): void {
  try {
    const file = openSync(path, 'w');
    try {
      for (const piece of inPieces(text)) writeFileSync(file, piece);
    } finally {
      closeSync(file);
    }
  } catch (error) {
    const [, why = ''] = /^\w+: (.*?),/.exec((error as Error).message) ?? [];
    throw new InputError(`${path || 'A file without a name'} cannot be written: ${why}`);
  }
}

/** An answer as it is written: a bit at a time, and with a line break at its end. To put that there before copies all of it. */
export function* inPieces(text: string): Generator<string> {
  for (let at = 0; at < text.length; ) {
    // Half of a character is none.
    const end = at + AT_ONCE + Number(isHighSurrogate(text.charCodeAt(at + AT_ONCE - 1)));
    yield text.slice(at, end);
    at = end;
  }
  if (text !== '' && !text.endsWith('\n')) yield '\n';
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}
