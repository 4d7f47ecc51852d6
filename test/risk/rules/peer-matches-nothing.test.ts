import { describe, expect, test } from 'vitest';
import { documents, namespace, pod, policy } from '../manifests.ts';
import { printsBy, toldBy } from '../told.ts';

const RULE = 'peer-matches-nothing';
const world = documents(
  namespace('shop'),
  namespace('monitoring'),
  namespace('empty'),
  namespace('own', { name: 'own' }),
  pod('shop/web'),
  pod('shop/db'),
  pod('monitoring/prometheus'),
  pod('named/x'),
);
const labelled = (app: string) => `podSelector: {matchLabels: {app: ${app}}}`;
const into = (...peers: string[]) =>
  policy('shop/db', `${labelled('db')}\ningress: [{from: [${peers.map((peer) => `{${peer}}`)}], ports: [{port: 80}]}]`);
const expression = (key: string, operator: string, ...values: string[]) =>
  `namespaceSelector: {matchExpressions: [{key: ${key}, operator: ${operator}${values.length > 0 ? `, values: [${values}]` : ''}}]}`;
const NAME = 'kubernetes.io/metadata.name';
const ASSUMED = '[Pods that no manifest declares may carry the labels, and something else may label the namespace.]';

/** The peers that are told, and why. */
function told(p: string, more = ''): string[] {
  return toldBy(RULE, { world, more }, { world, more, p }).map((text) =>
    text.replace(/^.*?: The peer (.*) in spec.*? nothing: (.*) \[.*$/, '$1: $2'),
  );
}

test('is told in the whole sentence', () => {
  expect(toldBy(RULE, { world }, { world, p: into(labelled('wbe')) })).toEqual([
    `info peer-matches-nothing, Peer matches nothing, head p:8-8: The peer app=wbe in spec.ingress[0] of policy shop/db matches nothing: no workload declared in shop has these labels. ${ASSUMED}`,
  ]);
});

test('a peer without labels is told as one of every pod', () => {
  const agents = documents(namespace('agents'), pod('agents/a', {}, { hostNetwork: true }));
  const any = policy('agents/p', `${labelled('x')}\ningress: [{from: [{podSelector: {}}]}]`);
  expect(toldBy(RULE, { agents }, { agents, any })).toEqual([
    expect.stringContaining('The peer of every pod in spec.ingress[0] of policy agents/p matches nothing: '),
  ]);
});

test('of many the first five are told, and how many more there are', () => {
  const peers = (count: number) => into(...Array.from({ length: count }, (_, i) => labelled(`a${i}`)));
  expect(told(peers(5)).filter((text) => text.includes('more'))).toEqual([]);
  expect(told(peers(7))).toEqual([
    ...[0, 1, 2, 3].map((i) => `app=a${i}: no workload declared in shop has these labels.`),
    'app=a4: no workload declared in shop has these labels. So it is with 2 more of its peers.',
  ]);
});

describe('a peer of namespaces is told', () => {
  const label = (name: string) =>
    `namespace ${name} is declared without the label name=${name}; the label that every namespace has is ${NAME}.`;
  test.each<[story: string, peer: string, says: string[]]>([
    [
      'where none of those that it names has such a pod',
      `${expression(NAME, 'In', 'shop', 'monitoring')}, ${labelled('x')}`,
      [`${NAME} in (shop,monitoring) / app=x: no workload declared in shop and monitoring has these labels.`],
    ],
    [
      'where it calls one by a label that it has not',
      expression('name', 'In', 'monitoring'),
      [`name=monitoring: ${label('monitoring')}`],
    ],
    [
      'where it does so beside others of its labels',
      'namespaceSelector: {matchLabels: {env: prod, name: monitoring}}',
      [`env=prod,name=monitoring: ${label('monitoring')}`],
    ],
    [
      'but not where one of those lies elsewhere',
      `${expression(NAME, 'In', 'shop', 'kube-system')}, ${labelled('x')}`,
      [],
    ],
    [
      'but not where nothing is declared in one of those',
      `${expression(NAME, 'In', 'shop', 'empty')}, ${labelled('x')}`,
      [],
    ],
    [
      'but not where one of those has such a pod',
      `${expression(NAME, 'In', 'shop', 'monitoring')}, ${labelled('prometheus')}`,
      [],
    ],
    ['but not where it means all but some', `${expression(NAME, 'NotIn', 'shop')}, ${labelled('x')}`, []],
    ['but not where it means all but one by a label', expression('name', 'NotIn', 'monitoring'), []],
    ['but not where it asks for any value', expression('name', 'Exists'), []],
    ['but not where it asks for one of two values', expression('name', 'In', 'monitoring', 'shop'), []],
    ['but not where the namespace has the label', expression('name', 'In', 'own'), []],
    ['but not where no manifest declares the namespace', expression('name', 'In', 'kube-system'), []],
    ['but not where only a workload names the namespace', expression('name', 'In', 'named'), []],
  ])('%s', (_, peer, says) => {
    expect(told(into(peer))).toEqual(says);
  });

  test('but not where another namespace has that label', () => {
    expect(told(into(expression('name', 'In', 'monitoring')), namespace('x', { name: 'monitoring' }))).toEqual([]);
  });
});

test('a fingerprint is of the rule and the peer', () => {
  const p = policy(
    'shop/db',
    `${labelled('db')}\ningress: [{from: [{${labelled('v')}}, {${labelled('z')}}]}, {from: [{${labelled('x')}}], ports: [{port: 1}]}]`,
  );
  expect(new Set(printsBy(RULE, { world }, { world, p })).size).toBe(3);
});

test('a peer that base had in another namespace is new', () => {
  const red = documents(
    namespace('red'),
    pod('red/x'),
    policy('red/db', `${labelled('x')}\ningress: [{from: [{${labelled('wbe')}}]}]`),
  );
  expect(told(into(labelled('wbe')), red)).toHaveLength(1);
});

describe('a peer that matched nothing in base either is not told', () => {
  const oneOf = (...apps: string[]) => `podSelector: {matchExpressions: [{key: app, operator: In, values: [${apps}]}]}`;
  const [x, z] = [labelled('x'), labelled('z')];
  const inShop = (pods: string) => `namespaceSelector: {matchLabels: {${NAME}: shop}}, ${pods}`;
  test.each<[story: string, base: string, head: string, says: number]>([
    ['as it was, in a policy of another name', into(x), into(x).replace('name: db', 'name: data'), 0],
    ['written as an expression', into(x), into(oneOf('x')), 0],
    ['with another in one', into(x, z), into(oneOf('z', 'x')), 0],
    ['as two of one', into(oneOf('x', 'z')), into(x, z), 0],
    ['with the name of its namespace', into(x), into(inShop(x)), 0],
    ['but one that is new beside it is', into(x), into(x, z), 1],
    ['but one that is more than it was is', into(x), into(oneOf('x', 'z')), 1],
  ])('%s', (_, base, head, says) => {
    expect(toldBy(RULE, { world, p: base }, { world, p: head })).toHaveLength(says);
  });

  test('with hundreds of values, unless they are the same', () => {
    const many = Array.from({ length: 300 }, (_, i) => `a${i}`);
    expect(toldBy(RULE, { world, p: into(oneOf(...many)) }, { world, p: into(oneOf(...[...many].reverse())) })).toEqual(
      [],
    );
    expect(toldBy(RULE, { world, p: into(oneOf(...many)) }, { world, p: into(x) })).toHaveLength(1);
  });
});
