import { title } from '../cluster/identity.ts';
import { nearest } from '../manifest/edit-distance.ts';
import { type FieldPath, fieldName, type Manifest } from '../manifest/objects.ts';
import { place } from '../manifest/place.ts';
import type { Problem } from '../manifest/problem.ts';
import { type Sentence, say } from '../manifest/sentence.ts';
import { describe, type FieldError } from './field-error.ts';

/** The API server rejects the policy: it has no effect and counts as absent (semantics T6). */
export function rejection(policy: Manifest, errors: readonly FieldError[]): Problem[] {
  const [first] = errors;
  if (first === undefined) return [];
  return problemAt(policy, first.key === undefined ? first.field : [...first.field, first.key], {
    severity: 'error',
    code: 'policy-rejected',
    message: say`${title(policy)} is invalid: ${firstFew(errors.map(describe))}.${errors.some(isQuotedNumber) ? QUOTED : say``}`,
    hidesFlows: false,
  });
}

const QUOTED = say` A number in quotes is the name of a port: as a number it stands without quotes.`;

/** The usual reason why the name of a port is none. */
function isQuotedNumber({ field, value }: FieldError): boolean {
  return field.at(-1) === 'port' && typeof value === 'string' && /^[0-9]+$/.test(value);
}

/**
 * The policy has fields that the API does not know (semantics D7). Strict clients (kubectl, server-side apply) are refused;
 * the others drop the fields, and so does the analysis: such policies are at work in clusters, and to take them for absent
 * would hide what they do.
 */
export function unknownFields(policy: Manifest, fields: readonly FieldPath[]): Problem[] {
  const [first] = fields;
  if (first === undefined) return [];
  const names = firstFew(fields.map((field) => say`unknown field ${fieldName(field)}${meant(field, policy)}`));
  return problemAt(policy, first, {
    severity: 'error',
    code: 'unknown-field',
    message: say`${title(policy)}: ${names}. Strict clients such as kubectl are refused for it; other clients drop it, and here it is dropped.`,
    hidesFlows: false,
  });
}

/** The names of fields that people misspell: of all policy APIs, for a field of another one is a hint too. */
const FIELDS = [
  ...['spec', 'podSelector', 'policyTypes', 'ingress', 'egress', 'from', 'to', 'ports', 'port', 'protocol', 'endPort'],
  ...['namespaceSelector', 'ipBlock', 'cidr', 'except', 'matchLabels', 'matchExpressions', 'key', 'operator', 'values'],
  ...['priority', 'subject', 'namespaces', 'pods', 'action', 'name', 'networks', 'nodes', 'tier'],
];

/** Where fields of a NetworkPolicy stand, by their names, in a rule of either direction. */
function placesIn(rules: 'ingress' | 'egress', peers: 'from' | 'to'): Readonly<Record<string, string>> {
  const within = (parent: string, ...names: readonly string[]) => names.map((name) => [name, `${parent}.${name}`]);
  return Object.fromEntries([
    ...within('spec', 'policyTypes', 'ingress', 'egress'),
    ...within(`${rules}[]`, 'ports', peers),
    ...within(`${peers}[]`, 'podSelector', 'namespaceSelector', 'ipBlock'),
    ...within('ports[]', 'port', 'protocol', 'endPort'),
    ...within('ipBlock', 'cidr', 'except'),
    ...within('matchExpressions[]', 'key', 'operator', 'values'),
  ]);
}

/** The name that was perhaps meant; where the name is right, its place. */
function meant(field: FieldPath, { kind }: Manifest): Sentence {
  const last = `${field.at(-1)}`;
  const name = nearest(last, FIELDS);
  if (name === undefined) return say``;
  if (name !== last) return say` (did you mean ${name}?)`;
  const places = field.includes('egress') ? placesIn('egress', 'to') : placesIn('ingress', 'from');
  const place = kind === 'NetworkPolicy' && Object.hasOwn(places, name) ? places[name] : undefined;
  return place === undefined ? say`` : say` (did you mean ${place}?)`;
}

/** The API server accepts the policy and warns of it (semantics V3). */
export function serverWarnings(
  policy: Manifest,
  warnings: readonly { field: FieldPath; warning: string }[],
): Problem[] {
  const [first] = warnings;
  if (first === undefined) return [];
  const texts = firstFew(warnings.map(({ field, warning }) => say`${fieldName(field)}: ${warning}`));
  return problemAt(policy, first.field, {
    severity: 'warning',
    code: 'nonstandard-cidr',
    message: say`${title(policy)}: ${texts}.`,
    hidesFlows: false,
  });
}

// One policy can hold thousands of them.
const MOST = 5;

/** The first few, and how many more there are. */
export function firstFew(sentences: readonly Sentence[]): Sentence {
  const list = sentences.slice(0, MOST).reduce((before, next) => say`${before}; ${next}`);
  return sentences.length > MOST ? say`${list}; and ${sentences.length - MOST} more` : list;
}

/** A problem with the place of a field. */
export function problemAt(policy: Manifest, field: FieldPath, problem: Omit<Problem, 'path' | 'line'>): Problem[] {
  return [{ ...problem, path: policy.path, line: place(policy, field).line }];
}
