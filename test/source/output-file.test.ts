import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeTo } from '../../src/source/output-file.ts';
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

test('a text without a line break at its end gets one', () => {
  const path = join(folder, 'answer');
  writeTo(path, '{}');
  expect(readFileSync(path, 'utf8')).toBe('{}\n');
});

test('a file that cannot be written is named with the reason', () => {
  expect(() => writeTo(join(folder, 'no/such/folder'), '')).toThrow(/such\/folder cannot be written: no such file/);
  expect(() => writeTo('', '')).toThrow(/^A file without a name cannot be written/);
});
