import { parseCidr } from '../cluster/cidr.ts';
import { NAME_LABEL } from '../cluster/namespace.ts';
import type { Assertion, FlowAssertion } from '../config/assertion.ts';
import type { Problem } from '../manifest/problem.ts';
import type { PortSet } from '../policy/tier.ts';
import type { Change, Comparison, Endpoint, Rectangle, State } from './change.ts';
import { compare } from './compare.ts';
import { holdsParty, type Pod, podOf } from './decide.ts';
import { type Ends, endsOf } from './ends.ts';
import { portsOfPattern } from './pattern.ts';
import { rangesOf } from './ports.ts';
import { type AskedFlows, isolationOnly, screened } from './screen.ts';

/** Where an assertion does not hold. */
export interface Broken {
  /** The flows that head must not allow, or must; of an isolation, to or from the pods that are not isolated. */
  readonly inHead: readonly Rectangle[];
  /** Those of them of which that is not so in base. Not of one cut with the others: each is whole. */
  readonly newly: readonly Change[];
  /** What `newly` is a part of. */
  readonly comparison: Comparison;
  readonly undecided: readonly Problem[];
}

/**
 * Where an assertion does not hold in head, and where that is new: by the engine itself, so that it is exact and holds for
 * pods that no manifest declares. Flows in which no end has a say, as on the host network, are never among them.
 *
 * @param direction of an isolation
 */
export function brokenIn(assertion: Assertion, base: State, head: State, direction?: 'ingress' | 'egress'): Broken {
  const clusters = [base.cluster, head.cluster];
  if (assertion.kind === 'isolated') {
    const pods = endsOf(assertion.pods, clusters);
    const asked =
      direction === 'egress'
        ? { from: pods, to: SOMEBODY, ports: ONE_PORT }
        : { from: SOMEBODY, to: pods, ports: ONE_PORT };
    return neverOpen(asked, isolationOnly(base), isolationOnly(head));
  }
  const asked = askedBy(assertion, clusters);
  return assertion.kind === 'never' ? neverOpen(asked, base, head) : alwaysOpen(asked, base, head);
}

/** An address that nobody has (RFC 5737), to ask who is isolated by: to isolate a pod is to close it to such as well. */
const SOMEBODY: Ends = {
  subjects: [],
  peers: {
    everyone: false,
    pods: [],
    blocks: ['192.0.2.1/32'].flatMap((cidr) => parseCidr(cidr) ?? []).map(({ range }) => ({ range, except: [] })),
  },
  isMeant: ({ kind }) => kind === 'addresses',
};
const ONE_PORT: PortSet = { numbered: [{ protocol: 'TCP', port: 1, endPort: 1 }], named: [] };

function askedBy({ flows }: FlowAssertion, clusters: readonly State['cluster'][]): AskedFlows {
  const ports = { numbered: rangesOf(portsOfPattern(flows)), named: [] };
  return { from: endsOf(flows.from, clusters), to: endsOf(flows.to, clusters), ports };
}

function neverOpen(asked: AskedFlows, base: State, head: State): Broken {
  const now = compare(screened(head), screened(head, asked));
  const change = compare(screened(base, asked), screened(head, asked));
  const inHead = opened(now, asked);
  // No screen is before the host network: what has left it is taken for new.
  const left = (end: Endpoint) =>
    end.kind === 'workload' && hasSay(end) && base.cluster.workloads.get(end.id)?.hostNetwork === true;
  const stayed = (end: Endpoint) => !left(end);
  const newly = [
    ...opened(change, asked).flatMap((each) => narrowed(each, { sources: stayed, destinations: stayed })),
    ...inHead.flatMap((each) => [
      ...narrowed(each, { sources: left, destinations: () => true }),
      ...narrowed(each, { sources: stayed, destinations: left }),
    ]),
  ];
  return {
    inHead,
    newly,
    comparison: change,
    undecided: [...now.undecided, ...change.undecided],
  };
}

/**
 * Missing are the flows that are asked about and closed. New among them are those that base had open, and those that base
 * was not asked about, because an end of theirs is one only by a label that it got, or is new.
 */
function alwaysOpen(asked: AskedFlows, base: State, head: State): Broken {
  const now = compare(screened(head, asked), screened(head, asked, 'allow'));
  const change = compare(screened(base, asked), screened(head, asked));
  const missing = opened(now, asked);
  const still = { sources: endsInHead(asked.from, head), destinations: endsInHead(asked.to, head) };
  const was = {
    sources: endsInBase(asked.from, base, head, change),
    destinations: endsInBase(asked.to, base, head, change),
  };
  const lost = meant(change.changes, 'closed', asked).flatMap((each) => narrowed(each, still));
  const fresh = missing.flatMap((each) => [
    ...narrowed(each, { sources: (end) => !was.sources(end), destinations: () => true }),
    ...narrowed(each, { sources: was.sources, destinations: (end) => !was.destinations(end) }),
  ]);
  return {
    inHead: missing,
    newly: [...lost, ...fresh],
    comparison: change,
    undecided: [...now.undecided, ...change.undecided],
  };
}

function opened({ changes }: Comparison, asked: AskedFlows): Change[] {
  return meant(changes, 'opened', asked);
}

function meant(changes: readonly Change[], kind: Change['change'], { from, to }: AskedFlows): Change[] {
  const of = changes.filter(({ change }) => change === kind);
  return of
    .flatMap((each) => narrowed(each, { sources: from.isMeant, destinations: to.isMeant }))
    .flatMap((each) => [
      ...narrowed(each, { sources: hasSay, destinations: () => true }),
      ...narrowed(each, { sources: (end) => !hasSay(end), destinations: hasSay }),
    ]);
}

/** Whether policies of head govern an endpoint; flows between two that they do not are open whatever is written. */
function hasSay(end: Endpoint): boolean {
  return end.kind !== 'addresses' && end.head?.hostNetwork === false;
}

interface Wanted {
  readonly sources: (endpoint: Endpoint) => boolean;
  readonly destinations: (endpoint: Endpoint) => boolean;
}

/** The flows between some of the ends; none if there are none. */
function narrowed(change: Change, wanted: Wanted): Change[] {
  const [sources, destinations] = [
    change.sources.filter(wanted.sources),
    change.destinations.filter(wanted.destinations),
  ];
  return sources.length === 0 || destinations.length === 0 ? [] : [{ ...change, sources, destinations }];
}

/** Whether an endpoint of some versions is one of the ends in head. */
function endsInHead({ peers }: Ends, { cluster }: State): (endpoint: Endpoint) => boolean {
  return (endpoint) => {
    if (endpoint.kind === 'addresses') return true;
    if (endpoint.kind === 'pods') return endpoint.head !== undefined && holdsParty(peers, endpoint.head);
    return endpoint.head !== undefined && holdsParty(peers, podOf(cluster, endpoint.head));
  };
}

/**
 * Whether an endpoint of head alone is one of the ends in base.
 *
 * @param comparison of the two: it knows which workloads have a new name
 */
function endsInBase(
  { peers }: Ends,
  base: State,
  head: State,
  { everything }: Comparison,
): (endpoint: Endpoint) => boolean {
  const before = new Map(
    everything.flatMap((end) => (end.kind === 'workload' && end.head && end.base ? [[end.head.id, end.base]] : [])),
  );
  const isIn = (pod: Pod, name: string) => {
    const was = base.cluster.namespaces.get(name);
    // Of what head alone declares, base has nothing.
    if (was === undefined && head.cluster.namespaces.get(name)?.manifest !== undefined) return false;
    return holdsParty(peers, { ...pod, namespace: was ?? { name, labels: { [NAME_LABEL]: name } } });
  };
  return (endpoint) => {
    if (endpoint.kind === 'addresses') return true;
    if (endpoint.kind === 'workload') {
      const workload = before.get(endpoint.id);
      return workload !== undefined && holdsParty(peers, podOf(base.cluster, workload));
    }
    // In namespaces that no version knows nothing changes.
    return endpoint.names.every((name) => endpoint.head !== undefined && isIn(endpoint.head, name));
  };
}
