import { describe, expect, test } from 'vitest';
import type { Endpoint } from '../../src/flow/change.ts';
import type { PortRange } from '../../src/policy/tier.ts';
import type { Flows } from '../../src/risk/flows.ts';
import { byCause, labelsBehind } from '../../src/risk/group.ts';
import { tcp, workload } from '../report/example.ts';

const [a, b, x, y] = ['a', 'b', 'x', 'y'].map((name) => workload(`shop/Deployment/${name}`)) as [
  Endpoint,
  Endpoint,
  Endpoint,
  Endpoint,
];

function part(sources: readonly Endpoint[], destinations: readonly Endpoint[], ports: readonly PortRange[]): Flows {
  const pairs = sources.length * destinations.length;
  const rest = {
    kind: 'opened' as const,
    because: [],
    causes: [],
    relabelled: [],
    unspoken: false,
    lifecycle: 'policy' as const,
    change: 0,
  };
  return { sources, destinations, ports, pairs, ...rest };
}

describe('flows with one cause that are cut into parts', () => {
  test.each<[string, number | undefined, readonly Flows[]]>([
    ['by ports alone are the same pairs', 2, [part([a], [x, y], [tcp(80)]), part([a], [x, y], [tcp(1, 79)])]],
    [
      'by ports, and again by ends on some of them, are too',
      4,
      [part([a, b], [x, y], [tcp(80)]), part([a], [x, y], [tcp(443)]), part([b], [x, y], [tcp(443)])],
    ],
    ['by ends on the same ports are all the pairs', 2, [part([a], [x], [tcp(80)]), part([b], [y], [tcp(80)])]],
    ['by ends in another order are the same ends', 2, [part([a, b], [x], [tcp(80)]), part([b, a], [x], [tcp(443)])]],
    [
      'by ports, and by ends on other ones, cannot be counted',
      undefined,
      [part([a], [x], [tcp(80)]), part([a], [x], [tcp(443)]), part([b], [y], [tcp(80)]), part([b], [y], [tcp(8080)])],
    ],
    ['into 200 are still counted', 1, Array.from({ length: 200 }, (_, i) => part([a], [x], [tcp(2 * i + 1)]))],
    ['into more are not', undefined, Array.from({ length: 201 }, (_, i) => part([a], [x], [tcp(2 * i + 1)]))],
    ['by ends on other ports cannot be counted', undefined, [part([a], [x], [tcp(80)]), part([b], [x], [tcp(443)])]],
  ])('%s', (_, pairs, parts) => {
    expect(byCause(parts).map((group) => group.pairs)).toEqual([pairs]);
  });
});

test('labels are behind flows if they made all of them, and are told once', () => {
  const lines = { side: 'head', path: 'x', line: 1, endLine: 1, field: 'metadata.labels.app' } as const;
  const labels = (name: string) => ({ ...lines, object: { kind: 'Deployment', namespace: 'shop', name } });
  const by = (...relabelled: ReturnType<typeof labels>[]) => ({ ...part([a], [x], [tcp(80)]), relabelled });
  const names = (...parts: Flows[]) => labelsBehind(parts).map(({ object }) => object.name);
  expect(names(by(labels('a')), by(labels('a'), labels('b')))).toEqual(['a', 'b']);
  expect(names(by(labels('a')), by())).toEqual([]);
});
