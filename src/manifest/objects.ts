import { isClusterScoped } from './kinds.ts';

/** A value as JSON has it; what the API server would see. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json;
}

/** Where a value stands in an object: `['spec', 'ingress', 0, 'from']`. */
export type FieldPath = readonly (string | number)[];

/** Where an object or a field stands in its file; 1-based, both ends included. */
export interface Lines {
  readonly line: number;
  readonly endLine: number;
}

/** A Kubernetes object that matters here, with its place. The items of a List are objects of their own. */
export interface Manifest extends Lines {
  readonly apiVersion: string;
  readonly kind: string;
  /** `metadata.name`, or `''` if there is none. */
  readonly name: string;
  /** `metadata.namespace` as written; see `namespaceOf` for the default. */
  readonly namespace: string | undefined;
  /** The whole object. One blob is parsed once, so two versions that share a blob share this very reference. */
  readonly body: JsonObject;
  readonly path: string;
  /** The text of the YAML document the object stands in, to find the lines of its fields when they are asked for. */
  readonly document: { readonly text: string; readonly line: number };
  /** The object's path in that document: empty, or `['items', 3]` in a List. */
  readonly within: FieldPath;
  /** The object's text as it is applied, where that is not the one that stands at its place: a tool made it from there. */
  readonly applied?: string;
  /** Where in head it was edited, of what a tool made: at its place, or in a patch, a kustomization, values. */
  readonly edited?: Lines & { readonly path: string };
}

/** Writes a path as the API server does: `spec.ingress[0].from[1].podSelector`. */
export function fieldName(path: FieldPath): string {
  return path.map((step, i) => (typeof step === 'number' ? `[${step}]` : i === 0 ? step : `.${step}`)).join('');
}

/**
 * The namespace an object lands in: a manifest without one goes to `default` (semantics D1). Empty for kinds that lie in
 * no namespace.
 */
export function namespaceOf({ kind, namespace }: Pick<Manifest, 'kind' | 'namespace'>): string {
  return isClusterScoped(kind) ? '' : (namespace ?? 'default');
}

/** `shop/db`; the name alone if there is no namespace, as for kinds that lie in none. */
export function qualifiedName(namespace: string, name: string): string {
  return namespace === '' ? name : `${namespace}/${name}`;
}

/**
 * Tells which object of another version this one is. Of objects without a name, which the API server gives one by
 * `generateName`, none is known again when it changes: their spec stands for the name.
 */
export function identityOf(manifest: Manifest): string {
  const { apiVersion, kind, name, body } = manifest;
  return JSON.stringify([apiVersion, kind, namespaceOf(manifest), name === '' ? { spec: body['spec'] } : name]);
}
