import { expect, test } from 'vitest';
import { changedLines, ended } from '../../src/manifest/changed.ts';

test.each<[string, string, string, number[]]>([
  ['nothing', 'a\nb\n', 'a\nb\n', []],
  ['a line in another way', 'a\nb\nc\n', 'a\nx\nc\n', [2]],
  ['lines that came', 'a\nb\n', 'a\nx\ny\nb\n', [2, 3]],
  ['a line that went: the one that follows', 'a\nb\nc\n', 'a\nc\n', [2]],
  ['the last line, which went: the last that is left', 'a\nb\nc\n', 'a\nb\n', [2]],
  ['two places', 'a\nb\nc\n', 'x\nb\ny\n', [1, 3]],
  ['all of a text that is new', '', 'a\nb\n', [1, 2]],
  ['nothing of nothing', '', '', []],
  ['a line break at the end', 'a\nb', 'a\nb\n', []],
  ['line breaks of another system', 'a\r\nb\r\n', 'a\nb\n', []],
  ['more than is worth to compare', 'a\n'.repeat(600), 'b\n'.repeat(600), []],
])('%s', (_what, before, after, expected) => {
  expect(changedLines(before, after)).toEqual(expected);
});

test.each([
  ['', ''],
  ['a', 'a\n'],
  ['a\n', 'a\n'],
])('%j ends as a text does: %j', (text, expected) => {
  expect(ended(text)).toBe(expected);
});
