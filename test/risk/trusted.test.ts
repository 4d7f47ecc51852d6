import { describe, expect, test } from 'vitest';
import type { RiskConfig } from '../../src/config/risk-config.ts';
import { assess } from '../../src/risk/assess.ts';
import { documents, namespace, pod, policy } from './manifests.ts';
import { evidenceOf } from './versions.ts';

// R15: what the platform has by right is low, and nothing that a change does can make its own flows trusted.
const SHOP = documents(namespace('shop'), pod('shop/web'), policy('shop/deny', 'podSelector: {}'));
const MONITORING = documents(namespace('monitoring'), pod('monitoring/prometheus'));
const OPS = documents(namespace('ops'), pod('ops/console'));
const allow = (from: string, ports = '[{port: 9100}]') =>
  policy('shop/allow', `podSelector: {matchLabels: {app: web}}\ningress: [{from: [${from}], ports: ${ports}}]`);
const of = (name: string) => `{namespaceSelector: {matchLabels: {kubernetes.io/metadata.name: ${name}}}}`;
const labelled = (label: string) => `{namespaceSelector: {matchLabels: {${label}}}}`;
const world = documents(SHOP, MONITORING, OPS);

function found(base: string, head: string, risk: RiskConfig = {}): string[] {
  return assess(evidenceOf({ all: base }, { all: head }, risk)).map(({ severity, rule }) => `${severity} ${rule}`);
}

describe('by default', () => {
  test.each<[string, string, string[]]>([
    ['scraping', allow(of('monitoring')), ['low trusted-flow-opened']],
    [
      'scraping by an undeclared platform',
      allow(labelled('component: monitoring')),
      ['low trusted-flow-opened', 'info peer-matches-nothing'],
    ],
    ['an ingress controller', allow(of('ingress-nginx'), '[{port: 8080}]'), ['low trusted-flow-opened']],
    [
      'OpenShift’s routers',
      allow(labelled('policy-group.network.openshift.io/ingress: ""')),
      ['low trusted-flow-opened'],
    ],
    ['all ports', allow(of('monitoring'), '[]'), ['high cross-namespace-opened']],
    ['a data store', allow(of('monitoring'), '[{port: 5432}]'), ['high cross-namespace-opened']],
    ['a port of nodes', allow(of('monitoring'), '[{port: 22}]'), ['high cross-namespace-opened']],
    ['another namespace', allow(of('ops')), ['high cross-namespace-opened']],
    ['another namespace as well', allow(`${of('monitoring')}, ${of('ops')}`), ['high cross-namespace-opened']],
    ['every namespace', allow('{namespaceSelector: {}}'), ['high cross-namespace-opened', 'medium flow-opened']],
  ])('%s', (_, policy, findings) => {
    expect(found(world, documents(world, policy))).toEqual(findings);
  });
});

describe('a change cannot make its own flows trusted', () => {
  test('by a namespace that it brings, whatever its name', () => {
    const head = documents(SHOP, OPS, MONITORING, allow(of('monitoring')));
    expect(found(documents(SHOP, OPS), head)).toContain('medium cross-namespace-opened');
  });

  test('by a label that it gives a namespace', () => {
    const head = documents(SHOP, namespace('ops', { component: 'monitoring' }), pod('ops/console'));
    const base = documents(SHOP, OPS);
    expect(found(base, documents(head, allow(of('ops'))))).toEqual(['high cross-namespace-opened']);
  });

  test('by a label that it gives a pod', () => {
    const risk = { trustedFlows: [{ name: 'backup', from: { podSelector: { matchLabels: { role: 'backup' } } } }] };
    const head = documents(SHOP, namespace('ops'), pod('ops/console', { app: 'console', role: 'backup' }));
    const rule = allow(`{${of('ops').slice(1, -1)}, podSelector: {matchLabels: {app: console}}}`);
    expect(found(documents(SHOP, OPS), documents(head, rule), risk)).toEqual(['medium cross-namespace-opened']);
  });
});

describe('where the configuration names flows,', () => {
  const trust = (flow: object): RiskConfig => ({ trustedFlows: [{ name: 'ours', ...flow }] });
  test.each<[string, RiskConfig, string[]]>([
    ['none', { trustedFlows: [] }, ['high cross-namespace-opened']],
    ['the source', trust({ from: { namespaces: ['op*'] } }), ['low trusted-flow-opened']],
    ['the destination', trust({ to: { namespaces: ['shop'] } }), ['low trusted-flow-opened']],
    ['another destination', trust({ to: { namespaces: ['shop-*'] } }), ['high cross-namespace-opened']],
    ['its port', trust({ ports: [9100] }), ['low trusted-flow-opened']],
    ['its port among others', trust({ ports: ['9000-9200'] }), ['low trusted-flow-opened']],
    ['its port by UDP', trust({ ports: ['UDP 9100'] }), ['high cross-namespace-opened']],
    ['another cluster', trust({ from: { clusters: ['prod'] } }), ['high cross-namespace-opened']],
    ['addresses', trust({ from: { cidrs: ['0.0.0.0/0'] } }), ['high cross-namespace-opened']],
    [
      'pods by an expression',
      trust({ to: { podSelector: { matchExpressions: [{ key: 'app', operator: 'In', values: ['web', 'api'] }] } } }),
      ['low trusted-flow-opened'],
    ],
    [
      'other pods by an expression',
      trust({ to: { podSelector: { matchExpressions: [{ key: 'app', operator: 'NotIn', values: ['web'] }] } } }),
      ['high cross-namespace-opened'],
    ],
  ])('%s', (_, risk, findings) => {
    expect(found(world, documents(world, allow(of('ops'))), risk)).toEqual(findings);
  });

  test('a port of data stores is trusted if it is named', () => {
    const head = documents(world, allow(of('ops'), '[{port: 5432}]'));
    expect(found(world, head, trust({ from: { namespaces: ['ops'] } }))).toEqual(['high cross-namespace-opened']);
    expect(found(world, head, trust({ from: { namespaces: ['ops'] }, ports: [5432] }))).toEqual([
      'low trusted-flow-opened',
    ]);
  });

  test('addresses may be trusted too', () => {
    const head = documents(world, allow('{ipBlock: {cidr: 8.8.8.0/24}}'));
    expect(found(world, head)).toEqual(['high internet-ingress']);
    expect(found(world, head, trust({ to: { namespaces: ['shop'] } }))).toEqual(['high internet-ingress']);
    expect(found(world, head, trust({ from: { cidrs: ['8.8.0.0/16'] } }))).toEqual(['low trusted-flow-opened']);
    expect(found(world, head, trust({ from: { cidrs: ['8.8.8.0/25'] } }))).toEqual(['high internet-ingress']);
  });
});
