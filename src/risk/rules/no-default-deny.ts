import { namespaceIn } from '../../cluster/namespace.ts';
import type { State } from '../../flow/change.ts';
import { namespaceOf } from '../../manifest/objects.ts';
import { say } from '../../manifest/sentence.ts';
import { matches } from '../../policy/selector.ts';
import { ALL_PORTS, type Direction, type Governed, type PodSet } from '../../policy/tier.ts';
import type { RiskRule } from '../evidence.ts';
import type { Finding } from '../finding.ts';
import { note } from '../note.ts';
import { byPolicy, DIRECTIONS, networkTier, touchedPolicies } from '../touched.ts';
import { plain } from '../words.ts';

const RULE = 'no-default-deny';

/**
 * The first policies of a namespace for a direction, and none of them isolates every pod: the next workload there is open
 * (CIS 5.3.2). A namespace that was like that in base is not told of again.
 */
export const noDefaultDeny: RiskRule = (evidence) => {
  const touched = touchedPolicies(evidence);
  const namespaces = new Set(touched.map(({ policy }) => namespaceOf(policy)));
  return [...namespaces].flatMap((namespace) => {
    const lacking = DIRECTIONS.filter((direction) =>
      isFirstWithoutDeny(evidence.base, evidence.head, direction, namespace),
    );
    const policy = touched.find(
      ({ policy }) =>
        namespaceOf(policy) === namespace &&
        lacking.some((direction) => byPolicy(networkTier(evidence.head.tiers[direction]).governs)(policy).length > 0),
    )?.policy;
    return policy === undefined ? [] : [finding(policy, namespace, lacking)];
  });
};

function isFirstWithoutDeny(base: State, head: State, direction: Direction, namespace: string): boolean {
  const [before, after] = [base, head].map((state) => closing(state, direction, namespace)) as [Governed[], Governed[]];
  const isolatesAll = after.some(({ subject }) => subject.pods.length === 0);
  return before.length === 0 && after.length > 0 && !isolatesAll && !isDeniedByBaseline(head, direction, namespace);
}

/**
 * What policies isolate there, but for those that allow everything again. One that allows it to every pod leaves nothing to the
 * others: the default there is that all is open, and somebody wrote so.
 */
function closing({ tiers }: State, direction: Direction, namespace: string): Governed[] {
  const { governs, rules } = networkTier(tiers[direction]);
  const own = governs.filter(({ from }) => namespaceOf(from.policy) === namespace);
  const open = new Set(
    rules.filter(({ peer, ports }) => peer.everyone && ports === ALL_PORTS).map(({ from }) => from.policy),
  );
  if (own.some(({ subject, from }) => subject.pods.length === 0 && open.has(from.policy))) return [];
  return own.filter(({ from }) => !open.has(from.policy));
}

/** A baseline that denies something there may be the default of the whole cluster. */
function isDeniedByBaseline({ tiers, cluster }: State, direction: Direction, namespace: string): boolean {
  const { labels } = namespaceIn(cluster, namespace);
  const isHere = ({ namespaces }: PodSet) => 'selector' in namespaces && matches(namespaces.selector, labels);
  const baseline = tiers[direction].filter(({ id }) => id === 'baseline').flatMap(({ rules }) => rules);
  return baseline.some(({ action, subject }) => action === 'deny' && isHere(subject));
}

function finding(policy: Parameters<typeof note>[1], namespace: string, directions: readonly Direction[]): Finding {
  const both = plain(directions.join(' and '));
  return note(RULE, policy, {
    title: 'No default-deny',
    message: say`Namespace ${namespace} now has policies for ${both}, and none of them selects all of its pods: what no policy selects is open for ${both}.`,
    about: directions,
  });
}
