import type { Texts } from './repository.ts';

const workload = (name: string) => `apiVersion: apps/v1
kind: Deployment
metadata: { name: ${name} }
spec:
  template:
    metadata: { labels: { app: ${name} } }
    spec: { containers: [{ name: main, image: '${name}:1' }] }
`;

const DENY = `apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: { name: deny-all }
spec: { podSelector: {}, policyTypes: [Ingress, Egress] }
`;

const allow = (port: number) => `apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: { name: db }
spec:
  podSelector: { matchLabels: { app: db } }
  policyTypes: [Ingress]
  ingress: [{ from: [{ podSelector: { matchLabels: { app: web } } }], ports: [{ port: ${port} }] }]
`;

const base: Texts = {
  'base/kustomization.yaml': 'resources: [web.yaml, db.yaml, deny.yaml, allow.yaml]\n',
  'base/web.yaml': workload('web'),
  'base/db.yaml': workload('db'),
  'base/deny.yaml': DENY,
  'base/allow.yaml': allow(5432),
};
const prod = (more = '') => ({ 'prod/kustomization.yaml': `namespace: shop\nresources: [../base]\n${more}` });

/** What all the others below are another arrangement of. */
export const OVERLAY: Texts = { ...base, ...prod() };

function without(texts: Texts, ...paths: readonly string[]): Texts {
  return Object.fromEntries(Object.entries(texts).filter(([path]) => !paths.includes(path)));
}

/** A patch that replaces one value of a policy, as an item of `patches`. */
const replacing = (name: string, path: string, value: string | number) =>
  `- target: { kind: NetworkPolicy, name: ${name} }\n  patch: |-\n    - op: replace\n      path: ${path}\n      value: ${value}\n`;

/** Kustomizations that build the same. */
export const ARRANGEMENTS: Readonly<Record<string, Texts>> = {
  'a resource from the base in the overlay': {
    ...without(base, 'base/allow.yaml'),
    'base/kustomization.yaml': 'resources: [web.yaml, db.yaml, deny.yaml]\n',
    'prod/kustomization.yaml': 'namespace: shop\nresources: [../base, allow.yaml]\n',
    'prod/allow.yaml': allow(5432),
  },
  'the whole base in the overlay': {
    ...Object.fromEntries(Object.entries(base).map(([path, text]) => [path.replace('base/', 'prod/'), text])),
    'prod/kustomization.yaml': 'namespace: shop\nresources: [web.yaml, db.yaml, deny.yaml, allow.yaml]\n',
  },
  'the base in another folder': {
    ...Object.fromEntries(Object.entries(base).map(([path, text]) => [path.replace('base/', 'common/app/'), text])),
    'prod/kustomization.yaml': 'namespace: shop\nresources: [../common/app]\n',
  },
  'a base between the two': {
    ...base,
    'middle/kustomization.yaml': 'resources: [../base]\n',
    'prod/kustomization.yaml': 'namespace: shop\nresources: [../middle]\n',
  },
  'the namespace set by the base': {
    ...base,
    'base/kustomization.yaml': `namespace: shop\n${base['base/kustomization.yaml']}`,
    'prod/kustomization.yaml': 'resources: [../base]\n',
  },
  'a patch that sets what is set in the base otherwise': {
    ...base,
    'base/allow.yaml': allow(1234),
    ...prod(`patches:\n${replacing('db', '/spec/ingress/0/ports/0/port', 5432)}`),
  },
  'a component': {
    ...without(base, 'base/deny.yaml'),
    'base/kustomization.yaml': 'resources: [web.yaml, db.yaml, allow.yaml]\n',
    'parts/closed/kustomization.yaml':
      'apiVersion: kustomize.config.k8s.io/v1alpha1\nkind: Component\nresources: [deny.yaml]\n',
    'parts/closed/deny.yaml': DENY,
    ...prod('components: [../parts/closed]\n'),
  },
  'a newer image': { ...base, ...prod('images: [{ name: web, newTag: v2 }]\n') },
  'more replicas': { ...base, ...prod('replicas: [{ name: web, count: 3 }]\n') },
  'annotations for all': { ...base, ...prod('commonAnnotations: { owner: red }\n') },
  'other names of policies': {
    ...base,
    ...prod(
      `patches:\n${replacing('deny-all', '/metadata/name', 'closed')}${replacing('db', '/metadata/name', 'db-v2')}`,
    ),
  },
  'a generated ConfigMap': { ...base, ...prod('configMapGenerator: [{ name: settings, literals: [mode=fast] }]\n') },
};
