import { describe, expect, test } from 'vitest';
import { write } from '../../src/manifest/sentence.ts';
import { assess } from '../../src/risk/assess.ts';
import { documents, namespace, pod, policy } from './manifests.ts';
import { printsBy } from './told.ts';
import { evidenceOf, type Files } from './versions.ts';

const of = (app: string) => policy('shop/web', `podSelector: {matchLabels: {app: ${app}}}\ningress: [{}]`);
const named = (name: string, text: string) => text.replace('name: web', `name: ${name}`);
const anyOf = (...apps: string[]) =>
  policy('shop/web', `podSelector: {matchExpressions: [{key: app, operator: In, values: [${apps}]}]}\ningress: [{}]`);
const SHOP = documents(namespace('shop'), pod('shop/web'));

describe('a policy selects nothing (R13)', () => {
  test.each<[story: string, base: Files, head: Files, found: boolean]>([
    ['and is new', { shop: SHOP }, { shop: SHOP, web: of('wbe') }, true],
    ['and selected something', { shop: SHOP, web: of('web') }, { shop: SHOP, web: of('wbe') }, true],
    [
      'because the pod is labelled otherwise now',
      { shop: SHOP, web: of('web') },
      { shop: documents(namespace('shop'), pod('shop/web', { app: 'x' })), web: of('web') },
      true,
    ],
    ['as it did before', { shop: SHOP, web: of('wbe') }, { shop: SHOP, web: of('ebw') }, false],
    [
      'as it did before by another name',
      { shop: SHOP, web: of('wbe') },
      { shop: SHOP, web: named('www', of('wbe')) },
      false,
    ],
    [
      'as another policy does that is there still',
      { shop: SHOP, web: of('wbe') },
      { shop: SHOP, web: of('wbe'), more: named('more', of('wbe')) },
      false,
    ],
    [
      'as two did before that it is made of',
      { shop: SHOP, a: named('a', of('a')), b: named('b', of('b')) },
      { shop: SHOP, web: anyOf('b', 'a') },
      false,
    ],
    [
      'as one did before that it is split from',
      { shop: SHOP, web: anyOf('a', 'b') },
      { shop: SHOP, a: named('a', of('a')), b: named('b', of('b')) },
      false,
    ],
    [
      'by another name, and more than before',
      { shop: SHOP, web: of('a') },
      { shop: SHOP, web: named('www', anyOf('a', 'b')) },
      true,
    ],
    [
      'as one of another namespace does',
      {
        shop: SHOP,
        red: documents(namespace('red'), pod('red/x'), of('wbe').replace('namespace: shop', 'namespace: red')),
      },
      { shop: SHOP, red: documents(namespace('red'), pod('red/x')), web: of('wbe') },
      true,
    ],
    [
      'by another name, and selected something before',
      { shop: SHOP, web: of('web') },
      { shop: documents(namespace('shop'), pod('shop/web', { app: 'x' })), web: named('www', of('web')) },
      true,
    ],
    [
      'where nothing is declared to select',
      { shop: namespace('shop') },
      { shop: namespace('shop'), web: of('web') },
      false,
    ],
    [
      'and what it selected went away with all the others',
      { shop: SHOP, web: of('web') },
      { shop: namespace('shop'), web: of('web') },
      false,
    ],
  ])('%s', (_, base, head, expected) => {
    expect(found(base, head).includes('medium policy-selects-nothing')).toBe(expected);
  });

  test('is assumed, and placed at the selector', () => {
    const [finding] = assess(evidenceOf({ shop: SHOP }, { shop: SHOP, web: of('wbe') }));
    expect(finding).toMatchObject({ confidence: 'assumed', place: { side: 'head', path: 'web', line: 7, endLine: 7 } });
  });
});

describe('a policy that the API server rejects (semantics V, T6)', () => {
  const quoted = policy('shop/web', 'podSelector: {}\ningress: [{ports: [{port: "80"}]}]');

  test('is high where it is new, and tells what the server says', () => {
    const [finding, ...others] = assess(evidenceOf({ shop: SHOP }, { shop: SHOP, web: quoted }));
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      rule: 'policy-rejected',
      severity: 'high',
      place: { side: 'head', path: 'web', line: 8 },
    });
    expect(finding && write(finding.message)).toMatch(
      /shop\/web is invalid: spec\.ingress\[0\]\.ports\[0\]\.port: Invalid value: "80": .*letter.* A cluster that has an older version keeps that; in this report the rejected one counts for nothing\.$/,
    );
  });

  test.each([
    ['whose kind is misspelt', quoted.replace('kind: NetworkPolicy', 'kind: NetworkPolcy')],
    ['whose kind is missing', quoted.replace('kind: NetworkPolicy', 'Kind: NetworkPolicy')],
    ['whose version is served no more', quoted.replace('networking.k8s.io/v1', 'networking.k8s.io/v1beta1')],
    ['whose version is missing', quoted.replace('networking.k8s.io/v1', '""')],
  ])('is one %s, too', (_, web) => {
    expect(found({ shop: SHOP }, { shop: SHOP, web })).toEqual(['high policy-rejected']);
    expect(found({ shop: SHOP, web }, { shop: SHOP, web })).toEqual([]);
  });

  test('is nothing new where base has it too, on whatever line', () => {
    expect(found({ shop: SHOP, web: quoted }, { shop: SHOP, web: `# Moved down.\n${quoted}` })).toEqual([]);
  });

  test('takes not the place of a valid one of the same name, of which nothing is lost', () => {
    const valid = policy('shop/web', 'podSelector: {}\ningress: [{ports: [{port: 80}]}]');
    const twice = documents(valid, quoted);
    expect(found({ shop: SHOP, web: valid }, { shop: SHOP, web: twice })).toEqual(['high policy-rejected']);
  });

  test('counts as absent, so what the old one isolated is lost', () => {
    expect(found({ shop: SHOP, web: policy('shop/web', 'podSelector: {}') }, { shop: SHOP, web: quoted })).toEqual([
      'critical default-deny-removed',
      'high policy-rejected',
    ]);
  });
});

test('a policy that selects nothing changes no flow', () => {
  const idle = policy('shop/idle', 'podSelector: {matchLabels: {app: nobody}}');
  const [finding] = assess(evidenceOf({ shop: SHOP }, { shop: SHOP, idle }));
  expect(finding).toMatchObject({ rule: 'policy-selects-nothing', changes: [] });
});

test('a policy that selects nothing is known by its own name', () => {
  const idle = (name: string) => policy(`shop/${name}`, 'podSelector: {matchLabels: {app: nobody}}');
  const more = { a: idle('a'), b: idle('b') };
  expect(new Set(printsBy('policy-selects-nothing', { shop: SHOP }, { shop: SHOP, ...more })).size).toBe(2);
});

function found(base: Files, head: Files): string[] {
  return assess(evidenceOf(base, head)).map(({ severity, rule }) => `${severity} ${rule}`);
}
