import { describe, expect, test } from 'vitest';
import { buildCluster, type ClusterFacts } from '../../src/cluster/build.ts';
import { compilePolicies } from '../../src/policy/compile.ts';
import { manifestsIn, told } from '../cluster/manifests.ts';
import { namespace, policy, rulesIn, workload } from './cluster.ts';

function compileIn(facts: ClusterFacts, ...documents: readonly string[]) {
  return compilePolicies(buildCluster(manifestsIn(documents.join('\n---\n')), facts).cluster);
}

const WEB = workload('Deployment', 'shop/web', '{app: web}');
const peersOf = (blocks: string) => policy('shop/db', `ingress:\n- from: [${blocks}]`);
const block = (cidr: string, except = '') => `{ipBlock: {cidr: "${cidr}", except: [${except}]}}`;

const IPV4 = ['10.244.0.0/16'];
const BOTH = ['10.244.0.0/16', 'fd00:10::/56'];
const TWO = ['10.244.0.0/17', '10.245.0.0/16'];

describe('of the pods, a rule with these blocks covers (N4)', () => {
  test.each([
    ['every one', IPV4, block('0.0.0.0/0')],
    ['every one', IPV4, block('10.244.0.0/16')],
    ['every one', IPV4, `${block('10.244.0.0/17')}, ${block('10.244.128.0/17')}`],
    ['every one', IPV4, block('10.0.0.0/8', '10.0.0.0/9, 10.245.0.0/16')],
    ['every one', BOTH, block('0.0.0.0/0')],
    ['every one', BOTH, block('fd00::/16')],
    ['every one', TWO, block('10.244.0.0/15')],
    ['none', IPV4, block('::/0')],
    ['none', IPV4, block('192.168.0.0/16')],
    ['none', IPV4, block('0.0.0.0/0', '10.0.0.0/8')],
    ['none', BOTH, block('0.0.0.0/0', '10.244.0.0/16')],
    ['some', IPV4, block('10.244.1.0/24')],
    ['some', IPV4, block('0.0.0.0/0', '10.244.7.0/24')],
    ['some', TWO, block('10.245.0.0/16')],
    ['some', BOTH, block('fd00:10::/64')],
  ])('%s, in %j: %s', (covered, podCIDRs, blocks) => {
    const { tiers, problems } = compileIn({ podCIDRs }, peersOf(blocks), WEB);
    const [rule] = rulesIn(tiers, 'network-policy', 'ingress');
    expect(rule?.peer.pods).toEqual(covered === 'every one' ? [{ namespaces: { selector: [] }, pods: [] }] : []);
    expect(problems.map(({ code }) => code)).toEqual(covered === 'some' ? ['blocks-cut-pod-network'] : []);
  });
});

test('where a block cuts the network, the policy and the blocks are named, once for all its rules that are alike', () => {
  const from = `from: [${block('10.244.1.0/24')}, ${block('192.168.0.0/16')}, ${block('10.244.2.0/24')}]`;
  const { problems } = compileIn({ podCIDRs: IPV4 }, policy('shop/db', `ingress:\n- ${from}\n- ${from}`), WEB);
  expect(problems.map(told)).toEqual([
    'k8s.yaml:6 warning blocks-cut-pod-network: NetworkPolicy shop/db has blocks that hold some of the addresses that pods can have and not all, 10.244.1.0/24, 10.244.2.0/24: nobody can tell which pods they cover. Here they cover none but those whose address is declared.',
  ]);
});

test('and of two policies each, or of one with other blocks in another rule', () => {
  const from = (cidr: string) => `from: [${block(cidr)}]`;
  const rules = `ingress:\n- ${from('10.244.1.0/24')}\n- ${from('10.244.2.0/24')}`;
  const { problems } = compileIn({ podCIDRs: IPV4 }, policy('shop/a', rules), policy('shop/b', rules), WEB);
  expect(problems.map(told).map((line) => /Policy (\S+) .*not all, (\S+):/.exec(line)?.slice(1))).toEqual([
    ['shop/a', '10.244.1.0/24'],
    ['shop/a', '10.244.2.0/24'],
    ['shop/b', '10.244.1.0/24'],
    ['shop/b', '10.244.2.0/24'],
  ]);
});

test('five blocks are all named, and of more the first five', () => {
  const five = Array.from({ length: 5 }, (_, i) => block(`10.244.${2 * i}.0/24`)).join(', ');
  const [said] = compileIn({ podCIDRs: IPV4 }, peersOf(five), WEB).problems.map(told);
  expect(said).toContain('10.244.6.0/24, 10.244.8.0/24: nobody');

  const blocks = Array.from({ length: 8 }, (_, i) => block(`10.244.${2 * i}.0/24`)).join(', ');
  const [problem] = compileIn({ podCIDRs: IPV4 }, peersOf(blocks), WEB).problems.map(told);
  expect(problem).toContain('10.244.6.0/24, 10.244.8.0/24 and 3 more: nobody');
});

const ADMIN = (networks: string) => `apiVersion: policy.networking.k8s.io/v1alpha2
kind: ClusterNetworkPolicy
metadata: {name: a}
spec: {tier: Admin, priority: 1, subject: {namespaces: {}}, egress: [{action: Deny, to: [{networks: [${networks}]}]}]}`;

test('networks of cluster-scoped policies cover pods likewise, and what was not known of them is (C8)', () => {
  const unknown = compileIn({}, ADMIN('0.0.0.0/0'), WEB);
  expect(unknown.problems.map(({ code }) => code)).toContain('networks-unknown');
  const known = compileIn({ podCIDRs: BOTH }, ADMIN('0.0.0.0/0'), WEB);
  expect(known.problems).toEqual([]);
  expect(rulesIn(known.tiers, 'admin', 'egress')[0]?.peer.pods).toHaveLength(1);
});

test('without networks, or where the plugin tells pods by who they are, blocks mean addresses outside the cluster', () => {
  const without = compileIn({}, peersOf(block('0.0.0.0/0')), WEB);
  const cilium = compileIn({ cni: 'cilium', podCIDRs: IPV4 }, peersOf(block('0.0.0.0/0')), WEB);
  for (const { tiers } of [without, cilium])
    expect(rulesIn(tiers, 'network-policy', 'ingress')[0]?.peer.pods).toEqual([]);
  expect(without.problems.map(({ code }) => code)).toEqual(['ipblock-and-pods']);
  expect(cilium.problems).toEqual([]);
});

const FROM_TEAM = policy('shop/db', 'ingress:\n- from: [{namespaceSelector: {matchLabels: {team: a}}}]');

test.each<[string, ClusterFacts, string[]]>([
  ['are not known', {}, ['namespace-labels-unknown']],
  ['are configured', { namespaces: { web: { team: 'a' } } }, []],
  ['are configured to be none', { namespaces: { web: {} } }, []],
  ['are configured of another namespace', { namespaces: { ops: { team: 'a' } } }, ['namespace-labels-unknown']],
])('that the labels of a namespace no manifest declares %s', (_what, facts, codes) => {
  const { problems } = compileIn(facts, FROM_TEAM, namespace('shop'), workload('Deployment', 'web/a', '{app: web}'));
  expect(problems.map(({ code }) => code)).toEqual(codes);
});
