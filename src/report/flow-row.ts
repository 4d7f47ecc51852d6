import type { Change } from '../flow/change.ts';
import type { Sentence } from '../manifest/sentence.ts';
import { type Naming, nameSet, nameSets, presentIn } from './endpoints.ts';
import type { Part } from './enumerate.ts';
import { portNames } from './ports.ts';
import type { Report } from './report.ts';

/** A change as a line that people read. */
export interface FlowRow {
  readonly change: Change;
  readonly from: Sentence;
  readonly to: Sentence;
  /** The parts that the two names name. */
  readonly sources: readonly Part[];
  readonly destinations: readonly Part[];
  readonly ports: string;
}

/** The changes in words, each at the index it has in the report. */
export function flowRows({ changes, endpoints }: Report): FlowRow[] {
  const names = { opened: nameSets(presentIn('head', endpoints)), closed: nameSets(presentIn('base', endpoints)) };
  return changes.map((change) => row(change, names[change.change]));
}

function row(change: Change, naming: Naming): FlowRow {
  const [sources, destinations] = [naming(change.sources), naming(change.destinations)];
  return {
    change,
    from: nameSet(sources),
    to: nameSet(destinations),
    sources,
    destinations,
    ports: portNames(change.ports),
  };
}

/**
 * In the order of reading: opened before closed, the work of policies before what came and went with a workload, and
 * then what the most severe findings are about, the widest first.
 */
export function inReadingOrder(rows: readonly FlowRow[], { findings }: Report): FlowRow[] {
  const cited = new Map<number, number>();
  findings.forEach((finding, rank) => {
    for (const index of finding.changes) cited.set(index, cited.get(index) ?? rank);
  });
  const key = ({ change }: FlowRow, index: number) => [
    change.change === 'opened' ? 0 : 1,
    change.lifecycle === 'policy' ? 0 : 1,
    cited.get(index) ?? findings.length,
    -change.sources.length * change.destinations.length,
  ];
  return rows
    .map((row, index) => ({ row, key: key(row, index) }))
    .sort((a, b) => a.key.map((part, i) => part - (b.key[i] ?? 0)).find((difference) => difference !== 0) ?? 0)
    .map(({ row }) => row);
}

/** What else came or went with the flow; empty if it is the work of policies. */
export function lifecycleWords({ lifecycle }: Change): string {
  switch (lifecycle) {
    case 'policy':
      return '';
    case 'endpoint-added':
      return 'new workload';
    case 'endpoint-removed':
      return 'workload gone';
  }
}
