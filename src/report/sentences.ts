import { type Sentence, say } from '../manifest/sentence.ts';
import { enumerate } from '../naming/enumerate.ts';
import { wrap } from './columns.ts';
import { plain } from './quote.ts';

const LONGEST_LIST = 3;
const WIDTH = 100;
const HANGING = 4;

/** Our own words, put in where `say` would take a string for a name of the input. */
export function own(text: string): Sentence {
  return { words: [text], names: [] };
}

/** `a, b and c`; of many the first, and how many more there are. */
export function listed(phrases: readonly Sentence[]): Sentence {
  const last = phrases.at(-1);
  const counted = (some: readonly Sentence[]) => some.map((words) => ({ words, count: 1 }));
  if (last === undefined || phrases.length === 1) return last ?? own('nothing');
  if (phrases.length > LONGEST_LIST + 1) return enumerate(counted(phrases), LONGEST_LIST);
  return say`${enumerate(counted(phrases.slice(0, -1)), LONGEST_LIST)} and ${last}`;
}

/** A sentence as lines of the terminal; all but the first hang. Indented by so many spaces. */
export function paragraph(sentence: Sentence, indent: number): string[] {
  return wrap(plain(sentence), WIDTH - HANGING - indent).map(
    (line, i) => ' '.repeat(indent + (i === 0 ? 0 : HANGING)) + line,
  );
}
