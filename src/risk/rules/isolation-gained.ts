import { say } from '../../manifest/sentence.ts';
import type { Direction, Provenance } from '../../policy/tier.ts';
import { EXACT, UNDECLARED } from '../confidence.ts';
import { areUndeclared, createBeside, type Inside, podIn } from '../ends.ts';
import type { Evidence, RiskRule } from '../evidence.ts';
import type { Finding } from '../finding.ts';
import { fingerprint } from '../fingerprint.ts';
import { effective } from '../isolation.ts';
import { placed } from '../placed.ts';
import { tiersNear } from '../scope.ts';
import { capitalised, plain, policies, policyNames } from '../words.ts';

const RULE = 'isolation-gained';

/** Pods of one namespace that the same policies isolate now, and none did. */
interface Gain {
  readonly namespace: string;
  readonly directions: readonly Direction[];
  readonly policies: readonly Provenance[];
  readonly ends: readonly Inside[];
}

/** Pods of both versions that were open for a direction and are isolated now: praise, and why flows closed. */
export const isolationGained: RiskRule = (evidence) => {
  const isBeside = createBeside([evidence.base, evidence.head]);
  const gains = new Map<string, Gain & { ends: Inside[] }>();
  const [before, after] = [tiersNear(evidence.base), tiersNear(evidence.head)];
  for (const end of evidence.unsettled) {
    const [was, is] = [podIn(evidence.base, 'base', end), podIn(evidence.head, 'head', end)];
    if (was === undefined || is === undefined || isBeside(end)) continue;
    const isolating = (['ingress', 'egress'] as const).flatMap((direction) => {
      const now = effective(after(is.namespace), direction, is);
      const gained = now.length > 0 && effective(before(was.namespace), direction, was).length === 0;
      return gained ? [{ direction, now }] : [];
    });
    if (isolating.length === 0) continue;
    const directions = isolating.map(({ direction }) => direction);
    const by = isolating.flatMap(({ now }) => now);
    const key = JSON.stringify([is.namespace.name, directions, policyNames(by)]);
    const gain = gains.get(key) ?? { namespace: is.namespace.name, directions, policies: by, ends: [] };
    gain.ends.push(end);
    gains.set(key, gain);
  }
  return [...gains.values()].map((gain) => finding(evidence, gain));
};

function finding({ endWords }: Evidence, { namespace, directions, policies: by, ends: isolated }: Gain): Finding {
  const [first] = by;
  const names = policyNames(by);
  const verb = names.length === 1 ? 'isolates' : 'isolate';
  const which = plain(directions.join(' and '));
  const ids = isolated.map(({ id }) => id).sort();
  return {
    rule: RULE,
    severity: 'info',
    ...(areUndeclared(isolated) ? UNDECLARED : EXACT),
    title: 'Isolation gained',
    message: capitalised(
      say`${policies(names)} now ${plain(verb)} ${endWords.head(isolated)} for ${which}. Nothing did before.`,
    ),
    fingerprint: fingerprint(RULE, [namespace, ...directions, ...ids]),
    ...(first && { place: placed('head', first.policy) }),
    changes: [],
  };
}
