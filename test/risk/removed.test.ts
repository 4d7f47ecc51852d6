import { expect, test } from 'vitest';
import { assess } from '../../src/risk/assess.ts';
import { DENY_ALL, deployment, documents, namespace, pod, policy } from './manifests.ts';
import { printsBy, told } from './told.ts';
import { evidenceOf, type Files } from './versions.ts';

const others = documents(namespace('ops'), pod('ops/console'));
const shop = (...more: string[]): Files => ({ others, shop: documents(namespace('shop'), ...more) });
const [web, api, zoo] = [pod('shop/web'), pod('shop/api'), deployment('shop/zoo')];

test.each<[story: string, base: Files, head: Files, says: string]>([
  [
    'a workload',
    shop(web, api),
    shop(api),
    'info flow-closed, Workload removed, base shop:5-8: shop/web went away with its flows.',
  ],
  [
    'two, by their names',
    shop(zoo, api),
    shop(),
    'info flow-closed, Workload removed, base shop:5-8: shop/api and shop/zoo went away with their flows.',
  ],
  [
    'a namespace in which nobody declares a workload',
    shop(),
    { others },
    'info flow-closed, Namespace removed, base shop:1-3: Namespace shop went away with its flows. [No manifest declares such pods.]',
  ],
  [
    'a namespace with its workloads',
    shop(web),
    { others },
    'info flow-closed, Workload removed, base shop:5-8: shop/web went away with its flows.',
  ],
])('%s that went away is told with where it was', (_, base, head, says) => {
  expect(told(base, head)).toEqual([says]);
});

test('what could talk to nobody goes without a word', () => {
  const closed = documents(policy('shop/deny', DENY_ALL), namespace('lab'), policy('lab/deny', DENY_ALL));
  const wall = { closed, shop: namespace('shop') };
  expect(told({ ...wall, web }, wall)).toEqual([]);
});

test('those of two namespaces are told apart, each with its own flows', () => {
  const red = { red: documents(namespace('red'), policy('red/deny', DENY_ALL)), pod: pod('red/x') };
  const base = { ...shop(web), ...red };
  const evidence = evidenceOf(base, { ...shop(), red: red.red });
  const [finding, ...more] = assess(evidence);
  expect(more).toEqual([]);
  const ends = finding?.changes.map((index) => evidence.changes[index]);
  expect(ends?.length).toBeGreaterThan(0);
  expect(ends?.every((change) => [...(change?.sources ?? []), ...(change?.destinations ?? [])].some(isWeb))).toBe(true);
});

const isWeb = ({ id }: { readonly id: string }) => id === 'shop/Pod/web';

test('a fingerprint is of the namespace and the workloads', () => {
  const print = (base: Files, head: Files) => printsBy('flow-closed', base, head);
  const prints = [
    ...print(shop(web), shop()),
    ...print(shop(api), shop()),
    ...print(shop(web, api), shop()),
    ...print({ others, red: namespace('red') }, { others }),
    ...print(shop(), { others }),
  ];
  expect(new Set(prints).size).toBe(5);
});
