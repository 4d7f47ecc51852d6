import { describe, expect, test } from 'vitest';
import { NO_CONFIG } from '../../src/config/config.ts';
import { refusal } from '../../src/config/config-error.ts';
import { readConfig } from '../../src/config/read-config.ts';

/** The configuration of a text, or what is wrong with it: a line for each error, without the path. */
function read(text: string): unknown {
  const result = readConfig(text, 'config.yml');
  return 'config' in result ? result.config : refusal(result.errors).message.replaceAll('config.yml:', '').split('\n');
}

const clusters = (...lines: readonly string[]) => ['clusters:', ...lines.map((line) => `  ${line}`)].join('\n');
/** What is wrong with these lines of a cluster, which begin on line 3. */
const wrongWith = (...lines: readonly string[]) => read(clusters('- name: prod', ...lines.map((line) => `  ${line}`)));

test('a cluster has what is written, and is empty for the rest', () => {
  expect(
    read(clusters('- name: prod', '  cni: calico', '  paths: [k8s/prod, "!k8s/prod/jobs"]', '- name: staging/eu')),
  ).toEqual({
    ...NO_CONFIG,
    clusters: [
      {
        name: 'prod',
        paths: ['k8s/prod', '!k8s/prod/jobs'],
        kustomize: [],
        helm: [],
        namespaces: {},
        podCIDRs: [],
        cni: 'calico',
      },
      { name: 'staging/eu', paths: [], kustomize: [], helm: [], namespaces: {}, podCIDRs: [], cni: undefined },
    ],
  });
});

test('folders and files are those that versions list, however they are written', () => {
  expect(
    read(`
clusters:
  - name: prod
    kustomize: [., ./, ./overlays/prod/, a//b, .hidden]
    helm: [{ chart: ./charts/shop/, release: shop, namespace: shop, values: [./values.yaml, v/prod.yaml] }]`),
  ).toMatchObject({
    clusters: [
      {
        kustomize: ['', '', 'overlays/prod', 'a/b', '.hidden'],
        helm: [{ chart: 'charts/shop', release: 'shop', namespace: 'shop', values: ['values.yaml', 'v/prod.yaml'] }],
      },
    ],
  });
});

test('folders that are rendered have the lines that name them', () => {
  const text =
    'clusters:\n  - name: a\n    kustomize:\n      - .\n      - ./b/\n  - name: c\n    helm:\n      - chart: d\n        release: d\n        namespace: d\n';
  expect(read(text)).toMatchObject({
    folders: [
      { what: 'kustomization', at: '', line: 4 },
      { what: 'kustomization', at: 'b', line: 5 },
      { what: 'chart', at: 'd', line: 8 },
    ],
  });
  expect(read('clusters: [{ name: a }]')).not.toHaveProperty('folders');
});

test.each(['^(allow|deny)-[a-z0-9-]+$', 'a', '[a-z]+-[0-9]{2}', '^net\\.v[0-9]+(-x)?$'])(
  '%s is a pattern of names',
  (pattern) => {
    expect(read(`policyNames: { pattern: '${pattern}' }`)).toMatchObject({ policyNames: { pattern } });
    expect(() => new RegExp(pattern, 'u')).not.toThrow();
  },
);

test.each([
  ['(a+)+', 'a repetition in a repetition'],
  ['(a|a)*b', 'alternatives that are repeated'],
  ['.*.*.*.*', 'more than three that go on'],
  ['a{1,}', 'one without an end'],
  ['(?=a)', 'a look ahead'],
  ['\\1', 'a reference'],
  ['[z-a', 'a class without an end'],
  ['A', 'a letter that names do not have'],
  ['a'.repeat(101), 'a long one'],
  ['', 'an empty one'],
])('%s is no pattern of names: %s', (pattern) => {
  expect(read(`policyNames: { pattern: '${pattern}' }`)).toEqual([
    expect.stringContaining('expected a regular expression of up to 100 characters'),
  ]);
});

test('anchors and aliases are taken in', () => {
  expect(read('clusters: [{ name: a, paths: &paths [k8s] }, { name: b, paths: *paths }]')).toMatchObject({
    clusters: [{ paths: ['k8s'] }, { paths: ['k8s'] }],
  });
});

test.each(['', '\n', '# nothing yet', '---\n', '{}', 'clusters: []', '\uFEFF{}'])('%j configures nothing', (text) => {
  expect(read(text)).toEqual(NO_CONFIG);
});

describe('errors name the line, the column, what was expected and what was found:', () => {
  test.each<[string, string[]]>([
    ['clusterz: []', ['1:1: the configuration has no key "clusterz"; did you mean clusters?']],
    [
      'exemptions: []',
      [
        '1:1: the configuration has no key "exemptions"; expected one of clusters, assertions, waivers, acceptance, risk and policyNames',
      ],
    ],
    ['clusters:', ['1:1: "clusters": expected a list; found nothing']],
    ['clusters: {prod: {}}', ['1:11: "clusters": expected a list; found a mapping']],
    ['- name: prod', ['1:1: the configuration: expected a mapping; found a list']],
    ['prod', ['1:1: the configuration: expected a mapping; found "prod"']],
    [
      'clusters: [prod, {}]',
      ['1:12: "clusters[0]": expected a mapping; found "prod"', '1:18: "clusters[1]" has no name'],
    ],
  ])('%s', (text, errors) => {
    expect(read(text)).toEqual(errors);
  });

  const GLOB = 'expected a glob that is relative to the root of the repository, with / and without ..';
  const PATH = 'expected a path that is relative to the root of the repository, with / and without ..';
  const CIDR = 'expected a CIDR block, such as 10.244.0.0/16 or fd00:10:244::/56';
  test.each<[string, string[]]>([
    ['podCidr: [10.0.0.0/8]', ['3:5: "clusters[0]" has no key "podCidr"; did you mean podCIDRs?']],
    ['kustomise: []', ['3:5: "clusters[0]" has no key "kustomise"; did you mean kustomize?']],
    [
      'labels: {}',
      [
        '3:5: "clusters[0]" has no key "labels"; expected one of name, paths, kustomize, helm, namespaces, podCIDRs and cni',
      ],
    ],
    ['paths: k8s', ['3:12: "clusters[0].paths": expected a list; found "k8s"']],
    ['paths: [/etc]', [`3:13: "clusters[0].paths[0]": ${GLOB}; found "/etc"`]],
    ['paths: ["!/etc"]', [`3:13: "clusters[0].paths[0]": ${GLOB}; found "!/etc"`]],
    ['paths: [a/../b]', [`3:13: "clusters[0].paths[0]": ${GLOB}; found "a/../b"`]],
    ['paths: ["!.."]', [`3:13: "clusters[0].paths[0]": ${GLOB}; found "!.."`]],
    ["paths: ['a\\b']", [`3:13: "clusters[0].paths[0]": ${GLOB}; found "a\\b"`]],
    ['paths: [""]', [`3:13: "clusters[0].paths[0]": ${GLOB}; found ""`]],
    ['paths: ["a\\nb"]', [`3:13: "clusters[0].paths[0]": ${GLOB}; found "a\\u{a}b"`]],
    ['kustomize: [overlays/prod, ../base]', [`3:32: "clusters[0].kustomize[1]": ${PATH}; found "../base"`]],
    ['kustomize: [--enable-helm]', [`3:17: "clusters[0].kustomize[0]": ${PATH}; found "--enable-helm"`]],
    [
      'kustomize: ["https://example.com/x?ref=y"]',
      [`3:17: "clusters[0].kustomize[0]": ${PATH}; found "https://example.com/x?ref=y"`],
    ],
    ['cni: flanel', ['3:10: "clusters[0].cni": found "flanel"; did you mean flannel?']],
    ['podCIDRs: [10.0.0.0/33]', [`3:16: "clusters[0].podCIDRs[0]": ${CIDR}; found "10.0.0.0/33"`]],
    ['podCIDRs: [10.0.0.0]', [`3:16: "clusters[0].podCIDRs[0]": ${CIDR}; found "10.0.0.0"`]],
    ['namespaces: [shop]', ['3:17: "clusters[0].namespaces": expected a mapping; found a list']],
    [
      'namespaces: { Shop: {} }',
      [
        '3:19: "clusters[0].namespaces" has the key "Shop": expected the name of a namespace: up to 63 lower case letters, digits and -',
      ],
    ],
    [
      'namespaces: { shop: { a/b/c: x } }',
      [
        '3:27: "clusters[0].namespaces.shop" has the key "a/b/c": expected the key of a label, such as team or example.com/team',
      ],
    ],
    [
      'namespaces: { shop: { version: 1.5 } }',
      [
        '3:36: "clusters[0].namespaces.shop.version": expected the value of a label: up to 63 letters, digits and -_. with a letter or a digit at both ends; found the number 1.5, which needs quotes',
      ],
    ],
    ['helm: [{ chart: charts/shop }]', ['3:12: "clusters[0].helm[0]" has no release and namespace']],
    [
      'helm: [{ chart: "-x", release: shop, namespace: shop }]',
      [`3:21: "clusters[0].helm[0].chart": ${PATH}; found "-x"`],
    ],
    [
      'helm: [{ chart: oci://registry/chart, release: --debug, namespace: shop, vlaues: [] }]',
      [
        `3:21: "clusters[0].helm[0].chart": ${PATH}; found "oci://registry/chart"`,
        '3:52: "clusters[0].helm[0].release": expected the name of a release: up to 53 lower case letters, digits, - and ., such as shop; found "--debug"',
        '3:78: "clusters[0].helm[0]" has no key "vlaues"; did you mean values?',
      ],
    ],
  ])('%s', (line, errors) => {
    expect(wrongWith(line)).toEqual(errors);
  });

  test('a name that another cluster has, beside other errors', () => {
    expect(read(clusters('- name: prod', '- cni: x', '- name: prod', '- name: -prod'))).toEqual([
      '3:5: "clusters[1]" has no name',
      '3:10: "clusters[1].cni": found "x"; expected one of antrea, aws-vpc-cni, azure-cni, calico, canal, cilium, flannel, gke-dataplane-v2, kindnet, kube-router, kubenet, openshift-sdn, ovn-kubernetes, weave-net and other',
      '4:11: the cluster of line 2 has the name "prod" already',
      '5:11: "clusters[3].name": expected up to 63 letters, digits and -_./ with a letter or a digit at both ends; found "-prod"',
    ]);
  });

  test('in the block style, with a value on a line of its own', () => {
    expect(wrongWith('paths:', '  - k8s', '  - /etc', 'kustomize:', '  overlays/prod')).toEqual([
      `5:9: "clusters[0].paths[1]": ${GLOB}; found "/etc"`,
      '7:7: "clusters[0].kustomize": expected a list; found "overlays/prod"',
    ]);
  });
});

describe('what is no YAML is told at its place:', () => {
  test.each<[string, string, RegExp]>([
    ['an open bracket', 'clusters: [', /^1:\d+: this is not valid YAML: "Flow sequence/],
    ['a key twice', 'clusters: []\nclusters: []', /^2:1: this key stands here for the second time$/],
    ['a tag', 'clusters: !secret x', /^1:11: this is not valid YAML: "Unresolved tag: !secret"$/],
    ['two documents', 'clusters: []\n---\nclusters: []', /^2:1: expected one YAML document; another one begins here$/],
    ['no anchor', 'clusters: *none', /^1:1: this cannot be read as YAML: "Unresolved alias/],
    ['a tab', '\tclusters: []', /^1:1: this is not valid YAML: "Tabs are not allowed as indentation"$/],
    ['depth', '['.repeat(50_000), /^1:\d+: this is not valid YAML/],
    ['length', `clusters: ${'x'.repeat(2 ** 20)}`, /^1:1: expected up to 1048576 characters; found 1048586$/],
    ['half a character', '"\\ud800": 1', /^1:2: expected whole characters$/],
  ])('%s', (_what, text, error) => {
    expect((read(text) as string[])[0]).toMatch(error);
  });

  test('an alias bomb is refused', () => {
    const levels = Array.from({ length: 12 }, (_, i) => `  - &a${i + 1} [${Array(9).fill(`*a${i}`).join(', ')}]`);
    expect(read(`clusters:\n  - &a0 x\n${levels.join('\n')}`)).toEqual([
      '1:1: this cannot be read as YAML: "Excessive alias count indicates a resource exhaustion attack"',
    ]);
  });

  test('of thousands of errors the first hundred are told', () => {
    const errors = read(`clusters: [${'x, '.repeat(5000)}]`) as string[];
    expect(errors).toHaveLength(101);
    expect(errors.at(-1)).toBe('and 4900 more errors');
  });
});

test('text of the file is written so that it cannot steer a terminal, and not at length', () => {
  expect(read('"\\e]0;x\\u202e": 1')).toEqual([
    '1:1: the configuration has no key "\\u{1b}]0;x\\u{202e}"; expected one of clusters, assertions, waivers, acceptance, risk and policyNames',
  ]);
  expect((read(`${'y'.repeat(300)}: 1`) as string[])[0]?.length).toBeLessThan(200);
});
