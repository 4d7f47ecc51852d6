import { expect, test } from 'vitest';
import { toldTogether } from '../../src/manifest/base-alone.ts';
import type { Problem } from '../../src/manifest/problem.ts';
import { say, write } from '../../src/manifest/sentence.ts';

const wide = problem({ line: 3 });
const moved = problem({ line: 9 });
const other = problem({ message: say`Policy ${'b'} is wide.` });
const elsewhere = { makes: '1', changed: say`It has changed.` };

test.each<[story: string, base: readonly Problem[], head: readonly Problem[], told: string[]]>([
  ['of head is told as it is', [], [wide], ['a.yaml:3 Policy a is wide.']],
  ['of base alone says so', [wide], [], ['a.yaml:3 In base: Policy a is wide.']],
  [
    'of base says so beside another of head',
    [wide],
    [other],
    ['a.yaml:3 In base: Policy a is wide.', 'a.yaml:1 Policy b is wide.'],
  ],
  ['of both is told once, where head has it', [wide], [moved], ['a.yaml:9 Policy a is wide.']],
  [
    'of both that hides flows in one is told of both',
    [problem({ hidesFlows: true })],
    [wide],
    ['a.yaml:1 In base: Policy a is wide.', 'a.yaml:3 Policy a is wide.'],
  ],
  [
    'of what is in base as it is not in head speaks of both',
    [problem({ elsewhere, hidesFlows: true })],
    [],
    ['a.yaml:1 Policy a is wide.'],
  ],
  [
    'of what is the same elsewhere says where it is',
    [problem({ elsewhere })],
    [],
    ['a.yaml:1 In base: Policy a is wide.'],
  ],
])('a problem %s', (_, base, head, told) => {
  expect(toldTogether([base, head]).map(wordsOf)).toEqual(told);
});

test('of the only version there is, no problem says which it is of', () => {
  expect(toldTogether([[wide]]).map(wordsOf)).toEqual(['a.yaml:3 Policy a is wide.']);
});

function problem(more: Partial<Problem>): Problem {
  const message = say`Policy ${'a'} is wide.`;
  return { severity: 'note', code: 'wide', message, path: 'a.yaml', line: 1, hidesFlows: false, ...more };
}

function wordsOf({ path, line, message }: Problem): string {
  return `${path}:${line} ${write(message)}`;
}
