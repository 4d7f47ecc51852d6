import type { Endpoint } from '../flow/change.ts';
import { type Sentence, say } from '../manifest/sentence.ts';
import type { Part } from '../naming/enumerate.ts';
import { portNames } from '../naming/ports.ts';
import { identity } from '../naming/workloads.ts';
import type { PortRange } from '../policy/tier.ts';
import { plain } from './quote.ts';

/** What a line of a report says, as far as a diagram shows it. */
export interface Drawable {
  readonly kind: 'opened' | 'closed' | 'allowed';
  readonly ports: readonly PortRange[];
  readonly sources: readonly Part[];
  readonly destinations: readonly Part[];
  /** The clusters of which it is true; empty where there is one alone. */
  readonly clusters: readonly string[];
}

/** Ends that a diagram draws as one. */
export interface Node {
  readonly parts: readonly Part[];
  /** The one namespace that they lie in. */
  readonly namespace: string | undefined;
  /** Known by it. */
  readonly key: string;
}

export interface Arrow {
  readonly kind: Drawable['kind'];
  readonly from: Node;
  readonly to: Node;
  readonly ports: readonly PortRange[];
  readonly clusters: readonly string[];
}

/** The arrows that the lines come to, one of a kind and some clusters between the same two nodes, in the order of the lines. */
export function arrowsOf(lines: readonly Drawable[]): Arrow[] {
  const arrows = joined(
    lines.flatMap(({ sources, destinations, ...line }) => {
      const ends = nodesOf(destinations);
      return nodesOf(sources).flatMap((from) => ends.map((to) => ({ ...line, from, to })));
    }),
  );
  return ofAllClusters(arrows);
}

/** Arrows that are the same in several clusters, as one of all of them. */
function ofAllClusters(arrows: readonly Arrow[]): Arrow[] {
  const found = new Map<string, Arrow>();
  for (const arrow of arrows) {
    const { kind, from, to, ports } = arrow;
    const key = JSON.stringify([kind, from.key, to.key, portNames(ports)]);
    const clusters = [...new Set([...(found.get(key)?.clusters ?? []), ...arrow.clusters])];
    found.set(key, { ...arrow, clusters });
  }
  return [...found.values()];
}

/** The same arrows between whole namespaces, where an end lies in one: coarser, and never more. */
export function betweenNamespaces(arrows: readonly Arrow[]): Arrow[] {
  return joined(arrows.map((arrow) => ({ ...arrow, from: wholeNamespace(arrow.from), to: wholeNamespace(arrow.to) })));
}

/**
 * Draws ends as one that have the same arrows to the same others and lie in the same namespace. Nothing is lost: each of them
 * has every arrow of the one.
 */
export function mergeEqual(arrows: readonly Arrow[]): Arrow[] {
  const merged = mergeOnce(arrows);
  return merged.length < arrows.length ? mergeEqual(merged) : merged;
}

function mergeOnce(arrows: readonly Arrow[]): Arrow[] {
  const found = new Map<string, { node: Node; links: string[] }>();
  const link = (node: Node, text: string) => {
    const one = found.get(node.key) ?? { node, links: [] };
    found.set(node.key, one);
    one.links.push(text);
  };
  for (const { kind, from, to, ports, clusters } of arrows) {
    const on = `on ${portNames(ports)} in ${JSON.stringify(clusters)}`;
    link(from, `${kind} to ${to.key} ${on}`);
    link(to, `${kind} from ${from.key} ${on}`);
  }
  const alike = new Map<string, Node[]>();
  for (const { node, links } of found.values()) {
    const key = JSON.stringify([node.namespace, links.sort()]);
    alike.set(key, [...(alike.get(key) ?? []), node]);
  }
  const one = new Map<string, Node>();
  for (const nodes of alike.values()) {
    const whole = nodes.length === 1 ? (nodes[0] as Node) : nodeOf(nodes.flatMap(({ parts }) => parts));
    for (const { key } of nodes) one.set(key, whole);
  }
  const wholeOf = (node: Node) => one.get(node.key) ?? node;
  return joined(arrows.map((arrow) => ({ ...arrow, from: wholeOf(arrow.from), to: wholeOf(arrow.to) })));
}

function joined(arrows: readonly Arrow[]): Arrow[] {
  const found = new Map<string, Arrow & { readonly ports: PortRange[] }>();
  for (const arrow of arrows) {
    const key = JSON.stringify([arrow.kind, arrow.from.key, arrow.to.key, arrow.clusters]);
    const same = found.get(key);
    if (same === undefined) found.set(key, { ...arrow, ports: [...arrow.ports] });
    else same.ports.push(...arrow.ports);
  }
  return [...found.values()];
}

function nodesOf(parts: readonly Part[]): Node[] {
  return parts.map((part) => nodeOf([part]));
}

function nodeOf(parts: readonly Part[]): Node {
  const namespaces = new Set(parts.flatMap(({ set }) => set.flatMap(namespacesOf)));
  const [namespace] = namespaces.size === 1 ? namespaces : [];
  return { parts, namespace, key: JSON.stringify(parts.map(({ words }) => plain(words))) };
}

function wholeNamespace(node: Node): Node {
  if (node.namespace === undefined) return node;
  const set = node.parts.flatMap((part) => part.set);
  const words: Sentence = say`some pods of ${node.namespace}`;
  return nodeOf([{ words, within: say`some pods`, count: set.length, set }]);
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
