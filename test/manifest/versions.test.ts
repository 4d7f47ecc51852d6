import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../src/manifest/limits.ts';
import { type ReadVersion, readVersions } from '../../src/manifest/versions.ts';
import { directorySource } from '../../src/source/directory.ts';
import { gitSource } from '../../src/source/git.ts';
import { InputError } from '../../src/source/input-error.ts';
import { selectPaths } from '../../src/source/paths.ts';
import type { Source } from '../../src/source/source.ts';
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
  });

  it('are refused if one has too many files, though all have one content', async () => {
    const entries = Array.from({ length: LIMITS.files + 1 }, (_, i) => ({ path: `${i}.yaml`, id: 'a', size: 1 }));
    const many: Source = {
      name: 'main',
      list: async () => ({ entries, skipped: [] }),
      read: () => {
        throw new Error('must not be read');
      },
    };
    const message = 'main has 200001 files that may hold manifests, and the limit is 200000: choose fewer paths';
    await expect(readVersions([many], everything)).rejects.toThrow(new InputError(message));
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

  it('is behind symbolic links, but what they lead to may be read where it stands', async () => {
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
    expect(manifestsOf(version)).toEqual(['base/a.yaml:1 a']);
    expect(problemsOf(version)).toEqual([
      'base/above.yaml symlink-not-followed!',
      'dangling.yaml symlink-not-followed',
      'file.yaml symlink-not-followed',
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
