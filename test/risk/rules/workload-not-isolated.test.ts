import { expect, test } from 'vitest';
import { write } from '../../../src/manifest/sentence.ts';
import { assess } from '../../../src/risk/assess.ts';
import { DENY_ALL, deployment, documents, namespace, pod, policy } from '../manifests.ts';
import { printsBy, toldBy } from '../told.ts';
import { evidenceOf, type Files } from '../versions.ts';

const RULE = 'workload-not-isolated';
const others = documents(namespace('ops'), pod('ops/console'));
const shop = (...more: string[]): Files => ({ others, shop: documents(namespace('shop'), ...more) });
const of = (app: string, types: string) => `podSelector: {matchLabels: {app: ${app}}}\npolicyTypes: [${types}]`;
const DENY_INGRESS = policy('shop/deny', 'podSelector: {}\npolicyTypes: [Ingress]');
const GUARD = `apiVersion: policy.networking.k8s.io/v1alpha2
kind: ClusterNetworkPolicy
metadata: {name: guard}
spec: {tier: Admin, priority: 1, subject: {namespaces: {}}, egress: [{action: Deny, to: [{namespaces: {}}, {networks: [0.0.0.0/0, "::/0"]}]}]}`;
const GUARD_OF_SHOP = GUARD.replace(
  '{namespaces: {}}',
  '{namespaces: {matchLabels: {kubernetes.io/metadata.name: shop}}}',
);
const FROM_OPS = policy(
  'shop/in',
  'podSelector: {}\ningress: [{from: [{namespaceSelector: {}}], ports: [{port: 80}]}]',
);
const [web, api, zoo] = [pod('shop/web'), pod('shop/api'), deployment('shop/zoo')];

test.each<[story: string, base: Files, head: Files, says: string[]]>([
  [
    'workloads of a new namespace without policies, by their names',
    { others },
    shop(zoo, api),
    [
      'info workload-not-isolated, New workload not isolated, head shop:5-8: No policy isolates shop/api and shop/zoo, new in shop, for ingress or egress.',
    ],
  ],
  [
    'a workload beside policies for others',
    shop(policy('shop/api', of('api', 'Ingress'))),
    { ...shop(policy('shop/api', of('api', 'Ingress'))), web },
    [
      'medium workload-not-isolated, New workload not isolated, head web:1-4: No policy isolates shop/web, new in shop, for ingress or egress.',
    ],
  ],
  [
    'a workload in a namespace that isolates the other direction',
    shop(DENY_INGRESS),
    { ...shop(DENY_INGRESS), web },
    [
      'info workload-not-isolated, New workload not isolated, head web:1-4: No policy isolates shop/web, new in shop, for egress.',
    ],
  ],
  [
    'workloads that are open for different directions',
    shop(policy('shop/api', of('api', 'Ingress'))),
    { ...shop(policy('shop/api', of('api', 'Ingress'))), web, api },
    [
      'medium workload-not-isolated, New workload not isolated, head web:1-4: No policy isolates shop/web, new in shop, for ingress or egress.',
      'info workload-not-isolated, New workload not isolated, head api:1-4: No policy isolates shop/api, new in shop, for egress.',
    ],
  ],
  [
    'a namespace without workloads',
    { others },
    shop(),
    [
      'info workload-not-isolated, New namespace not isolated, head shop:1-3: No policy isolates pods, new in shop, for ingress or egress. [No manifest declares such pods.]',
    ],
  ],
  [
    'a namespace without workloads, with a policy for some of its pods',
    { others },
    shop(policy('shop/web', of('web', 'Egress'))),
    [
      'info workload-not-isolated, New namespace not isolated, head shop:1-3: No policy isolates pods, new in shop, for ingress. [No manifest declares such pods.]',
      'info workload-not-isolated, New namespace not isolated, head shop:1-3: No policy isolates pods, new in shop, for ingress or egress. [No manifest declares such pods.]',
    ],
  ],
  [
    'a namespace without workloads, where a policy of the cluster denies what no policy isolates',
    { others, guard: GUARD },
    { ...shop(DENY_INGRESS), guard: GUARD },
    [],
  ],
  [
    'a namespace without workloads, where only what rules allow flows',
    { others, guard: GUARD_OF_SHOP },
    { ...shop(DENY_INGRESS, FROM_OPS), guard: GUARD_OF_SHOP },
    [],
  ],
  [
    'a workload, where only what rules allow flows',
    { others, guard: GUARD_OF_SHOP },
    { ...shop(DENY_INGRESS, FROM_OPS, web), guard: GUARD_OF_SHOP },
    [
      'info workload-not-isolated, New workload not isolated, head shop:23-26: No policy isolates shop/web, new in shop, for egress.',
    ],
  ],
  ['a namespace that comes with its default-deny', { others }, shop(policy('shop/deny', DENY_ALL)), []],
  ['pods that nobody declared, which a policy only tells apart', { others }, { others, p: DENY_INGRESS }, []],
  ['a workload that was there', shop(web), shop(web), []],
])('%s', (_, base, head, says) => {
  expect(toldBy(RULE, base, head).sort()).toEqual([...says].sort());
});

test('the flows that it names are those of its own pods that no rule allows', () => {
  const open = policy('ops/in', 'podSelector: {}\ningress: [{from: [{namespaceSelector: {}}], ports: [{port: 80}]}]');
  const out = policy('red/out', 'podSelector: {}\npolicyTypes: [Egress]\negress: [{ports: [{port: 81}]}]');
  const red = documents(namespace('red'), pod('red/x'), out);
  const evidence = evidenceOf({ others, open }, { ...shop(web), open, red });
  const [finding] = assess(evidence).filter(({ message }) => write(message).includes('shop/web'));
  const named = finding?.changes.map((index) => evidence.changes[index]) ?? [];
  const isOwn = (end: { readonly id: string }) => end.id === 'shop/Pod/web';
  const isOps = (end: { readonly id: string }) => end.id === 'ops/Pod/console';
  expect(named.length).toBeGreaterThan(0);
  expect(named.every((each) => [...(each?.sources ?? []), ...(each?.destinations ?? [])].some(isOwn))).toBe(true);
  expect(named.some((each) => each?.destinations.every(isOps))).toBe(false);
});

test('a fingerprint is of the namespace, the directions and the workloads', () => {
  const prints = [
    ...printsBy(RULE, shop(), shop(web)),
    ...printsBy(RULE, shop(), shop(api)),
    ...printsBy(RULE, shop(), shop(web, api)),
    ...printsBy(RULE, shop(DENY_INGRESS), shop(DENY_INGRESS, web)),
    ...printsBy(RULE, { others }, { others, red: namespace('red') }),
    ...printsBy(RULE, { others }, shop()),
  ];
  expect(new Set(prints).size).toBe(6);
});
