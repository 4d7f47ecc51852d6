import fc from 'fast-check';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { splitStream } from '../../src/manifest/document.ts';
import { roleOf } from '../../src/manifest/kinds.ts';
import type { Json } from '../../src/manifest/objects.ts';
import { objectsIn } from '../../src/manifest/objects-in.ts';
import { mayMatter } from '../../src/manifest/scan.ts';
import { toJson } from '../../src/manifest/value.ts';
import { parse } from '../../src/manifest/yaml.ts';
import { policy } from './texts.ts';

describe('the scan', () => {
  it.each([
    ['another kind', 'apiVersion: v1\nkind: ConfigMap\ndata:\n  kind: Pod\n  text: |\n    kind: NetworkPolicy\n'],
    ['another kind with a comment', 'kind: Service # kind: Pod\napiVersion: v1\n'],
    ['a Service that is not Knative’s', 'apiVersion: v1\nkind: Service\n'],
    ['a Pod of no API, as settings have', 'kind: Pod\nmetadata: {name: a}\n'],
    ['another kind behind two spaces', 'kind:  ConfigMap\napiVersion:  v1\n'],
    ['another kind before spaces', 'kind: ConfigMap \t \napiVersion: v1\n'],
    ['another kind before two spaces and a comment', 'kind: ConfigMap  # Pod\napiVersion: v1\n'],
    ['another kind in quotes', `kind: "ConfigMap"\napiVersion: 'v1'\n`],
    ['another kind of an API that is no word', 'kind: ConfigMap\napiVersion: [v1]\n'],
    ['another API', 'apiVersion: batch.volcano.sh/v1alpha1\nkind: Job\n'],
    ['no kind', 'image:\n  kind: Pod\nvalues:\n- kind: Pod\n'],
    ['no kind at all', 'a: [\n{{ .Values.x }}\n'],
    ['a list', '# patch\n- op: add\n  kind: Pod\n'],
    ['comments', '# apiVersion: v1\n  # kind: Pod\n\n'],
    ['a directive', '%YAML 1.2 # kind\n'],
    ['everything indented', '  apiVersion: v1\n  kind: ConfigMap\n  data:\n    kind: Pod\n'],
    ['CRLF', 'apiVersion: v1\r\nkind: ConfigMap\r\n\r\ndata: {}\r\n'],
  ])('skips a document with %s', (_, text) => {
    expect(mayMatter(text)).toBe(false);
  });

  it.each([
    ['a policy', policy('a')],
    ['a Service of Knative', 'kind: Service\napiVersion: serving.knative.dev/v1\n'],
    ['a List', 'kind: ConfigMapList\nitems: []\n'],
    ['two kinds', 'kind: ConfigMap\nkind: Pod\napiVersion: v1\n'],
    ['two APIs', 'kind: Service\napiVersion: v1\napiVersion: serving.knative.dev/v1\n'],
    ['a quoted kind', 'kind: "Pod"\napiVersion: v1\n'],
    ['a quoted API', 'kind: Service\napiVersion: "serving.knative.dev/v1"\n'],
    ['a quoted key', 'kind: ConfigMap\n"kind": Pod\napiVersion: v1\n'],
    ['an escaped key', '"k\\x69nd": Pod\napiVersion: v1\n'],
    ['a merge', '<<: {kind: Pod}\napiVersion: v1\n'],
    ['an explicit key', '? kind\n: Pod\napiVersion: v1\n'],
    ['a space before the colon', 'kind : Pod\napiVersion: v1\n'],
    ['an alias', 'x: &x Pod\nkind: *x\napiVersion: v1\n'],
    ['a kind on the next line', 'kind:\n  Pod\napiVersion: v1\n'],
    ['flow style', '{kind: Pod, apiVersion: v1}\n'],
    ['a Helm template', '{{- if .Values.policy }}\nkind: ConfigMap\n{{- end }}\n'],
    ['a kind of two words', 'kind: ConfigMap Pod\napiVersion: v1\n'],
    ['an API on the next line', 'kind: Pod\napiVersion:\n  v1\n'],
    ['an API of policies on the next line', 'kind: ConfigMap\napiVersion:\n  networking.k8s.io/v1\n'],
    ['a line behind a list', '- a: 1\nkind: ConfigMap\napiVersion: v1\n'],
    ['a percent sign behind its keys', 'kind: ConfigMap\napiVersion: v1\n%a\n'],
    ['another kind further left', '  a: b\nkind: ConfigMap\napiVersion: v1\n'],
    ['a line further left', '  a: b\nkind: Pod\napiVersion: v1\n'],
  ])('leaves a document with %s to the parser', (_, text) => {
    expect(mayMatter(text)).toBe(true);
  });

  it('skips a definition of three megabytes without parsing it', () => {
    const field =
      '                  description: |\n                    kind: NetworkPolicy\n                  type: string\n';
    const definition = `apiVersion: apiextensions.k8s.io/v1\nkind: CustomResourceDefinition\nspec:\n${field.repeat(30_000)}`;
    expect(definition.length).toBeGreaterThan(3_000_000);
    expect(mayMatter(definition)).toBe(false);
  });
});

/** The lines that documents are put together from: ordinary ones, and those that could deceive a scan. */
const LINES = [
  'kind: Pod',
  'kind: NetworkPolicy',
  'kind: ConfigMap',
  'kind: PodList',
  'kind: ConfigMap # kind: Pod',
  'kind:',
  'kind: &k Pod',
  'kind: *k',
  "kind: 'Pod'",
  'kind: |',
  'kind: {a: b}',
  'kind : Pod',
  '"kind": Pod',
  '"k\\x69nd": Pod',
  '? kind',
  ': Pod',
  '<<: {kind: Pod}',
  '<<: *k',
  'apiVersion: v1',
  'apiVersion: "v1"',
  'apiVersion: networking.k8s.io/v1',
  'apiVersion: serving.knative.dev/v1',
  'kind: Service',
  'metadata: {name: a}',
  'metadata:',
  'items:',
  'a: "text',
  'b"',
  "a: 'text",
  "b'",
  'a: |',
  'a: >-',
  'a: [',
  ']',
  'a: {',
  '}',
  '- kind: Pod',
  '- a',
  '-',
  '# kind: Pod',
  '',
  'Pod',
  '{kind: Pod, apiVersion: v1}',
  '--- {kind: Pod, apiVersion: v1}',
  '--- |',
  '---',
  '--- # x',
  '...',
  '!!map',
  '&k',
  '%YAML 1.1',
];
const line = fc
  .tuple(fc.constantFrom('', '', '', '  ', '  ', '    ', ' ', '\t'), fc.constantFrom(...LINES))
  .map(([indent, text]) => indent + text);
const text = fc
  .tuple(fc.array(line, { minLength: 1, maxLength: 9 }), fc.constantFrom('\n', '\r\n'))
  .map(([lines, lineBreak]) => lines.join(lineBreak) + lineBreak);

function matters(value: Json): boolean {
  return [...objectsIn(value)].some(({ apiVersion, kind }) => roleOf(apiVersion, kind) !== undefined);
}

/** Documents that our parser reads something from that matters. */
function oursMatters(document: string): boolean {
  const parsed = parse(document);
  if (parsed.document.errors.length > 0) return false;
  const value = toJson(parsed);
  return 'json' in value && matters(value.json);
}

/** The same, by another parser. */
function theirsMatters(document: string): boolean {
  try {
    return matters((load(document) ?? null) as Json);
  } catch {
    return false;
  }
}

describe('any document', () => {
  it('that the scan skips holds nothing that matters, whoever parses it', () => {
    fc.assert(
      fc.property(text, (stream) => {
        for (const { text: document } of splitStream(stream).documents) {
          if (!mayMatter(document)) expect([oursMatters(document), theirsMatters(document)]).toEqual([false, false]);
        }
      }),
      { numRuns: 6_000 },
    );
  });
});
