import { expect, test } from 'vitest';
import { isAnybody, publicAddresses } from '../../src/risk/internet.ts';
import { settingsOf } from '../../src/risk/settings.ts';
import { addresses } from '../report/example.ts';

test.each([
  '0.1.2.3/32',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.1/32',
  '169.254.0.0/16',
  '172.31.0.0/16',
  '192.168.0.0/16',
  '198.19.0.0/16',
  '239.0.0.0/8',
  '::1/128',
  '64:ff9b::/96',
  '5000::/4',
  'fd00::/8',
])('nobody on the internet has %s', (cidr) => {
  expect(publicAddresses([addresses(cidr)])).toEqual([]);
});

test.each([
  ['8.8.0.0/16', false],
  ['8.8.0.0/15', true],
  ['2600::/32', false],
  ['2600::/31', true],
  ['8.8.0.0/16 9.9.9.9/32', true],
])('anybody may have an address of %s: %s', (cidrs, anybody) => {
  expect(isAnybody(publicAddresses([addresses(...cidrs.split(' '))]), settingsOf())).toBe(anybody);
});
