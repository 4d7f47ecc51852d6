import type { Cluster } from '../cluster/cluster.ts';
import type { Manifest } from '../manifest/objects.ts';
import type { Problem } from '../manifest/problem.ts';
import type { CompiledPolicy } from './compiled-policy.ts';
import { compileNetworkPolicy } from './network-policy.ts';
import type { Direction, Tier, Tiers } from './tier.ts';
import { undecided } from './undecided.ts';

/** The policy APIs that are modelled, by apiVersion and kind. */
const COMPILERS: ReadonlyMap<string, (policy: Manifest) => CompiledPolicy> = new Map([
  ['networking.k8s.io/v1 NetworkPolicy', compileNetworkPolicy],
]);

/** The tiers in the order they are asked, and what they say of a pod they govern when no rule matches. */
const TIERS: readonly Pick<Tier, 'id' | 'onNoMatch'>[] = [{ id: 'network-policy', onNoMatch: 'deny' }];

/** Compiles every policy of a cluster. Policies that the API server would reject are problems and count as absent. */
export function compilePolicies(cluster: Cluster): { tiers: Tiers; problems: Problem[] } {
  const compiled = cluster.policies.flatMap((policy) => {
    const compiler = COMPILERS.get(`${policy.apiVersion} ${policy.kind}`);
    return compiler === undefined ? [] : [compiler(policy)];
  });
  const tiers = { ingress: tiersOf(compiled, 'ingress'), egress: tiersOf(compiled, 'egress') };
  return { tiers, problems: [...compiled.flatMap(({ problems }) => problems), ...undecided(cluster, tiers)] };
}

function tiersOf(compiled: readonly CompiledPolicy[], direction: Direction): Tier[] {
  return TIERS.map(({ id, onNoMatch }) => {
    const sides = compiled.filter(({ tier }) => tier === id).map((policy) => policy[direction]);
    return {
      id,
      governs: sides.flatMap(({ governs }) => governs),
      rules: sides.flatMap(({ rules }) => rules),
      onNoMatch,
    };
  });
}
