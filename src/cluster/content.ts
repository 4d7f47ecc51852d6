import { roleOf } from '../manifest/kinds.ts';
import type { Json, JsonObject, Manifest } from '../manifest/objects.ts';
import { fieldAt } from './pod-template.ts';

/**
 * What an object says, as a text that is equal for equal contents: what tells two copies of it apart.
 *
 * Metadata and status are left out: annotations, and what a server adds, make no other object. Of a Namespace, which is
 * nothing but metadata, those labels count that a policy asks for. Every application of one cluster may declare the
 * namespace it lies in, each with the labels of another tool, and taking these for different clusters would hide the flows
 * between the applications. All else counts, even what no policy can see, such as an image: nobody applies both copies to
 * one cluster, and so what lies beside the one is no neighbour of what lies beside the other.
 *
 * @param asked the keys of labels that policies ask for
 */
export function contentOf(manifest: Manifest, asked: () => ReadonlySet<string>): string {
  const { apiVersion, kind, body } = manifest;
  const role = roleOf(apiVersion, kind);
  if (role === 'namespace') return written(pick(labelsOf(body), (key) => asked().has(key)));
  if (role === 'node') return written([labelsOf(body), fieldAt(body, ['status', 'addresses']) ?? null]);
  return written(pick(body, (key) => key !== 'metadata' && key !== 'status'));
}

/** The keys of labels that the selectors of policies ask for. */
export function keysAskedFor(policies: Iterable<Manifest>): Set<string> {
  const keys = new Set<string>();
  for (const { body } of policies) {
    lookInto(body['spec'], (part) => {
      for (const key of Object.keys(fieldAt(part, ['matchLabels']) ?? {})) keys.add(key);
      const key = fieldAt(part, ['key']);
      if (typeof key === 'string') keys.add(key);
    });
  }
  return keys;
}

/** Shows a value and all that is in it, but for what is no mapping and no list: selectors stand in many places of a policy. */
export function lookInto(value: Json | undefined, see: (part: Json) => void): void {
  if (typeof value !== 'object' || value === null) return;
  see(value);
  for (const part of Object.values(value)) lookInto(part, see);
}

function labelsOf(body: JsonObject): JsonObject {
  const labels = fieldAt(body, ['metadata', 'labels']);
  return typeof labels === 'object' && labels !== null && !Array.isArray(labels) ? (labels as JsonObject) : {};
}

function pick(object: JsonObject, takes: (key: string) => boolean): JsonObject {
  return Object.fromEntries(Object.entries(object).filter(([key]) => takes(key)));
}

/** JSON with the keys in order: equal for values that mean the same. */
export function written(value: Json): string {
  return JSON.stringify(value, (_, part: Json) => (isObject(part) ? inOrder(part) : part));
}

/** Whether two versions of a policy say the same. */
export function sameSpec(a: Manifest, b: Manifest): boolean {
  return a.body === b.body || written(a.body['spec'] ?? null) === written(b.body['spec'] ?? null);
}

function inOrder(object: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(object).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function isObject(value: Json): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
