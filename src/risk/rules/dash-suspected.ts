import type { Cause, State } from '../../flow/change.ts';
import { fieldName, type Manifest, namespaceOf } from '../../manifest/objects.ts';
import { type Sentence, say } from '../../manifest/sentence.ts';
import type { Rule } from '../../policy/tier.ts';
import { dividesPeer, dividesPort } from '../dash.ts';
import type { Evidence, RiskRule } from '../evidence.ts';
import type { Finding } from '../finding.ts';
import { note } from '../note.ts';
import { byPolicy, DIRECTIONS, networkTier, touchedPolicies } from '../touched.ts';
import { nameOf } from '../words.ts';

const RULE = 'dash-suspected';

/**
 * Two items of a list where base had one: a peer whose two selectors both had to hold, or a port with its protocol
 * (semantics N5, T4). A dash too many does that, and means either where both was meant. A peer is told of by the flows that
 * it opened, if there are any.
 */
export const dashSuspected: RiskRule = (evidence) =>
  DIRECTIONS.flatMap((direction) => {
    const rulesIn = ({ tiers }: State) => byPolicy(networkTier(tiers[direction]).rules);
    const [before, after] = [rulesIn(evidence.base), rulesIn(evidence.head)];
    return touchedPolicies(evidence).flatMap(({ policy, before: old }) => {
      const rules = old === undefined ? [] : before(old);
      return after(policy).flatMap((rule): Finding[] => {
        if (dividesPeer(rules, rule) && !hasOpened(evidence, rule)) return [finding(policy, rule, PEER)];
        return dividesPort(rules, rule) ? [finding(policy, rule, PORT)] : [];
      });
    });
  });

const PEER = say`the namespace and the labels are two peers, of which either is enough; base asked for both`;
const PORT = say`the protocol and the port are two items: the first allows every port of its protocol, and base allowed one`;

function hasOpened({ changes }: Evidence, { from }: Rule): boolean {
  const isOfRule = ({ policy, rule }: Cause) =>
    rule === fieldName(from.field) && policy.name === from.policy.name && policy.namespace === namespaceOf(from.policy);
  return changes.some(({ change, because }) => change === 'opened' && because.some(isOfRule));
}

function finding(policy: Manifest, { from }: Rule, what: Sentence): Finding {
  const name = nameOf({ namespace: namespaceOf(policy), name: policy.name });
  return note(RULE, policy, {
    title: 'A dash too many?',
    message: say`In ${fieldName(from.field)} of policy ${name} ${what}. If both were meant, the dash before the second goes.`,
    field: from.field,
    assumes: say`Two items may be what was meant.`,
    about: [fieldName(from.field)],
  });
}
