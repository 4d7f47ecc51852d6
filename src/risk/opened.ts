import type { Endpoint } from '../flow/change.ts';
import type { ByRule } from './by-rule.ts';
import { areUndeclared, isInside, isOutside, namespaceOf } from './ends.ts';
import type { Material } from './finding.ts';
import { type Flows, firstCause, narrow, not, type Tally, tally } from './flows.ts';
import { isAnybody, publicAddresses } from './internet.ts';
import { freed, type Loss } from './isolation.ts';
import { isGone } from './survival.ts';

/** Opened flows that need a finding of their own, by where they go. */
export interface Opened {
  /** From addresses outside the cluster to pods. */
  readonly inbound: readonly Flows[];
  /** From pods to addresses outside the cluster. */
  readonly outbound: readonly Flows[];
  /** Between pods of two namespaces. */
  readonly across: readonly Flows[];
  /** Between pods of one namespace. */
  readonly within: readonly Flows[];
  /** Between pods that nobody declared, by a rule that opens them to the internet too: that says it all. */
  readonly asAnybody: readonly Flows[];
}

/**
 * Opened flows that need a finding of their own. Left out are those of pods that lost their isolation, and those of a new
 * workload that nothing speaks of: for them that is the finding, and the flows are no more than what it means.
 */
export function openedByRules(
  material: Material,
  opened: readonly Flows[],
  losses: readonly Loss[],
  byRule: ByRule,
): Opened {
  const { ingress, egress } = freed(losses);
  const gone = new Set(material.endpoints.filter((end) => isGone(material, end)).map(({ id }) => id));
  const untold = opened
    .filter(({ unspoken }) => !unspoken)
    .map((flows) =>
      narrow(
        flows,
        ({ id }) => !egress.has(id) && !gone.has(id),
        ({ id }) => !ingress.has(id) && !gone.has(id),
      ),
    );
  const inbound = byRule(some(untold.map(toInside)), toInside);
  const outbound = byRule(outboundOf(untold), toOutside);
  const inside = some(untold.map((flows) => narrow(flows, isInside, isInside)));
  const isToAnybody = ({ sources, destinations }: Flows) =>
    isAnybody(publicAddresses([...sources, ...destinations]), material.settings);
  const toAnybody = new Set([...inbound, ...outbound].filter(isToAnybody).map(firstCause));
  const isSaid = (flows: Flows) =>
    (areUndeclared(flows.sources) || areUndeclared(flows.destinations)) && toAnybody.has(firstCause(flows));
  const parts = {
    across: byRule(some(inside.map(across)), across),
    within: byRule(some(inside.map(within)), within),
  };
  return {
    inbound,
    outbound,
    across: parts.across.filter(not(isSaid)),
    within: parts.within.filter(not(isSaid)),
    asAnybody: [...parts.across, ...parts.within].filter(isSaid),
  };
}

function some(flows: readonly Flows[]): Flows[] {
  return flows.filter(({ pairs }) => pairs > 0);
}

/** Those from pods to addresses outside the cluster. */
export function outboundOf(flows: readonly Flows[]): Flows[] {
  return some(flows.map(toOutside));
}

export function toOutside(flows: Flows): Flows {
  return narrow(flows, isInside, isOutside);
}

function toInside(flows: Flows): Flows {
  return narrow(flows, isOutside, isInside);
}

function across(flows: Flows): Flows {
  const [from, to] = [tally(flows.sources), tally(flows.destinations)];
  const apart = (others: Tally) => (e: Endpoint) => {
    const own = namespaceOf(e);
    return own === undefined || others.size > (others.has(own) ? 1 : 0);
  };
  return { ...narrow(flows, apart(to), apart(from)), pairs: flows.pairs - pairsWithin(from, to) };
}

function within(flows: Flows): Flows {
  const [from, to] = [tally(flows.sources), tally(flows.destinations)];
  const shared = (e: Endpoint) => {
    const own = namespaceOf(e);
    return own !== undefined && from.has(own) && to.has(own);
  };
  return { ...narrow(flows, shared, shared), pairs: pairsWithin(from, to) };
}

function pairsWithin(from: Tally, to: Tally): number {
  return [...from].reduce(
    (sum, [namespace, count]) => sum + (namespace === undefined ? 0 : count * (to.get(namespace) ?? 0)),
    0,
  );
}
