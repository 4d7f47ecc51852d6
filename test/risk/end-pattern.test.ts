import { describe, expect, test } from 'vitest';
import type { EndConfig } from '../../src/config/risk-config.ts';
import type { Endpoint } from '../../src/flow/change.ts';
import { holdsNamespaceOf, isHeld, isTrustedEnd, readEnd } from '../../src/risk/end-pattern.ts';
import { addresses, pods, strangers, workload } from '../report/example.ts';
import { documents, namespace } from './manifests.ts';
import { readVersion } from './versions.ts';

const RED = { team: 'red' };
const versions = (base: string, head: string) => ({
  base: readVersion({ base }).state,
  head: readVersion({ head }).state,
});
const both = documents(namespace('shop', RED), namespace('ops'));
const world = versions(both, both);
const web = workload('shop/Deployment/web');
const red = { namespaceSelector: { matchLabels: RED } };
const select = (labels: Record<string, string>) => ({ podSelector: { matchLabels: labels } });

describe('a pattern holds an end', () => {
  test.each<[story: string, pattern: EndConfig, end: Endpoint, holds: boolean]>([
    ['whatever it is, if it asks for nothing', {}, web, true],
    ['but no addresses, if it asks for nothing', {}, addresses('10.0.0.0/8'), false],
    ['by its addresses', { cidrs: ['10.0.0.0/8'] }, addresses('10.1.0.0/16', '10.2.0.0/16'), true],
    ['and not by some of its addresses', { cidrs: ['10.0.0.0/8'] }, addresses('10.1.0.0/16', '11.0.0.0/8'), false],
    ['by its addresses among pods', { cidrs: ['10.0.0.0/8'] }, web, false],
    ['by its cluster', { clusters: ['default'] }, web, true],
    ['and not by another cluster', { clusters: ['prod'] }, web, false],
    ['by the name of its namespace', { namespaces: ['sh*', 'x'] }, web, true],
    ['and not by another', { namespaces: ['ops'] }, web, false],
    ['by the labels of its namespace', red, web, true],
    ['and not by those of another', { namespaceSelector: { matchLabels: { team: 'blue' } } }, web, false],
    ['by its own labels', select({ app: 'web' }), web, true],
    ['and not by others', select({ app: 'api' }), web, false],
    ['of undeclared pods by their namespace', { namespaces: ['shop'] }, pods(['shop']), true],
    ['and not if they lie in others too', { namespaces: ['shop'] }, pods(['shop', 'ops']), false],
    ['if each of their namespaces is named', { namespaces: ['shop', 'ops'] }, pods(['shop', 'ops']), true],
    ['and not if they may lie anywhere', { namespaces: ['*'] }, strangers(['team=red'], [], ['shop']), false],
    ['of undeclared pods by the labels of their namespaces', red, pods(['shop']), true],
    ['and not if one of those has others', red, pods(['shop', 'ops']), false],
    ['of pods anywhere that are selected by those labels', red, strangers(['team=red']), true],
    ['and not of pods anywhere that are selected by others', red, strangers(['team=blue']), false],
    ['of undeclared pods by the labels that they must have', select({ app: 'x' }), pods(['shop'], 'app=x'), true],
    ['and not by labels that they may have', select({ app: 'x' }), pods(['shop']), false],
    ['and not by one of several that they may have', select({ app: 'x' }), pods(['shop'], 'app=x,y'), false],
  ])('%s', (_, pattern, end, holds) => {
    expect(isHeld(readEnd(pattern), end, 'head', world)).toBe(holds);
  });

  test('by an expression', () => {
    const expression = (operator: 'In' | 'Exists', values?: string[]) =>
      readEnd({ podSelector: { matchExpressions: [{ key: 'app', operator, ...(values && { values }) }] } });
    expect(isHeld(expression('Exists'), web, 'head', world)).toBe(true);
    expect(isHeld(expression('In', ['api', 'web']), web, 'head', world)).toBe(true);
    expect(isHeld(expression('In', ['api']), web, 'head', world)).toBe(false);
  });

  test('as the version has it, or else as the other has it', () => {
    const relabelled = workload('shop/Deployment/web');
    const head = { ...relabelled, head: { ...relabelled.head, labels: { app: 'new' } } } as typeof relabelled;
    const [was, is] = [readEnd(select({ app: 'web' })), readEnd(select({ app: 'new' }))];
    expect([isHeld(was, head, 'base', world), isHeld(is, head, 'base', world)]).toEqual([true, false]);
    expect([isHeld(was, head, 'head', world), isHeld(is, head, 'head', world)]).toEqual([false, true]);
    for (const presence of ['base', 'head'] as const) {
      const one = workload('shop/Deployment/web', presence);
      expect([isHeld(was, one, 'base', world), isHeld(was, one, 'head', world)]).toEqual([true, true]);
      expect([isHeld(is, one, 'base', world), isHeld(is, one, 'head', world)]).toEqual([false, false]);
    }
  });
});

describe('an end is trusted', () => {
  const [without, withRed] = [namespace('ops'), documents(namespace('ops'), namespace('shop', RED))];
  const other = documents(namespace('ops'), namespace('shop'));
  test.each<[story: string, pattern: EndConfig, base: string, head: string, end: Endpoint, trusted: boolean]>([
    ['if it was there', { namespaces: ['shop'] }, withRed, withRed, web, true],
    ['and not in a namespace that is new', { namespaces: ['shop'] }, without, withRed, web, false],
    [
      'and not if it is new in base’s order',
      { namespaces: ['shop'] },
      without,
      withRed,
      workload('shop/Deployment/web', 'head'),
      false,
    ],
    ['and not in a namespace that is new, by its labels', red, without, withRed, web, false],
    [
      'and not in a namespace that is new, by a label that it has not',
      { namespaceSelector: { matchExpressions: [{ key: 'team', operator: 'DoesNotExist' }] } },
      without,
      other,
      web,
      false,
    ],
    ['and not where the labels are new', red, other, withRed, web, false],
    ['and not where the labels are gone', red, withRed, other, web, false],
    ['in a new namespace, if nothing is asked of that', select({ app: 'web' }), without, withRed, web, true],
    ['in a new namespace that no manifest declares', { namespaces: ['lab'] }, without, without, pods(['lab']), true],
    [
      'and not of undeclared pods of a new namespace',
      { namespaces: ['*'] },
      without,
      withRed,
      pods(['shop', 'ops']),
      false,
    ],
    ['by its addresses', { cidrs: ['10.0.0.0/8'] }, without, withRed, addresses('10.0.0.0/9'), true],
  ])('%s', (_, pattern, base, head, end, trusted) => {
    expect(isTrustedEnd(readEnd(pattern), end, versions(base, head))).toBe(trusted);
  });
});

describe('a pattern holds the namespace of an end', () => {
  test.each<[story: string, pattern: EndConfig, end: Endpoint, holds: boolean]>([
    ['by its name', { namespaces: ['shop'] }, web, true],
    ['whatever the pods are', { namespaces: ['shop'], ...select({ app: 'x' }) }, web, true],
    ['if it is one of several', { namespaces: ['shop'] }, pods(['ops', 'shop']), true],
    [
      'if it is one of several that are known',
      { namespaces: ['shop'] },
      strangers(['team=blue'], [], ['ops', 'shop']),
      true,
    ],
    ['and not if it may be', { namespaces: ['shop'] }, strangers(['team=blue']), false],
    ['by the labels that it must have', red, strangers(['team=red']), true],
    ['by its labels', red, pods(['ops', 'shop']), true],
    ['in its cluster', { namespaces: ['shop'], clusters: ['default'] }, web, true],
    ['and in no other', { namespaces: ['shop'], clusters: ['prod'] }, web, false],
    ['and none of addresses', { cidrs: ['10.0.0.0/8'] }, addresses('10.0.0.0/9'), false],
  ])('%s', (_, pattern, end, holds) => {
    expect(holdsNamespaceOf(readEnd(pattern), end, world)).toBe(holds);
  });

  test('in either version', () => {
    const plain = documents(namespace('ops'), namespace('shop'));
    for (const material of [versions(both, plain), versions(plain, both)]) {
      expect(holdsNamespaceOf(readEnd(red), web, material)).toBe(true);
    }
    expect(holdsNamespaceOf(readEnd(red), web, versions(plain, plain))).toBe(false);
  });
});
