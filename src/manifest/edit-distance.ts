/** Letters to put in, take out, change, or swap with the next, to make one text of the other. */
export function editDistance(a: string, b: string): number {
  let [before, row]: [number[], number[]] = [[], Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + Number(a[i - 1] !== b[j - 1]);
      const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swap = swapped ? (before[j - 2] ?? 0) + 1 : change;
      next.push(Math.min(change, swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    [before, row] = [row, next];
  }
  return row[b.length] ?? 0;
}

/** The name that is spelt most alike, in whichever case; undefined if none is much alike. */
export function nearest(wanted: string, names: readonly string[]): string | undefined {
  const most = Math.max(1, Math.floor(wanted.length / 3));
  const distances = names.map((name) => [editDistance(name.toLowerCase(), wanted.toLowerCase()), name] as const);
  const [closest] = distances.filter(([distance]) => distance <= most).sort(([a], [b]) => a - b);
  return closest?.[1];
}
