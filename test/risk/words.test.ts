import { describe, expect, test } from 'vitest';
import { write } from '../../src/manifest/sentence.ts';
import { wholeProtocol } from '../../src/policy/tier.ts';
import { capitalised, list, plain, portWords } from '../../src/risk/words.ts';

const quoted = (name: string) => `‘${name}’`;

describe('a list of names', () => {
  test.each([
    [[], ''],
    [['a'], '‘a’'],
    [['a', 'b'], '‘a’ and ‘b’'],
    [['a', 'b', 'c'], '‘a’, ‘b’ and ‘c’'],
    [['a', 'b', 'c', 'd', 'e', 'f'], '‘a’, ‘b’, ‘c’, ‘d’, ‘e’ and ‘f’'],
    [['a', 'b', 'c', 'd', 'e', 'f', 'g'], '‘a’, ‘b’, ‘c’, ‘d’, ‘e’ and 2 more'],
  ])('%j', (names, text) => {
    expect(write(list(names), quoted)).toBe(text);
  });
});

describe('ports', () => {
  test.each([
    [[wholeProtocol('TCP'), wholeProtocol('UDP'), wholeProtocol('SCTP')], 'all ports'],
    [[wholeProtocol('TCP'), { protocol: 'UDP', port: 53, endPort: 53 }], 'all TCP ports, UDP 53'],
    [
      [
        { protocol: 'TCP', port: 8000, endPort: 8009 },
        { protocol: 'TCP', port: 8010, endPort: 8100 },
      ],
      'TCP 8000-8100',
    ],
  ] as const)('%j are %s', (ranges, text) => {
    expect(write(portWords(ranges))).toBe(text);
  });
});

test('a sentence begins with a capital if its first word is ours', () => {
  expect(write(capitalised(plain('any address')))).toBe('Any address');
  expect(write(capitalised(list(['shop/web'])), quoted)).toBe('‘shop/web’');
});
