import { join } from 'node:path';
import { expect, it, test } from 'vitest';
import { temporaryFolder } from '../source/folder.ts';
import { buildsIn, KUBECTL, pod, problemsIn, renderedOne } from './rendering.ts';

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

needed('a key that stands twice is refused, as kustomize refuses it', async () => {
  const files = { 'kustomization.yaml': 'resources: [web.yaml]\n', 'web.yaml': `${pod('web')}  name: db\n` };
  const [problem] = problemsIn(await renderedOne(own(), files, { path: KUBECTL ?? '' }));
  expect(problem).toMatch(/^kustomization\.yaml kustomize-failed!: The kustomization \. is not rendered.*already/s);
});

test('an address is not fetched, in whichever case its field is written', async () => {
  const files = {
    'kustomization.yaml': 'resources: [web.yaml]\nPatches: [{Path: "https://example.invalid/a.yaml"}]\n',
    'web.yaml': pod('web'),
  };
  expect(problemsIn(await renderedOne(own(), files, { path: KUBECTL ?? '' }))).toEqual([
    expect.stringContaining('it names https://example.invalid/a.yaml, and nothing is fetched from the network'),
  ]);
});
