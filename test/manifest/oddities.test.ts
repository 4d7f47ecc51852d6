import { describe, expect, it } from 'vitest';
import { hideChangedElsewhere } from '../../src/manifest/elsewhere.ts';
import type { Problem } from '../../src/manifest/problem.ts';
import { readBlob } from '../../src/manifest/read.ts';
import { write } from '../../src/manifest/sentence.ts';
import { bytesOf, faultsOf, objectsOf, policy } from './texts.ts';

const HELM = (kind: string) =>
  `apiVersion: v1\nkind: ${kind}\nmetadata:\n  name: a\n{{- if .Values.x }}\n  labels: {}\n{{- end }}\n`;
const TEMPLATE = (kind: string) =>
  `apiVersion: template.openshift.io/v1\nkind: Template\nmetadata: {name: quickstart}\nobjects:\n- apiVersion: v1\n  kind: ${kind}\n  metadata:\n    name: \${NAME}\n`;
const NAMESPACE = 'apiVersion: v1\nkind: Namespace\nmetadata: {name: shop}\n';

/** What becomes of a content: the objects read from it, and the codes of its faults, with a mark if they hide flows. */
function outcome(content: string | Uint8Array): string {
  const { objects, faults } = readBlob(typeof content === 'string' ? bytesOf(content) : content);
  const named = faults.map(({ code, hidesFlows }) => code + (hidesFlows ? '!' : ''));
  return [...objects.map(({ kind, name }) => `${kind}/${name}`), ...named].join(' ') || 'skipped';
}

describe('what real repositories hold', () => {
  it.each([
    ['a Helm template that matters and does not parse', HELM('Namespace'), 'template-not-rendered!'],
    ['a Helm template that does not matter', HELM('ConfigMap'), 'skipped'],
    ['a Helm template of a Service, which Knative has too', HELM('Service'), 'skipped'],
    ['a Helm template whose kind is to be filled in', HELM('{{ .Values.kind }}'), 'template-not-rendered!'],
    ['a Helm template whose kind is partly filled in', HELM('Config{{ .Values.kind }}'), 'template-not-rendered!'],
    ['a Jinja template', `${policy('a')}{% for x in y %}\nb: 1\n`, 'template-not-rendered!'],
    ['a Go template that parses by accident', policy('a', '  namespace: {{ .x }}'), 'template-not-rendered!'],
    ['a placeholder in the name of a policy', policy(`\${APP}-deny`), `NetworkPolicy/\${APP}-deny`],
    ['a placeholder for a namespace', policy('a', `  namespace: \${NS}`), 'NetworkPolicy/a placeholder-not-filled!'],
    [
      'a placeholder with a default',
      policy('a', `  namespace: \${NS:-shop}`),
      'NetworkPolicy/a placeholder-not-filled!',
    ],
    [
      'a placeholder in a selector',
      policy('a', 'spec:', `  podSelector: {matchLabels: {app: "\${APP}-web"}}`),
      'NetworkPolicy/a placeholder-not-filled!',
    ],
    [
      'a placeholder in the name of a namespace',
      NAMESPACE.replace('shop', `"\${NS}"`),
      `Namespace/\${NS} placeholder-not-filled!`,
    ],
    [
      'a placeholder for a port',
      policy('a', 'spec:', `  ingress: [{ports: [{port: "\${PORT}"}]}]`),
      'template-not-rendered!',
    ],
    [
      'a placeholder for an address',
      policy('a', 'spec:', `  ingress: [{from: [{ipBlock: {cidr: "\${CIDR}"}}]}]`),
      'template-not-rendered!',
    ],
    ['an OpenShift Template that matters', TEMPLATE('Namespace'), 'template-not-rendered!'],
    ['an OpenShift Template that does not matter', TEMPLATE('ConfigMap'), 'skipped'],
    ['a JSON patch', '- op: add\n  path: /spec\n  value: {kind: NetworkPolicy}\n', 'skipped'],
    ['a JSON patch in JSON', '[{"op": "add", "path": "/spec", "value": {"kind": "Pod"}}]', 'skipped'],
    ['custom tags', policy('a', 'x: !secret y', 'z: !Find [1, 2]'), 'NetworkPolicy/a'],
    [
      'a key that stands twice',
      policy('a', 'spec: {podSelector: {}, podSelector: {}}'),
      'NetworkPolicy/a duplicate-key',
    ],
    [
      'two objects that have run together',
      policy('a') + policy('b'),
      'NetworkPolicy/b duplicate-key! duplicate-key! duplicate-key!',
    ],
    ['CRLF', policy('a').replaceAll('\n', '\r\n'), 'NetworkPolicy/a'],
    ['NUL', `${policy('a')}\0`, 'binary!'],
    ['UTF-16', Buffer.from(`\uFEFF${policy('a')}`, 'utf16le'), 'not-utf-8!'],
    ['UTF-16 without a mark', Buffer.from(policy('a'), 'utf16le'), 'binary!'],
    ['a pointer of Git LFS', 'version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 9\n', 'git-lfs-pointer!'],
    ['a file of Ansible Vault', '$ANSIBLE_VAULT;1.1;AES256\n6162\n', 'encrypted!'],
    ['settings of an editor', '{\n// comment\n"tasks": [{"group": {"kind": "build"}}]}', 'skipped'],
    [
      'an Application of Argo CD',
      'apiVersion: argoproj.io/v1alpha1\nkind: Application\nmetadata: {name: a}\n',
      'rendered-elsewhere',
    ],
    ['the same in JSON', '{"apiVersion": "argoproj.io/v1alpha1", "kind": "Application"}', 'rendered-elsewhere'],
    ['a HelmRelease of Flux', 'apiVersion: helm.toolkit.fluxcd.io/v2\nkind: HelmRelease\n', 'rendered-elsewhere'],
    [
      'a Kustomization of Flux',
      'apiVersion: kustomize.toolkit.fluxcd.io/v1\nkind: Kustomization\n',
      'rendered-elsewhere',
    ],
    [
      'a policy of Kyverno that generates',
      'apiVersion: kyverno.io/v1\nkind: ClusterPolicy\nspec: {rules: [{generate: {kind: NetworkPolicy}}]}\n',
      'rendered-elsewhere',
    ],
    [
      'a policy of Kyverno that checks',
      'apiVersion: kyverno.io/v1\nkind: ClusterPolicy\nspec: {rules: [{validate: {}}]}\n',
      'skipped',
    ],
    [
      'an AuthorizationPolicy in JSON',
      '{"apiVersion": "security.istio.io/v1", "kind": "AuthorizationPolicy"}',
      'AuthorizationPolicy/',
    ],
    ['a policy without its kind', policy('a').replace('kind', 'knd'), '/a'],
    ['a policy of a kind that is misspelt', policy('a').replace('Policy', 'Polcy'), 'NetworkPolcy/a'],
    ['the same in JSON', '{"apiVersion": "networking.k8s.io/v1", "kind": "Networkpolicy"}', 'Networkpolicy/'],
    ['a policy behind a dash', `- ${policy('a')}`, 'yaml-syntax!'],
    [
      'a policy that a text runs into',
      `  ---\n{"apiVersion": "networking.k8s.io/v1", "kind": "NetworkPolicy"}`,
      'yaml-syntax!',
    ],
    ['a policy whose kind has lost its colon', policy('a').replace('kind:', 'kind'), 'yaml-syntax!'],
  ])('ends in the right way: %s', (_, content, expected) => {
    expect(outcome(content)).toBe(expected);
  });
});

describe('a placeholder', () => {
  it('is told by what it stands for', () => {
    expect(faultsOf(policy('a', 'spec:', '  podSelector:', '    matchLabels:', `      \${KEY}: web`))).toEqual([
      `8 placeholder-not-filled!: NetworkPolicy a is taken as it is written, and spec.podSelector.matchLabels.\${KEY} is \${KEY}: what is filled in there may be equal to another name or label.`,
    ]);
  });

  it('does not excuse what is wrong around it', () => {
    expect(objectsOf(`apiVersion: v1\nkind: Namespace\nmetadata: {name: "\${NS}_"}\n`)).toEqual([]);
  });
});

describe('what is made elsewhere', () => {
  const application = (name: string, revision: string) =>
    `apiVersion: argoproj.io/v1alpha1\nkind: Application\nmetadata: {name: ${name}}\nspec: {revision: ${revision}}\n`;
  const version = (...texts: readonly string[]) =>
    texts.flatMap((text): Problem[] => readBlob(bytesOf(text)).faults.map((fault) => ({ ...fault, path: 'a.yaml' })));
  const told = (problems: readonly Problem[] = []) =>
    problems.map(({ severity, message, hidesFlows }) => `${severity}${hidesFlows ? '!' : ''}: ${write(message)}`);

  it('is listed where the object is the same in both versions', () => {
    const [base, head] = hideChangedElsewhere([version(application('shop', '1')), version(application('shop', '1'))]);
    const note =
      'note: Application shop is rendered elsewhere: what it makes counts only if its manifests are read here too.';
    expect([told(base), told(head)]).toEqual([[note], [note]]);
  });

  it.each([
    ['changed', [application('shop', '2')]],
    ['gone', []],
  ])('is missing where the object has %s', (_, texts) => {
    const [base] = hideChangedElsewhere([version(application('shop', '1')), version(...texts)]);
    expect(told(base)).toEqual([
      'warning!: Application shop is rendered elsewhere and has changed: what it makes may have changed too, and is not known here.',
    ]);
  });
});

describe('a Secret', () => {
  const deployment = 'apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: web}\n';

  it.each([
    ['beside broken quotes', `${deployment}spec: "hunter2" hunter2\n`],
    ['in a wrong place', `${deployment}spec:\n  hunter2\n key: hunter2\n`],
    ['as an alias', `${deployment}password: *hunter2 hunter2: x\n`],
    ['as a tag', `${deployment}password: !<hunter2 x\n`],
    ['in an escape', `${deployment}password: "\\hunter2"\n`],
    ['in a directive', `%hunter2 hunter2\n---\n${deployment}b: [\n`],
    ['in a key of several lines', `${deployment}hunter2\nhunter2\n`],
    ['in brackets', `${deployment}a: [hunter2}\n`],
  ])('is not quoted in what is said of a text that does not parse: %s', (_, text) => {
    expect(faultsOf(text)).not.toEqual([]);
    expect(faultsOf(text).join('\n')).not.toContain('hunter2');
  });
});
