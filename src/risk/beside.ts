import { namespaceIn } from '../cluster/namespace.ts';
import { refer } from '../flow/because.ts';
import type { Cause, Change, Endpoint } from '../flow/change.ts';
import { holdsPod } from '../flow/decide.ts';
import { lazy } from '../flow/once.ts';
import type { Direction, PortRange, Provenance, Rule } from '../policy/tier.ts';
import { type Inside, podIn } from './ends.ts';
import type { Material } from './finding.ts';
import { isAnybody, publicAddresses } from './internet.ts';
import { areMostTcpPorts } from './port-sets.ts';
import { tiersNear } from './scope.ts';

/** Isolation that base has and head has not, of some pods of one namespace for one direction (semantics N1). */
export interface Lost {
  readonly direction: Direction;
  readonly namespace: string;
  /** Of every pod in the namespace, or of the ends alone. */
  readonly of: 'namespace' | 'ends';
  /** The policies that isolated them in base. */
  readonly policies: readonly Provenance[];
  /** In head, where no policy isolates them. */
  readonly ends: readonly Inside[];
}

/** Lost isolation by which pods are open; `limited` where other tiers still deny some of it. */
export type InEffect = Lost & { readonly limited: boolean };

/**
 * Leaves of lost isolation what is in effect: admin and baseline policies decide before and behind NetworkPolicies
 * (semantics C1, C3). Where they have a say, a pod lost its isolation only if it opened to anybody outside the cluster, on
 * most ports: less is told as the flows that opened, with what they are worth. Where they have none, it is open (N1).
 */
export function createInEffect(material: Material, direction: Direction): (lost: Lost) => readonly InEffect[] {
  const [base, head] = [besideIn(material, 'base', direction), besideIn(material, 'head', direction)];
  const opensWide = createOpensWide(material, direction);
  return (lost) => {
    const { of, namespace, policies } = lost;
    const find = ({ ofEnd, ofNamespace }: Beside) =>
      of === 'namespace' ? ofNamespace(namespace) : lost.ends.flatMap(ofEnd);
    const rules = find(head);
    if (rules.length === 0 && find(base).length === 0) return [{ ...lost, limited: false }];
    const isUntouched = (end: Inside) => base.ofEnd(end).length === 0 && head.ofEnd(end).length === 0;
    const ends = lost.ends.filter((end) => isUntouched(end) || opensWide(end, policies));
    const limited = ends.length < lost.ends.length || rules.some(({ action }) => action === 'deny');
    return ends.length === 0 ? [] : [{ ...lost, ends, limited }];
  };
}

/** The rules of a version's other tiers that are for an end, or for some pods of a namespace. */
interface Beside {
  readonly ofEnd: (end: Inside) => readonly Rule[];
  readonly ofNamespace: (name: string) => readonly Rule[];
}

function besideIn(material: Material, side: 'base' | 'head', direction: Direction): Beside {
  const near = tiersNear(material[side]);
  const rules = (namespace: Parameters<typeof near>[0]) =>
    near(namespace)[direction].flatMap((tier) => (tier.id === 'network-policy' ? [] : tier.rules));
  return {
    ofNamespace: (name) => rules(namespaceIn(material[side].cluster, name)),
    ofEnd: (end) => {
      const pod = podIn(material[side], side, end);
      return pod === undefined ? [] : rules(pod.namespace).filter(({ subject }) => holdsPod(subject, pod));
    },
  };
}

/** Flows of an end that opened. */
interface Opening {
  /** What closed them in base: of NetworkPolicies only those that isolated it, for no rule of theirs denies. */
  readonly by: ReadonlySet<string>;
  readonly others: readonly Endpoint[];
  readonly ports: readonly PortRange[];
}

/** Whether an end opened to anybody outside the cluster, on most ports, since some policies isolate it no more. */
function createOpensWide({ changes, settings }: Material, direction: Direction) {
  const openings = lazy(() => {
    const found = new Map<string, Opening[]>();
    for (const change of changes) {
      if (change.change !== 'opened') continue;
      const { own, ...opening } = openingOf(change, direction);
      for (const { id } of own) {
        const known = found.get(id);
        if (known === undefined) found.set(id, [opening]);
        else known.push(opening);
      }
    }
    return found;
  });
  return ({ id }: Inside, policies: readonly Provenance[]): boolean => {
    const names = policies.map(({ policy }) => nameOf(refer(policy)));
    const mine = (openings().get(id) ?? []).filter(
      ({ by, others }) => names.some((name) => by.has(name)) && publicAddresses(others).length > 0,
    );
    const addresses = publicAddresses(mine.flatMap(({ others }) => others));
    return isAnybody(addresses, settings) && areMostTcpPorts(mine.flatMap(({ ports }) => ports));
  };
}

function openingOf({ because, sources, destinations, ports }: Change, direction: Direction) {
  const [own, others] = direction === 'ingress' ? [destinations, sources] : [sources, destinations];
  const closing = because.filter(({ side }) => side === 'base');
  return { own, others, ports, by: new Set(closing.map(({ policy }) => nameOf(policy))) };
}

function nameOf({ kind, namespace, name }: Cause['policy']): string {
  return JSON.stringify([kind, namespace, name]);
}
