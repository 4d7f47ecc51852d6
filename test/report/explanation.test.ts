import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { parseAsked } from '../../src/flow/asked.ts';
import type { State } from '../../src/flow/change.ts';
import { parseEnd } from '../../src/flow/end.ts';
import { type ExplanationReport, explanationText } from '../../src/report/explanation.ts';
import { explanationJson } from '../../src/report/explanation-json.ts';
import { policyEdits } from '../../src/report/policy-edit.ts';
import { admin, baseline } from '../flow/cluster-scoped.ts';
import { explained, type Question, stateOf } from '../flow/explained.ts';
import { policy, workload } from '../policy/cluster.ts';
import { BASE, HEAD } from './example.ts';
import { INCOMPLETE } from './states.ts';

const WEB = workload('Deployment', 'shop/web', '{app: web}');
const DB = workload('Deployment', 'shop/db', '{app: db}', 'containers: [{ports: [{name: sql, containerPort: 5432}]}]');
const DENY_ALL = policy('shop/deny-all', 'podSelector: {}\npolicyTypes: [Ingress]');
const ALLOW_WEB = policy(
  'shop/db',
  `podSelector: {matchLabels: {app: db}}
ingress:
  - from: [{podSelector: {matchLabels: {app: web}}}]
    ports: [{port: 5432}]
  - from: [{namespaceSelector: {matchLabels: {kubernetes.io/metadata.name: ops}}}]`,
);

function report(
  versions: readonly State[],
  question: Question,
  more: Partial<ExplanationReport> = {},
): ExplanationReport {
  const [base, head] = versions;
  return {
    versions: versions.length === 1 ? [HEAD] : [BASE, HEAD],
    from: parseEnd(question.from),
    to: parseEnd(question.to),
    asked: parseAsked(question.port, question.protocol),
    answers: explained(versions, question),
    policyEdits: base && head ? policyEdits(base.cluster, head.cluster) : [],
    complete: true,
    problems: [],
    ...more,
  };
}

/** The lines between the title and what was checked. */
function lines(versions: readonly (readonly string[])[], question: Question): string[] {
  const states = versions.map((documents) => stateOf(...documents));
  const [, ...rest] = explanationText(report(states, question), { color: false }).split('\n');
  return rest.slice(0, rest.indexOf('Checked')).filter((line) => line !== '');
}

const WEB_TO_DB = { from: 'shop/web', to: 'shop/db' };
const SQL = { ...WEB_TO_DB, port: '5432' };

describe('one version', () => {
  test('no policy', () => {
    expect(lines([[WEB, DB]], WEB_TO_DB)).toEqual([
      'shop/web may reach shop/db on all ports.',
      'Egress of shop/web: allowed; no policy isolates it for egress.',
      'Ingress of shop/db: allowed; no policy isolates it for ingress.',
    ]);
  });

  test('a policy that allows nothing', () => {
    expect(lines([[WEB, DB, DENY_ALL]], SQL)).toEqual([
      'shop/web may not reach shop/db on TCP 5432: the ingress of shop/db denies it.',
      'Egress of shop/web: allowed; no policy isolates it for egress.',
      'Ingress of shop/db: denied; policy shop/deny-all (k8s.yaml:11-16) isolates it for ingress and',
      '    allows nothing.',
    ]);
  });

  test('rules that allow a port, and rules for others', () => {
    expect(lines([[WEB, DB, DENY_ALL, ALLOW_WEB]], WEB_TO_DB)).toEqual([
      'shop/web may reach shop/db on TCP 5432.',
      'shop/web may not reach shop/db on any other port: the ingress of shop/db denies it.',
      'Egress of shop/web: allowed; no policy isolates it for egress.',
      'Ingress of shop/db:',
      '  TCP 5432: allowed by policy shop/db (k8s.yaml:24-25).',
      '  all other ports: denied; 2 policies isolate it for ingress, and none allows this:',
      '    policy shop/db allows it on TCP 5432 (k8s.yaml:24-25)',
      '    policy shop/db allows all pods of ops (k8s.yaml:26)',
      '    policy shop/deny-all allows nothing (k8s.yaml:11-16)',
    ]);
  });

  test('both sides deny', () => {
    const both = policy('shop/deny-all', 'podSelector: {}\npolicyTypes: [Ingress, Egress]');
    expect(lines([[WEB, DB, both]], WEB_TO_DB).slice(0, 2)).toEqual([
      'shop/web may not reach shop/db on any port: the egress of shop/web and the ingress of shop/db',
      '    both deny it.',
    ]);
  });

  test('a name of a port that the destination gives another meaning, or none (N8)', () => {
    const named = policy('shop/db', 'podSelector: {}\ningress: [{ports: [{port: sql}, {port: http}]}]');
    expect(lines([[WEB, DB, named]], { ...WEB_TO_DB, port: '80' }).slice(2)).toEqual([
      'Ingress of shop/db: denied; one policy isolates it for ingress, and does not allow this:',
      '  policy shop/db allows it on the port sql (TCP 5432) and the port http (of which shop/db has',
      '      none) (k8s.yaml:16)',
    ]);
  });

  test.each([
    ['{podSelector: {}}', 'all pods of shop'],
    ['{podSelector: {matchLabels: {app: api}}}', 'pods of shop with app=api'],
    ['{namespaceSelector: {matchLabels: {team: a}}}', 'all pods of namespaces that have team=a'],
    ['{namespaceSelector: {}, podSelector: {matchExpressions: [{key: app, operator: Exists}]}}', 'pods with app'],
    ['{ipBlock: {cidr: 10.0.0.0/8, except: [10.1.0.0/16]}}', '10.0.0.0/8 except 10.1.0.0/16'],
    ['{ipBlock: {cidr: 10.0.0.0/8}}, {podSelector: {}}', 'all pods of shop and 10.0.0.0/8'],
  ])('a rule for %s: it allows %s (N5, N6, N11)', (peers, words) => {
    const rule = policy('shop/db', `podSelector: {}\ningress: [{from: [${peers}]}]`);
    const [, , , miss] = lines([[DB, rule]], { from: '192.0.2.1', to: 'shop/db' });
    expect(miss).toBe(`  policy shop/db allows ${words} (k8s.yaml:11)`);
  });

  test('addresses and the host network, of which no policy speaks (H1 b, N10)', () => {
    const agent = workload('DaemonSet', 'shop/agent', '{}', 'hostNetwork: true');
    expect(lines([[agent]], { from: '192.0.2.1', to: 'shop/agent' })).toEqual([
      '192.0.2.1 may reach shop/agent on all ports.',
      'Egress of 192.0.2.1: allowed; no policy speaks for an address outside the cluster.',
      'Ingress of shop/agent: allowed; it is on the host network, where policies do not apply to it.',
    ]);
  });

  test('addresses that the policies tell apart, part by part', () => {
    const rule = policy('shop/db', 'podSelector: {}\ningress: [{from: [{ipBlock: {cidr: 10.1.0.0/16}}]}]');
    expect(lines([[DB, rule]], { from: '10.0.0.0/8', to: 'shop/db' }).filter((line) => line.includes(' may '))).toEqual(
      [
        '10.0.0.0/8 except 10.1.0.0/16 may not reach shop/db on any port: the ingress of shop/db denies',
        '10.1.0.0/16 may reach shop/db on all ports.',
      ],
    );
  });

  test('the address of a pod, and a workload that talks to itself', () => {
    const pod = 'apiVersion: v1\nkind: Pod\nmetadata: {name: a, namespace: shop}\nspec: {}\nstatus: {podIP: 10.0.0.7}';
    expect(lines([[pod, DB]], { from: '10.0.0.7', to: 'shop/db' })[0]).toBe(
      '10.0.0.7 (shop/Pod/a) may reach shop/db on all ports.',
    );
    expect(lines([[DB]], { from: 'shop/db', to: 'shop/db' })[0]).toBe(
      'shop/db may reach another pod of shop/db on all ports.',
    );
  });

  test('the tiers (C1, C2, C3, P3)', () => {
    const ingress = (...policies: readonly string[]) =>
      lines([[WEB, DB, ...policies]], SQL)
        .slice(2)
        .join('\n')
        .replace(/^.*?Ingress/s, 'Ingress')
        .replaceAll('\n    ', ' ');
    expect(ingress(admin('top', 1, 'Allow'), DENY_ALL)).toBe(
      'Ingress of shop/db: allowed by AdminNetworkPolicy top (k8s.yaml:14), which comes before every NetworkPolicy.',
    );
    expect(ingress(admin('top', 1, 'Pass'), baseline('Deny'))).toBe(
      'Ingress of shop/db: passed on by AdminNetworkPolicy top (k8s.yaml:14); denied by BaselineAdminNetworkPolicy default (k8s.yaml:19), as no NetworkPolicy isolates it for ingress.',
    );
    expect(ingress(admin('one', 1, 'Allow'), admin('two', 1, 'Deny'))).toBe(
      'Ingress of shop/db: denied by AdminNetworkPolicy two (k8s.yaml:19), which comes before every NetworkPolicy, but AdminNetworkPolicy one (k8s.yaml:14) would decide otherwise, and which of them counts is not defined.',
    );
  });
});

describe('two versions', () => {
  test('a policy that is removed', () => {
    expect(
      lines(
        [
          [WEB, DB, DENY_ALL],
          [WEB, DB],
        ],
        SQL,
      ),
    ).toEqual([
      'Opened: shop/web may now reach shop/db on TCP 5432.',
      '  policy shop/deny-all removed (k8s.yaml:11-16)',
      'Before',
      '  shop/web may not reach shop/db on TCP 5432: the ingress of shop/db denies it.',
      '  Egress of shop/web: allowed; no policy isolates it for egress.',
      '  Ingress of shop/db: denied; policy shop/deny-all (k8s.yaml:11-16) isolates it for ingress and',
      '      allows nothing.',
      'After',
      '  shop/web may reach shop/db on TCP 5432.',
      '  Egress of shop/web: as before.',
      '  Ingress of shop/db: allowed; no policy isolates it for ingress.',
    ]);
  });

  test('a policy that closes what it does not allow', () => {
    expect(
      lines(
        [
          [WEB, DB],
          [WEB, DB, ALLOW_WEB],
        ],
        WEB_TO_DB,
      ).slice(0, 2),
    ).toEqual([
      'Closed: shop/web may no longer reach shop/db on all ports except TCP 5432.',
      '  policy shop/db isolates it (k8s.yaml:11-19)',
    ]);
  });

  test('an end that is new', () => {
    expect(lines([[WEB], [WEB, DB]], SQL)).toEqual([
      'Opened: shop/web may now reach shop/db on TCP 5432.',
      '  one of the ends is new',
      'Before',
      '  shop/db is not there.',
      'After',
      '  shop/web may reach shop/db on TCP 5432.',
      '  Egress of shop/web: allowed; no policy isolates it for egress.',
      '  Ingress of shop/db: allowed; no policy isolates it for ingress.',
    ]);
  });

  test('what stays is told once', () => {
    expect(
      lines(
        [
          [WEB, DB],
          [WEB, DB],
        ],
        SQL,
      ).slice(0, 3),
    ).toEqual(['Nothing changes.', 'Before and after', '  shop/web may reach shop/db on TCP 5432.']);
  });

  test('other policies with the same outcome', () => {
    expect(
      lines(
        [
          [WEB, DB, DENY_ALL],
          [WEB, DB, policy('shop/x', 'podSelector: {}')],
        ],
        SQL,
      )[0],
    ).toBe('No flow opens or closes.');
  });
});

test('the title says what was asked, and if the answer may not be whole', () => {
  const states = [stateOf(WEB, DB)];
  const title = (more: Partial<ExplanationReport>) =>
    explanationText(report(states, SQL, more), { color: false }).split('\n')[0];
  expect(title({})).toBe('shop/web → shop/db, TCP 5432');
  expect(title({ complete: false })).toBe('shop/web → shop/db, TCP 5432, as far as could be checked');
});

test('names of the input cannot steer a terminal', () => {
  const hostile = policy('shop/x', 'podSelector: {}\ningress: [{from: [{podSelector: {matchLabels: {app: api}}}]}]');
  const state = stateOf(WEB, DB, hostile);
  for (const { policy } of state.tiers.ingress.flatMap(({ governs }) => governs.map(({ from }) => from))) {
    Object.assign(policy, { name: 'x\u001b[31m', path: 'k8s\u001b[0m.yaml' });
  }
  const text = explanationText(report([state], SQL, { from: { ...parseEnd('shop/web'), text: 'shop/we\u001bb' } }), {
    color: false,
  });
  expect(text).not.toContain('\u001b');
  expect(text.match(/\\u\{1b\}/g)?.length).toBeGreaterThan(3);
});

describe('JSON', () => {
  const schema = JSON.parse(readFileSync(new URL('../../docs/explanation.schema.json', import.meta.url), 'utf8'));
  const validate = new Ajv2020({ allErrors: true, strict: true, strictRequired: false }).compile(schema);
  const BLOCK = policy('shop/db', 'podSelector: {}\ningress: [{from: [{ipBlock: {cidr: 10.1.0.0/16}}]}]');

  test.each<[string, ExplanationReport]>([
    ['one version', report([stateOf(WEB, DB, DENY_ALL, ALLOW_WEB)], WEB_TO_DB)],
    ['two versions', report([stateOf(WEB, DB, DENY_ALL), stateOf(WEB, DB, ALLOW_WEB)], WEB_TO_DB)],
    ['a missing end', report([stateOf(WEB), stateOf(WEB, DB)], WEB_TO_DB)],
    ['parts of addresses', report([stateOf(DB, BLOCK)], { from: '10.0.0.0/8', to: 'shop/db' })],
    [
      'tiers that disagree',
      report([stateOf(DB, admin('a', 1, 'Allow'), admin('b', 1, 'Deny'))], { from: 'x/app=y', to: 'shop/db' }),
    ],
    ['problems', report([stateOf(WEB, DB)], SQL, INCOMPLETE)],
  ])('%s is as the schema says', (_, answer) => {
    validate(JSON.parse(explanationJson(answer)));
    expect(validate.errors).toBeNull();
  });

  test('the schema takes nothing else', () => {
    expect(validate({ ...JSON.parse(explanationJson(report([stateOf(WEB, DB)], SQL))), time: 1 })).toBe(false);
  });

  test('says which side denies, and which rules do not match', () => {
    const [answer] = JSON.parse(
      explanationJson(report([stateOf(WEB, DB, ALLOW_WEB)], { ...WEB_TO_DB, port: '80' })),
    ).answers;
    const [{ verdicts, ingress }] = answer.versions;
    expect(verdicts[0].deniedBy).toEqual(['ingress']);
    expect(ingress[0].by.map(({ rule }: { rule: string }) => rule)).toEqual(['']);
    expect(
      ingress[0].unmatched.map(({ rule, mismatch }: { rule: string; mismatch: string[] }) => [rule, mismatch]),
    ).toEqual([
      ['spec.ingress[0]', ['ports']],
      ['spec.ingress[1]', ['peers']],
    ]);
  });
});
