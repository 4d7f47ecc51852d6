/** A cell never gets narrower than this, or there is more wrapping than text. */
const NARROWEST = 16;
const GAP = 2;

/**
 * Lays out rows of cells in columns of one width each. Cells that do not fit are wrapped between words; a word is never
 * broken, so a name can be copied.
 *
 * @param width of all columns together, in characters; only a long word may exceed it.
 * @returns the lines of each row, without a space at their end.
 */
export function columns(rows: readonly (readonly string[])[], width: number): string[][] {
  const widths = shrink(naturalWidths(rows), width);
  return rows.map((row) => {
    const cells = row.map((cell, i) => wrap(cell, widths[i] ?? 0));
    const height = Math.max(...cells.map((lines) => lines.length));
    return Array.from({ length: height }, (_, k) =>
      cells
        .map((lines, i) => (lines[k] ?? '').padEnd(widths[i] ?? 0))
        .join(' '.repeat(GAP))
        .trimEnd(),
    );
  });
}

/** Breaks a text between words into lines of at most that many characters, if its words are no longer. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

function naturalWidths(rows: readonly (readonly string[])[]): number[] {
  const widths: number[] = [];
  for (const row of rows) {
    row.forEach((cell, i) => {
      widths[i] = Math.max(widths[i] ?? 0, cell.length);
    });
  }
  return widths;
}

/** Takes from the widest column until all fit or all are narrow. */
function shrink(natural: readonly number[], width: number): number[] {
  const widths = [...natural];
  const total = () => widths.reduce((sum, one) => sum + one, GAP * (widths.length - 1));
  while (total() > width) {
    const widest = widths.indexOf(Math.max(...widths));
    const one = widths[widest] ?? 0;
    if (one <= NARROWEST) break;
    widths[widest] = one - 1;
  }
  return widths;
}
