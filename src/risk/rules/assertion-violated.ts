import type { Assertion } from '../../config/assertion.ts';
import type { Broken } from '../../flow/asserted.ts';
import type { Change } from '../../flow/change.ts';
import { SCREEN } from '../../flow/screen.ts';
import { say, write } from '../../manifest/sentence.ts';
import { statement, violation, witness } from '../assertion-words.ts';
import { because, placeOf } from '../cause.ts';
import { EXACT, UNDECLARED } from '../confidence.ts';
import { createEndWords, type EndWords } from '../end-words.ts';
import type { Finding } from '../finding.ts';
import { fingerprint } from '../fingerprint.ts';
import { subject } from '../flow-finding.ts';
import { createWhole } from '../flows.ts';
import { byCause, type Group } from '../group.ts';
import { isSure } from '../sure.ts';
import { plain } from '../words.ts';

/** An assertion of the configuration that a change breaks, or breaks further (R05): one finding for each cause. */
export function assertionViolated(
  assertion: Assertion,
  direction: 'ingress' | 'egress',
  { newly, comparison }: Broken,
  path: string | undefined,
): readonly Finding[] {
  const whole = createWhole(comparison);
  const groups = byCause(newly.map((change, i) => whole(withoutScreens(change), i)));
  const ends = createEndWords(comparison, 'head');
  return groups.map((group) => findingOf(assertion, direction, group, ends, path));
}

/** Flows may also come in by a label, and then it is the screen that let them through. */
function withoutScreens(change: Change): Change {
  return { ...change, because: change.because.filter(({ policy }) => policy.kind !== SCREEN) };
}

function findingOf(
  assertion: Assertion,
  direction: 'ingress' | 'egress',
  group: Group,
  ends: EndWords,
  path: string | undefined,
): Finding {
  const { name, reason, line } = assertion;
  const said = name === undefined ? plain('') : say` (${name})`;
  const why = reason === undefined ? plain('') : say` The reason given: ${reason}.`;
  const place = placeOf(group) ?? (path && { side: 'base' as const, path, line, endLine: line });
  const by = assertion.kind === 'isolated' ? plain('') : because(group);
  return {
    rule: 'assertion-violated',
    severity: 'critical',
    ...(group.parts.some(isSure) ? EXACT : UNDECLARED),
    title: 'Assertion violated',
    message: say`${statement(assertion)}${said}, but now ${violation(assertion, group, direction, ends)}${by}.${witness(group)}${why}`,
    fingerprint: fingerprint('assertion-violated', [write(statement(assertion)), direction, ...subject(group)]),
    ...(place ? { place } : {}),
    changes: [],
  };
}
