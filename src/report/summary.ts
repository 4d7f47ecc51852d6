import { bytes, fitted } from './fit.ts';
import { createPage } from './page.ts';
import { PAGE_LADDER } from './page-limits.ts';
import type { Links } from './place.ts';
import type { Report } from './report.ts';

export interface SummaryOptions {
  readonly links?: Links;
  /** The most bytes of UTF-8 the text may take. */
  readonly budget?: number;
}

/** Under the 1024 k bytes over which the runner drops the summary and fails the step. */
const BUDGET = 1_000_000;

/** The report as the Markdown of a job summary. It has no link to the run's page, on which it stands. */
export function summary(report: Report, { links, budget = BUDGET }: SummaryOptions = {}): string {
  const render = createPage(report, links === undefined ? {} : { links: withoutRun(links) });
  return fitted({ ladder: PAGE_LADDER, render, size: bytes, budget });
}

function withoutRun({ runId: _, ...links }: Links): Links {
  return links;
}
