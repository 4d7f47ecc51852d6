import type { Assertion } from '../config/assertion.ts';
import type { EndPattern } from '../config/end-pattern.ts';
import type { PodsEndpoint, Rectangle } from '../flow/change.ts';
import { words } from '../flow/unseen.ts';
import { type Sentence, say } from '../manifest/sentence.ts';
import type { EndWords } from './end-words.ts';
import { list, plain, portWords } from './words.ts';

/** What an assertion says, as it was written: `shop/app=db must never be reached from *`. */
export function statement(assertion: Assertion): Sentence {
  if (assertion.kind === 'isolated') {
    return say`${assertion.pods.text} must be isolated for ${plain(assertion.directions.join(' and '))}`;
  }
  const { from, to, ports } = assertion.flows;
  const on = ports === undefined ? plain('') : say` on ${portWords(ports)}`;
  return say`${endName(from)} must ${plain(assertion.kind)} reach ${endName(to)}${on}`;
}

function endName(end: EndPattern | undefined): Sentence {
  return end === undefined ? plain('whoever it is') : say`${end.text}`;
}

/** What is so instead: `shop/web can reach shop/db on TCP 5432`. */
export function violation(
  { kind }: Assertion,
  flows: Rectangle,
  direction: 'ingress' | 'egress',
  ends: EndWords,
): Sentence {
  const { sources, destinations, ports } = flows;
  if (kind === 'isolated') {
    const pods = direction === 'ingress' ? destinations : sources;
    const which = plain(direction);
    // "No policy isolates every pod" would leave it open whether one isolates some.
    if (pods.some(({ kind }) => kind === 'pods')) return say`no policy isolates these for ${which}: ${ends(pods)}`;
    return say`no policy isolates ${ends(pods)} for ${which}`;
  }
  const verb = plain(kind === 'never' ? 'can reach' : 'cannot reach');
  return say`${ends(sources)} ${verb} ${ends(destinations)} on ${portWords(ports)}`;
}

/** A pod that shows it, where no manifest declares one: with its labels and those of its namespace, as a sentence. */
export function witness({ sources, destinations }: Rectangle): Sentence {
  const isUndeclared = (end: Rectangle['sources'][number]): end is PodsEndpoint => end.kind === 'pods';
  const [side] = [sources, destinations].filter(
    (ends) => ends.some(isUndeclared) && !ends.some(({ kind }) => kind === 'workload'),
  );
  const pod = side?.find(isUndeclared);
  const example = pod?.head ?? pod?.base;
  if (example === undefined) return plain('');
  const { namespace, labels } = example;
  return say` For example a pod with ${labelWords(labels)} in a namespace with ${labelWords(namespace.labels)}.`;
}

function labelWords(labels: Readonly<Record<string, string>>): Sentence {
  const named = Object.entries(labels).map(([key, value]) => words([{ key, operator: 'In', values: [value] }]));
  return named.length === 0 ? plain('no labels') : list(named.sort());
}
