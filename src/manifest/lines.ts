/** Offsets into a text, line by line, without cutting it: files are large, and most lines are never looked at. */

const NEWLINE = 0x0a;

/** Where the line that holds `start` ends: its line break, or the end of the text. */
export function endOfLine(text: string, start: number): number {
  const end = text.indexOf('\n', start);
  return end < 0 ? text.length : end;
}

/** The first offset from `start` that holds neither space nor CR, if it lies before `end`. */
export function firstCharacter(text: string, start: number, end: number): number | undefined {
  for (let at = start; at < end; at++) {
    if (text[at] !== ' ' && text[at] !== '\r') return at;
  }
  return undefined;
}

/** Whether an offset holds the dash of a list's item. */
export function isDash(text: string, at: number): boolean {
  return text[at] === '-' && /[ \t\r\n]/.test(text[at + 1] ?? '\n');
}

/** How many lines end between two offsets. It looks no further: a search would run to the end of a text of one line. */
export function countLines(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at++) if (text.charCodeAt(at) === NEWLINE) count++;
  return count;
}
