import type { Relabelled, State } from '../../flow/change.ts';
import { holdsPod, podOf } from '../../flow/decide.ts';
import { createMoves } from '../../flow/relabelled.ts';
import { identityOf, type Manifest, namespaceOf } from '../../manifest/objects.ts';
import { place } from '../../manifest/place.ts';
import { say } from '../../manifest/sentence.ts';
import type { Governed, PodSet } from '../../policy/tier.ts';
import { labelsChanged, placeOf } from '../cause.ts';
import { assumed } from '../confidence.ts';
import { isDeclared } from '../ends.ts';
import type { RiskRule } from '../evidence.ts';
import type { Finding } from '../finding.ts';
import { fingerprint } from '../fingerprint.ts';
import { partsOfSet } from '../pod-sets.ts';
import { workloadsIn } from '../scope.ts';
import { capitalised, nameOf, plain } from '../words.ts';

const RULE = 'policy-selects-nothing';

/**
 * A policy that selects no pod of its namespace, and is new or selected one in base (R13): a wrong label, most likely. Said
 * only of namespaces with declared workloads, since a repository of policies alone declares nothing that they could select.
 */
export const policySelectsNothing: RiskRule = (evidence) => {
  const { base, head, edits } = evidence;
  // Any other selects in head what it selected in base.
  const isAsked = (policy: Manifest) => edits.policies.has(policy) || edits.namespaces.has(namespaceOf(policy));
  const before = selections(base, isAsked);
  const moves = createMoves(base, head);
  const labels = ({ policy, subject }: Selection) =>
    edits.policies.has(policy) ? [] : evidence.endpoints.filter(isDeclared).flatMap((end) => moves(subject, end));
  const idle = [...selections(head, isAsked)].filter(
    ([identity, { selects }]) =>
      selects === 'nothing' && (before.get(identity)?.selects ?? 'something') === 'something',
  );
  const wasIdle = createWasIdle(base, new Set(idle.map(([, { policy }]) => namespaceOf(policy))));
  return idle
    .filter(([, { subject }]) => !wasIdle(subject))
    .map(([, selection]) => finding(selection.policy, labels(selection)));
};

/**
 * Tells subjects that selected nothing in base either, by whatever policy of the namespace: one that was renamed, split or
 * written otherwise is no new one.
 */
function createWasIdle(base: State, namespaces: ReadonlySet<string>): (subject: PodSet) => boolean {
  const there = selections(base, (policy) => namespaces.has(namespaceOf(policy)));
  const parts = [...there.values()].flatMap(({ selects, subject }) =>
    selects === 'something' ? [] : partsOfSet(subject),
  );
  const known = new Set(parts);
  return (subject) => partsOfSet(subject).every((part) => known.has(part));
}

interface Selection {
  readonly policy: Manifest;
  readonly subject: PodSet;
  /** `unknown`: no workload is declared there. */
  readonly selects: 'something' | 'nothing' | 'unknown';
}

/** What some policies of a version select, by their identity. */
function selections(state: State, isAsked: (policy: Manifest) => boolean): ReadonlyMap<string, Selection> {
  const governed = [...state.tiers.ingress, ...state.tiers.egress].flatMap((tier) =>
    tier.governs.filter(({ from }) => isAsked(from.policy)),
  );
  return new Map(
    governed.map((each) => [
      identityOf(each.from.policy),
      { policy: each.from.policy, subject: each.subject, selects: selects(state, each) },
    ]),
  );
}

function selects({ cluster }: State, { subject, from }: Governed): Selection['selects'] {
  const pods = workloadsIn(cluster, namespaceOf(from.policy)).map((workload) => podOf(cluster, workload));
  if (pods.length === 0) return 'unknown';
  return pods.some((pod) => holdsPod(subject, pod)) ? 'something' : 'nothing';
}

/** @param relabelled the workloads that it selected, where it is they that changed */
function finding(policy: Manifest, relabelled: readonly Relabelled[]): Finding {
  const namespace = namespaceOf(policy);
  const name = nameOf({ namespace, name: policy.name });
  const why = relabelled.length === 0 ? plain('') : say`${labelsChanged(relabelled)}, and `;
  return {
    rule: RULE,
    severity: 'medium',
    ...assumed(say`Pods that no manifest declares may have the labels.`),
    title: 'Policy selects nothing',
    message: capitalised(
      say`${why}policy ${name} selects none of the workloads declared in ${namespace}, so it does nothing for them.`,
    ),
    fingerprint: fingerprint(RULE, [policy.kind, namespace, policy.name]),
    place: placeOf({ causes: [], relabelled }) ?? {
      side: 'head',
      path: policy.path,
      ...place(policy, ['spec', 'podSelector']),
    },
    changes: [],
  };
}
