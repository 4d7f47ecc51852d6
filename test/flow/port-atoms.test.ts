import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { atomsOf } from '../../src/flow/port-atoms.ts';
import { type Ports, position, positionOfName } from '../../src/flow/port-axis.ts';
import { portsOf, rangesOf, size, union } from '../../src/flow/ports.ts';
import { runs } from '../reference/runs.ts';
import { ALL, named, type Protocol, ranges, told } from './port-words.ts';

test('its numbers are atoms of their own, held by the sets that name it and by those that hold the mere number', () => {
  const sets = [[named('a')], ranges('TCP 80'), ranges('TCP 1-65535'), ranges('UDP 1-65535')].map(portsOf);
  const atoms = atomsOf(sets).filter(({ ports }) => rangesOf(ports).some(({ name }) => name === 'a'));
  expect(atoms.map(({ ports, heldBy }) => [rangesOf(ports), heldBy])).toEqual([
    [[named('a')], [0, 2]],
    [[{ ...named('a'), port: 80, endPort: 80 }], [0, 1, 2]],
  ]);
});

test('each number of a name is in the atom of just the sets that hold it, by the name or as a mere number', () => {
  const NUMBERS = [1, 2, 3, 4, 5, 6, 79, 80, 81, 82, 83, 84, 65_534, 65_535];
  const part = fc
    .record({
      protocol: fc.constantFrom<Protocol>('TCP', 'UDP'),
      name: fc.constantFrom(undefined, 'a', 'b'),
      port: fc.constantFrom(1, 2, 80, 65_535),
      more: fc.constantFrom(0, 1, 3, 65_534),
    })
    .map(({ protocol, name, port, more }) => {
      const numbers = { protocol, port, endPort: Math.min(65_535, port + more) };
      return name === undefined ? numbers : { ...numbers, name };
    });
  const holds = (ports: Ports, point: number) => ports.some(({ first, last }) => first <= point && point <= last);
  fc.assert(
    fc.property(fc.array(fc.array(part, { maxLength: 3 }), { maxLength: 4 }), (written) => {
      const sets = written.map(portsOf);
      const found = atomsOf(sets);
      for (const [protocol, name] of [...['a', 'b'].map((each) => ['TCP', each] as const), ['UDP', 'a'] as const]) {
        for (const number of NUMBERS) {
          const [mere, point] = [position(protocol, number), positionOfName(protocol, name) + number];
          const byName = sets.some((set) => holds(set, point) && !holds(set, mere));
          const holders = sets.flatMap((set, i) => (holds(set, point) || holds(set, mere) ? [i] : []));
          const atoms = found.filter(({ ports }) => holds(ports, point));
          expect(atoms.map(({ heldBy }) => heldBy)).toEqual(byName ? [holders] : []);
        }
      }
    }),
    runs(300),
  );
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
