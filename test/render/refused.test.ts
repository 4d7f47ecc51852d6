import { existsSync, readdirSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder, writeFiles } from '../source/folder.ts';
import { buildsIn, type Files, KUBECTL, objectsIn, pod, problemsIn, rendered, renderedOne } from './rendering.ts';

const folder = temporaryFolder();
let count = 0;
const own = () => join(folder, `${count++}`);
const path = KUBECTL;

/** A root in `k8s`, what is beside it, and all that is said. */
async function refused(kustomization: string, more: Files = {}): Promise<string[]> {
  const files = { 'k8s/kustomization.yaml': kustomization, 'k8s/a.yaml': pod('a'), ...more };
  const version = await renderedOne(own(), files, { path });
  expect(version.builds).toEqual([]);
  expect(version.manifests.filter(({ path }) => path === 'k8s/a.yaml')).toEqual([]);
  return problemsIn(version).map((problem) => problem.replace(NOT_RENDERED, ''));
}

const NOT_RENDERED =
  ' kustomize-not-rendered!: The kustomization k8s is not rendered, and nothing that it takes in is counted';

const plugin = (more: string) => `apiVersion: someteam.example.com/v1\nkind: Exec\nmetadata: {name: x}\n${more}`;
const patch = (address: string) =>
  `apiVersion: builtin\nkind: PatchTransformer\nmetadata: {name: x}\ntarget: {kind: Pod}\npath: ${address}\n`;

describe.skipIf(path === undefined)('a kustomization is not rendered', () => {
  it.each([
    [
      'resources:\n- a.yaml\n- https://example.org/a.yaml\n',
      3,
      'names https://example.org/a.yaml, and nothing is fetched from the network',
    ],
    [
      'resources: [a.yaml, "github.com/o/r//x?ref=v1"]\n',
      1,
      'names github.com/o/r//x?ref=v1, and nothing is fetched from the network',
    ],
    [
      'resources: [a.yaml, "git@example.org:o/r"]\n',
      1,
      'names git@example.org:o/r, and nothing is fetched from the network',
    ],
    [
      'resources: [a.yaml]\npatches:\n- path: http://127.0.0.1:8080/x\n',
      3,
      'names http://127.0.0.1:8080/x, and nothing is fetched from the network',
    ],
    ['resources: [a.yaml, /etc/passwd]\n', 1, 'names /etc/passwd, which lies outside of this version'],
    [
      'resources: [a.yaml]\nconfigMapGenerator:\n- name: x\n  files: [x=/etc/passwd]\n',
      4,
      'names /etc/passwd, which lies outside of this version',
    ],
    ['resources: [a.yaml, ../../outside]\n', 1, 'names ../../outside, which lies outside of this version'],
    [
      'resources: [a.yaml, ..]\nnamespace: x\n',
      1,
      'names .., which is neither a kustomization nor a file of the same folder',
    ],
    [
      'resources: [a.yaml, ../other/b.yaml]\n',
      1,
      'names ../other/b.yaml, which is neither a kustomization nor a file of the same folder',
    ],
    ['resources: [a.yaml, ../k8s]\n', 1, 'names ../k8s, and so takes in itself'],
    ['resources: [a.yaml, .]\n', 1, 'names ., and so takes in itself'],
    ['resources: [a.yaml, gone.yaml]\nnamespace: x\n', 1, 'names k8s/gone.yaml, which is not there'],
    ['resources: [a.yaml]\nhelmCharts:\n- name: x\n', 2, 'has helmCharts, and charts are not inflated'],
    ['resources: [a.yaml]\ngenerators: [plugin.yaml]\n', 2, 'runs a plugin (Exec), and plugins are not run'],
    [
      'resources: [a.yaml]\ntransformers:\n- |\n  apiVersion: v1\n  kind: Fn\n',
      3,
      'runs a plugin (Fn), and plugins are not run',
    ],
    [
      'resources: [a.yaml]\ntransformers: [patch.yaml]\n',
      2,
      'names http://127.0.0.1:8080/x, and nothing is fetched from the network',
    ],
    ['resources: [a.yaml\n', 2, 'is not valid: the indentation is wrong'],
    ['resources: [a.yaml]\nnamespace: a\nnamespace: b\n', 3, 'is not valid: the key namespace stands twice'],
  ])('that says %j', async (text, line, why) => {
    const others = {
      'other/b.yaml': pod('b'),
      'k8s/plugin.yaml': plugin(''),
      'k8s/patch.yaml': patch('"http://127.0.0.1:8080/x"'),
    };
    const said = (await refused(text, others)).filter((problem) => problem.includes(': it '));
    expect(said).toEqual([`k8s/kustomization.yaml:${line}: it ${why}.`]);
  });

  it('that takes in one that cannot be, and names both', async () => {
    const base = { 'base/kustomization.yaml': 'resources:\n- https://example.org/a.yaml\n' };
    expect(await refused('resources: [a.yaml, ../base]\n', base)).toEqual([
      'base/kustomization.yaml:2: base/kustomization.yaml names https://example.org/a.yaml, and nothing is fetched from the network.',
    ]);
  });

  it('that has plugins told in a folder what is not allowed', async () => {
    const folder = {
      'plugins/kustomization.yaml': 'resources: [p.yaml]\n',
      'plugins/p.yaml': patch('"http://127.0.0.1:8080/x"'),
    };
    expect(await refused('resources: [a.yaml]\ntransformers: [../plugins]\n', folder)).toEqual([
      'plugins/kustomization.yaml:1: plugins/kustomization.yaml names http://127.0.0.1:8080/x, and nothing is fetched from the network.',
    ]);
  });

  it('that stands beside another one', async () => {
    expect(
      await refused('resources: [a.yaml]\nnamespace: x\n', {
        'k8s/kustomization.yml': 'resources: [b.yaml]\n',
        'k8s/b.yaml': pod('b'),
      }),
    ).toContain('k8s/kustomization.yaml:1: it is not the only kustomization of its folder.');
  });

  it('with one that takes it in again', async () => {
    const files = { 'a/kustomization.yaml': 'resources: [../b]\n', 'b/kustomization.yaml': 'resources: [../a]\n' };
    expect(problemsIn(await renderedOne(own(), files, { path }))).toEqual([
      'b/kustomization.yaml:1 kustomize-not-rendered!: The kustomization a is not rendered, and nothing that it takes in is counted: b/kustomization.yaml names ../a, and so takes in itself.',
    ]);
  });

  it('that takes in a symbolic link', async () => {
    const place = own();
    writeFiles(join(place, '0'), { 'real.yaml': pod('real') });
    writeFiles(join(place, '0', 'k8s'), {});
    writeFiles(join(place, '0'), { 'k8s/kustomization.yaml': 'resources: [link.yaml]\nnamespace: x\n' });
    symlinkSync('/etc/hostname', join(place, '0', 'k8s', 'link.yaml'));
    expect(problemsIn(await renderedOne(place, {}, { path }))).toContain(
      `k8s/kustomization.yaml:1${NOT_RENDERED}: it names k8s/link.yaml, and k8s/link.yaml is a symbolic link.`,
    );
  });

  it('that is too long, or a symbolic link to no file', async () => {
    const place = own();
    writeFiles(join(place, '0'), {
      'long/kustomization.yaml': `resources: []${' '.repeat(2 ** 20)}`,
      'link/a.yaml': pod('a'),
    });
    symlinkSync('../long', join(place, '0', 'link', 'kustomization.yaml'));
    expect(
      problemsIn(await renderedOne(place, {}, { path })).filter((problem) => problem.includes('kustomize')),
    ).toEqual([
      'link/kustomization.yaml:1 kustomize-not-rendered!: The kustomization link is not rendered, and nothing that it takes in is counted: it is not valid: it is no file of its own.',
      'long/kustomization.yaml:1 kustomize-not-rendered!: The kustomization long is not rendered, and nothing that it takes in is counted: it is not valid: it is longer than 1048576 bytes.',
    ]);
  });

  it('and others are, all the same', async () => {
    const files = {
      'bad/kustomization.yaml': 'resources: [https://example.org]\n',
      'good/kustomization.yaml': 'resources: [a.yaml]\nnamespace: good\n',
      'good/a.yaml': pod('a'),
    };
    expect(buildsIn(await renderedOne(own(), files, { path }))).toEqual({ good: ['Pod good/a < good/a.yaml:1'] });
  });

  it('and its id stands for all that it is made of', async () => {
    const files = {
      'k8s/kustomization.yaml': 'resources: [a.yaml, gone.yaml]\nnamespace: x\n',
      'k8s/a.yaml': pod('a'),
      'b.yaml': pod('b'),
    };
    const changed = (change: Files) => rendered(own(), [files, { ...files, ...change }], { path });
    const sameId = async (change: Files) => {
      const [base, head] = await changed(change);
      return base?.ids.get('k8s/kustomization.yaml') === head?.ids.get('k8s/kustomization.yaml');
    };
    expect(await sameId({ 'b.yaml': pod('c') })).toBe(true);
    expect(await sameId({ 'k8s/a.yaml': pod('c') })).toBe(false);
  });

  it.each([
    ['helmCharts:\n- {name: x, valuesFile: values/a.yaml}\n', ['k8s/values/a.yaml']],
    ['helmCharts:\n- {name: x, additionalValuesFiles: [a.txt, ../b.yaml]}\n', ['k8s/a.txt', 'b.yaml']],
    ['helmChartInflationGenerator:\n- {chartName: x, values: a.yaml}\n', ['k8s/a.yaml']],
    ['helmCharts:\n- {name: x}\n', ['k8s/charts/x/templates/a.yaml']],
    ['helmGlobals: {chartHome: ../c}\nhelmCharts:\n- {name: x}\n', ['c/x/Chart.yaml']],
  ])('and its id stands for what its charts are made from: %j', async (kustomization, inputs) => {
    const files = Object.fromEntries([...inputs, 'k8s/other.txt'].map((file) => [file, 'a: 1\n']));
    const all = { ...files, 'k8s/kustomization.yaml': kustomization };
    const sameId = async (changed: string) => {
      const [base, head] = await rendered(own(), [all, { ...all, [changed]: 'a: 2\n' }], { path });
      return base?.ids.get('k8s/kustomization.yaml') === head?.ids.get('k8s/kustomization.yaml');
    };
    for (const input of inputs) expect(await sameId(input)).toBe(false);
    expect(await sameId('k8s/other.txt')).toBe(true);
  });

  it('and its id stands for the links that it names too', async () => {
    const idWith = async (target: string) => {
      const place = own();
      writeFiles(join(place, '0'), { 'k8s/kustomization.yaml': 'resources: [dir/a.yaml]\nnamespace: x\n' });
      symlinkSync(target, join(place, '0', 'k8s', 'dir'));
      return (await renderedOne(place, {}, { path })).ids.get('k8s/kustomization.yaml');
    };
    expect(await idWith('/one')).toBe(await idWith('/one'));
    expect(await idWith('/one')).not.toBe(await idWith('/two'));
  });
});

describe('without a tool', () => {
  const changing = { 'k8s/kustomization.yaml': 'resources: [a.yaml]\nnamespace: shop\n', 'k8s/a.yaml': pod('a') };

  it('a kustomization that changes its files is named, and they are not counted', async () => {
    const version = await renderedOne(own(), { ...changing, 'b.yaml': pod('b') });
    expect(objectsIn(version.manifests)).toEqual(['Pod default/b < b.yaml:1']);
    expect(problemsIn(version)).toEqual([
      `k8s/kustomization.yaml${NOT_RENDERED}: neither kustomize nor kubectl is installed.`,
    ]);
  });

  it('one that only lists files is put together as kustomize would', async () => {
    const version = await renderedOne(own(), {
      'base/kustomization.yaml': 'resources: [a.yaml]\nconfigMapGenerator: [{name: c, files: [gone.txt]}]\n',
      'base/a.yaml': `${pod('a')}---\n${pod('local', '  annotations: {config.kubernetes.io/local-config: "true"}\n')}`,
      'base/commented-out.yaml': pod('b'),
      'k8s/kustomization.yaml': 'resources: [../base]\nimages: [{name: a, newTag: b}]\n',
    });
    expect(buildsIn(version)).toEqual({ k8s: ['Pod default/a < base/a.yaml:1'] });
    expect(objectsIn(version.manifests)).toEqual(['Pod default/b < base/commented-out.yaml:1']);
    expect(problemsIn(version)).toEqual([
      'base/kustomization.yaml kustomize-not-listed: This kustomization does not list base/commented-out.yaml in its folder; what is in there counts all the same, as if it were applied by itself.',
    ]);
    expect(version.tools).toEqual([]);
  });

  it('a component that nothing takes in is named, and nothing of it is counted', async () => {
    const version = await renderedOne(own(), {
      'debug/kustomization.yaml': 'kind: Component\nresources: [a.yaml]\n',
      'debug/a.yaml': pod('a'),
    });
    expect([...version.manifests, ...version.builds]).toEqual([]);
    expect(problemsIn(version)).toEqual([
      'debug/kustomization.yaml kustomize-not-used: No kustomization takes in the component debug, so nothing of it is counted.',
    ]);
  });

  it('a configuration that names what is not there is told so', async () => {
    const helm = [{ chart: 'charts/web', release: 'web', namespace: 'shop', values: [] }];
    expect(problemsIn(await renderedOne(own(), { 'a.yaml': pod('a') }, { kustomize: ['prod'], helm }))).toEqual([
      '- configured-and-missing!: The configuration names a kustomization in prod, and there is none.',
      '- configured-and-missing!: The configuration names a Helm chart in charts/web, and there is none.',
    ]);
  });

  it('no folder is made, and none is left', async () => {
    const ours = () => readdirSync(tmpdir()).filter((name) => /^network-policy-diff-(?!test)/.test(name));
    const before = ours();
    await renderedOne(own(), { 'a.yaml': pod('a') });
    await renderedOne(own(), changing);
    expect(ours().filter((name) => !before.includes(name) && existsSync(join(tmpdir(), name)))).toEqual([]);
  });
});
