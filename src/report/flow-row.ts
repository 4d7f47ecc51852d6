import type { Cause, Change } from '../flow/change.ts';
import type { Sentence } from '../manifest/sentence.ts';
import { type Naming, nameSet, nameSets, type Part, presentIn } from './endpoints.ts';
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
 * then what the most severe findings are about.
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
  ];
  return rows
    .map((row, index) => ({ row, key: key(row, index) }))
    .sort((a, b) => a.key.map((part, i) => part - (b.key[i] ?? 0)).find((difference) => difference !== 0) ?? 0)
    .map(({ row }) => row);
}

/** What happened to the flow, in our words. */
export function changeWords({ change, lifecycle }: Change): string {
  switch (lifecycle) {
    case 'policy':
      return change;
    case 'endpoint-added':
      return `${change}, new workload`;
    case 'endpoint-removed':
      return `${change}, workload gone`;
  }
}

/** What a cause did or does, to stand after its place. */
export function effectWords({ side, effect, policy }: Cause, { lifecycle }: Change, { policyEdits }: Report): string {
  if (side === 'head') return effect === 'stops-isolating' ? 'no longer isolates' : `${effect} it`;
  if (policyEdits.some((edit) => edit.edit === 'removed' && isSame(edit.policy, policy))) return 'removed';
  switch (effect) {
    case 'allows':
      return lifecycle === 'policy' ? 'no longer allows it' : 'allowed it';
    case 'denies':
      return 'no longer denies it';
    case 'isolates':
      return 'isolated it';
    case 'stops-isolating':
      return 'no longer isolates';
  }
}

function isSame(a: Cause['policy'], b: Cause['policy']): boolean {
  return a.kind === b.kind && a.namespace === b.namespace && a.name === b.name;
}
