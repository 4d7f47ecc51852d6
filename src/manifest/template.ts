import type { Role } from './kinds.ts';
import type { FieldPath, Json, JsonObject } from './objects.ts';
import { isObject } from './objects-in.ts';

/** A place where a template language still has to put something in. */
interface Placeholder {
  readonly field: FieldPath;
  readonly text: string;
}

/** What is still to be filled in of an object. */
export interface Placeholders {
  /** The first that leaves the object without a meaning. */
  readonly unfilled: Placeholder | undefined;
  /** The first `${NAME}` that stands for a namespace or a label, whole or in part. */
  readonly opaque: Placeholder | undefined;
}

/** `{{ .Values.x }}`, `${VAR}`, `<%= %>`, `<name>`, `ENC[…]`: no name and no label may hold any of these characters. */
const UNFILLED = /[{}$<>%@]|^ENC\[/;
/** What Flux, envsubst and others fill in. The same text becomes the same value wherever it stands. */
const OPAQUE = /\$\{[^{}]*\}/g;

/**
 * The placeholders in what decides about flows: the names and labels of an object and of the pods in it, and all that a
 * policy says. Elsewhere (in a command, an annotation) such characters are ordinary text.
 *
 * `${NAME}` in a name or a label is taken as it is written: it is equal to itself, and so two versions that both have it
 * say the same. In a port or an address it has no such meaning.
 */
export function placeholdersIn(body: JsonObject, role: Role): Placeholders {
  if (!holdsSuspect(body)) return { unfilled: undefined, opaque: undefined };
  let unfilled: Placeholder | undefined;
  let opaque: Placeholder | undefined;
  for (const placeholder of placeholders(body, role)) {
    if (!isOpaque(placeholder)) unfilled ??= placeholder;
    else if (decides(placeholder, role)) opaque ??= placeholder;
  }
  return { unfilled, opaque };
}

/** Whether something may still be put into a text before it is applied. */
export function mayBeFilled(text: string): boolean {
  return UNFILLED.test(text);
}

/** A text with a letter in place of each `${NAME}`: what the rules for names may be held against. */
export function withoutPlaceholders(text: string): string {
  return text.replace(OPAQUE, 'x');
}

function isOpaque({ field, text }: Placeholder): boolean {
  const isName = ['metadata', 'matchLabels', 'matchExpressions'].some((step) => field.includes(step));
  return isName && !UNFILLED.test(withoutPlaceholders(text));
}

/** Names tell objects apart, and nothing else comes of them; a namespace is selected by its name. */
function decides({ field }: Placeholder, role: Role): boolean {
  return field.at(-1) !== 'name' || role === 'namespace';
}

/** Whether there is anything at all that could be one: in most objects there is not, and to look for it is quick. */
function holdsSuspect(value: Json): boolean {
  if (typeof value === 'string') return UNFILLED.test(value);
  if (Array.isArray(value)) return value.some(holdsSuspect);
  if (!isObject(value)) return false;
  for (const key in value) {
    const child = value[key] as Json;
    // Braces that YAML took for its own, where a text should be.
    const isMisread =
      isObject(child) &&
      (key === 'name' || key === 'namespace' || (key === 'labels' && Object.values(child).some(isObject)));
    if (isMisread || UNFILLED.test(key) || holdsSuspect(child)) return true;
  }
  return false;
}

function* placeholders(body: JsonObject, role: Role): Generator<Placeholder> {
  for (const [key, value] of Object.entries(body)) {
    if (key === 'metadata') yield* inMetadata(value);
    else if (role === 'policy') yield* inText([key], value);
    else yield* inPods([key], value);
  }
}

/** A mapping in place of a text is `{NAME}`: braces that YAML took for its own. */
function* inMetadata(metadata: Json, path: FieldPath = ['metadata']): Generator<Placeholder> {
  if (!isObject(metadata)) return;
  const { name, namespace, labels } = metadata;
  const texts: [FieldPath, Json | undefined][] = [
    [[...path, 'name'], name],
    [[...path, 'namespace'], namespace],
    ...Object.entries(isObject(labels) ? labels : {}).map(([key, value]): [FieldPath, Json] => [
      [...path, 'labels', key],
      value,
    ]),
  ];
  for (const [field, value] of texts) {
    if (isObject(value)) yield { field, text: JSON.stringify(value) };
    else yield* inText(field, value);
  }
}

/** In the metadata of whatever lies within: pod templates. */
function* inPods(path: FieldPath, value: Json): Generator<Placeholder> {
  for (const [step, child] of steps(value)) {
    if (step === 'metadata') yield* inMetadata(child, [...path, step]);
    else yield* inPods([...path, step], child);
  }
}

/** In any key or text. */
function* inText(field: FieldPath, value: Json | undefined): Generator<Placeholder> {
  const key = field.at(-1);
  if (typeof key === 'string' && UNFILLED.test(key)) yield { field, text: key };
  if (typeof value === 'string') {
    if (UNFILLED.test(value)) yield { field, text: value };
    return;
  }
  for (const [step, child] of steps(value)) yield* inText([...field, step], child);
}

function steps(value: Json | undefined): [string | number, Json][] {
  if (Array.isArray(value)) return value.map((child, index) => [index, child]);
  return isObject(value) ? Object.entries(value) : [];
}
