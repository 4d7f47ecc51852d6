import { describe, expect, test } from 'vitest';
import { refusal } from '../../src/config/config-error.ts';
import { readConfig } from '../../src/config/read-config.ts';

/** The configuration of a text, or what is wrong with it: a line for each error, without the path. */
function read(text: string) {
  const result = readConfig(text, 'c');
  if ('config' in result) return result.config;
  return { wrong: refusal(result.errors).message.replaceAll(/^c:/gm, '').split('\n') };
}

/** What an end says, by its parts that say something. */
function end(text: string): unknown {
  const config = read(`assertions: [{ never: { from: ${text} } }]`);
  if ('wrong' in config) return config.wrong;
  const [one] = config.assertions;
  const from = one?.kind === 'never' ? one.flows.from : undefined;
  return Object.fromEntries(
    Object.entries(from ?? {}).filter(([key, value]) => key !== 'text' && value !== undefined && String(value) !== ''),
  );
}

const is = (key: string, ...values: readonly string[]) => ({ key, operator: 'In', values });

describe('an end', () => {
  test.each<[text: string, meaning: object]>([
    ['"*"', { kind: 'pods' }],
    ['"*/*"', { kind: 'pods' }],
    ['shop/*', { kind: 'pods', namespaces: ['shop'] }],
    ['"team-*/*"', { kind: 'pods', namespaces: ['team-*'] }],
    ['"*/app=web"', { kind: 'pods', podSelector: [is('app', 'web')] }],
    [
      '"shop/app=web,example.com/tier=db"',
      { kind: 'pods', namespaces: ['shop'], podSelector: [is('app', 'web'), is('example.com/tier', 'db')] },
    ],
    ['shop/web', { kind: 'workload', namespace: 'shop', name: 'web' }],
    ['shop/Deployment/web', { kind: 'workload', namespace: 'shop', name: 'web', workloadKind: 'Deployment' }],
    ['10.0.0.0/8', { kind: 'addresses', cidrs: ['10.0.0.0/8'] }],
    ['169.254.169.254', { kind: 'addresses', cidrs: ['169.254.169.254/32'] }],
    ['"fd00:ec2::254"', { kind: 'addresses', cidrs: ['fd00:ec2::254/128'] }],
    ['{}', { kind: 'pods' }],
    ['{ namespaces: shop, clusters: [prod] }', { kind: 'pods', namespaces: ['shop'], clusters: ['prod'] }],
    ['{ namespaces: [a, "b*"] }', { kind: 'pods', namespaces: ['a', 'b*'] }],
    [
      '{ podSelector: { matchLabels: { app: web }, matchExpressions: [{ key: tier, operator: Exists }] } }',
      { kind: 'pods', podSelector: [is('app', 'web'), { key: 'tier', operator: 'Exists', values: [] }] },
    ],
    ['{ cidrs: ["10.0.0.0/8", "::/0"] }', { kind: 'addresses', cidrs: ['10.0.0.0/8', '::/0'] }],
  ])('%s', (text, meaning) => {
    expect(end(text)).toEqual(meaning);
  });

  test.each<[text: string, fault: string]>([
    ['shop', '"shop" names no end of flows: expected namespace/*, namespace/key=value or namespace/name'],
    ['shop/', '"shop/" names no end of flows: expected namespace/*, namespace/key=value or namespace/name'],
    ['a/b/c/d', '"a/b/c/d" names no end of flows: expected namespace/*, namespace/key=value or namespace/name'],
    ['"team-*/web"', '"team-*/web" names no end of flows: expected namespace/*, namespace/key=value or namespace/name'],
    ['Shop/web', '"Shop/web" names no end of flows: "Shop" is no namespace and no CIDR block'],
    ['10.0.0.0/33', '"10.0.0.0/33" names no end of flows: "10.0.0.0" is no namespace and no CIDR block'],
    ['shop/app=we b', '"assertions[0].never.from": expected an end of flows: '],
    ['shop/app=_', '"shop/app=_": "app=_" is no label; expected key=value'],
    [
      '{ cidrs: [10.0.0.0/8], namespaces: shop }',
      'cidrs are addresses outside the cluster, and cannot be narrowed to pods',
    ],
    ['{ podSelector: { matchExpressions: [{ key: a, operator: In }] } }', '"In" needs values'],
    ['{ podSelector: { matchExpressions: [{ key: a, operator: Exists, values: [b] }] } }', '"Exists" takes no values'],
    ['{ pods: x }', '"assertions[0].never.from" has no key "pods"; '],
    ['[a]', '"assertions[0].never.from": expected an end of flows: '],
  ])('%s is refused', (text, fault) => {
    expect(end(text)).toEqual([expect.stringContaining(fault)]);
  });
});

describe('ports', () => {
  const ports = (text: string) => {
    const config = read(`waivers: [{ ports: ${text}, reason: r, owner: o, expires: 2027-01-01 }]`);
    return 'wrong' in config
      ? config.wrong
      : config.waivers[0]?.flows?.ports?.map(({ protocol, port, endPort }) => `${protocol} ${port}-${endPort}`);
  };

  test.each([
    ['[5432]', 'TCP 5432-5432'],
    ['["UDP 53"]', 'UDP 53-53'],
    ['["8000-8100"]', 'TCP 8000-8100'],
    ['[{ port: 1, endPort: 3, protocol: SCTP }]', 'SCTP 1-3'],
  ])('%s', (text, port) => {
    expect(ports(text)).toEqual([port]);
  });

  test.each([
    '[0]',
    '[70000]',
    '["8100-8000"]',
    '["0"]',
    '["99999"]',
    '[http]',
    '[{ endPort: 3 }]',
    '[{ port: 9, endPort: 3 }]',
  ])('%s is refused', (text) => {
    expect(ports(text)).toEqual([expect.stringMatching(/^1:\d+: .*(expected a port|has no port)/)]);
  });
});

describe('an assertion', () => {
  test('knows its line, and has both directions unless it says one', () => {
    const config = read(
      'assertions:\n  - isolated: shop/*\n  - isolated: { pods: shop/web, direction: egress }\n  - isolated: { namespaces: "*-prod", direction: ingress }\n',
    );
    expect(config).toMatchObject({
      assertions: [
        { kind: 'isolated', line: 2, directions: ['ingress', 'egress'] },
        { kind: 'isolated', line: 3, directions: ['egress'], pods: { kind: 'workload' } },
        { kind: 'isolated', line: 4, directions: ['ingress'], pods: { kind: 'pods' } },
      ],
    });
  });

  test.each([
    ['{ name: x }', 'an assertion has one of never, always and isolated'],
    ['{ isolated: shop/*, never: { to: shop/* } }', 'an assertion has one of never, always and isolated'],
    ['{ never: { ports: [1] } }', 'expected from or to, or both'],
    ['{ isolated: 10.0.0.0/8 }', 'addresses are no pods, and never isolated'],
    ['{ isolated: { direction: ingress } }', 'expected the pods that must be isolated, once'],
    ['{ isolated: { pods: shop/*, namespaces: shop } }', 'expected the pods that must be isolated, once'],
    ['{ isolated: { pods: shop/*, direction: inward } }', 'found "inward"; expected one of ingress and egress'],
  ])('%s is refused', (text, fault) => {
    expect(read(`assertions: [${text}]`)).toEqual({ wrong: [expect.stringContaining(fault)] });
  });
});

describe('a waiver', () => {
  const rest = 'reason: r, owner: o, expires: 2027-02-28';

  test('says what it accepts, and until when', () => {
    expect(read(`waivers: [{ rule: flow-opened, clusters: [prod], ${rest} }]`)).toMatchObject({
      waivers: [{ rule: 'flow-opened', flows: undefined, clusters: ['prod'], expires: '2027-02-28', line: 1 }],
    });
  });

  test.each([
    [`{ ${rest} }`, 'a waiver says what it accepts: rule, fingerprint, from, to or ports'],
    ['{ rule: dns-lost, owner: o, expires: 2027-01-01 }', '"waivers[0]" has no reason'],
    ['{ rule: dns-lost }', '"waivers[0]" has no reason, owner and expires'],
    ['{ rule: dns-lost, reason: r, owner: o, expires: 2027-02-30 }', 'there is no such day'],
    ['{ rule: dns-lost, reason: r, owner: o, expires: soon }', 'expected a day such as 2027-03-31; found "soon"'],
    [
      '{ rule: dns-lost, reason: r, owner: o, expires: 20270101 }',
      'expected a day such as 2027-03-31; found the number',
    ],
    [`{ rule: data-store, ${rest} }`, '"waivers[0].rule": found "data-store"; did you mean data-store-reachable?'],
    [`{ rule: dns-lsot, ${rest} }`, 'found "dns-lsot"; did you mean dns-lost?'],
    [`{ rule: R07, ${rest} }`, 'found "R07"; expected the id of a rule, as docs/findings.md lists them'],
    [`{ rule: 7, ${rest} }`, 'found the number 7; expected the id of a rule'],
    [`{ fingerprint: xyz, ${rest} }`, 'expected a fingerprint: 16 hexadecimal digits, in quotes'],
  ])('%s is refused', (text, fault) => {
    expect(read(`waivers: [${text}]`)).toEqual({ wrong: [expect.stringContaining(fault)] });
  });
});

test('severities are reserved to users and teams', () => {
  expect(read('acceptance: { reserved: { critical: ["@org/security", alice] } }')).toMatchObject({
    reserved: { critical: ['@org/security', 'alice'] },
  });
  expect(read('acceptance: { reserved: { high: ["not a login"], info: [] } }')).toEqual({
    wrong: [
      expect.stringContaining('expected the login of a user, or a team such as @org/security, in quotes'),
      expect.stringContaining('has no key "info"'),
    ],
  });
});
