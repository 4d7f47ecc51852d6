import type { Destination } from './destination.ts';
import { type Sentence, write } from './sentence.ts';

/**
 * Something in the input that limited the analysis or that a reader must know. Problems are data: they are collected,
 * never thrown, and one bad object never ends the run.
 */
export interface Problem {
  readonly severity: 'error' | 'warning' | 'note';
  /** A stable name in kebab case, such as `yaml-syntax` or `policy-rejected`. */
  readonly code: string;
  /** What was found, and what was expected. */
  readonly message: Sentence;
  readonly path?: string;
  /** 1-based. */
  readonly line?: number;
  /** True if manifests behind it are missing from the answer, which then is not complete. */
  readonly hidesFlows: boolean;
  /**
   * Of what others are made from elsewhere, or what leads elsewhere: what it says, as text, and the message where the other
   * version does not have the same. Of an object that also says where what lies in a folder lands: its title, and that.
   */
  readonly elsewhere?: {
    readonly makes: string;
    readonly changed: Sentence;
    readonly title?: Sentence;
    readonly lands?: readonly Destination[];
  };
}

/** Each problem once, whichever versions have it: errors first, then by place. */
export function inOrder(problems: readonly Problem[]): Problem[] {
  const key = ({ severity, path = '', line = 0, code, message }: Problem) =>
    JSON.stringify([['error', 'warning', 'note'].indexOf(severity), path, `${line}`.padStart(9), code, write(message)]);
  return [...new Map(problems.map((problem) => [key(problem), problem])).entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, problem]) => problem);
}
