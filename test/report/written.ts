import { json as jsonOf, listJson as listJsonOf } from '../../src/report/json.ts';
import type { Listing, Report } from '../../src/report/report.ts';

/** The whole of what is written a bit at a time. */
export function json(report: Report): string {
  return [...jsonOf(report)].join('');
}

export function listJson(listing: Listing): string {
  return [...listJsonOf(listing)].join('');
}
