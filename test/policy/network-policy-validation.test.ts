import { expect, test } from 'vitest';
import { decode } from '../../src/manifest/decode.ts';
import { fieldName } from '../../src/manifest/objects.ts';
import { networkPolicy } from '../../src/policy/network-policy-schema.ts';
import { networkPolicyErrors, networkPolicyWarnings } from '../../src/policy/network-policy-validation.ts';
import {
  block,
  errorsOf,
  expression,
  from,
  KEY_WORDS,
  LABEL_WORDS,
  labels,
  policyOf,
  ports,
  SUBDOMAIN_WORDS,
  VALUE_WORDS,
} from './errors.ts';

test.each<[string, unknown]>([
  ['D6: no spec', undefined],
  ['D6: a null podSelector', { podSelector: null }],
  ['D6: null labels', labels(null)],
  ['D5: null lists', { ingress: null, egress: null, policyTypes: null }],
  ['D5: a null rule', { ingress: [null], egress: [null] }],
  ['D5: a rule of nulls', { ingress: [{ from: null, ports: null }] }],
  ['D5: a null port', ports(null)],
  ['V1: a repeated policy type', { policyTypes: ['Ingress', 'Ingress'] }],
  ['V1: overlapping and repeated exceptions', block('10.0.0.0/8', '10.1.0.0/16', '10.1.1.0/24', '10.1.0.0/16')],
  ['V1: an empty port', ports({})],
  [
    'V1: a contradiction',
    { podSelector: { matchLabels: { a: 'x' }, matchExpressions: [{ key: 'a', operator: 'DoesNotExist' }] } },
  ],
  ['V1: an empty label value', labels({ a: '' })],
  ['V1: no rule at all', { policyTypes: ['Ingress', 'Egress'], ingress: [], egress: [] }],
  ['L2: a null label value, which is the empty one', labels({ a: null })],
  ['N6: empty selectors of a peer', from({ podSelector: {}, namespaceSelector: {} })],
  ['I2: every protocol', ports({ protocol: 'TCP' }, { protocol: 'UDP' }, { protocol: 'SCTP' })],
  ['N9: a range of one port', ports({ port: 80, endPort: 80 })],
  ['V: the first and the last port', ports({ port: 1, endPort: 65_535 })],
  ['V: a port name of 15 characters', ports({ port: 'a-2-c-4-e-6-g-8' })],
  [
    'V3: old forms of CIDR blocks',
    from({ ipBlock: { cidr: '010.1.2.3/08' } }, { ipBlock: { cidr: '::ffff:10.0.0.0/104' } }),
  ],
  ['V: an exception one bit longer', block('10.0.0.0/8', '10.0.0.0/9')],
  ['V: a key with a prefix', labels({ 'a.example/b_c.D': 'v_1.X-y' })],
])('accepted: %s', (_rule, spec) => {
  expect(errorsOf(policyOf(spec))).toEqual([]);
});

test.each<[string, object, string[]]>([
  ['no name', {}, ['metadata.name: Required: name or generateName is required']],
  ['a name to be generated', { generateName: 'my-db-' }, []],
  ['one of which a letter is said', { generateName: 'd-' }, []],
  ['one of which nothing is said', { generateName: '-' }, [`metadata.generateName: Invalid: ${SUBDOMAIN_WORDS}`]],
  ['a subdomain', { name: 'a.b-c.1' }, []],
  ['an underscore', { name: 'a_b' }, [`metadata.name: Invalid: ${SUBDOMAIN_WORDS}`]],
  ['capitals', { name: 'DB' }, [`metadata.name: Invalid: ${SUBDOMAIN_WORDS}`]],
  ['253 characters', { name: 'a'.repeat(253) }, []],
  ['254 characters', { name: 'a'.repeat(254) }, ['metadata.name: Invalid: must be no more than 253 characters']],
  ['a bad beginning of a name', { generateName: '-db-' }, [`metadata.generateName: Invalid: ${SUBDOMAIN_WORDS}`]],
  ['a namespace with a dot', { name: 'a', namespace: 'a.b' }, ['metadata.namespace: Invalid: must not contain dots']],
  [
    'a namespace of 64 characters',
    { name: 'a', namespace: 'a'.repeat(64) },
    ['metadata.namespace: Invalid: must be no more than 63 characters'],
  ],
  ['a namespace in capitals', { name: 'a', namespace: 'A' }, [`metadata.namespace: Invalid: ${LABEL_WORDS}`]],
  ['a label of its own', { name: 'a', labels: { a: '-x' } }, [`metadata.labels: Invalid: ${VALUE_WORDS}`]],
  [
    'annotations, whose keys may have capitals',
    { name: 'a', annotations: { 'A.B/c': ' ', ' ': '' } },
    [`metadata.annotations: Invalid: ${KEY_WORDS}`],
  ],
])('metadata: %s', (_rule, metadata, errors) => {
  expect(errorsOf(policyOf({}, metadata))).toEqual(errors);
});

/** The decoder names the Go type that the value is a field of. */
const wrongType = (type: string, field: string) =>
  `json: cannot unmarshal number into Go struct field ${type}.spec.${field} of type string`;

test.each<[string, unknown, string]>([
  ['a key', expression({ key: 1 }), wrongType('LabelSelectorRequirement', 'podSelector.matchExpressions.key')],
  [
    'an operator',
    expression({ key: 'a', operator: 1 }),
    wrongType('LabelSelectorRequirement', 'podSelector.matchExpressions.operator').replace(
      /string$/,
      'v1.LabelSelectorOperator',
    ),
  ],
  ['a selector of a peer', from({ podSelector: 1 }), 'NetworkPolicyPeer'],
  ['a block', block(1), wrongType('IPBlock', 'ingress.from.ipBlock.cidr')],
  [
    'a protocol',
    ports({ protocol: 1 }),
    wrongType('NetworkPolicyPort', 'ingress.ports.protocol').replace(/string$/, 'v1.Protocol'),
  ],
])('of a wrong type is %s', (_what, spec, detail) => {
  expect(errorsOf(policyOf(spec))[0]).toContain(detail);
});

test('several errors come in the API server’s order', () => {
  const spec = {
    ...ports({ port: 0 }),
    ...labels({ a: '-x' }),
    policyTypes: ['x'],
    egress: [{ to: [{}], ports: [{ port: 0 }] }],
  };
  expect(errorsOf(policyOf(spec, {})).map((text) => text.slice(0, text.indexOf(':')))).toEqual([
    'metadata.name',
    'spec.podSelector.matchLabels',
    'spec.ingress[0].ports[0].port',
    'spec.egress[0].ports[0].port',
    'spec.egress[0].to[0]',
    'spec.policyTypes[0]',
  ]);
});

test('an error names the value, and in a map the key, which the API server does not', () => {
  const { value } = decode(networkPolicy, policyOf({ ...labels({ good: 'x', bad: '-x' }), ...ports({ port: 0 }) }));
  expect(networkPolicyErrors(value).map((each) => [each.value, each.key])).toEqual([
    ['-x', 'bad'],
    [0, undefined],
  ]);
});

test('V3: the API server warns of old CIDR forms, in blocks and in exceptions', () => {
  const spec = { ...block('10.1.2.3/8', '10.2.0.0/016'), egress: [{}, { to: [{ ipBlock: { cidr: 'FD00::/8' } }] }] };
  const found = networkPolicyWarnings(decode(networkPolicy, policyOf(spec)).value);
  expect(found.map(({ field, warning }) => [fieldName(field), warning.slice(0, 12)])).toEqual([
    ['spec.ingress[0].from[0].ipBlock.cidr', 'CIDR value "'],
    ['spec.ingress[0].from[0].ipBlock.except[0]', 'non-standard'],
    ['spec.egress[1].to[0].ipBlock.cidr', 'IPv6 CIDR va'],
  ]);
});
