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
 * what they are. To kubectl a list is whatever has items, of any kind; without `List` in its name it is one here if some of
 * them say what they are. What has no kind is no object, unless its API says that it was meant for one, or a `Kind` in its place.
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
  if (!Array.isArray(items) || !(isListKind(kind) || items.some(saysItsKind))) {
    yield { apiVersion: typeof apiVersion === 'string' ? apiVersion : '', kind, body: value, within };
    return;
  }
  const typed =
    typeof apiVersion === 'string' && isListKind(kind) && kind !== 'List'
      ? { apiVersion, kind: kind.slice(0, -'List'.length) }
      : undefined;
  for (const [index, item] of items.entries()) yield* objectsIn(item, [...within, 'items', index], typed);
}

function saysItsKind(item: Json): boolean {
  return isObject(item) && typeof item['kind'] === 'string';
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
