import { describe, expect, test } from 'vitest';
import type { Endpoint } from '../../src/flow/change.ts';
import { write } from '../../src/manifest/sentence.ts';
import { nameSet, nameSets, presentIn } from '../../src/report/endpoints.ts';
import { addresses, INTERNET, INTERNET6, workload } from './example.ts';

const shop = ['cart', 'db', 'web', 'worker'].map((name) => workload(`shop/Deployment/${name}`));
const ops = ['a', 'b', 'c', 'd'].map((name) => workload(`ops/DaemonSet/${name}`));
const lone = workload('lone/Pod/one');
const [cart, db, web, worker] = shop as [Endpoint, Endpoint, Endpoint, Endpoint];
const [opsA, opsB] = ops as [Endpoint, Endpoint];
const workloads = [...shop, ...ops, lone];
const all = [...workloads, INTERNET, INTERNET6];

const names = (set: readonly Endpoint[], of: readonly Endpoint[] = all) => write(nameSet(nameSets(of)(set)));

describe('workloads', () => {
  test.each<[string, readonly Endpoint[]]>([
    ['shop/web', [web]],
    ['shop/cart, shop/worker', [cart, worker]],
    ['all 4 workloads of shop', shop],
    ['all 4 workloads of shop, ops/a, lone/one', [opsA, ...shop, lone]],
    ['every workload (9)', workloads],
    ['every workload except shop/web (8)', workloads.filter((one) => one !== web)],
    ['every workload except shop/web, ops/a (7)', workloads.filter((one) => one !== web && one !== opsA)],
    ['nothing', []],
  ])('%s', (words, set) => {
    expect(names(set)).toBe(words);
  });

  test('two of a namespace are named, though they are all it has', () => {
    expect(names([opsA, opsB], [opsA, opsB, ...shop])).toBe('ops/a, ops/b');
  });

  test('the kind is shown only where two workloads share their name', () => {
    const twin = workload('shop/StatefulSet/db');
    expect(names([db, twin, web], [...all, twin])).toBe('shop/Deployment/db, shop/StatefulSet/db, shop/web');
  });

  test('a long list says how many workloads it leaves out', () => {
    const many = Array.from({ length: 12 }, (_, i) => workload(`n${i}/Deployment/x`));
    expect(names(many, [...many, ...workloads])).toBe('n0/x, n1/x, n2/x and 9 more');
  });

  test('what came or went with a version counts only there', () => {
    const gone = workload('shop/Deployment/gone', 'base');
    expect(names(shop, presentIn('head', [...all, gone]))).toBe('all 4 workloads of shop');
    expect(names([...shop, gone], presentIn('base', [...all, gone]))).toBe('all 5 workloads of shop');
  });
});

describe('addresses', () => {
  const ten = addresses('10.0.0.0/8');
  const link = addresses('169.254.169.254/32');
  const rest = addresses(
    '0.0.0.0/5',
    '8.0.0.0/7',
    '11.0.0.0/8',
    '12.0.0.0/6',
    '16.0.0.0/4',
    '32.0.0.0/3',
    '64.0.0.0/2',
    '128.0.0.0/1',
  );

  test.each<[string, readonly Endpoint[]]>([
    ['the internet (0.0.0.0/0)', [INTERNET]],
    ['the internet (0.0.0.0/0)', [ten, rest]],
    ['the internet (::/0)', [INTERNET6]],
    ['every address (IPv4 and IPv6)', [INTERNET, INTERNET6]],
    ['every address (IPv4 and IPv6)', [ten, rest, INTERNET6]],
    ['10.0.0.0/8', [ten]],
    ['0.0.0.0/0 except 10.0.0.0/8', [rest]],
    ['0.0.0.0/0 except 10.0.0.0/8, the internet (::/0)', [rest, INTERNET6]],
    ['169.254.169.254/32', [link]],
    ['the internet (0.0.0.0/0), shop/web', [web, INTERNET]],
  ])('%s', (words, set) => {
    expect(names(set)).toBe(words);
  });

  test('a block within a wider one is cut out of that one', () => {
    const wide = addresses('10.0.0.0/9', '10.128.0.0/10', '10.192.0.0/11', '10.224.0.0/12', '10.240.0.0/13');
    expect(names([wide], [wide, INTERNET])).toBe('10.0.0.0/8 except 10.248.0.0/13');
  });

  test('a long list of blocks says how many it leaves out', () => {
    const odd = addresses('10.0.0.0/24', '10.0.2.0/24', '10.0.8.0/24', '10.1.0.0/24', '10.3.0.0/24');
    expect(names([odd], [odd, INTERNET])).toBe('10.0.0.0/24, 10.0.2.0/24, 10.0.8.0/24 and 2 more');
  });
});

describe('everything', () => {
  test.each<[string, readonly Endpoint[]]>([
    ['anything', all],
    ['anything except shop/web', all.filter((one) => one !== web)],
    ['the internet (0.0.0.0/0), every workload (9)', all.filter((one) => one !== INTERNET6)],
    ['every address (IPv4 and IPv6), all 4 workloads of shop', [...shop, INTERNET, INTERNET6]],
  ])('%s', (words, set) => {
    expect(names(set)).toBe(words);
  });
});
