import { describe, expect, test } from 'vitest';
import { parseAsked } from '../../src/flow/asked.ts';
import { parseEnd } from '../../src/flow/end.ts';
import { EVERY_PORT, rangesOf } from '../../src/flow/ports.ts';
import { InputError } from '../../src/source/input-error.ts';
import { namespace, workload } from '../policy/cluster.ts';
import { explained, stateOf } from './explained.ts';

describe('an end is written as', () => {
  test.each([
    ['shop/web', { kind: 'workload', namespace: 'shop', name: 'web' }],
    ['shop/Deployment/web', { kind: 'workload', namespace: 'shop', name: 'web', workloadKind: 'Deployment' }],
    ['shop/app=web', { kind: 'pod', namespace: 'shop', labels: { app: 'web' } }],
    ['shop/app=web,tier=', { kind: 'pod', namespace: 'shop', labels: { app: 'web', tier: '' } }],
    [
      'shop/app.kubernetes.io/name=web',
      { kind: 'pod', namespace: 'shop', labels: { 'app.kubernetes.io/name': 'web' } },
    ],
    ['10.0.0.1', { kind: 'addresses', range: { family: 4, first: 0x0a000001n, last: 0x0a000001n } }],
    ['10.0.0.9/8', { kind: 'addresses', range: { family: 4, first: 0x0a000000n, last: 0x0affffffn } }],
    ['fd00::/127', { kind: 'addresses', range: { family: 6, first: 0xfd00n << 112n, last: (0xfd00n << 112n) + 1n } }],
  ])('%s', (text, end) => {
    expect(parseEnd(text)).toStrictEqual({ text, ...end });
  });

  test.each([
    [
      'web',
      'web names no end of a flow: expected namespace/name, namespace/Kind/name, an address, a CIDR, or labels as in namespace/app=web',
    ],
    ['', /^Nothing names no end of a flow/],
    ['shop/', /^shop\/ names no end/],
    ['/web', /names no end/],
    ['a/b/c/d', /names no end/],
    ['10.0.0.0/33', '10.0.0.0/33 is not a valid CIDR'],
    ['shop/app=web,tier', 'shop/app=web,tier: tier is no label: expected key=value'],
    ['shop/app=a=b', /app=a=b is no label: expected key=value/],
    ['shop/app=we b', /app=we b is no label: a valid label must be/],
    ['shop/-app=web', /-app=web is no label: name part must/],
    ['shop/app=a,app=b', 'shop/app=a,app=b names the label app twice'],
    ['/app=web', /nothing is no namespace/],
    ['Shop/app=web', /Shop is no namespace: a lowercase RFC 1123 label/],
  ])('and not as %j', (text, message) => {
    expect(() => parseEnd(text)).toThrow(InputError);
    expect(() => parseEnd(text)).toThrow(message);
  });
});

describe('ports are asked for as', () => {
  test.each([
    [undefined, undefined, rangesOf(EVERY_PORT)],
    ['5432', undefined, [{ protocol: 'TCP', port: 5432, endPort: 5432 }]],
    ['1', undefined, [{ protocol: 'TCP', port: 1, endPort: 1 }]],
    ['65535', undefined, [{ protocol: 'TCP', port: 65535, endPort: 65535 }]],
    ['53', 'udp', [{ protocol: 'UDP', port: 53, endPort: 53 }]],
    [undefined, 'SCTP', [{ protocol: 'SCTP', port: 1, endPort: 65535 }]],
  ])('--port %s --protocol %s (D3)', (port, protocol, ranges) => {
    expect(rangesOf(parseAsked(port, protocol))).toEqual(ranges);
  });

  test.each([
    ['0', undefined, '--port: expected a number from 1 to 65535, found 0'],
    ['65536', undefined, /found 65536/],
    ['http', undefined, /found http/],
    ['80a', undefined, /found 80a/],
    ['a80', undefined, /found a80/],
    ['', undefined, /found nothing/],
    ['80', 'ICMP', '--protocol: expected one of TCP, UDP, SCTP, found ICMP'],
  ])('and not as --port %s --protocol %s', (port, protocol, message) => {
    expect(() => parseAsked(port, protocol)).toThrow(InputError);
    expect(() => parseAsked(port, protocol)).toThrow(message);
  });
});

describe('an end that is looked up', () => {
  const WEB = workload('Deployment', 'shop/web', '{app: web}');
  const DB = workload('StatefulSet', 'shop/db', '{app: db}');
  const state = stateOf(WEB, DB, workload('DaemonSet', 'shop/db', '{}'), workload('Deployment', 'staging/api', '{}'));
  const find = (from: string) => explained([state], { from, to: '192.0.2.1' })[0]?.versions[0]?.source;

  test.each([
    ['shop/web', 'shop/Deployment/web'],
    ['shop/StatefulSet/db', 'shop/StatefulSet/db'],
    ['shop/daemonset/db', 'shop/DaemonSet/db'],
  ])('%s is the workload %s', (text, id) => {
    expect(find(text)?.workload?.id).toBe(id);
  });

  test('by labels it is a pod of which nothing else is known, also in a namespace that nobody declares', () => {
    expect(find('other/app=x')?.party).toEqual({
      kind: 'pod',
      namespace: { name: 'other', labels: { 'kubernetes.io/metadata.name': 'other' } },
      labels: { app: 'x' },
      hostNetwork: false,
      addresses: [],
    });
  });

  test('by labels it lies in the namespace as it is declared', () => {
    const labelled = stateOf(namespace('shop', '{team: a}'));
    const [answer] = explained([labelled], { from: 'shop/app=x', to: '192.0.2.1' });
    expect(answer?.versions[0]?.source?.party).toMatchObject({ namespace: { labels: { team: 'a' } } });
  });

  test.each([
    ['shop/db', 'shop/db may be shop/StatefulSet/db or shop/DaemonSet/db: name one of them'],
    ['shop/wbe', 'There is no workload shop/wbe in it; did you mean shop/web?'],
    ['shop/api', 'There is no workload shop/api in it; did you mean staging/api?'],
    ['shop/Pod/web', 'There is no workload shop/Pod/web in it; did you mean shop/Deployment/web?'],
    [
      'shop/quite-another',
      'There is no workload shop/quite-another in it; a pod that no manifest declares is named by its labels, as in namespace/app=web',
    ],
  ])('%s: %s', (text, message) => {
    expect(() => find(text)).toThrow(InputError);
    expect(() => find(text)).toThrow(message);
  });

  test('may be one of several that are as near', () => {
    const several = stateOf(workload('Deployment', 'ops/api', '{}'), workload('Deployment', 'staging/api', '{}'));
    expect(() => explained([several], { from: 'shop/api', to: '192.0.2.1' })).toThrow(
      'did you mean ops/api or staging/api?',
    );
  });

  test('is named with both versions where neither has it', () => {
    expect(() => explained([state, state], { from: 'shop/x', to: '192.0.2.1' })).toThrow(
      'Neither base nor head has a workload shop/x',
    );
  });

  test('is none where there is no flow in a cluster (N12)', () => {
    expect(() => find('192.0.2.7')).toThrow('192.0.2.7 and 192.0.2.1 are both outside the cluster');
    const pod = stateOf('apiVersion: v1\nkind: Pod\nmetadata: {name: web, namespace: shop}\nspec: {}');
    expect(() => explained([pod], { from: 'shop/web', to: 'shop/Pod/web' })).toThrow('shop/web is a single pod');
  });
});
