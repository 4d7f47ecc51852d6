import type { Sentence } from '../manifest/sentence.ts';
import { amount, grouped } from '../naming/amount.ts';
import { nameSets } from '../naming/endpoints.ts';
import { portNames } from '../naming/ports.ts';
import { type Arrow, arrowsOf, betweenNamespaces, type Drawable, mergeEqual, type Node } from './arrows.ts';
import { fitted } from './fit.ts';
import { inReadingOrder, wordRows } from './flow-row.ts';
import { label, plain, plainName } from './quote.ts';
import type { Listing, Report } from './report.ts';

/** More arrows than this, and nobody can follow them. GitHub draws none of a diagram of more than 500. */
const MOST_ARROWS = 40;
const MOST_NAMES = 3;

/** What a diagram shows, and what it does not. */
export interface Drawing {
  readonly arrows: readonly Arrow[];
  /** In words, for its title; empty if it shows everything. */
  readonly leftOut: string;
}

type Rung = 'everything' | 'namespaces' | 'first';

/** The most that can be followed: every end, else whole namespaces, else the arrows of the first lines. */
export function drawing(lines: readonly Drawable[]): Drawing {
  const exact = arrowsOf(lines);
  const coarse = betweenNamespaces(exact);
  const render = (rung: Rung): Drawing => {
    if (rung === 'everything') return { arrows: mergeEqual(exact), leftOut: '' };
    const arrows = mergeEqual(coarse);
    if (rung === 'namespaces') return { arrows, leftOut: 'drawn by namespace' };
    const rest = coarse.length - MOST_ARROWS;
    return {
      arrows: coarse.slice(0, MOST_ARROWS),
      leftOut: `drawn by namespace, without ${amount(rest, 'more arrow')}`,
    };
  };
  return fitted<Rung, Drawing>({
    ladder: ['everything', 'namespaces', 'first'],
    render,
    size: ({ arrows }) => arrows.length,
    budget: MOST_ARROWS,
  });
}

/** What a report's diagram shows, the worst first. */
export function changesDrawn(report: Pick<Report, 'rows' | 'findings' | 'clusters'>): Drawable[] {
  const isOne = report.clusters.length === 1;
  return inReadingOrder(report).map(({ change, sources, destinations, clusters }) => {
    return { kind: change.change, ports: change.ports, sources, destinations, clusters: isOne ? [] : clusters };
  });
}

/** A comparison as a Mermaid flowchart, alone. */
export function mermaid(report: Report): string {
  return alone(drawing(changesDrawn(report)), 'Flows that this change opens and closes');
}

/** The flows of one version as a Mermaid flowchart. */
export function listMermaid({ clusters, problems }: Listing): string {
  const lines = clusters.flatMap(({ name, endpoints, flows }) =>
    wordRows(flows, nameSets(endpoints, 'head', problems)).map(({ words: { sources, destinations }, ports }) => {
      return { kind: 'allowed' as const, ports, sources, destinations, clusters: clusters.length === 1 ? [] : [name] };
    }),
  );
  return alone(drawing(lines), 'Flows that are allowed');
}

/** With nobody beside it to say what is left out, the diagram says it itself. */
function alone({ arrows, leftOut }: Drawing, title: string): string {
  return flowchart(arrows, title, arrows.length === 0 ? 'No flow to draw' : leftOut);
}

/** A Mermaid flowchart, with a line's end. Ids are our own, and labels hold no character that means something. */
export function flowchart(arrows: readonly Arrow[], title: string, note = ''): string {
  const ids = new Map<string, { readonly id: string; readonly node: Node }>();
  for (const { from, to } of arrows) {
    for (const node of [from, to]) if (!ids.has(node.key)) ids.set(node.key, { id: `n${ids.size + 1}`, node });
  }
  const id = ({ key }: Node) => ids.get(key)?.id ?? '';
  return `${[
    'flowchart LR',
    `  accTitle: ${title}`,
    ...(note === '' ? [] : [`  n0[/"${label(note)}"/]`]),
    ...boxes([...ids.values()]),
    ...arrows.map((arrow) => `  ${id(arrow.from)} ${line(arrow)} ${id(arrow.to)}`),
    ...colour(arrows, 'opened', 'stroke:#cf222e,stroke-width:3px'),
    ...colour(arrows, 'closed', 'stroke:#1a7f37,stroke-width:2px'),
  ].join('\n')}\n`;
}

/** A namespace is a box around its nodes; all else stands free, with round ends. */
function boxes(nodes: readonly { readonly id: string; readonly node: Node }[]): string[] {
  const namespaces = [...new Set(nodes.flatMap(({ node: { namespace } }) => namespace ?? []))].sort();
  const free = nodes.filter(({ node: { namespace } }) => namespace === undefined);
  return [
    ...free.map(({ id, node }) => `  ${id}(["${text(node)}"])`),
    ...namespaces.flatMap((namespace, i) => [
      `  subgraph s${i + 1}["namespace ${label(namespace)}"]`,
      ...nodes.filter(({ node }) => node.namespace === namespace).map(({ id, node }) => `    ${id}["${text(node)}"]`),
      '  end',
    ]),
  ];
}

/** A line for each part, within a box without the namespace's name; of many the first, and how many more there are. */
function text({ parts, namespace }: Node): string {
  const words = parts.map((part): Sentence => (namespace === undefined ? part.words : (part.within ?? part.words)));
  const shown = words.length === MOST_NAMES + 1 ? words : words.slice(0, MOST_NAMES);
  const rest = parts.slice(shown.length).reduce((sum, { count }) => sum + count, 0);
  return `${shown.map((one) => label(plain(one))).join(',<br/>')}${rest === 0 ? '' : `<br/>and ${grouped(rest)} more`}`;
}

function line({ kind, ports, clusters }: Arrow): string {
  const names = label(`${portNames(ports)}${where(clusters)}`);
  switch (kind) {
    case 'opened':
      return `== "opened ${names}" ==>`;
    case 'closed':
      return `-. "closed ${names}" .-x`;
    case 'allowed':
      return `-- "${names}" -->`;
  }
}

/** Of many clusters the first, and how many more there are. */
function where(clusters: readonly string[]): string {
  if (clusters.length === 0) return '';
  const shown = clusters.length === MOST_NAMES + 1 ? clusters : clusters.slice(0, MOST_NAMES);
  const rest = clusters.length - shown.length;
  return ` in ${shown.map(plainName).join(', ')}${rest === 0 ? '' : ` and ${rest} more`}`;
}

function colour(arrows: readonly Arrow[], kind: Arrow['kind'], style: string): string[] {
  const numbers = arrows.flatMap((arrow, i) => (arrow.kind === kind ? [i] : []));
  return numbers.length === 0 ? [] : [`  linkStyle ${numbers.join(',')} ${style}`];
}
