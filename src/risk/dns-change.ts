import type { Relabelled } from '../flow/change.ts';
import type { Region } from '../flow/relevant.ts';
import { fieldName } from '../manifest/objects.ts';
import type { Sentence } from '../manifest/sentence.ts';
import type { Provenance } from '../policy/tier.ts';
import { decidedBy, placeOf, withLabels } from './cause.ts';
import { type Inside, isDeclared, isInhabited, namespaceOf, podIn } from './ends.ts';
import type { Finding, Material } from './finding.ts';
import { placed } from './placed.ts';
import { createResolver, DNS_NAMESPACES, type Resolution } from './resolver.ts';
import { endsIn } from './unsettled.ts';
import { plain, policyNames } from './words.ts';

/** Pods of one namespace that can ask cluster DNS in one version only, because of the same policies. */
export interface DnsChange extends Decider {
  readonly kind: 'lost' | 'gained';
  readonly ends: readonly Inside[];
}

/** What lets the pods ask, in the version that does; or what isolates them in the other, if nothing does in the first. */
interface Decider {
  readonly side: 'base' | 'head';
  readonly verb: 'allow' | 'prevent';
  readonly by: readonly Provenance[];
}

/**
 * Of pods that no manifest declares, only those of namespaces without a declared workload are asked.
 *
 * @param where policies may judge pods in another way than before
 */
export function dnsChanges(material: Material, where: Region): readonly DnsChange[] {
  const { base, head } = material;
  // Where the servers may be judged in another way, everybody's questions are.
  const all = DNS_NAMESPACES.some((name) => where.names.has(name)) ? { ...where, everywhere: true } : where;
  const [before, after] = [createResolver(base), createResolver(head)];
  const groups = new Map<string, DnsChange & { ends: Inside[] }>();
  for (const end of endsIn(all, material)) {
    const [then, now] = [podIn(base, 'base', end), podIn(head, 'head', end)];
    if (then === undefined || now === undefined) continue;
    const namespace = now.namespace.name;
    if (!isDeclared(end) && (namespaceOf(end) === undefined || isInhabited([base, head], namespace))) continue;
    const [was, is] = [before(then), after(now)];
    if (was === undefined || is === undefined || was.resolves === is.resolves) continue;
    const kind = was.resolves ? 'lost' : 'gained';
    const decider = deciderOf(was, is);
    const key = JSON.stringify([kind, namespace, decider.side, ...decider.by.map(nameOfRule)]);
    const group = groups.get(key) ?? { kind, ends: [], ...decider };
    group.ends.push(end);
    groups.set(key, group);
  }
  return [...groups.values()];
}

function deciderOf(base: Resolution, head: Resolution): Decider {
  const [open, closed] = base.resolves ? (['base', 'head'] as const) : (['head', 'base'] as const);
  const egress = { base: base.egress, head: head.egress };
  if (egress[open].reason === 'rule') return { side: open, verb: 'allow', by: egress[open].by };
  return { side: closed, verb: 'prevent', by: egress[closed].allowed ? [] : egress[closed].by };
}

function nameOfRule({ policy, field }: Provenance): string {
  return `${policy.namespace}/${policy.name} ${fieldName(field)}`;
}

/**
 * The end of the sentence, and where to look.
 *
 * @param relabelled the labels that made it, if it was labels
 */
export function explainDns(
  { side, verb, by }: DnsChange,
  relabelled: readonly Relabelled[],
): {
  because: Sentence;
  place?: NonNullable<Finding['place']>;
} {
  const [first] = by;
  if (first === undefined) return { because: plain('') };
  const { policy, field } = first;
  return {
    because: withLabels(relabelled, decidedBy(policyNames(by), side, verb)),
    place: placeOf({ causes: [], relabelled }) ?? placed(side, policy, field),
  };
}
