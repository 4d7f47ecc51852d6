import type { RefPod, World } from './evaluate.ts';

/**
 * What base calls a workload that has another name in head, by its name in base: it is the same for every policy, and as
 * many of its like went as came.
 */
export function renamed(base: World, head: World): ReadonlyMap<string, string> {
  const without = (world: World, other: World) =>
    world.pods.filter((pod) => !other.pods.some(({ id }) => id === pod.id)).sort((a, b) => (a.id < b.id ? -1 : 1));
  const [gone, come] = [without(base, head), without(head, base)];
  return new Map(
    gone.flatMap((pod) => {
      const [olds, news] = [gone, come].map((pods) => pods.filter((other) => alike(pod, other))) as [
        RefPod[],
        RefPod[],
      ];
      const successor = news[olds.indexOf(pod)];
      return olds.length === news.length && successor !== undefined ? [[pod.id, successor.id]] : [];
    }),
  );
}

function alike(a: RefPod, b: RefPod): boolean {
  const facts = ({ namespace, bare, labels, ports, hostNetwork, addresses }: RefPod) =>
    JSON.stringify([namespace, bare, Object.entries(labels).sort(), ports, hostNetwork, addresses]);
  return facts(a) === facts(b);
}
