import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import type { Conversation } from './conversation.ts';
import { commentUnfinished } from './unfinished.ts';

/** The word on the command line that makes this program the watch of another run of it. */
export const WATCH = 'watch';

const DONE = 'done';

/**
 * Sets a watch: a process that comments in place of this one, should this one be ended from outside. It cannot do that
 * itself: while it compares it hears no signal, and nothing is left of it when memory is over.
 *
 * The watch writes to the same log, for which GitHub's runner waits some seconds before it ends what is left of a step.
 *
 * @returns calls the watch off
 */
export function setWatch(): () => void {
  const program = process.argv[1];
  if (program === undefined) return () => undefined;
  const watch = spawn(process.execPath, [program, WATCH], { stdio: ['pipe', 'inherit', 'inherit'], detached: true });
  watch.on('error', () => undefined);
  watch.stdin.on('error', () => undefined);
  watch.unref();
  return () => watch.stdin.end(DONE);
}

/** Waits for the other process to end, and comments if it ended without a word. */
export async function keepWatch(conversation: Conversation | undefined): Promise<void> {
  const said = await text(process.stdin);
  if (said !== DONE && conversation !== undefined) await commentUnfinished({ cause: 'stopped' }, conversation);
}
