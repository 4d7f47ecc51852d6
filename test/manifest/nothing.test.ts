import { expect, test } from 'vitest';
import { nothingToLookAt, pathsWithoutFile } from '../../src/manifest/nothing.ts';
import { write } from '../../src/manifest/sentence.ts';
import type { Source } from '../../src/source/source.ts';

const FULL = { files: 2, objects: 3 };
const EMPTY = { files: 0, objects: 0 };
const ONE_FILE = { files: 1, objects: 0 };
const directory = (name: string, text?: string): Source => ({
  name,
  list: async () => ({
    entries: text === undefined ? [] : [{ path: 'all.yaml', id: 'all', size: text.length }],
    skipped: [],
  }),
  async *read(ids) {
    for (const id of ids) yield { id, bytes: Buffer.from(text ?? '') };
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
  [
    'two empty folders',
    [],
    DIRECTORIES,
    [EMPTY, EMPTY],
    'nothing-there: Neither old nor new holds a Kubernetes object: were they rendered?',
  ],
  [
    'two folders that hold what the renderer complained of',
    ['all.yaml'],
    [directory('old', 'Error: unknown kind: "Shop"'), directory('new', 'Error: chart not found, kind: unknown\n')],
    [ONE_FILE, ONE_FILE],
    'nothing-there: Neither old nor new holds a Kubernetes object: were they rendered?',
  ],
  [
    'an empty folder in place of one with objects of other kinds',
    [],
    [directory('old', '- {apiVersion: v1, kind: Secret}'), directory('new')],
    [ONE_FILE, EMPTY],
    'nothing-there: new holds no Kubernetes object, and the version before does: was it rendered?',
  ],
])('%s are no good answer', async (_what, paths, sources, amounts, told) => {
  const problems = await nothingToLookAt(paths, sources, amounts);
  expect(problems.map(({ code, message }) => `${code}: ${write(message)}`)).toEqual([told]);
  expect(problems.every(({ hidesFlows }) => hidesFlows)).toBe(true);
});

test.each<[string, string[], Source[], (typeof FULL)[]]>([
  ['paths that match in one version alone', ['k8s'], COMMITS, [EMPTY, FULL]],
  ['a repository without manifests', [], COMMITS, [EMPTY, EMPTY]],
  ['the first manifests', [], DIRECTORIES, [EMPTY, FULL]],
  ['a commit that removes everything', [], COMMITS, [FULL, EMPTY]],
  ['a folder beside a commit of a new repository', [], [commit('old'), directory('new')], [EMPTY, EMPTY]],
  [
    'folders with objects of other kinds alone',
    [],
    [directory('old', 'apiVersion: v1\nkind: ConfigMap\n'), directory('new', 'apiVersion: v1\nkind: ConfigMap\n')],
    [ONE_FILE, ONE_FILE],
  ],
  [
    'objects of other kinds in the new folder alone',
    [],
    [directory('old'), directory('new', '{"items":[{"kind":"Secret"}]}')],
    [EMPTY, ONE_FILE],
  ],
])('%s are one', async (_what, paths, sources, amounts) => {
  expect(await nothingToLookAt(paths, sources, amounts)).toEqual([]);
});

test.each<[string, string[], string[][], string[]]>([
  [
    'two that lie in no version',
    ['k8s', 'prdo', 'dve/*'],
    [['k8s/a.yaml'], []],
    [
      'No file of either version matches the path prdo, one of those to look at: is it spelt right?',
      'No file of either version matches the path dve/*, one of those to look at: is it spelt right?',
    ],
  ],
  [
    'one of the only version',
    ['k8s', 'prdo'],
    [['k8s/a.yaml']],
    ['No file of this version matches the path prdo, one of those to look at: is it spelt right?'],
  ],
  ['what one version alone has', ['k8s', 'prod'], [['k8s/a.yaml'], ['prod/a.yaml']], []],
  ['what takes nothing out', ['k8s', '!prdo'], [['k8s/a.yaml'], []], []],
])('of the paths, %s', (_what, paths, found, told) => {
  const problems = pathsWithoutFile(paths, found);
  expect(problems.map(({ message }) => write(message))).toEqual(told);
  expect(problems.some(({ hidesFlows }) => hidesFlows)).toBe(false);
});
