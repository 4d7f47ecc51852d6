import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { temporaryFolder } from '../source/folder.ts';
import { type Files, HELMS, KUBECTL, rendered } from './rendering.ts';

const folder = temporaryFolder();
let count = 0;
const own = () => join(folder, `${count++}`);

const policy = (name: string, spec = 'podSelector: {}') =>
  `apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata:\n  name: ${name}\nspec:\n  ${spec}\n`;
const list = (...lines: string[]) => `${lines.join('\n')}\n`;

/** `db overlay/patch.yaml:4-9`: each object of a build that was edited, and where. */
async function editedIn(base: Files, head: Files, rendering: Parameters<typeof rendered>[2] = {}): Promise<string[]> {
  const versions = await rendered(own(), [base, head], rendering);
  const all = versions.flatMap(({ builds }) => builds.flatMap(({ manifests }) => manifests));
  return [
    ...new Set(
      all.flatMap(({ name, edited }) =>
        edited === undefined ? [] : [`${name} ${edited.path}:${edited.line}-${edited.endLine}`],
      ),
    ),
  ];
}

describe('of a kustomization that only lists files', () => {
  const both: Files = {
    'k8s/kustomization.yaml': list('resources:', '- db.yaml', '- web.yaml'),
    'k8s/db.yaml': policy('db'),
    'k8s/web.yaml': policy('web'),
  };
  const one = { ...both, 'k8s/kustomization.yaml': list('resources:', '- web.yaml') };

  test.each<[string, Files, Files, string[]]>([
    ['a policy that it lists no more was edited there', both, one, ['db k8s/kustomization.yaml:2-2']],
    ['a policy that it lists now was edited there', one, both, ['db k8s/kustomization.yaml:2-2']],
    [
      'a policy that was edited in its own file was edited there',
      both,
      { ...both, 'k8s/db.yaml': policy('db', 'podSelector: {matchLabels: {a: b}}') },
      ['db k8s/db.yaml:6-6'],
    ],
    [
      'a policy that is as it was is not',
      both,
      { ...both, 'k8s/kustomization.yaml': list('resources:', '- web.yaml', '- db.yaml') },
      [],
    ],
    [
      'a policy that it lists no more, and that is another one now, was edited there',
      both,
      { ...one, 'k8s/db.yaml': policy('db', 'ingress: []') },
      ['db k8s/kustomization.yaml:2-2'],
    ],
  ])('%s', async (_what, base, head, expected) => {
    expect(await editedIn(base, head)).toEqual(expected);
  });
});

describe('of a kustomization that kustomize builds', () => {
  const needed = it.skipIf(KUBECTL === undefined);
  const add = (port: number) => list('- op: add', '  path: /spec/ingress', '  value:', `  - ports: [{port: ${port}}]`);
  const files = (more: Files): Files => ({
    'base/kustomization.yaml': list('resources: [db.yaml]'),
    'base/db.yaml': policy('db'),
    'overlay/kustomization.yaml': list(
      'resources: [../base]',
      'patches:',
      '- path: one.yaml',
      '  target: {kind: NetworkPolicy, name: db}',
      '- path: two.yaml',
      '  target: {kind: NetworkPolicy}',
    ),
    'overlay/one.yaml': add(1),
    'overlay/two.yaml': list('- op: add', '  path: /metadata/labels', '  value: {a: b}'),
    ...more,
  });
  const types = (type: string) => policy('db', `policyTypes: [${type}]`);
  const inline = (port: number) =>
    list(
      'resources: [../base]',
      'patches:',
      '- target: {kind: NetworkPolicy}',
      '  patch: |',
      '    - op: add',
      '      path: /spec/ingress',
      `      value: [{ports: [{port: ${port}}]}]`,
    );
  const kustomization = 'overlay/kustomization.yaml';

  needed.each<[string, Files, Files, string[]]>([
    ['a JSON patch in a file of its own', {}, { 'overlay/one.yaml': add(2) }, ['db overlay/one.yaml:4-4']],
    [
      'a patch in the kustomization',
      { [kustomization]: inline(1) },
      { [kustomization]: inline(2) },
      [`db ${kustomization}:7-7`],
    ],
    [
      'a patch that is new, and no longer the one of the kustomization',
      { [kustomization]: inline(1) },
      { 'overlay/one.yaml': add(2) },
      ['db overlay/one.yaml:4-4'],
    ],
    [
      'two patches, of which neither names the policy',
      {},
      {
        'overlay/one.yaml': add(2),
        'overlay/two.yaml': list('- op: add', '  path: /metadata/labels', '  value: {a: c}'),
      },
      [],
    ],
    [
      'two patches, of which one is for another object',
      {
        [kustomization]: list(
          'resources: [../base]',
          'patches:',
          '- path: one.yaml',
          '  target: {kind: NetworkPolicy, name: d.*}',
          '- path: two.yaml',
          '  target: {kind: Deployment}',
        ),
      },
      {
        [kustomization]: list(
          'resources: [../base]',
          'patches:',
          '- path: one.yaml',
          '  target: {kind: NetworkPolicy, name: d.*}',
          '- path: two.yaml',
          '  target: {kind: StatefulSet}',
        ),
        'overlay/one.yaml': add(2),
        'overlay/two.yaml': list('- op: add', '  path: /metadata/labels', '  value: {a: c}'),
      },
      ['db overlay/one.yaml:4-4'],
    ],
    [
      'a patch that says itself what it is for',
      {
        [kustomization]: list('resources: [../base]', 'patches: [path: three.yaml]'),
        'overlay/three.yaml': types('Egress'),
      },
      {
        [kustomization]: list('namespace: shop', 'resources: [../base]', 'patches: [path: three.yaml]'),
        'overlay/three.yaml': types('Ingress'),
      },
      ['db overlay/three.yaml:6-6'],
    ],
    ...(
      [
        ['on one line', 'metadata: {name: db, labels: {a: b}}'],
        ['as the last key', 'metadata: {labels: {a: b}, "name": "db"}'],
        ['on a line of its own', 'metadata:\n  name: db'],
      ] as const
    ).map(([how, metadata]): [string, Files, Files, string[]] => [
      `a patch that takes it away, with the name ${how}`,
      { [kustomization]: list('resources: [../base]') },
      {
        [kustomization]: list('resources: [../base]', 'patches:', '- path: gone.yaml'),
        'overlay/gone.yaml': list(
          '$patch: delete',
          'apiVersion: networking.k8s.io/v1',
          'kind: NetworkPolicy',
          metadata,
        ),
      },
      [`db overlay/gone.yaml:1-${metadata.includes('\n') ? 5 : 4}`],
    ]),
    [
      'labels that the kustomization sets',
      { [kustomization]: list('resources: [../base]', 'labels: [pairs: {a: b}]') },
      { [kustomization]: list('resources: [../base]', 'labels: [pairs: {a: c}]') },
      [`db ${kustomization}:2-2`],
    ],
    ['nothing that bears on the policy', {}, { 'overlay/one.yaml': `${add(1)}# The end.\n` }, []],
  ])('%s', async (_what, base, head, expected) => {
    const edits = await editedIn(files(base), files(head), { path: KUBECTL, kustomize: ['overlay'] });
    expect(edits).toEqual(expected);
  });
});

describe.each(HELMS)('of a chart, by %s', (_title, path) => {
  const needed = it.skipIf(path === undefined);
  const chart: Files = {
    'web/Chart.yaml': 'apiVersion: v2\nname: web\nversion: 1.0.0\n',
    'web/values.yaml': 'replicas: 1\nport: 80\npolicy: true\n',
    'web/README.md': 'The chart.\n',
    'web/templates/_spec.tpl': '{{ define "spec" }}podSelector: {}{{ end }}',
    'web/templates/policy.yaml': `{{ if .Values.policy }}\n${policy('web', '{{ include "spec" . }}\n  ingress: [{ports: [{port: {{ .Values.port }}}]}]')}{{ end }}\n`,
    'prod.yaml': 'replicas: 3\n',
  };
  const values = (text: string) => ({ ...chart, 'web/values.yaml': text });
  const spec = '{{ define "spec" }}podSelector: {matchLabels: {a: b}}{{ end }}';

  needed.each<[string, Files, string[]]>([
    ['values', values('replicas: 1\nport: 81\npolicy: true\n'), ['web web/values.yaml:2-2']],
    [
      'values by which there is no policy any more',
      values('replicas: 1\nport: 80\npolicy: false\n'),
      ['web web/values.yaml:3-3'],
    ],
    ['several lines of values', values('replicas: 2\nport: 80\npolicy: false\n'), ['web web/values.yaml:1-3']],
    ['values of the release', { ...chart, 'prod.yaml': 'replicas: 3\nport: 81\n' }, ['web prod.yaml:2-2']],
    ['a template without objects', { ...chart, 'web/templates/_spec.tpl': spec }, ['web web/templates/_spec.tpl:1-1']],
    [
      'a text beside the values',
      { ...values('port: 81\npolicy: true\n'), 'web/README.md': 'web\n' },
      ['web web/values.yaml:1-1'],
    ],
    [
      'its own template',
      { ...chart, 'web/templates/policy.yaml': policy('web') },
      ['web web/templates/policy.yaml:1-6'],
    ],
  ])('%s', async (_what, head, expected) => {
    const release = { chart: 'web', release: 'web', namespace: 'shop', values: ['prod.yaml'] };
    expect(await editedIn(chart, head, { path, helm: [release] })).toEqual(expected);
  });
});
