import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Endpoint, Rectangle } from '../../src/flow/change.ts';
import { cover } from '../../src/report/cover.ts';
import { INTERNET, pods, tcp, workload } from './example.ts';

const [web, db, rest] = [workload('shop/Deployment/web'), workload('shop/Deployment/db'), pods(['shop'])];
const single = workload('shop/Pod/single');
const ends: readonly Endpoint[] = [web, db, rest, single, INTERNET];
const PORTS = [53, 80] as const;

/** Every flow there can be between the ends, as text: none between addresses, none from a single pod to itself. */
const FLOWS = ends.flatMap((from) =>
  ends.flatMap((to) => (isNone(from, to) ? [] : PORTS.map((port) => `${from.id}|${to.id}|${port}`))),
);

describe('the lines that cover some rectangles', () => {
  test('hold the same flows, and are not more', () => {
    fc.assert(
      fc.property(fc.subarray(FLOWS), (flows) => {
        const rectangles = flows.map(rectangleOf);
        const lines = cover(rectangles);
        expect([...new Set(lines.flatMap(flowsOf))].sort()).toEqual([...flows].sort());
        expect(lines.length).toBeLessThanOrEqual(rectangles.length);
      }),
    );
  });

  test('know which rectangles they say something of', () => {
    fc.assert(
      fc.property(fc.subarray(FLOWS), (flows) => {
        for (const line of cover(flows.map(rectangleOf))) {
          expect(line.of.map((i) => flows[i]).sort()).toEqual([...flowsOf(line)].sort());
        }
      }),
    );
  });

  test('are complete also where each shows only what is new in it', () => {
    fc.assert(
      fc.property(fc.subarray(FLOWS), (flows) => {
        const needed = cover(flows.map(rectangleOf)).flatMap((line) => flowsOf({ ...line, ...line.needed }));
        expect([...new Set(needed)].sort()).toEqual([...flows].sort());
      }),
    );
  });

  test('are one where only what is no flow is missing', () => {
    const pods = [web, db, rest];
    const rectangles = [
      { sources: pods, destinations: [...pods, single, INTERNET], ports: [tcp(80)] },
      { sources: [single], destinations: [...pods, INTERNET], ports: [tcp(80)] },
      { sources: [INTERNET], destinations: [...pods, single], ports: [tcp(80)] },
    ];
    const [line, ...others] = cover(rectangles);
    expect(others).toEqual([]);
    expect([line?.sources.length, line?.destinations.length]).toEqual([5, 5]);
  });
});

function rectangleOf(flow: string): Rectangle {
  const [from, to, port] = flow.split('|');
  const named = (id: string | undefined) => ends.filter((end) => end.id === id);
  return { sources: named(from), destinations: named(to), ports: [tcp(Number(port))] };
}

function flowsOf({ sources, destinations, ports }: Rectangle): string[] {
  return FLOWS.filter((flow) => {
    const [from, to, port] = flow.split('|');
    const held = ports.some((range) => range.port <= Number(port) && Number(port) <= range.endPort);
    return held && sources.some(({ id }) => id === from) && destinations.some(({ id }) => id === to);
  });
}

function isNone(from: Endpoint, to: Endpoint): boolean {
  return from === to && (from === INTERNET || from === single);
}
