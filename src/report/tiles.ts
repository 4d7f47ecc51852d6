/** What may be covered at one crossing of a grid. */
export interface Crossing {
  /** Bits, each for ports that are all alike. */
  readonly bits: number;
  /** Nothing has to be covered here, and anything may be. */
  readonly free: boolean;
}

export type Grid = readonly (readonly Crossing[])[];

/** These bits at every crossing of these rows and columns. */
export interface Tile {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  readonly bits: number;
  /** The rows and columns on which it covers what no tile before it does. */
  readonly needed: { readonly rows: readonly number[]; readonly columns: readonly number[] };
}

/** Covers all bits of a grid and no others with few tiles, which may overlap: always the one next that covers most. */
export function coverWithTiles(grid: Grid): Tile[] {
  const open = grid.map((row) => row.map(({ bits, free }) => (free ? 0 : bits)));
  const tiles: Tile[] = [];
  for (let next = largest(grid, open); next !== undefined; next = largest(grid, open)) {
    tiles.push(next);
    for (const r of next.rows) for (const c of next.columns) (open[r] as number[])[c] = at(open, r, c) & ~next.bits;
  }
  return tiles;
}

function largest(grid: Grid, open: readonly (readonly number[])[]): Tile | undefined {
  let best: Tile | undefined;
  let most = 0;
  for (const bits of new Set([...open.flat(), ...grid.flat().map((crossing) => crossing.bits)])) {
    if (bits === 0) continue;
    for (const { rows, columns } of maximal(grid, bits)) {
      const gains = rows.map((r) => columns.map((c) => ones(at(open, r, c) & bits)));
      const gain = gains.flat().reduce((sum, one) => sum + one, 0);
      if (gain <= most) continue;
      most = gain;
      const needed = {
        rows: rows.filter((_, i) => gains[i]?.some((one) => one > 0)),
        columns: columns.filter((_, i) => gains.some((row) => (row[i] ?? 0) > 0)),
      };
      best = { rows, columns, bits, needed };
    }
  }
  return best;
}

interface Shape {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

/** For each row and each column, the largest tile of all that it allows. */
function maximal(grid: Grid, bits: number): Shape[] {
  const allows = grid.map((row) => row.map((crossing) => crossing.free || (crossing.bits & bits) === bits));
  const every = { rows: grid.map((_, r) => r), columns: (grid[0] ?? []).map((_, c) => c) };
  const rowsWith = (columns: readonly number[]) => every.rows.filter((r) => columns.every((c) => allows[r]?.[c]));
  const columnsWith = (rows: readonly number[]) => every.columns.filter((c) => rows.every((r) => allows[r]?.[c]));
  const shapes = [
    ...every.rows.map((r) => columnsWith([r])).map((columns) => ({ rows: rowsWith(columns), columns })),
    ...every.columns.map((c) => rowsWith([c])).map((rows) => ({ rows, columns: columnsWith(rows) })),
  ];
  return [...new Map(shapes.map((shape) => [JSON.stringify(shape), trimmed(shape, grid)])).values()];
}

/** Without rows and columns on which nothing but free crossings lies. */
function trimmed({ rows, columns }: Shape, grid: Grid): Shape {
  const counts = (r: number, c: number) => grid[r]?.[c]?.free === false;
  return {
    rows: rows.filter((r) => columns.some((c) => counts(r, c))),
    columns: columns.filter((c) => rows.some((r) => counts(r, c))),
  };
}

function at(open: readonly (readonly number[])[], r: number, c: number): number {
  return open[r]?.[c] ?? 0;
}

function ones(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
}
