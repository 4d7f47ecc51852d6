import type { Workload } from '../../cluster/cluster.ts';
import { namespaceIn } from '../../cluster/namespace.ts';
import type { Cause, State } from '../../flow/change.ts';
import { compare } from '../../flow/compare.ts';
import { holdsPod, podOf } from '../../flow/decide.ts';
import { type Manifest, namespaceOf } from '../../manifest/objects.ts';
import { say } from '../../manifest/sentence.ts';
import type { Direction, Governed, Tier, Tiers } from '../../policy/tier.ts';
import type { Evidence, RiskRule } from '../evidence.ts';
import { note } from '../note.ts';
import { tiersNear, workloadsIn } from '../scope.ts';
import { DIRECTIONS, networkTier, type Touched, touchedPolicies } from '../touched.ts';
import { nameOf } from '../words.ts';

const RULE = 'policy-redundant';

/** Each is a comparison of its own, so where more policies than this may be redundant it is not asked. */
const MOST_POLICIES = 5;
/** Where more policies are touched than this, they came together, and nobody edits one of them. */
const MOST_TOUCHED = 200;

/**
 * A policy without which every flow would be as it is: others isolate the same pods and allow all that it allows. Proved by
 * taking it out. Not said of one that allows nothing, which is a safety net; nor where it was so in base, or a policy of the
 * namespace is gone, so that a policy may only have been renamed or divided.
 */
export const policyRedundant: RiskRule = (evidence) => {
  const { base, head } = evidence;
  const touched = touchedPolicies(evidence);
  if (touched.length > MOST_TOUCHED) return [];
  const candidates = touched.filter((each) => isCandidate(evidence, each));
  if (candidates.length > MOST_POLICIES) return [];
  return candidates
    .filter(({ policy, before }) => isRedundant(head, policy) && (before === undefined || !isRedundant(base, before)))
    .map(({ policy }) => {
      const name = nameOf({ namespace: namespaceOf(policy), name: policy.name });
      return note(RULE, policy, {
        title: 'Policy changes nothing',
        message: say`Without policy ${name} every flow would be as it is: other policies isolate the same pods and allow all that it allows.`,
        field: [],
      });
    });
};

/** What is quick to see: it allows something, and for each direction that it isolates others do so in its namespace. */
function isCandidate(evidence: Evidence, { policy }: Touched): boolean {
  const { base, head } = evidence;
  const namespace = namespaceOf(policy);
  const remaining = new Set(head.cluster.policies.map(({ name, namespace }) => `${namespace}/${name}`));
  const isGone = base.cluster.policies.some(
    (other) => namespaceOf(other) === namespace && !remaining.has(`${other.namespace}/${other.name}`),
  );
  if (isGone) return false;
  if (selectsNothing(evidence.head, policy) || isNeeded(evidence, policy)) return false;
  const own = DIRECTIONS.map((direction) => ({
    governs: governsOf(head, direction, policy),
    rules: networkTierNear(head, direction, policy).rules.filter(({ from }) => from.policy === policy),
    all: networkTierNear(head, direction, policy).governs,
  }));
  return (
    own.some(({ rules }) => rules.length > 0) &&
    own.every(({ governs, all }) => governs.length === 0 || governs.length < all.length)
  );
}

/** The policies that may select pods of a policy's namespace. */
function networkTierNear(state: State, direction: Direction, policy: Manifest): Tier {
  return networkTier(tiersOf(state, policy)[direction]);
}

function tiersOf(state: State, policy: Manifest): Tiers {
  return tiersNear(state)(namespaceIn(state.cluster, namespaceOf(policy)));
}

/** Which pods a policy isolates for a direction; nothing if it speaks of the other one alone. */
function governsOf(state: State, direction: Direction, policy: Manifest): readonly Governed[] {
  return networkTierNear(state, direction, policy).governs.filter(({ from }) => from.policy === policy);
}

/** Whether some flow changed because of this policy and no other: that is known already, and most policies are needed. */
function isNeeded({ changes }: Evidence, { name, namespace }: Manifest): boolean {
  const isOwn = ({ policy }: Cause) => policy.name === name && policy.namespace === namespace;
  return changes.some(({ because }) =>
    ['allows spec.ingress', 'allows spec.egress', 'isolates '].some((start) => {
      const deciding = because.filter(
        ({ side, effect, rule }) => side === 'head' && `${effect} ${rule}`.startsWith(start),
      );
      return deciding.length > 0 && deciding.every(isOwn);
    }),
  );
}

/** Of such a policy there is a finding already, and it says more. */
function selectsNothing(state: State, policy: Manifest): boolean {
  const { cluster } = state;
  const workloads = workloadsIn(cluster, namespaceOf(policy));
  const governed = DIRECTIONS.flatMap((direction) => governsOf(state, direction, policy));
  const isSelected = (workload: Workload) =>
    governed.some(({ subject }) => holdsPod(subject, podOf(cluster, workload)));
  return workloads.length > 0 && !workloads.some(isSelected);
}

/**
 * Asked of each direction with the other one open: what only the other end of its flows forbids is not redundant. Policies
 * that judge pods of other namespaces judge them the same with it and without it.
 */
function isRedundant(state: State, policy: Manifest): boolean {
  return DIRECTIONS.every((direction) => {
    if (governsOf(state, direction, policy).length === 0) return true;
    const near = tiersOf(state, policy)[direction];
    const tiers = { ingress: [], egress: [], [direction]: near };
    const alone: State = { cluster: { ...state.cluster, policies: [policy] }, tiers };
    const { changes, undecided } = compare(without(alone, policy), alone);
    return changes.length === 0 && undecided.length === 0;
  });
}

function without({ cluster, tiers }: State, policy: Manifest): State {
  const isOther = ({ from }: { readonly from: { readonly policy: Manifest } }) => from.policy !== policy;
  const rest = (all: readonly Tier[]) =>
    all.map((tier) => ({ ...tier, rules: tier.rules.filter(isOther), governs: tier.governs.filter(isOther) }));
  const left: Tiers = { ingress: rest(tiers.ingress), egress: rest(tiers.egress) };
  return { cluster: { ...cluster, policies: cluster.policies.filter((other) => other !== policy) }, tiers: left };
}
