import { expect, test } from 'vitest';
import {
  block,
  errorsOf,
  expression,
  from,
  KEY_WORDS,
  labels,
  policyOf,
  ports,
  type Spec,
  SUBDOMAIN_WORDS,
  VALUE_WORDS,
} from './errors.ts';

/** Each row: what is wrong, in a part of a spec, and the errors, whose field begins at that part. */
function rejects(
  part: string,
  specOf: (value: never) => Spec,
  at: string,
  rows: [string, unknown, ...string[]][],
): void {
  test.each(rows)(`${part}: %s`, (_rule, value, ...errors) => {
    expect(errorsOf(policyOf(specOf(value as never)))).toEqual(errors.map((error) => `spec.${at}${error}`));
  });
}

const NO_PEER = ': Required: must specify a peer';
const TWO_KINDS = ': Forbidden: may not specify both ipBlock and another peer';
const cidr = '10.0.0.0/8';

rejects('a peer', from, 'ingress[0].from[0]', [
  ['V: empty', {}, NO_PEER],
  ['D5: null', null, NO_PEER],
  ['D5: of nulls', { podSelector: null, namespaceSelector: null, ipBlock: null }, NO_PEER],
  ['V: a block and a podSelector', { podSelector: {}, ipBlock: { cidr } }, TWO_KINDS],
  ['V: a block and a namespaceSelector', { namespaceSelector: {}, ipBlock: { cidr } }, TWO_KINDS],
  ['V: a block without a cidr', { ipBlock: { except: ['x'] } }, '.ipBlock.cidr: Required: '],
  [
    'V: its podSelector',
    { podSelector: { matchLabels: { a: '-' } } },
    `.podSelector.matchLabels: Invalid: ${VALUE_WORDS}`,
  ],
  [
    'V: its namespaceSelector',
    { namespaceSelector: { matchLabels: { a: '-' } } },
    `.namespaceSelector.matchLabels: Invalid: ${VALUE_WORDS}`,
  ],
  [
    'V: a bad selector beside a block',
    { podSelector: { matchLabels: { a: '-' } }, ipBlock: { cidr } },
    `.podSelector.matchLabels: Invalid: ${VALUE_WORDS}`,
    TWO_KINDS,
  ],
]);

rejects('egress', (rule: unknown) => ({ egress: [{}, rule] }), 'egress[1]', [
  ['V: its peers', { to: [{ podSelector: {} }, {}] }, `.to[1]${NO_PEER}`],
  ['V: its ports', { ports: [{}, { port: 0 }] }, '.ports[1].port: Invalid: must be between 1 and 65535, inclusive'],
]);

const NO_CIDR = ': Invalid: must be a valid CIDR value, (e.g. 10.9.8.0/24 or 2001:db8::/64)';
const NO_SUBSET = '.except[0]: Invalid: must be a strict subset of `cidr`';

rejects('a block', (args: unknown[]) => block(args[0], ...args.slice(1)), 'ingress[0].from[0].ipBlock', [
  ['V: no prefix', ['10.0.0.1'], `.cidr${NO_CIDR}`],
  ['V: a bad cidr, whatever it excepts', ['10.0.0.0/33', 'x'], `.cidr${NO_CIDR}`],
  ['V: bad exceptions, each', [cidr, '', 'x'], `.except[0]${NO_CIDR}`, `.except[1]${NO_CIDR}`],
  ['D5: a null exception', [cidr, null], `.except[0]${NO_CIDR}`],
  ['N11: an exception as wide', [cidr, '10.1.2.3/8'], NO_SUBSET],
  ['N11: a wider one', ['10.1.0.0/16', '10.0.0.0/8'], NO_SUBSET],
  ['N11: a wider one that begins where the block does', ['10.0.0.0/16', '10.0.0.0/8'], NO_SUBSET],
  ['N11: one before the block', ['10.1.0.0/16', '10.0.255.0/24'], NO_SUBSET],
  ['N11: one behind the block', ['10.1.0.0/16', '10.2.0.0/24'], NO_SUBSET],
  ['N11: one of the other family', ['::/0', cidr], NO_SUBSET],
]);

const NO_PROTOCOL = '.protocol: NotSupported: supported values: "SCTP", "TCP", "UDP"';
const CHARACTERS = '.port: Invalid: must contain only alpha-numeric characters (a-z, 0-9), and hyphens (-)';
const NO_LETTER = '.port: Invalid: must contain at least one letter (a-z)';
const HYPHEN = '.port: Invalid: must not begin or end with a hyphen';
const RANGE = 'Invalid: must be between 1 and 65535, inclusive';
const ORDER = '.endPort: Invalid: must be greater than or equal to `port`';

rejects('a port', ports, 'ingress[0].ports[0]', [
  ['I1: ICMP', { protocol: 'ICMP' }, NO_PROTOCOL],
  ['D9: a protocol in small letters', { protocol: 'tcp' }, NO_PROTOCOL],
  ['V: an empty protocol', { protocol: '' }, NO_PROTOCOL],
  ['V: 0', { port: 0 }, `.port: ${RANGE}`],
  ['V: below', { port: -1 }, `.port: ${RANGE}`],
  ['V: 65536', { port: 65_536 }, `.port: ${RANGE}`],
  ['V2: a quoted number', { port: '80' }, NO_LETTER],
  ['V: an empty name', { port: '' }, CHARACTERS, NO_LETTER],
  ['V: a name of 16 characters', { port: 'a-2-c-4-e-6-g-8h' }, '.port: Invalid: must be no more than 15 characters'],
  ['V: capitals', { port: 'HTTP2' }, CHARACTERS, NO_LETTER],
  ['V: an underscore', { port: 'a_b' }, CHARACTERS],
  ['V: two hyphens', { port: 'a--b' }, '.port: Invalid: must not contain consecutive hyphens'],
  ['V: a hyphen first', { port: '-a' }, HYPHEN],
  ['V: a hyphen last', { port: 'a-' }, HYPHEN],
  ['N9: endPort below port', { port: 81, endPort: 80 }, ORDER],
  ['N9: endPort 0', { port: 81, endPort: 0 }, ORDER, `.endPort: ${RANGE}`],
  ['N9: endPort 65536', { port: 80, endPort: 65_536 }, `.endPort: ${RANGE}`],
  ['N9: endPort alone', { endPort: 80 }, '.endPort: Invalid: may not be specified when `port` is not specified'],
  [
    'N9: endPort and a name',
    { port: 'web', endPort: 80 },
    '.endPort: Invalid: may not be specified when `port` is non-numeric',
  ],
]);

const NO_TYPE = ': NotSupported: supported values: "Egress", "Ingress"';

rejects('policyTypes', (policyTypes: unknown) => ({ policyTypes }), 'policyTypes', [
  ['D9: small letters', ['Ingress', 'egress'], `[1]${NO_TYPE}`],
  ['D5: null', [null], `[0]${NO_TYPE}`],
  [
    'V: three, and nothing more is looked at',
    ['Ingress', 'Egress', 'x'],
    ': Invalid: may not specify more than two policyTypes',
  ],
]);

const NO_VALUES = ".values: Required: must be specified when `operator` is 'In' or 'NotIn'";
const VALUES = ".values: Forbidden: may not be specified when `operator` is 'Exists' or 'DoesNotExist'";

rejects('a requirement', expression, 'podSelector.matchExpressions[0]', [
  [
    'D9: an operator in small letters',
    { key: 'a', operator: 'in', values: ['x'] },
    '.operator: Invalid: not a valid selector operator',
  ],
  ['V: In without values', { key: 'a', operator: 'In' }, NO_VALUES],
  ['V: NotIn with an empty list', { key: 'a', operator: 'NotIn', values: [] }, NO_VALUES],
  ['V: Exists with values', { key: 'a', operator: 'Exists', values: ['x'] }, VALUES],
  ['V: DoesNotExist with values', { key: 'a', operator: 'DoesNotExist', values: ['x'] }, VALUES],
  ['V: no key', { operator: 'Exists' }, '.key: Invalid: name part must be non-empty', `.key: Invalid: ${KEY_WORDS}`],
  ['V: a bad value', { key: 'a', operator: 'In', values: ['x', 'x x'] }, `.values[1]: Invalid: ${VALUE_WORDS}`],
]);

const invalid = (fault: string) => `: Invalid: ${fault}`;

rejects('a label', labels, 'podSelector.matchLabels', [
  ['V: a space in its key', { 'a b': '' }, invalid(KEY_WORDS)],
  ['V: an empty prefix', { '/a': '' }, invalid('prefix part must be non-empty')],
  ['V: capitals in the prefix', { 'A.example/a': '' }, invalid(`prefix part ${SUBDOMAIN_WORDS}`)],
  [
    'V: a prefix of 254 characters',
    { [`${'a'.repeat(254)}/a`]: '' },
    invalid('prefix part must be no more than 253 characters'),
  ],
  [
    'V: two slashes',
    { 'a/b/c': '' },
    invalid(`a valid label key ${KEY_WORDS.slice(10)} with an optional DNS subdomain prefix and '/'`),
  ],
  ['V: a key of 64 characters', { ['a'.repeat(64)]: '' }, invalid('name part must be no more than 63 characters')],
  ['V: no more than 63', { ['a'.repeat(63)]: 'a'.repeat(63) }],
  ['V: a value of 64 characters', { a: 'a'.repeat(64) }, invalid('must be no more than 63 characters')],
  ['V: a hyphen first', { a: '-x' }, invalid(VALUE_WORDS)],
]);
