import type { Namespace } from '../../cluster/cluster.ts';
import { NAME_LABEL } from '../../cluster/namespace.ts';
import type { State } from '../../flow/change.ts';
import { holdsPod, podOf } from '../../flow/decide.ts';
import { words } from '../../flow/unseen.ts';
import { fieldName, namespaceOf } from '../../manifest/objects.ts';
import { type Sentence, say } from '../../manifest/sentence.ts';
import type { Requirement, Selector } from '../../policy/selector.ts';
import type { PodSet, Rule } from '../../policy/tier.ts';
import type { RiskRule } from '../evidence.ts';
import type { Finding } from '../finding.ts';
import { note } from '../note.ts';
import { nameOfSet, partsOfSet } from '../pod-sets.ts';
import { workloadsIn } from '../scope.ts';
import { byPolicy, DIRECTIONS, networkTier, touchedPolicies } from '../touched.ts';
import { list, nameOf, plain } from '../words.ts';

const RULE = 'peer-matches-nothing';

/**
 * A peer that holds nobody in the namespaces it can only mean (R13): a wrong label, most likely. Said where it can be known.
 * Of a namespace without declared workloads nothing is, and a selector of namespaces may mean some of another repository.
 */
export const peerMatchesNothing: RiskRule = (evidence) => {
  const { base, head } = evidence;
  return DIRECTIONS.flatMap((direction) => {
    const [before, after] = [base, head].map(({ tiers }) => networkTier(tiers[direction]).rules) as [Rule[], Rule[]];
    const known = new Set(
      before.flatMap((rule) => rule.peer.pods.filter((set) => nothing(base, set)).flatMap((set) => partsOf(rule, set))),
    );
    const rulesOf = byPolicy(after);
    return touchedPolicies(evidence).flatMap(({ policy }) => {
      const idle = rulesOf(policy).flatMap((rule) =>
        eachOnce(rule).flatMap((set): Idle[] => {
          const why = partsOf(rule, set).every((part) => known.has(part)) ? undefined : nothing(head, set);
          return why === undefined ? [] : [{ rule, set, why }];
        }),
      );
      const shown = idle.slice(0, MOST);
      return shown.map((each, i) => finding(each, i === shown.length - 1 ? idle.length - shown.length : 0));
    });
  });
};

/** Of a policy and direction: a template that went wrong has hundreds, and the first few say it all. */
const MOST = 5;

/** A peer that holds nobody, and why. */
interface Idle {
  readonly rule: Rule;
  readonly set: PodSet;
  readonly why: Sentence;
}

function eachOnce(rule: Rule): readonly PodSet[] {
  return [...new Map(rule.peer.pods.map((set) => [nameOfSet(set), set])).values()];
}

/** What a peer is known by: policies may be renamed, their rules moved, and several peers written as one. */
function partsOf({ from }: Rule, set: PodSet): string[] {
  return partsOfSet(set).map((part) => JSON.stringify([namespaceOf(from.policy), part]));
}

/** Why nobody is in the set; undefined if somebody is, or may be. */
function nothing(state: State, set: PodSet): Sentence | undefined {
  const { namespaces } = set;
  if ('name' in namespaces) return nobodyIn(state, [namespaces.name], set);
  const named = namesIn(namespaces.selector);
  return named === undefined ? withoutLabel(state, namespaces.selector) : nobodyIn(state, named, set);
}

/** The names of the namespaces that a selector can only mean. */
function namesIn(selector: Selector): readonly string[] | undefined {
  return selector.find(({ key, operator }) => key === NAME_LABEL && operator === 'In')?.values;
}

function nobodyIn(state: State, namespaces: readonly string[], set: PodSet): Sentence | undefined {
  const workloads = namespaces.map((name) => workloadsIn(state.cluster, name));
  if (workloads.some((each) => each.length === 0)) return undefined;
  if (workloads.flat().some((workload) => holdsPod(set, podOf(state.cluster, workload)))) return undefined;
  return say`no workload declared in ${list(namespaces)} has these labels`;
}

/** A namespace is called by its name through a label that its manifest does not give it. */
function withoutLabel({ cluster }: State, selector: Selector): Sentence | undefined {
  for (const requirement of selector) {
    const unlabelled = callsByName(requirement, cluster.namespaces);
    if (unlabelled !== undefined) {
      return say`namespace ${unlabelled.name} is declared without the label ${requirement.key}=${unlabelled.name}; the label that every namespace has is ${NAME_LABEL}`;
    }
  }
  return undefined;
}

function callsByName(
  { key, operator, values }: Requirement,
  namespaces: ReadonlyMap<string, Namespace>,
): Namespace | undefined {
  const [only, ...others] = values;
  if (operator !== 'In' || only === undefined || others.length > 0) return undefined;
  const namespace = namespaces.get(only);
  if (namespace?.manifest === undefined) return undefined;
  const isTaken = [...namespaces.values()].some(({ labels }) => labels[key] === only);
  return isTaken ? undefined : namespace;
}

/** @param more how many others of the policy there are that are not told */
function finding({ rule, set, why }: Idle, more: number): Finding {
  const { policy, field } = rule.from;
  const others = more === 0 ? plain('') : plain(` So it is with ${more} more of its peers.`);
  const name = nameOf({ namespace: namespaceOf(policy), name: policy.name });
  return note(RULE, policy, {
    title: 'Peer matches nothing',
    message: say`The peer ${wordsOf(set)} in ${fieldName(field)} of policy ${name} matches nothing: ${why}.${others}`,
    field,
    assumes: say`Pods that no manifest declares may carry the labels, and something else may label the namespace.`,
    about: [fieldName(field), nameOfSet(set)],
  });
}

function wordsOf({ namespaces, pods }: PodSet): string {
  const parts = ['name' in namespaces ? [] : namespaces.selector, pods].map(words).filter((text) => text !== '');
  return parts.join(' / ') || 'of every pod';
}
