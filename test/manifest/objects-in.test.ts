import { describe, expect, it } from 'vitest';
import { fieldName, type Json } from '../../src/manifest/objects.ts';
import { isObject, objectsIn } from '../../src/manifest/objects-in.ts';

const POD = { apiVersion: 'v1', kind: 'Pod' };
const list = (kind: string, ...items: readonly Json[]): Json => ({ apiVersion: 'v1', kind, items });

describe('the objects of a document', () => {
  it.each<[string, Json, string[]]>([
    ['itself', POD, [' v1 Pod']],
    ['itself without an API', { kind: 'Pod' }, ['  Pod']],
    ['itself with an API that is no text', { apiVersion: 1, kind: 'Pod' }, ['  Pod']],
    ['what its API says is a policy', { apiVersion: 'networking.k8s.io/v1' }, [' networking.k8s.io/v1 ']],
    [
      'the same with a kind that is no text',
      { apiVersion: 'networking.k8s.io/v1', kind: 1 },
      [' networking.k8s.io/v1 '],
    ],
    ['the items of a List', list('List', POD, POD), ['items[0] v1 Pod', 'items[1] v1 Pod']],
    [
      'the items of Lists in a List',
      list('List', POD, list('List', POD)),
      ['items[0] v1 Pod', 'items[1].items[0] v1 Pod'],
    ],
    [
      'the items of a typed list, which need no kind',
      list('PodList', {}, { kind: 'Job' }),
      ['items[0] v1 Pod', 'items[1] v1 Job'],
    ],
    ['such items with an API of their own', list('PodList', { apiVersion: 'v2' }), ['items[0] v2 Pod']],
    ['the items of a typed list in a List', list('List', list('PodList', {})), ['items[0].items[0] v1 Pod']],
    ['a list without items', { apiVersion: 'v1', kind: 'PodList' }, [' v1 PodList']],
    ['a list whose items are no list', { apiVersion: 'v1', kind: 'List', items: {} }, [' v1 List']],
    [
      'the items of any kind, for kubectl takes it for a list',
      { apiVersion: 'v1', kind: 'ConfigMap', items: [POD] },
      ['items[0] v1 Pod'],
    ],
    ['the same of its own kind, where they say nothing else', { ...POD, items: [{}, null] }, ['items[0] v1 Pod']],
    ['itself if its items are no objects', { ...POD, items: [{ name: 'a' }, 3] }, [' v1 Pod']],
    ['itself if its items are no list', { ...POD, items: { a: POD } }, [' v1 Pod']],
  ])('are %s', (_, value, expected) => {
    expect(
      [...objectsIn(value)].map(({ within, apiVersion, kind }) => `${fieldName(within)} ${apiVersion} ${kind}`),
    ).toEqual(expected);
  });

  it.each<[string, Json]>([
    ['nothing', null],
    ['a text', 'Pod'],
    ['a list', [POD]],
    ['a mapping without a kind', { apiVersion: 'v1' }],
    ['a kind that is no text', { apiVersion: 'v1', kind: 1 }],
    ['an API that is a number, without a kind', { apiVersion: 1 }],
    ['an API that is no text, without a kind', { apiVersion: ['networking.k8s.io/v1'] }],
    ['a List of what is none', list('List', {}, null, 'a', [POD])],
    ['a typed list without an API that is text', { apiVersion: 1, kind: 'PodList', items: [{}] }],
    ['an empty List', list('List')],
    ['anything with an empty list of items', { ...POD, items: [] }],
    ['anything with items that are null', { ...POD, items: null }],
  ])('are none in %s', (_, value) => {
    expect([...objectsIn(value)]).toEqual([]);
  });

  it('have their body', () => {
    expect([...objectsIn(list('List', POD))].map(({ body }) => body)).toEqual([POD]);
  });
});

it.each<[Json | undefined, boolean]>([
  [{}, true],
  [[], false],
  [null, false],
  ['a', false],
  [undefined, false],
])('%j is a mapping: %s', (value, expected) => {
  expect(isObject(value)).toBe(expected);
});
