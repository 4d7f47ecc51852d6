/** Files by path. */
export type Files = Readonly<Record<string, string>>;

const NAMESPACES = 1400;
const POLICIES = 3000;
const WORKLOADS = 5;
const FILES = 4;

/** The rule that the edit is about: it lets the web pods of one namespace reach the API of the next. */
const PEER = (namespace: string) =>
  `- namespaceSelector: { matchLabels: { kubernetes.io/metadata.name: ${namespace} } }\n          podSelector: { matchLabels: { app: web } }`;

/**
 * A repository of platform policies: 3,000 NetworkPolicies for 1,400 tenants in a few large files, and five workloads.
 *
 * @param peers of the one policy that an edit is about, the namespaces that may reach the API of `tenant-0001`
 */
export function tenants(peers: readonly string[]): Files {
  const documents = Array.from({ length: NAMESPACES }, (_, i) => [
    namespace(i),
    denyAll(i),
    allow(i, i === 1 ? peers : [nameOf((i + 1) % NAMESPACES)]),
    ...(i >= 3 * NAMESPACES - POLICIES ? [dns(i)] : []),
    ...(i < WORKLOADS ? [workload(i)] : []),
  ]);
  const share = NAMESPACES / FILES;
  return Object.fromEntries(
    Array.from({ length: FILES }, (_, i) => [
      `platform/tenants-${i + 1}.yaml`,
      documents
        .slice(i * share, (i + 1) * share)
        .flat()
        .join('---\n'),
    ]),
  );
}

function nameOf(tenant: number): string {
  return `tenant-${String(tenant).padStart(4, '0')}`;
}

function namespace(i: number): string {
  return `apiVersion: v1
kind: Namespace
metadata:
  name: ${nameOf(i)}
  labels: { tier: ${i % 10 === 0 ? 'gold' : 'standard'} }
`;
}

function denyAll(i: number): string {
  return `apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: { name: deny-all, namespace: ${nameOf(i)} }
spec:
  podSelector: {}
  policyTypes: [Ingress]
`;
}

function allow(i: number, peers: readonly string[]): string {
  return `apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: { name: allow-api, namespace: ${nameOf(i)} }
spec:
  podSelector: { matchLabels: { app: api } }
  policyTypes: [Ingress]
  ingress:
    - from:
        ${peers.map(PEER).join('\n        ')}
      ports:
        - port: 8080
`;
}

function dns(i: number): string {
  return `apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: { name: allow-dns, namespace: ${nameOf(i)} }
spec:
  podSelector: {}
  policyTypes: [Egress]
  egress:
    - to:
        - namespaceSelector: { matchLabels: { tier: gold } }
    - ports:
        - { protocol: UDP, port: 53 }
`;
}

function workload(i: number): string {
  return `apiVersion: apps/v1
kind: Deployment
metadata: { name: ${i === 1 ? 'api' : 'web'}, namespace: ${nameOf(i)} }
spec:
  selector: { matchLabels: { app: ${i === 1 ? 'api' : 'web'} } }
  template:
    metadata: { labels: { app: ${i === 1 ? 'api' : 'web'} } }
    spec:
      containers: [{ name: main, image: example.com/main, ports: [{ containerPort: 8080 }] }]
`;
}
