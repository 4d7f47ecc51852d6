import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../src/manifest/limits.ts';
import { place } from '../../src/manifest/place.ts';
import { readBlob } from '../../src/manifest/read.ts';
import { bytesOf, faultsOf, manifestOf, objectsOf, policy } from './texts.ts';

const NAMESPACE = 'apiVersion: v1\nkind: Namespace\nmetadata:\n  name: shop\n';
const ITEM = '{"kind": "Namespace", "apiVersion": "v1", "metadata": {"name": "a"}}';

describe('objects of YAML', () => {
  it.each([
    ['one document', policy('a'), ['NetworkPolicy/a@1-4']],
    ['several', `${policy('a')}---\n${policy('b')}`, ['NetworkPolicy/a@1-4', 'NetworkPolicy/b@6-9']],
    ['empty documents and comments', `---\n# none\n---\n---\n${policy('a')}---\n`, ['NetworkPolicy/a@5-8']],
    [
      'comments at the marker',
      `--- # first\n${policy('a')}---  \t# next\n${policy('b')}`,
      ['NetworkPolicy/a@2-5', 'NetworkPolicy/b@7-10'],
    ],
    ['comments around', `# above\n\n${policy('a')}\n# below\n\n`, ['NetworkPolicy/a@3-6']],
    ['CRLF', policy('a').replaceAll('\n', '\r\n').repeat(1), ['NetworkPolicy/a@1-4']],
    [
      'CRLF in several',
      `${policy('a')}---\n${policy('b')}`.replaceAll('\n', '\r\n'),
      ['NetworkPolicy/a@1-4', 'NetworkPolicy/b@6-9'],
    ],
    ['a byte order mark', `\uFEFF${policy('a')}`, ['NetworkPolicy/a@1-4']],
    ['no last line break', policy('a').trimEnd(), ['NetworkPolicy/a@1-4']],
    ['everything indented', policy('a').replaceAll(/^(?=.)/gm, '  '), ['NetworkPolicy/a@1-4']],
    ['flow style', '{apiVersion: v1, kind: Namespace, metadata: {name: shop}}', ['Namespace/shop@1-1']],
    [
      'quoted keys and values',
      '"apiVersion": "v1"\n\'kind\': \'Namespace\'\nmetadata: {"name": shop}',
      ['Namespace/shop@1-3'],
    ],
    ['escaped keys', '"\\u006bind": Namespace\napiVersion: v1\nmetadata: {name: shop}', ['Namespace/shop@1-3']],
    [
      'anchors and aliases',
      'kind: &k Namespace\napiVersion: v1\nx: *k\nmetadata: {name: &n shop, y: *n}',
      ['Namespace/shop@1-4'],
    ],
    [
      'an anchor set twice',
      'a: &n no\nb: &n shop\nkind: Namespace\napiVersion: v1\nmetadata: {name: *n}',
      ['Namespace/shop@1-5'],
    ],
    ['merged keys', '<<: {kind: Namespace, apiVersion: v1}\nmetadata: {name: shop}', ['Namespace/shop@1-2']],
    ['unknown tags', 'kind: !k Namespace\napiVersion: v1\nmetadata: !m {name: !n shop}', ['Namespace/shop@1-3']],
    ['a name that is to be made', 'apiVersion: batch/v1\nkind: Job\nmetadata: {generateName: run-}', ['Job/@1-3']],
    ['nothing that matters', 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}', []],
    ['kinds of no API', 'kind: 3\n---\nkind:\n---\nkind: [Pod]\n', []],
    ['a top-level list, as JSON patches are', '- op: add\n  path: /kind\n  value: NetworkPolicy\n', []],
    ['text', 'kind Pod', []],
    ['nothing', '', []],
  ])('are found in %s', (_, text, expected) => {
    expect(objectsOf(text)).toEqual(expected);
    expect(faultsOf(text)).toEqual([]);
  });

  it('have what Kubernetes makes of plain scalars (semantics D8)', () => {
    const { body } = manifestOf(
      policy('a', 'spec: {on: [010, 1e3, yes, ~, "on", !!str on, !!int "5", |', '}').replace(', |\n}', ']}'),
    );
    expect(body['spec']).toEqual({ true: [8, 1000, true, null, 'on', 'on', 5] });
  });

  it('take merged keys in the order in which they stand, as the clients of the API server do', () => {
    const text = policy(
      'a',
      'base: &b {p: 1, q: 2}',
      'more: &m {q: 3, r: 4}',
      'spec:',
      '  first: {<<: *b, p: 0}',
      '  last: {p: 0, <<: *b}',
      '  both: {<<: [*b, *m]}',
    );
    expect(manifestOf(text).body['spec']).toEqual({
      first: { p: 0, q: 2 },
      last: { p: 1, q: 2 },
      both: { p: 1, q: 2, r: 4 },
    });
  });

  it('keep keys that JavaScript has a use for', () => {
    const { body } = manifestOf(policy('a', 'spec: {__proto__: x, constructor: y}'));
    expect(Object.keys(body['spec'] ?? {})).toEqual(['__proto__', 'constructor']);
  });

  it('are read though bytes are not UTF-8, which the API server replaces too', () => {
    const bytes = Uint8Array.from([...bytesOf(policy('a', '# caf').trimEnd()), 0xe9, 0x0a]);
    expect(readBlob(bytes).objects).toHaveLength(1);
  });
});

describe('objects of Lists', () => {
  const list = 'apiVersion: v1\nkind: List\nitems:\n- apiVersion: v1\n  kind: Namespace\n  metadata: {name: a}\n';

  it.each([
    [
      'a List',
      `${list}- apiVersion: v1\n  kind: Secret\n- apiVersion: v1\n  kind: Namespace\n  metadata:\n    name: b\n`,
      ['Namespace/a@4-6', 'Namespace/b@9-12'],
    ],
    [
      'a List in a List',
      'kind: List\nitems:\n- kind: List\n  items:\n  - {apiVersion: v1, kind: Namespace, metadata: {name: a}}',
      ['Namespace/a@5-5'],
    ],
    [
      'a typed list, whose items need not say their kind',
      'apiVersion: v1\nkind: NamespaceList\nitems:\n- metadata: {name: a}\n',
      ['Namespace/a@4-4'],
    ],
    [
      'a typed list, whose items say another kind',
      'apiVersion: v1\nkind: SecretList\nitems:\n- {apiVersion: v1, kind: Namespace, metadata: {name: a}}\n',
      ['Namespace/a@4-4'],
    ],
    [
      'a List of nothing',
      'apiVersion: v1\nkind: List\nitems: []\n---\nkind: List\n---\nkind: List\nitems: [~, 3, [], {}]\n',
      [],
    ],
    [
      'JSON',
      '{"apiVersion":"v1","kind":"List","items":[\n{"apiVersion":"v1","kind":"Namespace","metadata":{"name":"a"}},\n null,\n{"kind":"Secret"},\n{"apiVersion":"v1","kind":"Namespace",\n"metadata":{"name":"b"}}]}',
      ['Namespace/a@2-2', 'Namespace/b@5-6'],
    ],
    [
      'JSON of a typed list',
      '{"apiVersion":"v1","kind":"NamespaceList","items":[{"metadata":{"name":"a"}}]}',
      ['Namespace/a@1-1'],
    ],
  ])('are found in %s', (_, text, expected) => {
    expect(objectsOf(text)).toEqual(expected);
    expect(faultsOf(text)).toEqual([]);
  });

  it('know their document and their place in it', () => {
    const [object] = readBlob(bytesOf(`# a dump\n---\n${list}`)).objects;
    expect(object).toMatchObject({ document: { text: list, line: 3 }, within: ['items', 0], line: 6, endLine: 8 });
  });

  it('of JSON are documents of their own', () => {
    const item = '{"apiVersion": "v1", "kind": "Namespace", "metadata": {"name": "a"}}';
    const [object] = readBlob(bytesOf(`{"kind": "List",\n "items": [3, ${item}]}`)).objects;
    expect(object).toMatchObject({ document: { text: item, line: 2 }, within: [], line: 2, endLine: 2 });
  });

  it('of a large dump are read one by one, whatever its size', () => {
    const padding = 'x'.repeat(3_000);
    const pod = (name: string) =>
      `- apiVersion: v1\n  kind: Pod\n  metadata:\n    name: ${name}\n  spec:\n    args:\n    - |\n      # ${padding}\n      - kind: Job\n`;
    const text = `apiVersion: v1\nitems:\n${pod('a').repeat(500)}${pod('last')}kind: List\nmetadata:\n  resourceVersion: ""\n`;
    expect(text.length).toBeGreaterThan(LIMITS.documentLength);
    const { objects, faults } = readBlob(bytesOf(text));
    expect(faults).toEqual([]);
    expect(objects).toHaveLength(501);
    expect(objects.at(-1)).toMatchObject({ name: 'last', line: 4_503, endLine: 4_511, within: [] });
  });
});

describe('objects of a long List', () => {
  const long = (length: number, ...items: readonly string[]) =>
    `# ${'x'.repeat(length)}\nkind: List\nitems:\n${items.map((item) => `- ${item}\n`).join('')}`;
  const NAMED = 'apiVersion: v1\n  kind: Namespace\n  metadata: &m {name: a}\n  x: 1\n  x: 2';
  const ALIAS = 'apiVersion: v1\n  kind: Namespace\n  metadata: *m';

  it('are documents of their own', () => {
    const { objects } = readBlob(bytesOf(long(300_000, ITEM, ITEM)));
    expect(objects.map(({ within, line }) => [within, line])).toEqual([
      [[], 4],
      [[], 5],
    ]);
  });

  it('are read together where they share anchors', () => {
    expect(objectsOf(long(300_000, NAMED, ALIAS))).toEqual(['Namespace/a@4-8', 'Namespace/a@9-11']);
    expect(faultsOf(long(300_000, NAMED, ALIAS))).toEqual([expect.stringMatching(/^8 duplicate-key: /)]);
  });

  it('are read alone where they share anchors and the whole is too long', () => {
    expect(objectsOf(long(1_100_000, NAMED, ALIAS))).toEqual(['Namespace/a@4-8']);
    expect(faultsOf(long(1_100_000, NAMED, ALIAS))).toEqual([
      expect.stringMatching(/^8 duplicate-key: /),
      '11 yaml-syntax!: This is not valid YAML: an alias (*) has no anchor (&) of its name before it.',
    ]);
  });
});

describe('objects of JSON', () => {
  it.each([
    [
      'one object',
      '{"apiVersion": "v1",\n"kind": "Namespace", "metadata": {"name": "shop"}}\n',
      ['Namespace/shop@1-2'],
    ],
    [
      'spaces around',
      '\n\n\t{"apiVersion": "v1", "kind": "Namespace", "metadata": {"name": "shop"}}\n\n',
      ['Namespace/shop@3-3'],
    ],
    [
      'tabs',
      '{\n\t"apiVersion": "v1",\n\t"kind": "Namespace",\n\t"metadata": {\n\t\t"name": "shop"\n\t}\n}\n',
      ['Namespace/shop@1-7'],
    ],
    [
      'escapes',
      '{"apiVersion": "v1", "k\\u0069nd": "Namespac\\u0065", "metadata": {"name": "shop"}}',
      ['Namespace/shop@1-1'],
    ],
    [
      'documents of a YAML stream',
      '{"apiVersion":"v1","kind":"Namespace","metadata":{"name":"a"}}\n---\n{"apiVersion":"v1","kind":"Namespace","metadata":{"name":"b"}}\n',
      ['Namespace/a@1-1', 'Namespace/b@3-3'],
    ],
    ['nothing that matters', '{"kind": "ConfigMap", "apiVersion": "v1"}', []],
    ['a list', '[{"kind": "Namespace"}]', []],
  ])('are found in %s', (_, text, expected) => {
    expect(objectsOf(text)).toEqual(expected);
    expect(faultsOf(text)).toEqual([]);
  });
});

describe('a content that is no text', () => {
  const utf16 = (text: string, mark: string) => Buffer.from(`${mark}${text}`, 'utf16le');

  it.each<[string, Uint8Array, string[]]>([
    [
      'of git-crypt hides what it holds',
      Buffer.from('\0GITCRYPT\0\x01\x02', 'latin1'),
      ['- encrypted!: It is encrypted with git-crypt, so nobody knows here what it holds.'],
    ],
    ['but UTF-16 is named', utf16(policy('a'), '\uFEFF'), ['- not-utf-8!: It is UTF-16; save it as UTF-8.']],
    [
      'but big-endian UTF-16 is named',
      utf16(policy('a'), '\uFEFF').swap16(),
      ['- not-utf-8!: It is UTF-16; save it as UTF-8.'],
    ],
    [
      'but UTF-16 without an object hides nothing',
      utf16('a: b', '\uFEFF'),
      ['- not-utf-8: It is UTF-16; save it as UTF-8.'],
    ],
    [
      'with NUL bytes hides the object it names',
      bytesOf(`${policy('a')}\0`),
      ['- binary!: It holds NUL bytes: it is no text.'],
    ],
    ['with NUL bytes hides nothing else', Uint8Array.of(0, 1, 2), ['- binary: It holds NUL bytes: it is no text.']],
  ])('%s', (_, content, expected) => {
    expect(faultsOf(content)).toEqual(expected);
    expect(readBlob(content).objects).toEqual([]);
  });

  it.each(['\r', '\u0085', '\u2028', '\u2029'])(
    'as a reviewer sees it, for a line break is hidden in it (%j), is not read',
    (lineBreak) => {
      const [fault] = faultsOf(
        `apiVersion: v1\nkind: ConfigMap\n# harmless${lineBreak}kind: Pod\nmetadata: {name: a}\n`,
      );
      expect(fault).toMatch(/^- hidden-line-break!: /);
    },
  );
});

describe('a document that cannot be read', () => {
  it.each([
    [
      'indented by tabs',
      `${policy('a')}spec:\n\tpodSelector: {}\n`,
      ['6 yaml-syntax!: This is not valid YAML: tabs are not allowed as indentation.'],
    ],
    [
      'with an alias of nothing',
      policy('a', 'spec: *x'),
      ['5 yaml-syntax!: This is not valid YAML: an alias (*) has no anchor (&) of its name before it.'],
    ],
    [
      'with a control character',
      policy('a', 'spec: "\u0007"'),
      ['5 yaml-syntax!: This is not valid YAML: control characters are not allowed.'],
    ],
    [
      'with a key that is a list',
      policy('a', 'spec: {[a]: 1}'),
      ['5 yaml-syntax!: This is not valid YAML: a key must be text.'],
    ],
    [
      'with a key that is null',
      policy('a', 'spec: {~: 1}'),
      ['5 yaml-syntax!: This is not valid YAML: a key must be text.'],
    ],
    [
      'with a number without end',
      policy('a', 'spec: {a: .inf}'),
      ['5 yaml-syntax!: This is not valid YAML: a number must be finite.'],
    ],
    [
      'that merges text',
      policy('a', 'spec: {<<: b}'),
      ['5 yaml-syntax!: This is not valid YAML: a merge (<<) needs a mapping, or a list of mappings.'],
    ],
    [
      'that is a Helm template',
      `{{- if .Values.x }}\n${policy('a')}{{- end }}\n`,
      ['1 template-not-rendered!: This is a template that was not rendered.'],
    ],
    [
      'that is a Helm template and valid YAML',
      policy('{{ .Values.name }}'),
      ['4 template-not-rendered!: This is a template that was not rendered.'],
    ],
    [
      'that is a Jinja template',
      `${policy('a')}{% if x %}\nb: 1\n`,
      ['5 template-not-rendered!: This is a template that was not rendered.'],
    ],
    [
      'behind the end of another',
      `${policy('a')}...\n${policy('b')}`,
      [
        '6 text-between-documents!: A document has ended above (...) and no other has begun (---): kubectl does not read this, other tools do.',
      ],
    ],
    ['that is no manifest anyway', 'a: [b\nc: d\n', []],
    ['that is no manifest, behind the end of another', `${policy('a')}...\na: b\n`, []],
    [
      'of which a marker has lost its line',
      '--- |\n  kind: NetworkPolicy\n',
      ['1 yaml-syntax!: This is not valid YAML: it is one text, and no mapping.'],
    ],
    ['that is one text, and no policy', '--- |\n  kind: Pod\n', []],
    [
      'whose braces are another language’s',
      `${policy('a')}<% if x %>\nb: 1\n`,
      ['5 template-not-rendered!: This is a template that was not rendered.'],
    ],
  ])('%s is named with its line', (_, text, expected) => {
    expect(faultsOf(text)).toEqual(expected);
  });

  it('leaves the others of its file alone', () => {
    const text = `${NAMESPACE}---\n${policy('a', 'spec: [')}---\n${policy('b')}`;
    expect(objectsOf(text)).toEqual(['Namespace/shop@1-4', 'NetworkPolicy/b@12-15']);
    expect(faultsOf(text)).toEqual([expect.stringMatching(/^\d+ yaml-syntax!: /)]);
  });

  it.each([
    ['too long', policy('a', `spec: "${'x'.repeat(LIMITS.documentLength)}"`), /^1 document-too-large!: /],
    [
      'too deep',
      policy('a', `spec: ${'['.repeat(200)}${']'.repeat(200)}`),
      /^5 yaml-syntax!: .*it is nested more than 100 levels deep/,
    ],
    ['deep enough to exhaust a parser', policy('a', `spec: ${'['.repeat(10_000)}`), /^\d+ yaml-syntax!: /],
    [
      'made of aliases of aliases',
      policy('a', 'a0: &a0 [x]', ...Array.from({ length: 30 }, (_, i) => `a${i + 1}: &a${i + 1} [*a${i}, *a${i}]`)),
      /more than 500000 values/,
    ],
  ])('because it is %s is named, and ends soon', (_, text, expected) => {
    expect(faultsOf(text)).toEqual([expect.stringMatching(expected)]);
    expect(objectsOf(text)).toEqual([]);
  });

  it.each([
    ['lists in a policy', `{"kind": "NetworkPolicy", "spec": ${'['.repeat(20_000)}${']'.repeat(20_000)}}`],
    ['Lists in Lists', `${'{"kind": "List", "items": ['.repeat(20_000)}{"kind": "Pod"}${']}'.repeat(20_000)}`],
  ])('because its JSON is too deep is named: %s', (_, text) => {
    expect(faultsOf(text)).toEqual(['- document-too-deep!: It is nested more than 100 levels deep.']);
  });

  it('for 20,000 keys or 10,000 anchors is none', () => {
    const keys = Array.from({ length: 20_000 }, (_, i) => `k${i}: v\n`).join('');
    const anchors = Array.from({ length: 10_000 }, (_, i) => `a${i}: &a${i} x\nb${i}: *a${i}\n`).join('');
    expect(faultsOf(`${policy('a')}${keys}---\n${policy('b')}${anchors}`)).toEqual([]);
  });

  it('because an API is a mapping is none: what has neither kind nor API is no object', () => {
    expect(faultsOf('apiVersion:\n  kind: Namespace\nmetadata: {name: blue}\n')).toEqual([]);
  });

  it.each([
    ['plain', 'x'],
    ['escaped', '\\\\\\"'],
  ])('because a string of JSON has ten million %s characters is named', (_, character) => {
    const text = `{"apiVersion": "v1", "kind": "Pod", "spec": "${character.repeat(1e7 / character.length)}"}`;
    expect(faultsOf(text)).toEqual([expect.stringMatching(/^1 document-too-large!/)]);
  });

  it.each([
    ['YAML', '---\nkind: Namespace\napiVersion: v1\nmetadata: {name: a}\n'.repeat(50_002), 200_002],
    ['JSON', `{"kind":"List","items":[${Array(50_002).fill(ITEM).join(',\n')}]}`, 50_001],
  ])('because 50,000 objects stand above it in its file is named, and they are read: %s', (_, text, line) => {
    const message = `${line} too-many-documents!: The 50000 objects above are the most that are read of one file: the rest is not.`;
    expect(faultsOf(text)).toEqual([message]);
    expect(objectsOf(text)).toHaveLength(50_000);
  });

  it('is none of the 50,000 if nothing in it matters', () => {
    const text = `${'kind: ConfigMap\n---\n'.repeat(50_001)}${policy('a')}`;
    expect(faultsOf(text)).toEqual([]);
    expect(objectsOf(text)).toHaveLength(1);
  });

  it('because it is longer than the longest is named', () => {
    const long = (length: number) => {
      const text = (padding: string) => policy('a', `x: "${padding}"`);
      return text('x'.repeat(length - text('').length));
    };
    expect(faultsOf(long(LIMITS.documentLength))).toEqual([]);
    expect(faultsOf(long(LIMITS.documentLength + 1))).toEqual([
      '1 document-too-large!: A document of 1048577 characters is too long to be parsed; up to 1048576 are.',
    ]);
  });

  it('is a warning', () => {
    const { faults } = readBlob(bytesOf(policy('a', 'x: [')));
    expect(faults.map(({ severity }) => severity)).toEqual(['warning']);
  });

  it('because it opens 200,001 lists is named before they cost a gigabyte', () => {
    expect(faultsOf(policy('a', `a: ${'['.repeat(200_001)}`))).toEqual([
      expect.stringMatching(/more than 200000 braces and brackets/),
    ]);
  });
});

describe('a file with many faults', () => {
  const BROKEN = `${policy('a', 'x: ]')}---\n`;
  const TWICE = (times: number) => policy('a', ...Array.from({ length: times + 1 }, () => 'x: 1'));
  const MORE = (line: number, code: string, count: number) =>
    `${line} ${code}: ${count} more of these follow in this file.`;

  it('tells twenty of each kind, and how many more there are', () => {
    const faults = faultsOf(`${BROKEN.repeat(23)}${TWICE(24)}`);
    expect(faults).toHaveLength(42);
    expect(faults.slice(19, 22)).toEqual([
      '119 yaml-syntax!: This is not valid YAML: there is something where nothing can stand.',
      MORE(125, 'yaml-syntax!', 3),
      expect.stringMatching(/^144 duplicate-key: .* after line 143\./),
    ]);
    expect(faults.at(-1)).toBe(MORE(164, 'duplicate-key', 4));
  });

  it.each([
    [20, 20, /^25 duplicate-key: The key x/],
    [21, 21, /^26 duplicate-key: 1 more of these follow/],
  ])('that has %i faults of one kind tells them in %i', (times, told, last) => {
    const faults = faultsOf(TWICE(times));
    expect(faults).toHaveLength(told);
    expect(faults.at(-1)).toMatch(last);
  });

  it('tells all that are few beside many of another kind', () => {
    expect(faultsOf(`${BROKEN}${TWICE(24)}`)).toHaveLength(22);
  });

  it('hides flows in the rest if any of them does', () => {
    const text = policy('a', 'spec: {}', ...Array.from({ length: 24 }, () => 'x: 1'), 'spec: {}');
    expect(faultsOf(text).at(-1)).toMatch(/duplicate-key!: 4 more of these follow/);
    expect(faultsOf(policy('a', 'spec: {}', 'spec: {}', ...Array.from({ length: 24 }, () => 'x: 1'))).at(-1)).toMatch(
      /duplicate-key!: 4 more of these follow/,
    );
  });

  it('tells each object that is rendered elsewhere, for each is compared', () => {
    const text = '---\napiVersion: argoproj.io/v1alpha1\nkind: Application\n'.repeat(25);
    expect(faultsOf(text)).toHaveLength(25);
  });

  it('is read up to the thousandth document that is broken', () => {
    expect(objectsOf(`${BROKEN.repeat(999)}${policy('b')}`)).toEqual(['NetworkPolicy/b@5995-5998']);
    expect(objectsOf(`${TWICE(1)}---\n`.repeat(1_001))).toHaveLength(1_001);
    expect(objectsOf(`${BROKEN.repeat(1_000)}${policy('b')}`)).toEqual([]);
  });
});

describe('a template that is valid YAML', () => {
  const deployment = (template: string) =>
    `apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\nspec:\n  template:\n    metadata:\n      labels: ${template}\n`;

  it.each([
    [
      'a name',
      policy('"{{ .Values.name }}"'),
      '4 template-not-rendered!: NetworkPolicy {{ .Values.name }} is a template that was not rendered: metadata.name is {{ .Values.name }}.',
    ],
    [
      'a name in braces',
      policy('{NAME}'),
      '4 template-not-rendered!: NetworkPolicy (no name) is a template that was not rendered: metadata.name is {"NAME":null}.',
    ],
    [
      'a rule',
      policy('a', 'spec:', '  podSelector:', '    matchLabels:', '      app: <%= app %>'),
      '8 template-not-rendered!: NetworkPolicy a is a template that was not rendered: spec.podSelector.matchLabels.app is <%= app %>.',
    ],
    [
      'a port',
      policy('a', 'spec:', '  ingress:', '  - ports:', `    - port: \${PORT}`),
      `8 template-not-rendered!: NetworkPolicy a is a template that was not rendered: spec.ingress[0].ports[0].port is \${PORT}.`,
    ],
    [
      "a pod's label",
      deployment('{app: "$(APP)"}'),
      '8 template-not-rendered!: Deployment web is a template that was not rendered: spec.template.metadata.labels.app is $(APP).',
    ],
  ])('in %s is no object', (_, text, expected) => {
    expect(faultsOf(text)).toEqual([expected]);
    expect(objectsOf(text)).toEqual([]);
  });

  it.each([
    [
      "a pod's command",
      deployment('{app: web}').concat(`    spec:\n      containers:\n      - args: ["\${HOME}", "{{ x }}"]\n`),
    ],
    ['an annotation', policy('a', '  annotations: {by: "<somebody@example.org>"}')],
  ])('in %s is an object like others', (_, text) => {
    expect(objectsOf(text)).toHaveLength(1);
    expect(faultsOf(text)).toEqual([]);
  });
});

describe('metadata that the API server would reject', () => {
  const namespace = (metadata: string) => `apiVersion: v1\nkind: Namespace\nmetadata: ${metadata}\n`;
  const decoding = 'json: cannot unmarshal';

  it.each([
    [
      '{name: shop, labels: {istio: on}}',
      'shop',
      `${decoding} bool into Go struct field ObjectMeta.metadata.labels of type string`,
    ],
    [
      '{name: shop, labels: {build: 010}}',
      'shop',
      `${decoding} number into Go struct field ObjectMeta.metadata.labels of type string`,
    ],
    [
      '{name: shop, labels: [a]}',
      'shop',
      `${decoding} array into Go struct field ObjectMeta.metadata.labels of type map[string]string`,
    ],
    [
      '{name: shop, annotations: {a: true}}',
      'shop',
      `${decoding} bool into Go struct field ObjectMeta.metadata.annotations of type string`,
    ],
    ['{name: 12}', '(no name)', `${decoding} number into Go struct field ObjectMeta.metadata.name of type string`],
    ['[a]', '(no name)', `${decoding} array into Go struct field Object.metadata of type v1.ObjectMeta`],
    [
      '{name: Shop}',
      'Shop',
      "metadata.name: Invalid value: Shop: a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-'",
    ],
    [
      '{name: shop.eu}',
      'shop.eu',
      "metadata.name: Invalid value: shop.eu: a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-'",
    ],
  ])('%s: the object counts as absent', (metadata, name, why) => {
    expect(faultsOf(namespace(metadata))).toEqual([
      `3 object-rejected: Namespace ${name} is invalid and is left out: ${why}.`,
    ]);
    expect(objectsOf(namespace(metadata))).toEqual([]);
  });

  it.each([
    '{name: shop, labels: ~}',
    '{name: shop, namespace: , annotations: {a: ~}}',
    '{name: shop, labels: {a: "on"}}',
  ])('is not %s', (metadata) => {
    expect(objectsOf(namespace(metadata))).toEqual(['Namespace/shop@1-3']);
  });

  it('of a policy is judged where policies are', () => {
    expect(objectsOf(policy('12'))).toEqual(['NetworkPolicy/@1-4']);
  });
});

describe('a key that stands twice', () => {
  it('counts as it stands last, and is named with both lines', () => {
    const text = policy('a', 'spec:', '  podSelector: {}', '  podSelector: {matchLabels: {app: web}}');
    expect(manifestOf(text).body['spec']).toEqual({ podSelector: { matchLabels: { app: 'web' } } });
    expect(faultsOf(text)).toEqual([
      '7 duplicate-key: The key podSelector stands here again, after line 6. The last one counts, and strict clients such as kubectl are refused.',
    ]);
  });

  it('is found in JSON too', () => {
    const text = '{"apiVersion": "v1", "kind": "Namespace",\n"metadata": {"name": "a",\n"name": "b"}}';
    expect(objectsOf(text)).toEqual(['Namespace/b@1-3']);
    expect(faultsOf(text)).toEqual([
      '3 duplicate-key: The key name stands here again, after line 2. The last one counts, and strict clients such as kubectl are refused.',
    ]);
  });

  it('is nobody’s business in an object that does not matter', () => {
    const list =
      'kind: List\nitems:\n- {kind: Secret, a: 1, a: 2}\n- {apiVersion: v1, kind: Namespace, metadata: {name: shop}}\n';
    expect(faultsOf(list)).toEqual([]);
  });

  it('is none beside a merged one', () => {
    expect(faultsOf(policy('a', 'base: &b {x: 1}', 'spec: {<<: *b, x: 2}'))).toEqual([]);
  });
});

describe('any content', () => {
  const scraps = [
    '{',
    '}',
    '[',
    ']',
    ':',
    '- ',
    '&a ',
    '*a ',
    '"',
    "'",
    '\n',
    '\t',
    '|',
    '#',
    '? ',
    '<<: ',
    '---\n',
    '...\n',
    '%',
    '\0',
    '{{',
    '!!int ',
    '\\u',
  ];
  const wholes = [
    `${policy('a', 'spec: &a {x: [y]}', 'z: *a')}---\nkind: List\nitems:\n- kind: Pod\n  apiVersion: v1\n`,
    '{"kind": "List",\n"items": [{"kind": "Pod", "apiVersion": "v1", "metadata": {"name": "a"}}]}',
  ];
  const edit = fc.record({ at: fc.nat(200), removed: fc.nat(4), added: fc.constantFrom('', ...scraps) });

  it('is read to its end: whatever it holds, nothing is thrown', () => {
    fc.assert(
      fc.property(fc.constantFrom(...wholes), fc.array(edit, { maxLength: 6 }), (whole, edits) => {
        const text = edits.reduce(
          (before, { at, removed, added }) => before.slice(0, at) + added + before.slice(at + removed),
          whole,
        );
        for (const object of readBlob(bytesOf(text)).objects) {
          expect(place(object, [])).toEqual({ line: object.line, endLine: object.endLine });
        }
      }),
      { numRuns: 1_000 },
    );
  });
});
