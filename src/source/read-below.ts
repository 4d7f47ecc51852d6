import { closeSync, fstatSync, openSync, readFileSync, readSync } from 'node:fs';

/** Bytes. Nearly every manifest is smaller, and is read without being asked for its size. */
const USUAL = 2 ** 16;

/** One for all files: memory of its own for each would be most of what a run takes. */
const scratch = Buffer.allocUnsafe(USUAL);

/**
 * Reads a file if it is no larger than a limit.
 *
 * @param limit in bytes, and not below 65,536
 * @returns its size, and what it holds, which the next call may write over: undefined if that is more than the limit
 * @throws what the system says of a file that cannot be read
 */
export function readBelow(
  limit: number,
  path: string,
): { readonly bytes: Uint8Array | undefined; readonly size: number } {
  const file = openSync(path, 'r');
  try {
    const read = fill(file);
    if (read < USUAL) return { bytes: scratch.subarray(0, read), size: read };
    const { size } = fstatSync(file);
    return { bytes: size > limit ? undefined : readFileSync(path), size };
  } finally {
    closeSync(file);
  }
}

/** Reads until the file ends or there is no room, for a system may give less than it is asked for. */
function fill(file: number): number {
  let filled = 0;
  for (;;) {
    const read = readSync(file, scratch, filled, USUAL - filled, null);
    filled += read;
    if (read === 0 || filled === USUAL) return filled;
  }
}
