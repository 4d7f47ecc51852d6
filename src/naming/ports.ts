import type { Protocol } from '../cluster/cluster.ts';
import { groupBy } from '../cluster/group-by.ts';
import type { PortRange } from '../policy/tier.ts';

const PROTOCOLS: readonly Protocol[] = ['TCP', 'UDP', 'SCTP'];
const LAST_PORT = 65_535;
/** More than this, and a list is cut; fewer than this, and what is missing says more than what is there. */
const LONGEST_LIST = 6;
const FEW = 2;

/**
 * Ports as people say them: `TCP 5432`, `TCP 80, 443, UDP 53`, `all TCP ports except 22`, `all ports`; of pods that no
 * manifest declares also `TCP named http`, and `TCP 8080 named http` if it is that port only where it has that number.
 */
export function portNames(ports: readonly PortRange[]): string {
  const numbers = ports.filter(({ name }) => name === undefined);
  const numbered = numbersOf(numbers);
  const isWhole = (protocol: Protocol) => gaps(merged(numbers.filter((p) => p.protocol === protocol))).length === 0;
  // All numbers are whatever has a name.
  const named = ports.filter(({ protocol, name }) => name !== undefined && !isWhole(protocol));
  const [some, any] = [named.filter(({ port }) => port > 0), named.filter(({ port }) => port === 0)];
  return [...(numbered === '' ? [] : [numbered]), ...namedPorts(any), ...namedNumbers(some)].join(', ');
}

/** `TCP 8080 named http`: under one name the numbers that it may have. */
function namedNumbers(ports: readonly PortRange[]): string[] {
  const names = [...groupBy(ports, ({ protocol, name }) => `${protocol} ${name}`).values()];
  return names.map((own) => `${own[0].protocol} ${list(merged(own))} named ${own[0].name}`).sort();
}

/** `TCP named dns, http`, and `any port named http` where the protocol may be any. */
function namedPorts(ports: readonly PortRange[]): string[] {
  const byProtocol = PROTOCOLS.map((protocol) => ({
    protocol,
    names: [...new Set(ports.flatMap((port) => (port.protocol === protocol ? (port.name ?? []) : [])))].sort(),
  }));
  const ofAll = (byProtocol[0]?.names ?? []).filter((name) => byProtocol.every(({ names }) => names.includes(name)));
  const words = byProtocol.map(({ protocol, names }) => ({
    kind: `${protocol} named`,
    names: names.filter((name) => !ofAll.includes(name)),
  }));
  return [{ kind: 'any port named', names: ofAll }, ...words]
    .filter(({ names }) => names.length > 0)
    .map(({ kind, names }) => {
      const rest = names.length - LONGEST_LIST;
      return `${kind} ${names.slice(0, LONGEST_LIST).join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
    });
}

/** Empty if there are none. */
function numbersOf(ports: readonly PortRange[]): string {
  const used = PROTOCOLS.map((protocol) => ({
    protocol,
    ranges: merged(ports.filter((p) => p.protocol === protocol)),
  }));
  const missing = used.map(({ protocol, ranges }) => ({ protocol, ranges: gaps(ranges) }));
  const holes = missing.reduce((sum, { ranges }) => sum + ranges.length, 0);
  if (holes === 0) return 'all ports';
  if (used.every(({ ranges }) => ranges.length > 0) && holes <= FEW) {
    const holed = missing.filter(({ ranges }) => ranges.length > 0);
    return `all ports except ${holed.map(numbered).join(', ')}`;
  }
  const listed = used.filter(({ ranges }) => ranges.length > 0);
  const [only] = listed;
  // After a list, one would not know where the exceptions end.
  return listed.length === 1 && only ? oneProtocol(only) : listed.map(numbered).join(', ');
}

interface Ranges {
  readonly protocol: Protocol;
  readonly ranges: readonly Range[];
}

interface Range {
  readonly port: number;
  readonly endPort: number;
}

function oneProtocol({ protocol, ranges }: Ranges): string {
  const missing = gaps(ranges);
  const open = ranges[0]?.port === 1 && ranges.at(-1)?.endPort === LAST_PORT;
  const exceptions = open && missing.length > 0 && missing.length <= FEW;
  return exceptions ? `all ${protocol} ports except ${list(missing)}` : numbered({ protocol, ranges });
}

function numbered({ protocol, ranges }: Ranges): string {
  return gaps(ranges).length === 0 ? `all ${protocol} ports` : `${protocol} ${list(ranges)}`;
}

function list(ranges: readonly Range[]): string {
  const shown = ranges
    .slice(0, LONGEST_LIST)
    .map((r) => (r.port === r.endPort ? `${r.port}` : `${r.port}-${r.endPort}`));
  const rest = ranges.length - shown.length;
  return shown.join(', ') + (rest > 0 ? ` and ${rest} more` : '');
}

/** Sorted, and touching ranges made one. */
function merged(ports: readonly PortRange[]): Range[] {
  const result: Range[] = [];
  for (const { port, endPort } of [...ports].sort((a, b) => a.port - b.port)) {
    const last = result.at(-1);
    if (last && port <= last.endPort + 1)
      result[result.length - 1] = { ...last, endPort: Math.max(last.endPort, endPort) };
    else result.push({ port, endPort });
  }
  return result;
}

/** What sorted ranges leave of 1 to 65535. */
function gaps(ranges: readonly Range[]): Range[] {
  const starts = [1, ...ranges.map((r) => r.endPort + 1)];
  const ends = [...ranges.map((r) => r.port - 1), LAST_PORT];
  return starts.map((port, i) => ({ port, endPort: ends[i] ?? LAST_PORT })).filter((r) => r.port <= r.endPort);
}
