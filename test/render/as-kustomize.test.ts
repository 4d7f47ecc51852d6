import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it, test } from 'vitest';
import { readsOtherwise } from '../../src/manifest/dialect.ts';
import { toJson } from '../../src/manifest/value.ts';
import { parse } from '../../src/manifest/yaml.ts';
import { policy } from '../manifest/texts.ts';
import { temporaryFolder, writeFiles } from '../source/folder.ts';
import { buildsIn, type Files, KUBECTL, KUBECTLS, pod, problemsIn, renderedOne } from './rendering.ts';

const folder = temporaryFolder();
let count = 0;
const own = () => join(folder, `${count++}`);
const needed = it.skipIf(KUBECTL === undefined);

/** The objects of the one kustomization, with what a label of each says. */
async function made(kustomization: string, object = pod('web'), label = ''): Promise<(string | [string, unknown])[]> {
  const version = await renderedOne(
    own(),
    { 'kustomization.yaml': kustomization, 'web.yaml': object },
    { path: KUBECTL },
  );
  expect(problemsIn(version)).toEqual([]);
  const labels = version.builds.flatMap(({ manifests }) =>
    manifests.map(({ body }) => JSON.parse(JSON.stringify(body)).metadata.labels?.[label]),
  );
  const objects = Object.values(buildsIn(version)).flat();
  return label === '' ? objects : objects.map((each, i) => [each, labels[i]]);
}

needed.each([
  ['a field in another case', 'resources: [web.yaml]\nNameSpace: mon\n', ['Pod mon/web < web.yaml:1']],
  ['a field with a letter that only Go takes for an s', 'reſources: [web.yaml]\n', ['Pod default/web < web.yaml:1']],
  [
    'an API that is null',
    'apiVersion:\nkind: ~\nresources: [web.yaml]\nnamespace: mon\n',
    ['Pod mon/web < web.yaml:1'],
  ],
  ['the list of files in another case', 'Resources: [web.yaml]\nNamePrefix: a-\n', ['Pod default/a-web < web.yaml:1']],
  [
    'a patch with its field in another case',
    'resources: [web.yaml]\npatches:\n- Patch: |\n    - {op: replace, path: /metadata/namespace, value: mon}\n  target: {KIND: Pod}\n',
    ['Pod mon/web < web.yaml:1'],
  ],
  [
    'annotations for all, by which all are left out',
    'resources: [web.yaml]\ncommonAnnotations: {config.kubernetes.io/local-config: "yes"}\n',
    [],
  ],
])('%s is read as kustomize reads it', async (_what, kustomization, expected) => {
  expect(await made(kustomization)).toEqual(expected);
});

test.each([
  ['"true"', []],
  ['""', []],
  ['"no"', []],
  ['"False"', []],
  ['null', []],
  ['"false"', ['Pod default/web < web.yaml:1']],
])('an object that says %s of being local counts as kustomize counts it', async (value, expected) => {
  const object = pod('web', `  annotations: {config.kubernetes.io/local-config: ${value}}\n`);
  expect(await made('resources: [web.yaml]\n', object)).toEqual(expected);
});

needed.each([
  ['yes', 'app: yes', 'yes'],
  ['n', '{app: n}', 'n'],
  ['off, with a comment', 'app: off # not yet', 'off'],
])('a label that is the word %s is text to kustomize', async (_what, labels, expected) => {
  const object = pod('web', `  labels: ${labels.startsWith('{') ? labels : `\n    ${labels}`}\n`);
  expect(await made('resources: [web.yaml]\n', object, 'app')).toEqual([['Pod default/web < web.yaml:1', expected]]);
});

needed('what a key says beside a merge key counts to kustomize, wherever it stands', async () => {
  const object = `x: &d {app: db}\n${pod('web', '  labels: {app: web, <<: *d}\n')}`;
  expect(await made('resources: [web.yaml]\n', object, 'app')).toEqual([['Pod default/web < web.yaml:1', 'web']]);
});

needed.each(['False', 'FALSE', 'no', '1', '~'])(
  'an object that is local by the unquoted word %s is left out',
  async (value) => {
    const object = pod('web', `  annotations: {config.kubernetes.io/local-config: ${value}}\n`);
    expect(await made('resources: [web.yaml]\n', object)).toEqual([]);
  },
);

test('a file that goes into a ConfigMap is no object', async () => {
  const files = {
    'kustomization.yaml': 'resources: [web.yaml]\nconfigMapGenerator: [{name: a, files: [deny.yaml, b=pods.yaml]}]\n',
    'web.yaml': pod('web'),
    'deny.yaml': policy('deny', 'spec: {podSelector: {}}'),
    'pods.yaml': `${pod('a')}---\nfoo: yes\n`,
  };
  const version = await renderedOne(own(), files);
  expect([buildsIn(version), version.manifests, problemsIn(version)]).toEqual([
    { '': ['Pod default/web < web.yaml:1'] },
    [],
    [],
  ]);
});

const SCALARS = [
  ...[
    'yes',
    'Yes',
    'YES',
    'y',
    'Y',
    'n',
    'N',
    'no',
    'on',
    'Off',
    'true',
    'True',
    'TRUE',
    '~',
    'null',
    'NULL',
    'tRUE',
    '=',
  ],
  ...[
    '010',
    '0o10',
    '0O10',
    '0x1F',
    '0b11',
    '1_000',
    '+1',
    '-0',
    '-010',
    '08',
    '0777',
    '1__0',
    '+0x10',
    '0b1_0',
    '1e3',
  ],
  ...['.5', '5.', '+.5', '1.0', '1e400', '-1e3', '0.1e1', '1_0.5', '12345678901234567890', '1:30', '190:20:30'],
  ...[
    '2020-01-01',
    '2020-1-1',
    '2020-01-01T00:00:00Z',
    '2020-01-01 10:00:00',
    '2020-01-01t10:00:00Z',
    '2020-01-01T10:00:00',
    '2020-01-01T10:00:00+01:00',
    '2020-01-01T10:00:00.50Z',
    '!!str yes',
    '!!int "5"',
    '!!float 5',
  ],
  ...['!!binary aGk=', '&a yes', '&b 5', '"yes"', "'no'", '<<', '>-\n    a\n    b', '|\n    yes\n', '"\\u0041"', 'a#b'],
];

it.skipIf(KUBECTL === undefined).each(KUBECTLS)(
  'words that are not known to say something else say the same to %s',
  (_, path = '') => {
    const fields = SCALARS.map((scalar, i) => `  f${i}: ${scalar}\n`);
    const at = own();
    writeFiles(at, {
      'kustomization.yaml': 'resources: [web.yaml]\n',
      'web.yaml': pod('web', `spec:\n${fields.join('')}`),
    });
    const output = execFileSync(join(path, 'kubectl'), ['kustomize', at]).toString();
    const read = (text: string) => {
      const value = toJson(parse(text));
      return JSON.parse(JSON.stringify('json' in value ? value.json : value)).spec;
    };
    const [toKubectl, toKustomize] = [read(`spec:\n${fields.join('')}`), read(output)];
    const differing = (i: number) => toKubectl[`f${i}`] !== toKustomize[`f${i}`];
    expect(SCALARS.filter((__, i) => differing(i) && !readsOtherwise(fields[i] ?? ''))).toEqual([]);
    expect(SCALARS.filter((__, i) => differing(i)).length).toBeGreaterThan(10);
  },
);

const WEB = { 'web.yaml': pod('web') };
const LISTS = { 'kustomization.yaml': 'resources: [web.yaml]\n' };

needed.each<[string, Files, string]>([
  [
    'a field that it does not know',
    { 'kustomization.yaml': 'resources: [web.yaml]\nfoo: bar\n', ...WEB },
    'unknown field "foo"',
  ],
  ['a list that is none', { 'kustomization.yaml': 'resources: web.yaml\n', ...WEB }, 'cannot unmarshal string'],
  [
    'a kind in another case',
    { 'kustomization.yaml': 'resources: [web.yaml]\nkind: kustomization\n', ...WEB },
    'kind should be',
  ],
  [
    'another API',
    { 'kustomization.yaml': 'resources: [web.yaml]\napiVersion: v1\n', ...WEB },
    'apiVersion for Kustomization should be',
  ],
  [
    'an annotation that is no text',
    { 'kustomization.yaml': 'resources: [web.yaml]\ncommonAnnotations: {a: 1}\n', ...WEB },
    'cannot unmarshal number',
  ],
  [
    'a file that is listed twice',
    { 'kustomization.yaml': 'resources: [web.yaml, ./web.yaml]\n', ...WEB },
    'already registered id',
  ],
  [
    'an object in two files',
    { 'kustomization.yaml': 'resources: [web.yaml, b.yaml]\n', ...WEB, 'b.yaml': pod('web') },
    'already registered id',
  ],
  [
    'a file as a component',
    { 'kustomization.yaml': 'resources: [web.yaml]\ncomponents: [b.yaml]\n', ...WEB, 'b.yaml': pod('b') },
    'must build at directory',
  ],
  [
    'a folder that two others take in',
    {
      'kustomization.yaml': 'resources: [a, b]\n',
      'a/kustomization.yaml': 'resources: [../c]\n',
      'b/kustomization.yaml': 'resources: [../c]\n',
      'c/kustomization.yaml': 'resources: [web.yaml]\n',
      'c/web.yaml': pod('web'),
    },
    'already registered id',
  ],
  [
    'a key that stands twice',
    { ...LISTS, 'web.yaml': `${pod('web', '  labels: {a: b}\n')}  labels: {a: c}\n` },
    'already defined',
  ],
  [
    'a typed list of what has no kind',
    { ...LISTS, 'web.yaml': 'apiVersion: v1\nkind: PodList\nitems:\n- metadata: {name: a}\n' },
    'missing kind in object',
  ],
  ['a document without a kind', { ...LISTS, 'web.yaml': `${pod('web')}---\nfoo: bar\n` }, 'missing Resource metadata'],
  [
    'an object without a name',
    { ...LISTS, 'web.yaml': 'apiVersion: v1\nkind: Pod\nmetadata: {generateName: a-}\n' },
    'missing metadata.name',
  ],
])('a kustomization with %s is refused', async (_what, files, why) => {
  const version = await renderedOne(own(), files, { path: KUBECTL });
  expect(buildsIn(version)).toEqual({});
  expect(problemsIn(version).filter((problem) => problem.includes('kustomize-failed!'))).toEqual([
    expect.stringContaining(why),
  ]);
});

test.each([
  ['nothing but a comment', '# nothing\n---\n'],
  ['a marker and a comment', '---\n# nothing\n'],
  ['an object in braces', '{"kind": "Foo", "metadata": {"name": "a"}}\n'],
  ['an object with a quoted key', '"kind": Foo\nmetadata: {name: a}\n'],
])('a file that begins with %s needs no tool', async (_what, before) => {
  const version = await renderedOne(own(), { ...LISTS, 'web.yaml': `${before}---\n${pod('web')}` });
  expect([Object.keys(buildsIn(version)), problemsIn(version)]).toEqual([[''], []]);
});

test.each(['Patches: [{Path: "https://example.invalid/a.yaml"}]', 'reſources: ["https://example.invalid/a.yaml"]'])(
  'an address is not fetched, however its field is written: %s',
  async (field) => {
    const files = { 'kustomization.yaml': `namePrefix: a-\n${field}\n` };
    expect(problemsIn(await renderedOne(own(), files, { path: KUBECTL ?? '' }))).toEqual([
      expect.stringContaining('it names https://example.invalid/a.yaml, and nothing is fetched from the network'),
    ]);
  },
);
