import { type Hostile, lines, pod, policy } from './hostile.ts';

const SELECTS_ALL = 'podSelector: {}';
const SYNTAX = { named: ['yaml-syntax'], incomplete: true } as const;
const TOO_LARGE = { named: ['document-too-large'], incomplete: true } as const;

/** One file of head, of this name. */
function file(content: () => string | Uint8Array, path = 'hostile.yaml'): Pick<Hostile, 'files'> {
  return { files: () => ({ [path]: content() }) };
}

const NAMESPACE = { apiVersion: 'v1', kind: 'Namespace' };

function namespaces(count: number): string {
  return lines(count, (i) => `apiVersion: v1\nkind: Namespace\nmetadata: {name: n${i}}\n---`);
}

/** Texts that cost a parser time or memory. */
export const YAML: readonly Hostile[] = [
  {
    name: 'aliases of aliases, nine to the power of twelve values',
    ...SYNTAX,
    ...file(() =>
      policy(
        SELECTS_ALL,
        'a0: &a0 [x]',
        ...lines(12, (i) => `a${i + 1}: &a${i + 1} [${`*a${i},`.repeat(9)}]`).split('\n'),
      ),
    ),
  },
  {
    name: 'merges of merges',
    ...SYNTAX,
    ...file(() =>
      policy(
        SELECTS_ALL,
        'm0: &m0 {k: v}',
        ...lines(30, (i) => `m${i + 1}: &m${i + 1} {<<: [*m${i}, *m${i}], k${i}: {<<: *m${i}}}`).split('\n'),
      ),
    ),
  },
  {
    name: 'a list of 20,000, used 20,000 times',
    ...SYNTAX,
    ...file(() => policy(SELECTS_ALL, `a: &a [${'x,'.repeat(20_000)}]`, `b: [${'*a,'.repeat(20_000)}]`)),
  },
  {
    name: 'a mapping of 10,000 keys, merged 10,000 times',
    ...SYNTAX,
    ...file(() =>
      policy(
        SELECTS_ALL,
        `a: &a {${lines(10_000, (i) => `k${i}: v,`)}}`.replaceAll('\n', ' '),
        `b: [${'{<<: *a},'.repeat(10_000)}]`,
      ),
    ),
  },
  { name: 'an anchor within itself', ...SYNTAX, ...file(() => policy('a: &a [*a]')) },
  { name: 'a merge of itself', ...SYNTAX, ...file(() => policy('a: &a {<<: *a}')) },
  { name: '100,000 brackets', ...SYNTAX, ...file(() => policy(`a: ${'['.repeat(100_000)}`)) },
  { name: '100,000 braces', ...SYNTAX, ...file(() => policy(`a: ${'{a: '.repeat(100_000)}`)) },
  { name: '100,000 dashes', ...SYNTAX, ...file(() => policy(`a:\n    ${'- '.repeat(100_000)}x`)) },
  { name: '100,000 question marks', ...SYNTAX, ...file(() => policy(`a:\n    ${'? '.repeat(100_000)}x`)) },
  {
    name: '1,300 levels of indentation',
    ...SYNTAX,
    ...file(() =>
      policy(
        'a:',
        lines(1_300, (i) => `${' '.repeat(i)}a:`),
      ),
    ),
  },
  {
    name: '5,000 levels of indentation',
    ...TOO_LARGE,
    ...file(() =>
      policy(
        'a:',
        lines(5_000, (i) => `${' '.repeat(i)}a:`),
      ),
    ),
  },
  { name: 'a line indented by 500,000', ...SYNTAX, ...file(() => policy('a:', `${' '.repeat(500_000)}- b`, 'c: [')) },
  { name: '900,000 spaces and no more', named: [], ...file(() => policy(SELECTS_ALL) + ' '.repeat(900_000)) },
  { name: '300,000 tabs', ...SYNTAX, ...file(() => policy(`a:${'\t'.repeat(300_000)}b: c`)) },
  { name: 'a scalar of 10 MB', ...TOO_LARGE, ...file(() => policy(`a: ${'x'.repeat(1e7)}`)) },
  {
    name: 'a scalar of 10 MB in what does not matter',
    named: [],
    ...file(() => `kind: ConfigMap\ndata:\n  a: ${'x'.repeat(1e7)}`),
  },
  { name: 'a comment of 20 MB', ...TOO_LARGE, ...file(() => `# ${'x'.repeat(2e7)}\n${policy(SELECTS_ALL)}`) },
  { name: 'quotes that nobody closes', ...SYNTAX, ...file(() => policy(`a: "${'\\"'.repeat(400_000)}`)) },
  {
    name: '100,000 escapes',
    named: ['unknown-field'],
    ...file(() => policy(SELECTS_ALL, `a: "${'\\u0041'.repeat(100_000)}"`)),
  },
  { name: '100,000 empty documents', named: [], ...file(() => '---\n'.repeat(100_000)) },
  {
    name: '100,000 documents that do not matter',
    named: [],
    ...file(() => 'apiVersion: v1\nkind: ConfigMap\n---\n'.repeat(100_000)),
  },
  {
    name: '100,000 documents that are broken',
    ...SYNTAX,
    ...file(() => 'kind: [Pod\n---\n'.repeat(100_000)),
  },
  {
    name: '50,000 namespaces',
    named: [],
    ...file(() => namespaces(50_000)),
  },
  {
    name: '100,000 namespaces',
    named: ['too-many-documents'],
    incomplete: true,
    ...file(() => namespaces(100_000)),
  },
  {
    name: '100,000 namespaces on one line of JSON',
    named: ['too-many-documents'],
    incomplete: true,
    ...file(() => {
      const items = Array.from({ length: 100_000 }, (_, i) => ({ ...NAMESPACE, metadata: { name: `n${i}` } }));
      return JSON.stringify({ apiVersion: 'v1', kind: 'List', items });
    }, 'a.json'),
  },
  {
    name: '100,000 ends of documents',
    named: ['text-between-documents'],
    incomplete: true,
    ...file(() => `...\nkind: Pod\napiVersion: v1\n`.repeat(100_000)),
  },
  {
    name: 'a pod with a million labels',
    ...TOO_LARGE,
    ...file(() => `apiVersion: v1\nkind: Pod\nmetadata:\n  name: a\n  labels:\n${lines(1e6, (i) => `    k${i}: v`)}\n`),
  },
  {
    name: 'a pod of JSON with 100,000 labels',
    named: [],
    ...file(() => pod('a', Object.fromEntries(Array.from({ length: 1e5 }, (_, i) => [`k${i}`, 'v']))), 'a.json'),
  },
  {
    name: 'a pod of JSON with a million labels',
    ...TOO_LARGE,
    ...file(() => pod('a', Object.fromEntries(Array.from({ length: 1e6 }, (_, i) => [`k${i}`, 'v']))), 'a.json'),
  },
  {
    name: '60,000 keys',
    named: ['unknown-field'],
    ...file(() => policy(SELECTS_ALL, ...lines(60_000, (i) => `k${i}: v`).split('\n'))),
  },
  {
    name: 'the same key 100,000 times',
    named: ['duplicate-key'],
    ...file(() => policy(SELECTS_ALL, ...lines(100_000, () => 'a: b').split('\n'))),
  },
  {
    name: 'the same key 100,000 times in JSON',
    named: ['duplicate-key'],
    ...file(
      () => `{"apiVersion": "v1", "kind": "Pod", ${'"spec": 1,'.repeat(100_000)} "metadata": {"name": "a"}}`,
      'a.json',
    ),
  },
  { name: 'a key of 900,000 characters', ...SYNTAX, ...file(() => policy(`${'k'.repeat(900_000)}: v`)) },
  {
    name: 'a flow mapping of 50,000 keys',
    named: ['unknown-field'],
    ...file(() => policy(SELECTS_ALL, `a: {${lines(50_000, (i) => `k${i}: v,`).replaceAll('\n', ' ')}}`)),
  },
  {
    name: '10,000 directives',
    ...SYNTAX,
    ...file(() => `${lines(10_000, (i) => `%TAG !t${i}! tag:a,${i}:`)}\n${policy('a: [')}`),
  },
  {
    name: 'a tag of 500,000 characters',
    named: ['unknown-field'],
    ...file(() => policy(SELECTS_ALL, `a: !<tag:${'x'.repeat(500_000)}> b`)),
  },
  {
    name: '700 kB of base 64',
    named: ['unknown-field'],
    ...file(() => policy(SELECTS_ALL, `a: !!binary ${'QUFB'.repeat(175_000)}`)),
  },
  {
    name: 'numbers beyond all bounds, which are texts',
    named: ['policy-rejected'],
    ...file(() =>
      policy(
        SELECTS_ALL,
        `ingress: [{ports: [{port: 1${'0'.repeat(100_000)}}, {port: 0x${'f'.repeat(100_000)}}, {port: -.inf}]}]`,
      ).replace(', {port: -.inf}', ''),
    ),
  },
  {
    name: 'a line break that nobody sees',
    named: ['hidden-line-break'],
    incomplete: true,
    ...file(() => policy(`${SELECTS_ALL} # \u2028a`)),
  },
  {
    name: '100,000 lines that end in CR alone',
    named: ['hidden-line-break'],
    incomplete: true,
    ...file(() => policy(SELECTS_ALL).replaceAll('\n', '\r') + '#\r'.repeat(100_000)),
  },
  {
    name: 'a List of 100,000',
    named: [],
    ...file(() => `apiVersion: v1\nkind: List\nitems:\n${'- kind: Secret\n  apiVersion: v1\n'.repeat(100_000)}`),
  },
  {
    name: 'a List that breaks in its last line',
    ...SYNTAX,
    ...file(
      () =>
        `apiVersion: v1\nkind: List\nitems:\n${'- kind: Pod\n  apiVersion: v1\n  metadata: {name: a}\n'.repeat(15_000)}- kind: [Pod\n`,
    ),
  },
  {
    name: 'Lists within Lists of JSON',
    named: ['document-too-deep'],
    incomplete: true,
    ...file(() => `${'{"kind":"List","items":['.repeat(50_000)}{"kind":"Pod"}${']}'.repeat(50_000)}`, 'a.json'),
  },
  {
    name: 'a million brackets of JSON',
    ...SYNTAX,
    ...file(() => `{"kind": "NetworkPolicy", "a": ${'['.repeat(1e6)}`, 'a.json'),
  },
  {
    name: '30 MB of JSON in one string',
    ...TOO_LARGE,
    ...file(
      () => `{"apiVersion": "v1", "kind": "Pod", "metadata": {"name": "a"}, "spec": "${'x'.repeat(3e7)}"}`,
      'a.json',
    ),
  },
  { name: 'NUL bytes', named: ['binary'], incomplete: true, ...file(() => policy(SELECTS_ALL).replaceAll('a', 'a\0')) },
  {
    name: 'bytes that are no UTF-8',
    named: ['yaml-syntax'],
    ...file(() => Buffer.concat([Buffer.from(policy(SELECTS_ALL)), Buffer.alloc(1e5, 0xff)])),
  },
  {
    name: 'UTF-16',
    named: ['not-utf-8'],
    incomplete: true,
    ...file(() => Buffer.from(`\uFEFF${policy(SELECTS_ALL)}`, 'utf16le')),
  },
  {
    name: 'a pointer to a gigabyte',
    named: ['git-lfs-pointer'],
    incomplete: true,
    ...file(() => `version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\nsize 1073741824\n`),
  },
  {
    name: 'a scan’s worst: 200,000 spaces before every colon',
    ...SYNTAX,
    ...file(() => `kind${' '.repeat(200_000)}Pod\n${policy('a: [')}`),
  },
  { name: '200,000 unfinished kinds', ...SYNTAX, ...file(() => `a: [${'kind '.repeat(100_000)}\n${policy('a: [')}`) },
];
