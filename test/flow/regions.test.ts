import { describe, expect, it, test } from 'vitest';
import { groupNamespaces } from '../../src/flow/regions.ts';
import { EVERYWHERE, type Region, type RelevantSet } from '../../src/flow/relevant.ts';
import { words } from '../../src/flow/unseen.ts';
import type { Requirement } from '../../src/policy/selector.ts';
import { namespace, workload } from '../policy/cluster.ts';
import { statesOf } from './states.ts';

const NAME = 'kubernetes.io/metadata.name';
const has = (key: string, ...values: string[]): Requirement => ({ key, operator: 'In', values });

/** Pods `pod=…` of a namespace by name or of namespaces by labels. */
function asking(pod: string, namespaces: string | readonly Requirement[], within: Region = EVERYWHERE): RelevantSet {
  const where = typeof namespaces === 'string' ? { name: namespaces } : { selector: namespaces };
  return { set: { namespaces: where, pods: [has('pod', pod)] }, podsKey: pod, within };
}
const only = (...names: string[]): Region => ({ everywhere: false, names: new Set(names) });

/** `selector: names, … and others; what is asked of their pods; their example in each version`, of each group. */
function groups(
  base: readonly string[],
  head: readonly string[],
  sets: readonly RelevantSet[][],
  most = 100,
): string[] {
  return groupNamespaces(statesOf(base, head), sets, most).groups.map(({ selector, names, others, examples, pods }) => {
    const who = [...names, ...(others ? ['others'] : [])].join(' ');
    const labels = examples.map((one) => one?.name ?? 'none').join(' ');
    return `${words(selector).replaceAll(NAME, 'name')}: ${who}; ${pods.map(words).join(' ')}; ${labels}`;
  });
}
const same = (documents: readonly string[], sets: readonly RelevantSet[]) =>
  groups(documents, documents, [[...sets], [...sets]]);

const [a, b] = [namespace('a'), namespace('b')];
const X = [has('x', '1')];
const Y = [has('y', '1')];

describe('namespaces are grouped', () => {
  test.each<[string, string[], RelevantSet[], string[]]>([
    ['as one, if nothing tells them apart', [b, a], [], [': a b others; ; a a']],
    [
      'by the sets of their names, with several of a name',
      [a, b],
      [asking('p', 'a'), asking('q', 'a')],
      ['name=a: a; pod=p pod=q; a a', 'name!=a: b others; ; b b'],
    ],
    [
      'by sets of their labels, in the order of their names',
      [namespace('b', '{x: "1"}'), namespace('a', '{x: "1"}'), namespace('c')],
      [asking('p', X)],
      ['x=1: a b others; pod=p; a a', 'x!=1: c others; ; c c'],
    ],
    [
      'apart from others, if these are not as one of them is',
      [a, namespace('b', '{x: "1"}')],
      [asking('p', [...X, ...Y])],
      ['name in (a,b): a b; ; a a'],
    ],
    [
      'apart from others, whose labels are not theirs',
      [namespace('a', '{x: "1"}')],
      [asking('p', X, only('a'))],
      ['name=a: a; pod=p; a a', 'name!=a: others; ; other other'],
    ],
    [
      'apart by sets that matter in one of them alone',
      [namespace('a', '{x: "1"}'), namespace('b', '{x: "1"}')],
      [asking('p', X, only('a')), asking('q', 'b', only('a'))],
      ['name=a: a; pod=p; a a', 'name!=a: b others; ; b b'],
    ],
    [
      'as those that a selector names and no manifest declares (D4)',
      [],
      [asking('p', [has(NAME, 'z', 'm')])],
      ['name in (m,z): m z; pod=p; m m', 'name notin (m,z): others; ; other other'],
    ],
    [
      'without names for what is not the name',
      [],
      [asking('p', [has('x', 'z')])],
      ['x!=z: others; ; other other', 'x=z: others; pod=p; other-2 other-2'],
    ],
    [
      'with all others where every namespace is asked for by the automatic label',
      [a],
      [asking('p', [{ key: NAME, operator: 'Exists', values: [] }])],
      [': a others; pod=p; a a'],
    ],
    [
      'with others that the same sets meet, in whatever order these come',
      [namespace('a', '{x: "1", y: "1"}')],
      [asking('p', X, only('shop')), asking('q', Y), asking('r', X)],
      ['x=1,y=1: a others; pod=q pod=r; a a'],
    ],
    [
      'or are asked for',
      [namespace('a', '{x: "1", y: "1"}')],
      [asking('p', X), asking('q', Y), asking('r', X)],
      ['x=1,y=1: a others; pod=p pod=q pod=r; a a'],
    ],
    [
      'with examples of names that nothing else has',
      [namespace('other', '{x: "1"}'), namespace('other-2', '{x: "1"}'), namespace('other-x')],
      [asking('p', 'other'), asking('q', 'other-2'), asking('r', 'other-x')],
      [
        'name=other: other; pod=p; other other',
        'name=other-2: other-2; pod=q; other-2 other-2',
        'name=other-x: other-x; pod=r; other-x other-x',
        'name notin (other,other-2,other-x): others; ; other-x-x other-x-x',
      ],
    ],
    [
      'and what is asked of their pods is asked once',
      [a],
      [asking('p', 'a'), asking('p', [])],
      ['name=a: a; pod=p; a a', 'name!=a: others; pod=p; other other'],
    ],
  ])('%s', (_, documents, sets, expected) => {
    const found = same(documents, sets);
    expect(found.filter((group) => expected.includes(group))).toEqual(expected);
    expect(found.length).toBeGreaterThanOrEqual(expected.length);
  });

  it('by the versions that have them: one that a version alone declares is not in the other', () => {
    expect(groups([a], [b], [[], []])).toEqual([
      'name=a: a; ; a none',
      'name=b: b; ; none b',
      'name notin (a,b): others; ; other other',
    ]);
    const inhabited = workload('Deployment', 'a/web', '{}');
    expect(groups([a], [inhabited], [[], []])).toEqual([': a others; ; a a']);
    expect(groups([], [inhabited], [[], []])).toEqual([': a others; ; a a']);
  });

  it('by the sets of each version', () => {
    expect(groups([a], [a], [[asking('p', 'a')], []])).toEqual([
      'name=a: a; pod=p; a a',
      'name!=a: others; ; other other',
    ]);
    expect(groups([a, b], [a], [[asking('p', 'b')], [asking('q', 'a')]])).toEqual([
      'name=a: a; pod=q; a a',
      'name=b: b; pod=p; b none',
      'name notin (a,b): others; ; other other',
    ]);
  });

  it('by their labels in each version', () => {
    const labelled = namespace('a', '{x: "1"}');
    const sets = [[asking('p', X)], [asking('p', X)]];
    expect(groups([a, b], [labelled, b], sets)).toEqual([
      'name=a: a; pod=p; a a',
      'name!=a,x!=1: b others; ; b b',
      'name!=a,x=1: others; pod=p; other other',
    ]);
  });

  it('with an example that has the labels of others and its own name', () => {
    const { groups: found } = groupNamespaces(statesOf([], []), [[asking('p', X)], []], 100);
    expect(found.map(({ examples }) => examples[1])).toEqual(
      found.map(({ pods }, i) => {
        const name = i === 0 ? 'other' : 'other-2';
        return { name, labels: { [NAME]: name, ...(pods.length > 0 ? { x: '1' } : {}) } };
      }),
    );
  });

  it('as far as there may be groups, and it is told whether that was far enough', () => {
    const sets = [[asking('p', X), asking('q', Y)], []];
    expect(groupNamespaces(statesOf([], []), sets, 4).complete).toBe(true);
    expect(groupNamespaces(statesOf([], []), sets, 3).complete).toBe(false);
  });
});
