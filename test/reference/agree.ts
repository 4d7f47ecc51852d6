import { parseAddress } from '../../src/cluster/address.ts';
import type { Protocol } from '../../src/cluster/cluster.ts';
import type { Change, Endpoint, State } from '../../src/flow/change.ts';
import { compare } from '../../src/flow/compare.ts';
import { decide, type Party, podOf } from '../../src/flow/decide.ts';
import { listFlows } from '../../src/flow/list.ts';
import { coverOf, placeEnds } from './cover.ts';
import { type Raw, type RefEnd, type World, worldOf } from './evaluate.ts';
import { answer, endsOf, type Question, questions } from './questions.ts';
import type { Versions } from './random.ts';
import { renamed } from './renamed.ts';
import { moveIn } from './strangers.ts';
import { understand, understandIn } from './understand.ts';

/** How the engine and the reference compare. */
export interface Agreement {
  /** Flows that both were asked about. */
  readonly cells: number;
  /** Of these, the open ones in a list, the changed ones in a comparison. */
  readonly positive: number;
  /** Flows about which the API says nothing (semantics P3). */
  readonly undefined: number;
  /** One line for each flow on which they differ, and for each other fault. */
  readonly disagreements: readonly string[];
}

/**
 * Holds the flows of one version against the reference, one by one, and what `decide` says of them against both.
 *
 * @param strangers pods that the engine is not told of: the answer for them is that of the endpoint they belong to
 * @param podCIDRs small networks that the addresses of pods are from, if that is known
 */
export function agreeOnList(
  objects: readonly Raw[],
  strangers: readonly Raw[],
  podCIDRs: readonly string[] = [],
): Agreement {
  const [{ state, problems }] = understandIn({ podCIDRs }, objects);
  const { endpoints, flows, undecided } = listFlows(state);
  const [inhabited = []] = moveIn(strangers, [objects]);
  const world = worldOf(inhabited, podCIDRs);
  const ends = endsOf(world, objects);
  const placement = placeEnds([ends], [world], endpoints, false);
  const cover = coverOf(flows, placement.ids);
  const rejected = problems.filter(({ code }) => code === 'policy-rejected').map(({ path }) => `rejected: ${path}`);
  const faults = [...rejected, ...undecided.map(({ code }) => code), ...placement.faults, ...cover.faults];
  return hold(questions(ends, objects), faults, {
    expected: (question) => open(answer(world, ends, question)),
    found: (question) => {
      const listed = cover
        .at(question)
        .map(() => 'open')
        .join();
      const decided = open(decideBoth(state, world, ends, question));
      return listed === decided ? listed : `${listed || 'closed'}, but decided ${decided || 'closed'}`;
    },
  });
}

function open(allowed: boolean | undefined): string | undefined {
  return allowed === undefined ? undefined : allowed ? 'open' : '';
}

/** Holds the comparison of two versions against the reference, flow by flow. */
export function agreeOnChanges(
  { base, head }: Versions,
  strangers: readonly Raw[],
  podCIDRs: readonly string[] = [],
): Agreement {
  const [before, after] = understandIn({ podCIDRs }, base, head);
  const { endpoints, changes, undecided } = compare(before.state, after.state);
  const both = [...base, ...head];
  const worlds = moveIn(strangers, [base, head]).map((each) => worldOf(each, podCIDRs)) as [World, World];
  const ends: [Ends, Ends] = [endsOf(worlds[0], both, renamed(...worlds)), endsOf(worlds[1], both)];
  const placement = placeEnds(ends, worlds, endpoints, true);
  const cover = coverOf(changes, placement.ids);
  const faults = [...undecided.map(({ code }) => code), ...placement.faults, ...cover.faults];
  return hold(questions(new Map([...ends[0], ...ends[1]]), both), faults, {
    expected: (question) => {
      const was = answer(worlds[0], ends[0], question);
      const is = answer(worlds[1], ends[1], question);
      if (was === undefined || is === undefined) return undefined;
      if (was === is) return '';
      const lacking = ends[is ? 0 : 1];
      const stays = lacking.has(question.source) && lacking.has(question.destination);
      return is ? `opened: ${stays ? 'policy' : 'endpoint-added'}` : `closed: ${stays ? 'policy' : 'endpoint-removed'}`;
    },
    found: (question) =>
      cover
        .at(question)
        .map(({ change, lifecycle }) => `${change}: ${lifecycle}`)
        .join(),
  });
}

type Ends = ReadonlyMap<string, RefEnd>;

interface Answers {
  /** Undefined where the API says nothing. */
  readonly expected: (question: Question) => string | undefined;
  readonly found: (question: Question) => string;
}

function hold(asked: Iterable<Question>, faults: readonly string[], { expected, found }: Answers): Agreement {
  const tally = { cells: 0, positive: 0, undefined: 0 };
  const disagreements = [...faults];
  for (const question of asked) {
    const [right, given] = [expected(question), found(question)];
    if (right === undefined) {
      tally.undefined++;
      continue;
    }
    tally.cells++;
    if (right !== '') tally.positive++;
    if (right !== given) {
      const { source, destination, protocol, port } = question;
      disagreements.push(
        `${source} -> ${destination} ${protocol} ${port}: ${given || 'nothing'}, not ${right || 'nothing'}`,
      );
    }
  }
  return { ...tally, disagreements };
}

/** What `decide` says of both sides of a flow. */
function decideBoth(state: State, world: World, ends: Ends, question: Question): boolean {
  const party = (name: string) => partyOf(state, world, ends.get(name) as RefEnd);
  const [source, destination] = [party(question.source), party(question.destination)];
  const flow = { source, destination, protocol: question.protocol as Protocol, port: question.port };
  return decide(state.tiers, 'egress', flow).allowed && decide(state.tiers, 'ingress', flow).allowed;
}

function partyOf({ cluster }: State, world: World, end: RefEnd): Party {
  if (end.kind === 'address') {
    const address = parseAddress(end.address);
    if (address === undefined) throw new Error(`no address: ${end.address}`);
    return { kind: 'outside', ...address };
  }
  const workload = cluster.workloads.get(end.id);
  if (workload !== undefined) return podOf(cluster, workload);
  const namespace = { name: end.namespace, labels: world.namespaces.get(end.namespace) ?? {} };
  return { kind: 'pod', namespace, labels: end.labels, hostNetwork: false, addresses: [] };
}

/**
 * Comparing head with base says the reverse of comparing base with head, and comparing a version with itself says nothing.
 *
 * @returns one line for each flow of which that is not so
 */
export function disagreementsOnTurning({ base, head }: Versions): readonly string[] {
  const [before, after, again] = understand(base, head, structuredClone(base));
  const there = told(compare(before.state, after.state).changes, 'base', 'head');
  const back = told(compare(after.state, before.state).changes, 'head', 'base');
  return [
    ...[...there].filter((line) => !back.has(line)).map((line) => `not turned: ${line}`),
    ...[...back].filter((line) => !there.has(line)).map((line) => `only turned: ${line}`),
    ...compare(before.state, again.state).changes.map(({ change }) => `${change} between equal versions`),
  ];
}

/**
 * A line for each range of ports that changed between two ends, as the change from `first` to `second`. Pods that no
 * manifest declares are left out: which of them are told together depends on the order.
 */
function told(changes: readonly Change[], first: 'base' | 'head', second: 'base' | 'head'): Set<string> {
  const names = (ends: readonly Endpoint[]) =>
    ends.flatMap((end) => {
      if (end.kind === 'pods') return [];
      return end.kind === 'addresses' ? [end.id] : [`${end[first]?.id} (${end[second]?.id})`];
    });
  const lines = changes.flatMap(({ change, lifecycle, sources, destinations, ports }) => {
    const kind = first === 'base' ? `${change} ${lifecycle}` : TURNED[`${change} ${lifecycle}`];
    return names(sources).flatMap((source) =>
      names(destinations).flatMap((destination) =>
        ports.map((range) => `${kind}: ${source} -> ${destination} ${range.protocol} ${range.port}-${range.endPort}`),
      ),
    );
  });
  return new Set(lines);
}

const TURNED: Readonly<Record<string, string>> = {
  'opened policy': 'closed policy',
  'closed policy': 'opened policy',
  'opened endpoint-added': 'closed endpoint-removed',
  'closed endpoint-removed': 'opened endpoint-added',
};
