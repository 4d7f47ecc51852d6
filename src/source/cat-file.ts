import { spawn } from 'node:child_process';
import { gitArguments } from './git-command.ts';
import { InputError } from './input-error.ts';
import type { Content } from './source.ts';

const NEWLINE = 0x0a;

/**
 * The contents of git objects, in the order of the ids, by one `git cat-file --batch`. The process writes no further
 * than the pipe holds while the caller is busy with a content.
 *
 * @throws InputError if the repository lacks one of them, as a partial clone may
 */
export async function* catFile(repository: string, ids: readonly string[]): AsyncGenerator<Content> {
  if (ids.length === 0) return;
  const child = spawn('git', gitArguments(repository, ['cat-file', '--batch']), { stdio: ['pipe', 'pipe', 'ignore'] });
  // If the process dies, the answers end early, and that is where it is noticed.
  child.on('error', () => undefined);
  child.stdin.on('error', () => undefined);
  child.stdin.end(`${ids.join('\n')}\n`);
  const answers = pieces(child.stdout);
  try {
    for (const id of ids) {
      const [, type, size] = (await answers.line()).split(' ');
      if (type !== 'blob')
        throw new InputError(`The repository lacks the object ${id}: fetch it first (a partial clone?)`);
      yield { id, bytes: await answers.take(Number(size)) };
      await answers.take(1);
    }
  } finally {
    child.kill();
  }
}

/** Takes lines and counted bytes from a stream, never reading ahead of what is asked for by more than one chunk. */
function pieces(stream: AsyncIterable<Buffer>) {
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
