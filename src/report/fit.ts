/** One view of a report in several sizes. */
export interface View<Rung, Shown> {
  /** From everything to next to nothing: what a reader can find elsewhere goes first, the findings go last. */
  readonly ladder: readonly [Rung, ...Rung[]];
  /** Says itself what it leaves out. What it makes of the last rung has a fixed greatest size. */
  readonly render: (rung: Rung) => Shown;
  /** In the budget's unit. */
  readonly size: (shown: Shown) => number;
  readonly budget: number;
}

/**
 * The most of a view that fits: goes down the ladder until it is within the budget. Every view with a limit goes through
 * here: comment and summary (characters, bytes), annotations, diagram (arrows) and SARIF (results, bytes). Nothing is ever
 * cut but what a rung leaves out whole.
 */
export function fitted<Rung, Shown>({ ladder, render, size, budget }: View<Rung, Shown>): Shown {
  const [first, ...rest] = ladder;
  let shown = render(first);
  for (const rung of rest) {
    if (size(shown) <= budget) break;
    shown = render(rung);
  }
  return shown;
}

/** UTF-16 units: GitHub counts no more characters than these. */
export function characters(text: string): number {
  return text.length;
}

/** Bytes of UTF-8. */
export function bytes(text: string): number {
  return new TextEncoder().encode(text).length;
}
