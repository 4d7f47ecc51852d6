import type { Problem } from '../manifest/problem.ts';
import { type Sentence, say } from '../manifest/sentence.ts';
import { amount } from '../naming/amount.ts';
import { own } from './sentences.ts';

/** So many notes alike are read each by itself; of more, the first stands for all. */
const MOST = 3;

/**
 * The problems as people read them: of notes that say the same of many things, as of each of the apps that a program in the
 * cluster renders, one that counts the others. Answers for machines keep them all, and so does everything that hides flows.
 */
export function summedUp(problems: readonly Problem[]): Problem[] {
  const groups = new Map<string, Problem[]>();
  for (const note of problems.filter(isNote)) groups.set(keyOf(note), [...(groups.get(keyOf(note)) ?? []), note]);
  return problems.flatMap((problem): Problem[] => {
    const [first, ...others] = isNote(problem) ? (groups.get(keyOf(problem)) ?? []) : [];
    if (others.length < MOST) return [problem];
    return problem === first ? [{ ...problem, message: withOthers(problem.message, others.length) }] : [];
  });
}

/** What a note says, whatever it names. */
function keyOf({ code, message }: Problem): string {
  return JSON.stringify([code, message.words]);
}

function isNote({ severity, hidesFlows }: Problem): boolean {
  return severity === 'note' && !hidesFlows;
}

function withOthers(message: Sentence, more: number): Sentence {
  return say`${message} ${own(amount(more, 'more note'))} say the same of others.`;
}
