import type { Namespace } from '../cluster/cluster.ts';
import type { State } from '../flow/change.ts';
import { holdsPod, type Pod } from '../flow/decide.ts';
import { identityOf } from '../manifest/objects.ts';
import { matches } from '../policy/selector.ts';
import { type Direction, EVERY_POD, type PodSet, type Rule } from '../policy/tier.ts';
import { createBeside, type Inside, isInside, podIn } from './ends.ts';
import type { Material } from './finding.ts';
import { createOneSided, type OneSided } from './one-sided.ts';
import { meaningOf } from './rule-meaning.ts';
import { createUsed } from './used-rules.ts';

/** A rule that head has and base has not, and flows that it allows while the other side denies them. */
export interface Latent extends OneSided {
  readonly rule: Rule;
  /** What the rule means, wherever it stands. */
  readonly meaning: string;
  readonly source: Inside;
  readonly destination: Inside;
}

/** A rule may speak of very many pods, and one pair of them is enough to show what it leaves open. */
const MOST_SUBJECTS = 20;
const MOST_PEERS = 100;

/** One for each new rule by which no flow opened, though its own side did not allow what it allows before. */
export function latentRules(material: Material): Latent[] {
  const unknown = (['ingress', 'egress'] as const).map((direction) => {
    // The rules of other policies are those of base.
    const rules = allowing(material.head, direction).filter(({ from }) => material.edits.policies.has(from.policy));
    const places = new Set(rules.map(placeOfRule));
    const before = allowing(material.base, direction).filter((rule) => places.has(placeOfRule(rule)));
    const known = new Set(before.map(meaningOf));
    const added = rules.filter((rule) => !known.has(meaningOf(rule)));
    // A policy may say one thing twice.
    const key = (rule: Rule) => JSON.stringify([identityOf(rule.from.policy), meaningOf(rule)]);
    return { direction, rules: [...new Map(added.map((rule) => [key(rule), rule])).values()] };
  });
  if (unknown.every(({ rules }) => rules.length === 0)) return [];
  const look = createWitness(material);
  const isUsed = createUsed(material);
  return unknown.flatMap(({ direction, rules }) =>
    rules.flatMap((rule) => {
      const found = look(direction, rule);
      return found === undefined || isUsed(direction, rule) ? [] : found;
    }),
  );
}

function allowing({ tiers }: State, direction: Direction): Rule[] {
  return tiers[direction].flatMap((tier) => tier.rules).filter(({ action }) => action === 'allow');
}

/** The namespaces of the pods that a rule is for. */
function placeOfRule({ subject: { namespaces } }: Rule): string {
  return 'name' in namespaces ? namespaces.name : JSON.stringify(namespaces.selector);
}

/** Finds flows that a rule's side allows now and did not before, and that the other side denies. */
function createWitness(material: Material): (direction: Direction, rule: Rule) => Latent | undefined {
  const members = membersOf(material);
  const oneSided = createOneSided(material);
  return (direction, rule) => {
    const subjects = members(rule.subject).slice(0, MOST_SUBJECTS);
    const peers = (rule.peer.everyone ? members(EVERY_POD) : rule.peer.pods.flatMap(members)).slice(0, MOST_PEERS);
    for (const subject of subjects) {
      for (const peer of peers) {
        const [source, destination] = direction === 'ingress' ? [peer, subject] : [subject, peer];
        const found = oneSided(direction, rule, source, destination);
        if (found !== undefined) {
          return { ...found, rule, meaning: `${direction} ${meaningOf(rule)}`, source, destination };
        }
      }
    }
    return undefined;
  };
}

/** The ends in a set of pods, by namespace first: there may be very many ends, and very many sets. */
function membersOf(material: Material): (set: PodSet) => Inside[] {
  const isBeside = createBeside([material.base, material.head]);
  const byNamespace = new Map<string, { readonly namespace: Namespace; readonly ends: [Inside, Pod][] }>();
  for (const end of material.everything) {
    const pod = podIn(material.head, 'head', end);
    if (pod === undefined || !isInside(end) || isBeside(end)) continue;
    const { namespace } = pod;
    const known = byNamespace.get(namespace.name);
    if (known === undefined) byNamespace.set(namespace.name, { namespace, ends: [[end, pod]] });
    else known.ends.push([end, pod]);
  }
  const all = [...byNamespace.values()];
  const near = ({ namespaces }: PodSet) =>
    'name' in namespaces
      ? [byNamespace.get(namespaces.name)].flatMap((found) => found ?? [])
      : all.filter(({ namespace }) => matches(namespaces.selector, namespace.labels));
  return (set) => near(set).flatMap(({ ends }) => ends.flatMap(([end, pod]) => (holdsPod(set, pod) ? [end] : [])));
}
