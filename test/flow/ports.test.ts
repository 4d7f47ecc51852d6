import { expect, test } from 'vitest';
import { EVERY_PORT, portsOf, rangesOf, size } from '../../src/flow/ports.ts';
import type { PortRange } from '../../src/policy/tier.ts';
import { ALL, named, ranges, told } from './port-words.ts';

test.each([
  ['TCP 80', 'TCP 80'],
  ['TCP 80-90, TCP 85-100', 'TCP 80-100'],
  ['TCP 80-100, TCP 85-90', 'TCP 80-100'],
  ['TCP 80-90, TCP 91', 'TCP 80-91'],
  ['TCP 80-90, TCP 92', 'TCP 80-90, TCP 92'],
  ['UDP 53, TCP 53', 'TCP 53, UDP 53'],
  ['SCTP 1, UDP 65535, TCP 65535, UDP 1', 'TCP 65535, UDP 1, UDP 65535, SCTP 1'],
  ['TCP 1-65535, UDP 1-65535', 'TCP 1-65535, UDP 1-65535'],
  ['TCP 90, TCP 80, TCP 81', 'TCP 80-81, TCP 90'],
  ['', ''],
])('the ports of %j are %j', (written, set) => {
  expect(told(portsOf(ranges(written)))).toBe(set);
});

test('a port of which only the name is known is in no number, and in all numbers of its protocol', () => {
  const written = [named('b'), named('a'), ...ranges('TCP 80')];
  expect(rangesOf(portsOf(written))).toEqual([...ranges('TCP 80'), named('a'), named('b')]);
  const several = ['n', 'p', 'm', 'o'].map((name) => named(name));
  expect(rangesOf(portsOf(several)).map(({ name }) => name)).toEqual(['m', 'n', 'o', 'p']);
  expect(rangesOf(portsOf([named('a'), ...ranges('TCP 1-65535')]))).toEqual(ranges('TCP 1-65535'));
  expect(rangesOf(portsOf([named('a', 'UDP'), ...ranges('TCP 1-65535')]))).toEqual([
    ...ranges('TCP 1-65535'),
    named('a', 'UDP'),
  ]);
  expect(portsOf([...ranges(ALL), named('a')])).toBe(EVERY_PORT);
  expect(portsOf([...ranges('TCP 2-65535, UDP 1-65535, SCTP 1-65535'), named('a')])).not.toBe(EVERY_PORT);
});

test.each<[string, PortRange[], PortRange[]]>([
  [
    'some of its numbers are told with it',
    [{ ...named('a'), port: 80, endPort: 90 }],
    [{ ...named('a'), port: 80, endPort: 90 }],
  ],
  ['of most of its numbers the name alone is told', [{ ...named('a'), port: 1, endPort: 40_000 }], [named('a')]],
  [
    'numbers that are in the set without it are not told with it',
    [...ranges('TCP 80-85'), { ...named('a'), port: 80, endPort: 90 }],
    [...ranges('TCP 80-85'), { ...named('a'), port: 86, endPort: 90 }],
  ],
  [
    'numbers around those without it are all told with it',
    [...ranges('TCP 82'), { ...named('a'), port: 80, endPort: 84 }],
    [...ranges('TCP 82'), { ...named('a'), port: 80, endPort: 81 }, { ...named('a'), port: 83, endPort: 84 }],
  ],
  [
    'a single number at each end of those without it is told with it',
    [...ranges('TCP 81-83'), { ...named('a'), port: 80, endPort: 84 }],
    [...ranges('TCP 81-83'), { ...named('a'), port: 80, endPort: 80 }, { ...named('a'), port: 84, endPort: 84 }],
  ],
  [
    'numbers beside those without it are told with it',
    [...ranges('TCP 70-79, TCP 91'), { ...named('a'), port: 80, endPort: 90 }],
    [...ranges('TCP 70-79, TCP 91'), { ...named('a'), port: 80, endPort: 90 }],
  ],
  [
    'most of its numbers are told by the name alone where another name has all of them',
    [named('b', 'UDP'), { ...named('a'), port: 1, endPort: 32_000 }],
    [{ ...named('a'), port: 1, endPort: 32_000 }, named('b', 'UDP')],
  ],
  [
    'the numbers of another protocol are others',
    [...ranges('UDP 80-85'), { ...named('a'), port: 80, endPort: 90 }],
    [...ranges('UDP 80-85'), { ...named('a'), port: 80, endPort: 90 }],
  ],
  [
    'a name beside numbers is told with them, however many',
    [...ranges('TCP 1-40000'), named('a')],
    [...ranges('TCP 1-40000'), named('a')],
  ],
])('of a name, %s', (_what, given, expected) => {
  expect(rangesOf(portsOf(given))).toEqual(expected);
});

test('numbers of another protocol do not make most of those of a name', () => {
  const given = [...ranges('UDP 1-40000'), { ...named('a'), port: 1, endPort: 9 }];
  expect(rangesOf(portsOf(given))).toEqual(given);
});

test('all ports are one and the same set, however they are written', () => {
  expect(portsOf(ranges(ALL))).toBe(EVERY_PORT);
  expect(portsOf(ranges('SCTP 1-65535, TCP 1-9, TCP 10-65535, UDP 1-65535'))).toBe(EVERY_PORT);
  expect(portsOf(ranges('SCTP 1-65535, TCP 2-65535, UDP 1-65535'))).not.toBe(EVERY_PORT);
  expect(told(EVERY_PORT)).toBe(ALL);
});

test.each([
  ['', 0],
  ['TCP 80', 1],
  ['TCP 80-90, UDP 1-2', 13],
  [ALL, 3 * 65_535],
])('%j has %d ports', (written, count) => {
  expect(size(portsOf(ranges(written)))).toBe(count);
});
