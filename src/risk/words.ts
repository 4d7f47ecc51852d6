import type { Workload } from '../cluster/cluster.ts';
import { namespaceOf as namespaceOfManifest, qualifiedName } from '../manifest/objects.ts';
import { type Sentence, say } from '../manifest/sentence.ts';
import { portNames } from '../naming/ports.ts';
import type { PortRange, Provenance } from '../policy/tier.ts';

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

/** `all ports except TCP 80`, `TCP 443, UDP 8000-8100`: as the flow table has them. */
export function portWords(ranges: readonly PortRange[]): Sentence {
  return plain(portNames(ranges));
}

/** With a capital, where the sentence begins with a word of ours. */
export function capitalised({ words: [first = '', ...rest], names }: Sentence): Sentence {
  return { words: [first.slice(0, 1).toUpperCase() + first.slice(1), ...rest], names };
}
