/** How much of a report a view shows; each number is the most it lists. */
export interface Limits {
  readonly policyText: boolean;
  readonly diagram: boolean;
  readonly flows: number;
  readonly problems: number;
  readonly findings: number;
}

const EVERYTHING: Limits = { policyText: true, diagram: true, flows: 1000, problems: 100, findings: 1000 };

/** From everything to next to nothing: what a reviewer can find elsewhere goes first, the findings go last. */
const LADDER: readonly Limits[] = [
  EVERYTHING,
  { ...EVERYTHING, policyText: false },
  { ...EVERYTHING, policyText: false, diagram: false },
  { policyText: false, diagram: false, flows: 50, problems: 50, findings: 1000 },
  { policyText: false, diagram: false, flows: 20, problems: 10, findings: 100 },
  { policyText: false, diagram: false, flows: 0, problems: 10, findings: 100 },
  { policyText: false, diagram: false, flows: 0, problems: 3, findings: 20 },
  { policyText: false, diagram: false, flows: 0, problems: 0, findings: 0 },
];

/**
 * The most that fits: renders with less and less until the text is within the budget.
 *
 * @param render says itself what it leaves out; what it renders with the last limits has a fixed greatest size.
 * @param size measures a text in the budget's unit.
 */
export function fitInto(render: (limits: Limits) => string, size: (text: string) => number, budget: number): string {
  let text = '';
  for (const limits of LADDER) {
    text = render(limits);
    if (size(text) <= budget) break;
  }
  return text;
}
