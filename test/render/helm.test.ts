import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { HelmRelease } from '../../src/config/config.ts';
import { temporaryFolder } from '../source/folder.ts';
import { buildsIn, type Files, HELMS, problemsIn, rendered, renderedOne } from './rendering.ts';

const folder = temporaryFolder();
let count = 0;
const own = () => join(folder, `${count++}`);

const web: Files = {
  'charts/web/Chart.yaml': 'apiVersion: v2\nname: web-chart\nversion: 1.0.0\n',
  'charts/web/values.yaml': 'policy: {enabled: false}\n',
  'charts/web/values.schema.json': '{"type": "object", "required": ["nobody has this"]}',
  'charts/web/templates/_names.tpl': '{{ define "name" }}{{ .Release.Name }}-web{{ end }}',
  'charts/web/templates/pod.yaml':
    '{{- $labels := dict "app" "web" }}\napiVersion: v1\nkind: Pod\nmetadata:\n  name: {{ include "name" . }}\n  namespace: {{ .Release.Namespace }}\n  labels: {{ $labels | toJson }}\n',
  'charts/web/templates/policies.yaml':
    '{{- if .Values.policy.enabled }}\n{{- range list "a" "b" }}\n---\napiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata:\n  name: {{ . }}\nspec:\n  podSelector: {}\n{{- end }}\n{{- end }}\n',
  'charts/web/templates/tests/test.yaml':
    'apiVersion: v1\nkind: Pod\nmetadata:\n  name: test\n  annotations: {helm.sh/hook: test}\n',
  'prod.yaml': 'policy: {enabled: true}\n',
};
const release = (more: Partial<HelmRelease> = {}): HelmRelease => ({
  chart: 'charts/web',
  release: 'shop',
  namespace: 'shop-prod',
  values: [],
  ...more,
});
const prod = release({ values: ['prod.yaml'] });
const notRendered =
  'charts/web/Chart.yaml helm-failed!: The release shop of the Helm chart charts/web is not rendered, and nothing of it is counted';

describe.each(HELMS)('%s', (title, path) => {
  const needed = it.skipIf(path === undefined);

  needed('renders a release with its values, and leads back to the templates', async () => {
    const version = await renderedOne(own(), web, { path, helm: [prod] });
    expect(problemsIn(version)).toEqual([]);
    expect(buildsIn(version)).toEqual({
      'charts/web:shop': [
        'NetworkPolicy shop-prod/a < charts/web/templates/policies.yaml:4',
        'NetworkPolicy shop-prod/b < charts/web/templates/policies.yaml:4',
        'Pod shop-prod/shop-web < charts/web/templates/pod.yaml:2',
      ],
    });
    expect(version.manifests).toEqual([]);
    expect(version.builds[0]?.helm).toEqual(prod);
    expect(version.tools).toEqual([
      expect.stringMatching(title === 'Helm 3' ? /^helm v3\.\d+\.\d+$/ : /^helm v4\.\d+\.\d+$/),
    ]);
  });

  needed('renders each release of a chart, and what versions have in common once', async () => {
    const changed = { ...web, 'prod.yaml': 'policy: {enabled: false}\n' };
    const [base, head] = await rendered(own(), [web, changed], {
      path,
      helm: [prod, release({ release: 'test' }), prod],
    });
    expect(base?.builds.map(({ manifests }) => manifests.length)).toEqual([3, 1]);
    expect(head?.builds.map(({ manifests }) => manifests.length)).toEqual([1, 1]);
    expect(base?.builds.map((build) => head?.builds.includes(build))).toEqual([false, true]);
  });

  needed('renders a chart with the charts in it', async () => {
    const files = {
      'Chart.yaml': 'apiVersion: v2\nname: all\nversion: 1.0.0\ndependencies: [{name: web-chart, version: 1.0.0}]\n',
      ...Object.fromEntries(
        Object.entries(web).map(([file, text]) => [file.replace('charts/web', 'charts/web-chart'), text]),
      ),
    };
    const version = await renderedOne(own(), files, { path, helm: [release({ chart: '' })] });
    expect(buildsIn(version)).toEqual({ ':shop': ['Pod shop-prod/shop-web < charts/web-chart/templates/pod.yaml:2'] });
    expect(problemsIn(version)).toEqual([]);
  });

  needed('says which charts are missing in one', async () => {
    const files = {
      ...web,
      'charts/web/Chart.yaml': `${web['charts/web/Chart.yaml']}dependencies: [{name: db, version: 1.0.0, repository: https://example.org}]\n`,
    };
    expect(problemsIn(await renderedOne(own(), files, { path, helm: [prod] }))).toEqual([
      expect.stringMatching(/helm-failed!: The release shop .* missing in charts\/ directory: db\.$/),
    ]);
  });

  needed('says why a template fails, and nothing of where it ran', async () => {
    const files = { ...web, 'charts/web/templates/bad.yaml': '{{ required "say who" .Values.who }}' };
    const [problem = ''] = problemsIn(await renderedOne(own(), files, { path, helm: [prod] }));
    expect(problem).toContain(`${notRendered}: `);
    expect(problem).toContain('say who');
    expect(problem).not.toContain('/tmp');
  });

  needed('is stopped when templates go on for ever, or ask for all memory', async () => {
    const loop = {
      ...web,
      'charts/web/templates/loop.yaml': '{{ range until 100000 }}{{ range until 100000 }}{{ end }}{{ end }}',
    };
    const flood = {
      ...web,
      'charts/web/templates/flood.yaml': '{{ repeat 2000000000 "x" }}{{ repeat 2000000000 "y" }}',
    };
    const limits = { seconds: 1.5 };
    expect(problemsIn(await renderedOne(own(), loop, { path, helm: [prod], limits }))).toEqual([
      `${notRendered}: it took more than 1.5 seconds.`,
    ]);
    expect(problemsIn(await renderedOne(own(), flood, { path, helm: [prod] }))).toEqual([
      expect.stringContaining('helm-failed!'),
    ]);
  });
});

describe('a chart', () => {
  it('of which no release is configured is named, and its templates are not read', async () => {
    const version = await renderedOne(own(), web);
    expect([...version.manifests, ...version.builds]).toEqual([]);
    expect(problemsIn(version)).toEqual([
      'charts/web/Chart.yaml helm-chart-not-rendered!: The Helm chart charts/web is not rendered, so what its 3 templates make is missing: the configuration names no release of it.',
    ]);
  });

  it.each([
    ['there is no helm', prod, 'helm is not installed'],
    ['its values are not there', release({ values: ['staging.yaml'] }), 'the values staging.yaml are not there'],
  ])('is not rendered where %s', async (_, helm, why) => {
    expect(problemsIn(await renderedOne(own(), web, { helm: [helm] }))).toEqual([`${notRendered}: ${why}.`]);
  });

  it('that only one version has needs no word in the other', async () => {
    const [, head] = await rendered(own(), [web, { 'a.yaml': '' }], { helm: [prod] });
    expect(head && problemsIn(head)).toEqual([]);
  });
});
