import { expect, test } from 'vitest';
import type { Workload } from '../../src/cluster/cluster.ts';
import { nearest } from '../../src/flow/close-names.ts';

function close(wanted: string, ...ids: readonly string[]): readonly string[] {
  const [namespace = '', name = ''] = wanted.split('/');
  const workloads = ids.map((id) => {
    const [namespace, kind, name] = id.split('/');
    return { id, namespace, kind, name } as Workload;
  });
  return nearest({ namespace, name }, workloads);
}

test.each<[string, string, readonly string[], readonly string[]]>([
  ['its name in another namespace', 'shop/web', ['ops/Deployment/web'], ['ops/web']],
  [
    'its name in any namespace, rather than one that is spelt alike',
    'shop/web',
    ['a/Pod/web', 'shop/Pod/wep'],
    ['a/web'],
  ],
  ['another kind of its name', 'shop/web', ['shop/Deployment/web'], ['shop/Deployment/web']],
  [
    'another kind, rather than another namespace',
    'shop/web',
    ['ops/Deployment/web', 'shop/Pod/web', 'a/Pod/web'],
    ['shop/Pod/web'],
  ],
  ['one letter of a short name', 'a/b', ['a/Pod/c'], ['a/c']],
  ['no two letters of a name of seven', 'a/bcdef', ['a/Pod/bcdxy'], []],
  ['two letters of a name of eight', 'a/bcdefg', ['a/Pod/bcdexy'], ['a/bcdexy']],
  ['the nearest alone', 'a/bcdefg', ['a/Pod/bcdexy', 'a/Pod/bcdefx'], ['a/bcdefx']],
  ['as near ones in their order', 'a/b', ['a/Pod/d', 'a/Pod/c'], ['a/c', 'a/d']],
  ['three of them and no more', 'a/b', ['a/Pod/f', 'a/Pod/e', 'a/Pod/d', 'a/Pod/c'], ['a/c', 'a/d', 'a/e']],
  ['one name once', 'a/b', ['a/Pod/c', 'a/Job/c'], ['a/c']],
  ['nothing that could steer a terminal', 'a/b', ['a/Pod/\u001b'], []],
  ['nothing that ends or begins with such', 'shop/web', ['ops/Pod/web', 'o\n/Pod/web', '\no/Pod/web'], ['ops/web']],
  ['nothing that is longer than a line', 'shop/web', [`${'o'.repeat(157)}/Pod/web`], []],
  ['what is just not too long', 'shop/web', [`${'o'.repeat(156)}/Pod/web`], [`${'o'.repeat(156)}/web`]],
  ['nothing where there is nothing', 'shop/web', [], []],
])('meant was perhaps %s', (_what, wanted, ids, expected) => {
  expect(close(wanted, ...ids)).toEqual(expected);
});
