import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { decode } from '../../src/manifest/decode.ts';
import { fieldName, type JsonObject } from '../../src/manifest/objects.ts';
import { networkPolicy } from '../../src/policy/network-policy-schema.ts';
import { networkPolicyErrors, networkPolicyWarnings } from '../../src/policy/network-policy-validation.ts';

type Spec = Record<string, unknown>;

function policy(spec: unknown, metadata: object = { name: 'db' }): JsonObject {
  return { apiVersion: 'networking.k8s.io/v1', kind: 'NetworkPolicy', metadata, spec } as JsonObject;
}

function errorsOf(body: JsonObject): string[] {
  const { value, errors } = decode(networkPolicy, body);
  const refused = networkPolicyErrors(value).map(
    ({ field, type, detail }) => `${fieldName(field)}: ${type}: ${detail}`,
  );
  return [...errors.map(({ detail }) => detail), ...refused];
}

const from = (...peers: unknown[]): Spec => ({ ingress: [{ from: peers }] });
const ports = (...items: unknown[]): Spec => ({ ingress: [{ ports: items }] });
const block = (cidr: unknown, ...except: unknown[]): Spec => from({ ipBlock: { cidr, except } });
const expressions = (...matchExpressions: unknown[]): Spec => ({ podSelector: { matchExpressions } });
const labels = (matchLabels: unknown): Spec => ({ podSelector: { matchLabels } });

test.each<[string, unknown]>([
  ['D6: no spec', undefined],
  ['D6: a null podSelector', { podSelector: null }],
  ['D6: null labels', labels(null)],
  ['D5: null lists', { ingress: null, egress: null, policyTypes: null }],
  ['D5: a null rule', { ingress: [null], egress: [null] }],
  ['D5: a rule of nulls', { ingress: [{ from: null, ports: null }] }],
  ['V1: a repeated policy type', { policyTypes: ['Ingress', 'Ingress'] }],
  ['V1: overlapping and repeated exceptions', block('10.0.0.0/8', '10.1.0.0/16', '10.1.1.0/24', '10.1.0.0/16')],
  ['V1: an empty port', ports({})],
  ['D5: a null port', ports(null)],
  [
    'V1: a selector that contradicts itself',
    { podSelector: { matchLabels: { a: 'x' }, matchExpressions: [{ key: 'a', operator: 'DoesNotExist' }] } },
  ],
  ['V1: an empty label value', labels({ a: '' })],
  ['L2: a null label value is the empty one', labels({ a: null })],
  ['N6: empty selectors of a peer', from({ podSelector: {}, namespaceSelector: {} })],
  ['D3: every protocol', ports({ protocol: 'TCP' }, { protocol: 'UDP' }, { protocol: 'SCTP' })],
  ['N9: a range of one port', ports({ port: 80, endPort: 80 })],
  ['the first and the last port', ports({ port: 1, endPort: 65_535 })],
  ['N8: the longest port name', ports({ port: 'a-2-c-4-e-6-g-8' })],
  [
    'V3: host bits, leading zeros and mapped blocks',
    from({ ipBlock: { cidr: '010.1.2.3/08' } }, { ipBlock: { cidr: '::ffff:10.0.0.0/104' } }),
  ],
  ['V: an exception one bit longer', block('10.0.0.0/8', '10.0.0.0/9')],
  ['V: keys with a prefix', labels({ 'a.example/b_c.D': 'v_1.X-y' })],
])('accepted: %s', (_rule, spec) => {
  expect(errorsOf(policy(spec))).toEqual([]);
});

const KEY_WORDS =
  "name part must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character";
const VALUE_WORDS =
  "a valid label must be an empty string or consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character";
const CIDR_WORDS = 'must be a valid CIDR value, (e.g. 10.9.8.0/24 or 2001:db8::/64)';
const RANGE_WORDS = 'must be between 1 and 65535, inclusive';
const CHARACTERS = 'must contain only alpha-numeric characters (a-z, 0-9), and hyphens (-)';
const LETTER = 'must contain at least one letter (a-z)';
const PEER = 'spec.ingress[0].from[0]';
const PORT = 'spec.ingress[0].ports[0]';
const POD = 'spec.podSelector';

test.each<[string, Spec, string[]]>([
  ['an empty peer', from({}), [`${PEER}: Required: must specify a peer`]],
  ['D5: a null peer', from(null), [`${PEER}: Required: must specify a peer`]],
  [
    'D5: a peer of nulls',
    from({ podSelector: null, namespaceSelector: null, ipBlock: null }),
    [`${PEER}: Required: must specify a peer`],
  ],
  [
    'a block with a podSelector',
    from({ podSelector: {}, ipBlock: { cidr: '::/0' } }),
    [`${PEER}: Forbidden: may not specify both ipBlock and another peer`],
  ],
  [
    'a block with a namespaceSelector',
    from({ namespaceSelector: {}, ipBlock: { cidr: '::/0' } }),
    [`${PEER}: Forbidden: may not specify both ipBlock and another peer`],
  ],
  [
    'the peers of egress too',
    { egress: [{ to: [{ podSelector: {} }, {}] }] },
    ['spec.egress[0].to[1]: Required: must specify a peer'],
  ],
  ['an empty block', from({ ipBlock: {} }), [`${PEER}.ipBlock.cidr: Required: `]],
  ['a missing cidr, whatever is excepted', from({ ipBlock: { except: ['x'] } }), [`${PEER}.ipBlock.cidr: Required: `]],
  ['an address without a prefix', block('10.0.0.1'), [`${PEER}.ipBlock.cidr: Invalid: ${CIDR_WORDS}`]],
  ['a bad cidr, whatever is excepted', block('10.0.0.0/33', 'x'), [`${PEER}.ipBlock.cidr: Invalid: ${CIDR_WORDS}`]],
  [
    'bad exceptions, each',
    block('10.0.0.0/8', '', 'x'),
    [`${PEER}.ipBlock.except[0]: Invalid: ${CIDR_WORDS}`, `${PEER}.ipBlock.except[1]: Invalid: ${CIDR_WORDS}`],
  ],
  [
    'N11: an exception as wide as the block',
    block('10.0.0.0/8', '10.1.2.3/8'),
    [`${PEER}.ipBlock.except[0]: Invalid: must be a strict subset of \`cidr\``],
  ],
  [
    'N11: a wider one',
    block('10.1.0.0/16', '10.0.0.0/8'),
    [`${PEER}.ipBlock.except[0]: Invalid: must be a strict subset of \`cidr\``],
  ],
  [
    'N11: one before the block',
    block('10.1.0.0/16', '10.0.255.0/24'),
    [`${PEER}.ipBlock.except[0]: Invalid: must be a strict subset of \`cidr\``],
  ],
  [
    'N11: one behind the block',
    block('10.1.0.0/16', '10.2.0.0/24'),
    [`${PEER}.ipBlock.except[0]: Invalid: must be a strict subset of \`cidr\``],
  ],
  [
    'N11: one of the other family',
    block('::/0', '10.0.0.0/8'),
    [`${PEER}.ipBlock.except[0]: Invalid: must be a strict subset of \`cidr\``],
  ],
  [
    'I1: another protocol',
    ports({ protocol: 'ICMP' }),
    [`${PORT}.protocol: NotSupported: supported values: "SCTP", "TCP", "UDP"`],
  ],
  [
    'D9: a protocol in small letters',
    ports({ protocol: 'tcp' }),
    [`${PORT}.protocol: NotSupported: supported values: "SCTP", "TCP", "UDP"`],
  ],
  [
    'an empty protocol',
    ports({ protocol: '' }),
    [`${PORT}.protocol: NotSupported: supported values: "SCTP", "TCP", "UDP"`],
  ],
  ['port 0', ports({ port: 0 }), [`${PORT}.port: Invalid: ${RANGE_WORDS}`]],
  ['port 65536', ports({ port: 65_536 }), [`${PORT}.port: Invalid: ${RANGE_WORDS}`]],
  ['V2: a quoted port number', ports({ port: '80' }), [`${PORT}.port: Invalid: ${LETTER}`]],
  [
    'an empty port name',
    ports({ port: '' }),
    [`${PORT}.port: Invalid: ${CHARACTERS}`, `${PORT}.port: Invalid: ${LETTER}`],
  ],
  [
    'a long port name',
    ports({ port: 'a-2-c-4-e-6-g-8h' }),
    [`${PORT}.port: Invalid: must be no more than 15 characters`],
  ],
  [
    'a port name in capitals',
    ports({ port: 'HTTP2' }),
    [`${PORT}.port: Invalid: ${CHARACTERS}`, `${PORT}.port: Invalid: ${LETTER}`],
  ],
  [
    'a port name with two hyphens',
    ports({ port: 'a--b' }),
    [`${PORT}.port: Invalid: must not contain consecutive hyphens`],
  ],
  [
    'a port name that begins with a hyphen',
    ports({ port: '-a' }),
    [`${PORT}.port: Invalid: must not begin or end with a hyphen`],
  ],
  [
    'a port name that ends with a hyphen',
    ports({ port: 'a-' }),
    [`${PORT}.port: Invalid: must not begin or end with a hyphen`],
  ],
  [
    'N9: endPort below port',
    ports({ port: 81, endPort: 80 }),
    [`${PORT}.endPort: Invalid: must be greater than or equal to \`port\``],
  ],
  ['N9: endPort beyond the last', ports({ port: 80, endPort: 65_536 }), [`${PORT}.endPort: Invalid: ${RANGE_WORDS}`]],
  [
    'N9: endPort without port',
    ports({ endPort: 80 }),
    [`${PORT}.endPort: Invalid: may not be specified when \`port\` is not specified`],
  ],
  [
    'N9: endPort with a name',
    ports({ port: 'web', endPort: 80 }),
    [`${PORT}.endPort: Invalid: may not be specified when \`port\` is non-numeric`],
  ],
  [
    'the ports of egress too',
    { egress: [{ ports: [{}, { port: 0 }] }] },
    [`spec.egress[0].ports[1].port: Invalid: ${RANGE_WORDS}`],
  ],
  [
    'D9: a policy type in small letters',
    { policyTypes: ['Ingress', 'egress'] },
    ['spec.policyTypes[1]: NotSupported: supported values: "Egress", "Ingress"'],
  ],
  [
    'three policy types, and nothing more of them',
    { policyTypes: ['Ingress', 'Egress', 'x'] },
    ['spec.policyTypes: Invalid: may not specify more than two policyTypes'],
  ],
  [
    'a null policy type',
    { policyTypes: [null] },
    ['spec.policyTypes[0]: NotSupported: supported values: "Egress", "Ingress"'],
  ],
  [
    'an unknown operator',
    expressions({ key: 'a', operator: 'in', values: ['x'] }),
    [`${POD}.matchExpressions[0].operator: Invalid: not a valid selector operator`],
  ],
  [
    'In without values',
    expressions({ key: 'a', operator: 'In' }),
    [`${POD}.matchExpressions[0].values: Required: must be specified when \`operator\` is 'In' or 'NotIn'`],
  ],
  [
    'NotIn without values',
    expressions({ key: 'a', operator: 'NotIn', values: [] }),
    [`${POD}.matchExpressions[0].values: Required: must be specified when \`operator\` is 'In' or 'NotIn'`],
  ],
  [
    'Exists with values',
    expressions({ key: 'a', operator: 'Exists', values: ['x'] }),
    [
      `${POD}.matchExpressions[0].values: Forbidden: may not be specified when \`operator\` is 'Exists' or 'DoesNotExist'`,
    ],
  ],
  [
    'DoesNotExist with values',
    expressions({ key: 'a', operator: 'DoesNotExist', values: ['x'] }),
    [
      `${POD}.matchExpressions[0].values: Forbidden: may not be specified when \`operator\` is 'Exists' or 'DoesNotExist'`,
    ],
  ],
  [
    'a requirement without a key',
    expressions({ operator: 'Exists' }),
    [
      `${POD}.matchExpressions[0].key: Invalid: name part must be non-empty`,
      `${POD}.matchExpressions[0].key: Invalid: ${KEY_WORDS}`,
    ],
  ],
  [
    'a bad value of a requirement',
    expressions({ key: 'a', operator: 'In', values: ['x', 'y z'] }),
    [`${POD}.matchExpressions[0].values[1]: Invalid: ${VALUE_WORDS}`],
  ],
  ['a bad label key', labels({ 'a b': 'x' }), [`${POD}.matchLabels: Invalid: ${KEY_WORDS}`]],
  ['a bad label value', labels({ a: '-x' }), [`${POD}.matchLabels: Invalid: ${VALUE_WORDS}`]],
  [
    'the podSelector of a peer',
    from({ podSelector: { matchLabels: { a: '-x' } } }),
    [`${PEER}.podSelector.matchLabels: Invalid: ${VALUE_WORDS}`],
  ],
  [
    'the namespaceSelector of a peer',
    from({ namespaceSelector: { matchLabels: { a: '-x' } } }),
    [`${PEER}.namespaceSelector.matchLabels: Invalid: ${VALUE_WORDS}`],
  ],
  [
    'several errors, in the server’s order',
    { ...ports({ port: 0 }), ...{ policyTypes: ['x'] }, ...labels({ a: '-x' }) },
    [
      `${POD}.matchLabels: Invalid: ${VALUE_WORDS}`,
      `${PORT}.port: Invalid: ${RANGE_WORDS}`,
      'spec.policyTypes[0]: NotSupported: supported values: "Egress", "Ingress"',
    ],
  ],
])('rejected: %s', (_rule, spec, errors) => {
  expect(errorsOf(policy(spec))).toEqual(errors);
});

const SUBDOMAIN_WORDS =
  "a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character";

test.each<[string, object, string[]]>([
  ['no name', {}, ['metadata.name: Required: name or generateName is required']],
  ['a name to be generated', { generateName: 'db-' }, []],
  ['a subdomain', { name: 'a.b-c.1' }, []],
  ['capitals', { name: 'DB' }, [`metadata.name: Invalid: ${SUBDOMAIN_WORDS}`]],
  ['253 characters', { name: 'a'.repeat(253) }, []],
  ['254 characters', { name: 'a'.repeat(254) }, ['metadata.name: Invalid: must be no more than 253 characters']],
  ['a bad beginning of a name', { generateName: '-db-' }, [`metadata.generateName: Invalid: ${SUBDOMAIN_WORDS}`]],
  ['a namespace with a dot', { name: 'a', namespace: 'a.b' }, ['metadata.namespace: Invalid: must not contain dots']],
  ['a label of its own', { name: 'a', labels: { a: '-x' } }, [`metadata.labels: Invalid: ${VALUE_WORDS}`]],
  [
    'an annotation, whose keys may have capitals',
    { name: 'a', annotations: { 'A.B/c': ' ', ' ': '' } },
    [`metadata.annotations: Invalid: ${KEY_WORDS}`],
  ],
])('metadata: %s', (_rule, metadata, errors) => {
  expect(errorsOf(policy({}, metadata))).toEqual(errors);
});

test.each([
  ['a/b/c', [`a valid label key ${KEY_WORDS.slice(10)} with an optional DNS subdomain prefix and '/'`]],
  ['/a', ['prefix part must be non-empty']],
  ['A.example/a', [`prefix part ${SUBDOMAIN_WORDS}`]],
  [`${'a'.repeat(254)}/a`, ['prefix part must be no more than 253 characters']],
  ['a'.repeat(63), []],
  ['a'.repeat(64), ['name part must be no more than 63 characters']],
])('the label key %s', (key, faults) => {
  expect(errorsOf(policy(labels({ [key]: '' })))).toEqual(
    faults.map((fault) => `${POD}.matchLabels: Invalid: ${fault}`),
  );
});

test.each([
  ['a'.repeat(63), []],
  ['a'.repeat(64), ['must be no more than 63 characters']],
])('the label value %s', (value, faults) => {
  expect(errorsOf(policy(labels({ a: value })))).toEqual(
    faults.map((fault) => `${POD}.matchLabels: Invalid: ${fault}`),
  );
});

test('an error in a map tells the key, which the API server does not name', () => {
  const { value } = decode(networkPolicy, policy(labels({ good: 'x', bad: '-x' })));
  expect(networkPolicyErrors(value).map(({ key }) => key)).toEqual(['bad']);
});

test('V3: the API server warns of old CIDR forms, in blocks and in exceptions', () => {
  const spec = { ...block('10.1.2.3/8', '10.2.0.0/016'), egress: [{}, { to: [{ ipBlock: { cidr: 'FD00::/8' } }] }] };
  const found = networkPolicyWarnings(decode(networkPolicy, policy(spec)).value);
  expect(found.map(({ field, warning }) => [fieldName(field), warning.slice(0, 12)])).toEqual([
    [`${PEER}.ipBlock.cidr`, 'CIDR value "'],
    [`${PEER}.ipBlock.except[0]`, 'non-standard'],
    ['spec.egress[1].to[0].ipBlock.cidr', 'IPv6 CIDR va'],
  ]);
});

// Kubernetes' own tables of cases, where they are at hand.
const ORACLE = '../shared/oracles/validation.json';
const oracle = existsSync(ORACLE) ? JSON.parse(readFileSync(ORACLE, 'utf8')) : undefined;

test.skipIf(!oracle)('agrees with the upstream table of manifests', () => {
  expect(oracle.networkPolicies).toHaveLength(83);
  for (const { name, manifest, valid, errors } of oracle.networkPolicies) {
    const found = errorsOf(parse(manifest));
    expect(found.length === 0, name).toBe(valid);
    for (const { field, type, detail } of errors) {
      expect(found, name).toContainEqual(expect.stringContaining(`${field}: ${type}: ${detail}`));
    }
    expect(found, name).toHaveLength(errors.length);
  }
});

test.skipIf(!oracle)('agrees with the upstream tables of names, labels and selectors', () => {
  const isValid = (spec: Spec) => errorsOf(policy(spec)).length === 0;
  const check = (table: { valid: never[]; invalid: never[] }, spec: (value: never) => Spec) => {
    for (const value of table.valid) expect(isValid(spec(value)), value).toBe(true);
    for (const value of table.invalid) expect(isValid(spec(value)), value).toBe(false);
  };
  check(oracle.portNumbers, (port) => ports({ port }));
  check(oracle.portNames, (port) => ports({ port }));
  check(oracle.labelKeys, (key) => labels({ [key]: '' }));
  check(oracle.labelValues, (value) => labels({ a: value }));
  for (const { selector, errors } of oracle.selectorErrors) {
    const found = errorsOf(policy({ podSelector: selector }));
    expect(found).toHaveLength(errors.length);
    for (const detail of errors) expect(found).toContainEqual(expect.stringContaining(detail));
  }
});
