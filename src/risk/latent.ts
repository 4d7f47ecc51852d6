import type { Endpoint, State } from '../flow/change.ts';
import { type Decision, decide, type Flow, holdsParty, holdsPod, type Pod } from '../flow/decide.ts';
import { fieldName, namespaceOf } from '../manifest/objects.ts';
import type { Direction, PortRange, Rule } from '../policy/tier.ts';
import { nameOfCause } from './cause.ts';
import { type Inside, isBeside, isInside, podIn } from './ends.ts';
import type { Material } from './finding.ts';
import { nameOfSet } from './pod-sets.ts';
import { tiersNear } from './scope.ts';

/** A rule that head has and base has not, and a flow that it allows while the other side denies it. */
export interface Latent {
  readonly rule: Rule;
  /** What the rule means, wherever it stands. */
  readonly meaning: string;
  readonly source: Inside;
  readonly destination: Inside;
  readonly port: PortRange;
  /** What the other side says. */
  readonly other: Decision;
}

/** A rule may speak of very many pods, and one flow is enough to show what it leaves open. */
const MOST_SUBJECTS = 20;
const MOST_PEERS = 100;

/** One for each new rule by which no flow opened, though its own side did not allow what it allows before. */
export function latentRules(material: Material): Latent[] {
  const used = new Set(
    material.changes.flatMap(({ change, because }) => (change === 'opened' ? because.map(nameOfCause) : [])),
  );
  return (['ingress', 'egress'] as const).flatMap((direction) => {
    const known = new Set(allowing(material.base, direction).map(nameOfRule));
    return allowing(material.head, direction)
      .filter((rule) => !known.has(nameOfRule(rule)) && !used.has(nameAsCause(rule)))
      .flatMap((rule) => witness(material, direction, rule) ?? []);
  });
}

function allowing({ tiers }: State, direction: Direction): Rule[] {
  return tiers[direction].flatMap((tier) => tier.rules).filter(({ action }) => action === 'allow');
}

/** One text for all rules that mean the same, wherever they stand. */
function nameOfRule({ subject, peer, ports }: Rule): string {
  const blocks = peer.blocks.map(({ range, except }) =>
    [range, ...except].map(({ first, last }) => `${first}-${last}`),
  );
  return JSON.stringify([nameOfSet(subject), peer.everyone, peer.pods.map(nameOfSet).sort(), blocks, ports]);
}

function nameAsCause({ from: { policy, field } }: Rule): string {
  const { kind, name, path } = policy;
  const rule = fieldName(field);
  const named = { kind, namespace: namespaceOf(policy), name };
  return nameOfCause({ side: 'head', effect: 'allows', policy: named, rule, path, line: 1, endLine: 1 });
}

function witness(material: Material, direction: Direction, rule: Rule): Latent | undefined {
  const inside = material.everything.filter((end): end is Inside => isInside(end) && !isBeside(material, end));
  const held = (end: Inside, holds: (pod: Pod) => boolean) => {
    const pod = podIn(material.head, 'head', end);
    return pod !== undefined && holds(pod);
  };
  const subjects = inside.filter((end) => held(end, (pod) => holdsPod(rule.subject, pod))).slice(0, MOST_SUBJECTS);
  if (subjects.length === 0) return undefined;
  const peers = inside.filter((end) => held(end, (pod) => holdsParty(rule.peer, pod))).slice(0, MOST_PEERS);
  for (const subject of subjects) {
    for (const peer of peers) {
      const [source, destination] = direction === 'ingress' ? [peer, subject] : [subject, peer];
      const found = portsTo(material, destination, rule).find(
        (port) => latent(material, direction, source, destination, port) !== undefined,
      );
      const other = found && latent(material, direction, source, destination, found);
      if (found !== undefined && other !== undefined) {
        return { rule, meaning: nameOfRule(rule), source, destination, port: found, other };
      }
    }
  }
  return undefined;
}

/** What the other side says if it denies what the rule's side allows now and did not before. */
function latent(
  material: Material,
  direction: Direction,
  source: Endpoint,
  destination: Endpoint,
  { protocol, port }: PortRange,
): Decision | undefined {
  const ask = (side: 'base' | 'head', asked: Direction) => {
    const [from, to] = [podIn(material[side], side, source), podIn(material[side], side, destination)];
    if (from === undefined || to === undefined) return undefined;
    const flow: Flow = { source: from, destination: to, protocol, port };
    const { namespace } = asked === 'egress' ? from : to;
    return decide(tiersNear(material[side])(namespace), asked, flow);
  };
  const isNew = ask('head', direction)?.allowed === true && ask('base', direction)?.allowed !== true;
  const other = isNew ? ask('head', direction === 'ingress' ? 'egress' : 'ingress') : undefined;
  return other?.allowed === false ? other : undefined;
}

/** Where the rule's ranges begin, and the named ports that the destination has. */
function portsTo(material: Material, destination: Endpoint, { ports }: Rule): readonly PortRange[] {
  const own = podIn(material.head, 'head', destination)?.ports ?? [];
  const named = own.filter((each) => ports.named.some(({ name }) => name === each.name));
  return [...ports.numbered, ...named.map(({ protocol, port }) => ({ protocol, port, endPort: port }))];
}
