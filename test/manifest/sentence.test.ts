import { describe, expect, it } from 'vitest';
import { say, write } from '../../src/manifest/sentence.ts';

const inner = say`from ${'a'} to ${'b'} at ${80}`;

describe('a sentence', () => {
  it.each([
    ['words alone', say`Nothing is here.`, ['Nothing is here.'], []],
    ['nothing', say``, [''], []],
    ['a name alone', say`${'a'}`, ['', ''], ['a']],
    ['names between words', say`The pod ${'a'} of ${'b'}.`, ['The pod ', ' of ', '.'], ['a', 'b']],
    ['numbers, which are words', say`${2} of ${3} pods`, ['2 of 3 pods'], []],
    ['a name beside a number', say`${'a'}${1}${'b'}`, ['', '1', ''], ['a', 'b']],
    ['a sentence', say`Open ${inner}: ${'c'}.`, ['Open from ', ' to ', ' at 80: ', '.'], ['a', 'b', 'c']],
    ['two sentences', say`${inner}${inner}`, ['from ', ' to ', ' at 80from ', ' to ', ' at 80'], ['a', 'b', 'a', 'b']],
  ])('keeps what we say apart from what the input says: %s', (_, sentence, words, names) => {
    expect(sentence).toEqual({ words, names });
  });

  it('is written with its names as they are, or quoted', () => {
    const sentence = say`Open ${inner}: ${'c'}.`;
    expect(write(sentence)).toBe('Open from a to b at 80: c.');
    expect(write(sentence, (name) => `<${name}>`)).toBe('Open from <a> to <b> at 80: <c>.');
  });
});
