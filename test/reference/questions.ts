import { allows, type Raw, type RefAddress, type RefEnd, toNumber, type World } from './evaluate.ts';

/** A port at which an answer may change. */
interface RefPort {
  readonly protocol: string;
  readonly port: number;
}

const PROTOCOLS = ['TCP', 'UDP', 'SCTP'];

/** Both ends of everything that names ports, and the ports beside them, in every protocol. */
function interestingPorts(objects: readonly Raw[]): readonly RefPort[] {
  const named = numbersIn(objects);
  const ports = new Set([1, 65_535, ...named.flatMap((port) => [port - 1, port, port + 1])]);
  return PROTOCOLS.flatMap((protocol) =>
    [...ports].filter((port) => port >= 1 && port <= 65_535).map((port) => ({ protocol, port })),
  );
}

const PORT_FIELDS = new Set(['port', 'endPort', 'containerPort', 'start', 'end', 'number']);

function numbersIn(objects: readonly Raw[]): number[] {
  return leaves(objects).flatMap(([key, value]) => (typeof value === 'number' && PORT_FIELDS.has(key) ? [value] : []));
}

/** Every value that is neither a list nor a map, with the key that it or its list has. */
function leaves(value: Raw, key = ''): [string, Raw][] {
  if (typeof value !== 'object' || value === null) return [[key, value]];
  return Object.entries(value).flatMap(([name, inner]) => leaves(inner, Array.isArray(value) ? key : name));
}

/** Both ends of every block, the addresses beside them, those of pods, and a few more, in both families. */
function interestingAddresses(objects: readonly Raw[]): readonly RefAddress[] {
  const written = leaves(objects).flatMap(([, value]) => {
    const [, address, length] = ADDRESS.exec(value) ?? [];
    if (address === undefined) return [];
    const width = address.includes(':') ? 128 : 32;
    const free = BigInt(width - Number(length ?? width));
    const first = (toNumber(address) >> free) << free;
    const last = first + (1n << free) - 1n;
    return [first - 1n, first, last, last + 1n].map((number) => ({ width, number }));
  });
  const more = ['8.8.8.8', '2001:db8::1'].map((each) => ({
    width: each.includes(':') ? 128 : 32,
    number: toNumber(each),
  }));
  const inside = [...written, ...more].filter(({ width, number }) => number >= 0n && number < 1n << BigInt(width));
  const addresses = new Set(inside.map(({ width, number }) => addressText(width, number)));
  return [...addresses].map((address) => ({ kind: 'address', address }));
}

const ADDRESS = /^([0-9a-f]*[.:][0-9a-f.:]*)(?:\/([0-9]+))?$/;

function addressText(width: number, number: bigint): string {
  const size = width === 32 ? 8n : 16n;
  const parts = Array.from(
    { length: width / Number(size) },
    (_, i) => (number >> (BigInt(width) - size * BigInt(i + 1))) % (1n << size),
  );
  return width === 32 ? parts.join('.') : parts.map((part) => part.toString(16)).join(':');
}

/** One flow, by the names of its ends: a workload's id, or an address. */
export interface Question extends RefPort {
  readonly source: string;
  readonly destination: string;
}

/**
 * The ends of a version by name.
 *
 * @param names what else workloads are called, by their ids
 */
export function endsOf(
  world: World,
  objects: readonly Raw[],
  names: ReadonlyMap<string, string> = new Map(),
): ReadonlyMap<string, RefEnd> {
  const addresses = interestingAddresses(objects).map((end) => [end.address, end] as const);
  const pods = world.pods.map((pod) => [names.get(pod.id) ?? pod.id, pod] as const);
  return new Map<string, RefEnd>([...pods, ...addresses]);
}

/** Every flow between the ends; those between addresses, and those of a bare pod to itself, are none (semantics N12). */
export function* questions(ends: ReadonlyMap<string, RefEnd>, objects: readonly Raw[]): Generator<Question> {
  const ports = interestingPorts(objects);
  for (const [source, from] of ends) {
    for (const [destination, to] of ends) {
      if (from.kind === 'address' && to.kind === 'address') continue;
      if (source === destination && from.kind === 'pod' && from.bare) continue;
      for (const port of ports) yield { source, destination, ...port };
    }
  }
}

/** What the reference says of a flow: false if the version lacks one of its ends. */
export function answer(world: World, ends: ReadonlyMap<string, RefEnd>, question: Question): boolean | undefined {
  const [source, destination] = [ends.get(question.source), ends.get(question.destination)];
  if (source === undefined || destination === undefined) return false;
  return allows(world, { ...question, source, destination });
}
