import type { Severity } from './finding.ts';

/** A document that a rule follows from. */
export interface RuleSource {
  readonly name: string;
  readonly url: string;
}

/** What is known of a risk rule without looking at a change: for the report's links, for SARIF and for the documents. */
export interface RuleFacts {
  /** Its number in the risk model, which the code cites; `–` where the model has none. */
  readonly code: string;
  /** That of the plain case. */
  readonly severity: Severity;
  /** What it says, in a few words. */
  readonly summary: string;
  /** Why that matters, in a sentence. */
  readonly reason: string;
  readonly sources: readonly RuleSource[];
}

export const OWASP: RuleSource = {
  name: 'OWASP Kubernetes Top Ten, K05:2025 Missing Network Segmentation Controls',
  url: 'https://owasp.org/www-project-kubernetes-top-ten/',
};
export const CIS: RuleSource = {
  name: 'CIS Kubernetes Benchmark 5.3.2',
  url: 'https://www.cisecurity.org/benchmark/kubernetes',
};
export const NSA: RuleSource = {
  name: 'NSA/CISA Kubernetes Hardening Guide 1.2, network separation',
  url: 'https://media.defense.gov/2022/Aug/29/2003066362/-1/-1/0/CTR_KUBERNETES_HARDENING_GUIDANCE_1.2_20220829.PDF',
};
export const KUBERNETES: RuleSource = {
  name: 'Kubernetes, Network Policies',
  url: 'https://kubernetes.io/docs/concepts/services-networking/network-policies/',
};

/** A technique of MITRE ATT&CK. */
export function attack(technique: string, name: string): RuleSource {
  return {
    name: `MITRE ATT&CK ${technique} ${name}`,
    url: `https://attack.mitre.org/techniques/${technique.replace('.', '/')}/`,
  };
}

/** An entry of the Threat Matrix for Kubernetes. */
export function microsoft(id: string, name: string): RuleSource {
  return {
    name: `Microsoft Threat Matrix for Kubernetes ${id} ${name}`,
    url: 'https://microsoft.github.io/Threat-Matrix-for-Kubernetes/',
  };
}
