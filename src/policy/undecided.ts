import { wholeFamily } from '../cluster/address.ts';
import { undecidedKeys } from '../cluster/automatic-labels.ts';
import { parseCidr } from '../cluster/cidr.ts';
import type { Cluster, Namespace, Workload } from '../cluster/cluster.ts';
import { title } from '../cluster/identity.ts';
import { NAME_LABEL } from '../cluster/namespace.ts';
import { fieldAt, items } from '../cluster/pod-template.ts';
import { rangesToCidrs, subtract } from '../cluster/ranges.ts';
import type { FieldPath } from '../manifest/objects.ts';
import { place } from '../manifest/place.ts';
import type { Problem } from '../manifest/problem.ts';
import { type Sentence, say } from '../manifest/sentence.ts';
import { matches } from './selector.ts';
import type { Block, PodSet, Provenance, Rule, Tiers } from './tier.ts';

/** What the policies ask that manifests do not answer (semantics T5), and how it is answered here. */
export function undecided(cluster: Cluster, tiers: Tiers): Problem[] {
  const all = [...tiers.ingress, ...tiers.egress];
  const rules = all.flatMap((tier) => tier.rules);
  const ofNetworkPolicies = all.filter(({ id }) => id === 'network-policy').flatMap((tier) => tier.rules);
  const sets = [
    ...all.flatMap((tier) => tier.governs.map(({ subject, from }) => ({ set: subject, from }))),
    ...rules.flatMap(({ subject, peer, from }) => [subject, ...peer.pods].map((set) => ({ set, from }))),
  ];
  const workloads = [...cluster.workloads.values()].filter((workload) => !workload.hostNetwork);
  return [
    ...blocksOfEverything(ofNetworkPolicies),
    ...unknownNamespaceLabels(cluster, workloads, sets),
    ...automaticLabels(cluster, workloads, sets),
  ];
}

interface Use {
  readonly set: PodSet;
  readonly from: Provenance;
}

/**
 * Once: an ipBlock of all addresses in a NetworkPolicy covers pods as well where the network plugin matches them by
 * address (semantics N4).
 */
function blocksOfEverything(rules: readonly Rule[]): Problem[] {
  for (const { peer, from } of rules) {
    const block = peer.blocks.find(({ range }) => subtract([wholeFamily(range.family)], [range]).length === 0);
    if (block === undefined) continue;
    const cidr = rangesToCidrs([block.range]).join();
    const message = say`${title(from.policy)} has an ipBlock of ${cidr}. Here it stands for addresses outside the cluster; with network plugins that match pods by address it covers every pod as well.`;
    return [problem('note', 'ipblock-and-pods', message, { ...from, field: fieldOf(block, from) })];
  }
  return [];
}

/** Where a block stands in its rule, which is `spec.ingress[0]` or the like. */
function fieldOf({ range }: Block, { policy, field }: Provenance): FieldPath {
  const [rules, direction] = [field.slice(0, -1), field.at(-2)];
  const peers = direction === 'egress' ? 'to' : 'from';
  const written = items(items(policy.body, rules)[Number(field.at(-1))], [peers]);
  const i = written.findIndex((peer) => {
    const cidr = fieldAt(peer, ['ipBlock', 'cidr']);
    const found = typeof cidr === 'string' ? parseCidr(cidr)?.range : undefined;
    return found?.family === range.family && found.first === range.first && found.last === range.last;
  });
  return i < 0 ? field : [...field, peers, i, 'ipBlock', 'cidr'];
}

/** Once for each namespace of which nothing tells the labels, if one of them would decide about a workload in it. */
function unknownNamespaceLabels(cluster: Cluster, workloads: readonly Workload[], uses: readonly Use[]): Problem[] {
  const residents = groupBy(workloads, ({ namespace }) => [namespace]);
  const undeclared = [...cluster.namespaces.values()].filter(({ manifest, configured }) => {
    return manifest === undefined && configured === undefined;
  });
  const asking = uses.flatMap(({ set, from }) => {
    if ('name' in set.namespaces) return [];
    const { selector } = set.namespaces;
    const asked = selector.find(({ key }) => key !== NAME_LABEL)?.key;
    const known = selector.filter(({ key }) => key === NAME_LABEL);
    return asked === undefined ? [] : [{ asked, known, pods: set.pods, from }];
  });
  return undeclared.flatMap(({ name, labels }) => {
    const use = asking.find(({ known, pods }) => {
      return matches(known, labels) && residents.get(name)?.some((workload) => matches(pods, workload.labels));
    });
    if (use === undefined) return [];
    const message = say`No manifest declares the namespace ${name}, so its labels are not known. ${title(use.from.policy)} asks for its label ${use.asked}, which counts as absent.`;
    return [problem('note', 'namespace-labels-unknown', message, use.from)];
  });
}

/** Once for each policy and key: the selector asks for a label that a controller gives to the pods (semantics W4). */
function automaticLabels(cluster: Cluster, workloads: readonly Workload[], uses: readonly Use[]): Problem[] {
  const labelled = groupBy(workloads, undecidedKeys);
  const told = new Set<string>();
  return uses.flatMap(({ set, from }) =>
    set.pods.flatMap(({ key }) => {
      const met = labelled.get(key)?.find((workload) => {
        const rest = set.pods.filter((requirement) => !undecidedKeys(workload).includes(requirement.key));
        return isIn(set, cluster.namespaces.get(workload.namespace) as Namespace) && matches(rest, workload.labels);
      });
      const once = `${from.policy.path}:${from.policy.line} ${key}`;
      if (met === undefined || told.has(once)) return [];
      told.add(once);
      const message = say`${title(from.policy)} selects pods by the label ${key}, which the controller of ${met.id} sets: here its pods count as having none.`;
      return [problem('warning', 'automatic-label', message, from)];
    }),
  );
}

function groupBy<T>(items: readonly T[], keysOf: (item: T) => readonly string[]): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    for (const key of keysOf(item)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [item]);
      else group.push(item);
    }
  }
  return groups;
}

function isIn({ namespaces }: PodSet, namespace: Namespace): boolean {
  return 'name' in namespaces ? namespaces.name === namespace.name : matches(namespaces.selector, namespace.labels);
}

function problem(
  severity: Problem['severity'],
  code: string,
  message: Sentence,
  { policy, field }: Provenance,
): Problem {
  return { severity, code, message, path: policy.path, line: place(policy, field).line, hidesFlows: false };
}
