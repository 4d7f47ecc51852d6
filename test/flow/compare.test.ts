import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deployment, pod } from '../cluster/manifests.ts';
import { agreeOnChanges, disagreementsOnTurning } from '../reference/agree.ts';
import { versions } from '../reference/random.ts';
import { runs } from '../reference/runs.ts';
import { strangers } from '../reference/strangers.ts';

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
