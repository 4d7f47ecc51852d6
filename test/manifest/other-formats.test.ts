import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { otherFormats } from '../../src/manifest/other-formats.ts';
import { write } from '../../src/manifest/sentence.ts';
import { directorySource } from '../../src/source/directory.ts';
import { gitSource } from '../../src/source/git.ts';
import { selectPaths } from '../../src/source/paths.ts';
import type { Source } from '../../src/source/source.ts';
import { streamSource } from '../../src/source/stream.ts';
import { commit, runGit, temporaryFolder, writeFiles } from '../source/folder.ts';

type Files = Readonly<Record<string, string>>;

const folder = temporaryFolder();
let count = 0;

const POLICY = 'apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\n';
const TERRAFORM = 'resource "kubernetes_network_policy" "x" {}\n';

const said = async (base: Source, head: Source, paths: readonly string[] = []) =>
  (await otherFormats(base, head, selectPaths(paths))).map(
    ({ message }) => /: ([^:]*)\. What/.exec(write(message))?.[1],
  );

/** The files that are named where two commits have otherwise what two tables of files say. */
async function ofCommits(base: Files, head: Files, paths: readonly string[] = []) {
  const root = join(folder, `${++count}`);
  writeFiles(root, { 'web.yaml': 'a: 1\n', ...base });
  runGit(root, 'init', '--quiet');
  const before = commit(root, 'base');
  for (const path of Object.keys(base)) rmSync(join(root, path));
  writeFiles(root, { 'web.yaml': 'a: 2\n', ...head });
  return said(await gitSource(root, before), await gitSource(root, commit(root, 'head')), paths);
}

/** The same of two directories. */
async function ofDirectories(base: Files, head: Files, paths: readonly string[] = []) {
  const roots = [join(folder, `${++count}`), join(folder, `${++count}`)] as const;
  writeFiles(roots[0], { 'web.yaml': 'a: 1\n', ...base });
  writeFiles(roots[1], { 'web.yaml': 'a: 1\n', ...head });
  return said(await directorySource(roots[0]), await directorySource(roots[1]), paths);
}

describe.each([
  ['commits', ofCommits],
  ['directories', ofDirectories],
] as const)('of two %s', (_, named) => {
  test.each<[path: string, text: string]>([
    ['k8s/np.yaml.tpl', POLICY],
    ['np.yml.j2', POLICY],
    ['np.yaml.gotmpl', `{{ if .Values.x }}\n${POLICY}{{ end }}`],
    ['np.yaml.dist', POLICY.replace('NetworkPolicy', '"CiliumNetworkPolicy"')],
    ['np.YAML', POLICY],
    ['main.jsonnet', '{np: {kind:"NetworkPolicy"}}'],
    ['lib/np.libsonnet', "{ 'kind': 'AdminNetworkPolicy' }"],
    ['np.cue', 'kind: "NetworkPolicy"'],
    ['tf/np.tf', TERRAFORM],
    ['tf/manifest.tf', 'manifest = { kind = "NetworkPolicy" }'],
    ['roles/web/templates/np.yaml.j2', POLICY],
  ])('a policy in %s is named where it goes, comes or is edited', async (path, text) => {
    expect(await named({ [path]: text }, {})).toEqual([path]);
    expect(await named({}, { [path]: text })).toEqual([path]);
    expect(await named({ [path]: text }, { [path]: `${text}\n# edited` })).toEqual([path]);
    expect(await named({ [path]: text }, { [path]: text })).toEqual([]);
  });

  test.each<[what: string, path: string, text: string]>([
    ['a policy in a manifest, which is read', 'np.yaml', POLICY],
    ['words about policies', 'README.md', POLICY],
    ['another object in a template', 'web.yaml.j2', 'kind: Deployment\n'],
    ['a policy in a template of Helm', 'chart/templates/np.tpl', POLICY],
    ['a template that is larger than anybody writes', 'np.yaml.tpl', POLICY.padEnd(2 ** 18 + 1)],
    ['a file of another kind', 'np.sh', TERRAFORM],
  ])('%s is not named', async (_, path, text) => {
    expect(await named({}, { [path]: text })).toEqual([]);
  });

  test('a template as large as anybody writes is named', async () => {
    expect(await named({}, { 'np.yaml.tpl': POLICY.padEnd(2 ** 18) })).toEqual(['np.yaml.tpl']);
  });

  test('three are named, in the order of their names', async () => {
    const names = ['c', 'b', 'a'].map((name) => [`${name}.yaml.tpl`, `${POLICY}# ${name}`] as const);
    expect(await named(Object.fromEntries(names), {})).toEqual(['a.yaml.tpl, b.yaml.tpl, c.yaml.tpl']);
  });

  test('files of the same content are all named', async () => {
    expect(await named({}, { 'b.yaml.tpl': POLICY, 'a.yaml.tpl': POLICY })).toEqual(['a.yaml.tpl, b.yaml.tpl']);
  });

  test('of many the first three are named, and the others counted', async () => {
    const names = ['e', 'd', 'c', 'b', 'a'].map((name) => [`${name}.yaml.tpl`, POLICY] as const);
    expect(await named(Object.fromEntries(names), {})).toEqual(['a.yaml.tpl, b.yaml.tpl, c.yaml.tpl and 2 more']);
  });

  test('only what lies where manifests were asked for is named', async () => {
    const files = { 'k8s/np.yaml.tpl': POLICY, 'other/np.yaml.tpl': POLICY, 'np.tf': TERRAFORM };
    expect(await named(files, {}, ['k8s'])).toEqual(['k8s/np.yaml.tpl']);
    expect(await named(files, {}, ['other/np.yaml'])).toEqual(['other/np.yaml.tpl']);
    expect(await named(files, {}, ['**/*.tpl'])).toEqual([]);
  });
});

describe('a program that makes a policy', () => {
  const PROGRAM = 'new k8s.networking.v1.NetworkPolicy("x", {});\n';

  test.each<[path: string, text: string]>([
    ['pulumi/index.ts', PROGRAM],
    ['cdk8s/main.py', 'KubeNetworkPolicy(self, "x")\n'],
  ])('in %s is named of commits', async (path, text) => {
    expect(await ofCommits({}, { [path]: text })).toEqual([path]);
  });

  test('is not named of directories, all programs of which would have to be read', async () => {
    expect(await ofDirectories({}, { 'index.ts': PROGRAM })).toEqual([]);
  });

  test('is not one that only speaks of policies', async () => {
    const speaks = 'const kind = "NetworkPolicy"; // kind: NetworkPolicy\nreadNetworkPolicy();\n';
    expect(await ofCommits({}, { 'index.ts': speaks })).toEqual([]);
  });
});

test('what comes through standard input is no file', async () => {
  const stream = streamSource(Buffer.from(POLICY));
  expect(await said(stream, stream)).toEqual([]);
});

test('it is a note that says what to do, and hides nothing that was to be read', async () => {
  const root = join(folder, `${++count}`);
  writeFiles(root, { 'np.yaml.tpl': POLICY, 'empty/a.yaml': '' });
  const sources = [await directorySource(join(root, 'empty')), await directorySource(root)] as const;
  const [problem] = await otherFormats(...sources, selectPaths([]));
  expect(problem).toMatchObject({ severity: 'note', code: 'other-format', hidesFlows: false });
  expect(problem && write(problem.message)).toBe(
    'Changed files hold network policies in formats that are not read: np.yaml.tpl. What they open and close is not in this report. To see it, render both versions and compare what comes of that.',
  );
});
