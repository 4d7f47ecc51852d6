import type { Endpoint } from '../../flow/change.ts';
import { place } from '../../manifest/place.ts';
import { say } from '../../manifest/sentence.ts';
import { type Inside, isInhabited, isInside, namespaceOf, podIn } from '../ends.ts';
import type { Evidence, RiskRule } from '../evidence.ts';
import type { Finding } from '../finding.ts';
import { fingerprint } from '../fingerprint.ts';
import { flowFinding } from '../flow-finding.ts';
import type { Flows } from '../flows.ts';
import { byCause } from '../group.ts';
import { asksDns } from '../resolver.ts';
import { isGone } from '../survival.ts';
import { list, nameOf, plain } from '../words.ts';

const RULE = 'flow-closed';

/** Flows that closed: someone may miss them. Those that went with a workload are no surprise to whoever removed it. */
export const flowClosed: RiskRule = (evidence) => {
  const unresolving = new Set(
    evidence.dns.flatMap(({ kind, ends }) => (kind === 'lost' ? ends.map(({ id }) => id) : [])),
  );
  const isTold = (flows: Flows) =>
    asksDns(flows) &&
    flows.sources.some(({ id }) => unresolving.has(id)) &&
    flows.sources.every(({ id, kind }) => unresolving.has(id) || kind === 'pods');
  const byPolicy = evidence.flows.closed
    .filter((flows) => flows.lifecycle !== 'endpoint-removed' && !isTold(flows))
    .filter(({ sources, destinations }) => !isOfNobody(evidence, sources) && !isOfNobody(evidence, destinations));
  return [
    ...byCause(byPolicy).map((group) =>
      flowFinding(evidence, group, { rule: RULE, severity: 'low', title: 'Flow closed', verb: 'can no longer reach' }),
    ),
    ...removed(evidence),
  ];
};

/** Whether all the ends are undeclared pods beside declared workloads: if there are any, nobody here can miss the flow. */
function isOfNobody({ base, head }: Evidence, ends: readonly Endpoint[]): boolean {
  return ends.every((end) => {
    const namespace = namespaceOf(end);
    return end.kind === 'pods' && namespace !== undefined && isInhabited([base, head], namespace);
  });
}

/** What went away, by namespace. */
function removed(evidence: Evidence): Finding[] {
  const { base, head, endpoints, flows } = evidence;
  const byNamespace = new Map<string, Inside[]>();
  for (const end of endpoints.filter(isInside)) {
    const namespace = podIn(base, 'base', end)?.namespace.name;
    if (namespace === undefined || (podIn(head, 'head', end) !== undefined && !isGone(evidence, end))) continue;
    byNamespace.set(namespace, [...(byNamespace.get(namespace) ?? []), end]);
  }
  const ending = [...flows.opened, ...flows.closed.filter(({ lifecycle }) => lifecycle === 'endpoint-removed')];
  return [...byNamespace].flatMap(([namespace, ends]) => {
    const ids = new Set(ends.map(({ id }) => id));
    const lost = ending.filter(({ sources, destinations }) =>
      [...sources, ...destinations].some(({ id }) => ids.has(id)),
    );
    return lost.length === 0 ? [] : [gone(evidence, namespace, ends, lost)];
  });
}

function gone(evidence: Evidence, namespace: string, ends: readonly Inside[], lost: readonly Flows[]): Finding {
  const workloads = ends.flatMap((end) => (end.kind === 'workload' ? (end.base ?? []) : []));
  const first = workloads[0]?.manifest ?? evidence.base.cluster.namespaces.get(namespace)?.manifest;
  const who = workloads.length > 0 ? list(workloads.map(nameOf).sort()) : say`Namespace ${namespace}`;
  return {
    rule: RULE,
    severity: 'info',
    confidence: workloads.length > 0 ? 'exact' : 'assumed',
    title: workloads.length > 0 ? 'Workload removed' : 'Namespace removed',
    message: say`${who} went away with ${plain(workloads.length > 1 ? 'their' : 'its')} flows.`,
    fingerprint: fingerprint(RULE, [namespace, ...workloads.map(({ id }) => id).sort()]),
    ...(first && { place: { side: 'base', path: first.path, ...place(first, []) } }),
    changes: [...new Set(lost.map(({ change }) => change))],
  };
}
