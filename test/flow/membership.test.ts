import { describe, expect, it, test } from 'vitest';
import { parseCidr } from '../../src/cluster/cidr.ts';
import { members } from '../../src/flow/bits.ts';
import { createMembership } from '../../src/flow/membership.ts';
import { createUniverse } from '../../src/flow/universe.ts';
import type { Block, NamedPort, Peers, PodSet } from '../../src/policy/tier.ts';
import { namespace, policy, workload } from '../policy/cluster.ts';
import { addressed, stateOf, statesOf } from './states.ts';

const PORTS = 'containers: [{ports: [{name: http, containerPort: 80}, {name: dns, containerPort: 53, protocol: UDP}]}]';
const MORE =
  'containers: [{ports: [{name: http, containerPort: 8080}, {name: dns, containerPort: 53}, {containerPort: 1}]}]';
const universe = createUniverse(
  [
    stateOf(
      namespace('ops', '{team: a}'),
      namespace('shop', '{team: b}'),
      workload('Deployment', 'ops/job', '{app: job}'),
      addressed('ops/one', '10.0.0.1', 'fd00::1'),
      workload('Deployment', 'shop/db', '{app: db}', PORTS),
      workload('Deployment', 'shop/host', '{app: web}', `hostNetwork: true, ${PORTS}`),
      workload('Deployment', 'shop/web', '{app: web}', MORE),
      policy('shop/block', 'ingress: [{from: [{ipBlock: {cidr: 10.0.0.0/8}}]}]'),
    ),
  ],
  [],
);
const [side] = universe.sides;
if (side === undefined) throw new Error('no side');
const membership = createMembership(universe, side);
const told = (bits: Uint32Array) =>
  members(bits).map((i) => universe.endpoints[i]?.id.replace(/^.*[/](?=[a-z]+$)/, ''));

const inShop = (app?: string): PodSet => ({ namespaces: { name: 'shop' }, pods: selector('app', app) });
const inTeam = (team?: string, app?: string): PodSet => ({
  namespaces: { selector: selector('team', team) },
  pods: selector('app', app),
});
function selector(key: string, value?: string) {
  return value === undefined ? [] : [{ key, operator: 'In' as const, values: [value] }];
}
function block(cidr: string, ...except: string[]): Block {
  const range = (text: string) => {
    const found = parseCidr(text)?.range;
    if (found === undefined) throw new Error(`no CIDR: ${text}`);
    return found;
  };
  return { range: range(cidr), except: except.map(range) };
}
const peers = (given: Partial<Peers>): Peers => ({ everyone: false, pods: [], blocks: [], ...given });

describe('the pods of a set', () => {
  test.each<[string, PodSet, string[]]>([
    ['of a namespace are in it, those on the host network are not (semantics H1)', inShop(), ['db', 'web']],
    ['with labels have them', inShop('web'), ['web']],
    ['of a namespace that has none are none', { namespaces: { name: 'none' }, pods: [] }, []],
    ['of namespaces by label are in all such', inTeam('a'), ['job', 'ops/Pod/one']],
    ['of all namespaces are all', inTeam(), ['job', 'ops/Pod/one', 'db', 'web']],
    ['of namespaces by label, with labels', inTeam('b', 'db'), ['db']],
    ['of namespaces by label, with labels of pods elsewhere', inTeam('a', 'db'), []],
  ])('%s', (_, set, expected) => {
    const found = told(membership.pods(set)).map((id) => (id === 'one' ? 'ops/Pod/one' : id));
    expect(found).toEqual(expected);
  });

  it('are found once for sets that mean the same', () => {
    expect(membership.pods(inShop('web'))).toBe(membership.pods(inShop('web')));
    expect(membership.pods(inShop('web'))).not.toBe(membership.pods(inShop('db')));
    expect(membership.pods(inTeam('a'))).toBe(membership.pods(inTeam('a')));
  });

  it('are added to others, and again as often as they are asked for', () => {
    const into = membership.pods(inTeam('a')).slice();
    const set = inShop('web');
    membership.addPods(into, set);
    membership.addPods(into, set);
    expect(told(into)).toEqual(['job', 'one', 'web']);
    const other = membership.pods(inTeam('none')).slice();
    membership.addPods(other, set);
    expect(told(other)).toEqual(['web']);
  });

  it('of a set in a namespace are looked up once', () => {
    let looks = 0;
    const set = {
      namespaces: { name: 'shop' },
      get pods() {
        looks++;
        return selector('app', 'web');
      },
    };
    const into = membership.pods(inTeam('none')).slice();
    membership.addPods(into, set);
    const first = looks;
    membership.addPods(into, set);
    expect(looks - first).toBeLessThan(first);
  });
});

describe('peers', () => {
  test.each<[string, Partial<Peers>, string[]]>([
    [
      'of an empty list are all ends',
      { everyone: true },
      ['job', 'one', 'db', 'host', 'web', '0.0.0.0/5', '10.0.0.0/8', '::/0'],
    ],
    ['are the pods of all their sets', { pods: [inShop('web'), inTeam('a', 'job')] }, ['job', 'web']],
    [
      'are the pods with an address in a block, and the addresses (semantics N4)',
      { blocks: [block('10.0.0.0/8')] },
      ['one', '10.0.0.0/8'],
    ],
    ['are not those in an exception', { blocks: [block('10.0.0.0/8', '10.0.0.0/24')] }, ['10.0.0.0/8']],
    ['are those of one family', { blocks: [block('::/0')] }, ['one', '::/0']],
    ['are pods and blocks together', { pods: [inShop('db')], blocks: [block('fd00::1/128')] }, ['one', 'db']],
    ['may be nobody', {}, []],
  ])('%s', (_, given, expected) => {
    const found = members(membership.peers(peers(given))).map((i) => {
      const id = universe.endpoints[i]?.id ?? '';
      return id.startsWith('addresses/') ? id.slice('addresses/'.length) : id.split('/').at(-1);
    });
    // By the first of its addresses an endpoint is judged, and 10.0.0.0 is the first of its block.
    expect(found).toEqual(expected.filter((id) => given.blocks?.[0]?.except.length !== 1 || id !== '10.0.0.0/8'));
  });

  it('are those that the version has', () => {
    const two = createUniverse(
      statesOf([addressed('shop/gone', '10.0.0.1')], [addressed('shop/come', '10.0.0.2')]),
      [],
    );
    const found = two.sides.map((own) =>
      members(createMembership(two, own).peers(peers({ blocks: [block('10.0.0.0/8')] }))),
    );
    expect(found.map(([first, ...others]) => [two.endpoints[first ?? 0]?.id, others])).toEqual([
      ['shop/Pod/gone', []],
      ['shop/Pod/come', []],
    ]);
  });

  it('are found once for lists that mean the same, and for no others', () => {
    const found = membership.peers(peers({ pods: [inShop('web')], blocks: [block('10.0.0.0/8', '10.0.0.0/9')] }));
    const again = (given: Partial<Peers>) => membership.peers(peers(given));
    expect(again({ pods: [inShop('web')], blocks: [block('10.0.0.0/8', '10.0.0.0/9')] })).toBe(found);
    expect(again({ pods: [inShop('db')], blocks: [block('10.0.0.0/8', '10.0.0.0/9')] })).not.toBe(found);
    expect(again({ pods: [inShop('web')], blocks: [block('10.0.0.0/8')] })).not.toBe(found);
    expect(again({ pods: [inShop('web')], blocks: [block('10.0.0.0/7', '10.0.0.0/9')] })).not.toBe(found);
    expect(again({ pods: [inShop('web')], blocks: [block('10.0.0.0/9', '10.0.0.0/9')] })).not.toBe(found);
    expect(again({ blocks: [block('0.0.0.0/32')] })).not.toBe(again({ blocks: [block('::/128')] }));
  });
});

describe('ports', () => {
  const points = (port: NamedPort) =>
    membership
      .named(port)
      .map(({ ports, pods }) => `${ports.map(({ first }) => first).join()}: ${told(pods).join(' ')}`)
      .sort();

  test.each<[string, NamedPort, string[]]>([
    ['of a name are those of each pod (semantics N8)', { name: 'http' }, ['8080: web', '80: db']],
    ['of a name and protocol', { name: 'dns', protocol: 'TCP' }, ['53: web']],
    ['of a name in any protocol', { name: 'dns' }, ['53: web', '65589: db']],
    ['of no pod', { name: 'none' }, []],
  ])('%s', (_, port, expected) => {
    expect(points(port)).toEqual(expected);
  });

  it('are found once for names that mean the same', () => {
    expect(membership.named({ name: 'dns' })).toBe(membership.named({ name: 'dns' }));
    expect(membership.named({ name: 'dns' })).not.toBe(membership.named({ name: 'dns', protocol: 'UDP' }));
  });

  it('of several pods with the same are one', () => {
    const pods = ['a', 'b'].map((name) => workload('Deployment', `shop/${name}`, '{}', PORTS));
    const two = createUniverse([stateOf(...pods)], []);
    const [own] = two.sides;
    if (own === undefined) throw new Error('no side');
    expect(
      createMembership(two, own)
        .named({ name: 'http' })
        .map(({ pods }) => members(pods)),
    ).toEqual([[0, 1]]);
  });

  it('by number are found once', () => {
    const numbered = (port: number) =>
      membership.numbered({ numbered: [{ protocol: 'UDP', port, endPort: 90 }], named: [] });
    expect(numbered(80)).toEqual([{ first: 65_536 + 80, last: 65_536 + 90 }]);
    expect(numbered(80)).toBe(numbered(80));
    expect(numbered(81)).not.toBe(numbered(80));
  });
});
