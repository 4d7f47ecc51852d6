import type { Finding, Severity } from '../risk/finding.ts';

/** What a label accepted: the findings of the commit that it was put on. It stands in the marker of the comment. */
export interface Memory {
  /** The id of the event by which the label came: taken off and put on again, it is another. */
  readonly event: string;
  /** The head of the pull request then. */
  readonly commit: string;
  /** The severity of each finding then, by its fingerprint. */
  readonly findings: ReadonlyMap<string, Severity>;
}

/** More would leave too little room for the report. */
export const MOST_REMEMBERED = 200;

const LETTERS: readonly (readonly [string, Severity])[] = [
  ['c', 'critical'],
  ['h', 'high'],
  ['m', 'medium'],
  ['l', 'low'],
  ['i', 'info'],
];

/** A memory as a part of the marker: one word without spaces. */
export function memoryText({ event, commit, findings }: Memory): string {
  const letter = (wanted: Severity) => LETTERS.find(([, severity]) => severity === wanted)?.[0] ?? '';
  return `${event}@${commit}:${[...findings].map(([fingerprint, severity]) => fingerprint + letter(severity)).join()}`;
}

/** The pattern of such a word, with one group for each of its parts. */
export const MEMORY = '([\\w=-]{1,100})@([0-9a-f]{40,64}):((?:[0-9a-f]{16}[chmli](?:,[0-9a-f]{16}[chmli])*)?)';

/** The memory of such a word's parts. */
export function memoryOf(event: string, commit: string, words: string): Memory {
  const findings = words.split(',').flatMap((word) => {
    const severity = LETTERS.find(([letter]) => word.endsWith(letter))?.[1];
    return word.length === 17 && severity !== undefined ? [[word.slice(0, 16), severity] as const] : [];
  });
  return { event, commit, findings: new Map(findings) };
}

/** Whether a finding is one that was accepted, and no worse than it was then. */
export function remembers({ findings }: Memory, { fingerprint, severity }: Finding): boolean {
  const then = findings.get(fingerprint);
  const rank = (wanted: Severity) => LETTERS.findIndex(([, each]) => each === wanted);
  return then !== undefined && rank(severity) >= rank(then);
}
