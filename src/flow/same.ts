import type { Manifest } from '../manifest/objects.ts';
import type { State } from './change.ts';
import { type Party, podOf } from './decide.ts';

/** Whether two versions have the same pods, namespaces and policies, as far as any policy could tell. */
export function sameFacts(base: State, head: State): boolean {
  return changedPolicies(base, head).size === 0 && same(base, head, podFacts) && same(base, head, namespaceFacts);
}

/** The policies of both versions that the other version does not have, or has with another spec. */
export function changedPolicies(base: State, head: State): ReadonlySet<Manifest> {
  const specs = ({ cluster }: State) => new Map(cluster.policies.map((policy) => [identity(policy), policy]));
  const [before, after] = [specs(base), specs(head)];
  const changed = new Set<Manifest>();
  for (const [policies, others] of [
    [before, after],
    [after, before],
  ] as const) {
    for (const [id, policy] of policies) {
      const other = others.get(id);
      if (other === undefined || !sameSpec(policy, other)) changed.add(policy);
    }
  }
  return changed;
}

/** All that a policy can tell of one end of a flow, as text. */
export function describe(party: Party | undefined): string {
  if (party === undefined) return '';
  if (party.kind === 'outside') return String(party.address);
  const { namespace, labels, ports, hostNetwork, addresses } = party;
  return JSON.stringify([sorted(namespace.labels), sorted(labels), ports, hostNetwork, addresses]);
}

function sameSpec(a: Manifest, b: Manifest): boolean {
  return a.body === b.body || JSON.stringify(a.body['spec']) === JSON.stringify(b.body['spec']);
}

function identity({ apiVersion, kind, namespace, name }: Manifest): string {
  return JSON.stringify([apiVersion, kind, namespace ?? 'default', name]);
}

function same(base: State, head: State, facts: (state: State) => ReadonlyMap<string, string>): boolean {
  const [before, after] = [facts(base), facts(head)];
  return before.size === after.size && [...before].every(([id, text]) => after.get(id) === text);
}

function podFacts({ cluster }: State): ReadonlyMap<string, string> {
  return new Map([...cluster.workloads].map(([id, workload]) => [id, describe(podOf(cluster, workload))]));
}

function namespaceFacts({ cluster }: State): ReadonlyMap<string, string> {
  return new Map([...cluster.namespaces].map(([name, { labels }]) => [name, JSON.stringify(sorted(labels))]));
}

function sorted(labels: Readonly<Record<string, string>>): [string, string][] {
  return Object.entries(labels).sort(([a], [b]) => (a < b ? -1 : 1));
}
