import { expect, test } from 'vitest';
import { fuzz, manifests } from './fuzz.ts';
import { silentlyLost, understand } from './lost.ts';

const POLICY = 'apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata: {name: a}\nspec: {podSelector: {}}\n';

test('500 mutated manifests crash nothing, hold nothing up, and lose no policy without a word', () => {
  const { inputs, withProblems, ...failures } = fuzz(500, 20_261_125, manifests());
  expect(inputs).toBe(500);
  expect(withProblems).toBeGreaterThan(125);
  expect(failures).toEqual({ crashes: [], hangs: [], lost: [] });
});

test.each([
  ['read', POLICY],
  ['not there', 'kind: ConfigMap\n'],
  ['named', POLICY.replace('{podSelector: {}}', '[')],
  ['named, of a kind that is misspelt', POLICY.replace('Policy', 'Polcy')],
])('a policy that is %s is not lost', (_, text) => {
  const bytes = Buffer.from(text);
  expect(silentlyLost(bytes, understand(bytes))).toEqual([]);
});

test('a policy that is there and neither read nor named is lost', () => {
  expect(silentlyLost(Buffer.from(POLICY), { policies: [], problems: [] })).toEqual(['NetworkPolicy/a']);
});
