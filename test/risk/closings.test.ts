import { describe, expect, test } from 'vitest';
import { DENY_ALL, documents, namespace, pod, policy } from './manifests.ts';
import { toldBy } from './told.ts';
import type { Files } from './versions.ts';

// A database that an operator makes: no manifest declares its pods, and a policy is for them.
const world = { world: documents(namespace('shop'), pod('shop/api'), policy('shop/deny', DENY_ALL)) };
const out = { out: policy('shop/api', 'podSelector: {matchLabels: {app: api}}\npolicyTypes: [Egress]\negress: [{}]') };
const into = (to: string, from = 'podSelector: {matchLabels: {app: api}}', port = 5432): Files => ({
  db: policy(
    'shop/db',
    `podSelector: {matchLabels: {app: ${to}}}\ningress: [{from: [{${from}}], ports: [{port: ${port}}]}]`,
  ),
});
const said = (before: Files, after: Files) =>
  toldBy('flow-closed', { ...world, ...out, ...before }, { ...world, ...out, ...after });

describe('a flow that closed between a workload and pods that no manifest declares', () => {
  test('is told where a policy was for those and no workload', () => {
    expect(said(into('db'), {})).toEqual([
      'low flow-closed, Flow closed, base db:8-8: shop/api can no longer reach pods of shop with app=db on TCP 5432: policy shop/db no longer allows it. [No manifest declares such pods.]',
    ]);
  });

  test('is told where that policy lets others in', () => {
    expect(said(into('db'), into('db', 'podSelector: {matchLabels: {app: web}}'))).toHaveLength(1);
  });

  test.each<[why: string, before: Files, after: Files]>([
    ['the pods are in the peer of a policy for a workload', into('api', 'podSelector: {matchLabels: {app: x}}'), {}],
    ['the policy is for a workload now, so that its label was wrong', into('apy'), into('api', 'podSelector: {}')],
    [
      'no policy was for them',
      { any: policy('shop/any', 'podSelector: {}\ningress: [{from: [{podSelector: {matchLabels: {app: x}}}]}]') },
      {},
    ],
  ])('is not told where %s', (_, before, after) => {
    expect(said(before, after)).toEqual([]);
  });
});
