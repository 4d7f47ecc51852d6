import { expect, test } from 'vitest';
import { meaningOf } from '../../src/risk/rule-meaning.ts';
import { documents, namespace, policy } from './manifests.ts';
import { readVersion } from './versions.ts';

const meaning = (rule: string) => {
  const p = documents(namespace('shop'), policy('shop/p', `podSelector: {}\ningress: [${rule}]`));
  const { tiers } = readVersion({ p }).state;
  return tiers.ingress.flatMap(({ rules }) => rules).map(meaningOf);
};
const [web, api] = ['{podSelector: {matchLabels: {app: web}}}', '{podSelector: {matchLabels: {app: api}}}'];

test('rules mean the same whatever order their pods stand in', () => {
  expect(meaning(`{from: [${web}, ${api}]}`)).toEqual(meaning(`{from: [${api}, ${web}]}`));
});

test.each([
  ['one pod more', `{from: [${web}]}`, `{from: [${web}, ${api}]}`],
  ['other ports', `{from: [${web}], ports: [{port: 80}]}`, `{from: [${web}], ports: [{port: 81}]}`],
  [
    'an exception',
    '{from: [{ipBlock: {cidr: 10.0.0.0/8}}]}',
    '{from: [{ipBlock: {cidr: 10.0.0.0/8, except: [10.0.0.0/9]}}]}',
  ],
  ['everybody', '{from: [{podSelector: {}, namespaceSelector: {}}]}', '{}'],
])('another with %s', (_, one, other) => {
  expect(meaning(one)).not.toEqual(meaning(other));
});
