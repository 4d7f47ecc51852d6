import { isListKind, isPolicyApi, roleOf } from './kinds.ts';
import type { FieldPath, Json, JsonObject } from './objects.ts';

/** An object, its type, and its path in the document. */
export interface TypedObject {
  readonly apiVersion: string;
  readonly kind: string;
  readonly body: JsonObject;
  readonly within: FieldPath;
}

/**
 * The objects of a document: itself, or the items of a List, and of Lists in it. The items of a `PodList` need not say
 * what they are. To kubectl a list is whatever has items, of any kind, also if there are none in it: a policy with `items: []`
 * is applied as nothing at all. What has no kind is no object, unless its API says that it was meant for one, or a `Kind` in its place.
 */
export function* objectsIn(
  value: Json,
  within: FieldPath = [],
  list?: Pick<TypedObject, 'apiVersion' | 'kind'>,
): Generator<TypedObject> {
  if (!isObject(value)) return;
  const { apiVersion = list?.apiVersion ?? '', items } = value;
  const named = value['kind'] ?? list?.kind;
  const kind = typeof named !== 'string' && typeof apiVersion === 'string' && isMeant(apiVersion, value) ? '' : named;
  if (typeof kind !== 'string') return;
  if (!isList(kind, items)) {
    yield { apiVersion: typeof apiVersion === 'string' ? apiVersion : '', kind, body: value, within };
    return;
  }
  const typed =
    typeof apiVersion === 'string' && kind !== 'List' ? { apiVersion, kind: kind.replace(/List$/, '') } : undefined;
  for (const [index, item] of (items ?? []).entries()) yield* objectsIn(item, [...within, 'items', index], typed);
}

/** Where an item of what is no List is no object, kubectl refuses the whole, and others take it as it is (semantics D14). */
function isList(kind: string, items: Json | undefined): items is readonly Json[] | null {
  if (Array.isArray(items)) return isListKind(kind) || items.every((item) => item === null || isObject(item));
  return items === null;
}

function isMeant(apiVersion: string, value: JsonObject): boolean {
  const meant = value[keyLikeKind(value) ?? ''];
  return isPolicyApi(apiVersion) || (typeof meant === 'string' && roleOf(apiVersion, meant) !== undefined);
}

/** `Kind`: the key that was written where `kind` should be, in whichever case. Names of fields have one (semantics D9). */
export function keyLikeKind(value: JsonObject): string | undefined {
  return Object.keys(value).find((key) => key !== 'kind' && key.toLowerCase() === 'kind');
}

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
