import { describe, expect, test } from 'vitest';
import { EVERYWHERE, type Region, relevantSets } from '../../src/flow/relevant.ts';
import { namespace, policy } from '../policy/cluster.ts';
import { addressed, stateOf } from './states.ts';

const inside = (...names: string[]): Region => ({ everywhere: false, names: new Set(names) });
const NOWHERE = inside();
const NAMES = 'kubernetes.io/metadata.name';

/** `namespace keys of the labels asked for @ where`, for each set. */
function relevant(documents: readonly string[], sources: Region, destinations: Region): string[] {
  return relevantSets(stateOf(...documents), { sources, destinations })
    .map(({ set: { namespaces, pods }, within }) => {
      const place = 'name' in namespaces ? namespaces.name : `[${namespaces.selector.map(({ key }) => key)}]`;
      const labels = pods.flatMap(({ values }) => values).join();
      return `${place} ${labels || '*'} @ ${within.everywhere ? 'everywhere' : [...within.names].join()}`;
    })
    .sort();
}

const peer = (app: string, where = '') => `{${where}podSelector: {matchLabels: {app: ${app}}}}`;
const ANYWHERE = 'namespaceSelector: {}, ';
const subject = 'podSelector: {matchLabels: {app: web}}';
const ingress = (...peers: string[]) => policy('shop/web', `${subject}\ningress: [{from: [${peers.join()}]}]`);
const egress = (...peers: string[]) =>
  policy('shop/web', `${subject}\npolicyTypes: [Egress]\negress: [{to: [${peers.join()}]}]`);
const admin = (rules: string, more = '{}') => `apiVersion: policy.networking.k8s.io/v1alpha1
kind: AdminNetworkPolicy
metadata: {name: admin}
spec: {priority: 1, subject: {namespaces: ${more}}, ${rules}}`;

describe('to judge lines, pods have to be told apart by', () => {
  test.each<[string, string[], Region, Region, string[]]>([
    ['nothing, where no line is', [ingress(peer('a'))], NOWHERE, NOWHERE, ['shop web @ ']],
    [
      'all sets everywhere, if all lines are judged',
      [ingress(peer('a'), peer('b', ANYWHERE))],
      EVERYWHERE,
      EVERYWHERE,
      ['[] b @ everywhere', 'shop a @ everywhere', 'shop web @ everywhere'],
    ],
    [
      'the subjects of rules where they meet the lines, and all peers of these rules',
      [ingress(peer('a'))],
      NOWHERE,
      inside('shop'),
      ['shop a @ everywhere', 'shop web @ shop'],
    ],
    ['no rule whose subject is elsewhere', [ingress(peer('a'))], NOWHERE, inside('ops'), ['shop web @ ops']],
    [
      'the subjects everywhere of rules whose peers meet the lines, and these peers there',
      [egress(peer('a', ANYWHERE))],
      NOWHERE,
      inside('ops'),
      ['[] a @ ops', 'shop web @ everywhere'],
    ],
    [
      'only those of several peers that meet the lines',
      [egress(peer('a', `namespaceSelector: {matchLabels: {${NAMES}: ops}}, `), peer('b'))],
      NOWHERE,
      inside('ops'),
      [`[${NAMES}] a @ ops`, 'shop web @ everywhere'],
    ],
    [
      'both, where a rule meets lines as subject and as peer',
      [ingress(peer('a'))],
      inside('shop'),
      inside('shop'),
      ['shop a @ everywhere', 'shop web @ everywhere'],
    ],
    [
      'the subjects of rules for everyone, if there are lines on the other side',
      [policy('shop/web', `${subject}\ningress: [{}]`)],
      inside('ops'),
      NOWHERE,
      ['shop web @ everywhere'],
    ],
    [
      'peers of namespaces by their labels, if these are unknown',
      [egress(peer('a', 'namespaceSelector: {matchLabels: {x: y}}, '))],
      NOWHERE,
      inside('nobody'),
      ['[x] a @ nobody', 'shop web @ everywhere'],
    ],
    [
      'or if they match',
      [namespace('ops', '{x: y}'), egress(peer('a', 'namespaceSelector: {matchLabels: {x: y}}, '))],
      NOWHERE,
      inside('ops'),
      ['[x] a @ ops', 'shop web @ everywhere'],
    ],
    [
      'and not if they do not',
      [namespace('ops', '{x: z}'), admin('egress: [{action: Deny, to: [{namespaces: {matchLabels: {x: y}}}]}]')],
      NOWHERE,
      inside('ops'),
      [],
    ],
    [
      'the subjects of rules that block addresses of pods on the lines (C8)',
      [addressed('ops/one', '10.0.0.1'), admin('egress: [{action: Deny, to: [{networks: [10.0.0.0/8]}]}]')],
      NOWHERE,
      inside('ops'),
      ['[] * @ everywhere'],
    ],
    [
      'of all pods, if the lines are everywhere',
      [addressed('ops/one', '10.0.0.1'), admin('egress: [{action: Deny, to: [{networks: [10.0.0.0/8]}]}]')],
      NOWHERE,
      EVERYWHERE,
      ['[] * @ everywhere'],
    ],
    [
      'and not of pods elsewhere',
      [addressed('ops/one', '10.0.0.1'), admin('egress: [{action: Deny, to: [{networks: [10.0.0.0/8]}]}]')],
      NOWHERE,
      inside('shop'),
      [],
    ],
    [
      'and not if the block holds none of their addresses',
      [addressed('ops/one', '10.0.0.1'), admin('egress: [{action: Deny, to: [{networks: [11.0.0.0/8]}]}]')],
      NOWHERE,
      inside('ops'),
      [],
    ],
    [
      'the subjects of rules that isolate nobody, where they meet the lines, and all their peers',
      [admin('ingress: [{action: Deny, from: [{namespaces: {matchLabels: {x: y}}}]}]')],
      NOWHERE,
      inside('shop'),
      ['[] * @ shop', '[x] * @ everywhere'],
    ],
    [
      'the subjects everywhere of rules for everyone, where a policy isolates all their namespace',
      [policy('shop/all', 'podSelector: {}'), policy('shop/web', `${subject}\ningress: [{}]`)],
      inside('ops'),
      NOWHERE,
      ['shop * @ everywhere', 'shop web @ everywhere'],
    ],
    [
      'and only on their own side, if there are no lines on the other',
      [policy('shop/all', 'podSelector: {}'), policy('shop/web', `${subject}\ningress: [{}]`)],
      NOWHERE,
      inside('shop'),
      ['shop * @ shop', 'shop web @ shop'],
    ],
    [
      'one set, where two rules mean the same, in both their places',
      [ingress(peer('a')), policy('shop/two', 'podSelector: {matchLabels: {app: a}}')],
      NOWHERE,
      inside('ops'),
      ['shop a @ ops', 'shop web @ ops'],
    ],
    [
      'one set in the places of both directions',
      [policy('shop/web', `${subject}\npolicyTypes: [Ingress, Egress]`)],
      inside('a'),
      inside('b'),
      ['shop web @ everywhere'],
    ],
    [
      'the whole namespace alone, if a policy isolates it as a whole',
      [
        policy('shop/all', 'podSelector: {}'),
        policy('shop/web', subject),
        policy('ops/web', 'podSelector: {matchLabels: {app: job}}'),
      ],
      NOWHERE,
      inside('shop', 'ops'),
      ['ops job @ shop,ops', 'shop * @ shop,ops'],
    ],
    [
      'what a policy isolates everywhere, if there are lines on the other side',
      [policy('shop/web', subject)],
      inside('ops'),
      inside('shop'),
      ['shop web @ everywhere'],
    ],
  ])('%s', (_, documents, sources, destinations, expected) => {
    expect(relevant(documents, sources, destinations)).toEqual(expected);
  });
});
