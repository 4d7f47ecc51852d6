import type { Namespace } from '../cluster/cluster.ts';
import type { Problem } from '../manifest/problem.ts';
import { type Sentence, say } from '../manifest/sentence.ts';
import type { Selector } from '../policy/selector.ts';
import { type Cell, divide, exampleOf, selectorOf } from './cell.ts';
import type { PodsEndpoint, State } from './change.ts';
import type { Pod } from './decide.ts';
import { groupNamespaces, type NamespaceGroup } from './regions.ts';
import type { RelevantSet } from './relevant.ts';

/** Real namespaces need a handful; beyond this a list is no answer for a reader, and its cost grows with the square. */
const MOST_ENDPOINTS = 20_000;
const MOST_IN_A_GROUP = 2_000;
/** How many questions all pods of a group may be asked: where many selectors meet, their pods are divided less far. */
const MOST_QUESTIONS = 50_000;
/** How many of the mentioned values all endpoints may speak of: each is written out with its example in the answer. */
const MOST_WORDS = 400_000;
/** Characters of an id, in which the labels are written out. */
const LONGEST_ID = 300;

export interface Unseen {
  readonly endpoints: readonly PodsEndpoint[];
  /** What was not divided far enough to be decided. */
  readonly undecided: readonly Problem[];
}

/**
 * The pods that no manifest declares, divided until no pod set holds some of an endpoint's pods and not others. What is
 * true of one of them is then true of all, so that each endpoint can be judged by one example.
 *
 * @param sets what has to be told apart, for each version: with fewer sets the endpoints are fewer and larger
 */
export function unseenPods(states: readonly State[], sets: readonly (readonly RelevantSet[])[]): Unseen {
  const { groups, complete } = groupNamespaces(states, sets, MOST_IN_A_GROUP);
  const endpoints: PodsEndpoint[] = [];
  const undecided: Sentence[] = complete ? [] : [say`in some namespaces that no manifest names`];
  let wordsLeft = MOST_WORDS;
  for (const group of groups) {
    const questions = Math.ceil(MOST_QUESTIONS / Math.max(1, group.pods.length));
    const ofPlace = wordsIn(group.selector);
    const most = Math.min(
      MOST_IN_A_GROUP,
      questions,
      MOST_ENDPOINTS - endpoints.length,
      Math.floor(wordsLeft / ofPlace),
    );
    const { parts, undivided, words: spoken } = divide(new Map(), group.pods, most, wordsLeft);
    wordsLeft -= spoken + parts.length * ofPlace;
    const place = words(group.selector);
    for (const cell of parts) endpoints.push(endpointOf(group, place, cell, endpoints.length));
    if (undivided.length > 0) undecided.push(where(group));
  }
  return { endpoints, undecided: undecided.slice(0, 5).map(notDecided) };
}

function endpointOf(group: NamespaceGroup, place: string, cell: Cell, number: number): PodsEndpoint {
  const podSelector = selectorOf(cell);
  const [first, last] = [group.examples[0], group.examples.at(-1)];
  const base = group.examples.length > 1 ? first : undefined;
  return {
    kind: 'pods',
    id: idOf(`pods/${place}/${words(podSelector)}`, number),
    namespaceSelector: group.selector,
    podSelector,
    names: group.names,
    others: group.others,
    ...(base === undefined ? {} : { base: example(base, cell) }),
    ...(last === undefined ? {} : { head: example(last, cell) }),
  };
}

/** Long ids are cut, and stay apart by a number: every change that an endpoint is part of repeats its id. */
function idOf(text: string, number: number): string {
  return text.length <= LONGEST_ID ? text : `${text.slice(0, LONGEST_ID)}~${number}`;
}

/** No ports and no addresses: of a pod that is not declared none is known (semantics N4, N8). */
function example(namespace: Namespace, cell: Cell): Pod {
  return { kind: 'pod', namespace, labels: exampleOf(cell), hostNetwork: false, addresses: [] };
}

/** A selector as people write it on a command line. */
export function words(selector: Selector): string {
  return selector
    .map(({ key, operator, values }) => {
      switch (operator) {
        case 'In':
          return values.length === 1 ? `${key}=${values[0]}` : `${key} in (${values.join(',')})`;
        case 'NotIn':
          return values.length === 1 ? `${key}!=${values[0]}` : `${key} notin (${values.join(',')})`;
        case 'DoesNotExist':
          return `!${key}`;
      }
      return key;
    })
    .join(',');
}

function wordsIn(selector: Selector): number {
  return selector.reduce((sum, { values }) => sum + values.length + 1, 1);
}

function where({ names, selector }: NamespaceGroup): Sentence {
  return names[0] === undefined ? say`in namespaces with ${words(selector)}` : say`in the namespace ${names[0]}`;
}

function notDecided(pods: Sentence): Problem {
  const message = say`The policies tell so many kinds of pods apart that not all were looked at: ${pods}, pods that no manifest declares are only partly in this answer.`;
  return { severity: 'warning', code: 'pods-not-decided', message, hidesFlows: true };
}
