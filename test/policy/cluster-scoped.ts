import { expect } from 'vitest';
import { buildCluster } from '../../src/cluster/build.ts';
import { compilePolicies } from '../../src/policy/compile.ts';
import { manifestsOf, told } from '../cluster/manifests.ts';

type Fields = Readonly<Record<string, unknown>>;
/** The rules of a policy; the rest of its spec is there already. */
export type Rules = { readonly ingress?: readonly unknown[]; readonly egress?: readonly unknown[] };

const subject = { namespaces: {} };

export function admin(spec: Fields, metadata: Fields = { name: 'a' }): object {
  const apiVersion = 'policy.networking.k8s.io/v1alpha1';
  return { apiVersion, kind: 'AdminNetworkPolicy', metadata, spec: { priority: 7, subject, ...spec } };
}

export function baseline(spec: Fields, metadata: Fields = { name: 'default' }): object {
  const apiVersion = 'policy.networking.k8s.io/v1alpha1';
  return { apiVersion, kind: 'BaselineAdminNetworkPolicy', metadata, spec: { subject, ...spec } };
}

export function cluster(spec: Fields, metadata: Fields = { name: 'c' }): object {
  const apiVersion = 'policy.networking.k8s.io/v1alpha2';
  return { apiVersion, kind: 'ClusterNetworkPolicy', metadata, spec: { tier: 'Admin', priority: 7, subject, ...spec } };
}

/** Every pod. */
export const pods = { namespaces: {} };
export const from = (...peers: unknown[]): Rules => ({ ingress: [{ action: 'Deny', from: peers }] });
export const to = (...peers: unknown[]): Rules => ({ egress: [{ action: 'Deny', to: peers }] });

export function compileObjects(...objects: readonly object[]): ReturnType<typeof compilePolicies> {
  return compilePolicies(buildCluster(manifestsOf(...objects)).cluster);
}

/** The problems of these objects, each on a line of its own. */
export function problemsOf(...objects: readonly object[]): string[] {
  return compileObjects(...objects).problems.map(told);
}

/** Why the API server rejects an object; undefined if it does not. */
export function rejectionOf(object: object): string | undefined {
  const problems = problemsOf(object).filter((text) => text.includes(' policy-rejected: '));
  expect(problems.length).toBeLessThan(2);
  return problems[0]?.replace(/^.* is invalid: (.*)\.$/, '$1');
}
