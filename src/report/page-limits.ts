/** How much of a report a page shows; each number is the most it lists. */
export interface PageLimits {
  /** Those whose text is shown. */
  readonly policies: number;
  readonly diagram: boolean;
  readonly flows: number;
  readonly problems: number;
  readonly findings: number;
}

const EVERYTHING: PageLimits = { policies: 30, diagram: true, flows: 1000, problems: 100, findings: 1000 };
const TABLES: PageLimits = { ...EVERYTHING, policies: 0, diagram: false };

/** The rungs of comment and summary: the text of policies goes first, then the diagram, then flows, the findings last. */
export const PAGE_LADDER: readonly [PageLimits, ...PageLimits[]] = [
  EVERYTHING,
  { ...EVERYTHING, policies: 10 },
  { ...EVERYTHING, policies: 3 },
  { ...EVERYTHING, policies: 0 },
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
