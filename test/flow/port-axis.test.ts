import { expect, test } from 'vitest';
import { position, unknownPorts } from '../../src/flow/port-axis.ts';

test('a port has a place of its own on the axis', () => {
  const places = (['TCP', 'UDP', 'SCTP'] as const).flatMap((protocol) =>
    [1, 65_535].map((port) => position(protocol, port)),
  );
  expect(places).toEqual([1, 65_535, 65_537, 131_071, 131_073, 196_607]);
});

test.each(['x_y', '<b>', '', 'a name', 'MUCH-TOO-LONG-A-NAME'])('no container can have a port named %j', (name) => {
  expect(unknownPorts({ name })).toEqual([]);
});
