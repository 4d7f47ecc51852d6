import { describe, expect, it } from 'vitest';
import { readBlob } from '../../src/manifest/read.ts';
import { bytesOf, faultsOf, objectsOf, policy } from './texts.ts';

const AGAIN = (line: number, key: string, firstLine: number, mark = '') =>
  `${line} duplicate-key${mark}: The key ${key} stands here again, after line ${firstLine}. The last one counts, and strict clients such as kubectl are refused.`;

describe('a key that stands twice', () => {
  it.each(['apiVersion', 'kind', 'metadata', 'spec'])(
    'hides flows if every object has it once, for then two have run together: %s',
    (key) => {
      const texts = {
        apiVersion: 'apiVersion: networking.k8s.io/v1',
        kind: 'kind: NetworkPolicy',
        metadata: 'metadata: {name: a}',
        spec: 'spec: {}\nspec: {}',
      };
      const text = policy('a', ...(texts[key as keyof typeof texts] ?? '').split('\n'));
      expect(faultsOf(text)).toEqual([expect.stringMatching(`^\\d+ duplicate-key!: The key ${key} stands here again`)]);
    },
  );

  it.each(['data', 'status', 'podSelector'])('hides none otherwise: %s', (key) => {
    expect(faultsOf(policy('a', `${key}: 1`, `${key}: 2`))).toEqual([AGAIN(6, key, 5)]);
  });

  it('is said of the object that it stands in, from its first line to its last', () => {
    const item = (...lines: string[]) => ['- kind: Namespace', 'apiVersion: v1', ...lines].join('\n  ');
    const list = (...items: string[]) => ['kind: List', 'items:', ...items, ''].join('\n');
    const first = '- {kind: Namespace, apiVersion: v1, x: 1, x: 2, metadata: {name: a}}';
    const secret = '- {kind: Secret, apiVersion: v1, x: 1, x: 2}';
    expect(faultsOf(list(first, secret))).toEqual([AGAIN(3, 'x', 3)]);
    expect(faultsOf(list(secret, first))).toEqual([AGAIN(4, 'x', 4)]);
    expect(faultsOf(list(secret, item('metadata: {name: a}', 'z: 1', 'z: 2'), secret))).toEqual([AGAIN(8, 'z', 7)]);
  });

  it('stands behind what else is wrong with the object', () => {
    const text = policy('a', `  namespace: "\${NS}"`, 'x: 1', 'x: 2');
    expect(faultsOf(text)).toEqual([expect.stringMatching(/^5 placeholder-not-filled!/), AGAIN(7, 'x', 6)]);
    expect(objectsOf(text)).toEqual(['NetworkPolicy/a@1-7']);
  });

  it('is a warning', () => {
    const { faults } = readBlob(bytesOf(policy('a', 'x: 1', 'x: 2')));
    expect(faults.map(({ severity }) => severity)).toEqual(['warning']);
  });
});
