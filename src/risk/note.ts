import { type FieldPath, type Manifest, namespaceOf } from '../manifest/objects.ts';
import type { Sentence } from '../manifest/sentence.ts';
import { assumed, EXACT } from './confidence.ts';
import type { Finding } from './finding.ts';
import { fingerprint } from './fingerprint.ts';
import { placed } from './placed.ts';

/** What there is to say of a policy. */
interface Remark {
  readonly title: string;
  readonly message: Sentence;
  /** Where in the policy, if not as a whole. */
  readonly field?: FieldPath;
  /** What it turns on, if manifests do not say; without it the finding is exact. */
  readonly assumes?: Sentence;
  /** What else of the policy it is about, for the fingerprint. */
  readonly about?: readonly string[];
}

/** A finding on how a policy is written, which no gate ever stops. */
export function note(rule: string, policy: Manifest, { title, message, field, assumes, about = [] }: Remark): Finding {
  return {
    rule,
    severity: 'info',
    ...(assumes === undefined ? EXACT : assumed(assumes)),
    title,
    message,
    fingerprint: fingerprint(rule, [policy.kind, namespaceOf(policy), policy.name, ...about]),
    place: placed('head', policy, field),
    changes: [],
  };
}
