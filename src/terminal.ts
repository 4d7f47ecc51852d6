import { stageWords, stopwatch, timeWords } from './report/progress.ts';
import { plainLines } from './report/quote.ts';

/** Where a person may be looking. */
interface Screen {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/** Milliseconds. What is done sooner needs no word. */
const PATIENCE = 500;
const CLEAR = '\r\u001b[K';

/**
 * Says on a terminal what the program is at, on one line that goes away. With `debug` every stage leaves a line with its
 * time, terminal or not.
 */
export function terminalProgress(screen: Screen, debug: boolean) {
  const start = performance.now();
  const isShown = () => screen.isTTY === true && performance.now() - start > PATIENCE;
  return stopwatch(() => performance.now(), {
    began: (stage, size) => {
      if (isShown()) screen.write(`${CLEAR}${plainLines(stageWords(stage, size)).slice(0, 78)} …`);
    },
    ended: ({ stage, size, milliseconds }) => {
      if (isShown()) screen.write(CLEAR);
      if (debug) screen.write(`${plainLines(stageWords(stage, size))}: ${timeWords(milliseconds)}\n`);
    },
  });
}
