import { say } from '../manifest/sentence.ts';
import { EXACT, UNDECLARED } from './confidence.ts';
import { type Inside, isInside, podIn, workloadsAmong } from './ends.ts';
import type { Evidence } from './evidence.ts';
import type { Finding } from './finding.ts';
import { fingerprint } from './fingerprint.ts';
import type { Flows } from './flows.ts';
import { placed } from './placed.ts';
import { isGone } from './survival.ts';
import { list, nameOf, plain } from './words.ts';

const RULE = 'flow-closed';

/** Workloads and namespaces that went away with their flows, by namespace: decommissioned, and no surprise. */
export function removed(evidence: Evidence): Finding[] {
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
  const workloads = workloadsAmong(ends, 'base');
  const first = workloads[0]?.manifest ?? evidence.base.cluster.namespaces.get(namespace)?.manifest;
  const who = workloads.length > 0 ? list(workloads.map(nameOf).sort()) : say`Namespace ${namespace}`;
  return {
    rule: RULE,
    severity: 'info',
    ...(workloads.length > 0 ? EXACT : UNDECLARED),
    title: workloads.length > 0 ? 'Workload removed' : 'Namespace removed',
    message: say`${who} went away with ${plain(workloads.length > 1 ? 'their' : 'its')} flows.`,
    fingerprint: fingerprint(RULE, [namespace, ...workloads.map(({ id }) => id).sort()]),
    ...(first && { place: placed('base', first) }),
    changes: [...new Set(lost.map(({ change }) => change))],
  };
}
