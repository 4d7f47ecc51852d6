import { describe, expect, it } from 'vitest';
import { readJson } from '../../src/manifest/json.ts';
import { LIMITS } from '../../src/manifest/limits.ts';
import { write } from '../../src/manifest/sentence.ts';

const NAMESPACE = '{"apiVersion": "v1", "kind": "Namespace", "metadata": {"name": "a"}}';

function told(text: string): unknown {
  const reading = readJson(text);
  return (
    reading && [
      ...reading.objects.map(({ kind, name, line, endLine }) => `${kind}/${name}@${line}-${endLine}`),
      ...reading.faults.map(
        ({ severity, line, code, message, hidesFlows }) =>
          `${severity} ${line ?? '-'} ${code}${hidesFlows ? '!' : ''}: ${write(message)}`,
      ),
    ]
  );
}

describe('what JSON holds', () => {
  it.each([
    ['an object', NAMESPACE, ['Namespace/a@1-1']],
    ['an object between empty lines', `\n \t\n${NAMESPACE}\n\n`, ['Namespace/a@3-3']],
    ['an object of several lines', NAMESPACE.replaceAll(', ', ',\n'), ['Namespace/a@1-3']],
    ['an object of many lines', NAMESPACE.replace('{"name"', `{${'\n'.repeat(9)}"name"`), ['Namespace/a@1-10']],
    [
      'a kind with escapes',
      NAMESPACE.replace('kind', 'k\\u0069nd').replace('Namespace', 'N\\u0061mespace'),
      ['Namespace/a@1-1'],
    ],
    ['the kind of a list with escapes', `{"k\\u0069nd": "List", "items": [${NAMESPACE}]}`, ['Namespace/a@1-1']],
    [
      'a list in a list',
      `{"kind": "List", "items": [\n{"kind": "List", "items": [\n${NAMESPACE}\n]}]}`,
      ['Namespace/a@2-4'],
    ],
    ['objects that do not matter', '{"apiVersion": "v1", "kind": "ConfigMap", "data": {"a": "Namespace"}}', []],
    ['no kind', '{"a": 1}', []],
    ['a kind that does not matter', '{"kind": "Other"}', []],
    ['no JSON, and no kind', '{a}', []],
  ])('is found: %s', (_, text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it.each([
    ['YAML', 'kind: Pod\n'],
    ['YAML with braces in it', 'kind: {a: b}\n'],
    ['YAML in braces', '{kind: Pod}'],
    ['a list', `[${NAMESPACE}]`],
    ['a stream', `${NAMESPACE}\n---\n${NAMESPACE}`],
  ])('is not for this reader if it is %s', (_, text) => {
    expect(told(text)).toBeUndefined();
  });

  it('is an object with its own text, and its place in that', () => {
    const [object] = readJson(`\n ${NAMESPACE}\n`)?.objects ?? [];
    expect(object).toMatchObject({ document: { text: NAMESPACE, line: 2 }, within: [] });
    const nested = `{"kind": "List", "items": [${NAMESPACE}]}`;
    const [inner] = readJson(`{"kind": "List", "items": [3,\n ${nested}]}`)?.objects ?? [];
    expect(inner).toMatchObject({ document: { text: nested, line: 2 }, within: ['items', 0] });
  });

  it('is told with the keys that stand twice in it', () => {
    const twice = '{"apiVersion": "v1", "kind": "Namespace",\n"metadata": {"name": "a",\n"name": "b"}}';
    expect(told(`{"kind": "List", "items": [\n{"a": 1, "a": 2},\n${twice},\n{"a": 1, "a": 2}]}`)).toEqual([
      'Namespace/b@3-5',
      expect.stringMatching(/^warning 5 duplicate-key: The key name stands here again, after line 4\./),
    ]);
  });
});

describe('JSON that is too much', () => {
  const padded = (length: number) => {
    const text = (padding: string) =>
      `{"apiVersion": "v1", "kind": "Namespace", "metadata": {"name": "a"}, "x": "${padding}"}`;
    return text('x'.repeat(length - text('').length));
  };
  const TOO_LARGE = (line: number) =>
    `warning ${line} document-too-large!: A document of 1048577 characters is too long to be parsed; up to 1048576 are.`;

  it('is named for an object that matters', () => {
    expect(told(padded(LIMITS.documentLength))).toEqual(['Namespace/a@1-1']);
    expect(told(`\n${padded(LIMITS.documentLength + 1)}\n`)).toEqual([TOO_LARGE(2)]);
    expect(told(padded(LIMITS.documentLength + 4).replace('Namespace', 'Secret'))).toEqual([]);
  });

  it('is named neither for an item that does not matter nor for one that stands far behind', () => {
    const secret = padded(LIMITS.documentLength + 4).replace('Namespace', 'Secret');
    expect(told(`{"kind": "List", "items": [${secret}, ${NAMESPACE}]}`)).toEqual(['Namespace/a@1-1']);
  });

  it('is named for an item alone', () => {
    expect(told(`{"kind": "List", "items": [${NAMESPACE},\n${padded(LIMITS.documentLength + 1)}]}`)).toEqual([
      'Namespace/a@1-1',
      TOO_LARGE(2),
    ]);
  });

  it('is named where it has too many objects', () => {
    const list = `{"kind": "List", "items": [${Array(LIMITS.documents + 1)
      .fill(NAMESPACE)
      .join(',\n')}]}`;
    expect(readJson(list)?.faults).toMatchObject([{ severity: 'warning', code: 'too-many-documents', line: 50_001 }]);
  });

  it('is named where it is too deep', () => {
    const deep = (levels: number) =>
      NAMESPACE.replace('"a"', `"a"}, "x": ${'['.repeat(levels)}${']'.repeat(levels)}`).slice(0, -1);
    expect(told(deep(LIMITS.depth - 1))).toEqual(['Namespace/a@1-1']);
    expect(told(deep(LIMITS.depth))).toEqual(['warning - document-too-deep!: It is nested more than 100 levels deep.']);
  });
});
