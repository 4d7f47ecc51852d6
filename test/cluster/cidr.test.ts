import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { formatAddress } from '../../src/cluster/address.ts';
import { cidrWarnings, parseCidr } from '../../src/cluster/cidr.ts';
import { rangesToCidrs } from '../../src/cluster/ranges.ts';

const meaning = (text: string) => {
  const cidr = parseCidr(text);
  return cidr && rangesToCidrs([cidr.range]).join();
};

test.each([
  ['10.0.0.0/8', '10.0.0.0/8'],
  ['1.1.1.1/32', '1.1.1.1/32'],
  ['0.0.0.0/0', '0.0.0.0/0'],
  ['255.255.255.255/0', '0.0.0.0/0'],
  ['::/0', '::/0'],
  ['fd00::1/128', 'fd00::1/128'],
  ['2001:DB8:0:0::/64', '2001:db8::/64'],
  ['1:2:3:4:5:6:7::/128', '1:2:3:4:5:6:7:0/128'],
])('%s is the block %s', (text, block) => {
  expect(meaning(text)).toBe(block);
});

test.each([
  ['leading zeros of an octet are decimal', '010.0.0.0/8', '10.0.0.0/8'],
  ['leading zeros of a prefix length are decimal', '192.12.2.0/024', '192.12.2.0/24'],
  ['bits beyond the prefix are ignored (N11)', '10.1.2.3/24', '10.1.2.0/24'],
  ['so are those of IPv6', '2001:db8::1/64', '2001:db8::/64'],
  ['an IPv4-mapped block is one of IPv4', '::ffff:10.0.0.0/104', '10.0.0.0/8'],
  ['written in hexadecimal too', '::FFFF:0a00:0/104', '10.0.0.0/8'],
  ['the whole mapped block is all of IPv4', '::ffff:0:0/96', '0.0.0.0/0'],
  ['a wider one is a block of IPv6', '::ffff:1.1.1.0/24', '::/24'],
  ['a block that only touches the mapped ones is a block of IPv6', '::ffff:0:0/95', '::fffe:0:0/95'],
])('semantics V3: %s', (_rule, text, block) => {
  expect(meaning(text)).toBe(block);
});

test.each([
  '',
  '/',
  '/8',
  '10.0.0.0',
  '10.0.0.0/',
  '10.0.0.0/33',
  '::/129',
  '10.0.0/8',
  '10.0.0.0.0/8',
  '10..0.0/8',
  '256.0.0.0/8',
  '0x0a.0.0.0/8',
  '10.0.0.0/0x8',
  '10.0.0.0/-1',
  '10.0.0.0/+8',
  '10.0.0.0/8/8',
  ' 10.0.0.0/8',
  '10.0.0.0/8 ',
  '10.0.0.0/ 8',
  '1e1.0.0.0/8',
  '١٠.0.0.0/8',
  ':/8',
  ':::/8',
  '1:2:3:4:5:6:7/8',
  '1:2:3:4:5:6:7:8:9/8',
  '1:2:3:4:5:6:7:8::/8',
  '1::2::3/8',
  '12345::/8',
  'g::/8',
  '1:/8',
  ':1/8',
  'fe80::1%eth0/64',
  '1.2.3.4::/8',
  '::1.2.3/8',
  '::256.2.3.4/8',
  '1:2:3:4:5:6:7:1.2.3.4/8',
  '1:2:3:4:5:6::1.2.3.4/8',
])('%j is no CIDR block', (text) => {
  expect(parseCidr(text)).toBeUndefined();
});

// Own choice of texts; the wording is the API server's of 1.33 (semantics V3).
test.each([
  ['10.0.0.0/8', []],
  ['fd00::/8', []],
  ['64:ff9b::102:304/128', []],
  [
    '10.9.8.7/16',
    ['CIDR value "10.9.8.7/16" is ambiguous in this context (should be "10.9.0.0/16" or "10.9.8.7/32"?)'],
  ],
  ['fd00::7/8', ['CIDR value "fd00::7/8" is ambiguous in this context (should be "fd00::/8" or "fd00::7/128"?)']],
  ['10.00.0.0/8', [nonStandard('10.00.0.0/8', '10.0.0.0/8')]],
  ['01.0.0.0/8', [nonStandard('01.0.0.0/8', '1.0.0.0/8')]],
  ['1.0.0.01/32', [nonStandard('1.0.0.01/32', '1.0.0.1/32')]],
  ['10.0.0.0/08', [nonStandard('10.0.0.0/08', '10.0.0.0/8')]],
  ['fd00::/08', [nonStandard('fd00::/08', 'fd00::/8')]],
  ['0fd00::/8', [nonStandard('0fd00::/8', 'fd00::/8')]],
  ['64:ff9b::01.2.3.4/128', [nonStandard('64:ff9b::01.2.3.4/128', '64:ff9b::102:304/128')]],
  ['::ffff:10.0.0.0/104', [nonStandard('::ffff:10.0.0.0/104', '10.0.0.0/8')]],
  ['FD00::/8', [canonical('FD00::/8', 'fd00::/8')]],
  ['::0010/128', [canonical('::0010/128', '::10/128')]],
  ['64:ff9b::1.2.3.4/128', [canonical('64:ff9b::1.2.3.4/128', '64:ff9b::102:304/128')]],
  [
    '010.9.8.7/16',
    [
      'CIDR value "010.9.8.7/16" is ambiguous in this context (should be "10.9.0.0/16" or "10.9.8.7/32"?)',
      nonStandard('010.9.8.7/16', '10.9.0.0/16'),
    ],
  ],
])('semantics V3: the API server warns of %s so', (text, warnings) => {
  expect(cidrWarnings(text)).toEqual(warnings);
});

function nonStandard(text: string, better: string): string {
  return `non-standard CIDR value "${text}" will be considered invalid in a future Kubernetes release: use "${better}"`;
}

function canonical(text: string, better: string): string {
  return `IPv6 CIDR value "${text}" should be in RFC 5952 canonical format ("${better}")`;
}

test.each([
  ['the longest run of zeros is shortened', '1:0:0:2:0:0:0:3/128', '1:0:0:2::3'],
  ['the first of two equal runs', '1:0:0:2:3:0:0:4/128', '1::2:3:0:0:4'],
  ['a single zero is not', '1:0:2:3:4:5:6:7/128', '1:0:2:3:4:5:6:7'],
  ['a run at the start', '0:0:1:2:3:4:5:6/128', '::1:2:3:4:5:6'],
  ['a run at the end', '1:2:3:4:5:6:0:0/128', '1:2:3:4:5:6::'],
])('RFC 5952: %s', (_rule, text, address) => {
  expect(formatAddress({ family: 6, address: parseCidr(text)?.range.first ?? 0n })).toBe(address);
});

test('an IPv4-mapped address is written as RFC 5952 recommends', () => {
  expect(formatAddress({ family: 6, address: 0xffff_0a00_0001n })).toBe('::ffff:10.0.0.1');
});

// Kubernetes' own table of cases, where it is at hand.
const ORACLE = '../shared/oracles/validation.json';
test.skipIf(!existsSync(ORACLE))('agrees with the upstream table of CIDR blocks', () => {
  const { cidrs } = JSON.parse(readFileSync(ORACLE, 'utf8'));
  for (const { cidr, legacyError, warnings } of cidrs) {
    const found = parseCidr(cidr);
    expect(found === undefined, cidr).toBe(legacyError !== null);
    if (found !== undefined && warnings !== null) expect(cidrWarnings(cidr), cidr).toEqual(warnings);
  }
});
