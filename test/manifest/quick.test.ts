import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { LIMITS } from '../../src/manifest/limits.ts';
import { readQuickly } from '../../src/manifest/quick.ts';
import { readPlainDocument, readStrictly } from '../../src/manifest/read.ts';
import { manifests } from '../fuzz/fuzz.ts';
import { dice, mutate } from '../fuzz/mutate.ts';
import { differences } from './readers.ts';

const ROOT = join(import.meta.dirname, '../..');

describe('a plain document is read quickly', () => {
  test.each<[string, string, unknown, [number, number]]>([
    [
      'plain scalars as kubectl reads them',
      'a: on\nb: 010\nc: 1_0\nd: ~\ne: 22:22\n',
      [true, 8, 10, null, '22:22'],
      [1, 5],
    ],
    ['quoted scalars as text', 'a: "1"\nb: \'yes\'\nc: "x\\u0041"\n', ['1', 'yes', 'xA'], [1, 3]],
    ['keys of other types as text', 'a: 1\n2: 2\ntrue: 3\n', [2, 1, 3], [1, 3]],
    ['flow collections', 'a: {b: [1, 2]}\nc: []\n', [{ b: [1, 2] }, []], [1, 2]],
    ['a block of text that is not last', 'a: |\n  x\n  # y\nb: 1\n', ['x\n# y\n', 1], [1, 4]],
    ['the lines without comments and empty lines around them', '# a\n\na: 1\n# b\n\n', [1], [3, 3]],
    ['a last key without a value', 'a: 1\nb:\n\n', [1, null], [1, 2]],
    ['keys that JavaScript has a use for', 'a: 1\n__proto__: 2\n', [1, 2], [1, 2]],
    ['signs that mean something elsewhere', 'a: 50% ... x --- y\n', ['50% ... x --- y'], [1, 1]],
    ['a key that is as long as keys may be', `${'a'.repeat(1_000)}: 1\n`, [1], [1, 1]],
    ['signs of directives and ends within lines', 'a: 1 %\nb: 1 ...\nc: ---\n', ['1 %', '1 ...', '---'], [1, 3]],
    ['a last line of comments alone', 'a: 1\n  # b\n#c\n   \n', [1], [1, 1]],
    ['a last line without its break', '\n\na: 1\n\nb: 2', [1, 2], [3, 5]],
    ['keys behind many comments', `${'# a\n'.repeat(300)}a: 1\n`, [1], [301, 301]],
    ['a comment behind the last value', 'a: 1 # b\n', [1], [1, 1]],
    ['empty collections before a last value', 'a: {}\nb: []\nc:\n- {}\n- d\n', [{}, [], [{}, 'd']], [1, 5]],
    ['a text in quotes over several lines', 'a: "b\n\n  c"\n', ['b\nc'], [1, 3]],
    ['a document on the line of its marker', '--- {a: 1}\n', [1], [1, 1]],
  ])('%s', (_what, text, values, [line, endLine]) => {
    const quick = readQuickly(text);
    expect(Object.values(quick?.json ?? {})).toEqual(values);
    expect([quick?.line, quick?.endLine]).toEqual([line, endLine]);
  });
});

test.each([
  ['an anchor', 'a: &x 1\n'],
  ['an alias', 'a: &x 1\nb: *x\n'],
  ['a tag', 'a: !!str 1\n'],
  ['a tag of a mapping', 'a: !!map {b: 1}\n'],
  ['an anchor of a list', 'a: &x [1]\n'],
  ['an anchor of all', '&x {a: 1}\n'],
  ['a tag of all', '!!map {a: 1}\n'],
  ['a tag in a list', 'a: [!!str 1]\n'],
  ['infinity in a list', 'a: [.inf]\n'],
  ['a key that is very long', `${'a'.repeat(1_001)}: 1\n`],
  ['a key with a tag', '!!str a: 1\n'],
  ['an alias as a key', 'a: &x b\n*x : 1\n'],
  ['a merge', '<<: {a: 1}\n'],
  ['a key that stands twice', 'a: 1\nb: 2\na: 3\n'],
  ['a key that is null', '~: 1\n'],
  ['a key that is a list', '[a]: 1\n'],
  ['infinity', 'a: .inf\n'],
  ['a tab', 'a:\t1\n'],
  ['CRLF', 'a: 1\r\n'],
  ['a control character', 'a: "\u0007"\n'],
  ['a control character that few know', 'a: "\u0085"\n'],
  ['a character that deletes', 'a: "\u007f"\n'],
  ['another break of lines', 'a: "\u2028"\n'],
  ['another break of paragraphs', 'a: "\u2029"\n'],
  ['a byte order mark', 'a: "\ufeff"\n'],
  ['a vertical tab', 'a: "\u000b"\n'],
  ['an escape character', 'a: "\u001b"\n'],
  ['an end behind spaces', 'a: "b\n  ...\n  c"\n'],
  ['a marker in a text', 'a: "b\n --- c"\n'],
  ['a text without scalars', '{}\n'],
  ['an empty document', '---\n'],
  ['an empty text', ''],
  ['a merge sign in quotes', '"<<": 1\n'],
  ['a number that is none in a mapping', 'a: {b: .nan}\n'],
  ['an anchor of a mapping', 'a: &x {b: 1}\n'],
  ['a tag of a list', 'a: !!seq [1]\n'],
  ['an anchor of a key', '&x a: 1\n'],
  ['a key that is a mapping', '{a: 1}: 1\n'],
  ['a directive', '%YAML 1.1\n---\na: 1\n'],
  ['a marker behind spaces', '  ---\n{a: 1}\n'],
  ['a document that is ended', 'a: 1\n...\n'],
  ['a block of text that is last', 'a: |\n  x\n'],
  ['a folded text that is last', 'a: >-\n  x\n'],
  ['a list', '- a: 1\n'],
  ['a text', 'a\n'],
  ['nothing', '# nothing\n'],
  ['two documents', 'a: 1\n---\nb: 1\n'],
  ['what is no YAML', 'a: [1\n'],
  ['a tree that is very deep', `a: ${'['.repeat(101)}${']'.repeat(101)}\n`],
])('%s is left to the strict reader', (_what, text) => {
  expect(readQuickly(text)).toBeUndefined();
});

test('a tree with more values than may be is left to the strict reader', () => {
  expect(readQuickly(`a: [${'b,'.repeat(LIMITS.values)}]\n`)).toBeUndefined();
});

test('what is no single object is left to the strict reader', () => {
  const list = 'apiVersion: v1\nkind: List\nitems: [{apiVersion: v1, kind: Namespace, metadata: {name: a}}]\n';
  expect(readPlainDocument({ text: list, line: 1 })).toBeUndefined();
  expect(readStrictly({ text: list, line: 1 }).objects).toHaveLength(1);
});

describe('the two readers give the same objects, lines and faults', () => {
  test('of every manifest in this repository', () => {
    const files = globSync(['test/**/*.{yaml,yml}', 'examples/**/*.{yaml,yml}'], { cwd: ROOT });
    const texts = files.map((path) => readFileSync(join(ROOT, path), 'utf8'));
    const { documents, quick, different } = differences(texts);
    expect(different).toEqual([]);
    expect(documents).toBeGreaterThan(100);
    expect(quick).toBeGreaterThan(documents * 0.8);
  });

  test('of 1,000 that were mutated', () => {
    const texts = manifests();
    const mutated = Array.from({ length: 1_000 }, (_, i) => {
      const roll = dice(20_261_127 + i);
      const one = () => texts[roll(texts.length)] ?? '';
      return mutate(one(), one(), roll).toString();
    });
    const { quick, different } = differences(mutated);
    expect(different).toEqual([]);
    expect(quick).toBeGreaterThan(100);
  });

  test('and a difference would be noticed', () => {
    const piece = { text: 'kind: Namespace\napiVersion: v1\nmetadata: {name: a}\n', line: 1 };
    expect(readPlainDocument(piece)).toEqual(readStrictly(piece));
    expect(readPlainDocument({ ...piece, line: 2 })).not.toEqual(readStrictly(piece));
  });
});
