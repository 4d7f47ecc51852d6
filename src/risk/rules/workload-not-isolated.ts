import { namespaceIn } from '../../cluster/namespace.ts';
import { isolating } from '../../flow/decide.ts';
import { say } from '../../manifest/sentence.ts';
import type { Direction } from '../../policy/tier.ts';
import { EXACT, UNDECLARED } from '../confidence.ts';
import { customOf, customWords } from '../custom.ts';
import { type Inside, isDeclared, isInside, podIn, workloadsAmong } from '../ends.ts';
import type { Evidence, RiskRule } from '../evidence.ts';
import type { Finding } from '../finding.ts';
import { fingerprint } from '../fingerprint.ts';
import { freed } from '../isolation.ts';
import { placed } from '../placed.ts';
import { tiersNear, workloadsIn } from '../scope.ts';
import { list, nameOf, plain } from '../words.ts';

const RULE = 'workload-not-isolated';

/** New pods of one namespace that are open for the same directions. */
interface Open {
  readonly namespace: string;
  readonly directions: readonly Direction[];
  readonly ends: readonly Inside[];
}

/**
 * A new workload that no policy isolates (R11). In a namespace that has policies it was most likely forgotten, and so it was
 * in a new namespace of a repository that isolates most of its others. Anywhere else it is like everything there, and is
 * named for the record only. So is a new namespace without workloads.
 */
export const workloadNotIsolated: RiskRule = (evidence) =>
  newAndOpen(evidence).flatMap((open) => {
    const changes = unspokenOf(evidence, open);
    return open.ends.some(isDeclared) || changes.length > 0 ? finding(evidence, open, changes) : [];
  });

function newAndOpen({ base, head, endpoints, losses }: Evidence): Open[] {
  const near = tiersNear(head);
  const told = freed(losses);
  const groups = new Map<string, Open & { ends: Inside[] }>();
  for (const end of endpoints.filter(isInside)) {
    const pod = podIn(head, 'head', end);
    if (pod === undefined || podIn(base, 'base', end) !== undefined) continue;
    const namespace = pod.namespace.name;
    const directions = (['ingress', 'egress'] as const).filter(
      (d) => isolating(near(pod.namespace), d, pod).length === 0 && !told[d].has(end.id),
    );
    if (directions.length === 0) continue;
    const key = `${directions} ${namespace}`;
    const group = groups.get(key) ?? { namespace, directions, ends: [] };
    group.ends.push(end);
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** The flows of new pods that nothing speaks of, by index. */
function unspokenOf({ flows }: Evidence, { ends }: Open): number[] {
  const ids = new Set(ends.map(({ id }) => id));
  const mine = flows.opened.filter(
    ({ unspoken, sources, destinations }) => unspoken && [...sources, ...destinations].some(({ id }) => ids.has(id)),
  );
  return mine.map(({ change }) => change);
}

function finding({ base, head }: Evidence, { namespace, directions, ends }: Open, changes: readonly number[]): Finding {
  const near = tiersNear(head)(namespaceIn(head.cluster, namespace));
  const hasPolicies = directions.some((d) => near[d].some((tier) => tier.governs.length > 0));
  const workloads = workloadsAmong(ends, 'head');
  const first = workloads[0]?.manifest ?? head.cluster.namespaces.get(namespace)?.manifest;
  const isFirst = workloads.length > 0 && workloadsIn(base.cluster, namespace).length === 0;
  // Without a flow a baseline denies them all, as it does of pods that nothing isolates.
  const custom = isFirst && changes.length > 0 ? directions.flatMap((d) => customOf(base, d) ?? [])[0] : undefined;
  const who = workloads.length > 0 ? list(workloads.map(nameOf).sort()) : plain('pods');
  return {
    rule: RULE,
    severity: (hasPolicies && workloads.length > 0) || custom !== undefined ? 'medium' : 'info',
    ...(workloads.length > 0 ? EXACT : UNDECLARED),
    title: workloads.length > 0 ? 'New workload not isolated' : 'New namespace not isolated',
    message: say`No policy isolates ${who}, new in ${namespace}, for ${plain(directions.join(' or '))}.${custom === undefined ? plain('') : customWords(custom)}`,
    fingerprint: fingerprint(RULE, [namespace, ...directions, ...workloads.map(({ id }) => id).sort()]),
    ...(first && { place: placed('head', first) }),
    changes,
  };
}
