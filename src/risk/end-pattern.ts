import type { AddressRange } from '../cluster/address.ts';
import { namespaceIn } from '../cluster/namespace.ts';
import { subtract } from '../cluster/ranges.ts';
import type { EndConfig, SelectorConfig } from '../config/risk-config.ts';
import type { Endpoint, State } from '../flow/change.ts';
import { follows, isLike } from '../flow/pattern.ts';
import { requirementsOf } from '../policy/label-selector.ts';
import { matches, type Selector } from '../policy/selector.ts';
import { blocks } from './blocks.ts';
import { workloadsAmong } from './ends.ts';

/** Ends of flows, as the configuration names them. What is absent is not asked for. */
export interface EndPattern {
  readonly namespaces?: readonly string[];
  readonly namespaceSelector?: Selector;
  readonly podSelector?: Selector;
  readonly ranges?: readonly AddressRange[];
  readonly clusters?: readonly string[];
}

export function readEnd({ namespaces, namespaceSelector, podSelector, cidrs, clusters }: EndConfig): EndPattern {
  return {
    ...(namespaces && { namespaces }),
    ...(namespaceSelector && { namespaceSelector: readSelector(namespaceSelector) }),
    ...(podSelector && { podSelector: readSelector(podSelector) }),
    ...(cidrs && { ranges: blocks(cidrs) }),
    ...(clusters && { clusters }),
  };
}

function readSelector({ matchLabels = {}, matchExpressions = [] }: SelectorConfig): Selector {
  return requirementsOf({
    matchLabels: Object.entries(matchLabels),
    matchExpressions: matchExpressions.map(({ values = [], ...rest }) => ({ ...rest, values })),
  });
}

/**
 * Whether a pattern holds all of an endpoint in a version, as far as manifests can tell: of pods that no manifest declares,
 * what their selectors do not say is not known of them.
 */
export function isHeld(pattern: EndPattern, endpoint: Endpoint, side: 'base' | 'head', material: Versions): boolean {
  const { namespaces, namespaceSelector = [], podSelector = [], ranges, clusters } = pattern;
  const { cluster } = material[side];
  if (clusters !== undefined && !clusters.includes(cluster.name)) return false;
  if (endpoint.kind === 'addresses') {
    // What says nothing of addresses means pods: nobody trusts the internet by leaving something out.
    return ranges !== undefined && subtract(endpoint.ranges, ranges).length === 0;
  }
  if (ranges !== undefined) return false;
  const isNamed = (name: string) => namespaces === undefined || namespaces.some((glob) => isLike(glob, name));
  const isSelected = (name: string) => matches(namespaceSelector, namespaceIn(cluster, name).labels);
  if (endpoint.kind === 'pods') {
    const { names, others } = endpoint;
    if (!names.every(isNamed) || (others && namespaces !== undefined)) return false;
    const areSelected = !others && names.every(isSelected);
    return (
      (areSelected || follows(namespaceSelector, endpoint.namespaceSelector)) &&
      follows(podSelector, endpoint.podSelector)
    );
  }
  const workload = endpoint[side] ?? endpoint.head ?? endpoint.base;
  return (
    workload !== undefined &&
    isNamed(workload.namespace) &&
    isSelected(workload.namespace) &&
    matches(podSelector, workload.labels)
  );
}

interface Versions {
  readonly base: State;
  readonly head: State;
}

/**
 * Whether an endpoint is trusted to be what a pattern says. Both versions must have it so, and its namespace must not be one
 * that the change brings: otherwise a change could make its own pods trusted, by a name or a label.
 */
export function isTrustedEnd(pattern: EndPattern, endpoint: Endpoint, material: Versions): boolean {
  const { base, head } = material;
  const isNew = (name: string) =>
    head.cluster.namespaces.get(name)?.manifest !== undefined && !base.cluster.namespaces.has(name);
  const asks = pattern.namespaces !== undefined || pattern.namespaceSelector !== undefined;
  if (asks && namesOf(endpoint).some(isNew)) return false;
  return isHeld(pattern, endpoint, 'base', material) && isHeld(pattern, endpoint, 'head', material);
}

/** Whether a pattern holds some namespace that an endpoint's pods lie in, in either version. Of its pods nothing is asked. */
export function holdsNamespaceOf(pattern: EndPattern, endpoint: Endpoint, material: Versions): boolean {
  if (endpoint.kind === 'addresses') return false;
  const { namespaces, namespaceSelector, clusters } = pattern;
  const asked = {
    ...(namespaces && { namespaces }),
    ...(namespaceSelector && { namespaceSelector }),
    ...(clusters && { clusters }),
  };
  const parts =
    endpoint.kind === 'workload' || endpoint.names.length === 0
      ? [endpoint]
      : endpoint.names.map((name) => ({ ...endpoint, names: [name], others: false }));
  return parts.some((part) => (['base', 'head'] as const).some((side) => isHeld(asked, part, side, material)));
}

/** The namespaces that the pods of an endpoint lie in, as far as they are known; of addresses none. */
function namesOf(endpoint: Endpoint): readonly string[] {
  if (endpoint.kind === 'pods') return endpoint.names;
  const versions = (['base', 'head'] as const).flatMap((side) => workloadsAmong([endpoint], side));
  return versions.map(({ namespace }) => namespace);
}
