import { describe, expect, test } from 'vitest';
import { members } from '../../src/flow/bits.ts';
import { dirtyLines, dirtyRegions } from '../../src/flow/dirty.ts';
import type { Region } from '../../src/flow/relevant.ts';
import { createRulebook, type Rulebook } from '../../src/flow/rulebook.ts';
import { editsBetween } from '../../src/flow/same.ts';
import { createUniverse } from '../../src/flow/universe.ts';
import { namespace, policy, workload } from '../policy/cluster.ts';
import { addressed, statesOf } from './states.ts';

const web = workload('Deployment', 'shop/web', '{app: web}');
const db = workload('Deployment', 'shop/db', '{app: db}');
const job = workload('Deployment', 'ops/job', '{app: job}');
const ALL = [web, db, job];
const isolate = (id: string, selector: string, type: string) =>
  policy(id, `podSelector: ${selector}\npolicyTypes: [${type}]`);
const admin = (namespaces: string) => `apiVersion: policy.networking.k8s.io/v1alpha1
kind: AdminNetworkPolicy
metadata: {name: admin}
spec: {priority: 1, subject: {namespaces: ${namespaces}}, egress: [{action: Deny, to: [{namespaces: {}}]}]}`;
const WEB = '{matchLabels: {app: web}}';
const denyAll = isolate('shop/deny', '{}', 'Ingress');
const allowWeb = policy('shop/allow', `podSelector: ${WEB}\ningress: [{}]`);

/** The names of the workloads whose lines are dirty: as sources, and as destinations. */
function dirty(base: readonly string[], head: readonly string[]): [string, string] {
  const states = statesOf(base, head);
  const universe = createUniverse(states, []);
  const rulebooks = universe.sides.map((side) => createRulebook(universe, side)) as [Rulebook, Rulebook];
  const { sources, destinations } = dirtyLines(universe, rulebooks, editsBetween(...states).policies);
  const names = (bits: Uint32Array) =>
    members(bits)
      .map((i) => universe.endpoints[i]?.id.split('/').at(-1))
      .join(' ');
  return [names(sources), names(destinations)];
}

describe('dirty are the lines of', () => {
  test.each<[string, string[], string[], [string, string]]>([
    ['nothing, if nothing changed', [...ALL, denyAll], [...ALL, denyAll], ['', '']],
    ['an end that changed, both ways', [web, db], [web.replace('app: web', 'app: new'), db], ['web', 'web']],
    ['an end that has a label more', [web, db], [web.replace('{app: web}', '{app: web, b: c}'), db], ['web', 'web']],
    ['an end that came or went', [web, db], [web, job], ['job db', 'job db']],
    ['the pods for which rules came, one way', ALL, [...ALL, allowWeb], ['', 'web']],
    [
      'the pods for which rules went',
      [...ALL, policy('shop/allow', `podSelector: ${WEB}\negress: [{}]\npolicyTypes: [Egress]`)],
      ALL,
      ['web', ''],
    ],
    ['the pods that a policy isolates now', ALL, [...ALL, denyAll], ['', 'db web']],
    ['the pods that a policy isolated', [...ALL, isolate('ops/deny', '{}', 'Egress')], ALL, ['job', '']],
    [
      'none that another policy isolates anyway',
      [...ALL, denyAll],
      [...ALL, denyAll, isolate('shop/more', WEB, 'Ingress')],
      ['', ''],
    ],
    [
      'those that the other policy does not isolate',
      [...ALL, isolate('shop/some', WEB, 'Ingress')],
      [...ALL, isolate('shop/some', WEB, 'Ingress'), denyAll],
      ['', 'db'],
    ],
    [
      'those that the other policy isolates for the other direction',
      [...ALL, isolate('shop/some', WEB, 'Egress')],
      [...ALL, isolate('shop/some', WEB, 'Egress'), denyAll],
      ['', 'db web'],
    ],
    [
      'not the pods for which rules are as they were',
      [...ALL, denyAll, allowWeb],
      [...ALL, denyAll, allowWeb, isolate('shop/more', '{}', 'Egress')],
      ['db web', ''],
    ],
    [
      'those with rules that changed, though another policy isolates them anyway',
      [...ALL, denyAll],
      [...ALL, denyAll, allowWeb],
      ['', 'web'],
    ],
    [
      'an end that changed, though a policy isolates it anyway',
      [web, denyAll],
      [web.replace('app: web', 'app: new'), denyAll, isolate('shop/more', '{}', 'Ingress')],
      ['web', 'web'],
    ],
    ['the pods of all namespaces that a policy of the cluster selects', ALL, [...ALL, admin('{}')], ['job db web', '']],
  ])('%s', (_, base, head, expected) => {
    expect(dirty(base, head)).toEqual(expected);
  });
});

describe('before there are ends, lines may be dirty in', () => {
  const told = ({ everywhere, names }: Region) =>
    [...(everywhere ? ['everywhere'] : []), ...[...names].sort()].join(' ');
  const regions = (base: readonly string[], head: readonly string[]): [string, string] => {
    const states = statesOf(base, head);
    const { sources, destinations } = dirtyRegions(...states, editsBetween(...states));
    return [told(sources), told(destinations)];
  };

  test.each<[string, string[], string[], [string, string]]>([
    ['no namespace, if nothing changed', [...ALL, denyAll], [...ALL, denyAll], ['', '']],
    ['the namespace of an end that changed', [addressed('a/x')], [addressed('a/x', '10.0.0.1')], ['a', 'a']],
    ['the namespace whose labels changed', [namespace('a')], [namespace('a', '{b: c}')], ['a', 'a']],
    ['the namespace of rules that came', ALL, [...ALL, allowWeb], ['', 'shop']],
    ['the namespace of rules that went', [...ALL, allowWeb], ALL, ['', 'shop']],
    ['the namespace of pods that are isolated now', ALL, [...ALL, isolate('shop/x', '{}', 'Egress')], ['shop', '']],
    ['the namespace of pods that were isolated', [...ALL, denyAll], ALL, ['', 'shop']],
    [
      'none that is isolated as a whole anyway',
      [...ALL, denyAll],
      [...ALL, denyAll, isolate('shop/x', '{}', 'Ingress')],
      ['', ''],
    ],
    [
      'one that is isolated in part by others',
      [...ALL, isolate('shop/some', WEB, 'Ingress')],
      [...ALL, isolate('shop/some', WEB, 'Ingress'), denyAll],
      ['', 'shop'],
    ],
    [
      'one that is isolated anyway, for rules that changed',
      [...ALL, denyAll],
      [...ALL, denyAll, allowWeb],
      ['', 'shop'],
    ],
    ['all, if a policy of the cluster changed', ALL, [...ALL, admin('{}')], ['everywhere', '']],
  ])('%s', (_, base, head, expected) => {
    expect(regions(base, head)).toEqual(expected);
  });
});
