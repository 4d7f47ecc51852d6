import { expect, test } from 'vitest';
import { buildCluster } from '../../src/cluster/build.ts';
import { compilePolicies } from '../../src/policy/compile.ts';
import { told } from '../cluster/manifests.ts';
import { compile, policy, problemsOf, read, rulesIn, tierOf } from './cluster.ts';

test('all NetworkPolicies of a cluster are one tier per direction, which governs the pods they isolate (N1)', () => {
  const { tiers, problems } = compile(
    policy('shop/a', 'ingress: [{}]'),
    policy('shop/b', 'policyTypes: [Egress]'),
    policy('ops/c', 'ingress: [{}]\negress: [{}, {}]'),
  );
  const names = (each: { from: { policy: { name: string } } }) => each.from.policy.name;
  expect(problems).toEqual([]);
  const both = (['ingress', 'egress'] as const).map((direction) => tierOf(tiers, 'network-policy', direction));
  expect(both.map(({ governs, rules }) => [governs.map(names), rules.map(names)])).toEqual([
    [
      ['a', 'c'],
      ['a', 'c'],
    ],
    [
      ['b', 'c'],
      ['c', 'c'],
    ],
  ]);
});

test('a policy of an API that is not modelled has no rules', () => {
  const other = read('apiVersion: cilium.io/v2\nkind: CiliumNetworkPolicy\nmetadata: {name: a, namespace: shop}');
  const { tiers, problems } = compilePolicies({ ...buildCluster([]).cluster, policies: [other] });
  expect({ tiers, problems }).toEqual(compile());
});

test('the tiers are asked in the order of the API (C1)', () => {
  const { tiers } = compile();
  const order = ['admin', 'network-policy', 'baseline'];
  expect(tiers.ingress.map(({ id }) => id)).toEqual(order);
  expect(tiers.egress.map(({ id }) => id)).toEqual(order);
});

test('a policy that the API server rejects counts as absent, with the server’s text at the field’s line (T6)', () => {
  const bad = policy('shop/db', 'ingress:\n- from:\n  - podSelector: {}\n    ipBlock: {cidr: 10.0.0.0/8}');
  const { tiers, problems } = compile(bad, policy('shop/good', 'ingress: [{}]'));
  expect(tierOf(tiers, 'network-policy', 'ingress').governs.map(({ from }) => from.policy.name)).toEqual(['good']);
  expect(problems.map(told)).toEqual([
    'k8s.yaml:7 error policy-rejected: NetworkPolicy shop/db is invalid: spec.ingress[0].from[0]: Forbidden: may not specify both ipBlock and another peer.',
  ]);
});

test.each([
  [
    'a value it refuses',
    'policyTypes: [ingress]',
    5,
    'spec.policyTypes[0]: Unsupported value: ingress: supported values: "Egress", "Ingress"',
  ],
  [
    'a number it refuses',
    'ingress: [{ports: [{port: 0}]}]',
    5,
    'spec.ingress[0].ports[0].port: Invalid value: 0: must be between 1 and 65535, inclusive',
  ],
  [
    'what there is too much of',
    'policyTypes: [Ingress, Egress, Ingress]',
    5,
    'spec.policyTypes: Invalid value: Ingress, Egress, Ingress: may not specify more than two policyTypes',
  ],
  ['what it misses', 'ingress: [{from: [{ipBlock: {}}]}]', 5, 'spec.ingress[0].from[0].ipBlock.cidr: Required value'],
  [
    'the key of a map, by its place',
    'podSelector:\n  matchLabels:\n    good: x\n    bad: -x',
    8,
    "spec.podSelector.matchLabels: Invalid value: -x: a valid label must be an empty string or consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character",
  ],
  [
    'what is of a wrong type, in the decoder’s words (D8)',
    'podSelector:\n  matchLabels:\n    app: on',
    7,
    'spec.podSelector.matchLabels.app: json: cannot unmarshal bool into Go struct field LabelSelector.spec.podSelector.matchLabels of type string',
  ],
])('a rejection names %s', (_what, spec, line, text) => {
  expect(problemsOf(policy('shop/db', spec))).toEqual([
    `k8s.yaml:${line} error policy-rejected: NetworkPolicy shop/db is invalid: ${text}.`,
  ]);
});

test('of a wrong type and a bad value the type is told: the API server looks no further', () => {
  expect(problemsOf(policy('shop/db', 'policyTypes: [x]\ningress: {}'))).toEqual([
    expect.stringContaining('spec.ingress: json: cannot unmarshal object'),
  ]);
});

test.each([
  [5, 5, /inclusive\.$/],
  [7, 5, /; and 2 more\.$/],
])('of a policy with %i errors one problem tells %i', (count, shown, end) => {
  const [problem, ...others] = problemsOf(policy('shop/db', `ingress: [{ports: [${'{port: 0}, '.repeat(count)}]}]`));
  expect(others).toEqual([]);
  expect(problem?.match(/inclusive/g)).toHaveLength(shown);
  expect(problem).toMatch(end);
});

test('an unknown field is an error, since strict clients are refused, and is dropped (D7)', () => {
  const misspelt = policy('shop/db', 'podselector: {matchLabels: {app: db}}\ningress:\n- form: [{podSelector: {}}]');
  const { tiers, problems } = compile(misspelt);
  expect(rulesIn(tiers, 'network-policy', 'ingress').map(({ peer, subject }) => [peer.everyone, subject.pods])).toEqual(
    [[true, []]],
  );
  expect(problems.map(told)).toEqual([
    'k8s.yaml:5 error unknown-field: NetworkPolicy shop/db: unknown field spec.podselector (did you mean podSelector?); unknown field spec.ingress[0].form (did you mean from?). Strict clients such as kubectl are refused for it; other clients drop it, and here it is dropped.',
  ]);
});

test.each([
  ['ingress: [{ports: [{port: 1}], endPort: 2}]', 'spec.ingress[0].endPort (did you mean ports[].endPort?)'],
  ['egress: [{ipBlock: {cidr: 10.0.0.0/8}}]', 'spec.egress[0].ipBlock (did you mean to[].ipBlock?)'],
  ['ingress: [{podSelector: {}}]', 'spec.ingress[0].podSelector (did you mean from[].podSelector?)'],
  [
    'ingress: [{from: [{cidr: 10.0.0.0/8, ipBlock: {cidr: 10.0.0.0/8}}]}]',
    'spec.ingress[0].from[0].cidr (did you mean ipBlock.cidr?)',
  ],
  ['from: [{podSelector: {}}]', 'spec.from (did you mean ingress[].from?)'],
  ['ingress: [{policyTypes: [Ingress]}]', 'spec.ingress[0].policyTypes (did you mean spec.policyTypes?)'],
  ['egress: [{from: []}]', 'spec.egress[0].from.'],
  ['ingress: [{namespaces: {}}]', 'spec.ingress[0].namespaces.'],
])('a field at a wrong place is told with the right one: %s', (spec, told) => {
  expect(problemsOf(policy('shop/db', spec)).filter((problem) => problem.includes('unknown field'))).toEqual([
    expect.stringContaining(`unknown field ${told}`),
  ]);
});

test('a status, as older servers wrote it, is no unknown field (V5)', () => {
  expect(problemsOf(`${policy('shop/db', 'ingress: []')}\nstatus: {}`)).toEqual([]);
});

test('the API server’s warnings are warnings, and the policy counts (V3)', () => {
  const { tiers, problems } = compile(policy('shop/db', 'ingress:\n- from:\n  - ipBlock: {cidr: 10.1.2.3/24}'));
  expect(rulesIn(tiers, 'network-policy', 'ingress')).toHaveLength(1);
  expect(problems.map(told)).toEqual([
    'k8s.yaml:7 warning nonstandard-cidr: NetworkPolicy shop/db: spec.ingress[0].from[0].ipBlock.cidr: CIDR value "10.1.2.3/24" is ambiguous in this context (should be "10.1.2.0/24" or "10.1.2.3/32"?).',
  ]);
});
