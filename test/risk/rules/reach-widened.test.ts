import { describe, expect, test } from 'vitest';
import { documents, namespace, pod, policy } from '../manifests.ts';
import { told } from '../told.ts';

// One policy of two versions, and how the sentence about what it opens ends.
const world = documents(
  namespace('shop'),
  pod('shop/web'),
  pod('shop/api'),
  pod('shop/job'),
  policy('shop/deny', 'podSelector: {}\npolicyTypes: [Ingress]'),
  namespace('ops', { team: 'ops' }),
  pod('ops/console'),
  namespace('lab', { team: 'lab' }),
  pod('lab/x'),
);
const select = (app: string) => `podSelector: {matchLabels: {app: ${app}}}`;
const within = (name: string) => `namespaceSelector: {matchLabels: {kubernetes.io/metadata.name: ${name}}}`;
const PORT = 'ports: [{port: 80}]';
const [PORTS, PODS] = ['Base did not open all ports.', 'Base let fewer pods through.'];
const DASH = 'A dash has made two peers of one: the namespace or the labels are enough now, and base asked for both.';
const into = (subject: string, ...items: string[]) => `${subject}\ningress: [${items.map((each) => `{${each}}`)}]`;
const web = (...items: string[]) => into(select('web'), ...items);
const outOfWeb = (...items: string[]) =>
  `${select('web')}\npolicyTypes: [Egress]\negress: [${items.map((each) => `{${each}}`)}]`;

function endOf(before: string, after: string, more = ''): string[] {
  const files = (spec: string) => ({ world: documents(world, more), p: policy('shop/p', spec) });
  return told(files(before), files(after))
    .filter((text) => text.includes('can now reach') && text.includes('allows it.'))
    .map((text) =>
      text
        .replace(/^\w+ ([^,]*),.*allows it\. ?/, '$1: ')
        .replace(/ \[.*/, '')
        .trim(),
    );
}

describe('what a rule opens is told as widened', () => {
  const allOf = 'That holds for every pod of a namespace, also for those to come.';
  const [API, CONSOLE] = [`{${select('api')}}`, `{${within('ops')}, ${select('console')}}`];
  const OPEN = `cross-namespace-opened: ${allOf}`;
  test.each<[story: string, before: string, after: string, ends: string[]]>([
    ['by its ports', web(`from: [${API}], ${PORT}`), web(`from: [${API}]`), [`reach-widened: ${PORTS}`]],
    [
      'by its ports, for one of those whom base let in',
      web(`from: [${API}, {${select('job')}}], ${PORT}`),
      web(`from: [${API}]`),
      [`reach-widened: ${PORTS}`],
    ],
    [
      'by its ports, and for others as well',
      web(`from: [${API}], ${PORT}`),
      web(`from: [${API}, ${CONSOLE}]`),
      [`cross-namespace-opened: ${PORTS}`, `reach-widened: ${PORTS}`],
    ],
    ['by its pods', web(`from: [${API}]`), web('from: [{podSelector: {}}]'), [`reach-widened: ${PODS}`]],
    [
      'by its pods, and not of a peer by which other flows opened',
      web(`from: [${API}]`),
      web(`from: [{podSelector: {}}, ${CONSOLE}]`),
      ['cross-namespace-opened:', `reach-widened: ${PODS}`],
    ],
    [
      'by its pods, of one of two peers by which flows opened',
      web(`from: [{${within('lab')}, ${select('x')}}]`),
      web(`from: [{${within('lab')}}, ${CONSOLE}]`),
      [`${OPEN} ${PODS}`],
    ],
    [
      'by its pods, of one of several peers',
      web(`from: [${CONSOLE}, ${API}]`),
      web(`from: [${CONSOLE}, {podSelector: {}}]`),
      [`reach-widened: ${PODS}`],
    ],
    ['by whom it is for', web(`from: [${API}]`), into('podSelector: {}', `from: [${API}]`), [`reach-widened: ${PODS}`]],
    [
      'to everybody',
      web(`from: [${API}], ${PORT}`),
      web(PORT),
      ['internet-ingress:', `${OPEN} ${PODS}`, `reach-widened: ${PODS}`],
    ],
    [
      'to everybody on all ports',
      web(`from: [${API}], ports: [{port: 79, endPort: 81}]`),
      web(''),
      ['internet-ingress:', `${OPEN} ${PODS}`, `reach-widened: ${PODS}`],
    ],
    [
      'and by a dash, which says enough',
      web(`from: [{namespaceSelector: {}, ${select('api')}}]`),
      web(`from: [{namespaceSelector: {}}, ${API}]`),
      [`${OPEN} ${DASH}`, 'reach-widened:'],
    ],
    [
      'by its ports, which is said before that it is for all namespaces',
      web(`from: [${API}], ${PORT}`),
      web(`from: [{namespaceSelector: {}, ${select('api')}}]`),
      [`cross-namespace-opened: ${PORTS}`, `reach-widened: ${PORTS}`],
    ],
    [
      'from its own namespace to all',
      web(`from: [${API}]`),
      web(`from: [{namespaceSelector: {}, ${select('api')}}]`),
      ['cross-namespace-opened: The rule spoke of the namespace shop, and is for all namespaces now.'],
    ],
    ['by egress', outOfWeb(`to: [${CONSOLE}]`), outOfWeb(`to: [{${within('ops')}}]`), [`${OPEN} ${PODS}`]],
  ])('%s', (_, before, after, ends) => {
    expect(endOf(before, after)).toEqual(ends);
  });

  test('by its ports, for everybody', () => {
    expect(endOf(web(PORT), web(''))).toContainEqual(expect.stringContaining(PORTS));
  });

  test('by a dash of egress, which says enough', () => {
    const peers = (between: string) => outOfWeb(`to: [{${within('ops')}${between}${select('console')}}]`);
    expect(endOf(peers(', '), peers('}, {'))[0]).toBe(`${OPEN} ${DASH}`);
  });

  test('and is one level milder for a pod that is new', () => {
    const spec = (peer: string) => policy('shop/p', into(select('new'), `from: [${peer}], ${PORT}`));
    const found = told({ world, p: spec(API) }, { world, p: spec('{podSelector: {}}'), pod: pod('shop/new') });
    expect(found).toContainEqual(expect.stringMatching(/^medium reach-widened, /));
  });

  test('in a sentence with where it is', () => {
    const files = (spec: string) => ({ world, p: policy('shop/p', spec) });
    expect(told(files(web(`from: [{${select('api')}}]`)), files(web('from: [{podSelector: {}}]')))).toEqual([
      'high reach-widened, Rule widened, head p:8-8: shop/job can now reach shop/web on all ports: policy shop/p allows it. Base let fewer pods through.',
    ]);
  });
});

describe('what a rule opens is not told as widened', () => {
  test.each<[story: string, before: string, after: string, more?: string]>([
    [
      'where base let in addresses alone, and everybody comes',
      web(`from: [{ipBlock: {cidr: 10.0.0.0/8}}], ${PORT}`),
      web(PORT),
    ],
    [
      'where all namespaces come, and one label more is asked for',
      web(`from: [{${within('ops')}, ${select('console')}}], ${PORT}`),
      web(`from: [{namespaceSelector: {}, podSelector: {matchLabels: {app: console, tier: back}}}], ${PORT}`),
    ],
    [
      'where base let those in to other pods',
      into(select('job'), `from: [{${within('ops')}, ${select('console')}}], ${PORT}`),
      web(`from: [{namespaceSelector: {}, ${select('console')}}], ${PORT}`),
    ],
    [
      'where base had nothing for these pods',
      into(select('job'), `from: [{${select('api')}}]`),
      web('from: [{podSelector: {}}]'),
    ],
    [
      'where base let in addresses alone',
      web(`from: [{ipBlock: {cidr: 10.0.0.0/8}}], ${PORT}`),
      web(`from: [{podSelector: {}}], ${PORT}`),
    ],
    [
      'where base let others in on one port',
      web(`from: [{${select('job')}}], ${PORT}`),
      web(`from: [{${select('api')}}]`),
    ],
    [
      'where all ports were open, and another pod comes',
      web(`from: [{${select('job')}}]`),
      web(`from: [{${select('job')}}, {${select('api')}}]`),
    ],
    [
      'where the pods are others with the same selector in another namespace',
      web(`from: [{${within('ops')}, ${select('console')}}], ${PORT}`),
      web(`from: [{${within('lab')}}], ${PORT}`),
    ],
    [
      'where the labels of a namespace are others',
      web(`from: [{namespaceSelector: {matchLabels: {team: ops}}, ${select('console')}}], ${PORT}`),
      web(`from: [{namespaceSelector: {matchLabels: {team: lab}}}], ${PORT}`),
    ],
    [
      'where the same rule stands in another namespace',
      web(`from: [{ipBlock: {cidr: 10.0.0.0/8}}], ${PORT}`),
      web(`from: [{podSelector: {}}], ${PORT}`),
      documents(
        namespace('red'),
        policy('red/p', `${select('web')}\ningress: [{from: [{${select('api')}}], ${PORT}}]`),
      ),
    ],
  ])('%s', (_, before, after, more) => {
    const ends = endOf(before, after, more);
    expect(ends.length).toBeGreaterThan(0);
    expect(ends.filter((end) => end.includes('Base') || end.includes('reach-widened'))).toEqual([]);
  });

  const guard = (action: string, subject: string, from: string) => `apiVersion: policy.networking.k8s.io/v1alpha2
kind: ClusterNetworkPolicy
metadata: {name: guard}
spec: {tier: Admin, priority: 1, subject: {namespaces: ${subject}}, ingress: [{action: ${action}, from: [{namespaces: ${from}}]}]}`;
  const opened = (before: string, after: string) => {
    const files = (more: string) => ({ world, more });
    return told(files(before), files(after)).filter((text) => text.includes('can now reach'));
  };

  test('where a policy of the cluster goes that denied it', () => {
    const open = policy('shop/p', web(`from: [{${select('api')}}]`));
    const found = opened(documents(open, guard('Deny', '{}', '{}')), open);
    expect(found).toContainEqual(expect.stringMatching(/^medium flow-opened, .*policy guard no longer prevents it\.$/));
    expect(found.filter((text) => text.includes('Base'))).toEqual([]);
    expect(found.filter((text) => text.includes(' flow-opened, ')).join()).not.toContain('any other namespace');
  });

  test('where a policy of the cluster denied what it accepts now', () => {
    const [SHOP, OPS] = ['shop', 'ops'].map((name) => `{matchLabels: {kubernetes.io/metadata.name: ${name}}}`) as [
      string,
      string,
    ];
    expect(
      opened(guard('Deny', SHOP, OPS), guard('Accept', '{}', OPS)).filter((text) => text.includes('Base')),
    ).toEqual([]);
  });
});
