import type { WorkloadEndpoint } from '../../src/flow/change.ts';
import { say } from '../../src/manifest/sentence.ts';
import type { Report } from '../../src/report/report.ts';
import {
  addresses,
  cause,
  closed,
  finding,
  INTERNET,
  INTERNET6,
  opened,
  pods,
  report,
  strangers,
  tcp,
  workload,
} from './example.ts';

const web = workload('shop/Deployment/web');
const api = workload('shop/Deployment/api');
const cache = workload('shop/Deployment/cache', 'head');
const grafana = workload('ops/Deployment/grafana');
const endpoints = [grafana, api, cache, web, INTERNET, INTERNET6];

/** Flows open and close, and there is nothing to judge. */
export const CHANGES: Report = report({
  endpoints,
  changes: [
    opened([web], [api], {
      ports: [tcp(8080)],
      because: [cause('head allows', 'shop/api', 'spec.ingress[1]', 'k8s/shop/api-policy.yaml', 21, 27)],
    }),
    opened([api], [cache], {
      lifecycle: 'endpoint-added',
      ports: [tcp(6379)],
      because: [cause('head allows', 'shop/cache', 'spec.ingress[0]', 'k8s/shop/cache.yaml', 40, 46)],
    }),
    closed([grafana], [api], {
      ports: [tcp(9090)],
      because: [
        cause('base allows', 'shop/api', 'spec.ingress[0]', 'k8s/shop/api-policy.yaml', 12, 18),
        cause('head isolates', 'shop/api', '', 'k8s/shop/api-policy.yaml', 1, 27),
      ],
    }),
  ],
});

/** Policies are edited, and every flow stays. */
export const NOTHING: Report = report({
  endpoints,
  policyEdits: [
    {
      edit: 'added',
      policy: { kind: 'NetworkPolicy', namespace: 'shop', name: 'again' },
      path: 'k8s/shop/again.yaml',
      line: 1,
      after: 'apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata: { name: again, namespace: shop }\n',
    },
  ],
});

/** Files that may hide flows, and a gate that is set. */
export const INCOMPLETE: Report = report({
  complete: false,
  endpoints,
  problems: [
    {
      severity: 'error',
      code: 'yaml-syntax',
      message: say`This is not valid YAML: tabs are not allowed as indentation.`,
      path: 'k8s/shop/tabs.yaml',
      line: 7,
      hidesFlows: true,
    },
    {
      severity: 'warning',
      code: 'not-modelled',
      message: say`${'NetworkPolicy'} of ${'crd.projectcalico.org/v1'} is not modelled yet.`,
      path: 'calico/deny.yaml',
      line: 1,
      hidesFlows: true,
    },
    {
      severity: 'note',
      code: 'duplicate-object',
      message: say`${'Deployment shop/web'} is declared 2 times. The last, at ${'k8s/shop/web.yaml:30'}, counts.`,
      path: 'k8s/shop/web.yaml',
      line: 30,
      hidesFlows: false,
    },
  ],
});

/** Both: a finding that the gate lets pass, and files that may hide others. */
export const ASSUMED: Report = report({
  complete: false,
  problems: INCOMPLETE.problems,
  endpoints,
  changes: [closed([api], [INTERNET], { ports: [tcp(53)] })],
  findings: [
    finding({
      rule: 'dns-lost',
      severity: 'medium',
      also: ['flow-closed'],
      confidence: 'assumed',
      confidenceReason: say`No manifest declares the pods of cluster DNS.`,
      title: 'DNS lost',
      message: say`${'shop/api'} can no longer ask for names.`,
      place: { side: 'head', path: 'k8s/shop/api-policy.yaml', line: 3, endLine: 30 },
      changes: [0],
    }),
  ],
});

const ofBlue = [pods(['blue'], 'metrics=true'), pods(['blue'], 'metrics!=true')] as const;
const [ofMonitoring, elsewhere] = [strangers(['component=monitoring']), strangers(['component!=monitoring'])];
const denyAll = cause('base stops-isolating', 'blue/default-deny', '', 'tenants/blue/default-deny.yaml', 1, 11);

/** Nothing but policies: the namespaces and the pods are made elsewhere. Blue loses its default-deny. */
export const POLICY_ONLY: Report = report({
  endpoints: [...ofBlue, ofMonitoring, elsewhere, INTERNET, INTERNET6],
  changes: [
    opened([ofMonitoring, elsewhere, INTERNET, INTERNET6], [ofBlue[1]], { because: [denyAll] }),
    closed([...ofBlue], [ofBlue[0]], {
      because: [
        cause('base allows', 'blue/default-deny', 'spec.ingress[0]', 'tenants/blue/default-deny.yaml', 10, 11),
        cause('head isolates', 'blue/metrics', '', 'tenants/blue/metrics.yaml', 1, 14),
      ],
    }),
    opened([ofMonitoring], [ofBlue[0]], {
      ports: [tcp(9090)],
      because: [cause('head allows', 'blue/metrics', 'spec.ingress[0]', 'tenants/blue/metrics.yaml', 9, 14)],
    }),
  ],
});

const { base: _none, ...ofPayments } = pods(['payments']);
const payments = workload('payments/Deployment/payments', 'head');
const [likeApi, otherShop] = [pods(['shop'], 'app=api'), pods(['shop'], 'app!=api')];
const [ofOps, anywhere] = [pods(['ops']), strangers([])];
const v2 = renamed(workload('shop/Deployment/cart'), workload('shop/Deployment/cart-v2'));
const inside = [web, api, v2, grafana, likeApi, otherShop, ofOps, anywhere];
const allowAll = cause('head allows', 'shop/api', 'spec.ingress[0]', 'k8s/shop/api-policy.yaml', 12, 18);

/** A namespaceSelector gets empty, a namespace is new, and a workload gets another name. */
export const EVERY_NAMESPACE: Report = report({
  endpoints: [...inside, payments, ofPayments, INTERNET, INTERNET6],
  changes: [
    opened([api, likeApi, otherShop, grafana, ofOps, anywhere], [api, likeApi], {
      ports: [tcp(8080)],
      because: [allowAll],
    }),
    opened([payments, ofPayments], [api, likeApi], {
      ports: [tcp(8080)],
      lifecycle: 'endpoint-added',
      because: [allowAll],
    }),
    opened([payments, ofPayments], [grafana, ofOps, anywhere, payments, ofPayments, INTERNET, INTERNET6], {
      lifecycle: 'endpoint-added',
    }),
  ],
});

/** One workload by two names. */
function renamed(was: WorkloadEndpoint, is: WorkloadEndpoint): WorkloadEndpoint {
  return { ...is, ...(was.base && { base: was.base }) };
}

/** A report of any size: so many findings, flows, policies and problems. */
export function huge(size: number): Report {
  const workloads = Array.from({ length: size }, (_, i) => workload(`namespace-${i % 7}/Deployment/workload-${i}`));
  const payments = addresses('203.0.113.0/24');
  return report({
    complete: false,
    endpoints: [...workloads, payments, INTERNET6],
    changes: workloads.map((one, i) =>
      opened([one], [payments], {
        ports: [tcp(1 + i)],
        because: [
          cause('head allows', `namespace-${i % 7}/policy-${i}`, 'spec.egress[0]', `k8s/policy-${i}.yaml`, 9, 12),
        ],
      }),
    ),
    findings: workloads.map((_, i) =>
      finding({
        severity: i < size / 2 ? 'high' : 'medium',
        title: 'Flow to the internet opened',
        message: say`${`namespace-${i % 7}/workload-${i}`} can now reach ${'203.0.113.0/24'}.`,
        place: { side: 'head', path: `k8s/policy-${i}.yaml`, line: 9, endLine: 12 },
        changes: [i],
      }),
    ),
    problems: workloads.map((_, i) => ({
      severity: 'error' as const,
      code: 'yaml-syntax',
      message: say`This is not valid YAML.`,
      path: `k8s/broken-${i}.yaml`,
      line: 1,
      hidesFlows: true,
    })),
    policyEdits: workloads.map((_, i) => ({
      edit: 'modified' as const,
      policy: { kind: 'NetworkPolicy', namespace: `namespace-${i % 7}`, name: `policy-${i}` },
      path: `k8s/policy-${i}.yaml`,
      line: 1,
      before: 'spec:\n  egress: []\n',
      after: 'spec:\n  egress:\n    - to:\n        - ipBlock:\n            cidr: 203.0.113.0/24\n',
    })),
  });
}
