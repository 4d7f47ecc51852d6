import { title } from '../cluster/identity.ts';
import { type FieldPath, fieldName, type Manifest } from '../manifest/objects.ts';
import { place } from '../manifest/place.ts';
import type { Problem } from '../manifest/problem.ts';
import { type Sentence, say } from '../manifest/sentence.ts';
import { describe, type FieldError } from './field-error.ts';

/** The API server rejects the policy: it has no effect and counts as absent (semantics T6). None if there are no errors. */
export function rejection(policy: Manifest, errors: readonly FieldError[]): Problem[] {
  return problemAt(policy, errors[0]?.at ?? errors[0]?.field, {
    severity: 'error',
    code: 'policy-rejected',
    message: say`${title(policy)} is invalid: ${firstOf(errors.map(describe))}.`,
    hidesFlows: false,
  });
}

/**
 * The policy has fields that the API does not know (semantics D7). Strict clients (kubectl, server-side apply) are refused;
 * the others drop the fields, and so does the analysis: such policies are at work in clusters, and to take them for absent
 * would hide what they do.
 */
export function unknownFields(policy: Manifest, fields: readonly FieldPath[]): Problem[] {
  const names = firstOf(fields.map((field) => say`unknown field ${fieldName(field)}`));
  return problemAt(policy, fields[0], {
    severity: 'error',
    code: 'unknown-field',
    message: say`${title(policy)}: ${names}. Strict clients such as kubectl are refused for it; other clients drop it, and here it is dropped.`,
    hidesFlows: false,
  });
}

/** The API server accepts the policy and warns of it (semantics V3). */
export function serverWarnings(
  policy: Manifest,
  warnings: readonly { field: FieldPath; warning: string }[],
): Problem[] {
  const texts = firstOf(warnings.map(({ field, warning }) => say`${fieldName(field)}: ${warning}`));
  return problemAt(policy, warnings[0]?.field, {
    severity: 'warning',
    code: 'nonstandard-cidr',
    message: say`${title(policy)}: ${texts}.`,
    hidesFlows: false,
  });
}

// One policy can hold thousands of them.
const MOST = 5;

/** The first few, and how many more there are. */
function firstOf(sentences: readonly Sentence[]): Sentence {
  const [first = say``, ...rest] = sentences.slice(0, MOST);
  const list = rest.reduce((before, next) => say`${before}; ${next}`, first);
  return sentences.length > MOST ? say`${list}; and ${sentences.length - MOST} more` : list;
}

/** The problem at the line of the field; none if there is no field. */
function problemAt(policy: Manifest, field: FieldPath | undefined, problem: Omit<Problem, 'path' | 'line'>): Problem[] {
  return field === undefined ? [] : [{ ...problem, path: policy.path, line: place(policy, field).line }];
}
