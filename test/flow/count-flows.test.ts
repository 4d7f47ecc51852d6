import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compare } from '../../src/flow/compare.ts';
import { countFlows } from '../../src/flow/count-flows.ts';
import { versions } from '../reference/random.ts';
import { runs } from '../reference/runs.ts';
import { understand } from '../reference/understand.ts';

test('the flows of a comparison are as many as its rectangles hold, counted one by one', () => {
  fc.assert(
    fc.property(versions, ({ base, head }) => {
      const [before, after] = understand(base, head);
      const { changes } = compare(before.state, after.state);
      const ports = changes.map((change) => change.ports.map(({ port, endPort }) => endPort - port + 1));
      let flows = 0;
      changes.forEach((change, i) => {
        for (const _source of change.sources)
          for (const _destination of change.destinations) for (const one of ports[i] ?? []) flows += one;
      });
      expect(countFlows(changes)).toBe(flows);
    }),
    runs(20),
  );
});

test('an endpoint counts once, and a port once however often it is named', () => {
  const [source, destination] = [
    { kind: 'addresses' as const, id: 'a', ranges: [] },
    { kind: 'addresses' as const, id: 'b', ranges: [] },
  ];
  const ports = [
    { protocol: 'TCP' as const, port: 80, endPort: 89 },
    { protocol: 'TCP' as const, port: 85, endPort: 90 },
    { protocol: 'UDP' as const, port: 85, endPort: 85 },
  ];
  expect(countFlows([{ sources: [source, destination], destinations: [destination], ports }])).toBe(2 * 1 * 12);
});

test('no rectangles hold no flows', () => {
  expect(countFlows([])).toBe(0);
});
