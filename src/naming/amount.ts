import type { Sentence } from '../manifest/sentence.ts';

/** `1,397`. The first call of `toLocaleString` takes 10 ms. */
export function grouped(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}

/** `1 workload`, `5 workloads`, `1,397 policies`. */
export function amount(count: number, noun: string): string {
  if (count === 1) return `1 ${noun}`;
  return `${grouped(count)} ${noun.endsWith('y') ? `${noun.slice(0, -1)}ies` : `${noun}s`}`;
}

/** A count as words of ours in a sentence. */
export function inWords(count: number): Sentence {
  return { words: [grouped(count)], names: [] };
}
