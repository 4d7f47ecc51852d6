import { expect, test } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { compare } from '../../src/flow/compare.ts';
import { policy, workload } from '../policy/cluster.ts';
import { readVersion } from '../risk/versions.ts';

const WEB = workload('Deployment', 'shop/web', '{app: web}');
const DB = workload('Deployment', 'shop/db', '{app: db}');
const DENY = policy('shop/deny', 'podSelector: {}');
const TO_DB = policy(
  'shop/to-db',
  'podSelector: {matchLabels: {app: db}}\ningress:\n- from: [{podSelector: {matchLabels: {app: web}}}]',
);
const TO_NOBODY = TO_DB.replace('app: web', 'app: nobody');
const NO_EGRESS = policy('shop/no-egress', 'podSelector: {matchLabels: {app: web}}\npolicyTypes: [Egress]');

/** Why web can, or can no longer, reach db: `side effect policy rule lines`. */
function because(base: readonly string[], head: readonly string[]): string[] {
  const file = (documents: readonly string[]) => ({ 'k8s.yaml': [WEB, DB, ...documents].join('\n---\n') });
  expect(parseAllDocuments(file(head)['k8s.yaml']).flatMap(({ errors }) => errors)).toEqual([]);
  const { changes } = compare(readVersion(file(base)).state, readVersion(file(head)).state);
  const change = changes.find(
    ({ sources, destinations }) =>
      sources.some(({ id }) => id === 'shop/Deployment/web') &&
      destinations.some(({ id }) => id === 'shop/Deployment/db'),
  );
  return (change?.because ?? []).map((cause) =>
    [cause.side, cause.effect, cause.policy.name, cause.rule, `${cause.line}-${cause.endLine}`]
      .filter((part) => part !== '')
      .join(' '),
  );
}

test.each<[string, string[], string[], string[]]>([
  ['a deny-all that goes away stops isolating', [DENY], [], ['base stops-isolating deny 11-15']],
  ['one that comes isolates', [], [DENY], ['head isolates deny 11-15']],
  [
    'a rule that comes allows what a policy blocked',
    [DENY],
    [DENY, TO_DB],
    ['base isolates deny 11-15', 'head allows to-db spec.ingress[0] 23-23'],
  ],
  [
    'a rule that goes away leaves the policy that isolates',
    [DENY, TO_DB],
    [DENY],
    ['base allows to-db spec.ingress[0] 23-23', 'head isolates deny 11-15'],
  ],
  [
    'a rule that gets another peer is named in the version that has it',
    [TO_NOBODY],
    [TO_DB],
    ['base isolates to-db 11-17', 'head allows to-db spec.ingress[0] 17-17'],
  ],
  ['the other side is named if that one decides', [NO_EGRESS], [], ['base stops-isolating no-egress 11-16']],
  [
    'both sides are named if both change',
    [DENY, NO_EGRESS],
    [],
    ['base stops-isolating deny 11-15', 'base stops-isolating no-egress 17-22'],
  ],
])('%s', (_, base, head, expected) => {
  expect(because(base, head)).toEqual(expected);
});
