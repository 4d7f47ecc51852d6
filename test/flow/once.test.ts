import { expect, test } from 'vitest';
import { lazy, once } from '../../src/flow/once.ts';

test('an answer is found once for inputs that mean the same, and a known input is not looked at again', () => {
  const [asked, found]: [string[], string[]] = [[], []];
  const answer = once(
    ({ name, own }: { name: string; own: string }) => {
      asked.push(own);
      return name;
    },
    ({ name, own }) => {
      found.push(own);
      return { name };
    },
  );
  const [a, alike, b] = [
    { name: 'a', own: 'first' },
    { name: 'a', own: 'alike' },
    { name: 'b', own: 'other' },
  ];
  expect(answer(a)).toEqual({ name: 'a' });
  expect(answer(alike)).toBe(answer(a));
  expect(answer(alike)).toBe(answer(a));
  expect(answer(b)).toEqual({ name: 'b' });
  expect(asked).toEqual(['first', 'alike', 'other']);
  expect(found).toEqual(['first', 'other']);
});

test('what is lazy is found when it is first asked for, and then kept', () => {
  let times = 0;
  const answer = lazy(() => ({ times: ++times }));
  expect(times).toBe(0);
  expect(answer()).toBe(answer());
  expect(times).toBe(1);
});
