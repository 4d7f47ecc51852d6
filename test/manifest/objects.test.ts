import { describe, expect, it } from 'vitest';
import { type FieldPath, fieldName, identityOf, namespaceOf, qualifiedName } from '../../src/manifest/objects.ts';
import { manifestOf } from './texts.ts';

describe('the name of a field', () => {
  it.each<[FieldPath, string]>([
    [[], ''],
    [['spec'], 'spec'],
    [['spec', 'ingress', 0, 'from', 1, 'podSelector'], 'spec.ingress[0].from[1].podSelector'],
    [[3, 'kind'], '[3].kind'],
  ])('of %j is %s', (path, name) => {
    expect(fieldName(path)).toBe(name);
  });
});

describe('the namespace of an object', () => {
  it.each([
    ['as written', 'Pod', 'shop', 'shop'],
    ['`default` where none is written (D1)', 'Pod', undefined, 'default'],
    ['none for a kind that lies in none', 'Namespace', undefined, ''],
    ['none for such a kind though one is written', 'Node', 'shop', ''],
  ])('is %s', (_, kind, namespace, expected) => {
    expect(namespaceOf({ kind, namespace })).toBe(expected);
  });

  it('stands before its name, where there is one', () => {
    expect(qualifiedName('shop', 'db')).toBe('shop/db');
    expect(qualifiedName('', 'shop')).toBe('shop');
  });
});

describe('an object', () => {
  const pod = (metadata: string, spec = '{}', apiVersion = 'v1', kind = 'Pod') =>
    identityOf(manifestOf(`apiVersion: ${apiVersion}\nkind: ${kind}\nmetadata: ${metadata}\nspec: ${spec}\n`));
  const identity = pod('{name: a}');

  it.each([
    ['its namespace is written out', pod('{name: a, namespace: default}')],
    ['it says something else', pod('{name: a, labels: {b: c}}', '{x: 1}')],
  ])('is the same though %s', (_, other) => {
    expect(other).toBe(identity);
  });

  it.each([
    ['name', pod('{name: b}')],
    ['namespace', pod('{name: a, namespace: shop}')],
    ['kind', pod('{name: a}', '{}', 'v1', 'ReplicationController')],
    ['API', pod('{name: a}', '{}', 'apps/v1', 'Deployment')],
  ])('is another one if it has another %s', (_, other) => {
    expect(other).not.toBe(identity);
  });

  it('whose name is still to be made is known by its spec', () => {
    const job = (metadata: string, spec: string) => pod(metadata, spec, 'batch/v1', 'Job');
    expect(job('{generateName: a-}', '{x: 1}')).toBe(job('{generateName: b-}', '{x: 1}'));
    expect(job('{generateName: a-}', '{x: 1}')).not.toBe(job('{generateName: a-}', '{x: 2}'));
  });
});
