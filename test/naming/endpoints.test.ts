import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Endpoint } from '../../src/flow/change.ts';
import { say, write } from '../../src/manifest/sentence.ts';
import { nameSet, nameSets } from '../../src/naming/endpoints.ts';
import type { Requirement } from '../../src/policy/selector.ts';
import { addresses, INTERNET, INTERNET6, pods, strangers, workload } from '../report/example.ts';
import { hostile } from '../report/hostile.ts';

const shop = ['cart', 'db', 'web', 'worker'].map((name) => workload(`shop/Deployment/${name}`));
const ops = ['a', 'b', 'c', 'd'].map((name) => workload(`ops/DaemonSet/${name}`));
const lone = workload('lone/Pod/one');
const [cart, db, web, worker] = shop as [Endpoint, Endpoint, Endpoint, Endpoint];
const [opsA, opsB] = ops as [Endpoint, Endpoint];
const workloads = [...shop, ...ops, lone];
const all = [...workloads, INTERNET, INTERNET6];

const names = (set: readonly Endpoint[], of: readonly Endpoint[] = all, side: 'base' | 'head' = 'head') =>
  write(nameSet(nameSets(of, side, [])(set)));

describe('workloads', () => {
  test.each<[string, readonly Endpoint[]]>([
    ['shop/web', [web]],
    ['shop/cart, shop/worker', [cart, worker]],
    ['all 4 workloads of shop', shop],
    ['all 4 workloads of shop, ops/a, lone/one', [opsA, ...shop, lone]],
    ['every workload (9)', workloads],
    ['every workload except shop/web (8)', workloads.filter((one) => one !== web)],
    ['every workload except shop/web and ops/a (7)', workloads.filter((one) => one !== web && one !== opsA)],
    ['nothing', []],
  ])('%s', (words, set) => {
    expect(names(set)).toBe(words);
  });

  test('two are named, though there are no others', () => {
    expect(names([opsA, opsB], [opsA, opsB])).toBe('ops/a, ops/b');
    expect(names([lone], [lone])).toBe('lone/one');
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
    expect(names(shop, [...all, gone], 'head')).toBe('all 4 workloads of shop');
    expect(names([...shop, gone], [...all, gone], 'base')).toBe('all 5 workloads of shop');
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

describe('pods that no manifest declares', () => {
  const small = ['web', 'api'].map((name) => workload(`shop/Deployment/${name}`)) as [Endpoint, Endpoint];
  const [shopWeb, shopApi] = small;
  const jobs = Array.from({ length: 5 }, (_, i) => workload(`jobs/Job/job-${i}`));
  const likeWeb = pods(['shop'], 'app=web');
  const likeApi = pods(['shop'], 'app!=web', 'app=api');
  const ofShop = [
    likeWeb,
    likeApi,
    pods(['shop'], 'app!=web,api', 'tier=db'),
    pods(['shop'], 'app!=web,api', 'tier!=db'),
  ];
  const [, , withDb, otherShop] = ofShop as [Endpoint, Endpoint, Endpoint, Endpoint];
  const ofJobs = pods(['jobs']);
  const [dns, notDns] = [pods(['kube-system'], 'k8s-app=kube-dns'), pods(['kube-system'], 'k8s-app!=kube-dns')];
  const red = strangers(['team=red', 'env!=dev']);
  const monitoring = strangers(['component=monitoring', 'team!=red', 'env!=dev']);
  const [devWeb, dev] = [strangers(['env=dev'], ['app=web']), strangers(['env=dev'], ['app!=web'])];
  const rest = strangers(['component!=monitoring', 'team!=red', 'env!=dev']);
  const others = [red, monitoring, devWeb, dev, rest];
  const inside = [...small, ...jobs, ...ofShop, ofJobs, dns, notDns, ...others];
  const outside = [INTERNET, INTERNET6];
  const everything = [...inside, ...outside];
  const but = (...gone: readonly Endpoint[]) => everything.filter((one) => !gone.includes(one));

  test.each<[string, readonly Endpoint[]]>([
    ['every pod of shop (2 workloads)', [...small, ...ofShop]],
    ['other pods of shop', ofShop],
    ['every pod of shop and jobs (7 workloads in all)', [...small, ...jobs, ...ofShop, ofJobs]],
    ['all 5 workloads of jobs, other pods of shop', [...jobs, ...ofShop]],
    ['every pod of kube-system', [dns, notDns]],
    ['pods of kube-system with k8s-app=kube-dns', [dns]],
    ['pods of kube-system without k8s-app=kube-dns', [notDns]],
    ['shop/web and other pods of shop with app=web', [shopWeb, likeWeb]],
    ['shop/api, other pods of shop with app=web', [shopApi, likeWeb]],
    ['shop/web, shop/api and other pods of shop with app in (api,web)', [...small, likeWeb, likeApi]],
    ['pods of shop without app in (api,web)', [withDb, otherShop]],
    ['pods of shop with tier=db and without app in (api,web)', [withDb]],
    ['pods of shop without app in (api,web) or tier=db', [otherShop]],
    ['every pod of jobs except jobs/job-4 (4 workloads)', [...jobs.slice(0, 4), ofJobs]],
  ])('of namespaces that are known: %s', (words, set) => {
    expect(names(set, everything)).toBe(words);
  });

  test.each<[string, readonly Endpoint[]]>([
    ['every pod of any other namespace', others],
    ['every pod of other namespaces labelled component=monitoring and not labelled env=dev or team=red', [monitoring]],
    ['every pod of other namespaces labelled env=dev', [devWeb, dev]],
    ['pods with app=web of other namespaces labelled env=dev', [devWeb]],
    ['every pod of kube-system and any other namespace', [dns, notDns, ...others]],
  ])('of namespaces that are not known: %s', (words, set) => {
    expect(names(set, everything)).toBe(words);
  });

  test.each<[string, readonly Endpoint[]]>([
    ['every pod (7 workloads)', inside],
    ['anything', everything],
    ['anything except shop/web', but(shopWeb)],
    ['anything except shop/web and other pods of shop with app=web', but(shopWeb, likeWeb)],
    ['anything except pods of shop', but(...small, ...ofShop)],
    ['anything except pods of kube-system with k8s-app=kube-dns', but(dns)],
    [
      'anything except pods of shop and except pods of kube-system with k8s-app=kube-dns',
      but(...small, ...ofShop, dns),
    ],
    ['every pod except pods of shop (5 workloads)', but(...small, ...ofShop, ...outside)],
    ['the internet (0.0.0.0/0), every pod (7 workloads)', but(INTERNET6)],
  ])('of the whole cluster: %s', (words, set) => {
    expect(names(set, everything)).toBe(words);
  });

  test('alike in every namespace are named without one', () => {
    const web = [pods(['shop'], 'app=web'), strangers([], ['app=web'])];
    const all = [...web, pods(['shop'], 'app!=web'), strangers([], ['app!=web'])];
    expect(names(web, all)).toBe('pods with app=web');
    expect(names([...web, shopWeb], [...all, shopWeb])).toBe('pods with app=web (1 workload)');
  });

  test('of namespaces that share their labels with others are named by both', () => {
    const team = strangers(['team=a'], [], ['blue', 'green']);
    const all = [team, strangers(['team!=a'])];
    expect(names([team], all)).toBe('every pod of blue and green, every pod of other namespaces labelled team=a');
  });

  test.each<[words: string, labels: string[]]>([
    ['every pod of namespaces with label env', ['env']],
    ['every pod of namespaces without label env', ['!env']],
    ['every pod of namespaces labelled team=a and with label env', ['team=a', 'env']],
    ['every pod of namespaces with label env and not labelled env=dev', ['env', 'env!=dev']],
    ['every pod of namespaces not labelled team=a and without label env', ['team!=a', '!env']],
  ])('of namespaces that have a label with any value, or have it not: %s', (words, labels) => {
    const set = strangers(labels);
    // Only a set of which not all is known is named by all that it is.
    const problem = { severity: 'warning', code: 'pods-not-decided', message: say``, hidesFlows: true } as const;
    expect(write(nameSet(nameSets([set], 'head', [problem])([set])))).toBe(words);
  });

  test('of a thousand namespaces are one line', () => {
    const many = Array.from({ length: 1400 }, (_, i) => pods([`n${i}`]));
    const all = [...many, strangers([])];
    expect(names(many.slice(0, 1397), all)).toBe('every pod of 1,397 namespaces (n0, n1 and 1,395 more)');
    expect(names(all.slice(3), all)).toBe('every pod except pods of n0, n1 and n2');
  });
});

test('where not all pods were decided, no set is named by what it lacks', () => {
  const [likeWeb, likeApi] = [pods(['shop'], 'app=web'), pods(['shop'], 'app=api')];
  const all = [likeWeb, likeApi, strangers(['team=a']), INTERNET, INTERNET6];
  const notDecided = { severity: 'warning', code: 'pods-not-decided', message: say``, hidesFlows: true } as const;
  const naming = nameSets(all, 'head', [notDecided]);
  expect(write(nameSet(naming([likeWeb, likeApi])))).toBe('pods of shop with app in (api,web)');
  expect(write(nameSet(naming(all)))).toBe(
    'every address (IPv4 and IPv6), pods of shop with app in (api,web), every pod of other namespaces labelled team=a',
  );
});

test('whatever labels and namespaces are called, they are never taken for our own words', () => {
  const named = (name: string) => {
    const one: Requirement = { key: name, operator: 'In', values: [name] };
    const set = { ...pods([name]), podSelector: [one] };
    const rest = { ...pods([name]), id: 'rest', podSelector: [{ ...one, operator: 'NotIn' as const }] };
    const elsewhere = { ...strangers([]), namespaceSelector: [{ ...one, key: `${name}/role` }] };
    const others = {
      ...strangers([]),
      id: 'others',
      namespaceSelector: [{ ...one, key: `${name}/role`, operator: 'NotIn' as const }],
    };
    return nameSet(nameSets([set, rest, elsewhere, others], 'head', [])([set, elsewhere])).words;
  };
  fc.assert(
    fc.property(hostile, (name) => {
      expect(named(name)).toEqual(named('plain'));
    }),
    { numRuns: 50 },
  );
});
