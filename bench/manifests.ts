/**
 * Two versions of a made-up cluster, the same for the same numbers: teams with namespaces of a few workloads, a
 * default-deny and a rule for DNS in each, and policies of the usual kinds. Head is base with some edits.
 */
export interface Size {
  readonly workloads: number;
  readonly policies: number;
  readonly edits: number;
}

const PER_NAMESPACE = 20;
const TIERS = ['web', 'api', 'worker', 'db', 'cache'];
const TEAMS = 12;

/** The objects of each version. */
export function objectsOf(size: Size): readonly [base: readonly Manifest[], head: readonly Manifest[]] {
  const objects = [...namespaces(size), ...workloads(size), ...policies(size)];
  const edited = objects.map((object, i) => ({ object, i })).filter(({ object }) => object.kind === 'NetworkPolicy');
  const step = Math.max(1, Math.floor(edited.length / size.edits));
  const chosen = new Set(
    edited
      .filter((_, k) => k % step === 0)
      .slice(0, size.edits)
      .map(({ i }) => i),
  );
  return [objects, objects.flatMap((object, i) => (chosen.has(i) ? edit(object, i) : [object]))];
}

/** @returns each version as documents of a multi-document YAML file; JSON is YAML. */
export function versionsOf(size: Size): readonly [string, string] {
  const [base, head] = objectsOf(size).map(text) as [string, string];
  return [base, head];
}

export interface Manifest {
  readonly kind: string;
  readonly metadata: { readonly name: string; readonly namespace?: string };
  readonly [field: string]: unknown;
}

function text(objects: readonly Manifest[]): string {
  return objects.map((object) => `---\n${JSON.stringify(object)}\n`).join('');
}

function countNamespaces({ workloads: n }: Size): number {
  return Math.max(1, Math.ceil(n / PER_NAMESPACE));
}

function namespaces(size: Size): Manifest[] {
  return Array.from({ length: countNamespaces(size) }, (_, i) => ({
    apiVersion: 'v1',
    kind: 'Namespace',
    metadata: { name: `ns-${i}`, labels: { team: `team-${i % TEAMS}`, env: i % 3 === 0 ? 'prod' : 'dev' } },
  }));
}

function workloads(size: Size): Manifest[] {
  return Array.from({ length: size.workloads }, (_, i) => {
    const labels = { app: `app-${i}`, tier: tierOf(i), release: i % 2 === 0 ? 'blue' : 'green' };
    const ports = [{ name: 'http', containerPort: 8080 + (i % 3) }];
    return {
      apiVersion: 'apps/v1',
      kind: 'Deployment',
      metadata: { name: `app-${i}`, namespace: `ns-${Math.floor(i / PER_NAMESPACE)}` },
      spec: { replicas: 2, selector: { matchLabels: labels }, template: template(labels, ports) },
    };
  });
}

/** With what nobody here asks for, as real ones have it. */
function template(labels: object, ports: readonly object[]): object {
  const probe = { httpGet: { path: '/healthz', port: 'http' }, initialDelaySeconds: 10, periodSeconds: 15 };
  const container = {
    name: 'main',
    image: 'registry.example.com/team/app:1.24.6',
    ports,
    env: [
      { name: 'LOG_LEVEL', value: 'info' },
      { name: 'POD_NAME', valueFrom: { fieldRef: { fieldPath: 'metadata.name' } } },
      { name: 'DATABASE_URL', valueFrom: { secretKeyRef: { name: 'database', key: 'url' } } },
    ],
    resources: { requests: { cpu: '100m', memory: '128Mi' }, limits: { memory: '256Mi' } },
    readinessProbe: probe,
    livenessProbe: probe,
    volumeMounts: [{ name: 'config', mountPath: '/etc/app', readOnly: true }],
  };
  const volumes = [{ name: 'config', configMap: { name: 'app' } }];
  return { metadata: { labels }, spec: { serviceAccountName: 'app', containers: [container], volumes } };
}

function tierOf(i: number): string {
  return TIERS[i % TIERS.length] as string;
}

function policies(size: Size): Manifest[] {
  const count = countNamespaces(size);
  return Array.from({ length: size.policies }, (_, i) => policy(`ns-${i % count}`, Math.floor(i / count), i));
}

/** The first two policies of a namespace isolate it and let it ask for names; the others let somebody in or out. */
function policy(namespace: string, turn: number, i: number): Manifest {
  const app = { matchLabels: { app: `app-${Number(namespace.slice(3)) * PER_NAMESPACE + (i % PER_NAMESPACE)}` } };
  const kinds = [
    { podSelector: {}, policyTypes: ['Ingress', 'Egress'] },
    {
      podSelector: {},
      egress: [{ to: [{ namespaceSelector: name('kube-system') }], ports: [{ protocol: 'UDP', port: 53 }] }],
    },
    {
      podSelector: app,
      ingress: [{ from: [{ podSelector: { matchLabels: { tier: tierOf(i) } } }], ports: [{ port: 'http' }] }],
    },
    {
      podSelector: { matchLabels: { tier: 'api' } },
      ingress: [
        {
          from: [
            {
              namespaceSelector: { matchLabels: { team: `team-${i % TEAMS}` } },
              podSelector: { matchLabels: { tier: 'web' } },
            },
          ],
        },
      ],
    },
    {
      podSelector: app,
      policyTypes: ['Egress'],
      egress: [
        {
          to: [{ ipBlock: { cidr: `10.${i % 200}.0.0/16`, except: [`10.${i % 200}.7.0/24`] } }],
          ports: [{ port: 443 }],
        },
      ],
    },
    {
      podSelector: { matchExpressions: [{ key: 'tier', operator: 'NotIn', values: ['db'] }] },
      policyTypes: ['Egress'],
      egress: [
        {
          to: [{ namespaceSelector: { matchExpressions: [{ key: 'env', operator: 'In', values: ['prod'] }] } }],
          ports: [{ port: 8080, endPort: 8090 }],
        },
      ],
    },
  ];
  const metadata = { name: `policy-${turn}`, namespace };
  return { apiVersion: 'networking.k8s.io/v1', kind: 'NetworkPolicy', metadata, spec: kinds[turn % kinds.length] };
}

function name(value: string): object {
  return { matchLabels: { 'kubernetes.io/metadata.name': value } };
}

/** Removed, opened to all, or aimed at other pods. */
function edit(object: Manifest, i: number): Manifest[] {
  const spec = object['spec'] as object;
  if (i % 3 === 0) return [];
  if (i % 3 === 1) return [{ ...object, spec: { ...spec, podSelector: {}, ingress: [{}] } }];
  return [{ ...object, spec: { ...spec, podSelector: { matchLabels: { release: 'green' } } } }];
}
