import { code } from './quote.ts';
import type { Report } from './report.ts';

/** The clusters of a line in Markdown, under what stands before; empty where the report is about one alone. */
export function clustersOf({ clusters }: { readonly clusters: readonly string[] }, report: Report): string {
  return report.clusters.length === 1 ? '' : `<br>${clusters.map(code).join(' ')}`;
}
