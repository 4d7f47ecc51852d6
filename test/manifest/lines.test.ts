import { describe, expect, it } from 'vitest';
import { countLines, endOfLine, firstCharacter, isDash } from '../../src/manifest/lines.ts';

describe('a line', () => {
  it.each([
    ['ab\ncd', 0, 2],
    ['ab\ncd', 2, 2],
    ['ab\ncd', 3, 5],
    ['\nab', 0, 0],
    ['', 0, 0],
  ])('of %j that holds the offset %i ends at %i', (text, start, end) => {
    expect(endOfLine(text, start)).toBe(end);
  });

  it.each([
    ['a', 0, 1, 0],
    ['  a', 0, 3, 2],
    [' \r a', 0, 4, 3],
    ['\ta', 0, 2, 0],
    ['  a', 0, 2, undefined],
    ['  ', 0, 2, undefined],
    ['a b', 1, 3, 2],
  ])('%j has from %i to %i its first character at %j', (text, start, end, first) => {
    expect(firstCharacter(text, start, end)).toBe(first);
  });

  it.each([
    ['- a', true],
    ['-\ta', true],
    ['-\n', true],
    ['-\r\n', true],
    ['-', true],
    ['-a', false],
    ['--', false],
    ['a b', false],
    ['', false],
  ])('begins an item of a list: %j, %s', (text, expected) => {
    expect(isDash(text, 0)).toBe(expected);
  });

  it.each([
    ['a\nb\nc', 0, 5, 2],
    ['a\nb\nc', 2, 3, 0],
    ['\n\n', 0, 1, 1],
    ['\n\n', 1, 2, 1],
    ['', 0, 0, 0],
  ])('of %j ends between %i and %i so often: %i', (text, from, to, count) => {
    expect(countLines(text, from, to)).toBe(count);
  });
});
