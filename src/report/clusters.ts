import { type Sentence, say } from '../manifest/sentence.ts';
import { code } from './quote.ts';
import type { Report } from './report.ts';

interface OfClusters {
  readonly clusters: readonly string[];
}

/** The clusters of a line in Markdown, under what stands before; empty where the report is about one alone. */
export function clustersOf({ clusters }: OfClusters, report: Pick<Report, 'clusters'>): string {
  return report.clusters.length === 1 ? '' : `<br>${clusters.map(code).join(' ')}`;
}

/** ` in dev, prod`, behind a title; empty where the report is about one cluster alone. */
export function inClusters({ clusters }: OfClusters, report: Pick<Report, 'clusters'>): Sentence {
  return report.clusters.length === 1
    ? say``
    : clusters.reduce((before, each, i) => (i === 0 ? say` in ${each}` : say`${before}, ${each}`), say``);
}
