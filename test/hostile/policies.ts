import { type Hostile, lines, pod, policy } from './hostile.ts';

const SELECTS_ALL = 'podSelector: {}';

function file(content: () => string, path = 'hostile.yaml'): Pick<Hostile, 'files'> {
  return { files: () => ({ [path]: content() }) };
}

function inLines(count: number, line: (i: number) => string): string[] {
  return lines(count, line).split('\n');
}

/** Objects that are valid and cost whoever computes with them. */
export const POLICIES: readonly Hostile[] = [
  {
    name: '10,000 rules',
    named: [],
    ...file(() =>
      policy(
        SELECTS_ALL,
        'ingress:',
        ...inLines(10_000, (i) => `- {ports: [{port: ${i + 1}}], from: [{podSelector: {matchLabels: {a: v${i}}}}]}`),
      ),
    ),
  },
  {
    name: '10,000 values of a selector',
    named: [],
    ...file(() =>
      policy(
        `podSelector: {matchExpressions: [{key: a, operator: NotIn, values: [${lines(10_000, (i) => `v${i},`).replaceAll('\n', '')}]}]}`,
        'ingress: [{}]',
      ),
    ),
  },
  {
    name: '20 selectors of different keys, with negations',
    named: [],
    ...file(() =>
      lines(
        20,
        (i) =>
          `${policy(
            `podSelector: {matchExpressions: [{key: k${i}, operator: NotIn, values: [x]}, {key: k${(i + 1) % 20}, operator: Exists}]}`,
            `ingress: [{from: [{podSelector: {matchExpressions: [{key: k${i}, operator: DoesNotExist}]}}]}]`,
          ).replace('hostile', `hostile-${i}`)}---`,
      ),
    ),
  },
  {
    name: '200 selectors of different keys, with negations',
    named: [],
    ...file(() =>
      lines(
        200,
        (i) =>
          `${policy(
            `podSelector: {matchExpressions: [{key: k${i}, operator: NotIn, values: [x]}, {key: k${(i + 1) % 200}, operator: Exists}]}`,
            `ingress: [{from: [{namespaceSelector: {matchExpressions: [{key: n${i}, operator: DoesNotExist}]}, podSelector: {matchExpressions: [{key: k${i}, operator: DoesNotExist}]}}]}]`,
          ).replace('hostile', `hostile-${i}`)}---`,
      ),
    ),
  },
  {
    name: '5,000 blocks with exceptions',
    named: [],
    ...file(() =>
      policy(
        SELECTS_ALL,
        'ingress:',
        '- from:',
        ...inLines(
          5_000,
          (i) =>
            `  - {ipBlock: {cidr: 10.${i >> 8}.${i & 255}.0/24, except: [10.${i >> 8}.${i & 255}.8/32, 10.${i >> 8}.${i & 255}.64/27]}}`,
        ),
      ),
    ),
  },
  {
    name: '2,000 blocks of IPv6 within each other',
    named: [],
    ...file(() =>
      policy(
        SELECTS_ALL,
        'egress:',
        '- to:',
        ...inLines(2_000, (i) => `  - {ipBlock: {cidr: "2001:db8:${(i >> 4).toString(16)}::/${48 + (i % 80)}"}}`),
      ),
    ),
  },
  {
    name: '10,000 port ranges that overlap',
    named: [],
    ...file(() =>
      policy(
        SELECTS_ALL,
        'ingress:',
        '- ports:',
        ...inLines(10_000, (i) => `  - {port: ${i + 1}, endPort: ${65_535 - i}}`),
      ),
    ),
  },
  {
    name: '3,000 policies',
    named: [],
    ...file(() =>
      lines(
        3_000,
        (i) =>
          `${policy(`podSelector: {matchLabels: {app: a${i % 100}}}`, 'ingress: [{}]').replace('hostile', `hostile-${i}`)}---`,
      ),
    ),
  },
  {
    name: '3,000 pods, each with labels of its own',
    named: [],
    ...file(() => lines(3_000, (i) => `${pod(`p${i}`, { app: `a${i}`, tier: `t${i % 7}` })}\n---`)),
  },
  {
    name: 'a pod with 20,000 ports',
    named: [],
    ...file(
      () =>
        pod(
          'a',
          {},
          {
            containers: [
              { name: 'a', ports: Array.from({ length: 20_000 }, (_, i) => ({ name: `p${i}`, containerPort: i + 1 })) },
            ],
          },
        ),
      'a.json',
    ),
  },
  {
    name: 'names of a million characters',
    named: ['policy-rejected'],
    ...file(() => policy(SELECTS_ALL).replace('hostile', 'a.'.repeat(500_000).slice(0, 900_000))),
  },
  {
    name: 'a name that makes backtracking costly',
    named: ['object-rejected'],
    ...file(() => pod(`${'a-'.repeat(300_000)}_`, {}), 'a.json'),
  },
  {
    name: 'a label that makes backtracking costly',
    named: [],
    ...file(() => pod('a', { [`${'a-.'.repeat(200_000)}!/b`]: `${'a_'.repeat(100_000)}!` }), 'a.json'),
  },
  {
    name: 'an address that makes backtracking costly',
    named: ['policy-rejected'],
    ...file(() =>
      policy(
        SELECTS_ALL,
        `ingress: [{from: [{ipBlock: {cidr: "${'1.'.repeat(200_000)}/${'0'.repeat(100_000)}"}}, {ipBlock: {cidr: "${':0'.repeat(100_000)}"}}]}]`,
      ),
    ),
  },
  {
    name: 'a placeholder that makes backtracking costly',
    named: ['template-not-rendered'],
    incomplete: true,
    ...file(() => pod(`${'${'.repeat(200_000)}a`, {}), 'a.json'),
  },
  {
    name: 'keys that JavaScript has a use for',
    named: ['policy-rejected'],
    ...file(
      () =>
        `${policy('podSelector: {matchLabels: {__proto__: a, constructor: b, toString: c}}', '__proto__: {x: y}').replace('hostile', '__proto__')}---\n${pod('constructor', {})}\n---\n` +
        '{"apiVersion": "v1", "kind": "Pod", "__proto__": {"kind": "NetworkPolicy"}, "metadata": {"name": "tostring", "namespace": "constructor", "labels": {"__proto__": "a", "constructor": "hasOwnProperty"}}}',
    ),
  },
  {
    name: 'kinds and APIs that JavaScript has a use for',
    named: [],
    ...file(() =>
      lines(1, () =>
        ['constructor', '__proto__', 'toString', 'hasOwnProperty']
          .map((word) => `apiVersion: ${word}\nkind: ${word}\n---\napiVersion: apps/v1\nkind: ${word}\n---\n`)
          .join(''),
      ),
    ),
  },
];
