import { expect, test } from 'vitest';
import { say } from '../../src/manifest/sentence.ts';
import { isComplete, type Unknown } from '../../src/risk/complete.ts';

const problem = (path: string | undefined, hidesFlows = true) => ({
  severity: 'error' as const,
  code: 'yaml-syntax',
  message: say`Not valid.`,
  hidesFlows,
  ...(path === undefined ? {} : { path }),
});
const version = (ids: Readonly<Record<string, string>>, ...problems: Unknown['problems']): Unknown => ({
  problems,
  ids: new Map(Object.entries(ids)),
});
const clean = version({ a: '1' });

test.each<[story: string, base: Unknown, head: Unknown, same: boolean, complete: boolean]>([
  ['nothing is hidden', clean, version({ a: '2' }), false, true],
  ['a problem hides nothing', clean, version({ a: '2' }, problem('a', false)), false, true],
  [
    'the same is hidden in both, and nothing else changed',
    version({ a: '1' }, problem('a')),
    version({ a: '1' }, problem('a')),
    true,
    true,
  ],
  [
    'the same is hidden in both, and something else changed',
    version({ a: '1' }, problem('a')),
    version({ a: '1' }, problem('a')),
    false,
    false,
  ],
  ['what is hidden in base is other in head', version({ a: '1' }, problem('a')), version({ a: '2' }), true, false],
  ['what is hidden in head was other in base', version({ a: '1' }), version({ a: '2' }, problem('a')), true, false],
  [
    'of two that are hidden one is other',
    version({ a: '1', b: '1' }, problem('a'), problem('b')),
    version({ a: '1', b: '2' }),
    true,
    false,
  ],
  ['what is hidden lies at no path', clean, version({ a: '1' }, problem(undefined)), true, false],
])('%s', (_, base, head, same, complete) => {
  expect(isComplete(base, head, same)).toBe(complete);
});
