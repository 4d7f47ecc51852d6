import type { Endpoint } from '../flow/change.ts';
import { type Sentence, say } from '../manifest/sentence.ts';
import { inWords } from '../naming/amount.ts';
import type { Report } from './report.ts';

const MOST_RENAMES = 5;

/** What a reader must know to read the flows: what rendered the manifests, new names, and who "other pods" are. */
export function remarks({ base, head, clusters, rows, untouched, problems }: Report): Sentence[] {
  const tools = [...new Set([...base.tools, ...head.tools])].sort();
  const words = rows.flatMap(({ from, to }) => [...from.words, ...to.words]);
  return [
    ...(untouched ? [untouchedWords(problems)] : []),
    ...(tools.length === 0 ? [] : [say`Rendered with ${tools.join(', ')}.`]),
    ...renames(clusters.flatMap(({ everything }) => everything)),
    ...(words.some((text) => text.includes('other pods'))
      ? [say`Other pods are those that no manifest declares.`]
      : []),
  ];
}

/** Policies in another format matter as well, though they are not read. */
function untouchedWords(problems: Report['problems']): Sentence {
  return problems.some(({ code }) => code === 'other-format')
    ? say`No changed manifest holds an object that matters here, so no other file was read.`
    : say`No changed file holds an object that matters here, so no other file was read.`;
}

/** `shop/web is now called shop/web-v2.` for workloads that have nothing but a new name. */
function renames(endpoints: readonly Endpoint[]): Sentence[] {
  const renamed = endpoints.flatMap((end) => {
    if (end.kind !== 'workload' || end.base === undefined || end.head === undefined) return [];
    return end.base.id === end.head.id ? [] : [[end.base, end.head] as const];
  });
  const distinct = [...new Map(renamed.map((pair) => [pair.map(({ id }) => id).join(), pair])).values()];
  const lines = distinct.slice(0, MOST_RENAMES).map(([base, head]) => {
    const [was, is] = [`${base.namespace}/${base.name}`, `${head.namespace}/${head.name}`];
    return was === is ? say`${base.id} is now ${head.id}.` : say`${was} is now called ${is}.`;
  });
  const rest = distinct.length - lines.length;
  return rest > 0 ? [...lines, say`${inWords(rest)} more workloads have a new name.`] : lines;
}
