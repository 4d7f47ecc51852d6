import { expect, test } from 'vitest';
import {
  anything,
  type Decoder,
  decode,
  int32,
  intOrText,
  list,
  map,
  optional,
  struct,
  text,
} from '../../src/manifest/decode.ts';
import type { Json } from '../../src/manifest/objects.ts';

interface Inner {
  readonly word: string;
  readonly either: number | string | undefined;
}
interface Outer {
  readonly spec: { readonly items: readonly Inner[]; readonly labels: readonly (readonly [string, string])[] };
  readonly count: number;
}
const inner: Decoder<Inner> = struct<Inner>('Inner', { word: text(), either: optional(intOrText) });
const outer: Decoder<Outer> = struct<Outer & { status: undefined }>('Outer', {
  spec: struct('Spec', { items: list(inner), labels: map(text()) }),
  count: int32,
  status: anything,
});

const EMPTY = { spec: { items: [], labels: [] }, count: 0 };

test.each<[string, Json, object]>([
  ['absent fields are zero values', {}, EMPTY],
  ['a null is the same as absent (D5)', { spec: null, count: null }, EMPTY],
  ['null lists and maps are empty (D5)', { spec: { items: null, labels: null } }, EMPTY],
  ['a null item is the zero value (D5)', { spec: { items: [null] } }, withItems({ word: '', either: undefined })],
  ['a null value of a map is the empty text', { spec: { labels: { a: null } } }, withLabels(['a', ''])],
  ['a null in an optional field is absent (D5)', { spec: { items: [{ either: null }] } }, withItems({ word: '' })],
  ['a quoted number is text (V2)', { spec: { items: [{ either: '80' }] } }, withItems({ word: '', either: '80' })],
  ['a number is a number', { spec: { items: [{ either: 80 }] } }, withItems({ word: '', either: 80 })],
  ['keys of a map may have any name', { spec: { labels: { constructor: 'x' } } }, withLabels(['constructor', 'x'])],
])('%s', (_rule, json, value) => {
  expect(decode(outer, json)).toEqual({ value, errors: [], unknown: [] });
});

function withItems(...items: object[]): object {
  return { ...EMPTY, spec: { items, labels: [] } };
}

function withLabels(...labels: [string, string][]): object {
  return { ...EMPTY, spec: { items: [], labels } };
}

test.each<[string, Json, string, string]>([
  [
    'a boolean is no text (D8)',
    { spec: { labels: { a: true } } },
    'spec.labels.a',
    'bool into Go struct field Spec.spec.labels of type string',
  ],
  [
    'a number is no text (D8)',
    { spec: { labels: { a: 1 } } },
    'spec.labels.a',
    'number into Go struct field Spec.spec.labels of type string',
  ],
  [
    'text is no list',
    { spec: { items: 'x' } },
    'spec.items',
    'string into Go struct field Spec.spec.items of type []v1.Inner',
  ],
  [
    'a map is no list',
    { spec: { items: {} } },
    'spec.items',
    'object into Go struct field Spec.spec.items of type []v1.Inner',
  ],
  [
    'a list is no map',
    { spec: { labels: [] } },
    'spec.labels',
    'array into Go struct field Spec.spec.labels of type map[string]string',
  ],
  ['a list is no object', { spec: [] }, 'spec', 'array into Go struct field Outer.spec of type v1.Spec'],
  [
    'an item has an index, and Go names none',
    { spec: { items: [{}, { word: [] }] } },
    'spec.items.1.word',
    'array into Go struct field Inner.spec.items.word of type string',
  ],
  ['text is no number', { count: '1' }, 'count', 'string into Go struct field Outer.count of type int32'],
  [
    'a fraction is no whole number',
    { count: 1.5 },
    'count',
    'number 1.5 into Go struct field Outer.count of type int32',
  ],
  [
    '32 bits are not enough',
    { count: 2147483648 },
    'count',
    'number 2147483648 into Go struct field Outer.count of type int32',
  ],
  [
    'nor below zero',
    { count: -2147483649 },
    'count',
    'number -2147483649 into Go struct field Outer.count of type int32',
  ],
  [
    'a boolean is neither number nor text',
    { spec: { items: [{ either: true }] } },
    'spec.items.0.either',
    'bool into Go struct field Inner.spec.items.either of type int32',
  ],
])('%s', (_rule, json, field, detail) => {
  const { errors } = decode(outer, json);
  expect(errors.map((each) => [each.field.join('.'), each.detail])).toEqual([
    [field, `json: cannot unmarshal ${detail}`],
  ]);
});

test('what is no object at all is refused as a whole', () => {
  expect(decode(outer, 'x').errors).toEqual([
    { field: [], detail: 'json: cannot unmarshal string into Go value of type v1.Outer' },
  ]);
});

test('unknown fields are found at every depth, and names are case-sensitive (D7, D9)', () => {
  const json = { Spec: {}, spec: { itmes: [], items: [{ word: 'a', Word: 'b' }] }, status: { anything: 1 } };
  const { value, unknown } = decode(outer, json);
  expect(unknown.map((field) => field.join('.'))).toEqual(['Spec', 'spec.itmes', 'spec.items.0.Word']);
  expect(value.spec.items).toEqual([{ word: 'a', either: undefined }]);
});

test.each<[string, Decoder<unknown>]>([
  ['[]int32', list(int32)],
  ['[]intstr.IntOrString', list(intOrText)],
  ['[]any', list(anything)],
  ['[][]string', list(list(text()))],
  ['map[string]v1.Inner', map(inner)],
  ['[]v1.Protocol', list(optional(text('v1.Protocol')))],
])('a type is named as Go names it: %s', (type, decoder) => {
  expect(decode(decoder, 'x').errors.map(({ detail }) => detail)).toEqual([
    `json: cannot unmarshal string into Go value of type ${type}`,
  ]);
});

test('a part of an object is decoded with the place it has there', () => {
  expect(decode(map(text()), { a: 1 }, ['metadata', 'labels']).errors).toEqual([
    { field: ['metadata', 'labels', 'a'], detail: 'json: cannot unmarshal number into Go value of type string' },
  ]);
});

test('names that every object inherits are no fields', () => {
  expect(decode(inner, JSON.parse('{"constructor": 1, "__proto__": {"word": "x"}}')).value.word).toBe('');
});
