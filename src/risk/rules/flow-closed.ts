import type { Workload } from '../../cluster/cluster.ts';
import { place } from '../../manifest/place.ts';
import { say } from '../../manifest/sentence.ts';
import type { Evidence, RiskRule } from '../evidence.ts';
import type { Finding } from '../finding.ts';
import { fingerprint } from '../fingerprint.ts';
import { flowFinding } from '../flow-finding.ts';
import { byCause, type Flows } from '../flows.ts';
import { asksDns } from '../resolver.ts';
import { list, nameOf, plain } from '../words.ts';

const RULE = 'flow-closed';

/** Flows that closed: someone may miss them. Those that went with a workload are no surprise to whoever removed it. */
export const flowClosed: RiskRule = (evidence) => {
  const closed = evidence.flows.closed;
  const unresolving = new Set(
    evidence.dns.flatMap(({ kind, workloads }) => (kind === 'lost' ? workloads.map(({ id }) => id) : [])),
  );
  const told = (flows: Flows) => asksDns(flows) && flows.sources.every(({ id }) => unresolving.has(id));
  const byPolicy = closed.filter((flows) => flows.lifecycle !== 'endpoint-removed' && !told(flows));
  return [
    ...byCause(byPolicy).map((group) =>
      flowFinding(evidence, group, { rule: RULE, severity: 'low', title: 'Flow closed', verb: 'can no longer reach' }),
    ),
    ...removed(
      evidence,
      closed.filter(({ lifecycle }) => lifecycle === 'endpoint-removed'),
    ),
  ];
};

function removed(evidence: Evidence, closed: readonly Flows[]): Finding[] {
  const byNamespace = new Map<string, Workload[]>();
  for (const endpoint of evidence.endpoints) {
    if (endpoint.kind !== 'workload' || endpoint.base === undefined || endpoint.head !== undefined) continue;
    const { namespace } = endpoint.base;
    byNamespace.set(namespace, [...(byNamespace.get(namespace) ?? []), endpoint.base]);
  }
  return [...byNamespace.values()].flatMap((workloads) => {
    const ids = new Set(workloads.map(({ id }) => id));
    const lost = closed.filter(({ sources, destinations }) =>
      [...sources, ...destinations].some(({ id }) => ids.has(id)),
    );
    return lost.length === 0 ? [] : [gone(evidence, workloads, lost)];
  });
}

function gone(evidence: Evidence, workloads: readonly Workload[], lost: readonly Flows[]): Finding {
  const [first] = workloads;
  const one = workloads.length === 1;
  return {
    rule: RULE,
    severity: 'info',
    confidence: 'exact',
    title: 'Workload removed',
    message: say`${list(workloads.map(nameOf).sort())} ${plain(one ? 'went away with its flows' : 'went away with their flows')}.`,
    fingerprint: fingerprint(RULE, [evidence.head.cluster.name, ...workloads.map(({ id }) => id).sort()]),
    ...(first && { place: { side: 'base', path: first.manifest.path, ...place(first.manifest, []) } }),
    changes: [...new Set(lost.map(({ change }) => change))],
  };
}
