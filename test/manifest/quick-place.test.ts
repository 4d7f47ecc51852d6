import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { splitStream } from '../../src/manifest/document.ts';
import type { FieldPath, Json } from '../../src/manifest/objects.ts';
import { locate } from '../../src/manifest/place.ts';
import { readQuickly } from '../../src/manifest/quick.ts';
import { quickPlaces } from '../../src/manifest/quick-place.ts';
import { parse } from '../../src/manifest/yaml.ts';
import { manifests } from '../fuzz/fuzz.ts';
import { dice, mutate } from '../fuzz/mutate.ts';

const ROOT = join(import.meta.dirname, '../..');

describe('the places of a plain document', () => {
  test.each<[string, string, FieldPath, [number, number]]>([
    ['the whole, without comments around it', '# a\n\na: 1\nb: 2 # c\n\n# d\n', [], [3, 4]],
    ['a list, from its key', 'a:\n# b\n- 1\n- 2\n\nc: 3\n', ['a'], [1, 4]],
    ['an item', 'a:\n- 1\n- b: 1\n  c: 2\nd: 3\n', ['a', 1], [3, 4]],
    ['a list in brackets, to the closing one', 'a: [1, # x\n  2,\n\n  # ]\n ]\nb: 1\n', ['a'], [1, 5]],
    ['an item in brackets', 'a: [1,\n  {b: 2,\n  c: 3}\n ]\nb: 1\n', ['a', 1], [2, 3]],
    ['a pair without braces in brackets', 'a: [b: 1,\n  c: 2\n ]\n', ['a', 1], [2, 2]],
    ['nothing in braces', 'a: {\n\n  }\nb: 1\n', ['a'], [1, 3]],
    ['a text in quotes over several lines', 'a: "b\n\n  c"\nd: 1\n', ['a'], [1, 3]],
    ['a plain text over several lines', 'a: b\n\n  c\nd: 1\n', ['a'], [1, 3]],
    ['a key by the name that it has for Kubernetes', 'a: 1\non: 2\n010: 3\n', ['8'], [3, 3]],
    ['what is not there: its parent', 'a:\n  b: 1\nc: 1\n', ['a', 'x', 3], [1, 2]],
    ['a name in a list: the list', 'a:\n- b: 1\nc: 1\n', ['a', 'b'], [1, 2]],
    ['a field of a text: the text', 'a: 1\nb: 2\n', ['b', 'c'], [2, 2]],
  ])('%s', (_what, text, field, [line, endLine]) => {
    expect(quickPlaces(text)?.(field)).toEqual({ line, endLine });
    expect(locate(parse(text), field)).toEqual({ line, endLine });
  });
});

test.each<[string, string, FieldPath]>([
  ['a block of text', 'a: |\n  x\nb: 1\n', ['a']],
  ['a list that ends in one', 'a:\n- >-\n  x\nb: 1\n', ['a']],
  ['an item that is one', 'a:\n- |\n  x\n- y\n', ['a', 0]],
  ['a value that is not written', 'a:\nb: 1\n', ['a']],
  ['an item that is not written', 'a:\n-\n- 1\n', ['a', 0]],
  ['braces that end in one', 'a: {b: }\nc: 1\n', ['a']],
])('%s is left to the strict parser', (_what, text, field) => {
  expect(quickPlaces(text)?.(field)).toBeUndefined();
});

test('a document that is not plain has no quick places', () => {
  expect(quickPlaces('a: &x 1\nb: *x\n')).toBeUndefined();
});

describe('the places are those of the strict parser', () => {
  test('in every manifest of this repository', () => {
    const files = globSync(['test/**/*.{yaml,yml}', 'examples/**/*.{yaml,yml}'], { cwd: ROOT });
    const { different, told } = differences(files.map((path) => readFileSync(join(ROOT, path), 'utf8')));
    expect(different).toEqual([]);
    expect(told).toBeGreaterThan(5_000);
  });

  test('in 1,000 that were mutated', () => {
    const texts = manifests();
    const mutated = Array.from({ length: 1_000 }, (_, i) => {
      const roll = dice(20_261_128 + i);
      const one = () => texts[roll(texts.length)] ?? '';
      return mutate(one(), one(), roll).toString();
    });
    const { different, told } = differences(mutated);
    expect(different).toEqual([]);
    expect(told).toBeGreaterThan(1_000);
  });
});

/** Asks both for every field of every document of some texts, and for one more in each that is not there. */
function differences(texts: readonly string[]) {
  const found = { told: 0, different: [] as { text: string; field: FieldPath }[] };
  for (const { text } of texts.flatMap((each) => splitStream(each).documents)) {
    const places = quickPlaces(text);
    if (places === undefined) continue;
    const parsed = parse(text);
    for (const field of fieldsOf(readQuickly(text)?.json ?? null)) {
      const quick = places(field);
      if (quick === undefined) continue;
      found.told++;
      if (JSON.stringify(quick) !== JSON.stringify(locate(parsed, field))) found.different.push({ text, field });
    }
  }
  return found;
}

function fieldsOf(json: Json): FieldPath[] {
  if (typeof json !== 'object' || json === null) return [[], ['missing']];
  const entries: [string | number, Json][] = Array.isArray(json)
    ? json.map((item, i) => [i, item])
    : Object.entries(json);
  return [[], ['missing'], [99], ...entries.flatMap(([key, value]) => fieldsOf(value).map((rest) => [key, ...rest]))];
}
