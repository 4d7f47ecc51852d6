import { describe, expect, it } from 'vitest';
import { inOrder, type Problem } from '../../src/manifest/problem.ts';
import { say } from '../../src/manifest/sentence.ts';

const PROBLEM: Problem = {
  severity: 'warning',
  code: 'b',
  message: say`What ${'b'} is.`,
  path: 'b.yaml',
  line: 9,
  hidesFlows: false,
};
const problem = (change: Partial<Problem>): Problem => ({ ...PROBLEM, ...change });
const { path: _path, ...NOWHERE } = PROBLEM;
const { line: _line, ...WHOLE_FILE } = PROBLEM;

describe('problems in order', () => {
  it.each<[string, Problem, Problem]>([
    ['errors before warnings', problem({ severity: 'error', path: 'c.yaml' }), PROBLEM],
    ['warnings before notes', problem({ path: 'c.yaml' }), problem({ severity: 'note' })],
    ['those of the whole before those of a file', NOWHERE, problem({ path: 'A.yaml', line: 1 })],
    ['by path', problem({ path: 'a.yaml', line: 99 }), PROBLEM],
    ['those of a whole file before those of a line', WHOLE_FILE, problem({ line: 1, code: 'a' })],
    ['by line, as numbers', problem({ code: 'c' }), problem({ line: 10 })],
    ['by code', problem({ code: 'a', message: say`Z.` }), PROBLEM],
    ['by what they say', problem({ message: say`What ${'a'} is.` }), PROBLEM],
  ])('stand %s', (_, first, second) => {
    expect(inOrder([second, first])).toEqual([first, second]);
    expect(inOrder([first, second])).toEqual([first, second]);
  });

  it('stand there once, whichever versions have them', () => {
    const other = problem({ line: 10 });
    expect(inOrder([PROBLEM, other, { ...PROBLEM }])).toEqual([PROBLEM, other]);
  });
});
