import { rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isUntouched } from '../../src/manifest/untouched.ts';
import { directorySource } from '../../src/source/directory.ts';
import { gitSource } from '../../src/source/git.ts';
import { selectPaths } from '../../src/source/paths.ts';
import type { ChangedFile, Source } from '../../src/source/source.ts';
import { commit, runGit, temporaryFolder, writeFiles } from '../source/folder.ts';

const folder = temporaryFolder();
let repositories = 0;

const POLICY = 'apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata: {name: a}\nspec: {podSelector: {}}\n';
const SETTINGS = 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\n';
const BASE = {
  'policy.yaml': POLICY,
  'settings.yaml': SETTINGS,
  'README.md': 'text',
  'overlay/kustomization.yaml': 'resources: []\n',
  'overlay/deep/patch.txt': 'text',
  'chart/Chart.yaml': 'name: a\n',
  'chart/values.txt': 'a: 1\n',
  'elsewhere/values.txt': 'a: 1\n',
  'bundle/fleet.yaml': 'namespace: a\n',
};

/** Whether a change of some files leaves what is analysed untouched; `undefined` for a file that goes. */
async function untouched(
  changes: Readonly<Record<string, string | Uint8Array | undefined>>,
  { paths = [], named = [], edit }: { paths?: string[]; named?: string[]; edit?: (root: string) => void } = {},
): Promise<boolean> {
  const root = join(folder, `${++repositories}`);
  writeFiles(root, BASE);
  runGit(root, 'init', '--quiet');
  const before = commit(root, 'base');
  for (const [path, content] of Object.entries(changes)) {
    if (content === undefined) rmSync(join(root, path));
    else writeFiles(root, { [path]: content });
  }
  edit?.(root);
  const after = commit(root, 'head');
  const [base, head] = [await gitSource(root, before), await gitSource(root, after)];
  return isUntouched(base, head, selectPaths(paths), named);
}

describe('a change leaves untouched what is analysed if it is', () => {
  test.each<[string, Record<string, string | undefined>]>([
    ['of text', { 'README.md': 'other text' }],
    ['of text that is new', { 'docs/new.md': 'text' }],
    ['of an object that does not matter', { 'settings.yaml': `${SETTINGS}data: {a: b}\n` }],
    ['of such an object that goes', { 'settings.yaml': undefined }],
    ['of a YAML file that is no object', { '.github/workflows/test.yml': 'on: push\n' }],
  ])('%s', async (_what, changes) => {
    expect(await untouched(changes)).toBe(true);
  });

  test('of manifests that were not asked for', async () => {
    expect(await untouched({ 'policy.yaml': undefined }, { paths: ['k8s'] })).toBe(true);
  });
});

describe('a change may touch what is analysed if it is', () => {
  test.each<[string, Record<string, string | Uint8Array | undefined>]>([
    ['of a policy', { 'policy.yaml': POLICY.replace('{}}', '{}, policyTypes: [Egress]}') }],
    ['of a policy that goes', { 'policy.yaml': undefined }],
    ['of an object that becomes a policy', { 'settings.yaml': POLICY }],
    ['of what cannot be read', { 'settings.yaml': 'kind: NetworkPolicy\n  a: [\n' }],
    ['of what is no text', { 'settings.yaml': Buffer.from([0xff, 0xfe, 0x00, 0x01, 0x02]) }],
    ['of a kustomization', { 'overlay/kustomization.yaml': 'resources: [a.yaml]\n' }],
    ['of a file below a kustomization, whatever its name', { 'overlay/deep/patch.txt': 'other' }],
    ['of a file that is new below a kustomization', { 'overlay/deep/new.txt': 'text' }],
    ['of a chart', { 'chart/Chart.yaml': 'name: b\n' }],
    ['of a file in a chart, whatever its name', { 'chart/values.txt': 'a: 2\n' }],
    ['of a template', { 'other/templates/a.txt': 'text' }],
    ['of what says where a folder lands', { 'bundle/fleet.yaml': 'namespace: b\n' }],
  ])('%s', async (_what, changes) => {
    expect(await untouched(changes)).toBe(false);
  });

  test('of a file that the configuration names', async () => {
    expect(await untouched({ 'elsewhere/values.txt': 'a: 2\n' }, { named: ['elsewhere'] })).toBe(false);
    expect(await untouched({ 'elsewhere/values.txt': 'a: 2\n' }, { named: ['else'] })).toBe(true);
    expect(await untouched({ 'elsewhere/values.txt': 'a: 2\n' }, { named: [''] })).toBe(false);
  });

  test('of a link', async () => {
    expect(await untouched({}, { edit: (root) => symlinkSync('policy.yaml', join(root, 'link.txt')) })).toBe(false);
  });

  test.each<[string, Readonly<Record<string, string>>, boolean]>([
    ['a link leads to', { 'link.txt': '../elsewhere/values.txt' }, false],
    ['a link of a link leads to', { 'link.txt': 'other', other: '../elsewhere/values.txt' }, false],
    ['a link led to and nothing was there', { 'link.txt': '../elsewhere/new/a.txt' }, false],
    ['no link leads to', { 'link.txt': '../policy.yaml' }, true],
    ['lies in a folder that a link leads to', { link: '../elsewhere' }, true],
    ['has the path that a link leads to outside', { link: '../../elsewhere/values.txt' }, true],
  ])('of a file that %s: %j', async (_, links, expected) => {
    const root = join(folder, `links-${++repositories}`);
    writeFiles(root, { ...BASE, 'links/x.txt': '' });
    for (const [path, target] of Object.entries(links)) symlinkSync(target, join(root, 'links', path));
    runGit(root, 'init', '--quiet');
    const before = commit(root, 'base');
    writeFiles(root, { 'elsewhere/values.txt': 'a: 2\n', 'elsewhere/new/a.txt': '' });
    const after = commit(root, 'head');
    const [base, head] = [await gitSource(root, before), await gitSource(root, after)];
    expect(await isUntouched(base, head, selectPaths([]), [])).toBe(expected);
  });

  test('of more files than are looked at one by one', async () => {
    const many = Object.fromEntries(Array.from({ length: 1_100 }, (_, i) => [`docs/${i}.md`, 'text']));
    expect(await untouched(many)).toBe(false);
  });

  test('between directories, which tell no changes', async () => {
    const source = await directorySource(folder);
    expect(await isUntouched(source, source, selectPaths([]), [])).toBe(false);
  });
});

describe('a version that says what has changed', () => {
  const MOST = 2 ** 24;

  /** Whether it is untouched, where these files have changed and these paths are there; contents are their own ids. */
  async function told(files: readonly ChangedFile[], there: readonly string[] = [], named: readonly string[] = []) {
    const base: Source = {
      name: 'base',
      list: async () => ({ entries: [], skipped: [] }),
      read: async function* () {},
    };
    const head: Source = {
      ...base,
      changesSince: async () => ({
        files,
        has: async (paths) => paths.some((path) => there.includes(path)),
        isLinked: async () => false,
      }),
      read: async function* (ids) {
        for (const id of ids) yield { id, bytes: new TextEncoder().encode(id) };
      },
    };
    return isUntouched(base, head, selectPaths([]), named);
  }

  const changed = (path: string, ...ids: string[]): ChangedFile => ({ path, ids, size: 1 });

  test.each(['kustomization.yaml', 'kustomization.yml', 'Kustomization', 'Chart.yaml'])(
    'is touched where a file lies below a folder with %s',
    async (name) => {
      expect(await told([changed('a/b/c.txt')], [`a/${name}`])).toBe(false);
      expect(await told([changed('a/b/c.txt')], [name])).toBe(false);
      expect(await told([changed('a/b/c.txt')], [`a/b/d/${name}`, `d/${name}`])).toBe(true);
    },
  );

  test('is untouched where nothing has changed, or nothing that is read', async () => {
    expect(await told([])).toBe(true);
    expect(await told([changed('a.txt', POLICY)])).toBe(true);
  });

  test('is touched by one of two contents', async () => {
    expect(await told([changed('a.yaml', SETTINGS, 'a: 1\n')])).toBe(true);
    expect(await told([changed('a.yaml', SETTINGS, POLICY)])).toBe(false);
    expect(await told([changed('a.yaml', POLICY), changed('b.yaml', SETTINGS)])).toBe(false);
    expect(await told([changed('a.yaml', 'kind: NetworkPolicy\na: [\n')])).toBe(false);
  });

  test('is touched by what is no file', async () => {
    expect(await told([changed('a.txt'), { path: 'b.txt', ids: [], size: undefined }])).toBe(false);
  });

  test('is not looked into where its contents together are large', async () => {
    const size = (bytes: number, ...ids: string[]) => ({ path: 'a.yaml', ids, size: bytes });
    expect(await told([size(MOST, SETTINGS)])).toBe(true);
    expect(await told([size(MOST + 1, SETTINGS)])).toBe(false);
    expect(await told([size(MOST / 2, SETTINGS, 'a: 1\n')])).toBe(true);
    expect(await told([size(MOST / 2 + 1, SETTINGS, 'a: 1\n')])).toBe(false);
    expect(await told([size(MOST / 2, SETTINGS), size(MOST / 2 + 1, SETTINGS)])).toBe(false);
    expect(await told([{ ...size(MOST + 1, SETTINGS), path: 'a.txt' }])).toBe(true);
  });

  test.each([
    ['a', false],
    ['a/b.yaml', false],
    ['', false],
    ['b.yaml', true],
    ['a/b', true],
  ])('is touched where the configuration renders from %j: not %s', async (named, expected) => {
    expect(await told([changed('a/b.yaml', SETTINGS)], [], [named])).toBe(expected);
    expect(await told([changed('a/b.yaml', SETTINGS)], [], ['other', named])).toBe(expected);
  });
});
