import type { Cause, Change, Relabelled } from '../flow/change.ts';
import { type Sentence, say } from '../manifest/sentence.ts';
import { isUndeclared, labelledName } from '../naming/workloads.ts';
import { namespaceOf } from '../risk/ends.ts';
import type { Report } from './report.ts';

type Kind = `${Cause['side']} ${Cause['effect']}`;

/** What came or went and so made the change, the best first. All else is how things stood before or stand now. */
const MADE_BY: Readonly<Record<Change['change'], readonly (readonly Kind[])[]>> = {
  opened: [['head allows', 'base stops-isolating'], ['base denies'], ['head passes', 'base passes']],
  closed: [['base allows'], ['head denies'], ['base passes', 'head passes']],
};

/**
 * The causes to show for a change: what made it or, where nothing came or went, how things stand. A policy that was edited
 * has made it rather than one that was not: below a tier that no longer denies, others only go on to allow.
 */
export function causesOf(
  { change, because }: Pick<Change, 'change' | 'because'>,
  { policyEdits }: Pick<Report, 'policyEdits'>,
): readonly Cause[] {
  const candidates = MADE_BY[change].map((kinds) =>
    because.filter(({ side, effect }) => kinds.includes(`${side} ${effect}`)),
  );
  const isEdited = ({ policy }: Cause) => policyEdits.some((edit) => isSame(edit.policy, policy));
  return (
    candidates.find((causes) => causes.some(isEdited)) ?? candidates.find((causes) => causes.length > 0) ?? because
  );
}

/** Why a flow is there, or was, that no policy speaks of. */
export function withoutCause({ change }: Pick<Change, 'change'>): string {
  return change === 'opened' ? 'no policy isolates it' : 'no policy isolated it';
}

/** What the labels did that made a change: it stands before what the policies do, which are as they were. */
export function labelsChanged(relabelled: Relabelled): Sentence {
  const name = labelledName(relabelled);
  return isUndeclared(relabelled) ? say`no manifest declares ${name} any more` : say`the labels of ${name} changed`;
}

/** A change as far as it tells what came or went with it; without ends it is of one pair. */
type Came = Pick<Change, 'lifecycle'> & Partial<Pick<Change, 'sources' | 'destinations'>>;

/** What a cause did or does, to stand after its place. */
export function effectWords(cause: Cause, change: Came, { policyEdits }: Pick<Report, 'policyEdits'>): string {
  const { side, effect, policy } = cause;
  if (effect === 'allows' && isOfPart(cause, change))
    return side === 'head' ? 'allows part of it' : 'allowed part of it';
  if (side === 'head' && effect !== 'stops-isolating') return effect === 'passes' ? 'passes it on' : `${effect} it`;
  if (policyEdits.some((edit) => edit.edit === 'removed' && isSame(edit.policy, policy))) return 'removed';
  switch (effect) {
    case 'allows':
      return change.lifecycle === 'policy' ? 'no longer allows it' : 'allowed it';
    case 'denies':
      return 'no longer denies it';
    case 'isolates':
      return 'isolated it';
    case 'stops-isolating':
      return 'no longer isolates it';
    case 'passes':
      return 'no longer passes it on';
  }
}

/**
 * Whether flows that came or went with an end are of more pods than the rule can speak for, which are those of its own
 * namespace (semantics N1): of the others it says nothing, and mostly nothing isolates them.
 */
function isOfPart(
  { policy: { namespace }, rule }: Cause,
  { lifecycle, sources = [], destinations = [] }: Came,
): boolean {
  if (lifecycle === 'policy' || namespace === '') return false;
  return (rule.startsWith('spec.ingress') ? destinations : sources).some((end) => namespaceOf(end) !== namespace);
}

function isSame(a: Cause['policy'], b: Cause['policy']): boolean {
  return a.kind === b.kind && a.namespace === b.namespace && a.name === b.name;
}
