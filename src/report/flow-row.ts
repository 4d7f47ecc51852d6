import type { Cause, Change, Endpoint, Rectangle, Relabelled } from '../flow/change.ts';
import type { Problem } from '../manifest/problem.ts';
import { type Sentence, write } from '../manifest/sentence.ts';
import { cost, type Naming, nameSet, nameSets } from '../naming/endpoints.ts';
import type { Part } from '../naming/enumerate.ts';
import { portNames } from '../naming/ports.ts';
import { identity } from '../naming/workloads.ts';
import { cover } from './cover.ts';
import type { ClusterChanges, FlowRow, Report, RowWords } from './report.ts';

/**
 * The changes in words: every flow is in a line of its kind, perhaps in several, and no other flow is. A line that reads the
 * same for several clusters is one.
 *
 * @param problems of the answer, as `nameSets` wants them
 */
export function flowRows(clusters: readonly ClusterChanges[], problems: readonly Problem[]): FlowRow[] {
  let before = 0;
  const rows = clusters.flatMap((cluster) => {
    const first = before;
    before += cluster.changes.length;
    return rowsOf(cluster, problems).map((row) => {
      return { ...row, clusters: [cluster.name], of: row.of.map((index) => index + first) };
    });
  });
  return clusters.length === 1 ? rows : withoutRepeats(rows);
}

function withoutRepeats(rows: readonly FlowRow[]): FlowRow[] {
  const distinct = new Map<string, FlowRow>();
  for (const row of rows) {
    const text = textOf(row);
    const same = distinct.get(text);
    const clusters = [...new Set([...(same?.clusters ?? []), ...row.clusters])];
    distinct.set(text, { ...(same ?? row), clusters, of: [...(same?.of ?? []), ...row.of] });
  }
  return [...distinct.values()];
}

function textOf({ change, from, to, ports }: FlowRow): string {
  const kind = [change.change, lifecycleWords(change)];
  return JSON.stringify([...kind, write(from), write(to), ports, change.because, change.relabelled]);
}

function rowsOf({ changes, everything }: ClusterChanges, problems: readonly Problem[]): Omit<FlowRow, 'clusters'>[] {
  const names = { opened: nameSets(everything, 'head', problems), closed: nameSets(everything, 'base', problems) };
  const kinds = new Map<string, number[]>();
  changes.forEach(({ change, lifecycle }, i) => {
    const kind = `${change} ${lifecycle}`;
    kinds.set(kind, [...(kinds.get(kind) ?? []), i]);
  });
  return [...kinds.values()].flatMap((indices) => {
    const ofKind = indices.map((i) => changes[i] as Change);
    return wordRows(ofKind, names[(ofKind[0] as Change).change]).map(({ words, of, ...rectangle }) => {
      const causes = of.flatMap((i) => (ofKind[i] as Change).because);
      const labels = once(of.flatMap((i) => (ofKind[i] as Change).relabelled ?? []));
      const relabelled = labels.length === 0 ? {} : { relabelled: labels };
      const { change: way, lifecycle } = ofKind[of[0] ?? 0] as Change;
      const change: Change = { change: way, lifecycle, ...rectangle, because: once(causes), ...relabelled };
      return { ...words, change, of: of.map((i) => indices[i] as number) };
    });
  });
}

/** Rectangles as few rows, each with what it says something of. */
export function wordRows(rectangles: readonly Rectangle[], naming: Naming) {
  return cover(rectangles).map(({ needed, of, ...whole }) => {
    const [sources, destinations] = (['sources', 'destinations'] as const).map((ends) =>
      shorter(whole[ends], needed[ends], naming),
    ) as [Words, Words];
    const [from, to] = [nameSet(sources.parts), nameSet(destinations.parts)];
    const words: RowWords = {
      from,
      to,
      sources: fewParts(sources, from),
      destinations: fewParts(destinations, to),
      ports: portNames(whole.ports),
    };
    return { words, of, sources: sources.ends, destinations: destinations.ends, ports: whole.ports };
  });
}

interface Words {
  readonly ends: readonly Endpoint[];
  readonly parts: readonly Part[];
}

/** More than these are one: they would be the most of what a large report holds, and nobody looks at each. */
const MOST_PARTS = 4;

function fewParts({ ends, parts }: Words, words: Sentence): readonly Part[] {
  return parts.length <= MOST_PARTS ? parts : [{ words, count: ends.length, set: ends }];
}

/** All the ends where that is said in fewer words, and most of them are new to the reader. */
function shorter(whole: readonly Endpoint[], needed: readonly Endpoint[], naming: Naming): Words {
  const some = naming(needed);
  if (needed.length === whole.length) return { ends: needed, parts: some };
  const all = naming(whole);
  return needed.length * 2 >= whole.length && cost(all) < cost(some)
    ? { ends: whole, parts: all }
    : { ends: needed, parts: some };
}

/** Each cause once: first those of most of the changes. */
function once<T extends Cause | Relabelled>(causes: readonly T[]): T[] {
  const found = new Map<string, { cause: T; count: number }>();
  for (const cause of causes) {
    const key = JSON.stringify(cause);
    found.set(key, { cause, count: (found.get(key)?.count ?? 0) + 1 });
  }
  return [...found.values()].sort((a, b) => b.count - a.count).map(({ cause }) => cause);
}

/**
 * In the order of reading: opened before closed, the work of policies before what came and went with a workload, and
 * then what the most severe findings are about, the widest first.
 */
export function inReadingOrder({ rows, findings }: Pick<Report, 'rows' | 'findings'>): FlowRow[] {
  const cited = new Map<number, number>();
  findings.forEach((finding, rank) => {
    for (const index of finding.changes) cited.set(index, cited.get(index) ?? rank);
  });
  const key = ({ change, of }: FlowRow) => [
    change.change === 'opened' ? 0 : 1,
    change.lifecycle === 'policy' ? 0 : 1,
    Math.min(...of.map((index) => cited.get(index) ?? findings.length)),
    -change.sources.length * change.destinations.length,
  ];
  return rows
    .map((row) => ({ row, key: key(row) }))
    .sort((a, b) => a.key.map((part, i) => part - (b.key[i] ?? 0)).find((difference) => difference !== 0) ?? 0)
    .map(({ row }) => row);
}

/** What else came or went with the flow; empty if it is the work of policies. */
export function lifecycleWords({ lifecycle, sources, destinations }: Change): string {
  if (lifecycle === 'policy') return '';
  const missing = lifecycle === 'endpoint-added' ? 'base' : 'head';
  const alone = [...sources, ...destinations].filter((end) => end.kind !== 'addresses' && end[missing] === undefined);
  // Pods that nothing declares come and go with their namespace, and then its workloads do too.
  const namespaces = new Set(alone.flatMap((end) => (end.kind === 'pods' ? end.names : [])));
  const isWorkload = alone.some((end) => end.kind === 'workload' && !namespaces.has(identity(end).namespace));
  const what = [...(isWorkload ? ['workload'] : []), ...(namespaces.size > 0 ? ['namespace'] : [])].join(' and ');
  return lifecycle === 'endpoint-added' ? `new ${what}` : `${what} gone`;
}
