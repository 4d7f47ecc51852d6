import fc from 'fast-check';
import { type Raw, worldOf } from './evaluate.ts';
import { labels } from './random-selector.ts';
import { NAMED_NAMESPACE, NAMESPACE_LABELS, NAMESPACES, POD_LABELS, PORTS, type Vocabulary } from './vocabulary.ts';

/** Where pods that no manifest declares have their named ports, if not where no policy speaks of: one number for each name in each protocol. */
export const numbersOfNames = fc.shuffledSubarray([...PORTS], { minLength: PORTS.length });

/** No cluster and no policy knows this namespace, so that it may have any labels. */
const UNKNOWN = 'yellow';

function withOthers(words: Vocabulary): Vocabulary {
  const more = Object.entries(words).map(([key, values]) => [key, [...values, 'unheard-of']] as const);
  return { ...Object.fromEntries(more), extra: ['unheard-of'] };
}

/** Pods that no manifest declares: each a workload, and its namespace if that too is a stranger. */
export const strangers: fc.Arbitrary<readonly Raw[]> = fc
  .array(
    fc.record({
      namespace: fc.constantFrom(...NAMESPACES, NAMED_NAMESPACE, UNKNOWN),
      labels: labels(withOthers(POD_LABELS)),
    }),
    { maxLength: 3 },
  )
  .chain((pods) =>
    labels(withOthers(NAMESPACE_LABELS)).map((own) => [
      { apiVersion: 'v1', kind: 'Namespace', metadata: { name: UNKNOWN, labels: own } },
      ...pods.map(({ namespace, labels }, i) => ({
        apiVersion: 'apps/v1',
        kind: 'Deployment',
        metadata: { name: `stranger-${i}`, namespace },
        spec: { template: { metadata: { labels } } },
      })),
    ]),
  );

/**
 * The versions with the strangers in them. Where one version alone declares a namespace, the other has no pods in it, unless
 * something else lies in it there, a policy names it, or every cluster has it. The name alone does not do where pods of the
 * version before went away.
 */
export function moveIn(strangers: readonly Raw[], versions: readonly (readonly Raw[])[]): readonly (readonly Raw[])[] {
  const declared = new Set(
    versions.flat().flatMap(({ kind, metadata }) => (kind === 'Namespace' ? metadata.name : [])),
  );
  return versions.map((objects, k) => {
    const { namespaces } = worldOf(objects);
    const before = worldOf(versions[k - 1] ?? []).pods;
    const policies = JSON.stringify(objects.filter(({ kind }) => kind.endsWith('NetworkPolicy')));
    const isNamed = (name: string) =>
      policies.includes(`"${name}"`) && !before.some(({ namespace }) => namespace === name);
    const isThere = (name: string) => name === 'default' || namespaces.has(name) || isNamed(name);
    const comesIn = ({ metadata: { namespace } }: Raw) => !declared.has(namespace) || isThere(namespace);
    return [...objects, ...strangers.filter(comesIn)];
  });
}
