import type { FieldPath, Json, JsonObject } from './objects.ts';

/** What decoding found besides the value. */
export interface Decoded<T> {
  /** Where something could not be decoded, the zero value stands in for it. */
  readonly value: T;
  /** Values of a wrong type, for which the API server refuses the object. */
  readonly errors: readonly DecodeError[];
  /** Fields the API does not know. A strict request is refused for them, any other drops them (semantics D7). */
  readonly unknown: readonly FieldPath[];
}

export interface DecodeError {
  readonly field: FieldPath;
  /** In the words of the API server's JSON decoder. */
  readonly detail: string;
}

/** Reads JSON into one Go type of the API. Made of the functions below. */
export interface Decoder<T> {
  /** The Go type, as the API server names it in its errors. */
  readonly type: string;
  readonly read: (value: Json | undefined, place: Place) => T;
}

interface Place {
  /** Absent for the object itself, which is no step of the way. */
  readonly parent: Place | undefined;
  readonly step: string | number;
  /** The Go struct this place is a field of, however deep; absent for a key of a map and an index of a list. */
  readonly struct?: string;
  readonly found: { readonly errors: DecodeError[]; readonly unknown: FieldPath[] };
}

/**
 * Decodes JSON as the API server does: null is the same as absent and gives the zero value (semantics D5), names are
 * case-sensitive (D9), and nothing is converted. `at` is where the value stands in its object.
 */
export function decode<T>(decoder: Decoder<T>, value: Json | undefined, at: FieldPath = []): Decoded<T> {
  const found = { errors: [], unknown: [] };
  const place = at.reduce<Place>((parent, step) => ({ parent, step, found }), { parent: undefined, step: '', found });
  return { value: decoder.read(value, place), ...found };
}

/** A string; `''` if absent. */
export function text<T extends string = string>(type = 'string'): Decoder<T> {
  return {
    type,
    read: (value, place) => {
      if (typeof value === 'string') return value as T;
      if (value !== undefined && value !== null) mismatch(place, value, type);
      return '' as T;
    },
  };
}

/** A whole number of 32 bits. */
export const int32: Decoder<number> = {
  type: 'int32',
  read: (value, place) => {
    if (value === undefined || value === null) return 0;
    if (typeof value === 'number' && (value | 0) === value) return value;
    mismatch(place, value, 'int32');
    return 0;
  },
};

/** Go's IntOrString: a quoted number is a string (semantics V2). */
export const intOrText: Decoder<number | string> = {
  type: 'intstr.IntOrString',
  read: (value, place) => (typeof value === 'string' ? value : int32.read(value, place)),
};

/** A field whose absence has a meaning of its own; null is absent, `{}` is not (semantics D5). */
export function optional<T>(decoder: Decoder<T>): Decoder<T | undefined> {
  return {
    type: decoder.type,
    read: (value, place) => (value === undefined || value === null ? undefined : decoder.read(value, place)),
  };
}

/** A list, empty if absent; a null item is the zero value of its type. */
export function list<T>(item: Decoder<T>): Decoder<readonly T[]> {
  const type = `[]${item.type}`;
  return {
    type,
    read: (value, place) => {
      if (Array.isArray(value)) {
        return value.map((json: Json, step) => item.read(json, { parent: place, step, found: place.found }));
      }
      if (value !== undefined && value !== null) mismatch(place, value, type);
      return [];
    },
  };
}

/** A map, as its entries. */
export function map<T>(item: Decoder<T>): Decoder<readonly (readonly [string, T])[]> {
  const type = `map[string]${item.type}`;
  return {
    type,
    read: (value, place) => {
      if (isObject(value)) {
        return Object.entries(value).map(([step, json]) => {
          return [step, item.read(json, { parent: place, step, found: place.found })] as const;
        });
      }
      if (value !== undefined && value !== null) mismatch(place, value, type);
      return [];
    },
  };
}

/** An object with known fields. */
export function struct<T>(name: string, fields: { readonly [K in keyof T]: Decoder<T[K]> }): Decoder<T> {
  const type = `v1.${name}`;
  const known = Object.entries(fields) as [string, Decoder<unknown>][];
  return {
    type,
    read: (value, place) => {
      const { found } = place;
      const object = isObject(value) ? value : {};
      if (!isObject(value) && value !== undefined && value !== null) mismatch(place, value, type);
      for (const key of Object.keys(object)) {
        if (!Object.hasOwn(fields, key)) found.unknown.push([...pathOf(place), key]);
      }
      const decoded: Record<string, unknown> = {};
      for (const [step, field] of known) {
        const json = Object.hasOwn(object, step) ? object[step] : undefined;
        // What is absent cannot be wrong and needs no place of its own.
        decoded[step] = field.read(json, json === undefined ? place : { parent: place, step, struct: name, found });
      }
      return decoded as T;
    },
  };
}

/** A field that has no meaning to us and is not looked into. */
export const anything: Decoder<undefined> = { type: 'any', read: () => undefined };

function mismatch(place: Place, value: Json, type: string): void {
  const [field, fields, struct] = [pathOf(place), goFieldsOf(place), structOf(place)];
  const target = struct === undefined ? 'Go value' : `Go struct field ${struct}.${fields.join('.')}`;
  place.found.errors.push({
    field,
    detail: `json: cannot unmarshal ${goKind(value, type)} into ${target} of type ${type}`,
  });
}

function goKind(value: Json, type: string): string {
  if (typeof value === 'boolean') return 'bool';
  if (typeof value === 'number') return type === 'int32' ? `number ${value}` : 'number';
  if (typeof value === 'string') return 'string';
  return Array.isArray(value) ? 'array' : 'object';
}

function pathOf(place: Place): FieldPath {
  return place.parent === undefined ? [] : [...pathOf(place.parent), place.step];
}

/** The names of fields on the way, as Go writes them: without indices and without keys of maps. */
function goFieldsOf(place: Place): readonly (string | number)[] {
  const before = place.parent ? goFieldsOf(place.parent) : [];
  return place.struct === undefined ? before : [...before, place.step];
}

/** The Go struct nearest to the place. */
function structOf(place: Place): string | undefined {
  return place.struct ?? (place.parent && structOf(place.parent));
}

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
