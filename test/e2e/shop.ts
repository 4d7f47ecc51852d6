import type { Files } from './history.ts';

/** A shop of two workloads in one namespace that lets nothing through but web to db. */
const workload = (name: string) => `apiVersion: apps/v1
kind: Deployment
metadata: { name: ${name}, namespace: shop }
spec:
  selector: { matchLabels: { app: ${name} } }
  template:
    metadata: { labels: { app: ${name} } }
    spec: { containers: [{ name: main, image: example/${name} }] }
`;

const namespace = 'apiVersion: v1\nkind: Namespace\nmetadata: { name: shop }\n';

const denyAll = `apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: { name: deny-all, namespace: shop }
spec:
  podSelector: {}
  policyTypes: [Ingress, Egress]
`;

/** Lets web talk to db on one port, from both sides. */
const allow = (port: number): Files => ({
  'k8s/db-ingress.yaml': `apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: { name: db-ingress, namespace: shop }
spec:
  podSelector: { matchLabels: { app: db } }
  policyTypes: [Ingress]
  ingress:
    - from: [{ podSelector: { matchLabels: { app: web } } }]
      ports: [{ port: ${port} }]
`,
  'k8s/web-egress.yaml': `apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: { name: web-egress, namespace: shop }
spec:
  podSelector: { matchLabels: { app: web } }
  policyTypes: [Egress]
  egress:
    - to: [{ podSelector: { matchLabels: { app: db } } }]
      ports: [{ port: ${port} }]
`,
});

export const SHOP: Files = {
  'README.md': 'A shop.\n',
  'k8s/namespace.yaml': namespace,
  'k8s/web.yaml': workload('web'),
  'k8s/db.yaml': workload('db'),
  'k8s/deny-all.yaml': denyAll,
  ...allow(5432),
};

/** The same without some files. */
function without(files: Files, ...paths: readonly string[]): Files {
  return Object.fromEntries(Object.entries(files).filter(([path]) => !paths.includes(path)));
}

/** Its default-deny is gone: the one thing no reviewer should let pass. */
export const OPEN = without(SHOP, 'k8s/deny-all.yaml');

/** Another port between the same two: something to see, and nothing to stop. */
export const MOVED: Files = { ...SHOP, ...allow(5433) };

/** A change that has nothing to do with Kubernetes. */
export const REWORDED: Files = { ...SHOP, 'README.md': 'A shop with two workloads.\n' };

/** A chart that nobody renders may hold anything. */
export const CHARTED: Files = {
  ...SHOP,
  'chart/Chart.yaml': 'apiVersion: v2\nname: chart\nversion: 1.0.0\n',
  'chart/templates/policy.yaml': `apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: { name: {{ .Release.Name }} }
spec: {{ toYaml .Values.spec | nindent 2 }}
`,
};

/** So many namespaces lose their default-deny that no comment could list them all. */
export function crowd(count: number, denied: boolean): Files {
  const names = Array.from({ length: count }, (_, i) => `team-${i}-${'with-a-long-name-'.repeat(2)}x`);
  return Object.fromEntries(
    names.flatMap((name): [string, string][] => [
      [`k8s/${name}/namespace.yaml`, namespace.replace('shop', name)],
      [`k8s/${name}/web.yaml`, workload('web').replace('shop', name)],
      ...(denied ? [[`k8s/${name}/deny-all.yaml`, denyAll.replace('shop', name)] as [string, string]] : []),
    ]),
  );
}
