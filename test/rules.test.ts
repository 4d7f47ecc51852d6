import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { RULE_FACTS } from '../src/risk/rule-facts.ts';
import { documents, namespace, pod, policy } from './risk/manifests.ts';

// Every rule of the risk model through the built command line: a change that breaks it, and its neighbour that does not.
const cli = resolve(import.meta.dirname, '../dist/cli/index.js');
const folder = mkdtempSync(join(tmpdir(), 'rules-test-'));
afterAll(() => rmSync(folder, { recursive: true }));

const WORLD = documents(
  namespace('shop'),
  pod('shop/web', undefined, { containers: [{ name: 'web', image: 'web', ports: [{ containerPort: 8080 }] }] }),
  pod('shop/api'),
  pod('shop/db', undefined, { containers: [{ name: 'db', image: 'db', ports: [{ containerPort: 5432 }] }] }),
  pod('shop/hook', undefined, {
    containers: [{ name: 'hook', image: 'hook', ports: [{ name: 'webhook', containerPort: 9443 }] }],
  }),
  namespace('ops'),
  pod('ops/console'),
  namespace('shop-staging'),
  pod('shop-staging/web'),
  namespace('shop-prod'),
  pod('shop-prod/web'),
  namespace('monitoring'),
  pod('monitoring/prometheus'),
  namespace('ingress-nginx'),
  pod('ingress-nginx/controller'),
  pod('ops/agent', undefined, { hostNetwork: true }),
  namespace('kube-system'),
  pod('kube-system/coredns', { 'k8s-app': 'kube-dns' }),
);
const DENY = (ns: string, types = 'Ingress, Egress') =>
  policy(`${ns}/deny`, `podSelector: {}\npolicyTypes: [${types}]`);
const WALLS = documents(DENY('shop', 'Ingress'), DENY('shop-prod', 'Ingress'), DENY('ops', 'Egress'));

const select = (app: string) => `podSelector: {matchLabels: {app: ${app}}}`;
const within = (ns: string) => `namespaceSelector: {matchLabels: {kubernetes.io/metadata.name: ${ns}}}`;
const ingress = (to: string, rule: string) => `${select(to)}\ningress: [{${rule}}]`;
const egress = (from: string, rule: string) => `${select(from)}\npolicyTypes: [Egress]\negress: [{${rule}}]`;
const from = (ns: string, app: string, port?: number | string) =>
  `from: [{${within(ns)}, ${select(app)}}]${port === undefined ? '' : `, ports: [{port: ${port}}]`}`;
const SCRAPER = policy('monitoring/scraper', ingress('prometheus', ''));
const consoleOut = policy('ops/out', egress('console', ''));

interface Change {
  /** Beside the world and its walls. */
  readonly base?: string;
  readonly head?: string;
  /** In place of the world and its walls. */
  readonly world?: readonly [base: string, head: string];
  readonly config?: string;
}

type Row = readonly [rule: string, broken: Change, severity: string, kept: Change];

const ROWS: readonly Row[] = [
  [
    'default-deny-removed',
    { world: [documents(WORLD, DENY('shop')), WORLD] },
    'critical',
    { world: [documents(WORLD, DENY('shop')), documents(WORLD, DENY('shop').replace('deny', 'renamed'))] },
  ],
  [
    'isolation-lost',
    { world: [documents(WORLD, policy('shop/db', ingress('db', from('ops', 'console', 5432)))), WORLD] },
    'critical',
    { base: policy('shop/db', ingress('db', 'from: []')), head: policy('shop/other', ingress('db', 'from: []')) },
  ],
  [
    'assertion-violated',
    {
      config: 'assertions: [{never: {from: ops/*, to: shop/app=db}}]',
      head: documents(consoleOut, policy('shop/db', ingress('db', from('ops', 'console', 8080)))),
    },
    'critical',
    {
      config: 'assertions: [{never: {from: ops/*, to: shop/app=db}}]',
      head: documents(consoleOut, policy('shop/api', ingress('api', from('ops', 'console', 8080)))),
    },
  ],
  [
    'metadata-api-reachable',
    { head: policy('ops/meta', egress('console', 'to: [{ipBlock: {cidr: 169.254.169.254/32}}]')) },
    'critical',
    {
      head: policy('ops/meta', egress('console', 'to: [{ipBlock: {cidr: 0.0.0.0/0, except: [169.254.0.0/16]}}]')),
    },
  ],
  [
    'internet-ingress',
    { head: policy('shop/web', ingress('web', 'from: [{ipBlock: {cidr: 0.0.0.0/0}}], ports: [{port: 8080}]')) },
    'critical',
    { head: policy('shop/web', ingress('web', 'from: [{ipBlock: {cidr: 10.0.0.0/8}}], ports: [{port: 8080}]')) },
  ],
  [
    'internet-egress',
    { head: policy('ops/out', egress('console', 'to: [{ipBlock: {cidr: 203.0.0.0/8}}], ports: [{port: 25}]')) },
    'high',
    { head: policy('ops/out', egress('console', 'to: [{ipBlock: {cidr: 10.0.0.0/8}}], ports: [{port: 25}]')) },
  ],
  [
    'node-port-reachable',
    { head: policy('ops/out', egress('console', 'to: [{ipBlock: {cidr: 10.0.0.0/8}}], ports: [{port: 10250}]')) },
    'critical',
    // All ports hold 22 and 10250: of an ordinary pod that means nothing.
    {
      base: policy('ops/out', egress('console', '')),
      head: documents(consoleOut, policy('shop/web', ingress('web', from('ops', 'console')))),
    },
  ],
  [
    'data-store-reachable',
    { base: consoleOut, head: documents(consoleOut, policy('shop/db', ingress('db', from('ops', 'console', 5432)))) },
    'high',
    { head: policy('shop/db', ingress('db', `from: [{${select('api')}}], ports: [{port: 5432}]`)) },
  ],
  [
    'non-production-to-production',
    { head: policy('shop-prod/web', ingress('web', from('shop-staging', 'web', 8080))) },
    'high',
    {
      head: policy('shop-prod/web', ingress('web', from('shop-staging', 'web', 8080))),
      config: 'risk: {production: [{namespaces: [live]}]}',
    },
  ],
  [
    'reach-widened',
    {
      base: policy('shop/web', ingress('web', `from: [{${select('api')}}], ports: [{port: 8080}]`)),
      head: policy('shop/web', ingress('web', `from: [{${select('api')}}]`)),
    },
    'high',
    {
      base: policy('shop/web', ingress('web', `from: [{${select('api')}}], ports: [{port: 8080}]`)),
      head: policy('shop/web', ingress('web', `from: [{${select('api')}}], ports: [{port: 8080}, {port: 8081}]`)),
    },
  ],
  [
    'cross-namespace-opened',
    { head: policy('shop/web', ingress('web', from('shop-staging', 'web', 8080))) },
    'medium',
    { head: policy('shop/web', ingress('web', `from: [{${select('api')}}], ports: [{port: 8080}]`)) },
  ],
  [
    'policy-rejected',
    { head: policy('shop/web', ingress('web', 'ports: [{protocol: tcp, port: 80}]')) },
    'high',
    { head: policy('shop/web', ingress('web', 'ports: [{protocol: TCP, port: 80}]')) },
  ],
  [
    'flow-opened',
    { head: policy('shop/web', ingress('web', `from: [{${select('api')}}], ports: [{port: 8080}]`)) },
    'medium',
    { head: policy('shop/web', ingress('web', from('shop-staging', 'web', 8080))) },
  ],
  [
    'workload-not-isolated',
    { base: SCRAPER, head: documents(SCRAPER, pod('monitoring/job')) },
    'medium',
    { base: SCRAPER, head: documents(SCRAPER, pod('monitoring/job'), DENY('monitoring')) },
  ],
  [
    'dns-lost',
    { head: policy('shop-staging/out', `${select('web')}\npolicyTypes: [Egress]`) },
    'medium',
    {
      head: policy(
        'shop-staging/out',
        egress('web', `to: [{${within('kube-system')}}], ports: [{protocol: UDP, port: 53}, {port: 53}]`),
      ),
    },
  ],
  [
    'ingress-path-lost',
    { base: policy('shop/web', ingress('web', from('ingress-nginx', 'controller', 8080))) },
    'medium',
    {
      base: policy('shop/web', ingress('web', from('ingress-nginx', 'controller', 8080))),
      head: policy('shop/web', ingress('web', from('ingress-nginx', 'controller', 8081))),
    },
  ],
  [
    'policy-selects-nothing',
    { head: policy('shop/web', `${select('wep')}\npolicyTypes: [Ingress]`) },
    'medium',
    { head: policy('shop/web', `${select('web')}\npolicyTypes: [Ingress]`) },
  ],
  [
    'trusted-flow-opened',
    { head: policy('shop/web', ingress('web', `from: [{${within('monitoring')}}], ports: [{port: 9100}]`)) },
    'low',
    { head: policy('shop/web', ingress('web', `from: [{${within('monitoring')}}]`)) },
  ],
  [
    'latent-opening',
    { head: policy('shop/web', ingress('web', from('ops', 'console', 8080))) },
    'low',
    { base: consoleOut, head: documents(consoleOut, policy('shop/web', ingress('web', from('ops', 'console', 8080)))) },
  ],
  [
    'flow-closed',
    { base: policy('shop/web', ingress('web', `from: [{${select('api')}}]`)) },
    'low',
    {
      base: policy('shop/web', ingress('web', `from: [{${select('api')}}]`)),
      head: policy('shop/api-to-web', ingress('web', `from: [{${select('api')}}]`)),
    },
  ],
  [
    'flow-moved',
    {
      base: policy('shop/web', ingress('web', `from: [{${select('api')}}], ports: [{port: 8080}]`)),
      head: policy('shop/web', ingress('web', `from: [{${select('api')}}], ports: [{port: 9090}]`)),
    },
    'info',
    {
      base: policy('shop/web', ingress('web', `from: [{${select('api')}}], ports: [{port: 8080}]`)),
      head: policy('shop/web', ingress('web', `from: [{${select('hook')}}], ports: [{port: 9090}]`)),
    },
  ],
  [
    'dns-opened',
    {
      head: policy(
        'ops/dns',
        egress(
          'console',
          `to: [{${within('kube-system')}, podSelector: {matchLabels: {k8s-app: kube-dns}}}], ports: [{protocol: UDP, port: 53}]`,
        ),
      ),
    },
    'info',
    {
      head: policy(
        'ops/dns',
        egress(
          'console',
          `to: [{${within('kube-system')}, podSelector: {matchLabels: {k8s-app: kube-dns}}}], ports: [{port: 443}]`,
        ),
      ),
    },
  ],
  [
    'isolation-gained',
    { head: DENY('monitoring', 'Ingress') },
    'info',
    { head: policy('monitoring/open', 'podSelector: {}\ningress: [{}]') },
  ],
  [
    'peer-matches-nothing',
    { head: policy('ops/in', ingress('console', from('shop', 'wbe'))) },
    'info',
    { head: policy('ops/in', ingress('console', from('shop', 'web'))) },
  ],
  [
    'dash-suspected',
    {
      base: policy('shop/p', ingress('web', `from: [{${select('api')}}], ports: [{protocol: TCP, port: 8080}]`)),
      head: policy('shop/p', ingress('web', `from: [{${select('api')}}], ports: [{protocol: TCP}, {port: 8080}]`)),
    },
    'info',
    {
      base: policy('shop/p', ingress('web', `from: [{${select('api')}}], ports: [{protocol: TCP, port: 8080}]`)),
      head: policy('shop/p', ingress('web', `from: [{${select('api')}}], ports: [{port: 8080}, {port: 8081}]`)),
    },
  ],
  [
    'no-default-deny',
    { head: policy('monitoring/in', ingress('prometheus', from('ops', 'console', 9090))) },
    'info',
    {
      head: documents(
        policy('monitoring/in', ingress('prometheus', from('ops', 'console', 9090))),
        DENY('monitoring', 'Ingress'),
      ),
    },
  ],
  [
    'policy-redundant',
    {
      base: policy('shop/own', 'podSelector: {}\ningress: [{from: [{podSelector: {}}]}]'),
      head: documents(
        policy('shop/own', 'podSelector: {}\ningress: [{from: [{podSelector: {}}]}]'),
        policy('shop/web', ingress('web', `from: [{${select('api')}}]`)),
      ),
    },
    'info',
    { head: policy('shop/web', ingress('web', `from: [{${select('api')}}]`)) },
  ],
  [
    'policy-name',
    {
      head: policy('shop/web', ingress('web', `from: [{${select('api')}}]`)),
      config: "policyNames: {pattern: '^allow-'}",
    },
    'info',
    {
      head: policy('shop/allow-web', ingress('web', `from: [{${select('api')}}]`)),
      config: "policyNames: {pattern: '^allow-'}",
    },
  ],
];

test('there is a row for each rule', () => {
  expect(ROWS.map(([rule]) => rule).sort()).toEqual(Object.keys(RULE_FACTS).sort());
});

describe.each(ROWS)('%s', (rule, broken, severity, kept) => {
  test.concurrent(`is ${severity} where the change breaks it`, async ({ expect }) => {
    const { findings } = await diff(`${rule}-broken`, broken);
    expect(findings.filter((finding) => finding.rule === rule).map((finding) => finding.severity)).toContain(severity);
  });

  test.concurrent('is not found in its neighbour', async ({ expect }) => {
    const { findings } = await diff(`${rule}-kept`, kept);
    expect(findings.map((finding) => finding.rule)).not.toContain(rule);
  });
});

interface Answer {
  readonly findings: readonly { readonly rule: string; readonly severity: string; readonly also?: readonly string[] }[];
  readonly verdict: { readonly outcome: string; readonly maxSeverity: string };
}

function diff(name: string, { base = '', head = '', world, config }: Change, failOn = 'high'): Promise<Answer> {
  const own = join(folder, name);
  const versions = world ?? [documents(WORLD, WALLS, base), documents(WORLD, WALLS, head)];
  for (const [i, side] of (['base', 'head'] as const).entries()) {
    mkdirSync(join(own, side), { recursive: true });
    writeFileSync(join(own, side, 'all.yaml'), versions[i] ?? '');
  }
  const configured = config === undefined ? [] : ['--config', join(own, 'config.yml')];
  if (config !== undefined) writeFileSync(join(own, 'config.yml'), config);
  const args = [cli, 'diff', 'base', 'head', '--format', 'json', '--fail-on', failOn, ...configured];
  return new Promise((done, fail) => {
    execFile(process.execPath, args, { cwd: own }, (_, stdout, stderr) => {
      if (stdout === '') fail(new Error(stderr));
      else done(JSON.parse(stdout));
    });
  });
}

describe('the worst flow that opened decides the verdict:', () => {
  const port = (n: number) => policy(`shop/p${n}`, ingress('web', `from: [{${select('api')}}], ports: [{port: ${n}}]`));
  const [low, medium, high, critical] = [
    policy('shop/scrape', ingress('web', `from: [{${within('monitoring')}}], ports: [{port: 9100}]`)),
    port(8080),
    policy('shop/db', ingress('db', from('shop-staging', 'web', 5432))),
    policy('shop/world', ingress('web', 'from: [{ipBlock: {cidr: 0.0.0.0/0}}], ports: [{port: 443}]')),
  ];

  test.concurrent.each([
    ['none', [], 'low', null, 'pass'],
    ['a trusted one, by low', [low], 'low', 'low', 'fail'],
    ['a trusted one, by medium', [low], 'medium', 'low', 'pass'],
    ['a trusted one and one within', [low, medium], 'medium', 'medium', 'fail'],
    ['many within', [medium, port(1), port(2), port(3)], 'high', 'medium', 'pass'],
    ['one to a data store among others', [low, medium, high], 'high', 'high', 'fail'],
    ['one to a data store, by critical', [low, medium, high], 'critical', 'high', 'pass'],
    ['one from the internet among all', [low, medium, high, critical], 'critical', 'critical', 'fail'],
    ['one from the internet, without a gate', [critical], 'never', 'critical', 'pass'],
  ] as const)('%s', async (name, policies, failOn, maxSeverity, outcome) => {
    const { verdict } = await diff(`verdict ${name}`, { head: documents(...policies) }, failOn);
    expect(verdict).toEqual({ failOn, outcome, maxSeverity });
  });

  test('and a flow that breaks several rules is one finding, as severe as the worst', async () => {
    const { findings } = await diff('several', {
      head: policy('shop-prod/db', ingress('web', from('shop-staging', 'web', 5432))),
    });
    expect(findings).toMatchObject([
      {
        rule: 'data-store-reachable',
        severity: 'high',
        also: ['non-production-to-production', 'cross-namespace-opened'],
      },
    ]);
  });
});
