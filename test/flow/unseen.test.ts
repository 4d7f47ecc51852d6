import { describe, expect, it, test } from 'vitest';
import { parse } from 'yaml';
import { compare } from '../../src/flow/compare.ts';
import { listFlows } from '../../src/flow/list.ts';
import { EVERYWHERE, relevantSets } from '../../src/flow/relevant.ts';
import { unseenPods } from '../../src/flow/unseen.ts';
import { write } from '../../src/manifest/sentence.ts';
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

describe('the pods of a cluster that nothing declares', () => {
  const key = 'podSelector: {matchLabels: {app: web}}';
  const asks = (expression: string) => policy('shop/p', `podSelector: {matchExpressions: [${expression}]}`);

  test.each<[string, string[]]>([
    ['{key: app, operator: In, values: [a, b]}', ['app in (a,b)', 'app notin (a,b)']],
    ['{key: app, operator: NotIn, values: [a]}', ['app!=a', 'app=a']],
    ['{key: app, operator: Exists}', ['!app', 'app']],
    ['{key: app, operator: DoesNotExist}', ['!app', 'app']],
  ])('have ids of the labels that %s asks for', (expression, expected) => {
    const ids = podsIn([asks(expression)]).filter((id) => id.startsWith('pods/kubernetes.io/metadata.name=shop/'));
    expect(ids.map((id) => id.split('/').at(-1)).sort()).toEqual(expected);
  });

  it('are in head alone, in a list, and have no addresses and ports that nobody knows', () => {
    const [state] = versions([policy('shop/p', key)]);
    if (state === undefined) throw new Error('no version');
    const pods = listFlows(state).endpoints.filter((endpoint) => endpoint.kind === 'pods');
    expect(pods.map((each) => 'base' in each)).toEqual([false, false, false]);
    expect(pods.map(({ head }) => [head?.ports, head?.addresses, head?.hostNetwork])).toEqual(
      pods.map(() => [undefined, [], false]),
    );
  });

  it('are in the version that has their namespace', () => {
    const [base, head] = versions([namespace('a'), DENY], [DENY]);
    if (base === undefined || head === undefined) throw new Error('no versions');
    const sets = [base, head].map((state) => relevantSets(state, { sources: EVERYWHERE, destinations: EVERYWHERE }));
    const { endpoints, undecided } = unseenPods([base, head], sets);
    const which = endpoints.map((each) => `${each.names.join() || 'others'}: ${'base' in each} ${'head' in each}`);
    expect(which.sort()).toEqual(['a: true false', 'others: true true', 'shop: true true']);
    expect(undecided).toEqual([]);
  });
});

describe('where the policies tell too many kinds of pods apart', () => {
  const wild = (namespaceName: string) =>
    Array.from({ length: 12 }, (_, i) => policy(`${namespaceName}/p${i}`, `podSelector: {matchLabels: {k${i}: a}}`));
  const not = (...documents: string[]) => {
    const [state] = versions(documents);
    if (state === undefined) throw new Error('no version');
    const sets = relevantSets(state, { sources: EVERYWHERE, destinations: EVERYWHERE });
    const { endpoints, undecided } = unseenPods([state], [sets]);
    return {
      count: endpoints.length,
      told: undecided.map(({ severity, message }) => `${severity}: ${write(message)}`),
    };
  };

  it('it is said so of namespaces that nothing names, and in which they are by their labels', () => {
    const many = (labels: string) =>
      Array.from({ length: 12 }, (_, i) =>
        policy(`shop/p${i}`, `podSelector: {}\ningress: [{from: [{${labels.replaceAll('N', String(i))}}]}]`),
      );
    expect(not(...many('namespaceSelector: {matchLabels: {kN: a}}')).told).toEqual([
      expect.stringContaining('in some namespaces that no manifest names'),
    ]);
    const [first] = not(
      ...many('namespaceSelector: {matchLabels: {team: a}}, podSelector: {matchLabels: {kN: a}}'),
    ).told;
    expect(first).toContain('in namespaces with team=a, pods that');
  });

  it('it is said in which namespaces, and at most of five', () => {
    const { told, count } = not(...[...'abcdefghijkl'].flatMap(wild));
    const words = (name: string) =>
      `warning: The policies tell so many kinds of pods apart that not all were looked at: in the namespace ${name}, pods that no manifest declares are only partly in this answer.`;
    expect(told).toEqual(['a', 'b', 'c', 'd', 'e'].map(words));
    expect(count).toBeGreaterThan(10_000);
    expect(count).toBeLessThanOrEqual(20_000);
  });
});
