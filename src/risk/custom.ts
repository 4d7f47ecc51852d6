import type { State } from '../flow/change.ts';
import { podOf } from '../flow/decide.ts';
import { type Sentence, say } from '../manifest/sentence.ts';
import type { Direction } from '../policy/tier.ts';
import { effective } from './isolation.ts';
import { tiersNear } from './scope.ts';
import { plain } from './words.ts';

/** How many namespaces run workloads that are declared, and how many of them isolate them all for a direction. */
export interface Custom {
  readonly direction: Direction;
  readonly namespaces: number;
  readonly isolated: number;
}

/**
 * What a version does with most of its namespaces: undefined if it does not isolate more than half of them. A namespace on
 * the host network alone is not counted, for no policy governs it.
 */
export function customOf({ cluster, tiers }: State, direction: Direction): Custom | undefined {
  const near = tiersNear({ cluster, tiers });
  const verdicts = [...cluster.residents.values()].flatMap((workloads) => {
    const pods = workloads.map((workload) => podOf(cluster, workload)).filter(({ hostNetwork }) => !hostNetwork);
    if (pods.length === 0) return [];
    return [pods.every((pod) => effective(near(pod.namespace), direction, pod).length > 0)];
  });
  const isolated = verdicts.filter((isIsolated) => isIsolated).length;
  return isolated * 2 > verdicts.length ? { direction, namespaces: verdicts.length, isolated } : undefined;
}

/** ` In base 3 of 4 namespaces isolate all of their workloads for ingress.` */
export function customWords({ direction, namespaces, isolated }: Custom): Sentence {
  const [who, verb] =
    namespaces === 1
      ? ['the only namespace with workloads', 'isolates']
      : [`${isolated} of ${namespaces} namespaces with workloads`, 'isolate'];
  return say` In base ${plain(who)} ${plain(verb)} all of them for ${plain(direction)}.`;
}
