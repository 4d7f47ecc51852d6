import { buildCluster } from '../../src/cluster/build.ts';
import type { Manifest } from '../../src/manifest/objects.ts';
import { compilePolicies } from '../../src/policy/compile.ts';
import type { Direction, Rule, Tier, Tiers } from '../../src/policy/tier.ts';
import { manifestsIn, told } from '../cluster/manifests.ts';

/** Compiles the policies of a cluster of these documents, which are one file. */
export function compile(...documents: readonly string[]): ReturnType<typeof compilePolicies> {
  return compilePolicies(buildCluster(manifestsIn(documents.join('\n---\n'))).cluster);
}

export function problemsOf(...documents: readonly string[]): string[] {
  return compile(...documents).problems.map(told);
}

export function tierOf(tiers: Tiers, id: Tier['id'], direction: Direction): Tier {
  return tiers[direction].find((tier) => tier.id === id) as Tier;
}

export function rulesIn(tiers: Tiers, id: Tier['id'], direction: Direction): readonly Rule[] {
  return tierOf(tiers, id, direction).rules;
}

/** A NetworkPolicy of four lines and those of its spec: `policy('shop/db', 'ingress: []')`. */
export function policy(id: string, spec: string): string {
  const [namespace, name] = id.split('/');
  const metadata = `metadata: {name: ${name}, namespace: ${namespace}}`;
  return `apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\n${metadata}\nspec:\n  ${spec.replaceAll('\n', '\n  ')}`;
}

export function workload(kind: string, id: string, labels: string, spec = ''): string {
  const [namespace, name] = id.split('/');
  const template = `{metadata: {labels: ${labels}}, spec: {${spec}}}`;
  return `apiVersion: apps/v1\nkind: ${kind}\nmetadata: {name: ${name}, namespace: ${namespace}}\nspec: {template: ${template}}`;
}

export function namespace(name: string, labels = '{}'): string {
  return `apiVersion: v1\nkind: Namespace\nmetadata: {name: ${name}, labels: ${labels}}`;
}

/** The one object in a document. */
export function read(document: string): Manifest {
  const [manifest, ...others] = manifestsIn(document);
  if (manifest === undefined || others.length > 0) throw new Error(`not one object: ${document}`);
  return manifest;
}
