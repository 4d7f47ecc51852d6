import { words } from '../flow/unseen.ts';
import { type Sentence, say } from '../manifest/sentence.ts';
import type { Requirement, Selector } from '../policy/selector.ts';
import { inWords } from './amount.ts';
import { type Box, selectorOf } from './labels.ts';

/** What goes before labels that something has, and before those that it lacks. */
interface Verbs {
  readonly having: Sentence;
  readonly lacking: Sentence;
}

/** How the labels of something are spoken of: those with a value, and those of which any value will do. */
interface Voice {
  readonly valued: Verbs;
  readonly any: Verbs;
}

const WITH: Verbs = { having: say`with`, lacking: say`without` };
export const OF_PODS: Voice = { valued: WITH, any: WITH };
/** "Labelled label env" would be one word too many. */
export const OF_NAMESPACES: Voice = { valued: { having: say`labelled`, lacking: say`not labelled` }, any: WITH };

const MOST_BOXES = 3;
/** Of a label. Somebody who wants to know them all has the JSON. */
const MOST_VALUES = 4;

/** `with app=web`, `with app=web and without tier=db or label debug`, `with app=web or with app=api and tier=front`. */
export function labelWords(boxes: readonly Box[], voice: Voice): Sentence {
  const selectors = boxes.map(selectorOf);
  const [first = []] = selectors;
  if (selectors.length > MOST_BOXES) {
    return say`${ofSelector(first, voice)}, or labelled in one of ${inWords(selectors.length - 1)} other ways`;
  }
  return join(
    selectors.map((selector) => ofSelector(selector, voice)),
    say` or `,
  );
}

function ofSelector(selector: Selector, voice: Voice): Sentence {
  const yes = selector.filter(isHaving);
  const no = selector.filter((requirement) => !isHaving(requirement)).map(opposite);
  return join([...phrases(yes, voice, 'having', say` and `), ...phrases(no, voice, 'lacking', say` or `)], say` and `);
}

/** One phrase, or two where labels with a value and labels as such have other words. */
function phrases(
  selector: Selector,
  { valued, any }: Voice,
  verb: keyof Verbs,
  between: Sentence,
): readonly Sentence[] {
  const isValued = ({ operator }: Requirement) => operator === 'In';
  const groups: readonly (readonly [Sentence, Selector])[] =
    valued === any
      ? [[any[verb], selector]]
      : [
          [valued[verb], selector.filter(isValued)],
          [any[verb], selector.filter((requirement) => !isValued(requirement))],
        ];
  return groups.flatMap(([word, some]) => (some.length === 0 ? [] : [say`${word} ${join(some.map(name), between)}`]));
}

/** Whether it says what a label is, not what it is not. */
export function isHaving({ operator }: Requirement): boolean {
  return operator === 'In' || operator === 'Exists';
}

function opposite({ key, operator, values }: Requirement): Requirement {
  return { key, operator: operator === 'NotIn' ? 'In' : 'Exists', values };
}

function name(requirement: Requirement): Sentence {
  const { key, operator, values } = requirement;
  const [first = '', second = ''] = values;
  if (operator === 'In' && values.length > MOST_VALUES) {
    return say`${key} in (${first}, ${second} and ${inWords(values.length - 2)} more)`;
  }
  return operator === 'Exists' ? say`label ${key}` : say`${words([requirement])}`;
}

function join(sentences: readonly Sentence[], between: Sentence): Sentence {
  return sentences.length === 0 ? say`` : sentences.reduce((text, next) => say`${text}${between}${next}`);
}
