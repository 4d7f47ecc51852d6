/** Offsets into a text, line by line, without cutting it: files are large, and most lines are never looked at. */

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

/** How many lines end between two offsets. */
export function countLines(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) count++;
  return count;
}
