import type { Cluster, Node } from '../cluster/cluster.ts';
import type { Manifest } from '../manifest/objects.ts';
import type { Problem } from '../manifest/problem.ts';
import { compileAdminNetworkPolicy, compileBaselineAdminNetworkPolicy } from './admin-network-policy.ts';
import { compileClusterNetworkPolicy } from './cluster-network-policy.ts';
import { EXPERIMENTAL } from './cluster-scoped-problems.ts';
import type { CompiledPolicy } from './compiled-policy.ts';
import { compileNetworkPolicy } from './network-policy.ts';
import { coverPods } from './pod-network.ts';
import type { Direction, Tier, Tiers } from './tier.ts';
import { undecided } from './undecided.ts';

/** The policy APIs that are modelled, by apiVersion and kind. */
const COMPILERS = new Map<string, (policy: Manifest, nodes: readonly Node[]) => CompiledPolicy>([
  ['networking.k8s.io/v1 NetworkPolicy', compileNetworkPolicy],
  ['policy.networking.k8s.io/v1alpha1 AdminNetworkPolicy', compileAdminNetworkPolicy],
  ['policy.networking.k8s.io/v1alpha1 BaselineAdminNetworkPolicy', compileBaselineAdminNetworkPolicy],
  ['policy.networking.k8s.io/v1alpha2 ClusterNetworkPolicy', compileClusterNetworkPolicy],
]);

/** The tiers in the order they are asked. */
const TIERS: readonly Tier['id'][] = ['admin', 'network-policy', 'baseline'];

/** Compiles every policy of a cluster. Policies that the API server would reject are problems and count as absent. */
export function compilePolicies(cluster: Cluster): { tiers: Tiers; problems: Problem[] } {
  const compiled = cluster.policies.flatMap((policy) => {
    const compiler = COMPILERS.get(`${policy.apiVersion} ${policy.kind}`);
    return compiler === undefined ? [] : [compiler(policy, cluster.nodes)];
  });
  const written = { ingress: tiersOf(compiled, 'ingress'), egress: tiersOf(compiled, 'egress') };
  const { tiers, problems: ofBlocks } = coverPods(written, cluster.podNetwork);
  const problems = compiled.flatMap((policy) => policy.problems);
  const told = problems.find(({ code }) => code === EXPERIMENTAL);
  const once = problems.filter((problem) => problem.code !== EXPERIMENTAL || problem === told);
  const all = [...once, ...undecided(cluster, tiers), ...ofBlocks];
  return { tiers, problems: cluster.podNetwork === undefined ? all : all.filter(({ code }) => !ANSWERED.has(code)) };
}

/** What the API server has against a policy, whatever else is in its cluster; none if it takes the policy. */
export function refusals(policy: Manifest): readonly Problem[] {
  const { effect, problems = [] } = COMPILERS.get(`${policy.apiVersion} ${policy.kind}`)?.(policy, []) ?? {};
  return effect === undefined && problems.some(({ code }) => code === 'policy-rejected') ? problems : [];
}

/** What is not known of blocks and pods, unless the addresses of pods are. */
const ANSWERED: ReadonlySet<string> = new Set(['ipblock-and-pods', 'networks-unknown']);

function tiersOf(compiled: readonly CompiledPolicy[], direction: Direction): Tier[] {
  return TIERS.map((id) => {
    const sides = compiled.flatMap(({ effect }) => (effect?.tier === id ? [effect[direction]] : []));
    return {
      id,
      governs: sides.flatMap(({ governs }) => governs),
      rules: sides.flatMap(({ rules }) => rules),
    };
  });
}
