import type { Endpoint } from '../flow/change.ts';
import type { PortRange } from '../policy/tier.ts';
import { nameSet } from './endpoints.ts';
import type { Part } from './enumerate.ts';
import { portNames } from './ports.ts';
import { label, plain } from './quote.ts';
import type { FlowRow } from './report.ts';
import { identity } from './workloads.ts';

/** More arrows than this, and nobody can follow them. */
export const MOST_ARROWS = 60;
const MOST_PARTS = 4;

export interface Arrow {
  readonly change: 'opened' | 'closed';
  readonly from: Part;
  readonly to: Part;
  readonly ports: readonly PortRange[];
}

/** The arrows that the rows come to, one between the same two parts. */
export function arrows(rows: readonly FlowRow[]): Arrow[] {
  const found = new Map<string, Arrow>();
  for (const { change, sources, destinations } of rows) {
    for (const from of ends(sources)) {
      for (const to of ends(destinations)) {
        const key = `${change.change} ${plain(from.words)} > ${plain(to.words)}`;
        const ports = [...(found.get(key)?.ports ?? []), ...change.ports];
        found.set(key, { change: change.change, from, to, ports });
      }
    }
  }
  return [...found.values()];
}

/** A box for each part, or one for all where they are many. */
function ends(parts: readonly Part[]): readonly Part[] {
  if (parts.length <= MOST_PARTS) return parts;
  const set = parts.flatMap((part) => part.set);
  return [{ words: nameSet(parts), count: set.length, set }];
}

interface Node {
  readonly id: string;
  readonly text: string;
  /** The one namespace that the set lies in. */
  readonly namespace: string | undefined;
}

/** A Mermaid flowchart. Ids are our own, and labels hold no character that means something. */
export function diagram(drawn: readonly Arrow[]): string {
  const nodes = new Map<string, Node>();
  for (const { from, to } of drawn) {
    for (const part of [from, to]) {
      const key = plain(part.words);
      if (!nodes.has(key)) nodes.set(key, node(part, `n${nodes.size + 1}`));
    }
  }
  const id = (part: Part) => nodes.get(plain(part.words))?.id ?? '';
  return [
    'flowchart LR',
    '  accTitle: Flows that this change opens and closes',
    ...boxes([...nodes.values()]),
    ...drawn.map((arrow) => `  ${id(arrow.from)} ${line(arrow)} ${id(arrow.to)}`),
    ...colour(drawn, 'opened', 'stroke:#cf222e,stroke-width:3px'),
    ...colour(drawn, 'closed', 'stroke:#1a7f37,stroke-width:2px'),
  ].join('\n');
}

function node({ words, within, set }: Part, id: string): Node {
  const namespaces = new Set(set.flatMap(namespacesOf));
  const [namespace] = namespaces.size === 1 ? namespaces : [];
  return { id, namespace, text: plain(namespace === undefined || within === undefined ? words : within) };
}

/** Undefined is anywhere that has no box: outside the cluster, or in namespaces that nothing names. */
function namespacesOf(end: Endpoint): readonly (string | undefined)[] {
  switch (end.kind) {
    case 'workload':
      return [identity(end).namespace];
    case 'pods':
      return end.others ? [undefined] : end.names;
    case 'addresses':
      return [undefined];
  }
}

/** A namespace is a box around its nodes; all else stands free, with round ends. */
function boxes(nodes: readonly Node[]): string[] {
  const namespaces = [...new Set(nodes.flatMap(({ namespace }) => namespace ?? []))].sort();
  const free = nodes.filter(({ namespace }) => namespace === undefined);
  return [
    ...free.map(({ id, text }) => `  ${id}(["${label(text)}"])`),
    ...namespaces.flatMap((namespace, i) => [
      `  subgraph s${i + 1}["namespace ${label(namespace)}"]`,
      ...nodes.filter((node) => node.namespace === namespace).map(({ id, text }) => `    ${id}["${label(text)}"]`),
      '  end',
    ]),
  ];
}

function line({ change, ports }: Arrow): string {
  const text = `"${change} ${label(portNames(ports))}"`;
  return change === 'opened' ? `== ${text} ==>` : `-. ${text} .-x`;
}

function colour(drawn: readonly Arrow[], change: Arrow['change'], style: string): string[] {
  const numbers = drawn.flatMap((arrow, i) => (arrow.change === change ? [i] : []));
  return numbers.length === 0 ? [] : [`  linkStyle ${numbers.join(',')} ${style}`];
}
