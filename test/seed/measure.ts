import { parseAddress } from '../../src/cluster/address.ts';
import type { Labels } from '../../src/cluster/cluster.ts';
import { NAME_LABEL } from '../../src/cluster/namespace.ts';
import { contains } from '../../src/cluster/ranges.ts';
import type { Endpoint, Rectangle } from '../../src/flow/change.ts';
import type { Ports } from '../../src/flow/port-axis.ts';
import { EVERY_PORT, portsOf, rangesOf, size } from '../../src/flow/ports.ts';
import { matches } from '../../src/policy/selector.ts';

/** `webapp, backapp -> db: TCP/5432`, expanded to a line for each pair; a pod has no line to itself. */
export function expand(rows: readonly string[]): string[] {
  return rows
    .flatMap((row) => {
      const [, sources = '', destinations = '', ports = ''] = /^(.*) -> (.*): (.*)$/.exec(row) ?? [];
      const pairs = sources.split(', ').flatMap((from) => destinations.split(', ').map((to) => ({ from, to })));
      return pairs.filter(({ from, to }) => from !== to).map(({ from, to }) => `${from} -> ${to}: ${ports}`);
    })
    .sort();
}

/** The flows between parties, one line for each pair: ports `all`, or `TCP/53 UDP/53`. Parties are names of pods or addresses. */
export function measure(
  rectangles: readonly Rectangle[],
  sources: readonly string[],
  destinations: readonly string[],
): string[] {
  const lines = sources.flatMap((from) =>
    destinations.flatMap((to) => {
      const ports = portsBetween(rectangles, from, to);
      return from === to || ports === 'none' ? [] : [`${from} -> ${to}: ${ports}`];
    }),
  );
  return lines.sort();
}

function portsBetween(rectangles: readonly Rectangle[], from: string, to: string): string {
  const found = portsOf(
    rectangles.flatMap(({ sources, destinations, ports }) =>
      sources.some((end) => isParty(end, from)) && destinations.some((end) => isParty(end, to)) ? ports : [],
    ),
  );
  return portWords(found);
}

/** `all`, `none`, or `TCP/53 UDP/53`. */
export function portWords(found: Ports): string {
  if (size(found) === 0) return 'none';
  if (size(found) === size(EVERY_PORT)) return 'all';
  return rangesOf(found)
    .map(({ protocol, port, endPort }) => `${protocol}/${port}${endPort === port ? '' : `-${endPort}`}`)
    .join(' ');
}

/** Pods that no manifest declares, by the names that tables give them: the labels of their namespace, and their own. */
const UNDECLARED: Readonly<Record<string, readonly [namespace: string, labels: Labels]>> = {
  '<dns>': ['kube-system', { 'k8s-app': 'kube-dns' }],
  '<other-namespace-pod>': ['other', {}],
};

function isParty(endpoint: Endpoint, name: string): boolean {
  const undeclared = UNDECLARED[name];
  if (undeclared !== undefined) {
    const [namespace, labels] = undeclared;
    return (
      endpoint.kind === 'pods' &&
      matches(endpoint.namespaceSelector, { [NAME_LABEL]: namespace }) &&
      matches(endpoint.podSelector, labels)
    );
  }
  const address = parseAddress(name);
  if (endpoint.kind === 'addresses') return address !== undefined && contains(endpoint.ranges, address);
  const workload = endpoint.kind === 'workload' ? (endpoint.head ?? endpoint.base) : undefined;
  return workload !== undefined && `${workload.namespace}/${workload.name}` === name;
}
