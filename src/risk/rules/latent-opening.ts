import { namespaceOf } from '../../manifest/objects.ts';
import { place } from '../../manifest/place.ts';
import { say } from '../../manifest/sentence.ts';
import { EXACT, UNDECLARED } from '../confidence.ts';
import { isDeclared } from '../ends.ts';
import type { Evidence, RiskRule } from '../evidence.ts';
import type { Finding } from '../finding.ts';
import { fingerprint } from '../fingerprint.ts';
import { type Latent, latentRules } from '../latent.ts';
import { nameOf, plain, policies, policyNames, portWords } from '../words.ts';

const RULE = 'latent-opening';

/** A new rule allows flows on its side, and the other side still denies all of them (R14): half of an opening. */
export const latentOpening: RiskRule = (evidence) => latentRules(evidence).map((latent) => finding(evidence, latent));

function finding({ endWords }: Evidence, { rule, meaning, source, destination, ports, other }: Latent): Finding {
  const { policy, field } = rule.from;
  const namespace = namespaceOf(policy);
  const by = policyNames(other.by);
  const still = say`${policies(by)} still ${plain(by.length === 1 ? 'prevents' : 'prevent')} it`;
  const flow = say`${endWords.head([source])} to reach ${endWords.head([destination])} on ${portWords(ports)}`;
  return {
    rule: RULE,
    severity: 'low',
    ...(isDeclared(source) && isDeclared(destination) ? EXACT : UNDECLARED),
    title: 'Opened on one side only',
    message: say`Policy ${nameOf({ namespace, name: policy.name })} now allows ${flow}, for example, but ${still}.`,
    fingerprint: fingerprint(RULE, [policy.kind, namespace, policy.name, meaning]),
    place: { side: 'head', path: policy.path, ...place(policy, field) },
    changes: [],
  };
}
