import { expect, test } from 'vitest';
import { remember } from '../../src/manifest/remember.ts';

test('an answer is found once for each object, also where it is that there is none', () => {
  const asked: string[] = [];
  const find = remember(({ name }: { name: string }) => {
    asked.push(name);
    return name === '' ? undefined : name;
  });
  const [a, none, other] = [{ name: 'a' }, { name: '' }, { name: 'a' }];
  expect([a, none, a, none, other].map(find)).toEqual(['a', undefined, 'a', undefined, 'a']);
  expect(asked).toEqual(['a', '', 'a']);
});
