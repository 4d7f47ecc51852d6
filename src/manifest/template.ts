import type { Role } from './kinds.ts';
import type { FieldPath, Json, JsonObject } from './objects.ts';
import { isObject } from './objects-in.ts';

/** A place where a template language still has to put something in. */
export interface Placeholder {
  readonly field: FieldPath;
  readonly text: string;
}

/** `{{ .Values.x }}`, `${VAR}`, `<%= %>`, `<name>`: no name and no label may hold any of these characters. */
const UNFILLED = /[{}$<>%@]/;

/**
 * The first placeholder in what decides about flows: the names and labels of an object and of the pods in it, and all
 * that a policy says. Elsewhere (in a command, an annotation) such characters are ordinary text.
 */
export function placeholderIn(body: JsonObject, role: Role): Placeholder | undefined {
  for (const [key, value] of Object.entries(body)) {
    const found =
      key === 'metadata' ? inMetadata(value) : role === 'policy' ? inText([key], value) : inPods([key], value);
    if (found) return found;
  }
  return undefined;
}

/** A mapping in place of a text is `{NAME}`: braces that YAML took for its own. */
function inMetadata(metadata: Json, path: FieldPath = ['metadata']): Placeholder | undefined {
  if (!isObject(metadata)) return undefined;
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
    if (isObject(value)) return { field, text: JSON.stringify(value) };
    const found = inText(field, value);
    if (found) return found;
  }
  return undefined;
}

/** In the metadata of whatever lies within: pod templates. */
function inPods(path: FieldPath, value: Json): Placeholder | undefined {
  for (const [step, child] of steps(value)) {
    const found = step === 'metadata' ? inMetadata(child, [...path, step]) : inPods([...path, step], child);
    if (found) return found;
  }
  return undefined;
}

/** In any key or text. */
function inText(field: FieldPath, value: Json | undefined): Placeholder | undefined {
  const key = field.at(-1);
  if (typeof key === 'string' && UNFILLED.test(key)) return { field, text: key };
  if (typeof value === 'string') return UNFILLED.test(value) ? { field, text: value } : undefined;
  for (const [step, child] of steps(value)) {
    const found = inText([...field, step], child);
    if (found) return found;
  }
  return undefined;
}

function steps(value: Json | undefined): [string | number, Json][] {
  if (Array.isArray(value)) return value.map((child, index) => [index, child]);
  return isObject(value) ? Object.entries(value) : [];
}
