import type { Body, Repository } from './repository.ts';

const namespace = (name: string, labels: Body = {}) => ({
  apiVersion: 'v1',
  kind: 'Namespace',
  metadata: { name, labels },
});

function workload(namespace: string, name: string, more: { kind?: string; labels?: Body; ports?: Body[] } = {}): Body {
  const { kind = 'Deployment', labels = {}, ports = [{ containerPort: 8080 }] } = more;
  const all = { app: name, ...labels };
  return {
    apiVersion: 'apps/v1',
    kind,
    metadata: { name, namespace, labels: { app: name } },
    spec: {
      replicas: 2,
      selector: { matchLabels: { app: name } },
      template: {
        metadata: { labels: all },
        spec: { containers: [{ name: 'main', image: `registry.example.com/${name}:1.0.0`, ports }] },
      },
    },
  };
}

function policy(namespace: string, name: string, spec: Body): Body {
  return { apiVersion: 'networking.k8s.io/v1', kind: 'NetworkPolicy', metadata: { name, namespace }, spec };
}

const app = (...names: string[]) => ({
  podSelector: { matchExpressions: [{ key: 'app', operator: 'In', values: names }] },
});
const one = (name: string, more: Body = {}) => ({ podSelector: { matchLabels: { app: name, ...more } } });
const DENY = { podSelector: {}, policyTypes: ['Ingress', 'Egress'] };
const DNS = {
  to: [
    {
      namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': 'kube-system' } },
      podSelector: { matchLabels: { 'k8s-app': 'kube-dns' } },
    },
  ],
  ports: [
    { protocol: 'UDP', port: 53 },
    { protocol: 'TCP', port: 53 },
  ],
};

/** Both directions closed, and each flow allowed at both ends. */
const SHOP: Repository = {
  'shop/namespace.yaml': [namespace('shop', { team: 'red' })],
  'shop/workloads.yaml': [
    workload('shop', 'web', { labels: { tier: 'front' } }),
    workload('shop', 'api', { labels: { tier: 'back' }, ports: [{ name: 'http', containerPort: 8080 }] }),
    workload('shop', 'replica', { labels: { tier: 'data' } }),
    workload('shop', 'db', {
      kind: 'StatefulSet',
      labels: { tier: 'data' },
      ports: [{ name: 'sql', containerPort: 5432 }],
    }),
  ],
  'shop/policies.yaml': [
    policy('shop', 'deny-all', DENY),
    policy('shop', 'dns', { podSelector: {}, policyTypes: ['Egress'], egress: [DNS] }),
    policy('shop', 'web', {
      ...one('web'),
      policyTypes: ['Ingress', 'Egress'],
      ingress: [
        {
          from: [{ ipBlock: { cidr: '0.0.0.0/0', except: ['10.0.0.0/8', '192.168.0.0/16'] } }],
          ports: [{ port: 8080 }],
        },
      ],
      egress: [{ to: [one('api', { tier: 'back' })], ports: [{ port: 8080 }, { port: 9090, endPort: 9099 }] }],
    }),
    policy('shop', 'api', {
      ...one('api'),
      policyTypes: ['Ingress', 'Egress'],
      ingress: [{ from: [one('web'), one('db')], ports: [{ port: 8080 }, { port: 9090, endPort: 9099 }] }],
      egress: [{ to: [one('db')], ports: [{ protocol: 'TCP', port: 5432 }] }],
    }),
    policy('shop', 'db', {
      ...app('db', 'replica'),
      ingress: [{ from: [app('api', 'migrate')], ports: [{ port: 5432 }] }],
    }),
  ],
};

/** Several namespaces, told apart by labels, and only ingress closed. */
const TEAMS: Repository = {
  'namespaces.yaml': [
    namespace('red', { team: 'red', env: 'prod' }),
    namespace('blue', { team: 'blue', env: 'prod' }),
    namespace('monitoring', { purpose: 'monitoring' }),
  ],
  'red/app.yaml': [
    workload('red', 'front'),
    workload('red', 'back', { ports: [{ name: 'http', containerPort: 8080 }] }),
  ],
  'blue/app.yaml': [workload('blue', 'front'), workload('blue', 'back')],
  'monitoring/app.yaml': [workload('monitoring', 'prometheus'), workload('monitoring', 'agent', { kind: 'DaemonSet' })],
  'red/policies.yaml': [
    policy('red', 'default-deny', { podSelector: {}, policyTypes: ['Ingress'] }),
    policy('red', 'allow', {
      ...one('back'),
      policyTypes: ['Ingress'],
      ingress: [
        { from: [one('front')], ports: [{ port: 'http' }] },
        {
          from: [
            { namespaceSelector: { matchLabels: { purpose: 'monitoring' } }, ...one('prometheus') },
            { namespaceSelector: { matchExpressions: [{ key: 'team', operator: 'In', values: ['blue', 'green'] }] } },
          ],
          ports: [{ port: 8080 }, { port: 8081 }],
        },
      ],
    }),
  ],
  'blue/policies.yaml': [
    policy('blue', 'default-deny', { podSelector: {}, policyTypes: ['Ingress'] }),
    policy('blue', 'same-namespace', {
      podSelector: {},
      policyTypes: ['Ingress'],
      ingress: [{ from: [{ podSelector: {} }] }],
    }),
  ],
};

/** Policies of pods that no manifest declares. */
const POLICIES: Repository = {
  'policies/a.yaml': [
    policy('team-a', 'default', {
      podSelector: {},
      policyTypes: ['Ingress', 'Egress'],
      ingress: [{ from: [{ podSelector: {} }] }],
      egress: [DNS, { to: [{ podSelector: {} }] }],
    }),
    policy('team-a', 'public', {
      ...one('gateway'),
      policyTypes: ['Ingress'],
      ingress: [{ ports: [{ port: 443 }, { protocol: 'UDP', port: 443 }] }],
    }),
  ],
  'policies/b.yaml': [
    policy('team-b', 'partners', {
      podSelector: {
        matchExpressions: [
          { key: 'internal', operator: 'DoesNotExist' },
          { key: 'role', operator: 'NotIn', values: ['db', 'cache'] },
        ],
      },
      policyTypes: ['Ingress', 'Egress'],
      ingress: [
        {
          from: [
            { ipBlock: { cidr: '203.0.113.0/24' } },
            { ipBlock: { cidr: '2001:db8::/32', except: ['2001:db8:1::/48'] } },
          ],
          ports: [{ port: 8443, endPort: 8450 }],
        },
      ],
      egress: [{ to: [{ ipBlock: { cidr: '198.51.100.0/24' } }], ports: [{ port: 443 }] }],
    }),
  ],
};

const peers = (labels: Body) => ({ pods: { namespaceSelector: { matchLabels: labels }, podSelector: {} } });

/** Policies of the whole cluster above and below those of a namespace. */
const ADMIN: Repository = {
  'cluster/namespaces.yaml': [namespace('a', { zone: 'trusted' }), namespace('b', { zone: 'open' })],
  'cluster/apps.yaml': [workload('a', 'one'), workload('b', 'two')],
  'cluster/admin.yaml': [
    {
      apiVersion: 'policy.networking.k8s.io/v1alpha1',
      kind: 'AdminNetworkPolicy',
      metadata: { name: 'guard' },
      spec: {
        priority: 10,
        subject: { namespaces: { matchLabels: { zone: 'trusted' } } },
        ingress: [
          { action: 'Pass', from: [{ namespaces: { matchLabels: { zone: 'trusted' } } }] },
          {
            action: 'Deny',
            from: [
              peers({ zone: 'open' }),
              { namespaces: { matchExpressions: [{ key: 'zone', operator: 'DoesNotExist' }] } },
            ],
          },
        ],
      },
    },
    {
      apiVersion: 'policy.networking.k8s.io/v1alpha1',
      kind: 'BaselineAdminNetworkPolicy',
      metadata: { name: 'default' },
      spec: {
        subject: { namespaces: {} },
        ingress: [
          { action: 'Deny', from: [{ namespaces: {} }], ports: [{ portNumber: { protocol: 'TCP', port: 22 } }] },
        ],
      },
    },
  ],
  'a/policies.yaml': [
    policy('a', 'one', {
      ...one('one'),
      policyTypes: ['Ingress'],
      ingress: [{ from: [{ namespaceSelector: {} }], ports: [{ port: 8080 }] }],
    }),
  ],
};

export const CLUSTERS: Readonly<Record<string, Repository>> = { SHOP, TEAMS, POLICIES, ADMIN };
