import type { Manifest } from '../manifest/objects.ts';
import type { State } from './change.ts';
import { type Party, podOf } from './decide.ts';

/** Whether two versions have the same pods, namespaces and policies, as far as any policy could tell. */
export function sameFacts(base: State, head: State): boolean {
  return changedPolicies(base, head).size === 0 && changedNamespaces(base, head).size === 0;
}

/** The namespaces whose labels or pods one version has otherwise than the other. */
export function changedNamespaces(base: State, head: State): ReadonlySet<string> {
  return new Set([...changes(base, head, podFacts), ...changes(base, head, namespaceFacts)]);
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

/** What can be told of something, and the namespace it lies in. */
type Facts = ReadonlyMap<string, { readonly namespace: string; readonly text: string }>;

function changes(base: State, head: State, facts: (state: State) => Facts): string[] {
  const [before, after] = [facts(base), facts(head)];
  const differ = (ours: Facts, theirs: Facts) =>
    [...ours].flatMap(([id, { namespace, text }]) => (theirs.get(id)?.text === text ? [] : [namespace]));
  return [...differ(before, after), ...differ(after, before)];
}

function podFacts({ cluster }: State): Facts {
  return new Map(
    [...cluster.workloads].map(([id, workload]) => {
      return [id, { namespace: workload.namespace, text: describe(podOf(cluster, workload)) }];
    }),
  );
}

function namespaceFacts({ cluster }: State): Facts {
  return new Map(
    [...cluster.namespaces].map(([name, { labels, manifest }]) => {
      return [name, { namespace: name, text: JSON.stringify([sorted(labels), manifest !== undefined]) }];
    }),
  );
}

function sorted(labels: Readonly<Record<string, string>>): [string, string][] {
  return Object.entries(labels).sort(([a], [b]) => (a < b ? -1 : 1));
}
