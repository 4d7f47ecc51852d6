import { describe, expect, it } from 'vitest';
import { readFleet } from '../../src/manifest/destination.ts';
import { readBlob } from '../../src/manifest/read.ts';
import { bytesOf } from './texts.ts';

/** `folder → namespace`, with `/**` where the folders in it count too; `?` for a namespace that is not known. */
function said(text: string): string[] {
  const lands = readBlob(bytesOf(text)).faults.flatMap(({ elsewhere }) => elsewhere?.lands ?? []);
  return lands.map(({ folder, isTree, namespace = '?' }) => `${folder}${isTree ? '/**' : ''} → ${namespace}`);
}

const object = (api: string, kind: string, spec: string) =>
  `apiVersion: ${api}\nkind: ${kind}\nmetadata: {name: a}\nspec: ${spec}\n`;
const application = (spec: string) => object('argoproj.io/v1alpha1', 'Application', spec);
const applicationSet = (spec: string) => object('argoproj.io/v1alpha1', 'ApplicationSet', spec);
const flux = (spec: string) => object('kustomize.toolkit.fluxcd.io/v1', 'Kustomization', spec);

describe('an object that has a folder applied says where what is in it lands', () => {
  const to = 'destination: {namespace: shop}';

  it.each([
    ['an Application', application(`{source: {path: apps/shop}, ${to}}`), ['apps/shop → shop']],
    ['one with a dot', application(`{source: {path: ./apps/shop/}, ${to}}`), ['apps/shop → shop']],
    ['one with a slash', application(`{source: {path: /apps}, ${to}}`), ['apps → shop']],
    ['one with many slashes', application(`{source: {path: //apps}, ${to}}`), ['apps → shop']],
    [
      'one whose namespace is an empty text',
      application(`{source: {path: a}, destination: {namespace: ''}}`),
      ['a → ?'],
    ],
    ['one that recurses', application(`{source: {path: a, directory: {recurse: true}}, ${to}}`), ['a/** → shop']],
    [
      'one with a namespace of kustomize',
      application(`{source: {path: a, kustomize: {namespace: b}}, ${to}}`),
      ['a → b'],
    ],
    [
      'one of several sources',
      application(`{sources: [{path: a}, {ref: b}, {path: c}], ${to}}`),
      ['a → shop', 'c → shop'],
    ],
    ['one that names no namespace', application('{source: {path: a}}'), ['a → ?']],
    ['one of a chart', application(`{source: {chart: a}, ${to}}`), []],
    ['one of a root, of whichever repository', application(`{source: {path: .}, ${to}}`), []],
    ['one of what is no folder of a repository', application(`{source: {path: ../a}, ${to}}`), []],
    ['one without anything', application('{}'), []],
    ['one of nonsense', application(`{source: [a], sources: b, destination: {namespace: 1}}`), []],
    [
      'an ApplicationSet that says it for all',
      applicationSet(`{template: {spec: {source: {path: a}, ${to}}}}`),
      ['a → shop'],
    ],
    ['one with a gap in the folder', applicationSet(`{template: {spec: {source: {path: 'a/{{b}}'}, ${to}}}}`), []],
    [
      'one with a gap in the namespace',
      applicationSet(`{template: {spec: {source: {path: a}, destination: {namespace: '{{b}}'}}}}`),
      ['a → ?'],
    ],
    [
      'one with a patch of its template',
      applicationSet(`{templatePatch: b, template: {spec: {source: {path: a}, ${to}}}}`),
      ['a → ?'],
    ],
    ['a Kustomization of Flux', flux('{path: ./apps/shop, targetNamespace: shop}'), ['apps/shop/** → shop']],
    ['one that names no namespace', flux('{path: ./apps}'), ['apps/** → ?']],
    ['one with a gap', flux('{path: ./apps, targetNamespace: $A}'), ['apps/** → ?']],
    ['one of the root', flux('{path: ./, targetNamespace: shop}'), []],
  ])('%s', (_, text, expected) => {
    expect(said(text)).toEqual(expected);
  });

  it.each([
    ['a HelmRelease', object('helm.toolkit.fluxcd.io/v2', 'HelmRelease', '{path: a, targetNamespace: b}')],
    ['a policy of Kyverno', object('kyverno.io/v1', 'ClusterPolicy', '{rules: [{generate: {}}], source: {path: a}}')],
  ])('but not %s', (_, text) => {
    expect(said(text)).toEqual([]);
  });
});

describe('a fleet.yaml says where its folder lands', () => {
  it.each([
    ['by default', 'defaultNamespace: shop\n', 'shop', 1],
    ['for all', 'helm: {}\nnamespace: shop\ndefaultNamespace: other\n', 'shop', 2],
    ['not at all', 'helm: {}\n', undefined, 1],
    [
      'where another field ends with the same word',
      'takesNamespace: a\nhelm: {namespace: b}\nnamespace: shop\n',
      'shop',
      3,
    ],
    ['with a gap', 'namespace: a-$(B)\n', undefined, 1],
    ['alike for all targets', 'namespace: shop\ntargetCustomizations: [{name: a}]\n', 'shop', 1],
    ['another for a target', 'namespace: shop\ntargetCustomizations: [{namespace: b}]\n', undefined, 1],
    ['another default for a target', 'namespace: shop\ntargetCustomizations: [{defaultNamespace: b}]\n', undefined, 1],
    ['in no YAML', 'namespace: [\n', undefined, 1],
    ['in no mapping', '[namespace]\n', undefined, 1],
  ])('%s', (_, text, namespace, line) => {
    expect(readFleet('apps/shop/fleet.yaml', text)).toEqual({
      path: 'apps/shop/fleet.yaml',
      line,
      destination: { folder: 'apps/shop', isTree: true, namespace },
    });
  });

  it('also that of the root, which is one of this repository', () => {
    expect(readFleet('fleet.yaml', 'namespace: a\n').destination.folder).toBe('');
  });
});
