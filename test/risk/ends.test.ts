import { describe, expect, test } from 'vitest';
import { areUndeclared, isInhabited, namespaceOf, workloadsAmong } from '../../src/risk/ends.ts';
import { addresses, pods, strangers, workload } from '../report/example.ts';
import { documents, namespace, pod } from './manifests.ts';
import { readVersion } from './versions.ts';

describe('the one namespace of an end', () => {
  test.each([
    ['a workload', workload('shop/Deployment/web'), 'shop'],
    ['a workload that is gone', workload('shop/Deployment/web', 'base'), 'shop'],
    ['pods of one', pods(['shop'], 'app=web'), 'shop'],
    ['pods of two', pods(['ops', 'shop'], 'app=web'), undefined],
    ['pods of any other', strangers(['team=red'], [], ['shop']), undefined],
    ['addresses', addresses('10.0.0.0/8'), undefined],
  ])('of %s', (_, end, name) => {
    expect(namespaceOf(end)).toBe(name);
  });
});

test('ends are undeclared if there are pods among them and none is of a workload', () => {
  const [web, some, outside] = [workload('shop/Deployment/web'), pods(['shop'], 'app=x'), addresses('10.0.0.0/8')];
  expect([[some], [outside, some], [web, some], [outside], []].map(areUndeclared)).toEqual([
    true,
    true,
    false,
    false,
    false,
  ]);
});

test('the workloads among ends are those that the version has', () => {
  const ends = [
    workload('shop/Deployment/old', 'base'),
    pods(['shop'], 'app=x'),
    workload('shop/Deployment/new', 'head'),
  ];
  expect(workloadsAmong(ends, 'base').map(({ name }) => name)).toEqual(['old']);
  expect(workloadsAmong(ends, 'head').map(({ name }) => name)).toEqual(['new']);
});

test('a namespace is inhabited if either version declares a workload there', () => {
  const [empty, full] = [namespace('shop'), documents(namespace('shop'), pod('shop/web'))].map(
    (text) => readVersion({ text }).state,
  );
  if (empty === undefined || full === undefined) throw new Error('two versions');
  expect(isInhabited([empty, full], 'shop')).toBe(true);
  expect(isInhabited([full, empty], 'shop')).toBe(true);
  expect(isInhabited([empty, empty], 'shop')).toBe(false);
});
