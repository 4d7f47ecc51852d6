/** How much of a report a page shows; each number is the most it lists. */
export interface PageLimits {
  readonly policyText: boolean;
  readonly diagram: boolean;
  readonly flows: number;
  readonly problems: number;
  readonly findings: number;
}

const EVERYTHING: PageLimits = { policyText: true, diagram: true, flows: 1000, problems: 100, findings: 1000 };
const TABLES: PageLimits = { ...EVERYTHING, policyText: false, diagram: false };

/** The rungs of comment and summary: the text of policies goes first, then the diagram, then flows, the findings last. */
export const PAGE_LADDER: readonly [PageLimits, ...PageLimits[]] = [
  EVERYTHING,
  { ...EVERYTHING, policyText: false },
  TABLES,
  { ...TABLES, flows: 50, problems: 50 },
  { ...TABLES, flows: 20, problems: 10 },
  { ...TABLES, flows: 20, problems: 10, findings: 300 },
  { ...TABLES, flows: 20, problems: 10, findings: 100 },
  { ...TABLES, flows: 0, problems: 10, findings: 100 },
  { ...TABLES, flows: 0, problems: 10, findings: 50 },
  { ...TABLES, flows: 0, problems: 3, findings: 20 },
  { ...TABLES, flows: 0, problems: 0, findings: 0 },
];
