import { type AddressRange, wholeFamily } from '../cluster/address.ts';
import type { Workload } from '../cluster/cluster.ts';
import { NAME_LABEL } from '../cluster/namespace.ts';
import { rangesToCidrs, subtract } from '../cluster/ranges.ts';
import type { Endpoint, PodsEndpoint } from '../flow/change.ts';
import { EVERY_PORT, portsOf, rangesOf, size } from '../flow/ports.ts';
import { words } from '../flow/unseen.ts';
import { namespaceOf as namespaceOfManifest, qualifiedName } from '../manifest/objects.ts';
import { type Sentence, say } from '../manifest/sentence.ts';
import { type PortRange, type Provenance, wholeProtocol } from '../policy/tier.ts';
import { namespaceOf } from './ends.ts';

const SHOWN = 5;

/** Our own words, put in where `say` would take a string for a name of the input. */
export function plain(text: string): Sentence {
  return { words: [text], names: [] };
}

/** `a`, `b` and `c`; of many, the first five and how many more there are. */
export function list(names: readonly string[]): Sentence {
  return enumerate(names.map((name) => say`${name}`));
}

/** Phrases as a list is read out; of many, the first five and how many more there are. */
export function enumerate(phrases: readonly Sentence[]): Sentence {
  const hidden = phrases.length > SHOWN + 1 ? phrases.length - SHOWN : 0;
  const shown = hidden === 0 ? phrases : [...phrases.slice(0, SHOWN), plain(`${hidden} more`)];
  const [first = plain(''), ...rest] = shown;
  return rest.reduce(
    (before, phrase, i) => say`${before}${plain(i === rest.length - 1 ? ' and ' : ', ')}${phrase}`,
    first,
  );
}

/** `namespace/name`, as people speak of a workload or a policy; the name alone of what lies in no namespace. */
export function nameOf({ namespace, name }: Pick<Workload, 'namespace' | 'name'>): string {
  return qualifiedName(namespace, name);
}

/** `policy shop/a`, `policies shop/a and shop/b`: for a policy is often named as its pods are. */
export function policies(names: readonly string[]): Sentence {
  return say`${plain(names.length === 1 ? 'policy' : 'policies')} ${list(names)}`;
}

/** The policies' names, each once. */
export function policyNames(policies: readonly Provenance[]): string[] {
  return [
    ...new Set(policies.map(({ policy }) => nameOf({ namespace: namespaceOfManifest(policy), name: policy.name }))),
  ];
}

/** Workloads by name, then other pods, but not those beside such a workload in its namespace; then addresses. */
export function ends(endpoints: readonly Endpoint[]): Sentence {
  const workloads = endpoints.flatMap((e) => (e.kind === 'workload' ? (e.head ?? e.base ?? []) : []));
  const named = new Set(workloads.map(({ namespace }) => namespace));
  const others = endpoints.flatMap((e) => (e.kind === 'pods' && !named.has(namespaceOf(e) ?? '') ? otherPods(e) : []));
  const ranges = endpoints.flatMap((e) => (e.kind === 'addresses' ? e.ranges : []));
  const names = workloads.map(nameOf).sort();
  return enumerate([...names.map((name) => say`${name}`), ...others, ...addresses(ranges)]);
}

/** `any pod in monitoring`, `pods with app=web in namespaces with team=red`. */
function otherPods(endpoint: PodsEndpoint): Sentence {
  const { podSelector, namespaceSelector, names, others } = endpoint;
  const which = podSelector.length === 0 ? plain('any pod') : say`pods with ${words(podSelector)}`;
  if (!others) return say`${which} in ${list(names)}`;
  const labels = namespaceSelector.filter(({ key, operator }) => key !== NAME_LABEL || operator !== 'NotIn');
  return labels.length > 0 ? say`${which} in namespaces with ${words(labels)}` : say`${which} in other namespaces`;
}

/** CIDR blocks, or what is missing of a family where that is shorter; of both families whole it is any address. */
function addresses(ranges: readonly AddressRange[]): Sentence[] {
  const missing = ([4, 6] as const).map((family) => subtract([wholeFamily(family)], ranges));
  if (missing.every((gaps) => gaps.length === 0)) return [plain('any address outside the cluster')];
  return ([4, 6] as const).flatMap((family, i) => {
    const blocks = cidrs(ranges.filter((range) => range.family === family));
    const gaps = cidrs(missing[i] ?? []);
    if (gaps.length >= blocks.length) return blocks.map((block) => say`${block}`);
    const whole = cidrs([wholeFamily(family)])[0] ?? '';
    return gaps.length === 0 ? [say`${whole}`] : [say`${whole} except ${list(gaps)}`];
  });
}

/** One address is written without a prefix length. */
function cidrs(ranges: readonly AddressRange[]): string[] {
  return rangesToCidrs(ranges).map((cidr) => cidr.replace(cidr.includes(':') ? /\/128$/ : /\/32$/, ''));
}

/** `all ports`, `all TCP ports`, `TCP 443 and UDP 8000-8100`. */
export function portWords(ranges: readonly PortRange[]): Sentence {
  const joined = rangesOf(portsOf(ranges));
  if (size(portsOf(ranges)) === size(EVERY_PORT)) return plain('all ports');
  return enumerate(
    joined.map(({ protocol, port, endPort }) => {
      const whole = wholeProtocol(protocol);
      if (port === whole.port && endPort === whole.endPort) return plain(`all ${protocol} ports`);
      return plain(port === endPort ? `${protocol} ${port}` : `${protocol} ${port}-${endPort}`);
    }),
  );
}

/** With a capital, where the sentence begins with a word of ours. */
export function capitalised({ words: [first = '', ...rest], names }: Sentence): Sentence {
  return { words: [first.slice(0, 1).toUpperCase() + first.slice(1), ...rest], names };
}
