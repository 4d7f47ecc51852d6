import { readFileSync } from 'node:fs';
import { InputError } from './input-error.ts';

/**
 * The bytes of a file that the user named.
 *
 * @param path relative to the current directory
 * @throws InputError if it cannot be read
 */
export function readNamedFile(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    const [, why = ''] = /^\w+: (.*?),/.exec((error as Error).message) ?? [];
    throw new InputError(`${path || 'A file without a name'} cannot be read: ${why}`);
  }
}
