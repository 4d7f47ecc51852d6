import { NAME_LABEL } from '../cluster/namespace.ts';
import { rangesToCidrs } from '../cluster/ranges.ts';
import type { Cause } from '../flow/change.ts';
import type { Party } from '../flow/decide.ts';
import type { Miss } from '../flow/explain.ts';
import { areUnknown } from '../flow/port-axis.ts';
import { rangesOf } from '../flow/ports.ts';
import { portsAt } from '../flow/ports-at.ts';
import { words as selectorWords } from '../flow/unseen.ts';
import { namespaceOf, qualifiedName } from '../manifest/objects.ts';
import { place } from '../manifest/place.ts';
import { type Sentence, say } from '../manifest/sentence.ts';
import { portNames } from '../naming/ports.ts';
import type { Block, NamedPort, Peers, PodSet, PortSet, Provenance } from '../policy/tier.ts';
import { linesName } from './place.ts';
import { listed, own } from './sentences.ts';

/** `policy shop/db`, for a policy is often named as its pods are; `AdminNetworkPolicy tenants`. */
export function policyName({ kind, namespace, name }: Cause['policy']): Sentence {
  return namespace === '' ? say`${kind} ${name}` : say`policy ${qualifiedName(namespace, name)}`;
}

/** `policy shop/db (k8s/db.yaml:14-21)`: the lines are those of the rule, or of the policy as a whole. */
export function provenance(from: Provenance): Sentence {
  return say`${nameOf(from)} (${linesOf(from)})`;
}

/** What an isolating policy does allow: `policy shop/db allows pods of shop with app=api, on TCP 80 (k8s/db.yaml:14-21)`. */
export function missWords({ rule, peers, ports }: Miss, destination: Party, destinationName: Sentence): Sentence {
  const on = portWords(rule.ports, destination, destinationName);
  const whom = peers ? peersWords(rule.peer) : own('it');
  const what = ports ? say`${whom} on ${on}` : whom;
  return say`${nameOf(rule.from)} allows ${what} (${linesOf(rule.from)})`;
}

/** Of a policy that isolates and has no rule for the direction. */
export function nothingWords(policy: Provenance): Sentence {
  return say`${nameOf(policy)} allows nothing (${linesOf(policy)})`;
}

function nameOf({ policy }: Provenance): Sentence {
  return policyName({ kind: policy.kind, namespace: namespaceOf(policy), name: policy.name });
}

function linesOf({ policy, field }: Provenance): string {
  return linesName({ path: policy.path, ...place(policy, field) });
}

function peersWords({ everyone, pods, blocks }: Peers): Sentence {
  if (everyone) return own('everyone');
  return listed([...pods.map(podWords), ...blocks.map(blockWords)]);
}

function podWords({ namespaces, pods }: PodSet): Sentence {
  const where = placeWords(namespaces);
  return pods.length === 0 ? say`all pods${where}` : say`pods${where} with ${selectorWords(pods)}`;
}

function placeWords(namespaces: PodSet['namespaces']): Sentence {
  if ('name' in namespaces) return say` of ${namespaces.name}`;
  const { selector } = namespaces;
  const [first] = selector;
  if (first === undefined) return own('');
  if (selector.length === 1 && first.key === NAME_LABEL && first.operator === 'In') {
    return say` of ${listed(first.values.map((name) => say`${name}`))}`;
  }
  return say` of namespaces that have ${selectorWords(selector)}`;
}

function blockWords({ range, except }: Block): Sentence {
  const cidrs = (ranges: Block['except']) => listed(rangesToCidrs(ranges).map((cidr) => say`${cidr}`));
  return except.length === 0 ? cidrs([range]) : say`${cidrs([range])} except ${cidrs(except)}`;
}

function portWords({ numbered, named }: PortSet, destination: Party, destinationName: Sentence): Sentence {
  const numbers = numbered.length === 0 ? [] : [own(portNames(numbered))];
  return listed([...numbers, ...named.map((port) => namedWords(port, destination, destinationName))]);
}

/** A name means what the destination declares (semantics N8). */
function namedWords(port: NamedPort, destination: Party, destinationName: Sentence): Sentence {
  const found = portsAt({ numbered: [], named: [port] }, destination);
  if (found.length === 0) return say`the port ${port.name} (of which ${destinationName} has none)`;
  if (areUnknown(found)) return say`the port ${port.name} (no manifest says which number that is)`;
  return say`the port ${port.name} (${own(portNames(rangesOf(found)))})`;
}
