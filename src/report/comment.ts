import { fitInto } from './fit.ts';
import { createPage, type PageOptions } from './page.ts';
import type { Report } from './report.ts';

export interface CommentOptions extends PageOptions {
  /** The most UTF-16 units the text may take; GitHub counts no more characters than these. */
  readonly budget?: number;
}

/** Under GitHub's limit of 65,536 characters, with room for the marker that finds the comment again. */
const BUDGET = 60_000;

/** The report as the Markdown of a comment on a pull request. */
export function comment(report: Report, options: CommentOptions = {}): string {
  return fitInto(createPage(report, options), (text) => text.length, options.budget ?? BUDGET);
}
