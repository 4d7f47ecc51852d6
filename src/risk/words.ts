import type { AddressRange } from '../cluster/address.ts';
import type { Workload } from '../cluster/cluster.ts';
import { rangesToCidrs, subtract } from '../cluster/ranges.ts';
import type { Endpoint } from '../flow/change.ts';
import { EVERY_PORT, portsOf, rangesOf, size } from '../flow/ports.ts';
import { namespaceOf } from '../manifest/objects.ts';
import { type Sentence, say } from '../manifest/sentence.ts';
import { type PortRange, type Provenance, wholeProtocol } from '../policy/tier.ts';

const SHOWN = 5;

/** Our own words, put in where `say` would take a string for a name of the input. */
export function plain(text: string): Sentence {
  return { words: [text], names: [] };
}

/** `a`, `b` and `c`; of many, the first five and how many more there are. */
export function list(names: readonly string[]): Sentence {
  const [first = '', ...rest] = names;
  if (rest.length === 0) return say`${first}`;
  const hidden = names.length > SHOWN + 1 ? names.length - SHOWN : 0;
  const last = hidden > 0 ? plain(`${hidden} more`) : say`${rest.at(-1) ?? ''}`;
  const between = hidden > 0 ? rest.slice(0, SHOWN - 1) : rest.slice(0, -1);
  return say`${between.reduce((sentence, name) => say`${sentence}, ${name}`, say`${first}`)} and ${last}`;
}

/** `1 workload`, `5 workloads`. */
export function counted(count: number, noun: string): Sentence {
  return plain(`${count} ${noun}${count === 1 ? '' : 's'}`);
}

/** `namespace/name`, as people speak of a workload. */
export function nameOf({ namespace, name }: Pick<Workload, 'namespace' | 'name'>): string {
  return `${namespace}/${name}`;
}

/** The policies' names, each once. */
export function policyNames(policies: readonly Provenance[]): string[] {
  return [...new Set(policies.map(({ policy }) => nameOf({ namespace: namespaceOf(policy), name: policy.name })))];
}

/** Workloads by name, then addresses as the fewest CIDR blocks. */
export function ends(endpoints: readonly Endpoint[]): Sentence {
  const workloads = endpoints.flatMap((e) => (e.kind === 'workload' ? (e.head ?? e.base ?? []) : []));
  const ranges = endpoints.flatMap((e) => (e.kind === 'addresses' ? e.ranges : []));
  const pods = list(workloads.map(nameOf).sort());
  if (ranges.length === 0) return pods;
  return workloads.length === 0 ? addresses(ranges) : say`${pods} and ${addresses(ranges)}`;
}

/** CIDR blocks; where that is shorter, all that is not in some other blocks. */
export function addresses(ranges: readonly AddressRange[]): Sentence {
  const families = ([4, 6] as const).flatMap((family) => {
    const own = ranges.filter((range) => range.family === family);
    return own.length === 0 ? [] : [ofFamily(family, own)];
  });
  return families.reduce((before, next) => say`${before} and ${next}`);
}

function ofFamily(family: 4 | 6, ranges: readonly AddressRange[]): Sentence {
  const blocks = rangesToCidrs(ranges);
  const whole = family === 4 ? '0.0.0.0/0' : '::/0';
  const missing = rangesToCidrs(
    subtract([{ family, first: 0n, last: 2n ** (family === 4 ? 32n : 128n) - 1n }], ranges),
  );
  if (missing.length === 0) return say`${whole}`;
  return missing.length < blocks.length ? say`${whole} except ${list(missing)}` : list(blocks);
}

/** `all ports`, `all TCP ports`, `TCP 443 and UDP 8000-8100`. */
export function portWords(ranges: readonly PortRange[]): Sentence {
  const joined = rangesOf(portsOf(ranges));
  if (size(portsOf(ranges)) === size(EVERY_PORT)) return plain('all ports');
  const texts = joined.map(({ protocol, port, endPort }) => {
    const whole = wholeProtocol(protocol);
    if (port === whole.port && endPort === whole.endPort) return `all ${protocol} ports`;
    return port === endPort ? `${protocol} ${port}` : `${protocol} ${port}-${endPort}`;
  });
  const shown = texts.length > SHOWN + 1 ? [...texts.slice(0, SHOWN), `${texts.length - SHOWN} more`] : texts;
  return plain(shown.length === 1 ? (shown[0] ?? '') : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`);
}
