import { type FieldPath, fieldName, type Json } from '../manifest/objects.ts';
import { isObject } from '../manifest/objects-in.ts';
import { type FieldError, required as missing, notSupported } from './field-error.ts';

/**
 * One part of the schema of a custom resource. It reads a value as the API server does: checks types and limits, drops
 * fields that the schema does not have, and puts in defaults. Made of the functions below.
 */
export interface Schema<T> {
  /** The value as the server keeps it. It, or a part of it, is undefined only if that has an error, which is among those found. */
  readonly read: (value: Json, at: FieldPath, found: Found) => T | undefined;
}

/** What a schema reads. */
export type Read<S> = S extends Schema<infer T> ? T : never;

interface Found {
  readonly errors: FieldError[];
  readonly unknown: FieldPath[];
}

/** What the API server makes of a custom resource. */
export interface Resource<T> {
  /** Of no use if there are errors. */
  readonly value: T;
  readonly errors: readonly FieldError[];
  /** Fields that the schema does not have: a strict request is refused for them, any other drops them (semantics D7). */
  readonly unknown: readonly FieldPath[];
}

export function readResource<T>(schema: Schema<T>, body: Json): Resource<T> {
  const found: Found = { errors: [], unknown: [] };
  const value = schema.read(body, [], found) as T;
  return { value, ...found };
}

/** A part that is not looked into, nor kept. */
export const unchecked: Schema<undefined> = { read: () => undefined };

export function integer(minimum: number, maximum: number): Schema<number> {
  return {
    read: (value, at, found) => {
      if (!Number.isInteger(value)) return wrongType(value, 'integer', at, found);
      const number = value as number;
      const limit = (words: string) =>
        refused({ field: at, type: 'Invalid', detail: inBody(at, `should be ${words}`), value: number }, found);
      if (number < minimum) return limit(`greater than or equal to ${minimum}`);
      if (number > maximum) return limit(`less than or equal to ${maximum}`);
      return number;
    },
  };
}

export function string({
  maxLength = Number.POSITIVE_INFINITY,
  pattern,
}: {
  maxLength?: number;
  pattern?: RegExp;
} = {}): Schema<string> {
  return {
    read: (value, at, found) => {
      if (typeof value !== 'string') return wrongType(value, 'string', at, found);
      if ([...value].length > maxLength) {
        return refused({ field: at, type: 'TooLong', detail: `may not be more than ${maxLength} bytes` }, found);
      }
      if (pattern === undefined || pattern.test(value)) return value;
      const detail = inBody(at, `should match '${pattern.source}'`);
      return refused({ field: at, type: 'Invalid', detail, value }, found);
    },
  };
}

export function oneOf<T extends string>(...values: readonly T[]): Schema<T> {
  return {
    read: (value, at, found) => {
      if (typeof value !== 'string') return wrongType(value, 'string', at, found);
      const known = values.find((each) => each === value);
      return known ?? refused(notSupported(at, value, values), found);
    },
  };
}

/** A list of at least one item, unless `least` is 0. */
export function list<T>(item: Schema<T>, { least = 1, most = Number.POSITIVE_INFINITY } = {}): Schema<readonly T[]> {
  return {
    read: (value, at, found) => {
      if (!Array.isArray(value)) return wrongType(value, 'array', at, found);
      const count = value.length;
      if (count < least) found.errors.push(tooFew(at, count, `should have at least ${least} items`));
      if (count > most) found.errors.push(tooMany(at, count, most));
      return value.map((each: Json, i) => item.read(each, [...at, i], found) as T);
    },
  };
}

/** A list of texts that has none twice. */
export function set(item: Schema<string>, { most }: { most: number }): Schema<readonly string[]> {
  const items = list(item, { most });
  return {
    read: (value, at, found) => {
      const texts = items.read(value, at, found);
      texts?.forEach((text: string | undefined, i) => {
        if (text === undefined || texts.indexOf(text) === i) return;
        refused({ field: [...at, i], type: 'Duplicate', detail: '', value: text }, found);
      });
      return texts;
    },
  };
}

/** A map of texts, as its entries. */
export const stringMap: Schema<readonly (readonly [string, string])[]> = {
  read: (value, at, found) => {
    if (!isObject(value)) return wrongType(value, 'object', at, found);
    const entries = Object.entries(value).filter(([, item]) => item !== null);
    return entries.map(([key, item]) => [key, string().read(item, [...at, key], found) as string] as const);
  },
};

/** A field of an object. */
interface Field<T> {
  readonly schema: Schema<T>;
  readonly isRequired: boolean;
  /** What stands for it where it is absent. */
  readonly fallback: T | undefined;
}

export function required<T>(schema: Schema<T>): Field<T> {
  return { schema, isRequired: true, fallback: undefined };
}

/** A field that may be absent; then it is its default, if it has one. */
export function optional<T>(schema: Schema<T>): Field<T | undefined>;
export function optional<T>(schema: Schema<T>, fallback: T): Field<T>;
export function optional<T>(schema: Schema<T>, fallback?: T): Field<T | undefined> {
  return { schema, isRequired: false, fallback };
}

/** An object with known fields, of which `least` to `most` may be there. A null field is absent. */
export function object<T>(
  fields: { readonly [K in keyof T]: Field<T[K]> },
  { least = 0, most = Number.POSITIVE_INFINITY } = {},
): Schema<T> {
  const known = Object.entries(fields) as [string, Field<unknown>][];
  return {
    read: (value, at, found) => {
      if (!isObject(value)) return wrongType(value, 'object', at, found);
      for (const key of Object.keys(value)) if (!Object.hasOwn(fields, key)) found.unknown.push([...at, key]);
      const read: Record<string, unknown> = {};
      let count = 0;
      for (const [key, { schema, isRequired, fallback }] of known) {
        const json = Object.hasOwn(value, key) ? (value[key] ?? undefined) : undefined;
        if (json !== undefined) count++;
        else if (isRequired) found.errors.push(missing([...at, key], ''));
        read[key] = json === undefined ? fallback : schema.read(json, [...at, key], found);
      }
      if (count < least) found.errors.push(tooFew(at, count, `should have at least ${least} properties`));
      if (count > most) found.errors.push(tooMany(at, count, most));
      return read as T;
    },
  };
}

/** Exactly one of its fields is there. */
export const ONE = { least: 1, most: 1 };

function refused(error: FieldError, { errors }: Found): undefined {
  errors.push(error);
}

function wrongType(value: Json, type: string, at: FieldPath, found: Found): undefined {
  const own = value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;
  refused({ field: at, type: 'Invalid', detail: inBody(at, `must be of type ${type}: "${own}"`) }, found);
}

function tooFew(field: FieldPath, value: number, limit: string): FieldError {
  return { field, type: 'Invalid', detail: inBody(field, limit), value };
}

function tooMany(field: FieldPath, value: number, most: number): FieldError {
  return { field, type: 'TooMany', detail: `must have at most ${most} items`, value };
}

function inBody(at: FieldPath, what: string): string {
  return `${fieldName(at)} in body ${what}`;
}
