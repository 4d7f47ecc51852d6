import { excludeCidr, mergeCidr, normalizeCidr } from 'cidr-tools';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type AddressRange, formatAddress, parseAddress, wholeFamily } from '../../src/cluster/address.ts';
import { parseCidr } from '../../src/cluster/cidr.ts';
import { contains, rangesToCidrs, subtract, union } from '../../src/cluster/ranges.ts';

const block = (text: string) => parseCidr(text)?.range as AddressRange;
const blocks = (...texts: string[]) => texts.map(block);

test.each([
  ['1.2.3.4', '1.2.3.4'],
  ['001.2.3.4', '1.2.3.4'],
  ['fd00:ec2::254', 'fd00:ec2::254'],
  ['::', '::'],
  ['::ffff:1.2.3.4', '1.2.3.4'],
])('the address %s is %s', (text, written) => {
  const address = parseAddress(text);
  expect(address && formatAddress(address)).toBe(written);
});

test.each(['', '1.2.3', '1.2.3.4/32', 'fe80::1%eth0', '1.2.3.4.', 'abc', '::g'])('%j is no address', (text) => {
  expect(parseAddress(text)).toBeUndefined();
});

test('union merges what overlaps or touches, and keeps the families apart', () => {
  expect(rangesToCidrs(blocks('10.0.1.0/24', '::/1', '10.0.0.0/24', '10.0.0.128/25', '8000::/1'))).toEqual([
    '10.0.0.0/23',
    '::/0',
  ]);
  expect(union([wholeFamily(4), wholeFamily(6)])).toEqual([wholeFamily(4), wholeFamily(6)]);
});

test.each([
  [['0.0.0.0/0'], ['0.0.0.0/0'], []],
  [['10.0.0.0/30'], ['10.0.0.1/32'], ['10.0.0.0/32', '10.0.0.2/31']],
  [['10.0.0.0/24'], ['::/0', '10.0.1.0/24', '9.255.255.255/32'], ['10.0.0.0/24']],
  [['10.0.0.0/24', '10.0.2.0/24'], ['10.0.0.0/8'], []],
  [
    ['10.0.0.0/24', '10.0.2.0/24'],
    ['10.0.0.128/25', '10.0.2.0/25'],
    ['10.0.0.0/25', '10.0.2.128/25'],
  ],
  [['10.0.0.0/32', '::/127'], ['::/128'], ['10.0.0.0/32', '::1/128']],
  [['::/0'], ['8000::/1'], ['::/1']],
])('%j without %j is %j', (from, cut, left) => {
  expect(rangesToCidrs(subtract(blocks(...from), blocks(...cut)))).toEqual(left);
});

test('a range that is no block takes the fewest blocks', () => {
  expect(rangesToCidrs([{ family: 4, first: 1n, last: 9n }])).toEqual([
    '0.0.0.1/32',
    '0.0.0.2/31',
    '0.0.0.4/30',
    '0.0.0.8/31',
  ]);
});

test('contains tells the families apart, and both ends are inside', () => {
  const ranges = blocks('10.0.0.0/8', 'fd00::/8');
  const holds = (text: string) => contains(ranges, parseAddress(text) as never);
  expect(['10.0.0.0', '10.255.255.255', 'fd00::', '9.255.255.255', '11.0.0.0', '::a00:0'].map(holds)).toEqual([
    true,
    true,
    true,
    false,
    false,
    false,
  ]);
});

// A second opinion: cidr-tools works on text, and knows nothing of IPv4-mapped addresses.
const cidr4 = fc
  .tuple(fc.nat(0xffff), fc.integer({ min: 12, max: 32 }))
  .map(([n, p]) => `10.${n >> 8}.${n & 255}.0/${p}`);
const cidr6 = fc
  .tuple(fc.nat(0xffff), fc.integer({ min: 8, max: 128 }))
  .map(([n, p]) => `fd00:${n.toString(16)}::/${p}`);
const cidrs = fc.array(fc.oneof(cidr4, cidr6), { maxLength: 12 });
const asText = (texts: string[]) => new Set(texts.map((text) => normalizeCidr(text)));

test('union and subtract agree with cidr-tools on random blocks', () => {
  fc.assert(
    fc.property(cidrs, cidrs, (from, cut) => {
      expect(asText(rangesToCidrs(blocks(...from)))).toEqual(asText(mergeCidr(from)));
      expect(asText(rangesToCidrs(subtract(blocks(...from), blocks(...cut))))).toEqual(asText(excludeCidr(from, cut)));
    }),
    { numRuns: 500 },
  );
});

test('an address is read back as it was written', () => {
  const address = fc.oneof(
    fc.bigInt({ min: 0n, max: 2n ** 32n - 1n }).map((n) => ({ family: 4 as const, address: n })),
    fc
      .array(fc.oneof(fc.constant(0n), fc.bigInt({ min: 0n, max: 0xffffn })), { minLength: 8, maxLength: 8 })
      .map((groups) => ({ family: 6 as const, address: groups.reduce((n, g) => (n << 16n) | g, 0n) }))
      .filter((a) => a.address >> 32n !== 0xffffn),
  );
  fc.assert(
    fc.property(address, (a) => {
      expect(parseAddress(formatAddress(a))).toEqual(a);
    }),
  );
});
