import { type Sentence, say } from '../manifest/sentence.ts';

const LONGEST = 400;

/**
 * Why a tool has failed, in one line of its own words: without its warnings, the time, and the folder it ran in, which is
 * nobody's business and another each time.
 */
export function reasonIn(complaint: string, folder: string): Sentence {
  const lines = complaint
    .replaceAll(`${folder}/`, '')
    .replaceAll(folder, '.')
    .split('\n')
    .map(plain)
    .filter(
      (line) => line !== '' && !/^(?:#? ?warning:|level=WARN|WARNING:|walk\.go|coalesce\.go|Use --debug)/i.test(line),
    );
  const reason = lines.join(' ').replace(/\s+/g, ' ');
  return reason === ''
    ? say`it gave no reason`
    : say`${reason.length > LONGEST ? `${reason.slice(0, LONGEST)}…` : reason}`;
}

/** `E1125 15:24:15.710012 18904 run.go:72] "command failed" err="…"` says the same as `Error: …`. */
function plain(line: string): string {
  return line
    .trim()
    .replace(/^[EWIF]\d{4} .*?\] (?:"command failed" err=)?/, '')
    .replace(/^"(.*)"$/, '$1')
    .replace(/^error: /i, '');
}
