import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { atomsOf } from '../../src/flow/port-atoms.ts';
import { type Ports, position, unknownPorts } from '../../src/flow/port-axis.ts';
import { EVERY_PORT, portsOf, rangesOf, size, union } from '../../src/flow/ports.ts';
import type { PortRange } from '../../src/policy/tier.ts';

type Protocol = PortRange['protocol'];

/** Ranges as people write them: `TCP 80, UDP 1-65535`. */
function ranges(text: string): PortRange[] {
  return text.split(', ').flatMap((each) => {
    const [, protocol, port, endPort = port] = /^(\w+) (\d+)(?:-(\d+))?$/.exec(each) ?? [];
    return protocol ? [{ protocol: protocol as Protocol, port: Number(port), endPort: Number(endPort) }] : [];
  });
}

function told(ports: Ports): string {
  return rangesOf(ports)
    .map(({ protocol, port, endPort }) => `${protocol} ${port === endPort ? port : `${port}-${endPort}`}`)
    .join(', ');
}

const ALL = 'TCP 1-65535, UDP 1-65535, SCTP 1-65535';

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

const named = (name: string, protocol: Protocol = 'TCP'): PortRange => ({ protocol, port: 0, endPort: 0, name });

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

test.each(['x_y', '<b>', '', 'a name', 'MUCH-TOO-LONG-A-NAME'])('no container can have a port named %j', (name) => {
  expect(unknownPorts({ name })).toEqual([]);
});

test('its numbers are atoms of their own, held by the sets that name it and by those that hold the mere number', () => {
  const sets = [[named('a')], ranges('TCP 80'), ranges('TCP 1-65535'), ranges('UDP 1-65535')].map(portsOf);
  const atoms = atomsOf(sets).filter(({ ports }) => rangesOf(ports).some(({ name }) => name === 'a'));
  expect(atoms.map(({ ports, heldBy }) => [rangesOf(ports), heldBy])).toEqual([
    [[named('a')], [0, 2]],
    [[{ ...named('a'), port: 80, endPort: 80 }], [0, 1, 2]],
  ]);
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

describe('atoms', () => {
  function atoms(...sets: string[]): string[] {
    return atomsOf(sets.map((set) => portsOf(ranges(set)))).map(
      ({ ports, heldBy }) => `${told(ports)} | ${heldBy.join()}`,
    );
  }

  test('of no sets are one: every port', () => {
    expect(atoms()).toEqual([`${ALL} | `]);
  });

  test('are cut where a set begins and where it ends', () => {
    expect(atoms('TCP 80-90')).toEqual(['TCP 1-79, TCP 91-65535, UDP 1-65535, SCTP 1-65535 | ', 'TCP 80-90 | 0']);
  });

  test('are cut by every set that overlaps', () => {
    expect(atoms('TCP 80-90', 'TCP 85-100', 'UDP 53')).toEqual([
      'TCP 1-79, TCP 101-65535, UDP 1-52, UDP 54-65535, SCTP 1-65535 | ',
      'TCP 80-84 | 0',
      'TCP 85-90 | 0,1',
      'TCP 91-100 | 1',
      'UDP 53 | 2',
    ]);
  });

  test('join pieces that the same sets hold', () => {
    expect(atoms('TCP 80, UDP 80, TCP 82')).toEqual([
      'TCP 1-79, TCP 81, TCP 83-65535, UDP 1-79, UDP 81-65535, SCTP 1-65535 | ',
      'TCP 80, TCP 82, UDP 80 | 0',
    ]);
  });

  test('end with their protocol', () => {
    expect(atoms('TCP 1-65535', 'SCTP 65535', 'UDP 1')).toEqual([
      'TCP 1-65535 | 0',
      'UDP 1 | 2',
      'UDP 2-65535, SCTP 1-65534 | ',
      'SCTP 65535 | 1',
    ]);
  });

  it('hold each port once, by just the sets that hold it', () => {
    const range = fc
      .tuple(fc.constantFrom<Protocol>('TCP', 'UDP', 'SCTP'), fc.constantFrom(1, 2, 80, 65_535), fc.nat(3))
      .map(([protocol, port, more]) => ({ protocol, port, endPort: Math.min(65_535, port + more) }));
    fc.assert(
      fc.property(fc.array(fc.array(range, { maxLength: 3 }), { maxLength: 4 }), (written) => {
        const sets = written.map(portsOf);
        const found = atomsOf(sets);
        expect(size(union(found.flatMap(({ ports }) => ports)))).toBe(3 * 65_535);
        expect(found.reduce((sum, { ports }) => sum + size(ports), 0)).toBe(3 * 65_535);
        expect(new Set(found.map(({ heldBy }) => heldBy.join())).size).toBe(found.length);
        for (const { ports, heldBy } of found) {
          for (const { first, last } of ports) {
            for (const point of [first, last]) {
              const holders = sets.flatMap((set, i) =>
                set.some((s) => s.first <= point && point <= s.last) ? [i] : [],
              );
              expect(heldBy).toEqual(holders);
            }
          }
        }
      }),
    );
  });
});

test('a port has a place of its own on the axis', () => {
  const places = (['TCP', 'UDP', 'SCTP'] as const).flatMap((protocol) =>
    [1, 65_535].map((port) => position(protocol, port)),
  );
  expect(places).toEqual([1, 65_535, 65_537, 131_071, 131_073, 196_607]);
});
