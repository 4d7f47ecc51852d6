import { type FieldPath, type Manifest, namespaceOf } from '../manifest/objects.ts';
import { place } from '../manifest/place.ts';
import type { Sentence } from '../manifest/sentence.ts';
import type { Finding } from './finding.ts';
import { fingerprint } from './fingerprint.ts';

/** What there is to say of a policy. */
interface Remark {
  readonly title: string;
  readonly message: Sentence;
  /** Where in the policy. */
  readonly field: FieldPath;
  readonly confidence: Finding['confidence'];
  /** What else of the policy it is about, for the fingerprint. */
  readonly about?: readonly string[];
}

/** A finding on how a policy is written, which no gate ever stops. */
export function note(
  rule: string,
  policy: Manifest,
  { title, message, field, confidence, about = [] }: Remark,
): Finding {
  return {
    rule,
    severity: 'info',
    confidence,
    title,
    message,
    fingerprint: fingerprint(rule, [policy.kind, namespaceOf(policy), policy.name, ...about]),
    place: { side: 'head', path: policy.path, ...place(policy, field) },
    changes: [],
  };
}
