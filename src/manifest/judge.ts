import { decode, map, struct, text } from './decode.ts';
import { renderedElsewhere, templateObjects } from './elsewhere.ts';
import { isEncrypted, type Role, roleOf } from './kinds.ts';
import { refusedLabel } from './label-syntax.ts';
import { type FieldPath, fieldName, type JsonObject } from './objects.ts';
import { isObject, type TypedObject } from './objects-in.ts';
import { type Sentence, say } from './sentence.ts';
import { placeholdersIn, withoutPlaceholders } from './template.ts';
import type { Fault } from './text.ts';

/** An object that counts, a fault of it, or both; neither, if it does not matter. */
export interface Judgement {
  readonly named?: Named;
  readonly fault?: Omit<Fault, 'line'>;
  /** Where the fault lies. */
  readonly field: FieldPath;
}

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
export function judge(object: TypedObject): Judgement {
  const { apiVersion, kind, body } = object;
  const role = roleOf(apiVersion, kind);
  if (role === undefined) return { field: [] };
  if (role === 'template') return { field: ['objects'], ...templateObjects(object) };
  if (role === 'encrypted') return { field: ['kind'], fault: encrypted(say`This object`) };
  if (role === 'elsewhere') return { field: [], ...renderedElsewhere(object) };
  const metadata = isObject(body['metadata']) ? body['metadata'] : {};
  const named = { name: textOf(metadata, 'name') ?? '', namespace: textOf(metadata, 'namespace') };
  const called = say`${kind} ${named.name || '(no name)'}`;

  const { unfilled, opaque } = placeholdersIn(body, role);
  if (unfilled) {
    const { field, text } = unfilled;
    if (isEncrypted(text)) return { field, fault: encrypted(called) };
    const message = say`${called} is a template that was not rendered: ${fieldName(field)} is ${text}.`;
    return { fault: { severity: 'warning', code: 'template-not-rendered', message, hidesFlows: true }, field };
  }
  const objection = CHECKED_HERE.has(role) ? objectionTo(body, kind) : undefined;
  if (objection) {
    const message = say`${called} is invalid and is left out: ${objection.why}.`;
    return {
      fault: { severity: 'error', code: 'object-rejected', message, hidesFlows: false },
      field: objection.field,
    };
  }
  if (opaque === undefined) return { named, field: [] };
  const { field, text } = opaque;
  const message = say`${called} is taken as it is written, and ${fieldName(field)} is ${text}: what is filled in there may be equal to another name or label.`;
  return { named, fault: { severity: 'warning', code: 'placeholder-not-filled', message, hidesFlows: true }, field };
}

function encrypted(what: Sentence): Omit<Fault, 'line'> {
  const message = say`${what} is encrypted with SOPS and is not analysed: nobody knows here what it says.`;
  return { severity: 'warning', code: 'encrypted', message, hidesFlows: true };
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
  readonly labels: readonly (readonly [string, string])[];
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
  if (namespace !== '' && !isLabel(namespace)) {
    return {
      field: ['metadata', 'namespace'],
      why: say`metadata.namespace: Invalid value: ${namespace}: ${LABEL_RULE}`,
    };
  }
  const label = refusedLabel(value.metadata.labels);
  if (label === undefined) return undefined;
  const rule: Sentence = { words: [label.fault], names: [] };
  return {
    field: ['metadata', 'labels', label.key],
    why: say`metadata.labels: Invalid value: ${label.refused}: ${rule}`,
  };
}

const LABEL = /^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/;
const LABEL_RULE = say`a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-'`;
const SUBDOMAIN_RULE = say`a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.'`;

function isLabel(name: string): boolean {
  const filled = withoutPlaceholders(name);
  return filled.length <= 63 && LABEL.test(filled);
}

function isSubdomain(name: string): boolean {
  const filled = withoutPlaceholders(name);
  return filled.length <= 253 && filled.split('.').every((part) => LABEL.test(part));
}
