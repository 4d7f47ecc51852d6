import { expect, test } from 'vitest';
import { readsOtherwise } from '../../src/manifest/dialect.ts';

test.each([
  'a: yes',
  'a: No # not yet',
  'a:\n  on\n',
  '- OFF',
  '-\ty',
  '{a: n}',
  '{a: n, b: c}',
  '[no]',
  '["a",no]',
  'a: no\r\nb: c',
  'a: &b yes',
  'a: !!bool "b"\nc: !!bool yes',
  'no: a',
  '? no\n: a',
  '{y: a}',
  'a: 2020-01-01',
  'a: 2020-01-01T00:00:00Z',
  'a: 2020-1-1 00:00:00 # then',
  'true: a',
  '{null: a}',
  '~: a',
  '80: a',
  '1.5: a',
  '-1: a',
  'a: {.5: b}',
  'a:\n  <<: *b',
  '{<<: *b}',
])('%j may say something else to kustomize', (text) => {
  expect(readsOtherwise(text)).toBe(true);
});

test.each([
  'a: "yes"',
  "a: 'no'",
  'a: yesterday',
  'no-one: a',
  'a: on-call',
  'a: is it on',
  'a: true',
  'a: ~',
  'a: 0o10',
  'a: "2020-01-01T00:00:00Z"',
  'a: 2020-01-01-a',
  'a: 2001:db8::/32',
  '- 10.0.0.0/8',
  'a: 80:80',
  '"80": a',
  'a: <<',
])('%j says the same to both', (text) => {
  expect(readsOtherwise(text)).toBe(false);
});

test('a text that somebody made to be slow takes no time', () => {
  const texts = [
    ',!'.repeat(1e6),
    `: ${'!a '.repeat(1e6)}`,
    `-${' '.repeat(1e6)}`,
    `: ${'1.'.repeat(1e6)}`,
    '- '.repeat(1e6),
  ];
  const start = performance.now();
  for (const text of texts) readsOtherwise(text);
  expect(performance.now() - start).toBeLessThan(2000);
});
