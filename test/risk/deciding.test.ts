import { describe, expect, test } from 'vitest';
import type { Change } from '../../src/flow/change.ts';
import { createDeciders, type Decider, deciding } from '../../src/risk/deciding.ts';
import { DENY_ALL, documents, namespace, pod, policy } from './manifests.ts';
import { evidenceOf } from './versions.ts';

const cause = (kind: string): Decider => {
  const [side, effect] = kind.split(' ') as [Decider['side'], Decider['effect']];
  const named = { kind: 'NetworkPolicy', namespace: 'shop', name: kind };
  const lines = { path: 'x', line: 1, endLine: 1 };
  return { ...lines, side, effect, policy: named, rule: 'x', directions: [], edited: false, rank: 0 };
};

describe('of the causes of flows that', () => {
  test.each<[change: Change['change'], because: string[], told: string[]]>([
    ['opened', ['base isolates', 'base passes', 'head allows'], ['head allows']],
    ['opened', ['base isolates'], ['base isolates']],
    ['opened', ['base isolates', 'base passes'], ['base passes']],
    ['opened', ['base passes', 'head passes'], ['head passes']],
    ['opened', ['base denies', 'head isolates', 'head passes'], ['base denies']],
    ['closed', ['head isolates', 'head passes'], ['head passes', 'head isolates']],
    ['closed', ['head isolates', 'head passes', 'base passes'], ['base passes', 'head isolates']],
    ['closed', ['head isolates', 'base allows'], ['base allows']],
    ['opened', ['head isolates'], []],
  ])('%s, a reviewer must look at the best: %j', (change, because, told) => {
    const found = deciding(change, because.map(cause));
    expect(found.map(({ side, effect }) => `${side} ${effect}`)).toEqual(told);
  });
});

test('rules of ingress rank before those of egress, and policies that only isolate before those that allow too', () => {
  const world = documents(namespace('shop'), pod('shop/web'));
  const head = {
    world,
    deny: policy('shop/deny', DENY_ALL),
    p: policy('shop/p', `${DENY_ALL}\n  ingress: [{from: [{podSelector: {}}]}]\n  egress: [{to: [{podSelector: {}}]}]`),
  };
  const of = (name: string, rule: string) => {
    const named = { kind: 'NetworkPolicy', namespace: 'shop', name };
    return { ...cause('head allows'), policy: named, rule };
  };
  const because = [of('deny', ''), of('p', ''), of('p', 'spec.ingress[0]'), of('p', 'spec.egress[0]')];
  const [change] = evidenceOf({ world }, head).changes;
  const deciders = createDeciders(evidenceOf({ world }, head))({ ...change, because } as Change);
  expect(deciders.map(({ rank }) => rank)).toEqual([0, 1, 0, 1]);
});
