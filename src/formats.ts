import { comment } from './report/comment.ts';
import { csv, listCsv } from './report/csv.ts';
import { listMermaid, mermaid } from './report/diagram.ts';
import { type ExplanationReport, explanationText } from './report/explanation.ts';
import { explanationJson } from './report/explanation-json.ts';
import { json, listJson } from './report/json.ts';
import { listText } from './report/list-text.ts';
import type { Listing, Report } from './report/report.ts';
import { sarif } from './report/sarif.ts';
import { type TextOptions, text } from './report/text.ts';
import type { Answer } from './source/output-file.ts';
import type { FORMATS } from './usage.ts';

/** Writes an answer of the command line. The options are the terminal's, for text alone. */
type Write<T> = (answer: T, options: TextOptions) => Answer;

/** The formats of a comparison. */
export const DIFF_FORMATS: Readonly<Record<(typeof FORMATS.diff)[number], Write<Report>>> = {
  text,
  markdown: (report) => comment(report),
  json,
  sarif: (report) => sarif(report),
  csv,
  mermaid,
};

/** The formats of what a version allows. */
export const LIST_FORMATS: Readonly<Record<(typeof FORMATS.list)[number], Write<Listing>>> = {
  text: listText,
  json: listJson,
  csv: listCsv,
  mermaid: listMermaid,
};

/** The formats of what decides a flow. */
export const EXPLAIN_FORMATS: Readonly<Record<(typeof FORMATS.explain)[number], Write<ExplanationReport>>> = {
  text: explanationText,
  json: explanationJson,
};
