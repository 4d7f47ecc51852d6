import { parseCidr } from '../cluster/cidr.ts';
import type { Cluster } from '../cluster/cluster.ts';
import { namespaceIn } from '../cluster/namespace.ts';
import { subtract } from '../cluster/ranges.ts';
import type { AddressesPattern, EndPattern, PodsPattern, WorkloadPattern } from '../config/end-pattern.ts';
import type { FlowPattern } from '../config/flow-pattern.ts';
import { matches, type Requirement, type Selector } from '../policy/selector.ts';
import type { Block } from '../policy/tier.ts';
import type { Endpoint, PodsEndpoint, Rectangle, State } from './change.ts';
import type { Ports } from './port-axis.ts';
import { EVERY_PORT, portsOf, size, union } from './ports.ts';

/** A version of flows: the one that allows them. */
export interface FlowsOf {
  readonly side: 'base' | 'head';
  readonly state: State;
}

/**
 * Whether every flow of a rectangle is one of the pattern's: exact inclusion, and never an overlap. Pods that no manifest
 * declares are within a selector if it follows from what their own selectors say.
 */
export function holdsFlows(pattern: FlowPattern, flows: Rectangle, version: FlowsOf): boolean {
  const ports = portsOf(flows.ports);
  const asked = portsOfPattern(pattern);
  return (
    size(union([...ports, ...asked])) === size(asked) &&
    flows.sources.every((end) => holdsEnd(pattern.from, end, version)) &&
    flows.destinations.every((end) => holdsEnd(pattern.to, end, version))
  );
}

export function portsOfPattern({ ports }: FlowPattern): Ports {
  return ports === undefined ? EVERY_PORT : portsOf(ports);
}

function holdsEnd(pattern: EndPattern | undefined, end: Endpoint, version: FlowsOf): boolean {
  if (pattern === undefined) return true;
  const { clusters } = pattern;
  if (clusters.length > 0 && !clusters.includes(version.state.cluster.name)) return false;
  switch (pattern.kind) {
    case 'workload':
      return isWorkload(pattern, end);
    case 'addresses':
      return (
        end.kind === 'addresses' &&
        subtract(
          end.ranges,
          blocksOf(pattern).map(({ range }) => range),
        ).length === 0
      );
    case 'pods':
      return end.kind === 'pods' ? holdsPods(pattern, end, version) : holdsWorkload(pattern, end, version);
  }
}

/** Whether an endpoint is the workload, by the name that either version has for it. */
export function isWorkload({ namespace, name, workloadKind }: WorkloadPattern, end: Endpoint): boolean {
  if (end.kind !== 'workload') return false;
  return [end.base, end.head].some(
    (one) =>
      one?.namespace === namespace &&
      one.name === name &&
      (workloadKind ?? one.kind).toLowerCase() === one.kind.toLowerCase(),
  );
}

function holdsWorkload(pattern: PodsPattern, end: Endpoint, { side, state }: FlowsOf): boolean {
  const workload = end.kind === 'workload' ? end[side] : undefined;
  if (workload === undefined) return false;
  return isIn(pattern, workload.namespace, state.cluster) && matches(pattern.podSelector, workload.labels);
}

function holdsPods(pattern: PodsPattern, end: PodsEndpoint, { state }: FlowsOf): boolean {
  const elsewhere = pattern.namespaces.length === 0 || pattern.namespaces.includes('*');
  return (
    end.names.every((name) => isIn(pattern, name, state.cluster)) &&
    (!end.others || (elsewhere && follows(pattern.namespaceSelector, end.namespaceSelector))) &&
    follows(pattern.podSelector, end.podSelector)
  );
}

/** Whether a namespace is one of the pattern's. */
function isIn({ namespaces, namespaceSelector }: PodsPattern, name: string, cluster: Cluster): boolean {
  const named = namespaces.length === 0 || namespaces.some((glob) => isLike(glob, name));
  return named && matches(namespaceSelector, namespaceIn(cluster, name).labels);
}

/** Whether a name is what a glob says, in which `*` stands for any characters. */
export function isLike(glob: string, name: string): boolean {
  const [first = '', ...rest] = glob.split('*');
  if (rest.length === 0) return glob === name;
  const last = rest.pop() ?? '';
  let at = first.length;
  for (const part of rest) {
    const found = name.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return name.startsWith(first) && name.endsWith(last) && at + last.length <= name.length;
}

/** The addresses of a pattern. */
export function blocksOf({ cidrs }: AddressesPattern): Block[] {
  return cidrs.flatMap((cidr) => {
    const range = parseCidr(cidr)?.range;
    return range === undefined ? [] : [{ range, except: [] }];
  });
}

/** Whether all requirements hold for whatever satisfies a selector. */
export function follows(requirements: Selector, from: Selector): boolean {
  return requirements.every((requirement) =>
    followsOne(
      requirement,
      from.filter(({ key }) => key === requirement.key),
    ),
  );
}

/** @param known what a selector asks of the requirement's key */
function followsOne(requirement: Requirement, known: Selector): boolean {
  const { key, operator, values } = requirement;
  if (known.some((one) => one.operator === 'DoesNotExist')) return matches([requirement], {});
  const [listed] = known.filter((one) => one.operator === 'In');
  if (listed !== undefined) {
    const possible = listed.values.map((value) => ({ [key]: value })).filter((labels) => matches(known, labels));
    return possible.every((labels) => matches([requirement], labels));
  }
  if (operator === 'Exists') return known.some((one) => one.operator === 'Exists');
  const excluded = known.flatMap((one) => (one.operator === 'NotIn' ? one.values : []));
  return operator === 'NotIn' && values.every((value) => excluded.includes(value));
}
