import { expect, test } from 'vitest';
import type { Change } from '../../src/flow/change.ts';
import { causesOf } from '../../src/report/because.ts';
import type { PolicyEdit } from '../../src/report/report.ts';
import { text } from '../../src/report/text.ts';
import { cause, opened, report, tcp, workload } from './example.ts';

const allows = cause('head allows', 'shop/api', 'spec.ingress[0]', 'api.yaml', 9, 12);
const denies = cause('base denies', '/guard', 'spec.ingress[0]', 'guard.yaml', 9, 12);
const allowed = { ...allows, side: 'base' } as const;
const denied = { ...denies, side: 'head' } as const;
const edits = (...of: (typeof allows)[]): PolicyEdit[] =>
  of.map(({ policy, path }) => ({ edit: 'modified', policy, path, line: 1 }));

test.each<[string, Change['change'], PolicyEdit[], (typeof allows)[], (typeof allows)[]]>([
  ['the Deny that was edited', 'opened', edits(denies), [allows, denies], [denies]],
  ['the rule that was edited', 'opened', edits(allows), [allows, denies], [allows]],
  ['what allows it, if both were edited', 'opened', edits(allows, denies), [allows, denies], [allows]],
  ['what allows it, if nothing was', 'opened', [], [allows, denies], [allows]],
  ['what no longer denies it, if nothing allows it', 'opened', [], [denies], [denies]],
  ['the Deny that closed it', 'closed', edits(denied), [allowed, denied], [denied]],
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
