import { spawn } from 'node:child_process';
import { gitArguments } from './git-command.ts';
import { InputError } from './input-error.ts';
import { pieces } from './pieces.ts';
import type { Content } from './source.ts';

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
