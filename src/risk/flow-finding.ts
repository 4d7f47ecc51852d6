import { rangesToCidrs } from '../cluster/ranges.ts';
import { portsOf, rangesOf } from '../flow/ports.ts';
import { type Sentence, say } from '../manifest/sentence.ts';
import { placeOfArrival } from './arrival.ts';
import { because, placeOf } from './cause.ts';
import { clausesOf } from './clauses.ts';
import { type Confidence, confidence } from './confidence.ts';
import type { EndWords } from './end-words.ts';
import { addressesAmong, areUndeclared, isDeclared, isInside } from './ends.ts';
import type { Evidence } from './evidence.ts';
import type { Finding } from './finding.ts';
import { fingerprint } from './fingerprint.ts';
import type { Group } from './group.ts';
import { isSure } from './sure.ts';
import { capitalised, plain, portWords } from './words.ts';

/** What a rule about flows says of a group; the rest follows from the flows. */
export interface Judgement {
  readonly rule: string;
  readonly severity: Finding['severity'];
  readonly title: string;
  /** `can now reach`, or what else the sources do. */
  readonly verb: string;
  /** More sentences, each with a space before it. They are said too where another rule speaks for the flows. */
  readonly more?: Sentence;
  /** Where the rule itself assumes something. */
  readonly confidence?: Confidence;
}

/**
 * The finding that some flows with one cause make.
 *
 * @param others what other rules say of them, the worst first
 */
export function flowFinding(
  evidence: Evidence,
  group: Group,
  judgement: Judgement,
  others: readonly Judgement[] = [],
): Finding {
  const { rule, severity, title, verb } = judgement;
  const more = [judgement, ...others].reduce((said, each) => say`${said}${each.more ?? plain('')}`, plain(''));
  const ofFlows = confidence(evidence, group);
  const place = placeOfArrival(evidence, group) ?? placeOf(group);
  const ends = evidence.endWords[sideOf(evidence, group)];
  const clauses = clausesOf(group);
  const [what, ...whats] = clauses.map((part) => flowWords(ends, verb, part)) as [Sentence, ...Sentence[]];
  // What is named on its own is not what a finding about all of it would be known by.
  const subjects = group.parts.some(isSure) ? [group] : clauses;
  return {
    rule,
    severity,
    ...(ofFlows.confidence === 'exact' && judgement.confidence ? judgement.confidence : ofFlows),
    title,
    message: say`${whats.reduce((all, each) => say`${all}, and ${each}`, capitalised(what))}${because(group)}.${more}`,
    fingerprint: fingerprint(rule, subjects.flatMap(subject)),
    ...(others.length > 0 && { also: others.map((other) => other.rule) }),
    ...(place && { place }),
    changes: group.changes,
  };
}

/** `shop/web can now reach shop/db on TCP 5432` */
export function flowWords(ends: EndWords, verb: string, group: Group): Sentence {
  return say`${ends(group.sources)} ${plain(verb)} ${ends(group.destinations)} on ${where(group)}`;
}

/** The version that has the flows. */
function sideOf({ changes }: Evidence, group: Group): 'base' | 'head' {
  return group.changes.some((index) => changes[index]?.change === 'closed') ? 'base' : 'head';
}

/**
 * The ports; where not every source goes with every destination, how many pairs do. Addresses are not counted, since it
 * depends on other policies how many endpoints they are.
 */
function where({ sources, destinations, ports, pairs }: Group): Sentence {
  if (pairs === undefined) return say`${portWords(ports)} (not every port for every pair)`;
  if (pairs === sources.length * destinations.length) return portWords(ports);
  const countable = [...sources, ...destinations].every(({ kind }) => kind === 'workload');
  return say`${portWords(ports)} (${plain(countable ? `${pairs} pairs` : 'not every pair')})`;
}

/** What flows are about, in an order that does not depend on files, for a fingerprint. */
export function subject({ sources, destinations, ports }: Pick<Group, 'sources' | 'destinations' | 'ports'>): string[] {
  // Other policies cut addresses and undeclared pods into other endpoints, but not declared workloads.
  const ids = (endpoints: Group['sources']) => {
    const pods = endpoints.filter(areUndeclared(endpoints) ? isInside : isDeclared).map(({ id }) => id);
    return [...pods.sort(), ...rangesToCidrs(addressesAmong(endpoints))].join();
  };
  const numbers = rangesOf(portsOf(ports)).map(({ protocol, port, endPort, name }) => {
    const first = name === undefined ? `${port}` : port === 0 ? name : `${name} ${port}`;
    return `${protocol} ${first}${port === endPort ? '' : `-${endPort}`}`;
  });
  return [ids(sources), ids(destinations), numbers.join()];
}
