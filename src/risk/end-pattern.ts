import type { AddressRange } from '../cluster/address.ts';
import { parseCidr } from '../cluster/cidr.ts';
import { subtract } from '../cluster/ranges.ts';
import type { EndConfig, SelectorConfig } from '../config/risk-config.ts';
import type { Endpoint, State } from '../flow/change.ts';
import { requirementsOf } from '../policy/label-selector.ts';
import { matches, type Requirement, type Selector } from '../policy/selector.ts';
import { namespaceIn } from './scope.ts';

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
    ...(cidrs && { ranges: cidrs.flatMap((cidr) => parseCidr(cidr)?.range ?? []) }),
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
 * Whether a pattern holds all of an endpoint, as far as manifests can tell: of pods that no manifest declares, what their
 * selectors do not say is not known of them.
 */
export function isHeld(pattern: EndPattern, endpoint: Endpoint, { cluster }: State): boolean {
  const { namespaces, namespaceSelector = [], podSelector = [], ranges, clusters } = pattern;
  if (clusters !== undefined && !clusters.includes(cluster.name)) return false;
  if (endpoint.kind === 'addresses') {
    const asksPods = namespaces !== undefined || namespaceSelector.length + podSelector.length > 0;
    return !asksPods && (ranges === undefined || subtract(endpoint.ranges, ranges).length === 0);
  }
  if (ranges !== undefined) return false;
  const [names, others] = namesOf(endpoint);
  const labels = endpoint.kind === 'workload' ? (endpoint.head ?? endpoint.base)?.labels : undefined;
  const isNamed = namespaces === undefined || (!others && names.every((name) => namespaces.some((g) => fits(g, name))));
  const isSelected =
    (!others && names.every((name) => matches(namespaceSelector, namespaceIn(cluster, name).labels))) ||
    (endpoint.kind === 'pods' && implies(endpoint.namespaceSelector, namespaceSelector));
  const isPod =
    labels === undefined
      ? endpoint.kind === 'pods' && implies(endpoint.podSelector, podSelector)
      : matches(podSelector, labels);
  return isNamed && isSelected && isPod;
}

/** Whether a pattern holds some namespace that an endpoint's pods lie in. Of its pods nothing is asked. */
export function holdsNamespaceOf(pattern: EndPattern, endpoint: Endpoint, state: State): boolean {
  if (endpoint.kind === 'addresses') return false;
  const { namespaces, namespaceSelector, clusters } = pattern;
  const asked = {
    ...(namespaces && { namespaces }),
    ...(namespaceSelector && { namespaceSelector }),
    ...(clusters && { clusters }),
  };
  if (endpoint.kind === 'workload' || endpoint.names.length === 0) return isHeld(asked, endpoint, state);
  return endpoint.names.some((name) => isHeld(asked, { ...endpoint, names: [name], others: false }, state));
}

/** The namespaces that an endpoint lies in, and whether there are more of which nothing is known. */
function namesOf(endpoint: Exclude<Endpoint, { kind: 'addresses' }>): readonly [readonly string[], boolean] {
  if (endpoint.kind === 'pods') return [endpoint.names, endpoint.others];
  const workload = endpoint.head ?? endpoint.base;
  return [workload === undefined ? [] : [workload.namespace], workload === undefined];
}

/** Whether all labels that satisfy the one selector satisfy the other too. */
function implies(selector: Selector, other: Selector): boolean {
  return other.every((wanted) => selector.some((known) => known.key === wanted.key && entails(known, wanted)));
}

function entails(known: Requirement, wanted: Requirement): boolean {
  switch (wanted.operator) {
    case 'In':
      return known.operator === 'In' && known.values.every((value) => wanted.values.includes(value));
    case 'NotIn':
      if (known.operator === 'In') return !known.values.some((value) => wanted.values.includes(value));
      if (known.operator === 'NotIn') return wanted.values.every((value) => known.values.includes(value));
      return known.operator === 'DoesNotExist';
    case 'Exists':
      return known.operator === 'In' || known.operator === 'Exists';
    case 'DoesNotExist':
      return known.operator === 'DoesNotExist';
  }
}

/** Whether a name is as a glob says, in which `*` stands for any characters. */
function fits(glob: string, name: string): boolean {
  const [first = '', ...rest] = glob.split('*');
  const last = rest.pop();
  if (last === undefined) return glob === name;
  if (!name.startsWith(first) || !name.endsWith(last) || name.length < first.length + last.length) return false;
  const middle = name.slice(first.length, name.length - last.length);
  let from = 0;
  for (const piece of rest) {
    const at = middle.indexOf(piece, from);
    if (at < 0) return false;
    from = at + piece.length;
  }
  return true;
}
