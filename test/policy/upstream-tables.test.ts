import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { decode } from '../../src/manifest/decode.ts';
import { labelSelector, requirementsOf } from '../../src/policy/label-selector.ts';
import { compileNetworkPolicy } from '../../src/policy/network-policy.ts';
import { matches } from '../../src/policy/selector.ts';
import { manifestsOf } from '../cluster/manifests.ts';
import { problemsOf } from './cluster.ts';
import { errorsOf, labels, policyOf, ports, type Spec } from './errors.ts';

// Kubernetes' own tables of cases, where they are at hand. The tables of our own cover the same rules without them.
const FILE = '../shared/oracles/validation.json';
const tables = existsSync(FILE) ? JSON.parse(readFileSync(FILE, 'utf8')) : undefined;

describe.skipIf(!tables)('agrees with Kubernetes’ own table of', () => {
  test('manifests: exactly the errors it lists', () => {
    expect(tables.networkPolicies).toHaveLength(83);
    for (const { name, manifest, valid, errors } of tables.networkPolicies) {
      const found = errorsOf(parse(manifest));
      expect([name, found.length === 0, found.length]).toEqual([name, valid, errors.length]);
      for (const { field, type, detail } of errors) {
        expect(found, name).toContainEqual(expect.stringContaining(`${field}: ${type}: ${detail}`));
      }
    }
  });

  test.each<[string, (value: never) => Spec]>([
    ['portNumbers', (port) => ports({ port })],
    ['portNames', (port) => ports({ port })],
    ['labelKeys', (key) => labels({ [key]: '' })],
    ['labelValues', (value) => labels({ a: value })],
  ])('%s', (table, specOf) => {
    const { valid, invalid } = tables[table];
    const accepted = (values: never[]) => values.filter((value) => errorsOf(policyOf(specOf(value))).length === 0);
    expect([accepted(valid), accepted(invalid)]).toEqual([valid, []]);
  });

  test('errors of selectors', () => {
    for (const { selector, errors } of tables.selectorErrors) {
      const expected = errors.map((detail: string) => expect.stringContaining(detail));
      expect(errorsOf(policyOf({ podSelector: selector }))).toEqual(expected);
    }
  });

  test('what selectors match', () => {
    // A field decides itself what its absence means, so no selector at all is not asked here.
    const asked = tables.selectors.filter(({ selector }: { selector: unknown }) => selector !== null);
    expect(asked).toHaveLength(38);
    for (const { selector, labels: own, match, what } of asked) {
      const requirements = requirementsOf(decode(labelSelector, selector).value);
      expect(matches(requirements, own), what ?? JSON.stringify(selector)).toBe(match);
    }
  });

  test('the default of policyTypes', () => {
    for (const { spec, policyTypes, what } of tables.policyTypeDefaults) {
      const [manifest] = manifestsOf(policyOf(spec));
      const { effect } = compileNetworkPolicy(manifest as NonNullable<typeof manifest>);
      const isolated = [
        effect?.ingress.governs.length === 1 ? ['Ingress'] : [],
        effect?.egress.governs.length === 1 ? ['Egress'] : [],
      ].flat();
      expect(isolated, what).toEqual(policyTypes);
    }
  });

  test.each([
    ['clusterNetworkPolicies', 48],
    ['adminNetworkPolicies', 24],
  ])('%s: which manifests the definitions take', (table, count) => {
    expect(tables[table]).toHaveLength(count);
    // What the standard channel alone takes is in the table once more, for the experimental one.
    for (const { name, manifest, valid, channel } of tables[table]) {
      if (channel === 'standard') continue;
      const rejections = problemsOf(manifest).filter((text) => text.includes('policy-rejected'));
      expect([name, rejections.length === 0]).toEqual([name, valid]);
    }
  });
});
