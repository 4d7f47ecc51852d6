import type { Answer, Explanation, SidesVerdict } from '../flow/explain.ts';
import type { VersionExplanation } from '../flow/explain-flow.ts';
import type { Ports } from '../flow/port-axis.ts';
import { rangesOf, size } from '../flow/ports.ts';
import { type Sentence, say } from '../manifest/sentence.ts';
import { portNames } from '../naming/ports.ts';
import type { Direction } from '../policy/tier.ts';
import { decisionWords, missSentences } from './decision-words.ts';
import { own, paragraph } from './sentences.ts';

/** How the two ends are called. */
export interface Names {
  readonly from: Sentence;
  readonly to: Sentence;
}

const MOST_MISSES = 5;

/**
 * What one version says: the verdict in a sentence or a few, and then what decides each side.
 *
 * @param before the version before it: a side of which the same is to be said is not told again
 */
export function versionLines(
  { source, destination, explanation }: VersionExplanation,
  names: Names,
  asked: Ports,
  before?: VersionExplanation,
): string[] {
  if (source === undefined || destination === undefined || explanation === undefined) {
    const missing = [...(source ? [] : [names.from]), ...(destination ? [] : [names.to])];
    return missing.flatMap((name) => paragraph(say`${name} is not there.`, 0));
  }
  const verdicts = verdictSentences(explanation, names, asked).flatMap((sentence) => paragraph(sentence, 0));
  const sides = (['egress', 'ingress'] as const).flatMap((direction) => {
    const lines = sideLines(direction, { source, destination, explanation }, names, asked);
    const same = before !== undefined && sideLines(direction, before, names, asked).join('\n') === lines.join('\n');
    return same ? paragraph(say`${sideName(direction, names)}: as before.`, 0) : lines;
  });
  return [...verdicts, ...sides, ...unknownNamespaces(explanation).flatMap((sentence) => paragraph(sentence, 0))];
}

function verdictSentences({ verdicts }: Explanation, { from, to }: Names, asked: Ports): Sentence[] {
  return verdicts.map((verdict, i) => {
    const { ports, egress, ingress } = verdict;
    const isRest = i > 0 && i === verdicts.length - 1;
    if (egress && ingress) return say`${from} may reach ${to} on ${portWords(ports, asked, 'all', isRest)}.`;
    const on = portWords(ports, asked, 'any', isRest);
    return say`${from} may not reach ${to} on ${on}: ${whoDenies(verdict, { from, to })}.`;
  });
}

function whoDenies({ egress, ingress }: SidesVerdict, { from, to }: Names): Sentence {
  if (ingress) return say`the egress of ${from} denies it`;
  return egress
    ? say`the ingress of ${to} denies it`
    : say`the egress of ${from} and the ingress of ${to} both deny it`;
}

/** `TCP 5432`, `all ports`, `any other UDP port`. */
function portWords(ports: Ports, asked: Ports, manner: 'all' | 'any', isRest: boolean): Sentence {
  const protocols = new Set(rangesOf(asked).map(({ protocol }) => protocol));
  const of = protocols.size === 1 ? `${[...protocols]} ` : '';
  const plural = manner === 'all' ? 's' : '';
  if (isRest) return own(`${manner} other ${of}port${plural}`);
  const isWhole = size(ports) === size(asked) && size(asked) > 1;
  return own(isWhole ? `${manner} ${of}port${plural}` : portNames(rangesOf(ports)));
}

function sideName(direction: Direction, { from, to }: Names): Sentence {
  return direction === 'egress' ? say`Egress of ${from}` : say`Ingress of ${to}`;
}

function sideLines(direction: Direction, version: VersionExplanation, names: Names, asked: Ports): string[] {
  const { source, destination, explanation } = version;
  const subject = direction === 'egress' ? source : destination;
  if (subject === undefined || destination === undefined || explanation === undefined) return [];
  const told = (answer: Answer, label: Sentence, indent: number): string[] => {
    const misses = missSentences(answer, destination.party, names.to);
    const rest = misses.length - MOST_MISSES;
    const shown = [...misses.slice(0, MOST_MISSES), ...(rest > 0 ? [own(`and ${rest} more`)] : [])];
    const words = decisionWords(answer, direction, subject.party);
    return [
      ...paragraph(say`${label}: ${words}${own(misses.length > 0 ? ':' : '.')}`, indent),
      ...shown.flatMap((sentence) => paragraph(sentence, indent + 2)),
    ];
  };
  const answers = explanation[direction];
  const [only, ...others] = answers;
  if (only !== undefined && others.length === 0) return told(only, sideName(direction, names), 0);
  return [
    ...paragraph(say`${sideName(direction, names)}:`, 0),
    ...answers.flatMap((answer, i) => told(answer, portWords(answer.ports, asked, 'all', i === answers.length - 1), 2)),
  ];
}

function unknownNamespaces({ unknownNamespaces }: Explanation): Sentence[] {
  return unknownNamespaces.map(
    (name) =>
      say`No manifest declares the namespace ${name}. Where a policy asks for a label of it, it counts as having none.`,
  );
}
