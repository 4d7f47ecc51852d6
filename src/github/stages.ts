import * as core from '@actions/core';
import { stageWords, stopwatch, timeWords } from '../report/progress.ts';
import { logLine } from './log.ts';

/** Each stage of the run as a group of the log, with its time in it. */
export function logStages() {
  return stopwatch(() => performance.now(), {
    began: (stage, size) => core.startGroup(logLine(stageWords(stage, size))),
    ended: ({ milliseconds }) => {
      core.info(timeWords(milliseconds));
      core.endGroup();
    },
  });
}
