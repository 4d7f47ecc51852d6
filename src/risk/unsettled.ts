import type { Edits, State } from '../flow/change.ts';
import type { Region } from '../flow/relevant.ts';
import type { PodSet } from '../policy/tier.ts';
import { type Inside, isInside } from './ends.ts';
import type { Material } from './finding.ts';

/**
 * Where policies may judge pods in head as they did not in base: in namespaces that were edited, and where a policy that was
 * edited selects pods. Everywhere else both versions give one answer.
 */
export function unsettled({ base, head, edits }: Pick<Material, 'base' | 'head' | 'edits'>): Region {
  const subjects = [base, head].flatMap((state) => subjectsOf(state, edits));
  const names = subjects.flatMap(({ namespaces }) => ('name' in namespaces ? [namespaces.name] : []));
  return {
    everywhere: subjects.some(({ namespaces }) => 'selector' in namespaces),
    names: new Set([...edits.namespaces, ...names]),
  };
}

/** The ends of a comparison that lie there. */
export function endsIn({ everywhere, names }: Region, { endpoints }: Material): Inside[] {
  const ends = endpoints.filter(isInside);
  return everywhere ? ends : ends.filter((end) => placesOf(end).some((name) => names.has(name)));
}

function subjectsOf({ tiers: { ingress, egress } }: State, { policies }: Edits): PodSet[] {
  return [...ingress, ...egress].flatMap(({ rules, governs }) =>
    [rules, governs].flatMap((all) => all.flatMap(({ from, subject }) => (policies.has(from.policy) ? [subject] : []))),
  );
}

function placesOf(end: Inside): readonly string[] {
  if (end.kind === 'pods') return end.names;
  return [end.base, end.head].flatMap((workload) => workload?.namespace ?? []);
}
