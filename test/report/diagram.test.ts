import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nameSets } from '../../src/naming/endpoints.ts';
import { arrowsOf, type Drawable, mergeEqual } from '../../src/report/arrows.ts';
import { changesDrawn, drawing, listMermaid, mermaid } from '../../src/report/diagram.ts';
import type { Listing, Report } from '../../src/report/report.ts';
import { closed, HEAD, inClusters, opened, report, tcp, workload } from './example.ts';
import { CHANGES, huge, NOTHING } from './states.ts';
import { STORY } from './story.ts';

test('a comparison as a diagram alone', () => {
  expect(mermaid(STORY)).toMatchInlineSnapshot(`
    "flowchart LR
      accTitle: Flows that this change opens and closes
      n2(["every address (IPv4 and IPv6)"])
      n6(["203.0.113.0/24"])
      subgraph s1["namespace backapp"]
        n5["backapp"]
      end
      subgraph s2["namespace db"]
        n1["backup"]
        n3["db"]
      end
      subgraph s3["namespace webapp"]
        n4["webapp"]
      end
      n1 == "opened all ports" ==> n2
      n1 == "opened all ports" ==> n1
      n3 == "opened all ports" ==> n2
      n3 == "opened all ports" ==> n1
      n2 == "opened all ports" ==> n1
      n4 == "opened all ports" ==> n1
      n5 == "opened TCP 5432" ==> n1
      n4 == "opened TCP 5432" ==> n3
      n5 -. "closed TCP 443" .-x n6
      linkStyle 0,1,2,3,4,5,6,7 stroke:#cf222e,stroke-width:3px
      linkStyle 8 stroke:#1a7f37,stroke-width:2px
    "
  `);
});

test('the flows of one version as a diagram alone', () => {
  const clusters = CHANGES.clusters.map((cluster) => ({ ...cluster, flows: cluster.changes.slice(0, 2) }));
  const listing: Listing = { ...CHANGES, version: HEAD, clusters };
  expect(listMermaid(listing)).toMatchInlineSnapshot(`
    "flowchart LR
      accTitle: Flows that are allowed
      subgraph s1["namespace shop"]
        n1["web"]
        n2["api"]
        n3["cache"]
      end
      n1 -- "TCP 8080" --> n2
      n2 -- "TCP 6379" --> n3
    "
  `);
});

test('of several clusters, each arrow names those that it is of', () => {
  const one = report({ changes: [opened([a], [far], { ports: [tcp(80)] })] });
  const named = (...names: string[]) => mermaid(inClusters(one, names)).match(/"opened (.*)"/)?.[1];
  expect(named('only')).toBe('TCP 80');
  expect(named('dev', 'prod')).toBe('TCP 80 in dev, prod');
  expect(named('a', 'b', 'c', 'd')).toBe('TCP 80 in a, b, c, d');
  expect(named('a', 'b', 'c', 'd', 'e')).toBe('TCP 80 in a, b, c and 2 more');
  const listing = (...names: string[]): Listing => ({
    ...one,
    version: HEAD,
    clusters: names.map((name, i) => ({
      name,
      endpoints: [a, b, far],
      flows: i === 0 ? [opened([a], [far]), opened([b], [far])] : [opened([a], [far])],
    })),
  });
  const arrows = (text: string) => text.split('\n').filter((line) => line.includes('-->'));
  expect(arrows(listMermaid(listing('only')))).toEqual(['  n1 -- "all ports" --> n2']);
  expect(arrows(listMermaid(listing('dev', 'prod')))).toEqual([
    '  n1 -- "all ports in dev, prod" --> n2',
    '  n3 -- "all ports in dev" --> n2',
  ]);
});

test('nothing to draw is said', () => {
  expect(mermaid(NOTHING)).toContain('n0[/"No flow to draw"/]');
});

const [a, b, c] = ['a', 'b', 'c'].map((name) => workload(`shop/Deployment/${name}`)) as [W, W, W];
const far = workload('ops/Deployment/far');
type W = ReturnType<typeof workload>;

describe('equal ends are one node', () => {
  const nodes = (...changes: Report['changes']) =>
    [
      ...new Set(
        drawn(changes)
          .arrows.flatMap(({ from, to }) => [from, to])
          .map(({ parts }) => parts.length),
      ),
    ].sort();
  const drawn = (changes: Report['changes']) => drawing(changesDrawn(report({ endpoints: [a, b, c, far], changes })));

  test('if they have the same arrows to the same others', () => {
    const web = [opened([a], [far], { ports: [tcp(80)] }), opened([b], [far], { ports: [tcp(80)] })];
    expect(nodes(...web)).toEqual([1, 2]);
  });

  test.each<[string, Report['changes']]>([
    ['other ports', [opened([a], [far], { ports: [tcp(80)] }), opened([b], [far], { ports: [tcp(81)] })]],
    ['another end', [opened([a], [far]), opened([b], [c])]],
    ['another change', [opened([a], [far]), closed([b], [far])]],
    ['another direction', [opened([a], [far]), opened([far], [b])]],
  ])('but not if one has %s', (_, changes) => {
    expect(nodes(...changes)).toEqual([1]);
  });

  test('and no flow is lost or added, whatever the arrows are', () => {
    const all = [a, b, c, far, workload('ops/Deployment/near')];
    const naming = nameSets(all, 'head', []);
    const end = fc.constantFrom(...all).map((one) => naming([one]));
    const line = fc.record({
      kind: fc.constantFrom('opened' as const, 'closed' as const),
      sources: end,
      destinations: end,
      ports: fc.constantFrom(80, 443).map((port) => [tcp(port)]),
      clusters: fc.constantFrom([], ['dev'], ['dev', 'prod']),
    });
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
        expect(flowsOf(mergeEqual(arrowsOf(lines)))).toEqual(flowsOf(arrowsOf(lines)));
      }),
    );
  });
});

function flowsOf(arrows: ReturnType<typeof arrowsOf>): string[] {
  const flows = arrows.flatMap(({ kind, from, to, ports, clusters }) =>
    from.parts.flatMap((s) =>
      to.parts.flatMap((d) => ports.map(({ port }) => `${kind} ${s.words.names} ${d.words.names} ${port} ${clusters}`)),
    ),
  );
  return [...new Set(flows)].sort();
}

describe('at most 40 arrows are drawn', () => {
  const words = (name: string): Drawable['sources'] => nameSets([], 'head', [])([workload(name)]);
  const lines = (count: number, name: (i: number) => string): Drawable[] =>
    Array.from({ length: count }, (_, i) => {
      const ends = { sources: words(name(i)), destinations: words('ops/Deployment/x') };
      return { kind: 'opened', ports: [tcp(1 + i)], ...ends, clusters: [] };
    });

  test.each([
    [40, (i: number) => `n/Deployment/a${i}`, 40, ''],
    [41, (i: number) => `n${i % 7}/Deployment/a${i}`, 7, 'drawn by namespace'],
    [500, (i: number) => `n${i}/Deployment/a${i}`, 40, 'drawn by namespace, without 460 more arrows'],
  ] as const)('of %i lines', (count, name, expected, leftOut) => {
    const found = drawing(lines(count, name));
    expect([found.arrows.length, found.leftOut]).toEqual([expected, leftOut]);
  });

  test('and a diagram alone says what it leaves out', () => {
    expect(mermaid(huge(400))).toContain('n0[/"drawn by namespace"/]');
  });
});
