import { describe, expect, it } from 'vitest';
import { readBlob } from '../../src/manifest/read.ts';
import { bytesOf, faultsOf, manifestOf, objectsOf, policy } from './texts.ts';

const namespace = (metadata: string) => `apiVersion: v1\nkind: Namespace\nmetadata:\n  ${metadata}\n`;
const pod = (...metadata: readonly string[]) => `apiVersion: v1\nkind: Pod\nmetadata:\n  ${metadata.join('\n  ')}\n`;
const LABEL = "a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-'";
const SUBDOMAIN = "a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.'";
const rejected = (line: number, what: string, field: string, value: string, rule: string) =>
  `${line} object-rejected: ${what} is invalid and is left out: ${field}: Invalid value: ${value}: ${rule}.`;

describe('a name that the API server takes', () => {
  it.each(['a', '0', 'a-b', 'a--b', 'a'.repeat(63)])('is one of a namespace: %s', (name) => {
    expect(faultsOf(namespace(`name: "${name}"`))).toEqual([]);
    expect(objectsOf(namespace(`name: "${name}"`))).toEqual([`Namespace/${name}@1-4`]);
  });

  it.each(['a', 'a.b', 'a-b.c-d', 'a'.repeat(253), `a.${'b'.repeat(63)}`])('is one of a pod: %s', (name) => {
    expect(faultsOf(pod(`name: "${name}"`, 'namespace: shop'))).toEqual([]);
    expect(objectsOf(pod(`name: "${name}"`, 'namespace: shop'))).toEqual([`Pod/${name}@1-5`]);
  });
});

describe('a name that the API server refuses', () => {
  it.each(['A', 'a_b', 'a.b', '-a', 'a-', 'a b', 'a'.repeat(64)])('is one of a namespace: %s', (name) => {
    expect(faultsOf(namespace(`name: "${name}"`))).toEqual([
      rejected(4, `Namespace ${name}`, 'metadata.name', name, LABEL),
    ]);
    expect(objectsOf(namespace(`name: "${name}"`))).toEqual([]);
  });

  it.each(['A', 'a..b', '.a', 'a.', 'a.-b', 'a-.b', 'a_b', 'a'.repeat(254)])('is one of a pod: %s', (name) => {
    expect(faultsOf(pod(`name: "${name}"`))).toEqual([rejected(4, `Pod ${name}`, 'metadata.name', name, SUBDOMAIN)]);
  });

  it.each(['Shop', 'a.b', 'a'.repeat(64)])('is one of the namespace of a pod: %s', (name) => {
    expect(faultsOf(pod('name: web', `namespace: "${name}"`))).toEqual([
      rejected(5, 'Pod web', 'metadata.namespace', name, LABEL),
    ]);
  });

  it('is measured with a letter in place of each placeholder', () => {
    expect(faultsOf(pod(`name: "\${${'N'.repeat(300)}}.a"`))).toEqual([]);
    expect(objectsOf(namespace(`name: "\${${'N'.repeat(80)}}"`))).toHaveLength(1);
  });
});

describe('what SOPS has encrypted', () => {
  const SECRET = 'ENC[AES256_GCM,data:abc=,iv:x,tag:y,type:str]';
  const SAID = 'is encrypted with SOPS and is not analysed: nobody knows here what it says.';
  const sops = '\nsops: {version: 3.7.1}\n';

  it.each([
    [
      'the whole object',
      `apiVersion: ${SECRET}\nkind: ${SECRET}\nmetadata: {}${sops}`,
      `2 encrypted!: This object ${SAID}`,
    ],
    [
      'the whole object, in JSON',
      JSON.stringify({ apiVersion: SECRET, kind: SECRET }),
      `1 encrypted!: This object ${SAID}`,
    ],
    [
      'what a policy says',
      `apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata: {name: a}\nspec: ${SECRET}${sops}`,
      `4 encrypted!: NetworkPolicy a ${SAID}`,
    ],
    [
      'the labels of a pod',
      `apiVersion: v1\nkind: Pod\nmetadata:\n  name: a\n  labels:\n    app: ${SECRET}${sops}`,
      `6 encrypted!: Pod a ${SAID}`,
    ],
  ])('is named: %s', (_, text, fault) => {
    expect(faultsOf(text)).toEqual([fault]);
    expect(objectsOf(text)).toEqual([]);
    expect(readBlob(bytesOf(text)).faults.map(({ hidesFlows }) => hidesFlows)).toEqual([true]);
  });

  it.each([
    ['a Secret', `apiVersion: v1\nkind: Secret\nmetadata: {name: a}\ndata: {a: "${SECRET}"}${sops}`],
    ['values', `password: ${SECRET}${sops}`],
    ['what decides no flow', `apiVersion: v1\nkind: Pod\nmetadata: {name: a}\nspec: {nodeName: "${SECRET}"}${sops}`],
  ])('is nothing to us in %s', (_, text) => {
    expect(faultsOf(text)).toEqual([]);
  });
});

describe('metadata', () => {
  it.each([
    ['generateName', 'generateName: 1', 'number', 'generateName', 'string'],
    ['namespace', 'namespace: 1', 'number', 'namespace', 'string'],
    ['labels', 'labels: a', 'string', 'labels', 'map[string]string'],
    ['annotations', 'annotations: a', 'string', 'annotations', 'map[string]string'],
  ])('is of its types: %s', (_, line, kind, field, type) => {
    expect(faultsOf(pod('name: a', line))).toEqual([
      `5 object-rejected: Pod a is invalid and is left out: json: cannot unmarshal ${kind} into Go struct field ObjectMeta.metadata.${field} of type ${type}.`,
    ]);
  });

  it.each([
    ['a value', 'team: a b', 'a b', 'a valid label must be an empty string or consist of'],
    ['a key', 'a b: x', 'a b', 'name part must consist of'],
  ])('has labels that the API server takes: %s', (_, label, refused, why) => {
    const [fault] = faultsOf(namespace(`{name: shop, labels: {${label}}}`));
    expect(fault).toContain(
      `4 object-rejected: Namespace shop is invalid and is left out: metadata.labels: Invalid value: ${refused}: ${why}`,
    );
  });

  it('may be absent', () => {
    expect(objectsOf('apiVersion: v1\nkind: Pod\n')).toEqual(['Pod/@1-2']);
    expect(objectsOf('apiVersion: v1\nkind: Pod\nmetadata:\n')).toEqual(['Pod/@1-3']);
  });

  it('must be a mapping', () => {
    expect(faultsOf('apiVersion: v1\nkind: Pod\nmetadata: [a]\n')).toEqual([
      '3 object-rejected: Pod (no name) is invalid and is left out: json: cannot unmarshal array into Go struct field Object.metadata of type v1.ObjectMeta.',
    ]);
  });

  it.each([
    ['a name and a namespace', '{name: a, namespace: b}', 'a', 'b'],
    ['none', '{}', '', undefined],
    ['empty ones', '{name: "", namespace: ""}', '', undefined],
    ['ones that are no text', '{name: 1, namespace: [b]}', '', undefined],
  ])('gives a policy %s', (_, metadata, name, namespace) => {
    const text = `apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata: ${metadata}\n`;
    expect(manifestOf(text)).toMatchObject({ name, namespace });
  });

  it('of a node is not judged, for it is no workload', () => {
    expect(objectsOf('apiVersion: v1\nkind: Node\nmetadata: {name: A}\n')).toEqual(['Node/A@1-3']);
  });
});

it.each([
  ['object-rejected', 'an error that hides nothing', pod('name: A'), 'error', false],
  ['template-not-rendered', 'a warning that hides flows', policy('"{{ x }}"'), 'warning', true],
  ['placeholder-not-filled', 'a warning that hides flows', policy('a', `  namespace: \${NS}`), 'warning', true],
])('%s is %s', (code, _, text, severity, hidesFlows) => {
  expect(readBlob(bytesOf(text)).faults).toMatchObject([{ code, severity, hidesFlows }]);
});

it('a template is told by the first field that is to be filled in', () => {
  expect(faultsOf(policy('a', 'spec:', '  podSelector:', '    matchLabels: {app: $(APP), tier: $(TIER)}'))).toEqual([
    '7 template-not-rendered!: NetworkPolicy a is a template that was not rendered: spec.podSelector.matchLabels.app is $(APP).',
  ]);
});

it('a placeholder for a namespace is told with what it may mean', () => {
  expect(faultsOf(policy('a', `  namespace: \${NS}`))).toEqual([
    `5 placeholder-not-filled!: NetworkPolicy a is taken as it is written, and metadata.namespace is \${NS}: what is filled in there may be equal to another name or label.`,
  ]);
});

it('an object that does not matter is none, and has no faults', () => {
  const text = 'kind: List\nitems:\n- {apiVersion: v1, kind: ConfigMap, metadata: {name: "{{ x }}"}}\n';
  expect([objectsOf(text), faultsOf(text)]).toEqual([[], []]);
});
