import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { inPieces, writeTo } from '../../src/source/output-file.ts';
import { temporaryFolder } from './folder.ts';

const folder = temporaryFolder();

test.each([
  ['nothing', ''],
  ['a line', 'a\n'],
  ['a long text', `${'a'.repeat(3_000_000)}\n`],
  ['a character of two units where it is divided', `${'a'.repeat(2 ** 20 - 1)}😀b\n`],
  ['such characters alone', `${'😀'.repeat(2 ** 20)}\n`],
])('%s is in the file, and nothing else', (_what, text) => {
  const path = join(folder, 'answer');
  writeTo(path, 'what was there before');
  writeTo(path, text);
  expect(readFileSync(path, 'utf8') === text).toBe(true);
});

test.each([
  ['nothing', [], ''],
  ['empty ones', ['', ''], ''],
  ['short ones', ['{', '', '}'], '{}\n'],
  ['many that are large together', Array(3_000).fill('a'.repeat(1_000)), `${'a'.repeat(3_000_000)}\n`],
  ['a large one among them', ['a', 'b'.repeat(3_000_000), 'c\n'], `a${'b'.repeat(3_000_000)}c\n`],
  ['one that ends with a line break, and nothing behind it', ['a\n', ''], 'a\n'],
])('bits of an answer are written one behind the other: %s', (_what, bits, text) => {
  const path = join(folder, 'answer');
  writeTo(path, bitByBit(bits));
  expect(readFileSync(path, 'utf8') === text).toBe(true);
});

test('an answer is written a bit at a time, and small bits together', () => {
  const bits = [...inPieces(bitByBit(Array(3_000).fill('a'.repeat(1_000))))];
  expect(bits.map(({ length }) => length)).toEqual([1_049_000, 1_049_000, 902_000, 1]);
});

function* bitByBit(bits: readonly string[]): Generator<string> {
  yield* bits;
}

test('a text without a line break at its end gets one', () => {
  const path = join(folder, 'answer');
  writeTo(path, '{}');
  expect(readFileSync(path, 'utf8')).toBe('{}\n');
});

test('a file that cannot be written is named with the reason', () => {
  expect(() => writeTo(join(folder, 'no/such/folder'), '')).toThrow(/such\/folder cannot be written: no such file/);
  expect(() => writeTo('', '')).toThrow(/^A file without a name cannot be written/);
});
