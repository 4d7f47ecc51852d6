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
      for (let at = 0; at < text.length; ) {
        // Half of a character is none.
        const end = at + AT_ONCE + Number(isHighSurrogate(text.charCodeAt(at + AT_ONCE - 1)));
        writeFileSync(file, text.slice(at, end));
        at = end;
      }
    } finally {
      closeSync(file);
    }
  } catch (error) {
    const [, why = ''] = /^\w+: (.*?),/.exec((error as Error).message) ?? [];
    throw new InputError(`${path || 'A file without a name'} cannot be written: ${why}`);
  }
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}
