import type { Severity } from '../risk/finding.ts';
import { shortDigest } from '../source/digest.ts';

/** What a label accepted: the findings of the commit that it was put on. It stands in the marker of the comment. */
export interface Memory {
  /** The id of the event by which the label came: taken off and put on again, it is another. */
  readonly event: string;
  /** The head of the pull request then. */
  readonly commit: string;
  readonly findings: Substances | Whole;
}

/** The severity of each finding, by its substance: all that it says. */
export type Substances = ReadonlyMap<string, Severity>;

/** Findings that are too many to be told apart, so that all of them are accepted or none. */
interface Whole {
  readonly count: number;
  /** Of all their substances and severities. */
  readonly digest: string;
}

/** So many findings are remembered one by one; more would leave too little room for the report. */
export const MOST_REMEMBERED = 200;

/** What is to be remembered of the findings of a commit. */
export function memoryOf(event: string, commit: string, findings: Substances): Memory {
  const isMany = findings.size > MOST_REMEMBERED;
  return { event, commit, findings: isMany ? { count: findings.size, digest: digestOf(findings) } : findings };
}

/**
 * Whether a finding says what one said that was accepted, and is no worse than it was then.
 *
 * @param now all the findings that it is one of
 */
export function remembered(
  { findings: then }: Memory,
  now: Substances,
): (substance: string, severity: Severity) => boolean {
  if ('digest' in then) {
    const isSame = digestOf(now) === then.digest;
    return () => isSame;
  }
  const rank = (wanted: Severity) => LETTERS.findIndex(([, each]) => each === wanted);
  return (substance, severity) => {
    const before = then.get(substance);
    return before !== undefined && rank(severity) >= rank(before);
  };
}

const LETTERS: readonly (readonly [string, Severity])[] = [
  ['c', 'critical'],
  ['h', 'high'],
  ['m', 'medium'],
  ['l', 'low'],
  ['i', 'info'],
];

/** In front of each memory. What a memory of another version means is not known, and it accepts nothing. */
const VERSION = '2';

/** A memory as a part of the marker: one word without spaces. */
export function memoryText({ event, commit, findings }: Memory): string {
  const words = 'digest' in findings ? `${findings.count}*${findings.digest}` : wordsOf(findings).join('');
  return `${VERSION}:${event}@${commit}:${words}`;
}

const MEMORY = new RegExp(
  `^${VERSION}:([\\w=-]{1,100})@([0-9a-f]{40,64}):(?:((?:[\\w-]{22}[chmli]){0,${MOST_REMEMBERED}})|(\\d{1,7})\\*([\\w-]{22}))$`,
);

/** The memory of such a word. Undefined if it is none to the letter. */
export function readMemory(word: string): Memory | undefined {
  const [, event, commit, words = '', count, digest] = MEMORY.exec(word) ?? [];
  if (event === undefined || commit === undefined) return undefined;
  if (digest !== undefined) return { event, commit, findings: { count: Number(count), digest } };
  const findings = (words.match(/.{23}/g) ?? []).flatMap((each) => {
    const severity = LETTERS.find(([letter]) => each.endsWith(letter))?.[1];
    return severity === undefined ? [] : [[each.slice(0, -1), severity] as const];
  });
  return { event, commit, findings: new Map(findings) };
}

function wordsOf(findings: Substances): string[] {
  const letter = (wanted: Severity) => LETTERS.find(([, severity]) => severity === wanted)?.[0] ?? '';
  return [...findings].map(([substance, severity]) => substance + letter(severity));
}

function digestOf(findings: Substances): string {
  return shortDigest(wordsOf(findings).sort().join());
}
