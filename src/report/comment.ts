import { characters, fitted } from './fit.ts';
import { createPage, type PageOptions } from './page.ts';
import { PAGE_LADDER } from './page-limits.ts';
import type { Report } from './report.ts';

export interface CommentOptions extends PageOptions {
  /** The most characters the text may take. */
  readonly budget?: number;
}

/** Under GitHub's limit of 65,536 characters, with room for the marker that finds the comment again. */
const BUDGET = 60_000;

/** The report as the Markdown of a comment on a pull request. */
export function comment(report: Report, { budget = BUDGET, ...options }: CommentOptions = {}): string {
  return fitted({ ladder: PAGE_LADDER, render: createPage(report, options), size: characters, budget });
}
