import { describe, expect, test } from 'vitest';
import { assess } from '../../src/risk/assess.ts';
import { DENY_ALL, documents, namespace, pod, policy } from './manifests.ts';
import { told, toldBy } from './told.ts';
import { evidenceOf, type Files } from './versions.ts';

const RULE = 'metadata-api-reachable';
const of = (app: string, types: string) => `podSelector: {matchLabels: {app: ${app}}}\npolicyTypes: [${types}]`;
const deny = (types: string) => policy('shop/deny', `podSelector: {}\npolicyTypes: [${types}]`);
const shop = (...more: string[]): Files => ({ shop: documents(namespace('shop'), pod('shop/web'), ...more) });
const severities = (base: Files, head: Files) => toldBy(RULE, base, head).map((text) => text.split(' ')[0]);

describe('pods that lose their isolation for egress reach the metadata API, and that is', () => {
  const own = policy('shop/web', of('web', 'Ingress, Egress'));
  const cachePod = pod('shop/cache');
  const wide = 'podSelector: {matchExpressions: [{key: app, operator: In, values: [web, old]}]}\npolicyTypes: [Egress]';
  const cache = policy('shop/cache', of('cache', 'Egress'));
  test.each<[story: string, base: Files, head: Files, found: string[]]>([
    ['critical where a workload does', { ...shop(), deny: deny('Egress') }, shop(), ['critical']],
    [
      'high where the safety net goes, and other policies isolate all that is declared',
      { ...shop(own), deny: deny('Egress') },
      shop(own),
      ['high'],
    ],
    [
      'critical where no workload is declared',
      { shop: namespace('shop'), deny: deny('Egress') },
      { shop: namespace('shop') },
      ['critical'],
    ],
    ['critical where it was of those pods alone', { ...shop(own), cache }, shop(own), ['critical']],
    [
      'critical where a workload that the policy selected stays, under another policy',
      { ...shop(own), wide: policy('shop/wide', wide) },
      shop(own),
      ['critical'],
    ],
    ['not told where their workload went away with the policy', shop(cachePod, cache), shop(), []],
    ['critical where it stays', shop(cachePod, cache), shop(cachePod), ['critical']],
    [
      'critical where it went to the host network, and others may still run on that of pods',
      shop(cachePod, cache),
      shop(pod('shop/cache', undefined, { hostNetwork: true })),
      ['critical'],
    ],
    [
      'not told where workload and policy got another label together',
      shop(cachePod, cache),
      shop(pod('shop/cache', { app: 'store' }), cache.replace('app: cache', 'app: store')),
      [],
    ],
    [
      'not told where both moved to another namespace',
      shop(namespace('ops'), cachePod, cache),
      shop(namespace('ops'), cachePod.replace('"shop"', '"ops"'), cache.replace('shop', 'ops')),
      [],
    ],
    [
      'critical where one of the policies was for no workload',
      shop(cachePod, cache, policy('shop/other', 'podSelector: {matchLabels: {tier: x}}\npolicyTypes: [Egress]')),
      shop(),
      ['critical'],
    ],
    [
      'not told where a namespace goes with all that is in it',
      { web: pod('red/web'), cache: documents(cachePod, cache) },
      { web: pod('red/web') },
      [],
    ],
    [
      'medium where the last workload leaves a namespace that stays without its safety net',
      { shop: documents(namespace('shop'), cachePod, cache), deny: deny('Egress') },
      { shop: namespace('shop') },
      ['medium'],
    ],
    [
      'critical where the safety net that goes is one for ingress',
      { ...shop(own), cache, deny: deny('Ingress') },
      shop(own),
      ['critical'],
    ],
  ])('%s', (_, base, head, found) => {
    expect(severities(base, head)).toEqual(found);
  });
});

describe('a rule lets a pod reach the metadata API', () => {
  const world = documents(namespace('shop'), pod('shop/web'), policy('shop/deny', DENY_ALL));
  const to = (name: string, cidrs: readonly string[], port = '{port: 80}') =>
    policy(
      `shop/${name}`,
      `podSelector: {matchLabels: {app: web}}\npolicyTypes: [Egress]\negress: [{to: [${cidrs.map((cidr) => `{ipBlock: {cidr: ${cidr}}}`)}], ports: [${port}]}]`,
    );
  const says = (...policies: string[]) =>
    toldBy(RULE, { world }, { world, p: documents(...policies) }).map((text) =>
      text.replace(/^(\w+).* can now reach (.*) on TCP 80: (.*) it\. .*$/, '$1 $2: $3'),
    );

  test('by one of its blocks', () => {
    expect(says(to('p', ['10.0.0.0/8', '169.254.169.254/32']))).toEqual([
      'critical 169.254.169.254: policy shop/p allows',
    ]);
  });

  test('and is named without those that let it reach other addresses', () => {
    expect(says(to('p', ['10.0.0.0/8']), to('q', ['169.254.0.0/16']))).toEqual([
      'critical 169.254.169.254: policy shop/q allows',
    ]);
  });

  test('and each of several is told with the one that lets it be reached', () => {
    expect(says(to('p', ['169.254.0.0/16']), to('q', ['100.64.0.0/10']))).toEqual([
      'critical 169.254.169.254: policy shop/p allows',
      'critical 100.100.100.200: policy shop/q allows',
    ]);
  });

  test('as bad as the worst of several is', () => {
    expect(says(to('p', ['168.63.129.16/32', '169.254.169.254/32']))).toEqual([
      'critical 168.63.129.16 and 169.254.169.254: policy shop/p allows',
    ]);
  });

  test('and the finding speaks for no other rule', () => {
    const p = to('p', ['169.254.169.254/32']);
    expect(assess(evidenceOf({ world }, { world, p })).map(({ rule, also }) => [rule, also])).toEqual([
      [RULE, undefined],
    ]);
  });

  test('and not by UDP, which none of them speaks', () => {
    const udp = to('p', ['169.254.169.254/32'], '{protocol: UDP, port: 80}');
    expect(told({ world }, { world, udp })).toEqual([expect.stringMatching(/^medium flow-opened, /)]);
  });
});

test('the metadata API is within reach of a workload whose labels changed as its policy went', () => {
  const web = (app: string) => documents(namespace('shop'), pod('shop/web', { app }));
  const p = policy('shop/p', 'podSelector: {matchLabels: {app: web}}\npolicyTypes: [Egress]');
  expect(toldBy('metadata-api-reachable', { web: web('web'), p }, { web: web('www') })).toEqual([
    expect.stringContaining('shop/web can now reach '),
  ]);
});
