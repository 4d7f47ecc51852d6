import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readConfig } from '../../src/config/read-config.ts';
import { DEFAULT_RISK } from '../../src/config/risk-config.ts';
import { write } from '../../src/manifest/sentence.ts';

const page = readFileSync(new URL('../../docs/configuration.md', import.meta.url), 'utf8');

test('docs/configuration.md shows the defaults as they are', () => {
  const [, text = ''] = /```yaml\n(# The defaults[\s\S]*?)```/.exec(page) ?? [];
  expect(parse(text)).toEqual({ risk: DEFAULT_RISK });
});

describe('what is wrong in the key risk is told:', () => {
  test.each([
    [
      'dataStorePorts: [0]',
      '"risk.dataStorePorts[0]": expected a port, such as 5432, "UDP 53" or "8000-8100"; found the number 0',
    ],
    [
      'nodePorts: [65536]',
      '"risk.nodePorts[0]": expected a port, such as 5432, "UDP 53" or "8000-8100"; found the number 65536',
    ],
    [
      'nodePorts: [tcp 22]',
      '"risk.nodePorts[0]": expected a port, such as 5432, "UDP 53" or "8000-8100"; found "tcp 22"',
    ],
    [
      'nodePorts: [true]',
      '"risk.nodePorts[0]": expected a port, such as 5432, "UDP 53" or "8000-8100"; found the boolean true',
    ],
    ['nodePorts: [{port: 99999}]', '"risk.nodePorts[0].port": expected a port from 1 to 65535; found the number 99999'],
    ['nodePorts: [{protocol: TCP}]', '"risk.nodePorts[0]" has no port'],
    ['nodePort: [22]', '"risk" has no key "nodePort"; did you mean nodePorts?'],
    [
      'wideInternet: {ipv4: 33}',
      '"risk.wideInternet.ipv4": expected a prefix length from 0 to 32; found the number 33',
    ],
    ['wideInternet: {ipv4: wide}', '"risk.wideInternet.ipv4": expected a prefix length from 0 to 32; found "wide"'],
    [
      'metadataAddresses: [{address: 300.0.0.1, severity: high}]',
      '"risk.metadataAddresses[0].address": expected an address, such as 169.254.169.254 or fd00:ec2::254; found "300.0.0.1"',
    ],
    ['metadataAddresses: [{address: 10.0.0.1}]', '"risk.metadataAddresses[0]" has no severity'],
    ['failOnDnsLoss: yes', '"risk.failOnDnsLoss": expected true or false; found "yes"'],
    ['trustedFlows: [{from: {}}]', '"risk.trustedFlows[0]" has no name'],
    [
      'trustedFlows: [{name: a, to: {namespace: b}}]',
      '"risk.trustedFlows[0].to" has no key "namespace"; did you mean namespaces?',
    ],
    [
      'production: [{namespaceSelector: {matchExpressions: [{key: env, operator: in}]}}]',
      '"risk.production[0].namespaceSelector.matchExpressions[0].operator": found "in"; did you mean In?',
    ],
  ])('%s', (text, message) => {
    const read = readConfig(`risk: {${text}}`, 'config.yml');
    const errors = 'errors' in read ? read.errors : [];
    expect(errors.map((error) => write(error.message, (name) => `"${name}"`))).toEqual([message]);
  });

  test.each([
    'dataStorePorts: [5432, TCP 3306, UDP 11211, 8000-8100, {port: 1, endPort: 2}]',
    'metadataAddresses: [{address: "fd00:ec2::254", severity: high}]',
    'trustedFlows: [{name: a}]',
    'production: []',
  ])('and nothing in %s', (text) => {
    expect(readConfig(`risk: {${text}}`, 'config.yml')).toHaveProperty('config.risk');
  });
});
