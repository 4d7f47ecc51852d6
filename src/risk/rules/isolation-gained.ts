import { groupBy } from '../../cluster/group-by.ts';
import type { State } from '../../flow/change.ts';
import { isolating, type Pod } from '../../flow/decide.ts';
import { type Sentence, say } from '../../manifest/sentence.ts';
import type { Direction, Provenance } from '../../policy/tier.ts';
import { EXACT, UNDECLARED } from '../confidence.ts';
import { areUndeclared, createBeside, type Inside, isDeclared, podIn } from '../ends.ts';
import type { Evidence, RiskRule } from '../evidence.ts';
import type { Finding } from '../finding.ts';
import { fingerprint } from '../fingerprint.ts';
import { effective, unlocking } from '../isolation.ts';
import { placed } from '../placed.ts';
import { counterpart, tiersNear } from '../scope.ts';
import { capitalised, plain, policies, policyNames } from '../words.ts';

const RULE = 'isolation-gained';

/** Isolation of pods for a direction, and why it was none. */
interface Isolation {
  readonly direction: Direction;
  readonly policies: readonly Provenance[];
  /** The policies that isolated them in base, in name only. */
  readonly inName: readonly Provenance[];
  /** The rules that allowed them everything all the same. */
  readonly unlocked: readonly Provenance[];
}

/** Pods of one namespace that the same policies isolate now, and none did. */
interface Gain extends Omit<Isolation, 'direction'> {
  readonly namespace: string;
  readonly directions: readonly Direction[];
  readonly ends: readonly Inside[];
}

/** Pods of both versions that were open for a direction and are isolated now: praise, and why flows closed. */
export const isolationGained: RiskRule = (evidence) => {
  const isBeside = createBeside([evidence.base, evidence.head]);
  const gained = createGained(evidence);
  const gains = new Map<string, Gain & { ends: Inside[] }>();
  for (const end of evidence.unsettled) {
    const [was, is] = [podIn(evidence.base, 'base', end), podIn(evidence.head, 'head', end)];
    if (was === undefined || is === undefined || isBeside(end)) continue;
    const namespace = is.namespace.name;
    for (const alike of groupBy(gained(was, is), beforeOf).values()) {
      const directions = alike.map(({ direction }) => direction);
      const by = alike.flatMap((isolation) => isolation.policies);
      const key = JSON.stringify([namespace, directions, policyNames(by), beforeOf(alike[0])]);
      const gain = gains.get(key) ?? { ...alike[0], namespace, directions, policies: by, ends: [] };
      gain.ends.push(end);
      gains.set(key, gain);
    }
  }
  return [...gains.values()].map((gain) => finding(evidence, gain));
};

/** Finds what isolates a pod in head and had no effect in base. */
function createGained({ base, head }: Evidence): (was: Pod, is: Pod) => Isolation[] {
  const [before, after] = [tiersNear(base), tiersNear(head)];
  return (was, is) =>
    (['ingress', 'egress'] as const).flatMap((direction) => {
      const tiers = before(was.namespace);
      const now = effective(after(is.namespace), direction, is);
      if (now.length === 0 || effective(tiers, direction, was).length > 0) return [];
      const inName = isolating(tiers, direction, was);
      const unlocked = inName.length === 0 ? [] : unlocking(tiers, direction, was);
      return [{ direction, policies: now, inName, unlocked }];
    });
}

/** One text for what isolated pods in name only, and what allowed them everything. */
function beforeOf({ inName, unlocked }: Isolation): string {
  return JSON.stringify([policyNames(inName), policyNames(unlocked)]);
}

function finding(evidence: Evidence, gain: Gain): Finding {
  const { namespace, directions, ends } = gain;
  const ids = ends.map(({ id }) => id).sort();
  const where = placeOf(evidence, gain);
  return {
    rule: RULE,
    severity: 'info',
    ...(areUndeclared(ends) ? UNDECLARED : EXACT),
    title: 'Isolation gained',
    message: sentence(evidence, gain),
    fingerprint: fingerprint(RULE, [namespace, ...directions, ...ids]),
    ...(where && { place: where }),
    changes: [],
  };
}

function sentence({ head, endWords }: Evidence, { directions, policies: by, inName, unlocked, ends }: Gain): Sentence {
  const names = policyNames(by);
  const one = names.length === 1;
  const [who, pods, which] = [policies(names), endWords.head(ends), plain(directions.join(' and '))];
  const now = say`${who} now ${plain(one ? 'isolates' : 'isolate')} ${pods} for ${which}`;
  if (unlocked.length === 0) return capitalised(say`${now}. Nothing did before.`);
  const before = new Set(policyNames(inName));
  const had = say`${who} isolated ${pods} for ${which} in name only, and now ${plain(one ? 'does' : 'do')} in effect`;
  return capitalised(say`${names.every((name) => before.has(name)) ? had : now}: ${locked(head, unlocked, ends)}.`);
}

/** `policy shop/open, which allowed everything, is gone`, or that it no longer allows the pods everything. */
function locked(head: State, unlocked: readonly Provenance[], ends: readonly Inside[]): Sentence {
  const names = policyNames(unlocked);
  const one = names.length === 1;
  const them = plain(ends.length === 1 && ends.every(isDeclared) ? 'it' : 'them');
  return unlocked.every(({ policy }) => counterpart(head.cluster, policy) === undefined)
    ? say`${policies(names)}, which allowed everything, ${plain(one ? 'is' : 'are')} gone`
    : say`${policies(names)} no longer ${plain(one ? 'allows' : 'allow')} ${them} everything`;
}

/** Where to look: at what allowed everything, if that was edited, or else at the first policy that isolates. */
function placeOf({ head, edits }: Evidence, { policies: by, unlocked }: Gain): Finding['place'] {
  const edited = unlocked.find(({ policy }) => edits.policies.has(policy));
  const now = edited && counterpart(head.cluster, edited.policy);
  if (edited !== undefined && now === undefined) return placed('base', edited.policy, edited.field);
  const first = now ?? by[0]?.policy;
  return first && placed('head', first);
}
