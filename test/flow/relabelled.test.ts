import { describe, expect, test } from 'vitest';
import type { Relabelled } from '../../src/flow/change.ts';
import { compare } from '../../src/flow/compare.ts';
import { policy } from '../policy/cluster.ts';
import { type Files, readVersion } from '../risk/versions.ts';

const namespace = (name: string, ...labels: readonly string[]) =>
  [
    'apiVersion: v1',
    'kind: Namespace',
    'metadata:',
    `  name: ${name}`,
    '  labels:',
    ...labels.map((one) => `    ${one}`),
  ].join('\n');
const deployment = (name: string, ...labels: readonly string[]) =>
  [
    ...[
      'apiVersion: apps/v1',
      'kind: Deployment',
      `metadata: {name: ${name}, namespace: shop, labels: {app: ${name}}}`,
    ],
    ...['spec:', '  template:', '    metadata:', '      labels:', ...labels.map((one) => `        ${one}`)],
    ...['    spec: {containers: [{name: main, image: x}]}'],
  ].join('\n');
const job = (label: string) =>
  `apiVersion: batch/v1\nkind: CronJob\nmetadata: {name: web, namespace: shop}\nspec:\n  jobTemplate:\n    spec:\n      template:\n        metadata:\n          labels: {${label}}`;

const DENY = policy('shop/deny', 'podSelector: {}');
const DB = policy(
  'shop/db',
  'podSelector: {matchLabels: {app: db}}\ningress:\n- from: [{podSelector: {matchLabels: {app: web}}}]',
);
const TEAM = policy(
  'shop/db',
  'podSelector: {matchLabels: {app: db}}\ningress:\n- from: [{namespaceSelector: {matchLabels: {team: red}}, podSelector: {matchLabels: {app: web}}}]',
);
const SHOP = { 'ns.yaml': namespace('shop', 'team: red'), 'deny.yaml': DENY, 'db.yaml': deployment('db', 'app: db') };

const told = ({ side, object: { kind, namespace, name }, field, path, line }: Relabelled) =>
  `${side} ${kind} ${namespace === '' ? '' : `${namespace}/`}${name} ${field} ${path}:${line}`;

/** By change, the labels that made it. */
function labels(base: Files, head: Files): string[] {
  const { changes } = compare(readVersion({ ...SHOP, ...base }).state, readVersion({ ...SHOP, ...head }).state);
  return changes.map(({ change, relabelled = [] }) => [change, ...relabelled.map(told)].join(', '));
}

describe('a change is because of the labels', () => {
  test.each<[string, Files, Files, string[]]>([
    [
      'of a workload that a rule no longer lets in, at their line',
      { 'p.yaml': DB, 'web.yaml': deployment('web', 'tier: front', 'app: web') },
      { 'p.yaml': DB, 'web.yaml': deployment('web', 'tier: front', 'app: www') },
      ['closed, head Deployment shop/web spec.template.metadata.labels.app web.yaml:9'],
    ],
    [
      'of a workload that a rule lets in now',
      { 'p.yaml': DB, 'web.yaml': deployment('web', 'app: www') },
      { 'p.yaml': DB, 'web.yaml': deployment('web', 'app: web') },
      ['opened, head Deployment shop/web spec.template.metadata.labels.app web.yaml:8'],
    ],
    [
      'of a workload that a policy no longer selects',
      { 'p.yaml': DB, 'web.yaml': deployment('web', 'app: web') },
      { 'p.yaml': DB, 'web.yaml': deployment('web', 'app: web'), 'db.yaml': deployment('db', 'app: database') },
      ['closed, head Deployment shop/db spec.template.metadata.labels.app db.yaml:8'],
    ],
    [
      'of a namespace',
      { 'p.yaml': TEAM, 'web.yaml': deployment('web', 'app: web') },
      {
        'p.yaml': TEAM,
        'web.yaml': deployment('web', 'app: web'),
        'ns.yaml': namespace('shop', 'owner: ann', 'team: blue'),
      },
      ['closed, head Namespace shop metadata.labels.team ns.yaml:7'],
    ],
    [
      'that are gone, where they would be',
      { 'p.yaml': DB, 'web.yaml': deployment('web', 'app: web', 'tier: front') },
      { 'p.yaml': DB, 'web.yaml': deployment('web', 'tier: front') },
      ['closed, head Deployment shop/web spec.template.metadata.labels.app web.yaml:7'],
    ],
    [
      'of a template, wherever it lies',
      { 'p.yaml': DB, 'web.yaml': job('app: web') },
      { 'p.yaml': DB, 'web.yaml': job('app: www') },
      ['closed, head CronJob shop/web spec.jobTemplate.spec.template.metadata.labels.app web.yaml:9'],
    ],
  ])('%s', (_, base, head, expected) => {
    expect(labels(base, head)).toEqual(expected);
  });
});

describe('a change is not because of labels', () => {
  test.each<[string, Files, Files, string[]]>([
    [
      'if a policy that is behind it changed too',
      { 'p.yaml': DB, 'web.yaml': deployment('web', 'app: web') },
      {
        'p.yaml': policy('shop/db', 'podSelector: {matchLabels: {app: db}}'),
        'web.yaml': deployment('web', 'app: www'),
      },
      ['closed'],
    ],
    [
      'that no rule behind it speaks of',
      { 'p.yaml': DB, 'web.yaml': deployment('web', 'app: web', 'version: v1') },
      { 'web.yaml': deployment('web', 'app: web', 'version: v2') },
      ['closed'],
    ],
    [
      'if it came with its workload',
      { 'p.yaml': DB },
      { 'p.yaml': DB, 'web.yaml': deployment('web', 'app: web') },
      ['opened'],
    ],
  ])('%s', (_, base, head, expected) => {
    expect(labels(base, head)).toEqual(expected);
  });
});
