import { describe, expect, test } from 'vitest';
import { stopwatch, timeWords } from '../../src/report/progress.ts';
import { terminalProgress } from '../../src/terminal.ts';

test('each stage ends where the next begins, and the last at the end', () => {
  const times = [0, 5, 5, 1_205];
  const told: string[] = [];
  const { tell, end } = stopwatch(() => times.shift() ?? 0, {
    began: (stage, size) => told.push(`${stage} ${size} begins`),
    ended: ({ stage, milliseconds }) => told.push(`${stage} took ${milliseconds}`),
  });
  tell('read', 'a and b');
  tell('compare', '2 workloads');
  end();
  end();
  expect(told).toEqual(['read a and b begins', 'read took 5', 'compare 2 workloads begins', 'compare took 1200']);
});

test.each([
  [0, '0 ms'],
  [99, '99 ms'],
  [100, '0.1 s'],
  [12_345, '12.3 s'],
])('%i milliseconds are told as %s', (milliseconds, words) => {
  expect(timeWords(milliseconds)).toBe(words);
});

describe('a screen', () => {
  const shown = (isTTY: boolean, debug: boolean) => {
    const texts: string[] = [];
    const { tell, end } = terminalProgress({ isTTY, write: (text) => texts.push(text) }, debug);
    tell('read', 'a\u001b[2Jb');
    end();
    return texts.join('');
  };

  test('is told nothing of what is done at once', () => {
    expect(shown(true, false)).toBe('');
  });

  test('gets a line for each stage with --debug, terminal or not, and no escape of the input', () => {
    for (const isTTY of [true, false]) expect(shown(isTTY, true)).toMatch(/^Reading a.*b: \d+ ms\n$/);
    expect(shown(true, true)).not.toContain('\u001b');
  });
});
