import { describe, expect, it } from 'vitest';
import { outline } from '../../src/manifest/json-outline.ts';

const lineIn = (text: string) => (offset: number) => text.slice(0, offset).split('\n').length;
const outlined = (text: string) => outline(text, lineIn(text));

describe('the outline of JSON', () => {
  it.each([
    ['a text', '"a"', 0],
    ['a mapping', '{}', 1],
    ['a list', '[]', 1],
    ['collections side by side', '{"a": [], "b": {}, "c": [[]]}', 3],
    ['brackets in a text', '{"[[[[": "{{{{"}', 1],
  ])('has as its depth that of %s', (_, text, depth) => {
    expect(outlined(text).depth).toBe(depth);
  });

  it.each([
    ['once', '{"a": 1, "b": {"a": 2}, "c": [{"a": 3}, {"a": 4}]}', []],
    ['as a value', '{"a": "a", "b": "a", "c": ["a", "a"]}', []],
    ['in the values of a list', '["a", "a", {"a": 1}]', []],
    ['twice', '{"a": 1,\n"b": 2,\n"a": 3}', [['a', 3, 1]]],
    [
      'three times',
      '{"a": 1,\n"a": 2,\n"a": 3}',
      [
        ['a', 2, 1],
        ['a', 3, 2],
      ],
    ],
    ['behind a collection', '{"a": {"b": [1, {}]},\n"a": 3}', [['a', 2, 1]]],
    ['in a list', '[{"a": 1}, {"a": 1,\n"a": 2}]', [['a', 2, 1]]],
    ['with an escape', '{"a": 1,\n"\\u0061": 2}', [['a', 2, 1]]],
    ['with quotes in it', '{"\\"": 1,\n"\\"": 2, "\\\\": 3, "\\\\\\"": 4}', [['"', 2, 1]]],
    ['behind a text with quotes in it', '{"b": "\\\\\\",",\n"a": 1, "a": 2}', [['a', 2, 2]]],
    ['empty', '{"": 1, "": 2}', [['', 1, 1]]],
    ['as JavaScript’s own', '{"__proto__": 1, "constructor": 2, "__proto__": 3}', [['__proto__', 1, 1]]],
  ])('has the keys that stand twice: %s', (_, text, expected) => {
    expect(outlined(text).duplicates.map(({ key, line, firstLine }) => [key, line, firstLine])).toEqual(expected);
  });

  it.each([
    [
      'of every type',
      '{"items": [{"a": [1]}, ["b"], "c,]", 4, true, null]}',
      ['{"a": [1]}', '["b"]', '"c,]"', '4', 'true', 'null'],
    ],
    ['behind other keys', '{"kind": "List", "metadata": {"items": [1]}, "items": [ 2 , 3 ]}', ['2', '3']],
    ['before other keys', '{"items": [1], "other": [2], "more": {"items": [3]}}', ['1']],
    [
      'of the outermost ones alone',
      '{"items": [{"items": [1]}, {"kind": "List", "items": [{"items": [2]}]}]}',
      ['{"items": [1]}', '{"kind": "List", "items": [{"items": [2]}]}'],
    ],
    ['of none', '{"items": []}', []],
    ['of a mapping', '{"items": {"a": 1, "b": {}}}', []],
    ['of a text', '{"items": "a"}', []],
    ['of other keys', '{"item": [1]}', []],
    ['of a list', '["items", [1]]', []],
    ['of a list in a list', '[["items", [1], {"items": [2]}]]', []],
  ])('has the items %s', (_, text, items) => {
    expect(outlined(text).items.map(({ start, end }) => text.slice(start, end))).toEqual(items);
  });
});
