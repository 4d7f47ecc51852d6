import { describe, expect, test } from 'vitest';
import { buildCluster } from '../../src/cluster/build.ts';
import { lastOfEach } from '../../src/cluster/identity.ts';
import type { Manifest } from '../../src/manifest/objects.ts';
import { compilePolicies, refusals } from '../../src/policy/compile.ts';
import { deployment, manifestsIn, manifestsOf, object, pod, template, told } from './manifests.ts';

const WEB = { app: 'web' };
const SPEC = { template: template(WEB) };
const problemsOf = (manifests: Manifest[]) => buildCluster(manifests).problems.map(told);

const TWICE =
  'apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: web}\nspec: {template: {metadata: {labels: {app: ';

test('of one identity declared twice the last in the order of the files is used, and both places are named', () => {
  const manifests = [...manifestsIn(`${TWICE}first}}}}`, 'a.yaml'), ...manifestsIn(`---\n${TWICE}last}}}}`, 'b.yaml')];
  const { cluster } = buildCluster(manifests);
  expect(cluster.workloads.get('default/Deployment/web')?.labels).toEqual({ app: 'last' });
  expect(problemsOf(manifests)).toEqual([
    'b.yaml:2 warning duplicate-object: Deployment default/web is declared 2 times. The last, at b.yaml:2, counts; not so a.yaml:1.',
  ]);
});

test.each([
  [
    'abcdef',
    'f:1 warning duplicate-object: Deployment default/web is declared 6 times. The last, at f:1, counts; not so a:1, b:1, c:1, d:1, e:1.',
  ],
  [
    'abcdefgh',
    'h:1 warning duplicate-object: Deployment default/web is declared 8 times. The last, at h:1, counts; not so a:1, b:1, c:1, d:1, e:1 and 2 more places.',
  ],
])('of the places %s the first five are named', (paths, problem) => {
  expect(problemsOf([...paths].flatMap((path) => manifestsIn(`${TWICE}${path}}}}}`, path)))).toEqual([problem]);
});

test('a misspelt Namespace is named without a namespace of its own', () => {
  expect(problemsOf(manifestsIn('apiVersion: v1\nkind: namespace\nmetadata: {name: shop}\n'))).toEqual([
    'k8s.yaml:1 error version-not-served: namespace shop of v1 is left out: no API server of today serves that kind in that version; did you mean Namespace?',
  ]);
});

describe('an object without a kind is told', () => {
  const NETWORKING = 'networking.k8s.io/v1';
  const lacking = (api: string, rest: string) =>
    `apiVersion: ${api}\n${rest}\nmetadata: {namespace: shop, name: web}\n`;
  test.each([
    [
      'as a policy by what stands in its place',
      lacking(NETWORKING, 'Kind: NetworkPolicy'),
      `policy-rejected: shop/web of ${NETWORKING} has no kind and is left out: did you mean kind, where it has Kind?`,
    ],
    [
      'as a policy by its spec',
      lacking(NETWORKING, 'spec: {podSelector: {}}'),
      `policy-rejected: shop/web of ${NETWORKING} has no kind and is left out: did you mean kind: NetworkPolicy?`,
    ],
    [
      'as no policy if it was meant for something else',
      lacking(NETWORKING, 'Kind: Ingress'),
      `version-not-served: shop/web of ${NETWORKING} has no kind and is left out: did you mean kind, where it has Kind?`,
    ],
    [
      'as no policy if nothing speaks for it',
      lacking(NETWORKING, 'spec: {rules: []}'),
      `version-not-served: shop/web of ${NETWORKING} has no kind and is left out.`,
    ],
    [
      'if it was meant for a workload',
      lacking('apps/v1', 'Kind: Deployment'),
      'version-not-served: shop/web of apps/v1 has no kind and is left out: did you mean kind, where it has Kind?',
    ],
  ])('%s', (_, text, problem) => {
    expect(problemsOf(manifestsIn(text))).toEqual([`k8s.yaml:1 error ${problem}`]);
  });

  test('and is nothing to us if it was not meant for what matters', () => {
    expect(problemsOf(manifestsIn(lacking('v1', 'Kind: ConfigMap')))).toEqual([]);
    expect(problemsOf(manifestsIn(lacking('v1', 'name: chart')))).toEqual([]);
  });

  test('in JSON as well', () => {
    const deployment = { apiVersion: 'apps/v1', Kind: 'Deployment', metadata: { name: 'web' } };
    expect(problemsOf(manifestsOf(deployment, { ...deployment, Kind: undefined, kind: 'deployment' }))).toHaveLength(2);
    expect(problemsOf(manifestsOf({ apiVersion: 'v1', kind: 'pod' }))).toHaveLength(1);
  });
});

describe('of objects declared more than once, one that the API server refuses takes nobody’s place:', () => {
  const policy = (port: string, path: string, labels = '') =>
    manifestsIn(
      `apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata: {name: a${labels}}\nspec: {podSelector: {}, ingress: [{ports: [{port: ${port}}]}]}\n`,
      path,
    );
  const SAID =
    'NetworkPolicy default/a is invalid: spec.ingress[0].ports[0].port: Invalid value: "80": must contain at least one letter (a-z). A number in quotes is the name of a port: as a number it stands without quotes.';

  test.each<[string, Manifest[], string[], string[]]>([
    [
      'the last valid one counts',
      [...policy('80', 'a'), ...policy('"80"', 'b')],
      ['a'],
      [
        'a:1 warning duplicate-object: NetworkPolicy default/a is declared 2 times. The last valid one, at a:1, counts; not so b:1.',
        `b:4 error policy-rejected: ${SAID}`,
      ],
    ],
    [
      'what only its labels make invalid is not declared alike',
      [...policy('80', 'a', ', annotations: {a: 1}'), ...policy('80', 'b')],
      ['b'],
      [
        'a:3 error policy-rejected: NetworkPolicy default/a is invalid: metadata.annotations.a: json: cannot unmarshal number into Go struct field ObjectMeta.metadata.annotations of type string.',
        'b:1 warning duplicate-object: NetworkPolicy default/a is declared 2 times. The last valid one, at b:1, counts; not so a:1.',
      ],
    ],
    [
      'of none that is valid nothing counts, and each is told once',
      [...policy('"80"', 'a'), ...policy('"80"', 'b')],
      ['b'],
      [`a:4 error policy-rejected: ${SAID}`, `b:4 error policy-rejected: ${SAID}`],
    ],
    [
      'the same holds for workloads',
      [...manifestsIn(`${TWICE}web}}}}`, 'a'), ...manifestsIn(`${TWICE}1}}}}`, 'b')],
      [],
      [
        'a:1 warning duplicate-object: Deployment default/web is declared 2 times. The last valid one, at a:1, counts; not so b:1.',
        'b:4 error workload-rejected: Deployment default/web is invalid and is left out: spec.template.metadata.labels.app: json: cannot unmarshal number into Go value of type string.',
      ],
    ],
  ])('%s', (_, manifests, kept, problems) => {
    const { cluster, problems: ofCluster } = buildCluster(manifests, {}, refusals);
    expect(cluster.policies.map(({ path }) => path)).toEqual(kept);
    expect([...ofCluster, ...compilePolicies(cluster).problems].map(told).sort()).toEqual(problems);
  });
});

describe('objects that files declare alike', () => {
  const web = (path: string, text = 'web') => manifestsIn(`${TWICE}${text}}}}}`, path);
  const policy = (path: string, rest = '') =>
    manifestsIn(
      `apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata: {name: a${rest}}\nspec: {podSelector: {}}\n`,
      path,
    );
  const ALIKE = 'If these are of different clusters, list them under "clusters" in the configuration.';

  test.each<[string, Manifest[], string[]]>([
    [
      'are told together for each two folders',
      [
        ...web('envs/dev/web.yaml'),
        ...policy('envs/dev/np/a.yaml'),
        ...web('envs/prod/web.yaml'),
        ...policy('envs/prod/a.yaml'),
      ],
      [
        `envs/prod/web.yaml:1 note duplicate-object: Deployment default/web and 1 more object are declared alike in envs/dev and envs/prod, and count once. ${ALIKE}`,
      ],
    ],
    [
      'are told together for files of one folder',
      [...web('k8s/a.yaml'), ...web('k8s/b.yaml')],
      [
        `k8s/b.yaml:1 note duplicate-object: Deployment default/web is declared alike in k8s/a.yaml and k8s/b.yaml, and counts once. ${ALIKE}`,
      ],
    ],
    [
      'are alike whatever their annotations',
      [...policy('a/a.yaml', ', annotations: {a: b}'), ...policy('b/a.yaml'), ...policy('c/a.yaml')],
      [
        `c/a.yaml:1 note duplicate-object: NetworkPolicy default/a is declared alike in a, b, c, and counts once. ${ALIKE}`,
      ],
    ],
    ['are not told at all where builds make them of one text', [...web('base/web.yaml'), ...web('base/web.yaml')], []],
    [
      'are told with one place where builds make them of one text and not alike',
      [...web('base/web.yaml', 'one'), ...web('base/web.yaml', 'two')],
      [
        'base/web.yaml:1 warning duplicate-object: Deployment default/web is declared 2 times, each time from base/web.yaml:1 and not alike. The last counts.',
      ],
    ],
    [
      'are told for themselves where one file does',
      [...web('a.yaml'), ...manifestsIn(`---\n${TWICE}web}}}}`, 'a.yaml')],
      [
        'a.yaml:2 warning duplicate-object: Deployment default/web is declared 2 times. The last, at a.yaml:2, counts; not so a.yaml:1.',
      ],
    ],
  ])('%s', (_, manifests, problems) => {
    expect(problemsOf(manifests).filter((problem) => problem.includes('duplicate'))).toEqual(problems);
  });
});

describe('a namespace that is declared with other labels elsewhere', () => {
  const shop = (env: string) =>
    manifestsIn(
      `apiVersion: v1\nkind: Namespace\nmetadata: {name: shop, labels: {env: ${env}, team: a}}\n`,
      `${env}.yaml`,
    );
  const asking = (selector: string) =>
    manifestsIn(
      `apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata: {name: a}\nspec: {podSelector: {}, ingress: [{from: [{namespaceSelector: ${selector}}]}]}\n`,
      'np.yaml',
    );

  test.each<[string, Manifest[], string]>([
    ['a note where no policy is there', [], 'note'],
    ['a note where a policy asks for a label that all copies have', asking('{matchLabels: {team: a}}'), 'note'],
    ['a note where a policy asks for its name', asking('{matchLabels: {kubernetes.io/metadata.name: shop}}'), 'note'],
    ['a warning where a policy asks for the label', asking('{matchLabels: {env: dev}}'), 'warning'],
    [
      'a warning where a policy asks whether it has the label',
      asking('{matchExpressions: [{key: env, operator: Exists}]}'),
      'warning',
    ],
  ])('is %s', (_, policies, severity) => {
    expect(problemsOf([...shop('dev'), ...shop('prod'), ...policies])).toContainEqual(
      `prod.yaml:1 ${severity} duplicate-object: Namespace shop is declared 2 times. The last, at prod.yaml:1, counts; not so dev.yaml:1.`,
    );
  });
});

test('policies of one kind and name in two API groups are two objects', () => {
  const ids = ['networking.k8s.io/v1', 'crd.projectcalico.org/v1'].map((api) =>
    object(api, 'NetworkPolicy', 'shop/db'),
  );
  expect(lastOfEach(manifestsOf(...ids))).toMatchObject({ kept: [{}, {}], repeated: [] });
});

test.each([
  ['the same name in another namespace', deployment('shop/a', WEB), deployment('other/a', WEB)],
  ['the same name of another kind', deployment('shop/a', WEB), pod('shop/a', {})],
  ['another name', deployment('shop/a', WEB), deployment('shop/b', WEB)],
])('%s is another object', (_which, one, other) => {
  const { cluster, problems } = buildCluster(manifestsOf(one, other));
  expect([cluster.workloads.size, problems]).toEqual([2, []]);
});

test('the two APIs of OpenShift’s DeploymentConfig are of the same objects', () => {
  const config = (apiVersion: string) => object(apiVersion, 'DeploymentConfig', 'shop/a', { spec: SPEC });
  const { cluster, problems } = buildCluster(manifestsOf(config('v1'), config('apps.openshift.io/v1')));
  expect([cluster.workloads.size, problems.map(({ code }) => code)]).toEqual([1, ['duplicate-object']]);
});

test('policies and namespaces are counted once as well', () => {
  const policy = object('networking.k8s.io/v1', 'NetworkPolicy', 'shop/db');
  const namespace = (label: string) => ({
    apiVersion: 'v1',
    kind: 'Namespace',
    metadata: { name: 'shop', labels: { label } },
  });
  const manifests = manifestsOf(policy, namespace('first'), policy, namespace('last'));
  const { cluster, problems } = buildCluster(manifests);
  expect(cluster.policies).toEqual([manifests[2]]);
  expect(cluster.namespaces.get('shop')?.labels).toMatchObject({ label: 'last' });
  expect(problems.map(({ code }) => code)).toEqual(['duplicate-object', 'duplicate-object']);
});

test('a workload without a template, as a patch is, is left out and takes nobody’s place', () => {
  const patch = object('apps/v1', 'Deployment', 'shop/web', { spec: { replicas: 3 } });
  const manifests = manifestsOf(deployment('shop/web', WEB), patch);
  expect(buildCluster(manifests).cluster.workloads.get('shop/Deployment/web')?.labels).toEqual(WEB);
  expect(problemsOf(manifests)).toEqual([
    'k8s.yaml:3 warning workload-without-template: Deployment shop/web has no pod template and is left out.',
  ]);
});

const rollout = object('argoproj.io/v1alpha1', 'Rollout', 'shop/web', {
  spec: { workloadRef: { apiVersion: 'apps/v1', kind: 'Deployment', name: 'web' } },
});

test.each([
  ['the Deployment', [deployment('shop/web', WEB)], '', ', which stands for both.'],
  ['no manifest', [], ' (hides flows)', ', which no manifest declares.'],
  ['a Deployment elsewhere', [deployment('other/web', WEB)], ' (hides flows)', ', which no manifest declares.'],
])('a Rollout that runs the template of a Deployment: %s declares it', (_which, others, hides, end) => {
  expect(problemsOf(manifestsOf(rollout, ...others))).toEqual([
    `k8s.yaml:1 note workload-reference${hides}: Rollout shop/web runs the pods of Deployment web${end}`,
  ]);
});

test('every namespace has the automatic label, over whatever its manifest says (D4)', () => {
  const labels = { team: 'a', 'kubernetes.io/metadata.name': 'other' };
  const { cluster } = buildCluster(
    manifestsOf({ apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'shop', labels } }),
  );
  expect([...cluster.namespaces.values()].map(({ name, labels }) => [name, labels])).toEqual([
    ['shop', { team: 'a', 'kubernetes.io/metadata.name': 'shop' }],
  ]);
});

test('a namespace that only a workload or a policy lies in has nothing but that label (D4)', () => {
  const { cluster } = buildCluster(
    manifestsOf(deployment('shop/web', WEB), object('networking.k8s.io/v1', 'NetworkPolicy', 'ops/deny')),
  );
  expect([...cluster.namespaces.values()]).toEqual([
    { name: 'shop', labels: { 'kubernetes.io/metadata.name': 'shop' } },
    { name: 'ops', labels: { 'kubernetes.io/metadata.name': 'ops' } },
  ]);
});

test('a declared namespace keeps its manifest when somebody lies in it', () => {
  const namespace = { apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'shop', labels: { team: 'a' } } };
  const { cluster } = buildCluster(manifestsOf(deployment('shop/web', WEB), namespace));
  expect(cluster.namespaces.get('shop')).toMatchObject({ labels: { team: 'a' }, manifest: { kind: 'Namespace' } });
});

test.each([
  [
    'crd.projectcalico.org/v1',
    'NetworkPolicy',
    'warning not-modelled (hides flows)',
    'is not modelled: flows that it opens or closes are not known. To judge the rest as if it were not there, leave its file out by paths.',
  ],
  [
    'policy.example/v1',
    'AnyNetworkPolicy',
    'warning not-modelled (hides flows)',
    'is not modelled: flows that it opens or closes are not known. To judge the rest as if it were not there, leave its file out by paths.',
  ],
  [
    'security.istio.io/v1',
    'AuthorizationPolicy',
    'note not-modelled',
    'is not modelled: it opens no flow, and what it takes away is not looked at.',
  ],
  [
    'extensions/v1beta1',
    'NetworkPolicy',
    'error policy-rejected',
    'is left out: no API server of today serves that kind in that version; expected networking.k8s.io/v1.',
  ],
  [
    'networking.k8s.io/v1',
    'NetworkPolcy',
    'error policy-rejected',
    'is left out: no API server of today serves that kind in that version; did you mean NetworkPolicy?',
  ],
  [
    'networking.k8s.io/v1',
    'Ingres',
    'error version-not-served',
    'is left out: no API server of today serves that kind in that version.',
  ],
  [
    'apps/v1',
    'deployment',
    'error version-not-served',
    'is left out: no API server of today serves that kind in that version; did you mean Deployment?',
  ],
  [
    'extensions/v1beta1',
    'Deployment',
    'error version-not-served',
    'is left out: no API server of today serves that kind in that version.',
  ],
])('a %s %s is named, and not taken for a policy or a workload of ours', (apiVersion, kind, code, words) => {
  const manifests = manifestsIn(`apiVersion: ${apiVersion}\nkind: ${kind}\nmetadata: {namespace: shop, name: web}`);
  const { policies, workloads } = buildCluster(manifests).cluster;
  expect([policies, workloads.size]).toEqual([[], 0]);
  expect(problemsOf(manifests)).toEqual([`k8s.yaml:1 ${code}: ${kind} shop/web of ${apiVersion} ${words}`]);
});

test('what is not modelled is no rival of what is', () => {
  const calico = object('crd.projectcalico.org/v1', 'NetworkPolicy', 'shop/db');
  const { cluster, problems } = buildCluster(
    manifestsOf(object('networking.k8s.io/v1', 'NetworkPolicy', 'shop/db'), calico),
  );
  expect([cluster.policies.length, problems.map(({ code }) => code)]).toEqual([1, ['not-modelled']]);
});

test('objects without a name are none of them the same, and a namespace without one is none', () => {
  const nameless = { apiVersion: 'networking.k8s.io/v1', kind: 'NetworkPolicy', metadata: {} };
  const { cluster, problems } = buildCluster(manifestsOf(nameless, nameless, { apiVersion: 'v1', kind: 'Namespace' }));
  expect([cluster.policies.length, [...cluster.namespaces.keys()], problems]).toEqual([2, ['default'], []]);
});
