import { describe, expect, it } from 'vitest';
import { say } from '../../src/manifest/sentence.ts';
import { syntaxFault, wasMeantToMatter } from '../../src/manifest/unreadable.ts';
import { faultsOf, policy } from './texts.ts';

describe('what is wrong with a text', () => {
  it.each([
    ['x: &b *a', 'an alias can have neither an anchor nor a tag'],
    ['x: & b', 'an alias or an anchor has no proper name'],
    ['x: "\\q"', 'an escape sequence in double quotes is none that YAML has'],
    ['x:\n  a: 1\n b: 2', 'the indentation is wrong'],
    ['&a ? x\n: b', 'an anchor or a tag stands in the wrong place'],
    ['x: @b', 'a text begins with a character that must be quoted'],
    ['x: b: c', 'a mapping or a list stands where a text must'],
    ['x: [\n  - b\n  ]', 'an indented block stands within braces or brackets'],
    [`${'x'.repeat(1_025)}: a`, 'a key is longer than 1024 characters'],
    ['x: "b', 'a character is missing: a colon, a comma, a space, a quote or a bracket'],
    ['"x\nb": c', 'a key runs over several lines, or the colon after it is missing'],
    ['x: &a &b c', 'there are two anchors in one place'],
    ['x: !a !b c', 'there are two tags in one place'],
    ['x:\n\tb: 1', 'tabs are not allowed as indentation'],
    ['x: !<a b', 'a tag does not fit its value, or is not known'],
    ['x: ]', 'there is something where nothing can stand'],
  ])('is said in words, and without a word of the text: %j', (line, why) => {
    expect(faultsOf(policy('a', line))).toEqual([
      expect.stringMatching(new RegExp(`^\\d+ yaml-syntax!: This is not valid YAML: ${why}\\.$`)),
    ]);
  });

  it('has no word of the text as a name', () => {
    expect(syntaxFault('BAD_INDENT')).toEqual(say`the indentation is wrong`);
  });

  it('may be a directive', () => {
    expect(faultsOf(`%YAML\n${policy('a')}`)).toEqual([
      '1 yaml-syntax!: This is not valid YAML: a directive (%) is none that YAML has.',
    ]);
  });
});

describe('a text that cannot be parsed', () => {
  it.each([
    ['speaks of policies', 'a networkpolicy'],
    ['has a kind that matters', 'kind: Namespace\n'],
    ['has a kind that matters, in its API', 'apiVersion: v1\nkind: Pod\n'],
    ['has a kind that matters, in one of its APIs', 'apiVersion: acme.example.org/v1\napiVersion: v1\nkind: Pod\n'],
    ['has a kind that matters, in an API that is to be filled in', 'apiVersion: {{ x }}\nkind: Pod\n'],
    [
      'has a kind that matters, and one of its APIs is to be filled in',
      'apiVersion: a/v1\napiVersion: {{\nkind: Pod\n',
    ],
    ['has a list', 'apiVersion: v1\nkind: SecretList\n'],
    ['has a kind that is to be filled in', 'apiVersion: v1\nkind: {{ x }}\n'],
    ['has a kind that is to be filled in right behind its colon', 'kind:{{ x }}\n'],
    ['has a kind that is partly filled in', 'apiVersion: v1\nkind: Config{{ x }}\n'],
    ['has a kind that matters among others', 'kind: ConfigMap\nkind: Pod\n'],
    ['has a kind in quotes', '"kind": "Pod"'],
    ['has a kind in single quotes', "'kind': 'Pod'"],
    ['has a kind with spaces around the colon', 'kind \t: \t Pod\n'],
    ['has a kind whose colon is lost', 'kind Pod\n'],
    ['has a kind before a comma', '{kind: Pod, a'],
    ['has a kind before a brace', '{kind: Pod}}'],
    ['has a kind that ends with the text', 'kind: Pod'],
    ['has a kind with CRLF', 'kind: Pod\r\n'],
  ])('was meant as an object that matters if it %s', (_, text) => {
    expect(wasMeantToMatter(text)).toBe(true);
  });

  it.each([
    ['has no kind', 'a: [\napiVersion: v1\n'],
    ['has another kind', 'kind: ConfigMap\n'],
    ['has another kind in quotes', '"kind": "ConfigMap"\n'],
    ['has another kind behind spaces', 'kind :  ConfigMap\n'],
    ['has another kind that ends the text', 'kind: ConfigMap'],
    ['has such a kind in another API', 'apiVersion: batch.volcano.sh/v1alpha1\nkind: Job\n'],
    ['has only a word with kind in it', 'kinds: Pod\nmankind: Pod\n'],
    ['has only an API', 'apiVersion: {{ x }}\n'],
    ['has nothing', ''],
  ])('was not if it %s', (_, text) => {
    expect(wasMeantToMatter(text)).toBe(false);
  });
});
