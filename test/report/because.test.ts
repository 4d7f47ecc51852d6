import { describe, expect, test } from 'vitest';
import type { Change, WorkloadEndpoint } from '../../src/flow/change.ts';
import { causesOf, effectWords } from '../../src/report/because.ts';
import { comment } from '../../src/report/comment.ts';
import { csv } from '../../src/report/csv.ts';
import type { PolicyEdit } from '../../src/report/report.ts';
import { text } from '../../src/report/text.ts';
import { cause, closed, opened, report, tcp, workload } from './example.ts';
import { json } from './written.ts';

const allows = cause('head allows', 'shop/api', 'spec.ingress[0]', 'api.yaml', 9, 12);
const denies = cause('base denies', '/guard', 'spec.ingress[0]', 'guard.yaml', 9, 12);
const allowed = { ...allows, side: 'base' } as const;
const denied = { ...denies, side: 'head' } as const;
const passes = cause('head passes', '/pass', 'spec.ingress[0]', 'pass.yaml', 9, 12);
const passed = { ...passes, side: 'base' } as const;
const edits = (...of: (typeof allows)[]): PolicyEdit[] =>
  of.map(({ policy, path }) => ({ edit: 'modified', policy, path, line: 1 }));

test.each<[string, Change['change'], PolicyEdit[], (typeof allows)[], (typeof allows)[]]>([
  ['the Deny that was edited', 'opened', edits(denies), [allows, denies], [denies]],
  ['the rule that was edited', 'opened', edits(allows), [allows, denies], [allows]],
  ['what allows it, if both were edited', 'opened', edits(allows, denies), [allows, denies], [allows]],
  ['what allows it, if nothing was', 'opened', [], [allows, denies], [allows]],
  ['what no longer denies it, if nothing allows it', 'opened', [], [denies], [denies]],
  ['the Deny that closed it', 'closed', edits(denied), [allowed, denied], [denied]],
  ['the rule that passes it on and was edited', 'opened', edits(passes), [allows, denies, passes], [passes]],
  ['what allows it, though a rule passes it on', 'opened', [], [allows, denies, passes], [allows]],
  ['the edited rule that no longer passes it on', 'closed', edits(passed), [allowed, denied, passed], [passed]],
  ['the rule that went', 'closed', edits(allowed), [allowed, denied], [allowed]],
])('the causes shown are %s', (_what, change, policyEdits, because, shown) => {
  expect(causesOf({ change, because }, { policyEdits })).toEqual(shown);
});

test('a policy that lies in no namespace has its name alone', () => {
  const [web, api] = [workload('shop/Deployment/web'), workload('shop/Deployment/api')];
  const changes = [opened([web], [api], { ports: [tcp(80)], because: [denies] })];
  expect(text(report({ endpoints: [web, api], changes }), { color: false })).toContain(
    'Opened: guard no longer denies it (',
  );
});

test('what passes a flow on, or no longer does, is told so', () => {
  const [web, api] = [workload('shop/Deployment/web'), workload('shop/Deployment/api')];
  const changes = [
    opened([web], [api], { ports: [tcp(80)], because: [passes] }),
    closed([web], [api], { ports: [tcp(81)], because: [passed] }),
  ];
  const said = text(report({ endpoints: [web, api], changes }), { color: false });
  expect(said).toContain('Opened: pass passes it on (');
  expect(said).toContain('Closed: pass no longer passes it on (');
});

test('labels that made a change stand before the policies, which are as they were', () => {
  const [web, api] = [workload('shop/Deployment/web'), workload('shop/Deployment/api')];
  const relabelled = [
    {
      side: 'head',
      object: { kind: 'Deployment', namespace: 'shop', name: 'web' },
      field: 'spec.template.metadata.labels.app',
      path: 'web.yaml',
      line: 14,
      endLine: 14,
    },
    {
      side: 'head',
      object: { kind: 'Namespace', namespace: '', name: 'shop' },
      field: 'metadata.labels.team',
      path: 'ns.yaml',
      line: 6,
      endLine: 6,
    },
  ] as const;
  const changes = [{ ...closed([web], [api], { ports: [tcp(80)], because: [allowed] }), relabelled }];
  const one = report({ endpoints: [web, api], changes });
  expect(text(one, { color: false })).toMatch(
    /Closed: the labels of shop\/web changed \(web.yaml:14\), the labels of namespace shop changed\s+\(ns.yaml:6\) and 1 more/,
  );
  expect(comment(one)).toContain(
    '| `web.yaml:14` the labels of `shop/web` changed<br>`ns.yaml:6` the labels of namespace `shop` changed<br>and 1 more |',
  );
  expect(csv(one)).toContain(
    'labels changed,Deployment,shop,web,spec.template.metadata.labels.app,head,web.yaml,14,14',
  );
  expect(JSON.parse(json(one)).changes[0].relabelled).toEqual(relabelled);
});

describe('of flows that came with an end', () => {
  const [web, api, far] = ['shop/Deployment/web', 'shop/Deployment/api', 'ops/Deployment/probe'].map((id) =>
    workload(id),
  ) as [WorkloadEndpoint, WorkloadEndpoint, WorkloadEndpoint];
  const out = { ...allows, rule: 'spec.egress[0]' };
  const guard = cause('head allows', '/guard', 'spec.ingress[0]', 'guard.yaml', 9, 12);
  const words = (
    of: typeof allows,
    sources: WorkloadEndpoint[],
    destinations: WorkloadEndpoint[],
    lifecycle: Change['lifecycle'] = 'endpoint-added',
  ) => effectWords(of, { lifecycle, sources, destinations }, { policyEdits: [] });

  test.each<[story: string, said: string, words: string]>([
    ['a rule says all where they go to its own namespace', words(allows, [far], [web, api]), 'allows it'],
    ['a rule says a part where they go to others too', words(allows, [web], [api, far]), 'allows part of it'],
    ['so it is of egress', words(out, [web, far], [api]), 'allows part of it'],
    ['and of egress from its own namespace', words(out, [web], [api, far]), 'allows it'],
    ['a policy of the cluster speaks of all namespaces', words(guard, [web], [api, far]), 'allows it'],
    ['of those that went', words(allowed, [web], [api, far], 'endpoint-removed'), 'allowed part of it'],
    ['of those that policies made, a cause is one of several', words(allows, [web], [api, far], 'policy'), 'allows it'],
  ])('%s', (_, said, expected) => {
    expect(said).toBe(expected);
  });
});

test('a namespace that no manifest declares any more has no labels that changed', () => {
  const [web, api] = [workload('shop/Deployment/web'), workload('shop/Deployment/api')];
  const object = { kind: 'Namespace', namespace: '', name: 'shop' };
  const lines = { side: 'base', path: 'ns.yaml', line: 6, endLine: 6 } as const;
  const relabelled = [{ object, field: 'metadata.labels.team', ...lines }];
  const changes = [{ ...opened([web], [api], { ports: [tcp(80)], because: [allows] }), relabelled }];
  const one = report({ endpoints: [web, api], changes });
  expect(text(one, { color: false })).toContain('Opened: no manifest declares namespace shop any more (ns.yaml:6)');
  expect(csv(one)).toContain('no longer declared,Namespace,,shop,metadata.labels.team,base,ns.yaml,6,6');
});
