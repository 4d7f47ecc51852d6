import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { policy } from '../manifest/texts.ts';
import { temporaryFolder, writeFiles } from '../source/folder.ts';
import {
  buildsIn,
  type Files,
  KUBECTL,
  KUBECTLS,
  objectsIn,
  pod,
  problemsIn,
  rendered,
  renderedOne,
} from './rendering.ts';

const folder = temporaryFolder();
let count = 0;
const own = () => join(folder, `${count++}`);
const path = KUBECTL;

const twoPods = `${pod('web')}---\n${pod('db')}`;

it('says of files beside a kustomization that does not list them that they count', async () => {
  const files = { 'k8s/kustomization.yaml': 'resources: [listed.yaml]\n', 'k8s/listed.yaml': pod('listed') };
  const beside = { 'k8s/a.yaml': pod('a'), 'k8s/b.yaml': pod('b'), 'k8s/deeper/c.yaml': pod('c') };
  const version = await renderedOne(own(), { ...files, ...beside }, { path: undefined });
  expect(objectsIn(version.manifests).length).toBe(3);
  expect(problemsIn(version)).toEqual([
    'k8s/kustomization.yaml kustomize-not-listed: This kustomization does not list k8s/a.yaml and 1 more in its folder; what is in there counts all the same, as if it were applied by itself.',
  ]);
});

describe.each(KUBECTLS)('kustomize of %s', (_, path) => {
  it.skipIf(path === undefined)('builds a root, and leads back to the files a person edits', async () => {
    const version = await renderedOne(
      own(),
      {
        'base/kustomization.yaml':
          'resources: [pods.yaml, policy.yaml]\nconfigMapGenerator: [{name: c, literals: [a=b]}]\n',
        'base/pods.yaml': `# two\n${twoPods}`,
        'base/policy.yaml': policy('deny', 'spec:', '  podSelector: {matchLabels: {app: db}}'),
        'prod/kustomization.yaml':
          'resources: [../base]\nnamespace: shop\nnamePrefix: prod-\ncommonLabels: {env: prod}\n',
        'plain.yaml': pod('plain'),
      },
      { path },
    );
    expect(problemsIn(version)).toEqual([]);
    expect(objectsIn(version.manifests)).toEqual(['Pod default/plain < plain.yaml:1']);
    expect(buildsIn(version)).toEqual({
      prod: [
        'NetworkPolicy shop/prod-deny < base/policy.yaml:1',
        'Pod shop/prod-db < base/pods.yaml:7',
        'Pod shop/prod-web < base/pods.yaml:2',
      ],
    });
    const [deny] = version.builds[0]?.manifests.filter(({ kind }) => kind === 'NetworkPolicy') ?? [];
    expect(deny?.body).toEqual({
      apiVersion: 'networking.k8s.io/v1',
      kind: 'NetworkPolicy',
      metadata: { name: 'prod-deny', namespace: 'shop', labels: { env: 'prod' } },
      spec: { podSelector: { matchLabels: { app: 'db', env: 'prod' } } },
    });
    expect(deny?.applied).toBe(
      [
        'apiVersion: networking.k8s.io/v1',
        'kind: NetworkPolicy',
        'metadata:',
        '  labels:',
        '    env: prod',
        '  name: prod-deny',
        '  namespace: shop',
        'spec:',
        '  podSelector:',
        '    matchLabels:',
        '      app: db',
        '      env: prod',
        '',
      ].join('\n'),
    );
    expect(version.tools).toEqual([expect.stringMatching(/^kustomize v5\.\d+\.\d+ \(kubectl\)$/)]);
  });
});

describe.skipIf(path === undefined)('kustomize', () => {
  it('reads what a symbolic link leads to, and not the link', async () => {
    const place = own();
    writeFiles(join(place, '0'), {
      'shared/a.yaml': pod('a'),
      'k8s/kustomization.yaml': 'resources: [link.yaml]\nnamespace: x\n',
    });
    symlinkSync('../shared/a.yaml', join(place, '0', 'k8s', 'link.yaml'));
    const version = await renderedOne(place, {}, { path });
    expect(problemsIn(version)).toEqual([]);
    expect(buildsIn(version)).toEqual({ k8s: ['Pod x/a < k8s/link.yaml:1'] });
  });

  const moved: Files = {
    'kustomization.yaml': 'resources: [auth.yaml, istio.yaml]\nnamespace: kubeflow\n',
    'auth.yaml': policy('deny-auth', '  namespace: auth'),
    'istio.yaml': policy('deny-istio', '  namespace: istio-system'),
  };
  const kept: Files = { ...moved, 'kustomization.yaml': 'resources: [auth.yaml, istio.yaml]\n' };
  const inOne = ['NetworkPolicy kubeflow/deny-auth < auth.yaml:1', 'NetworkPolicy kubeflow/deny-istio < istio.yaml:1'];
  const inTwo = ['NetworkPolicy auth/deny-auth < auth.yaml:1', 'NetworkPolicy istio-system/deny-istio < istio.yaml:1'];

  it.each([
    ['gets', kept, moved, inTwo, inOne],
    ['loses', moved, kept, inOne, inTwo],
  ])('moves policies between namespaces where the kustomization %s one', async (_, base, head, before, after) => {
    const versions = await rendered(own(), [base, head], { path });
    expect(versions.map(buildsIn)).toEqual([{ '': before }, { '': after }]);
    expect(versions.flatMap(({ manifests }) => manifests)).toEqual([]);
    expect(versions.flatMap(problemsIn)).toEqual([]);
  });

  const overlays: Files = {
    'base/kustomization.yaml': 'resources: [web.yaml]\n',
    'base/web.yaml': pod('web'),
    'dev/kustomization.yaml': 'resources: [../base]\nnamespace: dev\n',
    'staging/kustomization.yaml': 'resources: [../base]\nnamespace: staging\ncomponents: [../debug]\n',
    'prod/kustomization.yaml': 'resources: [../base]\nnamespace: prod\npatches: [{path: patch.yaml}]\n',
    'prod/patch.yaml': pod('web', '  labels: {tier: gold}\n'),
    'debug/kustomization.yaml':
      'kind: Component\napiVersion: kustomize.config.k8s.io/v1alpha1\nresources: [shell.yaml]\n',
    'debug/shell.yaml': pod('shell'),
  };

  it('builds every overlay of a base, with its components and patches', async () => {
    const version = await renderedOne(own(), overlays, { path });
    expect(buildsIn(version)).toEqual({
      dev: ['Pod dev/web < base/web.yaml:1'],
      prod: ['Pod prod/web < base/web.yaml:1'],
      staging: ['Pod staging/shell < debug/shell.yaml:1', 'Pod staging/web < base/web.yaml:1'],
    });
    expect(version.manifests).toEqual([]);
    const [web] = version.builds.find(({ at }) => at === 'prod')?.manifests ?? [];
    expect(web?.body['metadata']).toEqual({ name: 'web', namespace: 'prod', labels: { tier: 'gold' } });
  });

  it('leads back to the patch that the rules of a policy come from', async () => {
    const rules = (port: number) =>
      policy('db', 'spec:', '  podSelector: {}', `  ingress: [{ports: [{port: ${port}}]}]`);
    const version = await renderedOne(
      own(),
      {
        'base/kustomization.yaml': 'resources: [policy.yaml]\n',
        'base/policy.yaml': rules(5432),
        'dev/kustomization.yaml': 'resources: [../base]\nnamespace: shop\n',
        'prod/kustomization.yaml': 'resources: [../base]\nnamespace: shop\npatches: [{path: patch.yaml}]\n',
        'prod/patch.yaml': rules(5433),
      },
      { path },
    );
    expect(buildsIn(version)).toEqual({
      dev: ['NetworkPolicy shop/db < base/policy.yaml:1'],
      prod: ['NetworkPolicy shop/db < prod/patch.yaml:1'],
    });
  });

  it('builds in every version what one of them needs it for', async () => {
    const files: Files = { 'prod/kustomization.yaml': 'resources: [pods.yaml]\n', 'prod/pods.yaml': twoPods };
    const moved: Files = { ...files, 'prod/kustomization.yaml': 'resources: [pods.yaml]\nnamespace: shop\n' };
    const versions = await rendered(own(), [files, moved], { path });
    expect(versions.map(({ tools }) => tools.length)).toEqual([1, 1]);
  });

  it('builds what versions have in common once, and they share it', async () => {
    const changed = { ...overlays, 'prod/patch.yaml': pod('web', '  labels: {tier: silver}\n') };
    const [base, head] = await rendered(own(), [overlays, changed], { path });
    const same = head?.builds.filter((build) => base?.builds.includes(build)).map(({ at }) => at);
    expect(same).toEqual(['dev', 'staging']);
  });

  it('shares the bodies of what is the same in a root that has changed', async () => {
    const before = {
      'kustomization.yaml': 'resources: [a.yaml, b.yaml]\nnamespace: shop\n',
      'a.yaml': pod('a'),
      'b.yaml': pod('b'),
    };
    const [base, head] = await rendered(own(), [before, { ...before, 'b.yaml': pod('b', '  labels: {x: y}\n') }], {
      path,
    });
    const bodies = base?.builds[0]?.manifests.map(({ body }) => body) ?? [];
    expect(head?.builds[0]?.manifests.map(({ body }) => bodies.includes(body))).toEqual([true, false]);
  });

  it('keeps the annotation of origins where it is the author’s own', async () => {
    const text = 'resources: [a.yaml]\nbuildMetadata: [originAnnotations]\n';
    const { builds } = await renderedOne(own(), { 'kustomization.yaml': text, 'a.yaml': pod('a') }, { path });
    expect(builds[0]?.manifests[0]?.body['metadata']).toEqual({
      name: 'a',
      annotations: { 'config.kubernetes.io/origin': 'path: a.yaml\n' },
    });
  });

  it('takes built-in plugins by file, and settings that a generator reads', async () => {
    const version = await renderedOne(
      own(),
      {
        'k8s/kustomization.yaml':
          'resources: [a.yaml]\ntransformers: [prefix.yaml]\nsecretGenerator: [{name: s, files: [key=secret.key], envs: [.env]}]\n',
        'k8s/prefix.yaml':
          'apiVersion: builtin\nkind: PrefixTransformer\nmetadata: {name: p}\nprefix: x-\nfieldSpecs: [{path: metadata/name}]\n',
        'k8s/a.yaml': pod('a'),
      },
      { path },
    );
    expect(problemsIn(version)).toEqual([]);
    expect(buildsIn(version)).toEqual({ k8s: ['Pod default/x-a < k8s/a.yaml:1'] });
  });

  it('takes the roots that the configuration names, and tells of the others', async () => {
    const version = await renderedOne(own(), overlays, { path, kustomize: ['prod', 'base'] });
    expect(Object.keys(buildsIn(version))).toEqual(['base', 'prod']);
    expect(version.manifests).toEqual([]);
    expect(problemsIn(version)).toEqual(
      ['dev', 'staging'].map(
        (at) =>
          `${at}/kustomization.yaml kustomize-not-configured: The configuration does not name this kustomization, so it is not rendered and nothing that it takes in is counted.`,
      ),
    );
  });

  it('builds a root that takes in what the paths do not select', async () => {
    const version = await renderedOne(own(), overlays, { path, paths: ['prod/**'] });
    expect(buildsIn(version)).toEqual({ prod: ['Pod prod/web < base/web.yaml:1'] });
  });

  it('places what it cannot read where it comes from', async () => {
    const version = await renderedOne(
      own(),
      {
        'base/kustomization.yaml': 'resources: [a.yaml]\n',
        'base/a.yaml': `${pod('b')}---\n${pod('"{{ .x }}"')}`,
        'kustomization.yaml': 'resources: [base]\nnamespace: shop\n',
      },
      { path },
    );
    expect(buildsIn(version)).toEqual({ '': ['Pod shop/b < base/a.yaml:1'] });
    expect(problemsIn(version)).toEqual([
      'base/a.yaml:9 template-not-rendered!: Pod {{ .x }} is a template that was not rendered: metadata.name is {{ .x }}.',
    ]);
  });

  it('says in one line why it fails, and nothing of where it ran', async () => {
    const files = {
      'k8s/kustomization.yaml': 'resources: [a.yaml]\nnamespace: shop\ncolour: red\n',
      'k8s/a.yaml': pod('a'),
    };
    const version = await renderedOne(own(), files, { path });
    expect(version.builds).toEqual([]);
    expect(version.manifests).toEqual([]);
    expect(problemsIn(version)).toEqual([
      'k8s/kustomization.yaml kustomize-failed!: The kustomization k8s is not rendered, and nothing that it takes in is counted: invalid Kustomization: json: unknown field "colour".',
    ]);
  });
});
