import type { Cluster, Workload } from '../cluster/cluster.ts';
import { sameSpec } from '../cluster/content.ts';
import { areNested } from '../cluster/folders.ts';
import { groupBy } from '../cluster/group-by.ts';
import { title } from '../cluster/identity.ts';
import { identityOf, type Manifest, namespaceOf } from '../manifest/objects.ts';
import type { Problem } from '../manifest/problem.ts';
import { remember } from '../manifest/remember.ts';
import { say } from '../manifest/sentence.ts';
import { matches } from './selector.ts';
import type { Direction, PortSet, Rule, Tiers } from './tier.ts';

/** A version of a cluster, and the folders that each of its objects is applied from. */
interface Version {
  readonly cluster: Cluster;
  readonly tiers: Tiers;
  readonly rootsOf: (manifest: Manifest) => readonly string[];
}

/** One direction of a policy that names no namespace. */
interface Unnamed {
  readonly policy: Manifest;
  readonly roots: readonly string[];
  readonly selects: (workload: Pick<Workload, 'labels'>) => boolean;
  readonly isForAll: boolean;
  readonly rules: readonly Rule[];
}

/**
 * Says of an edited policy that one of another application hides what the edit means, if both are not applied to one
 * namespace (semantics D1): neither names any, nor does the workload that both select. An application is a folder, or a
 * build, with a policy and a workload of its own that this selects; folders in each other are of one. Without workloads, a
 * folder with a default-deny is taken for one: nobody needs two of these in a namespace.
 *
 * Nothing is hidden where the workload is isolated by its own application before and after, and the other policy has no
 * rule for the ports that the edit is about: isolated twice is isolated once.
 */
export function runTogether([base, head]: readonly Version[]): Problem[] {
  if (base === undefined || head === undefined) return [];
  for (const direction of ['ingress', 'egress'] as const) {
    const [before, after] = [sideOf(base, direction), sideOf(head, direction)];
    const found = hiddenIn(before, after) ?? hiddenIn(after, before);
    if (found !== undefined) return [problem(...found)];
  }
  return [];
}

interface Side {
  readonly version: Version;
  readonly policies: readonly Unnamed[];
}

function sideOf(version: Version, direction: Direction): Side {
  return { version, policies: unnamedIn(version, direction) };
}

function unnamedIn({ tiers, rootsOf }: Version, direction: Direction): Unnamed[] {
  const tier = tiers[direction].find(({ id }) => id === 'network-policy');
  const rules = groupBy(tier?.rules ?? [], ({ from }) => from.policy);
  return (tier?.governs ?? []).flatMap(({ subject, from: { policy } }) => {
    if (policy.namespace !== undefined) return [];
    const selects = ({ labels }: Pick<Workload, 'labels'>) => matches(subject.pods, labels);
    const isForAll = subject.pods.length === 0;
    return [{ policy, roots: rootsOf(policy), selects, isForAll, rules: rules.get(policy) ?? [] }];
  });
}

/** An edited policy of one version, and the one that hides it. */
function hiddenIn(side: Side, other: Side): [Unnamed, Unnamed] | undefined {
  const { rootsOf } = side.version;
  const known = new Map(other.policies.map((each) => [identityOf(each.policy), each]));
  const edited = side.policies.filter(({ policy }) => {
    const there = known.get(identityOf(policy))?.policy;
    return there === undefined || !sameSpec(policy, there);
  });
  if (edited.length === 0) return undefined;
  const pods = podsIn(side.version);
  const ownOf = remember(({ roots, selects }: Unnamed) =>
    pods.filter((pod) => areRelated(rootsOf(pod.manifest), roots) && selects(pod)),
  );
  for (const one of edited) {
    const own = ownOf(one);
    const isStranger = (each: Unnamed) =>
      !areRelated(each.roots, one.roots) &&
      ownOf(each).every((pod) => !areRelated(rootsOf(pod.manifest), one.roots)) &&
      ownOf(each).length > 0 === own.length > 0;
    const isolates = (pod: Pick<Workload, 'labels'>) =>
      other.policies.some((each) => areRelated(each.roots, one.roots) && each.selects(pod));
    const changed = changedRules(one, known.get(identityOf(one.policy)));
    for (const pod of own) {
      const there = other.version.cluster.workloads.get(pod.id);
      if (there === undefined) continue;
      const isTwice = isolates(there);
      const hides = ({ rules }: Unnamed) => !isTwice || rules.some((rule) => meets(rule, changed));
      const hiding = side.policies.find((each) => each.selects(pod) && hides(each) && isStranger(each));
      if (hiding !== undefined) return [one, hiding];
    }
    if (own.length > 0 || !isDefaultDeny(one) || isolates({ labels: {} })) continue;
    const hiding = side.policies.find((each) => isDefaultDeny(each) && isStranger(each));
    if (hiding !== undefined) return [one, hiding];
  }
  return undefined;
}

function isDefaultDeny({ isForAll, rules }: Unnamed): boolean {
  return isForAll && rules.length === 0;
}

/** Workloads that name no namespace, and that policies select. */
function podsIn({ cluster }: Version): Workload[] {
  const residents = cluster.residents.get(namespaceOf({ kind: 'Pod', namespace: undefined })) ?? [];
  return residents.filter(({ manifest, hostNetwork }) => manifest.namespace === undefined && !hostNetwork);
}

function areRelated(some: readonly string[], others: readonly string[]): boolean {
  return some.some((one) => others.some((other) => areNested(one, other)));
}

/** The rules that the other version of the policy does not have. */
function changedRules({ rules }: Unnamed, other: Unnamed | undefined): Rule[] {
  const textOf = ({ peer, ports }: Rule) => JSON.stringify([peer, ports], plainly);
  const known = new Set(other?.rules.map(textOf));
  return rules.filter((rule) => !known.has(textOf(rule)));
}

/** JSON has no long integers, which addresses are. */
function plainly(_: string, value: unknown): unknown {
  return typeof value === 'bigint' ? `${value}` : value;
}

function meets({ ports }: Rule, others: readonly Rule[]): boolean {
  return others.some((other) => overlap(ports, other.ports));
}

/** Whether two sets of ports have one in common, as far as can be told of names. */
function overlap(one: PortSet, other: PortSet): boolean {
  if (one.named.length > 0 || other.named.length > 0) return true;
  return one.numbered.some((a) =>
    other.numbered.some((b) => a.protocol === b.protocol && a.port <= b.endPort && b.port <= a.endPort),
  );
}

function problem({ policy }: Unnamed, { policy: other }: Unnamed): Problem {
  const { path, line } = policy;
  const found = say`${title(policy)} changes, and ${title(other)} at ${`${other.path}:${other.line}`}, of another folder, selects the same pods. Neither names a namespace, so both count as those of default: if they are applied to different ones, the one hides what the other opens or closes.`;
  const message = say`${found} Name the namespace in these objects, or list their folders under "clusters" in the configuration, in a cluster each.`;
  return { severity: 'warning', code: 'namespaces-run-together', message, path, line, hidesFlows: true };
}
