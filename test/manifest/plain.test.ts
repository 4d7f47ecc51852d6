import { describe, expect, it } from 'vitest';
import { readPlain } from '../../src/manifest/plain.ts';

// What `kubectl label --local --output json` (1.32) made of each of them.
const READ_BY_KUBECTL: [string, unknown][] = [
  ...['y', 'Y', 'yes', 'on', 'On', 'true', 'TRUE'].map((text): [string, unknown] => [text, true]),
  ...['n', 'no', 'NO', 'off', 'False'].map((text): [string, unknown] => [text, false]),
  ...['', '~', 'null', 'Null', 'NULL'].map((text): [string, unknown] => [text, null]),
  ...['tRUE', 'nULL', '~x', 'oN', '=', '_1', '.', '..', '._5', '.0x1', 'infinity', '.Infinity', '.infinity'].map(
    (text): [string, unknown] => [text, text],
  ),
  ...[
    '22:22',
    '1:30',
    '2001-01-01',
    '1.2.3',
    '0.0.0',
    '0x',
    '0b',
    '0b12',
    '0o8',
    '1e',
    '1e400',
    '0x1p3',
    '10.0.0.0/8',
  ].map((text): [string, unknown] => [text, text]),
  ['010', 8],
  ['-010', -8],
  ['0777', 511],
  ['00000', 0],
  ['09', 9],
  ['08', 8],
  ['0_8', 8],
  ['00.5', 0.5],
  ['010.0', 10],
  ['0o17', 15],
  ['-0o17', -15],
  ['0O17', 15],
  ['0x1F', 31],
  ['0X1f', 31],
  ['-0x1f', -31],
  ['0x_1', 1],
  ['0b11', 3],
  ['0B11', 3],
  ['-0b11', -3],
  ['+0b1', 1],
  ['1_000', 1000],
  ['1__0', 10],
  ['1_', 1],
  ['1_000.5', 1000.5],
  ['+12', 12],
  ['-1', -1],
  ['-0', 0],
  ['1.0', 1],
  ['1.10', 1.1],
  ['5.', 5],
  ['1.e3', 1000],
  ['.5', 0.5],
  ['.5_5', 0.55],
  ['.1_0', 0.1],
  ['.1e3', 100],
  ['1e3', 1000],
  ['1E5', 100_000],
  ['1e+5', 100_000],
  ['1e3_0', 1e30],
  ['18446744073709551616', 18_446_744_073_709_552_000],
  ['12345678901234567890123', 1.234_567_890_123_456_8e22],
];

describe('a plain scalar', () => {
  it.each(READ_BY_KUBECTL)("is read as the API server's clients do (semantics D8): %j is %j", (text, value) => {
    expect(readPlain(text)).toBe(value);
  });

  it.each(['.inf', '-.INF', '+.Inf', '.nan'])(
    'may be no finite number, and then JSON has nothing for it: %s',
    (text) => {
      expect(Number.isFinite(readPlain(text))).toBe(false);
    },
  );
});
