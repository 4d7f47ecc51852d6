import type { Endpoint } from '../flow/change.ts';
import { type Sentence, say } from '../manifest/sentence.ts';
import { inWords } from './amount.ts';

/** Words for one or more things. */
export interface Phrase {
  readonly words: Sentence;
  /** How many things they are. */
  readonly count: number;
}

/** Words for a part of a set of endpoints. */
export interface Part extends Phrase {
  readonly set: readonly Endpoint[];
  /** The words that are enough within the one namespace that the set lies in. */
  readonly within?: Sentence;
  /** How many names a reader has to take in, if not as many as are written out. */
  readonly weight?: number;
}

/** `a, b, c and 9 more`: the first phrases, and how many things the others would have named. */
export function enumerate(phrases: readonly Phrase[], limit: number): Sentence {
  // To cut a single phrase would make the list no shorter.
  const shown = phrases.length === limit + 1 ? phrases : phrases.slice(0, limit);
  const rest = phrases.slice(shown.length).reduce((sum, { count }) => sum + count, 0);
  const list = shown.map(({ words }) => words).reduce((text, words) => say`${text}, ${words}`);
  return rest === 0 ? list : say`${list} and ${inWords(rest)} more`;
}
