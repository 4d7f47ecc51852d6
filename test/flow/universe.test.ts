import { describe, expect, it, test } from 'vitest';
import { members } from '../../src/flow/bits.ts';
import { createUniverse, type Universe } from '../../src/flow/universe.ts';
import { policy, workload } from '../policy/cluster.ts';
import { addressed, stateOf, statesOf } from './states.ts';

const web = workload('Deployment', 'shop/web', '{app: web}');
const api = workload('Deployment', 'shop/api', '{app: api}');
const job = workload('Deployment', 'ops/job', '{app: job}');
const pods = { id: 'pods//', kind: 'pods', namespaceSelector: [], podSelector: [], names: [], others: true } as const;
const stranger = {
  kind: 'pod',
  namespace: { name: 'other', labels: {} },
  labels: {},
  ports: [],
  hostNetwork: false,
  addresses: [],
} as const;

const idsIn = ({ endpoints }: Universe, numbers: readonly number[]) => numbers.map((i) => endpoints[i]?.id);

/** The workloads of two versions: their id, what they are called in base and in head. */
function workloads(base: readonly string[], head: readonly string[]): string[] {
  const { endpoints } = createUniverse(statesOf(base, head), []);
  return endpoints.flatMap((endpoint) =>
    endpoint.kind === 'workload'
      ? [`${endpoint.id}: ${endpoint.base?.name ?? 'none'}, ${endpoint.head?.name ?? 'none'}`]
      : [],
  );
}

test.each<[string, string[], string[], string[]]>([
  ['a workload of both versions is one', [web], [web], ['shop/Deployment/web: web, web']],
  [
    'one that came and one that went are two, if they are not alike',
    [web],
    [api],
    ['shop/Deployment/api: none, api', 'shop/Deployment/web: web, none'],
  ],
  [
    'one of another name is one, and has the new name',
    [web],
    [web.replace('name: web', 'name: new')],
    ['shop/Deployment/new: web, new'],
  ],
  [
    'one that stays is not paired with one of its like that came',
    [web, web.replace('name: web', 'name: aged')],
    [web, web.replace('name: web', 'name: zeal')],
    ['shop/Deployment/web: web, web', 'shop/Deployment/zeal: aged, zeal'],
  ],
  [
    'they are in the order of their ids',
    [web, job],
    [job, api, web],
    ['ops/Deployment/job: job, job', 'shop/Deployment/api: none, api', 'shop/Deployment/web: web, web'],
  ],
  [
    'and so they are if they were declared in it',
    [],
    [job, api, web],
    ['ops/Deployment/job: none, job', 'shop/Deployment/api: none, api', 'shop/Deployment/web: none, web'],
  ],
])('%s', (_, base, head, expected) => {
  expect(workloads(base, head)).toEqual(expected);
});

describe('a universe', () => {
  const blocks = policy(
    'shop/blocks',
    'ingress: [{from: [{ipBlock: {cidr: 10.0.0.0/8}}]}]\negress: [{to: [{ipBlock: {cidr: 11.0.0.0/8}}]}]\npolicyTypes: [Ingress, Egress]',
  );

  it('of one version has workloads in head alone, then pods that nothing declares, then addresses as blocks cut them', () => {
    const universe = createUniverse([stateOf(web, blocks)], [{ ...pods, head: stranger }]);
    expect(universe.endpoints.map(({ id }) => id)).toEqual([
      'shop/Deployment/web',
      'pods//',
      'addresses/0.0.0.0/5',
      'addresses/10.0.0.0/8',
      'addresses/11.0.0.0/8',
      'addresses/::/0',
    ]);
    expect(universe.endpoints[0]).not.toHaveProperty('base');
    expect(members(universe.addresses)).toEqual([2, 3, 4, 5]);
    expect(universe.sides.map(({ present }) => members(present))).toEqual([[0, 1, 2, 3, 4, 5]]);
    expect(universe.sides[0]?.parties.map((party) => party?.kind)).toEqual([
      'pod',
      'pod',
      'outside',
      'outside',
      'outside',
      'outside',
    ]);
  });

  it('judges a part of the addresses by its first one, and undeclared pods by their example', () => {
    const [side] = createUniverse([stateOf(blocks)], [{ ...pods, head: stranger }]).sides;
    expect(side?.parties[0]).toBe(stranger);
    expect(side?.parties[2]).toEqual({ kind: 'outside', family: 4, address: 0x0a00_0000n });
    expect(side?.parties[4]).toEqual({ kind: 'outside', family: 6, address: 0n });
  });

  it('has in each version what that version has', () => {
    const states = statesOf([web, job], [api, job]);
    const universe = createUniverse(states, [{ ...pods, base: stranger }]);
    expect(universe.sides.map(({ present }) => idsIn(universe, members(present)))).toEqual([
      ['ops/Deployment/job', 'shop/Deployment/web', 'pods//', 'addresses/0.0.0.0/0', 'addresses/::/0'],
      ['ops/Deployment/job', 'shop/Deployment/api', 'addresses/0.0.0.0/0', 'addresses/::/0'],
    ]);
    expect(universe.sides.map(({ state }) => state)).toEqual(states);
  });

  it('knows which endpoints are one pod, whatever version has them', () => {
    const states = statesOf(
      [web, addressed('shop/gone'), addressed('shop/both')],
      [web, addressed('shop/both', '10.0.0.1'), addressed('ops/come')],
    );
    const universe = createUniverse(states, [{ ...pods, head: stranger }]);
    expect(idsIn(universe, members(universe.single))).toEqual(['ops/Pod/come', 'shop/Pod/both', 'shop/Pod/gone']);
  });
});
