import { describe, expect, test } from 'vitest';
import type { Endpoint } from '../../src/flow/change.ts';
import type { Decider } from '../../src/risk/deciding.ts';
import { type Flows, narrow } from '../../src/risk/flows.ts';
import { addresses, pods, tcp, workload } from '../report/example.ts';

// Flows of two namespaces and addresses, cut down to some of their ends.
const [web, api] = [workload('shop/Deployment/web'), workload('shop/Deployment/api')];
const [job, others, outside] = [workload('ops/Deployment/job'), pods(['ops'], 'app=x'), addresses('10.0.0.0/8')];
const several = pods(['lab', 'ops'], 'app=x');
const lines = { path: 'x', line: 1, endLine: 1 };
const cause = (namespace: string, rule: string, name = `${namespace} ${rule}`): Decider => {
  const policy = { kind: 'NetworkPolicy', namespace, name };
  const directions = (['ingress', 'egress'] as const).filter((d) => rule === '' || rule.startsWith(`spec.${d}`));
  return { ...lines, side: 'head', effect: 'allows', rule, policy, directions, edited: true, rank: 0 };
};
const labels = (kind: string, namespace: string, name: string) => {
  return { ...lines, side: 'head', field: 'metadata.labels.app', object: { kind, namespace, name } } as const;
};
const because = [
  ...['spec.ingress[0]', 'spec.egress[0]', ''].flatMap((rule) => [cause('shop', rule), cause('ops', rule)]),
  cause('', 'spec.ingress[0]'),
];
const flows: Flows = {
  kind: 'opened',
  sources: [web, job, others, several, outside],
  destinations: [api, job, outside],
  ports: [tcp(80)],
  change: 0,
  lifecycle: 'policy',
  because,
  causes: because,
  relabelled: [
    labels('Deployment', 'shop', 'web'),
    labels('Deployment', 'ops', 'job'),
    labels('Namespace', '', 'shop'),
    labels('Namespace', '', 'ops'),
  ],
  unspoken: false,
  pairs: 15,
};
const between = (from: readonly Endpoint[], to: readonly Endpoint[]) =>
  narrow(
    flows,
    (end) => from.includes(end),
    (end) => to.includes(end),
  );

describe('of the causes those are left that have a say between the ends:', () => {
  test.each<[story: string, from: Endpoint[], to: Endpoint[], left: string[]]>([
    [
      'within a namespace all of its own',
      [web],
      [api],
      ['shop spec.ingress[0]', 'shop spec.egress[0]', 'shop ', ' spec.ingress[0]'],
    ],
    [
      'out of one egress of that, and into another ingress of the other',
      [web],
      [job],
      ['ops spec.ingress[0]', 'shop spec.egress[0]', 'shop ', 'ops ', ' spec.ingress[0]'],
    ],
    ['out to addresses egress alone', [job], [outside], ['ops spec.egress[0]', 'ops ']],
    ['in from addresses ingress alone', [outside], [api], ['shop spec.ingress[0]', 'shop ', ' spec.ingress[0]']],
  ])('%s', (_, from, to, left) => {
    const names = between(from, to).causes.map(({ policy }) => policy.name);
    expect(names).toEqual(left);
  });
});

describe('of the labels those are left that the ends have, or their namespaces:', () => {
  test.each<[story: string, from: Endpoint[], to: Endpoint[], left: string[]]>([
    ['of a workload', [web], [outside], ['shop/web', '/shop']],
    ['of another workload of the namespace none', [outside], [api], ['/shop']],
    ['of both ends', [web], [job], ['shop/web', 'ops/job', '/shop', '/ops']],
    ['of pods that nobody declared', [others], [outside], ['/ops']],
    ['of pods that nobody declared in several namespaces', [several], [outside], ['/ops']],
    ['of addresses none', [outside], [outside], []],
  ])('%s', (_, from, to, left) => {
    const found = between(from, to).relabelled.map(({ object: { namespace, name } }) => `${namespace}/${name}`);
    expect(found).toEqual(left);
  });
});
