import { describe, expect, test } from 'vitest';
import { write } from '../../src/manifest/sentence.ts';
import { assess } from '../../src/risk/assess.ts';
import { documents, namespace, pod, policy } from './manifests.ts';
import { evidenceOf, type Files } from './versions.ts';

/** A ClusterNetworkPolicy for the pods of `shop`, of one rule for what comes from all pods. */
function guard(action: string, tier = 'Admin', subject = 'shop'): string {
  const namespaces = { matchLabels: { 'kubernetes.io/metadata.name': subject } };
  const rule = { action, from: [{ namespaces: {} }] };
  const spec = { tier, priority: 1, subject: { namespaces }, ingress: [rule] };
  return `apiVersion: policy.networking.k8s.io/v1alpha2\nkind: ClusterNetworkPolicy\nmetadata: {name: guard}\nspec: ${JSON.stringify(spec)}`;
}

const pods = documents(namespace('shop'), namespace('ops'), pod('shop/db'), pod('ops/probe'));
const probe = { namespaceSelector: {}, podSelector: { matchLabels: { app: 'probe' } } };
const open = policy('shop/db', JSON.stringify({ ingress: [{ from: [probe], ports: [{ port: 80 }] }] }));

function found(base: Files, head: Files): string[] {
  return assess(evidenceOf({ pods, ...base }, { pods, ...head })).map(
    ({ severity, rule, message, place }) => `${severity} ${rule} ${place?.side} ${place?.path}: ${write(message)}`,
  );
}

test('a Deny that goes is the cause of what it opened, not a rule below it that allows it all the time', () => {
  for (const [base, head] of [
    [{ guard: guard('Deny') }, { guard: guard('Pass') }],
    [{ guard: guard('Deny') }, {}],
  ]) {
    expect(found({ open, ...base }, { open, ...head })[0]).toMatch(
      /^medium cross-namespace-opened base guard: ops\/probe .*can now reach shop\/db on TCP 80: policy guard no longer prevents it\.$/,
    );
  }
});

/** An AdminNetworkPolicy for the pods of `shop`, of one rule for what comes from all pods. */
function admin(name: string, action: string, priority: number): string {
  const rule = { action, from: [{ namespaces: {} }] };
  const spec = { priority, subject: { namespaces: {} }, ingress: [rule] };
  return `apiVersion: policy.networking.k8s.io/v1alpha1\nkind: AdminNetworkPolicy\nmetadata: {name: ${name}}\nspec: ${JSON.stringify(spec)}`;
}

describe('a Pass that is asked before a Deny, and was after it', () => {
  const deny = admin('deny', 'Deny', 10);
  const [late, early] = [admin('pass', 'Pass', 20), admin('pass', 'Pass', 5)];

  test('is the cause of what it opened, with the rule that allows it then', () => {
    expect(found({ open, deny, pass: late }, { open, deny, pass: early })).toContainEqual(
      expect.stringMatching(
        /^high cross-namespace-opened head pass: .*: policy pass passes it on to NetworkPolicies, and policy shop\/db allows it\./,
      ),
    );
  });

  test('is one alone where nothing below it speaks of the flow', () => {
    expect(found({ deny, pass: late }, { deny, pass: early })).toContainEqual(
      expect.stringMatching(
        /^high cross-namespace-opened head pass: .*: policy pass passes it on to NetworkPolicies\./,
      ),
    );
  });

  test('is the cause of what it closed when it comes after the Deny again', () => {
    expect(found({ open, deny, pass: early }, { open, deny, pass: late })).toContainEqual(
      expect.stringMatching(
        /^\w+ flow-closed base pass: .*: policy pass no longer passes it on to NetworkPolicies, and policy deny prevents it\./,
      ),
    );
  });

  test('is as wide as the rule that it passes flows on to', () => {
    const namespaces = documents(namespace('red'), pod('red/api'));
    const all = policy(
      'shop/db',
      JSON.stringify({ ingress: [{ from: [{ namespaceSelector: {} }], ports: [{ port: 80 }] }] }),
    );
    const [one] = found({ namespaces, open: all, deny, pass: late }, { namespaces, open: all, deny, pass: early });
    expect(one).toContain('That holds for every pod of a namespace, also for those to come.');
  });
});

test('a Deny that comes is the cause of what it closed', () => {
  expect(found({ open }, { open, guard: guard('Deny') })).toEqual([
    expect.stringMatching(/^\w+ flow-closed head guard: .*: policy guard prevents it\.$/),
  ]);
});

test.each<[string, Files, Files]>([
  ['goes', { guard: guard('Deny') }, {}],
  ['goes from the Baseline tier', { guard: guard('Deny', 'Baseline') }, {}],
  ['comes and selects nothing', {}, { guard: guard('Deny', 'Admin', 'nowhere') }],
])('a Deny that %s is no lost isolation and no policy that does nothing (C5)', (_what, base, head) => {
  const ofFlows = ['flow-opened', 'flow-closed', 'cross-namespace-opened'];
  const rules = found(base, head).map((text) => text.split(' ')[1] ?? '');
  expect(rules.filter((rule) => !ofFlows.includes(rule))).toEqual([]);
});

test('what an Accept opens to a new workload that nothing isolates is told as its own', () => {
  const web = pod('shop/web');
  const guards = documents(guard('Deny', 'Baseline').replace('guard', 'base'), guard('Accept'));
  expect(found({ guards }, { guards, web })).toContainEqual(
    expect.stringMatching(/cross-namespace-opened head web: .*policy guard allows it/),
  );
});
