import { NOTE_FACTS } from './note-facts.ts';
import { attack, CIS, KUBERNETES, microsoft, NSA, OWASP, type RuleFacts } from './rule-sources.ts';

/**
 * Every rule by its id. Of rules that are equally severe, the one that stands first here speaks for flows that break
 * several, and of findings that are equally severe and about one file its finding comes first.
 */
export const RULE_FACTS: Readonly<Record<string, RuleFacts>> = {
  'default-deny-removed': {
    code: 'R01, R12',
    severity: 'critical',
    summary: 'no policy isolates a whole namespace any more',
    reason: 'Whatever runs there, and whatever is deployed there next, is open.',
    sources: [OWASP, CIS, NSA],
  },
  'isolation-lost': {
    code: 'R01',
    severity: 'critical',
    summary: 'pods that a policy isolated are open for a direction',
    reason: 'Everything may reach pods that let in only a few, or they may reach everything.',
    sources: [OWASP, CIS],
  },
  'assertion-violated': {
    code: 'R05',
    severity: 'critical',
    summary: 'the change breaks an assertion of the configuration',
    reason: 'It is what the team itself has said must never happen.',
    sources: [],
  },
  'metadata-api-reachable': {
    code: 'R03',
    severity: 'critical',
    summary: "a workload reaches the cloud's metadata API",
    reason: 'There a pod can take over the identity of its node in the cloud.',
    sources: [attack('T1552.005', 'Cloud Instance Metadata API'), microsoft('MS-M9018', 'Restricting Metadata API')],
  },
  'internet-ingress': {
    code: 'R02',
    severity: 'critical',
    summary: 'public addresses reach a workload',
    reason: 'Anybody can try its weaknesses and its passwords.',
    sources: [attack('T1190', 'Exploit Public-Facing Application'), attack('T1133', 'External Remote Services')],
  },
  'internet-egress': {
    code: 'R06',
    severity: 'high',
    summary: 'a workload reaches public addresses',
    reason: 'It is a way out for data, and in for instructions.',
    sources: [
      attack('T1041', 'Exfiltration Over C2 Channel'),
      attack('T1048', 'Exfiltration Over Alternative Protocol'),
    ],
  },
  'cross-namespace-opened': {
    code: 'R10',
    severity: 'high',
    summary: 'a workload reaches another namespace',
    reason: 'Who takes over one workload can go on to those of other teams.',
    sources: [OWASP, NSA, attack('T1210', 'Exploitation of Remote Services')],
  },
  'node-port-reachable': {
    code: 'R04',
    severity: 'critical',
    summary: 'ordinary pods reach a port of nodes or of the control plane',
    reason: 'Behind these ports are the kubelet, etcd, SSH and the like: who gets in has the node or the cluster.',
    sources: [
      microsoft('MS-TA9030', 'Access Kubelet API'),
      microsoft('MS-M9024', 'Restrict access to etcd'),
      attack('T1021.004', 'Remote Services: SSH'),
    ],
  },
  'data-store-reachable': {
    code: 'R07',
    severity: 'high',
    summary: "a data store's port opens to another namespace or to a whole one",
    reason: 'Data stores hold what is worth taking, and often trust whoever reaches them.',
    sources: [OWASP, attack('T1210', 'Exploitation of Remote Services')],
  },
  'non-production-to-production': {
    code: 'R09',
    severity: 'high',
    summary: 'non-production reaches production',
    reason: 'Test systems are guarded less, and so become the way in.',
    sources: [OWASP, NSA],
  },
  'reach-widened': {
    code: 'R08',
    severity: 'high',
    summary: 'a rule now speaks of whole namespaces or all ports where it was narrower',
    reason: 'It holds for pods and ports that nobody has written yet.',
    sources: [OWASP, KUBERNETES],
  },
  'policy-rejected': {
    code: '–',
    severity: 'high',
    summary: 'the API server would not take this policy',
    reason: 'The cluster goes on with the policy that it has, or with none.',
    sources: [KUBERNETES],
  },
  'flow-opened': {
    code: 'R11',
    severity: 'medium',
    summary: 'a flow opened within a namespace, or with private addresses',
    reason: 'The description of the change should speak of it.',
    sources: [OWASP],
  },
  'workload-not-isolated': {
    code: 'R11',
    severity: 'medium',
    summary: 'a new workload that no policy isolates',
    reason: 'In a namespace that has policies it was most likely forgotten.',
    sources: [CIS],
  },
  'dns-lost': {
    code: '–',
    severity: 'medium',
    summary: 'a workload cannot ask cluster DNS any more',
    reason: 'It is the commonest outage that policies make: names stop resolving.',
    sources: [KUBERNETES],
  },
  'ingress-path-lost': {
    code: '–',
    severity: 'medium',
    summary: 'a workload lost its only way in from ingress controllers, or to its webhook',
    reason: 'Users, or the API server, no longer get an answer.',
    sources: [KUBERNETES],
  },
  'policy-selects-nothing': {
    code: 'R13',
    severity: 'medium',
    summary: 'a policy selects no pod any more, or never did',
    reason: 'It looks like protection and is none: most likely a label is wrong.',
    sources: [KUBERNETES],
  },
  'trusted-flow-opened': {
    code: 'R15',
    severity: 'low',
    summary: 'a flow opened that the platform has by right, such as scraping',
    reason: 'It is expected, and listed so that nothing that opened goes unsaid.',
    sources: [NSA],
  },
  'latent-opening': {
    code: 'R14',
    severity: 'low',
    summary: 'one side of a flow allows it now, and the other still denies it',
    reason: 'It opens by a later change of the other side, which looks harmless by itself.',
    sources: [KUBERNETES],
  },
  'flow-closed': {
    code: '–',
    severity: 'low',
    summary: 'a flow closed that someone may miss',
    reason: 'Nobody gets in by that, but something may stop working.',
    sources: [KUBERNETES],
  },
  'flow-moved': {
    code: '–',
    severity: 'info',
    summary: 'a flow goes to another port now',
    reason: 'The same ends may still talk; only the port changed.',
    sources: [KUBERNETES],
  },
  'dns-opened': {
    code: 'R15',
    severity: 'info',
    summary: 'a workload can ask cluster DNS',
    reason: 'Every platform has this flow.',
    sources: [KUBERNETES],
  },
  'isolation-gained': {
    code: '–',
    severity: 'info',
    summary: 'pods that were open are isolated now',
    reason: 'That is what policies are for.',
    sources: [CIS, NSA],
  },
  ...NOTE_FACTS,
};

const ORDER = new Map(Object.keys(RULE_FACTS).map((rule, i) => [rule, i]));

/** Where a rule stands among all: the first is the one to read first. */
export function rankOf(rule: string): number {
  return ORDER.get(rule) ?? ORDER.size;
}
