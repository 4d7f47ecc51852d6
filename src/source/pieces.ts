import { InputError } from './input-error.ts';

const NEWLINE = 0x0a;

/**
 * Takes lines and counted bytes from what git writes, never reading ahead of what is asked for by more than one chunk. Both
 * throw an InputError where it ends before.
 */
export function pieces(stream: AsyncIterable<Buffer>) {
  const chunks = stream[Symbol.asyncIterator]();
  let rest: Buffer = Buffer.alloc(0);

  const next = async (): Promise<Buffer> => {
    const { value, done } = await chunks.next();
    if (done) throw new InputError('git stopped before it had given every file');
    return value;
  };

  return {
    async line(): Promise<string> {
      let end = rest.indexOf(NEWLINE);
      while (end < 0) {
        rest = Buffer.concat([rest, await next()]);
        end = rest.indexOf(NEWLINE);
      }
      const line = rest.toString('latin1', 0, end);
      rest = rest.subarray(end + 1);
      return line;
    },

    async take(size: number): Promise<Uint8Array> {
      const taken = Buffer.alloc(size);
      let filled = 0;
      while (filled < size) {
        if (rest.length === 0) rest = await next();
        const copied = rest.copy(taken, filled);
        filled += copied;
        rest = rest.subarray(copied);
      }
      return taken;
    },
  };
}
