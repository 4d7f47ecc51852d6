import { decode, map, struct, text } from './decode.ts';
import { type Role, roleOf } from './kinds.ts';
import { type FieldPath, fieldName, type JsonObject } from './objects.ts';
import { isObject, type TypedObject } from './objects-in.ts';
import { type Sentence, say } from './sentence.ts';
import { placeholderIn } from './template.ts';
import type { Fault } from './text.ts';

/** An object that counts, or what to say instead; nothing, if it does not matter. */
export type Judgement = Named | { readonly fault: Omit<Fault, 'line'>; readonly field: FieldPath } | undefined;

interface Named {
  /** Empty if there is none. */
  readonly name: string;
  readonly namespace: string | undefined;
}

/**
 * Judges an object by its type and its metadata. What the API server would reject counts as absent, with a problem that
 * hides nothing; a template that was not rendered hides what it would become. Policies are checked whole where they are
 * compiled, and objects of kinds that are not modelled are named where it is told who exists.
 */
export function judge({ apiVersion, kind, body }: TypedObject): Judgement {
  const role = roleOf(apiVersion, kind);
  if (role === undefined) return undefined;
  const metadata = isObject(body['metadata']) ? body['metadata'] : {};
  const named = { name: textOf(metadata, 'name') ?? '', namespace: textOf(metadata, 'namespace') };
  const called = say`${kind} ${named.name || '(no name)'}`;

  const placeholder = placeholderIn(body, role);
  if (placeholder) {
    const { field, text } = placeholder;
    const message = say`${called} is a template that was not rendered: ${fieldName(field)} is ${text}.`;
    return { fault: { severity: 'warning', code: 'template-not-rendered', message, hidesFlows: true }, field };
  }
  const objection = CHECKED_HERE.has(role) ? objectionTo(body, kind) : undefined;
  if (objection === undefined) return named;
  const message = say`${called} is invalid and is left out: ${objection.why}.`;
  return { fault: { severity: 'error', code: 'object-rejected', message, hidesFlows: false }, field: objection.field };
}

const CHECKED_HERE: ReadonlySet<Role> = new Set(['namespace', 'workload']);

/** Empty text is the same as none. */
function textOf(metadata: JsonObject, field: string): string | undefined {
  const value = metadata[field];
  return typeof value === 'string' && value !== '' ? value : undefined;
}

interface Metadata {
  readonly name: string;
  readonly generateName: string;
  readonly namespace: string;
  readonly labels: unknown;
  readonly annotations: unknown;
}

const METADATA = struct<{ readonly metadata: Metadata }>('Object', {
  metadata: struct<Metadata>('ObjectMeta', {
    name: text(),
    generateName: text(),
    namespace: text(),
    labels: map(text()),
    annotations: map(text()),
  }),
});

/** What the API server would say against an object's metadata, in its words. */
function objectionTo(
  body: JsonObject,
  kind: string,
): { readonly field: FieldPath; readonly why: Sentence } | undefined {
  const { value, errors } = decode(METADATA, { metadata: body['metadata'] ?? null });
  const [error] = errors;
  if (error) return { field: error.field, why: say`${error.detail}` };
  const { name, namespace } = value.metadata;
  if (name !== '' && !(kind === 'Namespace' ? isLabel(name) : isSubdomain(name))) {
    const rule = kind === 'Namespace' ? LABEL_RULE : SUBDOMAIN_RULE;
    return { field: ['metadata', 'name'], why: say`metadata.name: Invalid value: ${name}: ${rule}` };
  }
  if (namespace === '' || isLabel(namespace)) return undefined;
  return { field: ['metadata', 'namespace'], why: say`metadata.namespace: Invalid value: ${namespace}: ${LABEL_RULE}` };
}

const LABEL = /^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/;
const LABEL_RULE = say`a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-'`;
const SUBDOMAIN_RULE = say`a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.'`;

function isLabel(name: string): boolean {
  return name.length <= 63 && LABEL.test(name);
}

function isSubdomain(name: string): boolean {
  return name.length <= 253 && name.split('.').every((part) => LABEL.test(part));
}
