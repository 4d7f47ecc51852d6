import type { Workload } from '../../cluster/cluster.ts';
import { isolating, podOf } from '../../flow/decide.ts';
import { place } from '../../manifest/place.ts';
import { say } from '../../manifest/sentence.ts';
import type { Direction } from '../../policy/tier.ts';
import type { Evidence, RiskRule } from '../evidence.ts';
import type { Finding } from '../finding.ts';
import { fingerprint } from '../fingerprint.ts';
import { freed } from '../isolation.ts';
import { tiersNear } from '../scope.ts';
import { list, nameOf, plain } from '../words.ts';

const RULE = 'workload-not-isolated';

/** New workloads of one namespace that are open for the same directions. */
interface Open {
  readonly namespace: string;
  readonly directions: readonly Direction[];
  readonly workloads: readonly Workload[];
}

/**
 * A new workload that no policy isolates (R11). In a namespace that has policies it was most likely forgotten; in one that
 * has none it is like everything else there, and is named for the record only.
 */
export const workloadNotIsolated: RiskRule = (evidence) => newAndOpen(evidence).map((open) => finding(evidence, open));

function newAndOpen(evidence: Evidence): Open[] {
  const { head, endpoints } = evidence;
  const near = tiersNear(head);
  const told = freed(evidence.losses);
  const groups = new Map<string, Open & { workloads: Workload[] }>();
  for (const endpoint of endpoints) {
    if (endpoint.kind !== 'workload' || endpoint.base !== undefined || endpoint.head === undefined) continue;
    const { namespace } = endpoint.head;
    const pod = podOf(head.cluster, endpoint.head);
    const directions = (['ingress', 'egress'] as const).filter(
      (d) => isolating(near(namespace), d, pod).length === 0 && !told[d].has(endpoint.id),
    );
    if (directions.length === 0) continue;
    const key = `${directions} ${namespace}`;
    const group = groups.get(key) ?? { namespace, directions, workloads: [] };
    group.workloads.push(endpoint.head);
    groups.set(key, group);
  }
  return [...groups.values()];
}

function finding(evidence: Evidence, { namespace, directions, workloads }: Open): Finding {
  const near = tiersNear(evidence.head)(namespace);
  const hasPolicies = directions.some((d) => near[d].some((tier) => tier.governs.length > 0));
  const ids = new Set(workloads.map(({ id }) => id));
  const unspoken = evidence.flows.opened.filter((flows) => flows.unspoken);
  const mine = unspoken.filter(({ sources, destinations }) =>
    [...sources, ...destinations].some(({ id }) => ids.has(id)),
  );
  const [first] = workloads;
  const names = list(workloads.map(nameOf).sort());
  return {
    rule: RULE,
    severity: hasPolicies ? 'medium' : 'info',
    confidence: 'exact',
    title: 'New workload not isolated',
    message: say`No policy isolates ${names}, new in ${namespace}, for ${plain(directions.join(' or '))}.`,
    fingerprint: fingerprint(RULE, [evidence.head.cluster.name, ...directions, ...[...ids].sort()]),
    ...(first && { place: { side: 'head', path: first.manifest.path, ...place(first.manifest, []) } }),
    changes: mine.map(({ change }) => change),
  };
}
