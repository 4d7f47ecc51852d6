import { compare } from '../../src/flow/compare.ts';
import { listFlows } from '../../src/flow/list.ts';
import { coverOf, placeEnds } from './cover.ts';
import { type Raw, type RefEnd, type World, worldOf } from './evaluate.ts';
import { answer, endsOf, type Question } from './questions.ts';
import type { Versions } from './random.ts';
import { renamed } from './renamed.ts';
import { moveIn } from './strangers.ts';
import { understand } from './understand.ts';
import { PORT_NAMES, PROTOCOLS } from './vocabulary.ts';

interface Place {
  readonly name: string;
  readonly protocol: string;
  readonly port: number;
}

/**
 * Where the strangers have the ports that the engine knows by name alone: the numbers that are given, one for each name in
 * each protocol, or numbers that no policy speaks of, if there are any.
 */
function placesIn(objects: readonly Raw[], numbers: readonly number[] | undefined): readonly Place[] {
  if (numbers !== undefined) return placesAt((index) => numbers[index] as number);
  const ranges = rangesIn(objects).filter(([first, last]) => last - first < 65_534);
  const start = [20, 60, 3_000, 30_000].find((port) => !ranges.some(([first, last]) => first <= port && port <= last));
  if (start === undefined) return [];
  return placesAt((index) => start + index);
}

function placesAt(portOf: (index: number) => number): readonly Place[] {
  return PORT_NAMES.flatMap((name, i) =>
    PROTOCOLS.map((protocol, k) => ({ name, protocol, port: portOf(PROTOCOLS.length * i + k) })),
  );
}

/** All ranges of ports that policies write. */
function rangesIn(value: Raw): [number, number][] {
  if (typeof value !== 'object' || value === null) return [];
  const { port, endPort = port, start, end } = value;
  const own = [[port, endPort] as const, [start, end] as const].filter(([first]) => typeof first === 'number');
  return [...own.map(([first, last]): [number, number] => [first, last]), ...Object.values(value).flatMap(rangesIn)];
}

/** Pods that no manifest declares, each with a container port of every name. */
function withPorts(strangers: readonly Raw[], places: readonly Place[]): Raw[] {
  const ports = places.map(({ name, protocol, port }) => ({ name, protocol, containerPort: port }));
  return strangers.map((each) => {
    if (each.kind === 'Namespace') return each;
    const template = { ...each.spec.template, spec: { containers: [{ name: 'main', ports }] } };
    return { ...each, spec: { template } };
  });
}

interface Asked extends Question {
  /** The same flow as one of a port with that name: whatever its number, and if it is this one. */
  readonly byName: Question;
  readonly byBoth: Question;
}

function* asked(ends: ReadonlyMap<string, RefEnd>, places: readonly Place[]): Generator<Asked> {
  const unknown = [...ends].filter(([, end]) => end.kind === 'pod' && end.id.includes('/stranger-'));
  for (const [source] of ends) {
    for (const [destination] of unknown) {
      for (const { name, protocol, port } of places) {
        const pair = { source, destination };
        const byBoth = { ...pair, protocol: `${protocol} named ${name}`, port };
        yield { ...pair, protocol, port, byBoth, byName: { ...byBoth, port: 0 } };
      }
    }
  }
}

/**
 * Holds what two versions say of ports that the engine knows by their names alone against the reference, which knows the
 * numbers. Every change must be told, of the name, of the name if it has that number, or of the number; and what is told of
 * the two together must be so. What is told of a name alone must be so of numbers that no policy speaks of: it may be less
 * than true of few others.
 *
 * @param numbers that strangers have the ports at; numbers that no policy speaks of if there are none
 */
export function disagreementsOnNames(
  { base, head }: Versions,
  strangers: readonly Raw[],
  numbers?: readonly number[],
): readonly string[] {
  const [before, after] = understand(base, head);
  const { endpoints, changes } = compare(before.state, after.state);
  const both = [...base, ...head];
  const places = placesIn(both, numbers);
  const worlds = moveIn(withPorts(strangers, places), [base, head]).map((each) => worldOf(each)) as [World, World];
  const ends = [endsOf(worlds[0], both, renamed(...worlds)), endsOf(worlds[1], both)] as const;
  const cover = coverOf(changes, placeEnds(ends, worlds, endpoints, true).ids);
  const told = (question: Question) => cover.at(question).map(({ change }) => change);
  return [...asked(new Map([...ends[0], ...ends[1]]), places)].flatMap((question) => {
    const [was, is] = [answer(worlds[0], ends[0], question), answer(worlds[1], ends[1], question)];
    if (was === undefined || is === undefined) return [];
    const right = was === is ? [] : [is ? 'opened' : 'closed'];
    const [exact, named, numbered] = [told(question.byBoth), told(question.byName), told(question)];
    const isRight = (answers: readonly string[]) => answers.join() === right.join();
    const isTold = () => {
      if (exact.length > 0) return isRight(exact);
      if (named.length > 0 && numbers === undefined) return isRight(named);
      return right.length === 0 || isRight(named) || isRight(numbered);
    };
    return isTold() ? [] : [`${JSON.stringify(question.byBoth)}: ${exact}/${named} (${numbered}), not ${right}`];
  });
}

/** The same of what one version allows: what is listed of a name is open, and what is open is listed in one way or the other. */
export function disagreementsOnNamesListed(
  objects: readonly Raw[],
  strangers: readonly Raw[],
  numbers?: readonly number[],
): readonly string[] {
  const [{ state }] = understand(objects);
  const { endpoints, flows } = listFlows(state);
  const places = placesIn(objects, numbers);
  const [inhabited = []] = moveIn(withPorts(strangers, places), [objects]);
  const world = worldOf(inhabited);
  const ends = endsOf(world, objects);
  const cover = coverOf(flows, placeEnds([ends], [world], endpoints, false).ids);
  return [...asked(ends, places)].flatMap((question) => {
    const right = answer(world, ends, question);
    const { byBoth, byName } = question;
    const [exact, named, numbered] = [byBoth, byName, question].map((each) => cover.at(each).length > 0);
    const isWrong = exact || (named && numbers === undefined);
    const isTold = right === undefined || (right ? exact || named || numbered : !isWrong);
    return isTold ? [] : [`${JSON.stringify(byBoth)}: ${exact}/${named} (${numbered}), not ${right}`];
  });
}
