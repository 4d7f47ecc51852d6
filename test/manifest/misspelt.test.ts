import { describe, expect, test } from 'vitest';
import { isOfKubernetes, misspelt } from '../../src/manifest/misspelt.ts';

// Of Kubernetes 1.33 by `kubectl api-resources`, and what else calls itself v1: kubeconfig, and two kinds of OpenShift.
const KINDS: Readonly<Record<string, string>> = {
  v1: `Binding ComponentStatus Config ConfigMap Endpoints Event LimitRange Namespace Node PersistentVolume
    PersistentVolumeClaim Pod PodTemplate ReplicationController ResourceQuota Secret Service ServiceAccount
    DeploymentConfig Template`,
  'apps/v1': 'Deployment ReplicaSet StatefulSet DaemonSet ControllerRevision',
  'batch/v1': 'Job CronJob',
};

describe.each(Object.entries(KINDS))('of %s', (api, kinds) => {
  test.each(kinds.split(/\s+/).map((kind) => [kind]))('%s is a kind, and much alike it is none', (kind) => {
    expect(misspelt(api, kind)).toBeUndefined();
    expect(misspelt(api, `${kind}x`)).toBe(kind);
  });

  test('what is like no kind is not misspelt', () => {
    expect(misspelt(api, 'Whatever')).toBeUndefined();
    expect(misspelt(api, '')).toBeUndefined();
  });

  test('all kinds are known', () => {
    expect(isOfKubernetes(api)).toBe(true);
  });
});

test.each(['networking.k8s.io/v1', 'v2', '', 'constructor'])('of the API %j no kind is known', (api) => {
  expect(isOfKubernetes(api)).toBe(false);
  expect(misspelt(api, 'Deploymnet')).toBeUndefined();
});

test('what is much longer than any kind is like none', () => {
  const long = (more: number) => `PersistentVolumeClaim${'s'.repeat(more)}`;
  expect(misspelt('v1', long(7))).toBe('PersistentVolumeClaim');
  expect(misspelt('v1', 'PersistentVolumeClaim'.repeat(4))).toBeUndefined();
});
