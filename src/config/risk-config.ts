/** What the key `risk` of the configuration says. Whatever is absent is as `DEFAULT_RISK` has it. */
export interface RiskConfig {
  /** Prefix lengths: a range of public addresses that is wider can be anybody's. */
  readonly wideInternet?: { readonly ipv4?: number; readonly ipv6?: number };
  readonly metadataAddresses?: readonly MetadataConfig[];
  readonly nodePorts?: readonly PortConfig[];
  readonly dataStorePorts?: readonly PortConfig[];
  readonly production?: readonly EndConfig[];
  readonly nonProduction?: readonly EndConfig[];
  readonly ingressControllers?: readonly EndConfig[];
  readonly trustedFlows?: readonly TrustedFlowConfig[];
  readonly failOnDnsLoss?: boolean;
}

/** The address of a metadata API. */
export interface MetadataConfig {
  readonly address: string;
  readonly severity: 'critical' | 'high';
  /** Of one cloud only: elsewhere the address means nothing, so it counts only where a rule aims at it. */
  readonly onlyIfNamed?: boolean;
}

/** A port, `5432`; words, `TCP 5432` or `8000-8100`; or as Kubernetes writes it. Without a protocol it is TCP. */
export type PortConfig =
  | number
  | string
  | { readonly protocol?: string; readonly port: number; readonly endPort?: number };

/** One end of a flow: all that is said of it must hold. Without `cidrs` it is an end of pods, and with them one of addresses. */
export interface EndConfig {
  /** Globs of names. */
  readonly namespaces?: readonly string[];
  readonly namespaceSelector?: SelectorConfig;
  readonly podSelector?: SelectorConfig;
  readonly cidrs?: readonly string[];
  /** Names of clusters. */
  readonly clusters?: readonly string[];
}

/** A LabelSelector of Kubernetes. */
export interface SelectorConfig {
  readonly matchLabels?: Readonly<Record<string, string>>;
  readonly matchExpressions?: readonly {
    readonly key: string;
    readonly operator: 'In' | 'NotIn' | 'Exists' | 'DoesNotExist';
    readonly values?: readonly string[];
  }[];
}

/** Flows that a platform has by right, so that it is no news where they open. */
interface TrustedFlowConfig {
  readonly name: string;
  readonly from?: EndConfig;
  readonly to?: EndConfig;
  /** Without any: all but data stores' and nodes', as long as not all ports are open. */
  readonly ports?: readonly PortConfig[];
}

const SCRAPE = 'monitoring scrape';
const INGRESS = 'ingress controller';

const MONITORING: readonly EndConfig[] = [
  {
    namespaces: [
      'monitoring',
      'observability',
      'prometheus',
      'openshift-monitoring',
      'openshift-user-workload-monitoring',
      'cattle-monitoring-system',
    ],
  },
  { namespaceSelector: { matchLabels: { component: 'monitoring' } } },
  { namespaceSelector: { matchLabels: { 'network.openshift.io/policy-group': 'monitoring' } } },
];

const INGRESS_CONTROLLERS: readonly EndConfig[] = [
  {
    namespaces: [
      'ingress-nginx',
      'nginx-ingress',
      'ingress-controllers',
      'traefik',
      'haproxy-controller',
      'projectcontour',
      'kong',
      'istio-ingress',
      'envoy-gateway-system',
      'openshift-ingress',
    ],
  },
  { namespaceSelector: { matchLabels: { component: 'ingress-controllers' } } },
  { namespaceSelector: { matchLabels: { 'network.openshift.io/policy-group': 'ingress' } } },
  { namespaceSelector: { matchLabels: { 'policy-group.network.openshift.io/ingress': '' } } },
];

/** What counts where the configuration says nothing else; docs/configuration.md shows it. */
export const DEFAULT_RISK: Required<RiskConfig> = {
  wideInternet: { ipv4: 16, ipv6: 32 },
  metadataAddresses: [
    // AWS, Azure, Google and most others; then AWS by IPv6.
    { address: '169.254.169.254', severity: 'critical' },
    { address: 'fd00:ec2::254', severity: 'critical' },
    // Alibaba; then Azure's host agent, which hands out certificates and settings.
    { address: '100.100.100.200', severity: 'critical', onlyIfNamed: true },
    { address: '168.63.129.16', severity: 'high', onlyIfNamed: true },
  ],
  // SSH, etcd, Docker, the kubelet, controller manager and scheduler.
  nodePorts: [22, '2379-2380', '2375-2376', 10250, 10255, 10257, 10259],
  dataStorePorts: [
    ...[389, 445, 1433, 1521, 2049, 2181, 3306, 5432, 5672, 5984, 6379, 8123, 8200, 8500, 9042, 9092, 9200],
    ...[11211, 26257, 27017],
  ],
  production: [
    { namespaces: ['prod', 'prod-*', '*-prod', 'production', 'production-*', '*-production', 'live', '*-live'] },
    { namespaceSelector: { matchExpressions: [{ key: 'env', operator: 'In', values: ['prod', 'production'] }] } },
    {
      namespaceSelector: { matchExpressions: [{ key: 'environment', operator: 'In', values: ['prod', 'production'] }] },
    },
  ],
  nonProduction: [
    { namespaces: ['dev', 'dev-*', '*-dev', 'development', '*-development', 'test', 'test-*', '*-test', 'testing'] },
    { namespaces: ['staging', 'staging-*', '*-staging', 'stage', '*-stage', 'qa', '*-qa', 'uat', '*-uat'] },
    {
      namespaces: [
        'sandbox',
        '*-sandbox',
        'preview',
        'preview-*',
        '*preprod*',
        '*pre-prod*',
        '*nonprod*',
        '*non-prod*',
      ],
    },
    { namespaceSelector: { matchExpressions: [{ key: 'env', operator: 'In', values: ['dev', 'test', 'staging'] }] } },
    {
      namespaceSelector: {
        matchExpressions: [{ key: 'environment', operator: 'In', values: ['dev', 'test', 'staging'] }],
      },
    },
  ],
  ingressControllers: INGRESS_CONTROLLERS,
  trustedFlows: [
    ...MONITORING.map((from) => ({ name: SCRAPE, from })),
    ...INGRESS_CONTROLLERS.map((from) => ({ name: INGRESS, from })),
  ],
  failOnDnsLoss: false,
};
