/**
 * Words of ours with names of the input in them. The two stay apart until a view writes them, so that each view quotes
 * the names in its own way and nothing an author controls is ever taken for our own text or for markup.
 */
export interface Sentence {
  /** One more than `names`: `words[0] names[0] words[1] …`. */
  readonly words: readonly string[];
  readonly names: readonly string[];
}

/** Makes a sentence: strings put in are names of the input, numbers are our own words, sentences are taken in. */
export function say(texts: TemplateStringsArray, ...values: readonly (string | number | Sentence)[]): Sentence {
  const words = [texts[0] ?? ''];
  const names: string[] = [];
  const append = (text: string) => words.push((words.pop() ?? '') + text);
  values.forEach((value, i) => {
    if (typeof value === 'string') {
      names.push(value);
      words.push('');
    } else if (typeof value === 'number') {
      append(String(value));
    } else {
      append(value.words[0] ?? '');
      names.push(...value.names);
      words.push(...value.words.slice(1));
    }
    append(texts[i + 1] ?? '');
  });
  return { words, names };
}

/** The sentence with its names written by `quote`; as they are, if none is given. */
export function write(sentence: Sentence, quote: (name: string) => string = (name) => name): string {
  return sentence.words.map((text, i) => (i === 0 ? text : quote(sentence.names[i - 1] ?? '') + text)).join('');
}
