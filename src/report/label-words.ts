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

/** `with app=web`, `with app=web and without tier=db or debug`, `with app=web or app=api,tier=front`. */
export function labelWords(boxes: readonly Box[], voice: Voice): Sentence {
  const selectors = boxes.map(selectorOf);
  if (selectors.length > MOST_BOXES) {
    return say`${one(selectors[0] ?? [], voice)}, or labelled in one of ${inWords(selectors.length - 1)} other ways`;
  }
  const plain = selectors.every((selector) => selector.every(isHaving));
  if (plain) return say`${voice.having} ${or(selectors.map(words))}`;
  return selectors.map((selector) => one(selector, voice)).reduce((text, next) => say`${text} or ${next}`);
}

function one(selector: Selector, { having, lacking }: Voice): Sentence {
  const yes = selector.filter(isHaving);
  const no = selector.filter((requirement) => !isHaving(requirement)).map(opposite);
  if (no.length === 0) return say`${having} ${words(yes)}`;
  const without = say`${lacking} ${or(no.map((requirement) => words([requirement])))}`;
  return yes.length === 0 ? without : say`${having} ${words(yes)} and ${without}`;
}

function or(texts: readonly string[]): Sentence {
  return texts.map((text) => say`${text}`).reduce((list, text) => say`${list} or ${text}`);
}

function isHaving({ operator }: Requirement): boolean {
  return operator === 'In' || operator === 'Exists';
}

function opposite({ key, operator, values }: Requirement): Requirement {
  return { key, operator: operator === 'NotIn' ? 'In' : 'Exists', values };
}
