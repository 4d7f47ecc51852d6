import { DENY_ALL, documents, namespace, pod, policy } from '../risk/manifests.ts';
import type { Files } from '../risk/versions.ts';

// Three namespaces with one pod each. webapp asks backapp, backapp asks db, and nobody else asks anybody. The team goes
// from no policy to a deny-all in each namespace, then allows DNS, then the two flows; each step has its traps.

const NAMESPACES = ['webapp', 'backapp', 'db'] as const;
const PODS: Files = Object.fromEntries(
  NAMESPACES.map((name) => [`${name}.yaml`, documents(namespace(name), pod(`${name}/${name}`))]),
);

/** A peer: the pods labelled `app: <name>` in the namespace of that name. */
const inNamespace = (name: string) => `namespaceSelector: {matchLabels: {kubernetes.io/metadata.name: ${name}}}`;
const labelled = (app: string) => `podSelector: {matchLabels: {app: ${app}}}`;

const DNS_RULE = `
  egress:
    - to:
        - ${inNamespace('kube-system')}
          podSelector: {matchLabels: {k8s-app: kube-dns}}
      ports: [{protocol: UDP, port: 53}, {protocol: TCP, port: 53}]`;

const DENY = Object.fromEntries(
  NAMESPACES.map((name) => [`${name}-deny-all.yaml`, policy(`${name}/deny-all`, DENY_ALL)]),
);
const DNS = Object.fromEntries(
  NAMESPACES.map((name) => [
    `${name}-allow-dns.yaml`,
    policy(`${name}/allow-dns`, `\n  podSelector: {}\n  policyTypes: [Egress]${DNS_RULE}`),
  ]),
);
const DENY_BUT_DNS = Object.fromEntries(
  NAMESPACES.map((name) => [`${name}-deny-all.yaml`, policy(`${name}/deny-all`, `${DENY_ALL}${DNS_RULE}`)]),
);

function allows(from: string, to: string): Files {
  return {
    [`${from}-egress-to-${to}.yaml`]: policy(
      `${from}/allow-egress-to-${to}`,
      `
      ${labelled(from)}
      policyTypes: [Egress]
      egress:
        - to:
            - ${inNamespace(to)}
              ${labelled(to)}`,
    ),
    [`${to}-ingress-from-${from}.yaml`]: policy(
      `${to}/allow-ingress-from-${from}`,
      `
      ${labelled(to)}
      policyTypes: [Ingress]
      ingress:
        - from:
            - ${inNamespace(from)}
              ${labelled(from)}`,
    ),
  };
}

const ALLOWED = { ...PODS, ...DENY, ...DNS, ...allows('webapp', 'backapp'), ...allows('backapp', 'db') };

/** The riddle of the dash: `joint` is what stands before the podSelector of the second line. */
function riddle(joint: '  ' | '- '): Files {
  const pods = ['frontend/web', 'frontend/other', 'target/web', 'target/other', 'target/api'].map((id) => pod(id));
  return {
    'pods.yaml': documents(namespace('frontend'), namespace('target'), ...pods),
    'api.yaml': policy(
      'target/api',
      `
      ${labelled('api')}
      policyTypes: [Ingress]
      ingress:
        - from:
            - ${inNamespace('frontend')}
            ${joint}${labelled('web')}`,
    ),
  };
}

const extra = (name: string, text: string): Files => ({ ...ALLOWED, [`${name}.yaml`]: text });
const toAddresses = (name: string, block: string) =>
  extra(
    name,
    policy(
      `backapp/${name}`,
      `
      ${labelled('backapp')}
      policyTypes: [Egress]
      egress:
        - to:
            - ipBlock: ${block}`,
    ),
  );
const without = (files: Files, path: string): Files =>
  Object.fromEntries(Object.entries(files).filter(([name]) => name !== path));

/** What every cluster runs beside the story: cluster DNS, and somebody else. */
export const PLATFORM: Files = {
  'platform.yaml': documents(pod('kube-system/coredns', { 'k8s-app': 'kube-dns' }), pod('other/other', {})),
};

/** The versions of the story by name. */
export const STEPS = {
  open: PODS,
  'deny-all': { ...PODS, ...DENY },
  'deny-all but DNS': { ...PODS, ...DENY_BUT_DNS },
  'deny-all, allow DNS': { ...PODS, ...DENY, ...DNS },
  allowed: ALLOWED,
  'allowed by namespace': {
    ...ALLOWED,
    'db-ingress-from-backapp.yaml': policy(
      'db/allow-ingress-from-backapp',
      `
      podSelector: {}
      policyTypes: [Ingress]
      ingress:
        - from:
            - ${inNamespace('backapp')}`,
    ),
  },
  and: riddle('  '),
  or: riddle('- '),
  'db for webapp as well': { ...ALLOWED, ...allows('webapp', 'db') },
  'db lets webapp in, which may not leave': without(
    { ...ALLOWED, ...allows('webapp', 'db') },
    'webapp-egress-to-db.yaml',
  ),
  'egress to all addresses': toAddresses('external', '{cidr: 0.0.0.0/0}'),
  'egress to all but the metadata API': toAddresses('external', '{cidr: 0.0.0.0/0, except: [169.254.169.254/32]}'),
  'a second policy that excepts': {
    ...toAddresses('external', '{cidr: 0.0.0.0/0}'),
    ...toAddresses('external-except', '{cidr: 0.0.0.0/0, except: [169.254.169.254/32]}'),
  },
  'a typo in the policy of db': {
    ...ALLOWED,
    'db-ingress-from-backapp.yaml': (ALLOWED['db-ingress-from-backapp.yaml'] ?? '').replace(
      'podSelector: {matchLabels: {app: db}}',
      'podSelector: {matchLabels: {app: database}}',
    ),
  },
  'db without its deny-all': without(ALLOWED, 'db-deny-all.yaml'),
  'deny-all, but of ingress only for webapp': {
    ...PODS,
    ...DENY,
    'webapp-deny-all.yaml': policy('webapp/deny-all', 'podSelector: {}\npolicyTypes: [Ingress]'),
  },
  'no DNS for db': without(ALLOWED, 'db-allow-dns.yaml'),
  'db decommissioned': Object.fromEntries(Object.entries(ALLOWED).filter(([path]) => !path.startsWith('db'))),
} satisfies Record<string, Files>;

export type Step = keyof typeof STEPS;
