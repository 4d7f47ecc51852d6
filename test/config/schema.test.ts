import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { isStandardCidr } from '../../src/cluster/cidr.ts';
import { readConfig } from '../../src/config/read-config.ts';
import { faultsOf } from '../../src/config/schema.ts';
import { dnsLabelFaults, labelKeyFaults, labelValueFaults } from '../../src/manifest/label-syntax.ts';
import type { Json } from '../../src/manifest/objects.ts';
import { runs } from '../reference/runs.ts';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const schema = JSON.parse(read('docs/configuration.schema.json'));

/** Another validator, for the published schema as editors read it. */
const isValid = new Ajv({ strict: true, allowUnionTypes: true, keywords: ['patternErrorMessage'] }).compile(schema);
const isTaken = (config: unknown) => 'config' in readConfig(JSON.stringify(config), 'config.json');

const keys = ['name', 'paths', 'kustomize', 'helm', 'namespaces', 'podCIDRs', 'cni', 'chart', 'release', 'namespace'];
const words = ['a', '', '..', '/a', '-a', '!a', 'a/b', 'A', '10.0.0.0/8', '::/0', 'cilium', 'https://a', 'a.b/c', 'é'];
const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'medium' },
    fc.constantFrom<unknown>(...words, null, true, 1),
    fc.array(tie('tree'), { maxLength: 2 }),
    fc.dictionary(fc.constantFrom(...keys, 'values', 'x', 'X/'), tie('tree'), { maxKeys: 3 }),
  ),
}));
const texts = fc.array(fc.constantFrom(...words), { maxLength: 2 });
const some = <T>(usual: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 8, arbitrary: usual as fc.Arbitrary<unknown> }, { weight: 1, arbitrary: tree });
const release = fc.record(
  {
    chart: some(fc.constantFrom(...words)),
    release: fc.constantFrom('a', 'A'),
    namespace: fc.constantFrom('a', 'A.'),
    values: some(texts),
  },
  { requiredKeys: ['chart', 'release'] },
);
const cluster = fc.record(
  {
    name: fc.constantFrom('a', 'b/c', 'c-', 1),
    paths: some(texts),
    kustomize: some(texts),
    helm: some(fc.array(some(release), { maxLength: 2 })),
    namespaces: some(
      fc.dictionary(
        fc.constantFrom('a', 'A'),
        fc.dictionary(fc.constantFrom(...words), some(fc.constantFrom('a', 'a_', ''))),
      ),
    ),
    podCIDRs: some(texts),
    cni: some(fc.constantFrom('cilium', 'flanel')),
  },
  { requiredKeys: ['name'] },
);
const config = some(fc.record({ clusters: some(fc.array(some(cluster), { maxLength: 1 })) }));

test('a random configuration is taken exactly if the published schema says that it may be', () => {
  let taken = 0;
  fc.assert(
    fc.property(config, (value) => {
      // A file without anything in it is one that configures nothing.
      const expected = value === null || isValid(value);
      expect(isTaken(value)).toBe(expected);
      taken += Number(expected);
    }),
    runs(600),
  );
  expect(taken).toBeGreaterThan(20);
});

/** What the new keys of the second half may hold, right and wrong. */
const ends = ['*', 'shop/*', 'shop/web', 'a b', '', '10.0.0.0/8', 'shop', 1];
const numbers = [0, 1, 65_535, 65_536, 1.5, '53', 'UDP 53', 'TCP 1-2', 'tcp 1', 'x'];
const labelSelector = fc.record(
  {
    matchLabels: some(fc.dictionary(fc.constantFrom('a', 'X/', '-'), fc.constantFrom('a', '_', 1))),
    matchExpressions: some(
      fc.array(
        fc.record(
          { key: fc.constantFrom('a', '_'), operator: fc.constantFrom('In', 'Exists', 'in'), values: some(texts) },
          { requiredKeys: ['key'] },
        ),
        { maxLength: 1 },
      ),
    ),
  },
  { requiredKeys: [] },
);
const someEnd = fc.oneof(
  fc.constantFrom(...ends),
  fc.record(
    {
      namespaces: some(fc.constantFrom('a', 'a*', 'A', ['a', 'b*'], ['A'])),
      namespaceSelector: some(labelSelector),
      podSelector: some(labelSelector),
      cidrs: some(fc.constantFrom('10.0.0.0/8', '::/0', ['::/0', 'x'], 'x')),
      clusters: some(texts),
    },
    { requiredKeys: [] },
  ),
  tree,
);
const somePort = fc.oneof(
  fc.constantFrom(...numbers),
  fc.record(
    {
      port: fc.constantFrom(...numbers),
      endPort: fc.constantFrom(...numbers),
      protocol: fc.constantFrom('TCP', 'tcp'),
    },
    { requiredKeys: [] },
  ),
);
const parts = { from: someEnd, to: someEnd, ports: some(fc.array(somePort, { maxLength: 2 })) };
const someFlows = some(fc.record(parts, { requiredKeys: [] }));
const acceptance = fc.record(
  {
    assertions: some(
      fc.array(
        fc.record(
          {
            never: someFlows,
            always: someFlows,
            isolated: fc.oneof(
              someEnd,
              fc.record({ pods: someEnd, direction: fc.constantFrom('egress', 'out') }, { requiredKeys: [] }),
            ),
            name: fc.constantFrom('a', '', ' a', 'a\nb'),
            reason: fc.constantFrom('a', '', 'a\nb'),
          },
          { requiredKeys: [] },
        ),
        { maxLength: 1 },
      ),
    ),
    waivers: some(
      fc.array(
        fc.record(
          {
            ...parts,
            rule: fc.constantFrom('flow-opened', 'X'),
            fingerprint: fc.constantFrom('0123456789abcdef', 'x'),
            clusters: some(texts),
            reason: fc.constantFrom('a', ''),
            owner: fc.constantFrom('a', ''),
            expires: fc.constantFrom('2027-01-31', '2027-13-01', '2027-1-1'),
          },
          { requiredKeys: ['reason', 'owner', 'expires'] },
        ),
        { maxLength: 1 },
      ),
    ),
    acceptance: some(
      fc.record(
        {
          reserved: some(
            fc.record({ critical: fc.constantFrom(['a'], ['@a/b'], ['@a'], 'a'), info: texts }, { requiredKeys: [] }),
          ),
        },
        { requiredKeys: [] },
      ),
    ),
  },
  { requiredKeys: [] },
);

test('faults are found in random assertions and waivers exactly where the published schema has some', () => {
  let valid = 0;
  fc.assert(
    fc.property(acceptance, (value) => {
      const expected = isValid(value);
      expect(faultsOf(value as Json).length === 0, JSON.stringify(faultsOf(value as Json))).toBe(expected);
      valid += Number(expected);
    }),
    runs(1500),
  );
  expect(valid).toBeGreaterThan(20);
});

const one = (cluster: object) => isTaken({ clusters: [{ name: 'prod', ...cluster }] });

describe('what the patterns of the schema say is what Kubernetes says:', () => {
  const letters = fc.array(fc.constantFrom('a', 'Z', '9', '-', '_', '.', '/', 'é'), { maxLength: 8 });
  const short = letters.map((chosen) => chosen.join(''));
  const long = fc
    .tuple(short, fc.constantFrom(50, 62, 63, 64, 253, 254), short)
    .map(([a, n, b]) => a + 'x'.repeat(n) + b);
  const text = fc.oneof(short, long);

  test('keys and values of labels, and names of namespaces', () => {
    fc.assert(
      fc.property(text, (word) => {
        expect(one({ namespaces: { shop: { [word]: 'x' } } })).toBe(labelKeyFaults(word).length === 0);
        expect(one({ namespaces: { shop: { x: word } } })).toBe(labelValueFaults(word).length === 0);
        expect(one({ namespaces: { [word]: {} } })).toBe(dnsLabelFaults(word).length === 0);
      }),
      runs(600),
    );
  });

  test.each([
    ['10.244.0.0/16', true],
    ['0.0.0.0/0', true],
    ['255.255.255.255/32', true],
    ['256.0.0.0/8', false],
    ['10.0.0/8', false],
    ['10.0.0.0.0/8', false],
    ['010.0.0.0/8', false],
    ['10.0.0.0/08', false],
    ['10.0.0.0/33', false],
    ['::/0', true],
    ['fd00:10:244::/56', true],
    ['1:2:3:4:5:6:7:8/128', true],
    ['1:2:3:4:5:6:7::/112', true],
    ['::2:3:4:5:6:7:8/128', true],
    ['1:2:3:4:5:6:7/112', false],
    ['1:2:3:4::5:6:7:8/64', false],
    ['1::2::3/64', false],
    [':1::/64', false],
    ['fd00::12345/64', false],
    ['fd00::/129', false],
    ['fd00::', false],
  ])('podCIDRs: [%s]', (cidr, valid) => {
    expect([one({ podCIDRs: [cidr] }), isStandardCidr(cidr)]).toEqual([valid, valid]);
  });

  test('random blocks of IPv6', () => {
    const groups = fc.array(fc.constantFrom('0', '1', 'abcd', 'F', ':', '::', '12345'), { maxLength: 17 });
    fc.assert(
      fc.property(groups, fc.constantFrom(0, 64, 128, 129), (parts, length) => {
        const cidr = `${parts.join('')}/${length}`;
        expect(one({ podCIDRs: [cidr] })).toBe(isStandardCidr(cidr));
      }),
      runs(600),
    );
  });
});

test('every key has a description for the editor, and the page explains it', () => {
  const page = read('docs/configuration.md');
  const parts = Object.values<{ properties?: Record<string, { description?: string }> }>(schema.definitions);
  const described = [schema, ...parts].flatMap(({ properties = {} }) =>
    Object.entries<{ description?: string }>(properties),
  );
  expect(described.filter(([, { description = '' }]) => description === '').map(([key]) => key)).toEqual([]);
  expect(described.map(([key]) => key).filter((key) => !page.includes(`\`${key}\``))).toEqual([]);
});

test('the examples of docs/configuration.md are configurations', () => {
  const examples = [...read('docs/configuration.md').matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, text = '']) => text);
  expect(examples.length).toBeGreaterThanOrEqual(2);
  for (const text of examples) {
    expect(readConfig(text, 'docs/configuration.md')).toHaveProperty('config');
    expect(isValid(parse(text))).toBe(true);
  }
});
