import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import type { Listing, Report } from '../../src/report/report.ts';
import { BASE, report } from './example.ts';
import { ASSUMED, CHANGES, EVERY_NAMESPACE, huge, INCOMPLETE, NOTHING, POLICY_ONLY } from './states.ts';
import { STORY } from './story.ts';
import { json, listJson } from './written.ts';

const schema = JSON.parse(readFileSync(new URL('../../docs/report.schema.json', import.meta.url), 'utf8'));
const ajv = new Ajv2020({ allErrors: true, strict: true, strictRequired: false });
const validate = ajv.compile(schema);

const LISTING: Listing = {
  version: BASE,
  complete: true,
  clusters: STORY.clusters.map(({ changes, ...cluster }) => ({ ...cluster, flows: changes })),
  problems: INCOMPLETE.problems,
};

test.each<[string, Report]>([
  ['findings', STORY],
  ['changes', CHANGES],
  ['nothing', NOTHING],
  ['incomplete', INCOMPLETE],
  ['assumed', ASSUMED],
  ['policies alone', POLICY_ONLY],
  ['every namespace', EVERY_NAMESPACE],
  ['much', huge(100)],
])('a comparison with %s is as the schema says', (_, report) => {
  validate(JSON.parse(json(report)));
  expect(validate.errors).toBeNull();
});

test('a list is as the schema says', () => {
  validate(JSON.parse(listJson(LISTING)));
  expect(validate.errors).toBeNull();
});

test('the schema takes nothing else', () => {
  expect(validate({ ...JSON.parse(json(STORY)), time: '12:00' })).toBe(false);
  expect(validate({ ...JSON.parse(listJson(LISTING)), schemaVersion: 2 })).toBe(false);
});

describe('the order of the input does not matter', () => {
  test('in a list', () => {
    const clusters = LISTING.clusters.map(({ name, endpoints, flows }) => {
      return { name, endpoints: [...endpoints].reverse(), flows: [...flows].reverse() };
    });
    const turned = { ...LISTING, clusters };
    expect(listJson(turned)).toBe(listJson(LISTING));
  });

  test('in a comparison, where findings still point at their changes', () => {
    const last = STORY.changes.length - 1;
    const findings = STORY.findings.map((one) => ({ ...one, changes: one.changes.map((index) => last - index) }));
    const clusters = STORY.clusters.map(({ endpoints, changes, ...cluster }) => {
      return { ...cluster, endpoints: [...endpoints].reverse(), changes: [...changes].reverse() };
    });
    const turned = { ...STORY, clusters, changes: [...STORY.changes].reverse(), findings };
    expect(json(turned)).toBe(json(STORY));
  });
});

test('a finding points at its changes by the order in which they are written', () => {
  const { changes, findings } = JSON.parse(json(STORY));
  const cited = findings.map((finding: { changes: number[] }) =>
    finding.changes.map((index) => changes[index].ports.length),
  );
  expect(cited).toEqual([[3, 1, 3], [3], [1], [1]]);
});

test('a workload says which versions declare it, and where', () => {
  const { endpoints } = JSON.parse(json(CHANGES));
  expect(endpoints.find((one: { id: string }) => one.id === 'shop/Deployment/cache')).toEqual({
    id: 'shop/Deployment/cache',
    kind: 'workload',
    cluster: 'default',
    namespace: 'shop',
    workload: { kind: 'Deployment', name: 'cache' },
    presence: 'head',
    path: 'k8s/shop/cache.yaml',
    line: 1,
  });
});

test('a workload with a new name says what it was called', () => {
  const { endpoints } = JSON.parse(json(EVERY_NAMESPACE));
  const renamed = endpoints.filter((one: { renamedFrom?: string }) => one.renamedFrom !== undefined);
  expect(renamed).toEqual([
    expect.objectContaining({ id: 'shop/Deployment/cart-v2', presence: 'both', renamedFrom: 'shop/Deployment/cart' }),
  ]);
});

test('pods that nothing declares are told by selectors, and shown by an example', () => {
  const { endpoints } = JSON.parse(json(POLICY_ONLY));
  expect(endpoints.filter((one: { kind: string }) => one.kind === 'pods').at(-2)).toEqual({
    id: 'pods/kubernetes.io/metadata.name In blue/metrics In true',
    kind: 'pods',
    cluster: 'default',
    namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': 'blue' } },
    podSelector: { matchLabels: { metrics: 'true' } },
    example: {
      namespace: 'blue',
      namespaceLabels: { 'kubernetes.io/metadata.name': 'blue' },
      labels: { metrics: 'true' },
    },
  });
});

test('the number of changed flows is the sum over the rectangles', () => {
  const everyPort = 3 * 65_535;
  expect(JSON.parse(json(POLICY_ONLY)).cells).toBe(4 * everyPort + 2 * everyPort + 1);
  expect(JSON.parse(json(NOTHING)).cells).toBe(0);
});

test.each([
  ['main', 'main'],
  ['examples/base', 'examples/base'],
  ['/home/me/shop/base/', 'base'],
  ['C:\\shop\\base', 'base'],
  ['-', '-'],
])('the version %s is written as %s, never as an absolute path', (version, written) => {
  expect(JSON.parse(json(report({ base: { ...BASE, version } }))).base).toEqual({ version: written });
});
