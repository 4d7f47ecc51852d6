import { describe, expect, test } from 'vitest';
import { deployment, documents, namespace, pod, policy } from '../manifests.ts';
import { told, toldBy } from '../told.ts';
import type { Files } from '../versions.ts';

// In shop every pod lets in all others. Nothing isolates lab.
const RULE = 'policy-redundant';
const six = [1, 2, 3, 4, 5, 6];
const world = documents(
  namespace('shop'),
  pod('shop/web'),
  pod('shop/db'),
  ...six.map((i) => deployment(`shop/x${i}`)),
  namespace('lab'),
  pod('lab/x'),
);
const own = policy('shop/own', 'podSelector: {}\ningress: [{from: [{podSelector: {}}]}]');
const of = (app: string) => `podSelector: {matchLabels: {app: ${app}}}`;
const allow = (name: string, peer = of('web'), port = 5432, subject = of('db')) =>
  policy(`shop/${name}`, `${subject}\ningress: [{from: [{${peer}}], ports: [{port: ${port}}]}]`);

/** The policies that are told. */
function redundant(base: readonly string[], head: readonly string[], more: Files = { world }): string[] {
  return toldBy(RULE, { ...more, p: documents(...base) }, { ...more, p: documents(...head) }).map((text) =>
    text.replace(/^.*: Without policy (\S+) every.*$/, '$1'),
  );
}

test('is told in the whole sentence, and of nothing else', () => {
  const files = { world, own };
  expect(told(files, { ...files, db: allow('db') })).toEqual([
    'info policy-redundant, Policy changes nothing, head db:1-8: Without policy shop/db every flow would be as it is: other policies isolate the same pods and allow all that it allows.',
  ]);
});

describe('is told', () => {
  test.each<[story: string, base: string[], head: string[], says: string[]]>([
    [
      'of as many as five',
      [own],
      [own, ...six.slice(1).map((i) => allow(`p${i}`))],
      six.slice(1).map((i) => `shop/p${i}`),
    ],
    ['and of none of six', [own], [own, ...six.map((i) => allow(`p${i}`))], []],
    ['where a policy of another namespace goes', [own, policy('lab/p', of('x'))], [own, allow('db')], ['shop/db']],
    ['and not where a policy of the namespace goes', [own, allow('old', of('web'), 1)], [own, allow('db')], []],
    [
      'and not of a policy that selects nothing, of which that is said',
      [own],
      [own, allow('db', of('web'), 1, of('nobody'))],
      [],
    ],
  ])('%s', (_, base, head, says) => {
    expect(redundant(base, head)).toEqual(says);
  });

  test('also where a policy of another namespace with that name is needed', () => {
    expect(
      redundant([own], [own, allow('db'), policy('lab/db', `${of('x')}\ningress: [{from: [{${of('y1')}}]}]`)]),
    ).toEqual(['shop/db']);
  });

  test('beside many others that only say otherwise what they said, each alone in its namespace', () => {
    const alone = (ports: string) =>
      six.map((i) => policy(`n${i}/own`, `podSelector: {}\ningress: [{from: [{podSelector: {}}], ports: [${ports}]}]`));
    const more = { world, n: documents(...six.map((i) => documents(namespace(`n${i}`), pod(`n${i}/x`)))) };
    const [before, after] = [alone('{port: 80}'), alone('{port: 80}, {port: 80}')];
    expect(redundant([own, ...before], [own, ...after, allow('db')], more)).toEqual(['shop/db']);
  });

  test('of one of 200 policies that the change touches, and of none of more', () => {
    const nets = (count: number) => Array.from({ length: count }, (_, i) => policy(`shop/net${i}`, 'podSelector: {}'));
    expect(redundant([own], [own, allow('db'), ...nets(199)])).toEqual(['shop/db']);
    expect(redundant([own], [own, allow('db'), ...nets(200)])).toEqual([]);
  });

  test('where nobody declares what the policies select', () => {
    expect(redundant([own], [own, allow('db')], { shop: namespace('shop') })).toEqual(['shop/db']);
  });
});

describe('is told beside many policies without which flows would change,', () => {
  const outOf = (i: number) =>
    policy(
      `shop/n${i}`,
      `${of(`x${i}`)}\npolicyTypes: [Egress]\negress: [{to: [{namespaceSelector: {}}], ports: [{port: ${i}}]}]`,
    );
  test.each<[story: string, base: string[], needed: string[]]>([
    ['which let somebody in', [own], six.map((i) => allow(`n${i}`, 'namespaceSelector: {}', i, of(`x${i}`)))],
    [
      'which let somebody out',
      [own, policy('shop/wall', 'podSelector: {}\npolicyTypes: [Egress]')],
      six.map((i) => outOf(i)),
    ],
    [
      'which isolate somebody',
      [allow('own', 'podSelector: {}')],
      six.map((i) => allow(`n${i}`, of('web'), i, of(`x${i}`))),
    ],
  ])('%s', (_, base, needed) => {
    const head = [...base, ...needed];
    expect(redundant(base, head)).toEqual([]);
    expect(redundant(base, [...head, allow('db')])).toEqual(['shop/db']);
  });
});
