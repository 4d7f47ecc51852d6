import { say } from '../../src/manifest/sentence.ts';
import type { PolicyEdit, Report } from '../../src/report/report.ts';
import { addresses, BASE, cause, closed, finding, HEAD, INTERNET6, opened, report, tcp, workload } from './example.ts';

// webapp → backapp → db, each in a namespace of its own with a deny-all. The change deletes the deny-all of db, which
// leaves the backup job without a policy, lets webapp talk to db past backapp, and cuts backapp off from payments.
const webapp = workload('webapp/Deployment/webapp');
const backapp = workload('backapp/Deployment/backapp');
const db = workload('db/StatefulSet/db');
const backup = workload('db/CronJob/backup');
const payments = addresses('203.0.113.0/24');
const internet = addresses(
  ...['0.0.0.0/1', '128.0.0.0/2', '192.0.0.0/5', '200.0.0.0/7', '202.0.0.0/8', '203.0.0.0/18', '203.0.64.0/19'],
  ...['203.0.96.0/20', '203.0.112.0/24', '203.0.114.0/23', '203.0.116.0/22', '203.0.120.0/21', '203.0.128.0/17'],
  ...['203.1.0.0/16', '203.2.0.0/15', '203.4.0.0/14', '203.8.0.0/13', '203.16.0.0/12', '203.32.0.0/11'],
  ...['203.64.0.0/10', '203.128.0.0/9', '204.0.0.0/6', '208.0.0.0/4', '224.0.0.0/3'],
);
const outside = [internet, payments, INTERNET6];

const denyAll = cause('base stops-isolating', 'db/deny-all', '', 'policies/db/deny-all.yaml', 1, 10);
const allowIngress = cause(
  'head allows',
  'db/allow-ingress',
  'spec.ingress[0]',
  'policies/db/allow-ingress.yaml',
  12,
  19,
);
const allowPayments = cause(
  'base allows',
  'backapp/allow-payments',
  'spec.egress[0]',
  'policies/backapp/allow-payments.yaml',
  11,
  17,
);

const edits: readonly PolicyEdit[] = [
  {
    edit: 'removed',
    policy: { kind: 'NetworkPolicy', namespace: 'backapp', name: 'allow-payments' },
    path: 'policies/backapp/allow-payments.yaml',
    line: 1,
    before: `apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
  name: allow-payments
  namespace: backapp
spec:
  podSelector: {}
  policyTypes:
    - Egress
  egress:
    - to:
        - ipBlock:
            cidr: 203.0.113.0/24
      ports:
        - port: 443
`,
  },
  {
    edit: 'modified',
    policy: { kind: 'NetworkPolicy', namespace: 'db', name: 'allow-ingress' },
    path: 'policies/db/allow-ingress.yaml',
    line: 1,
    before: `apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
  name: allow-ingress
  namespace: db
spec:
  podSelector:
    matchLabels: { app: db }
  policyTypes:
    - Ingress
  ingress:
    - from:
        - namespaceSelector:
            matchLabels: { kubernetes.io/metadata.name: backapp }
      ports:
        - port: 5432
`,
    after: `apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
  name: allow-ingress
  namespace: db
spec:
  podSelector:
    matchLabels: { app: db }
  policyTypes:
    - Ingress
  ingress:
    - from:
        - namespaceSelector:
            matchLabels: { kubernetes.io/metadata.name: backapp }
        - namespaceSelector:
            matchLabels: { kubernetes.io/metadata.name: webapp }
      ports:
        - port: 5432
`,
  },
  {
    edit: 'removed',
    policy: { kind: 'NetworkPolicy', namespace: 'db', name: 'deny-all' },
    path: 'policies/db/deny-all.yaml',
    line: 1,
    before: `apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
  name: deny-all
  namespace: db
spec:
  podSelector: {}
  policyTypes:
    - Ingress
    - Egress
`,
  },
];

/** The report of that change, with all that a comment can show. */
export const STORY: Report = report({
  base: { ...BASE, policies: 6 },
  head: { ...HEAD, policies: 4 },
  endpoints: [backapp, backup, db, webapp, ...outside],
  changes: [
    opened([backapp], [backup], { ports: [tcp(5432)], because: [denyAll] }),
    opened([backup, db], [...outside, backup], { because: [denyAll] }),
    opened([webapp], [db], { ports: [tcp(5432)], because: [allowIngress] }),
    opened([webapp, ...outside], [backup], { because: [denyAll] }),
    closed([backapp], [payments], { ports: [tcp(443)], because: [allowPayments] }),
  ],
  findings: [
    finding({
      rule: 'default-deny-removed',
      severity: 'critical',
      title: 'Default-deny removed for ingress',
      message: say`${'db/deny-all'} isolated ingress for every pod in ${'db'}. Without that, 1 of 2 workloads accepts traffic from anywhere: ${'db/backup'}.`,
      place: { side: 'base', path: 'policies/db/deny-all.yaml', line: 1, endLine: 10 },
      changes: [0, 1, 3],
    }),
    finding({
      rule: 'default-deny-removed',
      severity: 'critical',
      title: 'Default-deny removed for egress',
      message: say`${'db/deny-all'} isolated egress for every pod in ${'db'}. Without that, all 2 workloads can send traffic anywhere: ${'db/backup'} and ${'db/db'}.`,
      place: { side: 'base', path: 'policies/db/deny-all.yaml', line: 1, endLine: 10 },
      changes: [1],
    }),
    finding({
      rule: 'cross-namespace-opened',
      severity: 'high',
      title: 'Opened across namespaces',
      message: say`${'webapp/webapp'} can now reach ${'db/db'} on TCP 5432: policy ${'db/allow-ingress'} allows it.`,
      place: { side: 'head', path: 'policies/db/allow-ingress.yaml', line: 12, endLine: 19 },
      changes: [2],
    }),
    finding({
      rule: 'flow-closed',
      severity: 'low',
      title: 'Flow closed',
      message: say`${'backapp/backapp'} can no longer reach ${'203.0.113.0/24'} on TCP 443: policy ${'backapp/allow-payments'} no longer allows it.`,
      place: { side: 'base', path: 'policies/backapp/allow-payments.yaml', line: 11, endLine: 17 },
      changes: [4],
    }),
  ],
  problems: [
    {
      severity: 'warning',
      code: 'helm-template',
      message: say`This is a template that was not rendered.`,
      path: 'charts/search/templates/deploy.yaml',
      line: 1,
      hidesFlows: false,
    },
  ],
  policyEdits: edits,
});
