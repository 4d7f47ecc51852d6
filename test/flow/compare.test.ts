import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { parse } from 'yaml';
import { compare } from '../../src/flow/compare.ts';
import { deployment, pod } from '../cluster/manifests.ts';
import { policy, workload } from '../policy/cluster.ts';
import { agreeOnChanges, disagreementsOnTurning } from '../reference/agree.ts';
import type { Raw } from '../reference/evaluate.ts';
import { versions } from '../reference/random.ts';

import { runs } from '../reference/runs.ts';
import { strangers } from '../reference/strangers.ts';
import { understand } from '../reference/understand.ts';
import { addressed } from './states.ts';

describe('the comparison of two random versions', () => {
  it('has every flow that differs in one change, and no other', () => {
    fc.assert(
      fc.property(versions, strangers, (both, others) => {
        expect(agreeOnChanges(both, others).disagreements).toEqual([]);
      }),
      runs(150),
    );
  });

  it('is the reverse of the comparison the other way round, and nothing for a version and itself', () => {
    fc.assert(
      fc.property(versions, (both) => {
        expect(disagreementsOnTurning(both)).toEqual([]);
      }),
      runs(150),
    );
  });
});

describe('the comparison, of pods that no manifest declares,', () => {
  it('tells those apart that a rule selects for the address of a pod, which changed (semantics C8)', () => {
    const addressed = (ip: string) => ({ ...pod('red/one'), status: { podIPs: [{ ip }] } });
    const deny = {
      apiVersion: 'policy.networking.k8s.io/v1alpha1',
      kind: 'AdminNetworkPolicy',
      metadata: { name: 'deny' },
      spec: {
        priority: 1,
        subject: { pods: { namespaceSelector: {}, podSelector: { matchLabels: { app: 'web' } } } },
        egress: [{ action: 'Deny', to: [{ networks: ['10.0.0.0/8'] }] }],
      },
    };
    const both = { base: [addressed('10.1.2.3'), deny], head: [addressed('172.16.0.1'), deny] };
    const { disagreements, positive } = agreeOnChanges(both, [deployment('blue/stranger', { app: 'web' })]);
    expect(disagreements).toEqual([]);
    expect(positive).toBeGreaterThan(0);
  });
});

describe('the comparison agrees with the reference on', () => {
  const web = workload('Deployment', 'shop/web', '{app: web}');
  const db = workload('Deployment', 'shop/db', '{app: db}');
  const job = workload('Deployment', 'ops/job', '{app: job}');
  const ALL = [web, db, job];
  const both = (id: string, peers: string) =>
    policy(
      id,
      `podSelector: {}\npolicyTypes: [Ingress, Egress]\ningress: [{from: [${peers}]}]\negress: [{to: [${peers}]}]`,
    );
  const deny = policy('shop/deny', 'podSelector: {}\npolicyTypes: [Ingress, Egress]');
  const JOB = '{namespaceSelector: {}, podSelector: {matchLabels: {app: job}}}';

  test.each<[string, string[], string[]]>([
    ['isolation of both directions', ALL, [...ALL, deny]],
    [
      'isolation that another policy gives in one direction',
      [...ALL, policy('shop/in', 'podSelector: {}')],
      [...ALL, policy('shop/in', 'podSelector: {}'), deny],
    ],
    ['rules of both directions', [...ALL, deny], [...ALL, deny, both('shop/more', '{podSelector: {}}')]],
    [
      'rules of two namespaces',
      [...ALL, deny, both('ops/job', '{podSelector: {}}')],
      [...ALL, deny, both('ops/job', '{namespaceSelector: {}}'), both('shop/more', JOB)],
    ],
    [
      'another label of one end',
      [...ALL, deny, both('shop/more', JOB)],
      [web, db, job.replace('app: job', 'app: new'), deny, both('shop/more', JOB)],
    ],
    ['an end that came and one that went', [web, db, deny], [web, job, both('shop/more', JOB)]],
    [
      'single pods that nothing but their own flows tells apart',
      [web, job, addressed('ops/one'), addressed('ops/two')],
      [
        web,
        job,
        addressed('ops/one'),
        addressed('ops/two'),
        policy('ops/in', 'podSelector: {}\ningress: [{from: [{podSelector: {}}]}]'),
      ],
    ],
    [
      'what opens and what closes at once',
      [...ALL, both('shop/a', JOB)],
      [...ALL, both('shop/a', '{podSelector: {}}')],
    ],
  ])('%s', (_, base, head) => {
    const [before, after] = [base, head].map((texts) => texts.map((text) => parse(text))) as [Raw[], Raw[]];
    const stranger = deployment('shop/stranger', { app: 'stranger' }) as Raw;
    for (const versions of [
      { base: before, head: after },
      { base: after, head: before },
    ]) {
      const { disagreements, positive } = agreeOnChanges(versions, [stranger]);
      expect(disagreements).toEqual([]);
      expect(positive).toBeGreaterThan(0);
      const [was, is] = understand(versions.base, versions.head);
      const { changes } = compare(was.state, is.state);
      expect(changes.filter(({ sources, destinations }) => sources.length * destinations.length === 0)).toEqual([]);
    }
  });
});
