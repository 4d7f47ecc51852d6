import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../src/manifest/limits.ts';
import type { Problem } from '../../src/manifest/problem.ts';
import { say, write } from '../../src/manifest/sentence.ts';
import { byPlace, type ReadVersion, readVersions } from '../../src/manifest/versions.ts';
import { directorySource } from '../../src/source/directory.ts';
import { gitSource } from '../../src/source/git.ts';
import { InputError } from '../../src/source/input-error.ts';
import { selectPaths } from '../../src/source/paths.ts';
import type { Entry, Skipped, Source } from '../../src/source/source.ts';
import { streamSource } from '../../src/source/stream.ts';
import { commit, runGit, temporaryFolder, writeFiles } from '../source/folder.ts';
import { bytesOf, policy } from './texts.ts';

const folder = temporaryFolder();
const everything = selectPaths([]);
const chartFile = 'apiVersion: v2\nname: web\nversion: 1.0.0\n';

async function readDirectory(
  name: string,
  files: Readonly<Record<string, string | Uint8Array>>,
  ...patterns: string[]
): Promise<ReadVersion> {
  writeFiles(join(folder, name), files);
  const [version] = await readVersions([await directorySource(join(folder, name))], selectPaths(patterns));
  if (version === undefined) throw new Error('one source, one version');
  return version;
}

/** A version of these contents, by path; where there is a size instead, nothing may be read. */
function versionOf(contents: Readonly<Record<string, string | number>>, skipped: readonly Skipped[] = []): Source {
  const entries = Object.entries(contents).map(
    ([path, content]): Entry => ({
      path,
      id: `${content}`,
      size: typeof content === 'number' ? content : content.length,
    }),
  );
  return {
    name: 'main',
    list: async (wanted) => ({ entries: entries.filter(({ path }) => wanted(path)), skipped }),
    read: async function* (ids) {
      for (const id of ids) {
        if (/^\d+$/.test(id)) throw new Error('must not be read');
        yield { id, bytes: bytesOf(id) };
      }
    },
  };
}

async function readOne(source: Source, ...patterns: string[]): Promise<ReadVersion> {
  const [version] = await readVersions([source], selectPaths(patterns));
  if (version === undefined) throw new Error('one source, one version');
  return version;
}

function manifestsOf({ manifests }: ReadVersion): string[] {
  return manifests.map(({ path, name, line }) => `${path}:${line} ${name}`);
}

function problemsOf({ problems }: ReadVersion): string[] {
  return problems.map(
    ({ path, line, code, hidesFlows }) => `${path}${line ? `:${line}` : ''} ${code}${hidesFlows ? '!' : ''}`,
  );
}

describe('a version', () => {
  it('has its manifests by path, and in a file by line', async () => {
    const version = await readDirectory('order', {
      'b.yaml': policy('c'),
      'a/z.yaml': `${policy('b')}---\n${policy('a')}`,
      'c.txt': policy('d'),
    });
    expect(manifestsOf(version)).toEqual(['a/z.yaml:1 b', 'a/z.yaml:6 a', 'b.yaml:1 c']);
    expect(version.files).toBe(2);
    expect(version.problems).toEqual([]);
  });

  it('has only what the paths select', async () => {
    const version = await readDirectory(
      'selected',
      { 'a/a.yaml': policy('a'), 'b/b.yaml': policy('b'), 'b/Chart.yaml': chartFile },
      'a',
    );
    expect(manifestsOf(version)).toEqual(['a/a.yaml:1 a']);
    expect(version.files).toBe(1);
  });

  it('may come through standard input', async () => {
    const [version] = await readVersions([streamSource(bytesOf(policy('a')))], everything);
    expect(version && manifestsOf(version)).toEqual(['standard input:1 a']);
  });
});

describe('the problems of a version', () => {
  it('stand by path and line, those of a whole file first', async () => {
    const broken = policy('a', 'x: ]');
    const version = await readOne(
      versionOf(
        {
          'b.yaml': `${policy('a')}...\n${policy('b')}---\n${broken}`,
          'c.yaml': broken,
          'c2.yaml': LIMITS.fileBytes + 1,
        },
        [{ path: 'a.yaml', why: 'unreadable', detail: 'no' }],
      ),
    );
    expect(problemsOf(version)).toEqual([
      'a.yaml unreadable!',
      'b.yaml:6 text-between-documents!',
      'b.yaml:15 yaml-syntax!',
      'c.yaml:5 yaml-syntax!',
      'c2.yaml file-too-large!',
    ]);
  });

  it('stand by line where they have one', () => {
    const at = (line?: number): Problem => ({
      severity: 'note',
      code: 'a',
      message: say`A.`,
      path: 'a.yaml',
      hidesFlows: false,
      ...(line !== undefined && { line }),
    });
    expect([at(2), at(), at(1)].toSorted(byPlace)).toEqual([at(), at(1), at(2)]);
  });

  it('say how large a file is that is too large', async () => {
    const { problems } = await readOne(versionOf({ 'a.yaml': LIMITS.fileBytes + 1 }));
    expect(problems.map(({ severity, message }) => `${severity}: ${write(message)}`)).toEqual([
      'warning: It has 134217729 bytes; files of up to 134217728 are read.',
    ]);
  });
});

it('knows each fleet.yaml, though it is not selected', async () => {
  const { fleets, manifests, files } = await readOne(versionOf({ 'a/fleet.yaml': 'namespace: b\n' }), 'k8s');
  expect(fleets.map(({ path, destination }) => `${path}: ${destination.namespace}`)).toEqual(['a/fleet.yaml: b']);
  expect({ manifests, files }).toEqual({ manifests: [], files: 0 });
});

describe('the kustomizations of a version', () => {
  const told = ({ kustomizations }: ReadVersion) =>
    kustomizations.map(({ path, broken, isSelected }) => `${path} ${isSelected} ${broken ? write(broken.why) : '-'}`);
  const long = (bytes: number) => `namespace: a\n#${'x'.repeat(bytes - 15)}\n`;

  it('are known by path, though they are not selected, and are left out where they are none', async () => {
    const contents = {
      'c/kustomization.yaml': 'resources: []\n',
      'd/kustomization.yaml': 'apiVersion: kustomize.toolkit.fluxcd.io/v1\nkind: Kustomization\n',
      'e/Kustomization': 'namespace: a\n',
      'f/kustomization.yaml': 'a: ]\n',
    };
    const links: Skipped[] = [
      { path: 'b/kustomization.yaml', why: 'symlink', detail: 'elsewhere.yaml' },
      { path: 'b/other.yaml', why: 'symlink', detail: 'elsewhere.yaml' },
      { path: 'g/kustomization.yaml', why: 'symlink', detail: 'elsewhere.yaml' },
    ];
    expect(told(await readOne(versionOf(contents, links), 'b', 'e'))).toEqual([
      'b/kustomization.yaml true it is no file of its own',
      'c/kustomization.yaml false -',
      'e/Kustomization true -',
      'f/kustomization.yaml false there is something where nothing can stand',
      'g/kustomization.yaml false it is no file of its own',
    ]);
  });

  it('are read up to a length', async () => {
    expect(told(await readOne(versionOf({ 'kustomization.yaml': long(LIMITS.documentLength) })))).toEqual([
      'kustomization.yaml true -',
    ]);
    expect(told(await readOne(versionOf({ 'kustomization.yaml': LIMITS.documentLength + 1 }), 'a'))).toEqual([
      'kustomization.yaml false it is longer than 1048576 bytes',
    ]);
  });

  it('leave the patches of others alone that are not selected', async () => {
    const contents = { 'a/kustomization.yaml': 'patches: [{path: ../b/a.yaml}]\n', 'b/a.yaml': policy('a') };
    expect(manifestsOf(await readOne(versionOf(contents)))).toEqual([]);
    expect(manifestsOf(await readOne(versionOf(contents), 'b'))).toEqual(['b/a.yaml:1 a']);
  });
});

describe('what stands at a path', () => {
  const idAt = async (path: string, contents: Record<string, string>, skipped: readonly Skipped[] = []) =>
    (await readOne(versionOf(contents, skipped))).ids.get(path);

  it('is known by its content, its target or its commit', async () => {
    expect(await idAt('a.yaml', { 'a.yaml': 'a: 1\n' })).toBe('a: 1\n');
    expect(await idAt('a', {}, [{ path: 'a', why: 'symlink', detail: 'b' }])).toBe('b');
    expect(await idAt('a', {}, [{ path: 'a', why: 'unreadable' }])).toBe('');
    expect(await idAt('b.yaml', { 'a.yaml': 'a: 1\n' })).toBeUndefined();
  });

  it('is all of a chart, where it is that of a chart', async () => {
    const chart = { 'web/Chart.yaml': chartFile, 'web/templates/a.yaml': 'a\n', 'web/values.yaml': 'b\n' };
    const id = await idAt('web/Chart.yaml', chart);
    const other = (change: Record<string, string>) => idAt('web/Chart.yaml', { ...chart, ...change });
    expect(await other({ 'other/values.yaml': 'c\n' })).toBe(id);
    expect(await other({ 'web/values.yaml': 'c\n' })).not.toBe(id);
    expect(await other({ 'web/more.yaml': 'b\n' })).not.toBe(id);
    expect(await idAt('web/values.yaml', chart)).toBe('b\n');
  });
});

describe('two versions', () => {
  it('share what they have in common, be it of a commit or a directory', async () => {
    const repository = join(folder, 'repository');
    writeFiles(repository, { 'a.yaml': policy('a'), 'moved.yaml': policy('m'), 'b.yaml': policy('b') });
    runGit(repository, 'init', '--quiet');
    commit(repository, 'first');
    const rendered = join(folder, 'rendered');
    writeFiles(rendered, { 'a.yaml': policy('a'), 'elsewhere.yaml': policy('m'), 'b.yaml': policy('changed') });

    const reads: string[][] = [];
    const counted = (source: Source): Source => ({
      ...source,
      read: (ids) => {
        reads.push([...ids]);
        return source.read(ids);
      },
    });
    const sources = [await gitSource(repository, 'HEAD'), await directorySource(rendered)].map(counted);
    const [base, head] = await readVersions(sources, everything);

    const bodies = (version: ReadVersion | undefined) =>
      new Map(version?.manifests.map(({ name, body }) => [name, body]));
    for (const name of ['a', 'm']) expect(bodies(head).get(name)).toBe(bodies(base).get(name));
    expect(reads.map((ids) => ids.length)).toEqual([3, 1]);
    expect(base?.ids.get('a.yaml')).toBe(head?.ids.get('a.yaml'));
    expect(base?.ids.get('b.yaml')).not.toBe(head?.ids.get('b.yaml'));
  });

  it('are refused together if they are too much to read', async () => {
    const huge: Source = {
      name: 'huge',
      list: async () => ({
        entries: ['a', 'b'].map((id) => ({ path: `${id}.yaml`, id, size: LIMITS.totalBytes / 4 })),
        skipped: [],
      }),
      read: () => {
        throw new Error('must not be read');
      },
    };
    const more: Source = {
      ...huge,
      list: async () => ({
        entries: [0, 1, 2, 3, 4].map((i) => ({ path: `${i}.yaml`, id: `${i}`, size: 100_000_001 })),
        skipped: [],
      }),
    };
    const message = 'There are 500 MB of manifests to read, and the limit is 500 MB: choose fewer paths';
    await expect(readVersions([more], everything)).rejects.toThrow(new InputError(message));
    await expect(readVersions([huge, huge], everything)).rejects.toThrow('must not be read');
    const twice = versionOf({ 'a.yaml': LIMITS.fileBytes, 'b.yaml': LIMITS.fileBytes });
    await expect(readVersions([twice, twice], everything)).rejects.toThrow('must not be read');
    const sizes = [124_999_998, 124_999_999, 125_000_001, 125_000_002];
    const most = versionOf(Object.fromEntries(sizes.map((size) => [`${size}.yaml`, size])));
    await expect(readVersions([most], everything)).rejects.toThrow('must not be read');
  });

  it('are refused if one has too many files, though all have one content', async () => {
    const many = (files: number): Source => ({
      name: 'main',
      list: async () => ({
        entries: Array.from({ length: files }, (_, i) => ({ path: `${i}.yaml`, id: 'a', size: 1 })),
        skipped: [],
      }),
      read: () => {
        throw new Error('is read');
      },
    });
    const message = 'main has 200001 files that may hold manifests, and the limit is 200000: choose fewer paths';
    await expect(readVersions([many(LIMITS.files + 1)], everything)).rejects.toThrow(new InputError(message));
    await expect(readVersions([many(LIMITS.files)], everything)).rejects.toThrow('is read');
  });
});

describe('what is not read', () => {
  it('is a Helm chart’s templates, which are counted, with all of the chart as their content', async () => {
    const files = {
      'charts/web/Chart.yaml': chartFile,
      'charts/web/values.yaml': 'kind: Deployment\n',
      'charts/web/templates/_helpers.tpl': '{{ define "x" }}',
      'charts/web/templates/deployment.yaml': '{{ .x }}\nkind: Deployment\n',
      'charts/web/templates/policy.yaml': policy('a'),
      'charts/web/charts/db/Chart.yaml': chartFile,
      'charts/web/charts/db/templates/policy.yaml': policy('b'),
      'k8s/policy.yaml': policy('c'),
    };
    const version = await readDirectory('helm', files);
    expect(manifestsOf(version)).toEqual(['k8s/policy.yaml:1 c']);
    expect([...version.charts]).toEqual([['charts/web', 3]]);

    const changed = await readDirectory('helm2', { ...files, 'charts/web/templates/_helpers.tpl': '{{ define "y" }}' });
    const idOf = ({ ids }: ReadVersion) => ids.get('charts/web/Chart.yaml');
    expect(idOf(changed)).not.toBe(idOf(version));
    expect(idOf(await readDirectory('helm3', files))).toBe(idOf(version));
  });

  it('is no Helm chart that is not selected', async () => {
    const version = await readDirectory('helm', {}, '!charts');
    expect([...version.charts]).toEqual([]);
  });

  it('is the patches of a kustomization', async () => {
    const version = await readDirectory('kustomize', {
      'base/kustomization.yaml': 'resources: [policy.yaml]\n',
      'base/policy.yaml': policy('a'),
      'prod/kustomization.yaml': 'resources: [../base]\npatches: [{path: patch.yaml}, {path: json.yaml}]\n',
      'prod/patch.yaml': policy('a', 'spec: {{'),
      'prod/json.yaml': '- op: add\n  kind: Pod\n',
    });
    expect(manifestsOf(version)).toEqual(['base/policy.yaml:1 a']);
    expect(problemsOf(version)).toEqual([]);
    expect(version.kustomizations.map(({ folder }) => folder)).toEqual(['base', 'prod']);
  });

  it('is behind symbolic links, but for those to files', async () => {
    const root = join(folder, 'links');
    writeFiles(root, { 'base/a.yaml': policy('a'), 'bin/run.sh': '' });
    symlinkSync('base/a.yaml', join(root, 'file.yaml'));
    symlinkSync('base', join(root, 'folder'));
    symlinkSync('bin/run.sh', join(root, 'run'));
    symlinkSync('nowhere.yaml', join(root, 'dangling.yaml'));
    symlinkSync('/etc', join(root, 'outside'));
    symlinkSync('../rendered', join(root, 'base', 'above'));
    symlinkSync('../../other/a.yaml', join(root, 'base', 'above.yaml'));
    symlinkSync('../elsewhere', join(root, 'base', 'read.me'));
    const version = await readDirectory('links', {});
    expect(manifestsOf(version)).toEqual(['base/a.yaml:1 a', 'file.yaml:1 a']);
    expect(problemsOf(version)).toEqual([
      'base/above.yaml symlink-not-followed!',
      'dangling.yaml symlink-not-followed',
      'folder symlink-not-followed',
      'outside symlink-not-followed!',
    ]);
  });

  it('is in a submodule, unless its path is not wanted', async () => {
    const repository = join(folder, 'super');
    writeFiles(repository, { 'a.yaml': policy('a') });
    runGit(repository, 'init', '--quiet');
    const id = commit(repository, 'first');
    runGit(repository, 'update-index', '--add', '--cacheinfo', `160000,${id},vendor/theme`);
    runGit(repository, 'commit', '--quiet', '--message', 'second');
    const source = await gitSource(repository, 'HEAD');
    const [version] = await readVersions([source], everything);
    const [without] = await readVersions([source], selectPaths(['!vendor']));
    expect(version && problemsOf(version)).toEqual(['vendor/theme submodule-not-read!']);
    expect(version?.ids.get('vendor/theme')).toBe(id);
    expect(without?.problems).toEqual([]);
  });

  it('is a file that is too large', async () => {
    const source: Source = {
      name: 'large',
      list: async () => ({ entries: [{ path: 'a.yaml', id: 'a', size: LIMITS.fileBytes + 1 }], skipped: [] }),
      read: (ids) => {
        expect(ids).toEqual([]);
        return streamSource(new Uint8Array()).read(ids);
      },
    };
    const [version] = await readVersions([source], everything);
    expect(version && problemsOf(version)).toEqual(['a.yaml file-too-large!']);
  });
});

describe('a directory of odd files beside good manifests', () => {
  it('gives the good ones and names the others', async () => {
    const description =
      '                description: |\n                  kind: NetworkPolicy\n                type: string\n';
    const version = await readDirectory('odd', {
      'good/deny.yaml': policy('deny', 'spec: {podSelector: {}}'),
      'good/web.json': JSON.stringify({ apiVersion: 'v1', kind: 'Pod', metadata: { name: 'web' } }),
      'charts/web/Chart.yaml': chartFile,
      'charts/web/templates/policy.yaml': '{{- if .Values.policy }}\nkind: NetworkPolicy\n{{- end }}\n',
      'crd.yaml': `apiVersion: apiextensions.k8s.io/v1\nkind: CustomResourceDefinition\nspec:\n${description.repeat(34_000)}`,
      'tabs.yaml': 'apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata:\n\tname: tabs\n',
      'wide.yaml': Buffer.from(`\uFEFF${policy('wide')}`, 'utf16le'),
      'secret.yaml': Buffer.from('\0GITCRYPT\0\x8a\x1b\x00\xff', 'latin1'),
      'calico.yaml': 'apiVersion: projectcalico.org/v3\nkind: GlobalNetworkPolicy\nmetadata:\n  name: calico\n',
    });
    expect(manifestsOf(version)).toEqual(['calico.yaml:1 calico', 'good/deny.yaml:1 deny', 'good/web.json:1 web']);
    expect(problemsOf(version)).toEqual(['secret.yaml encrypted!', 'tabs.yaml:4 yaml-syntax!', 'wide.yaml not-utf-8!']);
  });
});
