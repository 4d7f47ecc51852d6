import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../src/manifest/limits.ts';
import { write } from '../../src/manifest/sentence.ts';
import { toJson } from '../../src/manifest/value.ts';
import { parse } from '../../src/manifest/yaml.ts';

const readOf = (text: string) => toJson(parse(text));

function jsonOf(text: string): unknown {
  const value = readOf(text);
  return 'json' in value ? value.json : told(text);
}

function told(text: string): string {
  const value = readOf(text);
  return 'unreadable' in value ? `${value.line}: ${write(value.unreadable)}` : 'readable';
}

const nested = (levels: number) => '['.repeat(levels) + ']'.repeat(levels);
/** A list that counts as that many values, itself among them. */
const values = (count: number) =>
  `[${Array(count - 1)
    .fill('a')
    .join(', ')}]`;

describe('the JSON of a document', () => {
  it.each([
    ['nothing', '', null],
    ['a text', 'a\n', 'a'],
    ['a list', '- a\n- 1\n-\n- [~]\n', ['a', 1, null, [null]]],
    ['a mapping', 'a: 1\nb:\nc: {d: []}\n', { a: 1, b: null, c: { d: [] } }],
    [
      'keys of other types, which become text',
      '1: a\ntrue: b\n0x10: c\n"": d\n',
      { 1: 'a', true: 'b', 16: 'c', '': 'd' },
    ],
    ['a key that stands twice, of which the last counts', 'a: 1\na: 2\n', { a: 2 }],
    ['tags of types', '[!!int "1", !!float "1.5", !!bool "yes", !!null "", !!str 1]', [1, 1.5, true, null, '1']],
    ['an unknown tag, of which the text stays', '[!a 1, !b yes]', ['1', 'yes']],
    ['bytes', '!!binary YWI=', 'ab'],
    ['texts in quotes and blocks', `a: "1"\nb: '2'\nc: |\n  3\nd: >-\n  4\n`, { a: '1', b: '2', c: '3\n', d: '4' }],
    ['an alias', 'a: &x {b: 1}\nc: *x\n', { a: { b: 1 }, c: { b: 1 } }],
    ['an alias of the last anchor before it', '[&x 1, *x, &x 2, *x]', [1, 1, 2, 2]],
    ['an anchor of nothing', 'a: &x\nb: *x\n', { a: null, b: null }],
    ['a merge', 'a: &x {b: 1, c: 2}\nd: {<<: *x, b: 3}\n', { a: { b: 1, c: 2 }, d: { b: 3, c: 2 } }],
    ['a merge that comes last', 'd: {b: 3, <<: {b: 1}}\n', { d: { b: 1 } }],
    ['a merge of several, where the first wins', '<<: [{a: 1}, {a: 2, b: 2}]\n', { a: 1, b: 2 }],
    ['a merge of none', '<<: []\na: 1\n', { a: 1 }],
    ['a merge sign in quotes, which is a key', '"<<": {a: 1}\n', { '<<': { a: 1 } }],
    ['a merge sign with a tag, which is a key', '!!str <<: {a: 1}\n', { '<<': { a: 1 } }],
    ['lists as deep as they may be', nested(LIMITS.depth + 1), JSON.parse(nested(LIMITS.depth + 1))],
  ])('is made of %s', (_, text, json) => {
    expect(jsonOf(text)).toEqual(json);
  });

  it.each([
    ['a key is a list', 'a: 1\n[b]: 2\n', '2: a key must be text'],
    ['a key is a mapping', 'a: 1\n{b: c}: 2\n', '2: a key must be text'],
    ['a key is null', 'a: 1\n~: 2\n', '2: a key must be text'],
    ['a key is an alias', 'a: &x b\n*x : 2\n', '2: a key must be text'],
    ['a number is infinite', 'a: 1\nb: -.inf\n', '2: a number must be finite'],
    ['a number is none', 'a: 1\nb: [.nan]\n', '2: a number must be finite'],
    ['an alias has no anchor', 'a: 1\nb: *x\n', '2: an alias (*) has no anchor (&) of its name before it'],
    [
      'an alias comes before its anchor',
      'a:\n- *x\n- &x 1\n',
      '2: an alias (*) has no anchor (&) of its name before it',
    ],
    ['an alias stands in its own anchor', 'a: &x\n- *x\n', '2: an alias (*) has no anchor (&) of its name before it'],
    ['a text is merged', 'a: 1\n<<: b\n', '2: a merge (<<) needs a mapping, or a list of mappings'],
    ['nothing is merged', 'a: 1\n<<:\n', '2: a merge (<<) needs a mapping, or a list of mappings'],
    ['a text in a list is merged', 'a: 1\n<<: [{b: 1}, c]\n', '2: a merge (<<) needs a mapping, or a list of mappings'],
    ['a list in a list is merged', 'a: 1\n<<: [[]]\n', '2: a merge (<<) needs a mapping, or a list of mappings'],
    ['it is too deep', `a: 1\nb: ${nested(LIMITS.depth + 1)}`, '2: it is nested more than 100 levels deep'],
    ['mappings are too deep', `\n${'{a: '.repeat(102)}${'}'.repeat(102)}`, '2: it is nested more than 100 levels deep'],
  ])('is none where %s', (_, text, expected) => {
    expect(told(text)).toBe(expected);
  });

  it.each([
    ['as many as may be', [...Array(498).fill('*x'), values(999)], 'readable'],
    ['one more', [...Array(498).fill('*x'), values(1_000)], '500: it has more than 500000 values, aliases included'],
    ['many more by an alias', Array(499).fill('*x'), '500: it has more than 500000 values, aliases included'],
    [
      'many more by an alias of aliases',
      [`&y [${Array(300).fill('*x').join(', ')}]`, 'a', '*y'],
      '4: it has more than 500000 values, aliases included',
    ],
    [
      'one more by keys without values',
      [...Array(498).fill('*x'), `{${Array.from({ length: 999 }, (_, i) => `a${i}`).join(', ')}}`],
      '1: it has more than 500000 values, aliases included',
    ],
  ])('is counted with what stands behind aliases: %s', (_, items, expected) => {
    expect(told([`&x ${values(1_000)}`, ...items].map((item) => `- ${item}\n`).join(''))).toBe(expected);
  });
});

describe('a key that stands twice', () => {
  const duplicatesOf = (text: string) => {
    const value = readOf(text);
    return 'json' in value ? value.duplicates : value;
  };

  it('is named with its lines, each time against the one before', () => {
    expect(duplicatesOf('# a\na: 1\nb: 2\na: 3\n"a": 4\n')).toEqual([
      { key: 'a', line: 4, firstLine: 2 },
      { key: 'a', line: 5, firstLine: 4 },
    ]);
  });

  it.each([
    ['in two mappings', '- {a: 1}\n- {a: 2}\n'],
    ['beside a merge', '<<: {a: 1}\na: 2\n'],
    ['as two merges', '<<: {a: 1}\n<<: {a: 2}\n'],
  ])('is none %s', (_, text) => {
    expect(duplicatesOf(text)).toEqual([]);
  });
});
