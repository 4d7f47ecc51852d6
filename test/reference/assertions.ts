import fc from 'fast-check';
import type { Assertion } from '../../src/config/assertion.ts';
import { readConfig } from '../../src/config/read-config.ts';
import { brokenIn } from '../../src/flow/asserted.ts';
import type { Rectangle } from '../../src/flow/change.ts';
import { coverOf, placeEnds } from './cover.ts';
import { matches, type Raw, type RefEnd, toNumber, type World, worldOf } from './evaluate.ts';
import { answer, endsOf, type Question, questions } from './questions.ts';
import type { Versions } from './random.ts';
import { selector } from './random-selector.ts';
import { renamed } from './renamed.ts';
import { moveIn } from './strangers.ts';
import { understand } from './understand.ts';
import { NAMED_NAMESPACE, NAMESPACE_LABELS, NAMESPACES, POD_LABELS } from './vocabulary.ts';

const sane = (written: fc.Arbitrary<Raw>) =>
  written.map(({ matchLabels, matchExpressions }) => ({
    matchLabels: matchLabels ?? {},
    matchExpressions: (matchExpressions ?? []).map(({ values, ...rest }: Raw) => (values ? { ...rest, values } : rest)),
  }));

const end: fc.Arbitrary<Raw> = fc.oneof(
  { weight: 1, arbitrary: fc.constant('*') },
  { weight: 1, arbitrary: fc.constantFrom(...NAMESPACES, NAMED_NAMESPACE).map((name) => `${name}/*`) },
  {
    weight: 4,
    arbitrary: fc.record(
      {
        namespaces: fc.uniqueArray(fc.constantFrom(...NAMESPACES, NAMED_NAMESPACE), { minLength: 1, maxLength: 2 }),
        namespaceSelector: sane(selector(NAMESPACE_LABELS)),
        podSelector: sane(selector(POD_LABELS)),
      },
      { requiredKeys: [] },
    ),
  },
  { weight: 1, arbitrary: fc.constantFrom('10.0.0.0/8', '0.0.0.0/0', '::/0') },
);
const ports = fc.uniqueArray(fc.constantFrom<Raw>(80, 'UDP 53', '1-80', { port: 8080, endPort: 65_535 }), {
  maxLength: 2,
  minLength: 1,
});
const flows = fc.oneof(
  fc.record({ from: end, to: end, ports }, { requiredKeys: ['from'] }),
  fc.record({ from: end, to: end, ports }, { requiredKeys: ['to'] }),
);

/** An assertion about flows, as it is written. */
export const flowAssertion: fc.Arbitrary<Raw> = fc.oneof(fc.record({ never: flows }), fc.record({ always: flows }));

/** Pods that must be isolated for a direction, as it is written. */
export const isolation: fc.Arbitrary<Raw> = fc
  .record({ pods: end.filter((one) => !isCidr(one)), direction: fc.constantFrom('ingress', 'egress') })
  .map((isolated) => ({ isolated }));

/** Flows on which the engine and the reference differ about an assertion, a line each, and how many are broken. */
export function disagreementsOnAssertion(
  written: Raw,
  { base, head }: Versions,
  strangers: readonly Raw[],
): { readonly broken: number; readonly newly: number; readonly disagreements: readonly string[] } {
  const assertion = read(written);
  const [before, after] = understand(base, head);
  const direction = assertion.kind === 'isolated' ? assertion.directions[0] : undefined;
  const found = brokenIn(assertion, before.state, after.state, direction);
  const both = [...base, ...head, written];
  const worlds = moveIn(strangers, [base, head]).map((each) => worldOf(each)) as [World, World];
  const ends = [endsOf(worlds[0], both, renamed(...worlds)), endsOf(worlds[1], both)] as const;
  const declared = [before, after].flatMap(({ state }) => [...state.cluster.workloads.values()]);
  const cover = (rectangles: readonly Rectangle[]) => {
    const endpoints = rectangles.flatMap(({ sources, destinations }) => [...sources, ...destinations]);
    // Declared workloads of which nothing is said are not for that among those that no manifest declares.
    const others = declared.map((head) => ({ kind: 'workload', id: head.id, head }) as const);
    const distinct = [...new Map([...others, ...endpoints].map((each) => [each.id, each])).values()];
    return coverOf(rectangles, placeEnds(ends, worlds, distinct, true).ids);
  };
  const lost = cover(found.newly.filter(({ change }) => change === 'closed'));
  const fresh = cover(found.newly.filter(({ change }) => change === 'opened'));
  const inHead = cover(found.inHead);
  const disagreements = [...found.undecided.map(({ code }) => code), ...inHead.faults, ...lost.faults, ...fresh.faults];
  /** What has left the host network is taken for new, whether or not the same was open before. */
  const leavesHost = (name: string) => {
    const [was, is] = [ends[0].get(name), ends[1].get(name)];
    return was?.kind === 'pod' && is?.kind === 'pod' && was.hostNetwork && !is.hostNetwork;
  };
  const tally = { broken: 0, newly: 0 };
  for (const question of questions(new Map([...ends[0], ...ends[1]]), both)) {
    const [was, is] = [0, 1].map((v) => isBroken(written, worlds[v] as World, ends[v] as Ends, question));
    if (was === undefined || is === undefined) continue;
    if (leavesHost(question.source) || leavesHost(question.destination)) continue;
    const isNew = is && !was;
    tally.broken += Number(is);
    tally.newly += Number(isNew);
    const here = `${question.source} -> ${question.destination} ${question.protocol} ${question.port}`;
    // Head alone cannot tell that base had the namespace of a stranger, and that it is gone.
    const inBoth = [question.source, question.destination].every((name) => ends[1].has(name));
    if (inBoth && inHead.at(question).length !== Number(is))
      disagreements.push(`${here}: broken in head should be ${is}`);
    const given = lost.at(question).length + fresh.at(question).length;
    if (given !== Number(isNew)) disagreements.push(`${here}: newly broken should be ${isNew}, is ${given}`);
  }
  return { ...tally, disagreements };
}

type Ends = ReadonlyMap<string, RefEnd>;

function read(written: Raw): Assertion {
  const result = readConfig(JSON.stringify({ assertions: [written] }), 'c');
  if ('errors' in result) throw new Error(JSON.stringify(result.errors));
  return result.config.assertions[0] as Assertion;
}

/** What the reference says of one flow; undefined where the API says nothing. */
function isBroken(written: Raw, world: World, ends: Ends, question: Question): boolean | undefined {
  const [source, destination] = [ends.get(question.source), ends.get(question.destination)];
  if (source === undefined || destination === undefined) return false;
  const hasSay = (one: RefEnd) => one.kind === 'pod' && !one.hostNetwork;
  if (written.isolated) return isNotIsolated(written.isolated, world, source, destination, question);
  const { from, to, ports } = written.never ?? written.always;
  if (!hasSay(source) && !hasSay(destination)) return false;
  if (!isOf(from, source, world) || !isOf(to, destination, world) || !isPort(ports, question)) return false;
  const allowed = answer(world, ends, question);
  return allowed === undefined ? undefined : allowed === (written.never !== undefined);
}

/** It is told of one address, which stands for somebody, on one port. */
function isNotIsolated(
  { pods, direction }: Raw,
  world: World,
  source: RefEnd,
  destination: RefEnd,
  { protocol, port }: Question,
): boolean {
  const [pod, other] = direction === 'ingress' ? [destination, source] : [source, destination];
  if (other.kind !== 'address' || other.address !== '192.0.2.1' || protocol !== 'TCP' || port !== 1) return false;
  if (pod.kind !== 'pod' || pod.hostNetwork || !isOf(pods, pod, world)) return false;
  return !world.policies.some((policy) => {
    const { podSelector = {}, policyTypes, egress } = policy.spec ?? {};
    const types = policyTypes?.length > 0 ? policyTypes : ['Ingress', ...(egress?.length > 0 ? ['Egress'] : [])];
    return (
      policy.kind === 'NetworkPolicy' &&
      (policy.metadata.namespace ?? 'default') === pod.namespace &&
      types.some((type: string) => type.toLowerCase() === direction) &&
      matches(podSelector ?? {}, pod.labels)
    );
  });
}

function isOf(written: Raw, one: RefEnd, world: World): boolean {
  if (written === undefined) return true;
  if (isCidr(written)) return one.kind === 'address' && isInside(written, one.address);
  if (one.kind === 'address' || one.hostNetwork) return false;
  if (written === '*') return true;
  if (typeof written === 'string') return one.namespace === written.split('/')[0];
  const { namespaces = [one.namespace], namespaceSelector = {}, podSelector = {} } = written;
  const labels = world.namespaces.get(one.namespace) ?? {};
  return namespaces.includes(one.namespace) && matches(namespaceSelector, labels) && matches(podSelector, one.labels);
}

function isCidr(written: Raw): boolean {
  return typeof written === 'string' && /^[0-9:]/.test(written);
}

function isInside(cidr: string, address: string): boolean {
  const [first = '', length = ''] = cidr.split('/');
  if (first.includes(':') !== address.includes(':')) return false;
  const free = BigInt((first.includes(':') ? 128 : 32) - Number(length));
  return toNumber(address) >> free === toNumber(first) >> free;
}

function isPort(written: Raw, { protocol, port }: Question): boolean {
  if (written === undefined) return true;
  return written.some((one: Raw) => {
    if (typeof one === 'object') return protocol === 'TCP' && one.port <= port && port <= one.endPort;
    if (one === 'UDP 53') return protocol === 'UDP' && port === 53;
    if (one === '1-80') return protocol === 'TCP' && port <= 80;
    return protocol === 'TCP' && port === one;
  });
}
