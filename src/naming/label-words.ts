import { words } from '../flow/unseen.ts';
import { type Sentence, say } from '../manifest/sentence.ts';
import type { Requirement, Selector } from '../policy/selector.ts';
import { inWords } from './amount.ts';
import { type Box, selectorOf } from './labels.ts';

/** How the labels of something are spoken of. */
interface Voice {
  readonly having: Sentence;
  readonly lacking: Sentence;
}

export const OF_PODS: Voice = { having: say`with`, lacking: say`without` };
export const OF_NAMESPACES: Voice = { having: say`labelled`, lacking: say`not labelled` };

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

function ofSelector(selector: Selector, { having, lacking }: Voice): Sentence {
  const yes = selector.filter(isHaving).map(name);
  const no = selector
    .filter((requirement) => !isHaving(requirement))
    .map(opposite)
    .map(name);
  return join(
    [
      ...(yes.length === 0 ? [] : [say`${having} ${join(yes, say` and `)}`]),
      ...(no.length === 0 ? [] : [say`${lacking} ${join(no, say` or `)}`]),
    ],
    say` and `,
  );
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
