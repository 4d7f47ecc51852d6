import { describe, expect, it } from 'vitest';
import { isClusterScoped, isPolicyApi, kindMatters, namesKind, roleOf } from '../../src/manifest/kinds.ts';

describe('the role of an object whose kind is misspelt or missing', () => {
  it.each([
    ['apps/v1', 'deployment', 'unserved'],
    ['apps/v1', 'Deploymnt', 'unserved'],
    ['apps/v1', 'ControllerRevisions', undefined],
    ['apps/v1', 'DeploymentList', undefined],
    ['apps/v1', '', 'unserved'],
    ['batch/v1', 'CronJobs', 'unserved'],
    ['v1', 'namespace', 'unserved'],
    ['v1', 'pods', 'unserved'],
    ['v1', 'configmap', undefined],
    ['v1', 'Services', undefined],
    ['v1', 'ServiceAccount', undefined],
    ['v1', 'Config', undefined],
    ['v1', 'node', undefined],
    ['v1', 'Values', undefined],
    ['acme.example.org/v1', 'deployment', undefined],
    ['v1', 'Deployment', 'unserved'],
  ])('of %s %s is %s', (apiVersion, kind, role) => {
    expect(roleOf(apiVersion, kind)).toBe(role);
  });
});

describe('the role of an object', () => {
  it.each([
    ['v1', 'Namespace', 'namespace'],
    ['v1', 'Pod', 'workload'],
    ['v1', 'ReplicationController', 'workload'],
    ['apps/v1', 'Deployment', 'workload'],
    ['apps/v1', 'ReplicaSet', 'workload'],
    ['apps/v1', 'StatefulSet', 'workload'],
    ['apps/v1', 'DaemonSet', 'workload'],
    ['batch/v1', 'Job', 'workload'],
    ['batch/v1', 'CronJob', 'workload'],
    ['argoproj.io/v1alpha1', 'Rollout', 'workload'],
    ['keda.sh/v1alpha1', 'ScaledJob', 'workload'],
    ['keda.sh/v1alpha1', 'ScaledObject', undefined],
    ['apps.openshift.io/v1', 'DeploymentConfig', 'workload'],
    ['v1', 'DeploymentConfig', 'workload'],
    ['serving.knative.dev/v1', 'Service', 'workload'],
    ['kubevirt.io/v1', 'VirtualMachine', 'workload'],
    ['kubevirt.io/v1', 'VirtualMachineInstance', 'workload'],
    ['kubevirt.io/v1alpha3', 'VirtualMachine', 'workload'],
    ['kubevirt.io/v1alpha3', 'VirtualMachineInstance', 'workload'],
    ['networking.k8s.io/v1', 'NetworkPolicy', 'policy'],
    ['policy.networking.k8s.io/v1alpha1', 'AdminNetworkPolicy', 'policy'],
    ['policy.networking.k8s.io/v1alpha1', 'BaselineAdminNetworkPolicy', 'policy'],
    ['policy.networking.k8s.io/v1alpha2', 'ClusterNetworkPolicy', 'policy'],
    ['policy.networking.k8s.io/v1alpha1', 'ClusterNetworkPolicy', 'unmodelled'],
    ['policy.networking.k8s.io/v1beta1', 'ClusterNetworkPolicy', 'unmodelled'],
    ['v1', 'Node', 'node'],
    ['k8s.cni.cncf.io/v1beta1', 'MultiNetworkPolicy', 'unmodelled'],
    ['crd.projectcalico.org/v1', 'NetworkPolicy', 'unmodelled'],
    ['projectcalico.org/v3', 'NetworkPolicy', 'unmodelled'],
    ['projectcalico.org/v3', 'GlobalNetworkPolicy', 'unmodelled'],
    ['cilium.io/v2', 'CiliumNetworkPolicy', 'unmodelled'],
    ['cilium.io/v2', 'CiliumClusterwideNetworkPolicy', 'unmodelled'],
    ['crd.antrea.io/v1beta1', 'ClusterNetworkPolicy', 'unmodelled'],
    ['k8s.ovn.org/v1', 'EgressFirewall', 'unmodelled'],
    ['projectcalico.org/v3', 'StagedNetworkPolicy', 'inert'],
    ['security.istio.io/v1', 'AuthorizationPolicy', 'inert'],
    ['extensions/v1beta1', 'NetworkPolicy', 'unserved'],
    ['networking.k8s.io/v1beta1', 'NetworkPolicy', 'unserved'],
    ['', 'NetworkPolicy', 'unserved'],
    ['v1', 'NetworkPolicy', 'unserved'],
    ['', 'Deployment', undefined],
    ['acme.example.org/v1', 'NetworkPolicy', 'unmodelled'],
    ['acme.example.org/v1', 'networkpolicy', 'unmodelled'],
    ['networking.k8s.io/v1', 'NetworkPolicies', 'unserved'],
    ['networking.k8s.io/v1', 'networkPolicy', 'unserved'],
    ['networking.k8s.io/v1', '', 'unserved'],
    ['networking.k8s.io/v1', 'IngressList', undefined],
    ['networking.k8s.io/v1', 'NetworkPolicyList', undefined],
    ['networking.k8s.io/v1', 'ListIngress', 'unserved'],
    ['projectcalico.org/v3', 'NetworkPolicyList', undefined],
    ['acme.example.org/v1', 'MyEgressFirewall', undefined],
    ['policy.networking.k8s.io/v1alpha2', 'ClusterPolicy', 'unmodelled'],
    ['gateway.networking.k8s.io/v1', 'HTTPRoute', undefined],
    ['template.openshift.io/v1', 'Template', 'template'],
    ['v1', 'Template', 'template'],
    ['argoproj.io/v1alpha1', 'Application', 'elsewhere'],
    ['argoproj.io/v1alpha1', 'ApplicationSet', 'elsewhere'],
    ['argoproj.io/v1alpha1', 'AppProject', undefined],
    ['helm.toolkit.fluxcd.io/v2', 'HelmRelease', 'elsewhere'],
    ['kustomize.toolkit.fluxcd.io/v1', 'Kustomization', 'elsewhere'],
    ['kustomize.config.k8s.io/v1beta1', 'Kustomization', undefined],
    ['helm.cattle.io/v1', 'HelmChart', 'elsewhere'],
    ['kyverno.io/v1', 'ClusterPolicy', 'elsewhere'],
    ['kyverno.io/v1', 'Policy', 'elsewhere'],
    ['policies.kyverno.io/v1alpha1', 'GeneratingPolicy', 'elsewhere'],
    ['', 'Service', undefined],
    ['constructor/v1', 'Deployment', undefined],
    ['extensions/v1beta1', 'Deployment', 'unserved'],
    ['apps/v1beta2', 'Deployment', 'unserved'],
    ['batch/v1beta1', 'CronJob', 'unserved'],
    ['batch/v2alpha1', 'Job', 'unserved'],
    ['extensions/v1beta1', 'ReplicaSet', 'unserved'],
    ['extensions/v1beta1', 'DaemonSet', 'unserved'],
    ['apps/v1beta2', 'ReplicaSet', 'unserved'],
    ['apps/v1beta2', 'StatefulSet', 'unserved'],
    ['apps/v1beta2', 'DaemonSet', 'unserved'],
    ['v1beta3', 'Pod', 'unserved'],
    ['v1beta3', 'Namespace', 'unserved'],
    ['v1beta3', 'ReplicationController', 'unserved'],
    ['v1', 'Service', undefined],
    ['v1', 'ConfigMap', undefined],
    ['batch.volcano.sh/v1alpha1', 'Job', undefined],
    ['networking.k8s.io/v1', 'Ingress', undefined],
  ])('of %s %s is %s', (apiVersion, kind, role) => {
    expect(roleOf(apiVersion, kind)).toBe(role);
    expect(kindMatters(kind) || isPolicyApi(apiVersion) || role === undefined).toBe(true);
    expect(namesKind(`{"apiVersion":"${apiVersion}","kind":"${kind}"}`) || role === undefined).toBe(true);
  });

  it.each(['constructor', 'toString', '__proto__'])('is none for a kind that is called %s', (kind) => {
    expect(roleOf('v1', kind)).toBeUndefined();
    expect(kindMatters(kind)).toBe(false);
  });
});

it.each([
  ['Namespace', true],
  ['Node', true],
  ['AdminNetworkPolicy', true],
  ['BaselineAdminNetworkPolicy', true],
  ['ClusterNetworkPolicy', true],
  ['GlobalNetworkPolicy', true],
  ['StagedGlobalNetworkPolicy', true],
  ['CiliumClusterwideNetworkPolicy', true],
  ['NetworkPolicy', false],
  ['CiliumNetworkPolicy', false],
  ['Pod', false],
])('objects of kind %s lie in no namespace: %s', (kind, expected) => {
  expect(isClusterScoped(kind)).toBe(expected);
});
