import { describe, expect, test } from 'vitest';
import type { Endpoint } from '../../src/flow/change.ts';
import { write } from '../../src/manifest/sentence.ts';
import { assess } from '../../src/risk/assess.ts';
import type { Finding } from '../../src/risk/finding.ts';
import type { Flows } from '../../src/risk/flows.ts';
import { together } from '../../src/risk/group.ts';
import type { Opening } from '../../src/risk/judge.ts';
import { bySureness } from '../../src/risk/nobodys.ts';
import { pods, tcp, workload } from '../report/example.ts';
import { DENY_ALL, documents, namespace, pod, policy } from './manifests.ts';
import { printsBy, told, toldBy } from './told.ts';
import { evidenceOf } from './versions.ts';

const select = (labels: object) => `podSelector: {matchLabels: ${JSON.stringify(labels)}}`;
const shop = documents(namespace('shop'), policy('shop/deny', DENY_ALL));

describe('a label that goes from one value to another in pods, selectors and peers alike', () => {
  const version = (tier: string, port: string) => ({
    pods: documents(
      shop,
      pod('shop/web', { app: 'web', tier }),
      pod(
        'shop/db',
        { app: 'db', tier },
        { containers: [{ name: 'c', ports: [{ name: 'pg', containerPort: 5432 }] }] },
      ),
    ),
    p: documents(
      policy(
        'shop/in',
        `${select({ app: 'db', tier })}\ningress: [{from: [{${select({ app: 'web', tier })}}], ports: [{port: ${port}}]}]`,
      ),
      policy(
        'shop/out',
        `${select({ app: 'web', tier })}\npolicyTypes: [Egress]\negress: [{to: [{${select({ app: 'db', tier })}}], ports: [{port: ${port}}]}]`,
      ),
    ),
  });
  const others = (app: string) => `ther pods of shop with app=${app} and tier=new`;

  test.each([
    ['a number', '5432', 'TCP 5432'],
    ['a name', 'pg', 'TCP named pg'],
  ])('opens nothing for the workloads, and the sentence does not say so: a port by %s', (_, port, said) => {
    expect(toldBy('flow-opened', version('old', port), version('new', port))).toEqual([
      `medium flow-opened, Flow opened, head p:8-8: O${others('web')} can now reach shop/db on TCP 5432, and shop/web can now reach o${others('db')} on ${said}: policies shop/in and shop/out allow it. [No manifest declares such pods.]`,
    ]);
  });

  test('is not known as an opening between the workloads would be', () => {
    const none = { ...version('new', '5432'), p: '' };
    expect(printsBy('flow-opened', version('old', '5432'), version('new', '5432'))).not.toEqual(
      printsBy('flow-opened', none, version('new', '5432')),
    );
  });
});

describe('beside flows of workloads, those of undeclared pods', () => {
  // Web reached api, and lets go of nothing else.
  const world = documents(shop.replace('Ingress, Egress', 'Ingress'), pod('shop/web'), pod('shop/api'), pod('shop/db'));
  const into = (name: string, app: string, from: string, ports = '') =>
    policy(`shop/${name}`, `${select(app === '' ? {} : { app })}\ningress: [{from: [${from}]${ports}}]`);
  const web = into('web', 'api', `{${select({ app: 'web' })}}`);
  const before = { world, web };

  test('give the sentence no name of what was open to the workloads before', () => {
    const p = into('p', '', `{${select({ app: 'web' })}}`);
    const evidence = evidenceOf(before, { ...before, p });
    const found = assess(evidence).map(({ message, changes }) => ({
      message: write(message),
      changes: [...changes].sort(),
    }));
    expect(found).toEqual([
      {
        // Pods with the label of web could not reach web itself.
        message: expect.stringContaining('shop/web can now reach shop/db on all ports: policy shop/p allows it.'),
        changes: [...evidence.changes.keys()],
      },
    ]);
    expect(evidence.changes.length).toBeGreaterThan(1);
  });

  test('are told if they are worse', () => {
    const inner = '{ipBlock: {cidr: 8.8.8.0/24}}';
    const outer = '{ipBlock: {cidr: 0.0.0.0/0}}';
    const base = {
      world,
      web: into('w', 'web', `{ipBlock: {cidr: 0.0.0.0/0, except: [8.8.8.0/24]}}`),
      a: into('a', 'api', outer),
      d: into('d', 'db', outer),
    };
    expect(
      told(base, { ...base, p: into('p', '', outer) }).map((text) => text.replace(/: policy .*?allows it\./, ':')),
    ).toEqual([
      expect.stringMatching(
        /^critical internet-ingress, .*: 0\.0\.0\.0\/0 can now reach pods of shop without app in \(api,db,web\) on all ports: \[No manifest declares such pods\.\]$/,
      ),
      expect.stringMatching(/^high internet-ingress, .*: 8\.8\.8\.0\/24 can now reach shop\/web on all ports:$/),
    ]);
    expect(told(base, { ...base, p: into('p', 'web', inner) })).toHaveLength(1);
  });
});

test('a data store is told by the ports that opened at it, and not by those that opened elsewhere', () => {
  const listening = (name: string, containerPort: number) =>
    pod(`shop/${name}`, { app: name }, { containers: [{ name: 'c', ports: [{ containerPort }] }] });
  const world = documents(shop.replace('Ingress, Egress', 'Ingress'), listening('web', 8080), listening('db', 5432));
  const rule = (ports: string) => policy('shop/p', `podSelector: {}\ningress: [{from: [{podSelector: {}}]${ports}}]`);
  const known = policy(
    'shop/q',
    `${select({ app: 'db' })}\ningress: [{from: [{podSelector: {}}], ports: [{port: 5432}]}]`,
  );
  const rules = (ports: string) =>
    assess(evidenceOf({ world, known }, { world, known, p: rule(ports) })).map(({ rule }) => rule);
  expect(rules('')).not.toContain('data-store-reachable');
  expect(rules(', ports: [{port: 5430, endPort: 5440}]')).toContain('data-store-reachable');
});

test('who comes in from outside is told apart from who goes out, where both closed by one policy', () => {
  const open = documents(namespace('shop'), pod('shop/web'), pod('shop/api'));
  expect(toldBy('flow-closed', { open }, { open, p: policy('shop/deny', DENY_ALL) })).toEqual([
    expect.stringContaining(
      ': Every pod of any other namespace and any address outside the cluster can no longer reach shop/api and shop/web on all ports, and shop/api and shop/web can no longer reach shop/api, shop/web, every pod of any other namespace and any address outside the cluster on all ports (not every pair): ',
    ),
  ]);
});

describe('of a group with sure flows', () => {
  const { base, head } = evidenceOf(
    { world: documents(shop, pod('shop/web'), pod('shop/api')) },
    { world: documents(shop, pod('shop/web'), pod('shop/api'), namespace('lab')) },
  );
  const [web, api, db] = ['web', 'api', 'db'].map((name) => workload(`shop/Pod/${name}`)) as [
    Endpoint,
    Endpoint,
    Endpoint,
  ];
  const [beside, alone] = [pods(['shop'], 'app=x'), pods(['lab'], 'app=x')];
  const flows = (source: Endpoint, destination: Endpoint, change: number) =>
    ({
      kind: 'opened',
      sources: [source],
      destinations: [destination],
      ports: [tcp(80)],
      change,
      lifecycle: 'policy',
      because: [],
      causes: [],
      relabelled: [],
      pairs: 1,
      unspoken: false,
    }) satisfies Flows;
  const sure = flows(web, api, 0);

  test.each<[story: string, others: Flows[], told: number[][]]>([
    ['those that add no name are told with them', [flows(beside, api, 1)], [[0, 1]]],
    ['those that do are not told apart where they are of nobody', [flows(beside, db, 1)], [[0]]],
    ['they are told apart where some of them may be there', [flows(beside, db, 1), flows(alone, db, 2)], [[0], [1, 2]]],
  ])('%s', (_, others, told) => {
    const tell = (opening: Opening) => [{ opening, finding: { severity: 'medium' } as Finding }];
    const opening: Opening = { ...together([sure, ...others]), zone: 'within' };
    const found = bySureness({ base, head }, tell)(opening);
    expect(found.map((each) => each.opening.parts.map(({ change }) => change))).toEqual(told);
  });
});
