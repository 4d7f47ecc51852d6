import { describe, expect, it } from 'vitest';
import { editDistance, nearest } from '../../src/manifest/edit-distance.ts';

describe('the distance between two words', () => {
  it.each([
    ['nothing and nothing', '', '', 0],
    ['a word and itself', 'ingress', 'ingress', 0],
    ['a word and nothing', 'abc', '', 3],
    ['a letter put in', 'port', 'ports', 1],
    ['a letter taken out', 'ports', 'prts', 1],
    ['a letter changed', 'ports', 'parts', 1],
    ['two neighbours swapped', 'ab', 'ba', 1],
    ['two neighbours swapped in a word', 'ingress', 'ingrses', 1],
    ['two neighbours swapped at the start', 'egress', 'gegress', 1],
    ['two swaps', 'abcd', 'badc', 2],
    ['letters that are not neighbours', 'abc', 'cba', 2],
    ['a swap where only one letter fits', 'ab', 'bc', 2],
    ['what takes several steps', 'kitten', 'sitting', 3],
    ['words with nothing in common', 'abc', 'xyz', 3],
  ])('is the number of steps from one to the other, either way: %s', (_, a, b, distance) => {
    expect([editDistance(a, b), editDistance(b, a)]).toEqual([distance, distance]);
  });
});

describe('the nearest name', () => {
  it.each([
    ['with the fewest steps', 'podSelectr', ['ports', 'podSelectors', 'podSelector'], 'podSelector'],
    ['though it comes first', 'podSelectr', ['podSelector', 'podSelectors', 'ports'], 'podSelector'],
    ['in whichever case it is written', 'PODSELECTOR', ['podSelector'], 'podSelector'],
    ['in whichever case it is spelt', 'from', ['FROM'], 'FROM'],
    ['that comes first, of two that are as near', 'porta', ['port', 'ports'], 'port'],
    ['that differs in a third of the letters', 'abcdef', ['abcxyf'], 'abcxyf'],
    ['that differs in the one letter of a short word', 'a', ['b'], 'b'],
  ])('is the one %s', (_, wanted, names, name) => {
    expect(nearest(wanted, names)).toBe(name);
  });

  it.each([
    ['differ in more than a third', 'abcdef', ['abxyzf']],
    ['differ in two letters of a short word', 'ab', ['cd']],
    ['are none', 'ports', []],
  ])('is none if the names %s', (_, wanted, names) => {
    expect(nearest(wanted, names)).toBeUndefined();
  });
});
