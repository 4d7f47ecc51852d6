import fc from 'fast-check';
import { expect, test } from 'vitest';
import { say } from '../../src/manifest/sentence.ts';
import {
  code,
  fenced,
  jsonPieces,
  jsonText,
  label,
  markdown,
  plain,
  plainName,
  urlPath,
} from '../../src/report/quote.ts';
import { hostile } from './hostile.ts';
import { elements, rendered, skeleton, textOf } from './rendered.ts';

test.each([
  ['shop/web', '`shop/web`'],
  ['a`b', '``a`b``'],
  ['``', '``` `` ```'],
  ['`a', '`` `a ``'],
  [' a', '`  a `'],
  ['a|b', '`a\\u{7c}b`'],
  ['a\r\nb', '`a b`'],
  ['a\u202eb\u0000', '`a\\u{202e}b\\u{0}`'],
  ['a\u00a0b\u3164', '`a\\u{a0}b\\u{3164}`'],
  ['\ud800', '`\\u{d800}`'],
  ['', '`""`'],
  ['  ', '`"  "`'],
  ['naïve-日本-🙂', '`naïve-日本-🙂`'],
])('the name %j is the code span %s', (name, span) => {
  expect(code(name)).toBe(span);
});

test('a long name keeps both of its ends', () => {
  const name = plainName(`k8s/${'deep/'.repeat(100)}db.yaml`);
  expect(name).toHaveLength(160);
  expect(name).toMatch(/^k8s\/deep\/.*….*\/db\.yaml$/);
});

test('a long name is never cut within a character', () => {
  expect(plainName('🙂'.repeat(500))).toMatch(/^(🙂)+…(🙂)+$/u);
});

test('whatever a name is, it stays the whole of one code span in one cell of a table', () => {
  fc.assert(
    fc.property(hostile, (name) => {
      const tree = rendered(`| a | b |\n|---|---|\n| ${code(name)} | end |`);
      expect(elements(tree, 'td').map(textOf)).toEqual([plainName(name).replaceAll('|', '\\u{7c}'), 'end']);
      expect(elements(tree, 'code')).toHaveLength(1);
    }),
    { numRuns: 100 },
  );
});

test('whatever the names of a sentence are, its words stay what they are', () => {
  const sentence = (a: string, b: string) =>
    markdown(say`${a}${b} selects *all* pods | of <b>${a}</b> [x](y) & \`${b}\``);
  const expected = skeleton(rendered(sentence('x', 'y')));
  expect(expected).toBe('<p><code/> <code/> selects *all* pods | of <b><code/></b> [x](y) & `<code/>`</p>');
  fc.assert(
    fc.property(hostile, hostile, (a, b) => {
      expect(skeleton(rendered(sentence(a, b)))).toBe(expected);
    }),
    { numRuns: 100 },
  );
});

test('whatever the lines of a manifest are, they stay in their fence', () => {
  fc.assert(
    fc.property(fc.array(hostile, { minLength: 1 }), (lines) => {
      expect(skeleton(rendered(`${fenced('diff', lines)}\n\nend`))).toBe('<pre><code/></pre>\n<p>end</p>');
    }),
    { numRuns: 100 },
  );
});

const character = fc.integer({ min: 0, max: 0x10ffff }).map((codePoint) => String.fromCodePoint(codePoint));

test('nothing that a terminal would obey or hide is left in a name', () => {
  fc.assert(
    fc.property(fc.string({ unit: character }), (name) => {
      expect(plain(say`${name}`)).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\u200b\u2060\u3164]/u);
    }),
  );
});

test('a label of a diagram holds only characters that mean nothing there', () => {
  fc.assert(
    fc.property(hostile, (name) => {
      expect(label(name)).toMatch(/^[A-Za-z0-9 ._/:,()=?-]{0,160}$/);
    }),
  );
});

test.each([
  ['k8s/db.yaml', 'k8s/db.yaml'],
  ['a b/ü(1)|<x>.yaml', 'a%20b/%C3%BC%281%29%7C%3Cx%3E.yaml'],
  ['a#L1?x=%2f', 'a%23L1%3Fx%3D%252f'],
  ['../../../../settings', undefined],
  ['a//b', undefined],
  ['/etc/passwd', undefined],
  ['\ud800', undefined],
])('the path %j becomes the URL path %s', (path, url) => {
  expect(urlPath(path)).toBe(url);
});

test('an answer as JSON bit by bit is the same text as all of it at once', () => {
  const answer = fc.dictionary(
    hostile,
    fc.option(fc.oneof(fc.jsonValue(), fc.array(fc.jsonValue())), { nil: undefined }),
    {
      minKeys: 1,
    },
  );
  fc.assert(
    fc.property(answer, (each) => {
      const whole = { ...each, verdict: 'pass', none: undefined, nothing: [] };
      expect([...jsonPieces(whole)].join('')).toBe(jsonText(whole));
    }),
  );
});
