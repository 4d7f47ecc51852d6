import { expect, test } from 'vitest';
import { nothingToLookAt } from '../../src/manifest/nothing.ts';
import { write } from '../../src/manifest/sentence.ts';
import type { Source } from '../../src/source/source.ts';

const FULL = { files: 2, objects: 3 };
const EMPTY = { files: 0, objects: 0 };
const directory = (name: string): Source => ({
  name,
  list: async () => ({ entries: [], skipped: [] }),
  read: async function* () {
    // It holds nothing.
  },
});
const commit = (name: string): Source => ({ ...directory(name), commit: 'a'.repeat(40) });
const DIRECTORIES = [directory('old'), directory('new')];
const COMMITS = [commit('old'), commit('new')];

test.each<[string, string[], Source[], (typeof FULL)[], string]>([
  [
    'paths that match no file of both',
    ['k8/**', 'x'],
    COMMITS,
    [EMPTY, EMPTY],
    'nothing-selected: No file that either version has matches the paths: k8/**, x. Nothing was looked at.',
  ],
  [
    'paths that match no file of the one',
    ['k8'],
    [commit('old')],
    [EMPTY],
    'nothing-selected: No file that this version has matches the paths: k8. Nothing was looked at.',
  ],
  [
    'an empty folder in place of one with objects',
    [],
    DIRECTORIES,
    [FULL, EMPTY],
    'nothing-there: new holds no object that matters, and the version before does: was it rendered?',
  ],
])('%s are no good answer', (_what, paths, sources, amounts, told) => {
  const problems = nothingToLookAt(paths, sources, amounts);
  expect(problems.map(({ code, message }) => `${code}: ${write(message)}`)).toEqual([told]);
  expect(problems.every(({ hidesFlows }) => hidesFlows)).toBe(true);
});

test.each<[string, string[], Source[], (typeof FULL)[]]>([
  ['paths that match in one version alone', ['k8s'], COMMITS, [EMPTY, FULL]],
  ['a repository without manifests', [], COMMITS, [EMPTY, EMPTY]],
  ['the first manifests', [], DIRECTORIES, [EMPTY, FULL]],
  ['a commit that removes everything', [], COMMITS, [FULL, EMPTY]],
])('%s are one', (_what, paths, sources, amounts) => {
  expect(nothingToLookAt(paths, sources, amounts)).toEqual([]);
});
