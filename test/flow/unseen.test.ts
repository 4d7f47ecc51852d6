import { describe, expect, it, test } from 'vitest';
import { parse } from 'yaml';
import { compare } from '../../src/flow/compare.ts';
import { listFlows } from '../../src/flow/list.ts';
import { namespace, policy } from '../policy/cluster.ts';
import { understand } from '../reference/understand.ts';

const versions = (...documents: readonly (readonly string[])[]) =>
  understand(...documents.map((version) => version.map((text) => parse(text)))).map(({ state }) => state);
const podsIn = (documents: readonly string[]) => {
  const [state] = versions(documents);
  if (state === undefined) throw new Error('no version');
  return listFlows(state)
    .endpoints.filter((endpoint) => endpoint.kind === 'pods')
    .map(({ id }) => id);
};

const DENY = policy('shop/deny', 'podSelector: {}');
const ALLOW = policy(
  'shop/web',
  'podSelector: {matchLabels: {app: web}}\ningress: [{from: [{namespaceSelector: {matchLabels: {team: a}}}]}]',
);

test.each<[string, string[], string[]]>([
  ['no policy tells any two pods apart', [namespace('shop'), namespace('ops')], ['pods//']],
  [
    'a policy for a whole namespace',
    [DENY],
    ['pods/kubernetes.io/metadata.name=shop/', 'pods/kubernetes.io/metadata.name!=shop/'],
  ],
  [
    'declared namespaces that no policy tells apart are one',
    [DENY, namespace('a'), namespace('b')],
    ['pods/kubernetes.io/metadata.name!=shop/', 'pods/kubernetes.io/metadata.name=shop/'],
  ],
  [
    'a namespace that is only named has the automatic label alone (semantics D4)',
    [
      DENY,
      policy(
        'shop/dns',
        'podSelector: {}\ningress: [{from: [{namespaceSelector: {matchLabels: {kubernetes.io/metadata.name: dns}}}]}]',
      ),
    ],
    [
      'pods/kubernetes.io/metadata.name=dns/',
      'pods/kubernetes.io/metadata.name=shop/',
      'pods/kubernetes.io/metadata.name notin (dns,shop)/',
    ],
  ],
  [
    'labels of namespaces divide the declared ones by their labels, and all others by what they may have',
    [DENY, ALLOW, namespace('ops', '{team: a}')],
    [
      'pods/team=a/',
      'pods/kubernetes.io/metadata.name=shop/app=web',
      'pods/kubernetes.io/metadata.name=shop/app!=web',
      'pods/kubernetes.io/metadata.name!=shop,team!=a/',
    ],
  ],
])('%s', (_, documents, expected) => {
  expect(podsIn(documents).sort()).toEqual([...expected].sort());
});

describe('pods that no manifest declares, in a comparison,', () => {
  const told = (base: readonly string[], head: readonly string[]) => {
    const [before, after] = versions(base, head);
    if (before === undefined || after === undefined) throw new Error('no versions');
    return compare(before, after);
  };

  it('are told of only where base and head disagree', () => {
    expect(told([DENY], [DENY]).endpoints.filter(({ kind }) => kind === 'pods')).toEqual([]);
  });

  it('are a witness each: an example with its labels and those of its namespace', () => {
    const { endpoints } = told([DENY], [DENY, ALLOW]);
    const witnesses = endpoints.flatMap((endpoint) =>
      endpoint.kind === 'pods' ? [[endpoint.head?.namespace.labels, endpoint.head?.labels]] : [],
    );
    expect(witnesses).toEqual([
      [{ 'kubernetes.io/metadata.name': 'shop' }, { app: 'web' }],
      [{ 'kubernetes.io/metadata.name': 'other-2', team: 'a' }, {}],
    ]);
  });

  it('are not decided, and said to be so, where the policies tell too many kinds apart', () => {
    const keys = Array.from({ length: 12 }, (_, i) => `k${i}`);
    const wild = keys.map((key, i) =>
      policy(
        `shop/p${i}`,
        `podSelector: {matchLabels: {${key}: a}}\ningress: [{from: [{podSelector: {matchLabels: {${key}: b}}}], ports: [{port: ${i + 1}}]}]`,
      ),
    );
    const { undecided } = told(wild, [
      ...wild,
      policy('shop/more', 'podSelector: {}\ningress: [{ports: [{port: 99}]}]'),
    ]);
    expect(undecided.map(({ code, hidesFlows }) => ({ code, hidesFlows }))).toEqual([
      { code: 'pods-not-decided', hidesFlows: true },
    ]);
  });
});
