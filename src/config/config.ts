import type { Assertion } from './assertion.ts';
import type { RiskConfig } from './risk-config.ts';
import type { Waiver } from './waiver.ts';

/** What `.github/network-policy-diff.yml` says. docs/configuration.md explains each key. */
export interface Config {
  /** Empty: they are found by looking. */
  readonly clusters: readonly ClusterConfig[];
  /** What names of new policies should match. */
  readonly policyNames?: { readonly pattern: string };
  readonly assertions: readonly Assertion[];
  readonly waivers: readonly Waiver[];
  readonly reserved: Reserved;
  /** What the risk rules go by, where it is not the default. */
  readonly risk?: RiskConfig;
  /** The folders that clusters have rendered, in the order of the text; absent if there are none. */
  readonly folders?: readonly NamedFolder[];
}

/** A kustomization or a chart that a configuration names, and where. */
export interface NamedFolder {
  readonly what: 'kustomization' | 'chart';
  readonly at: string;
  readonly line: number;
}

/**
 * Who may accept findings of a severity: logins of users, and teams such as `@org/security`. A list is good for worse
 * findings too, unless those have their own; where there is none, everybody may.
 */
export type Reserved = Readonly<Partial<Record<'critical' | 'high' | 'medium' | 'low', readonly string[]>>>;

/** One Kubernetes cluster and what of the repository is applied to it. All paths are relative to the repository's root. */
export interface ClusterConfig {
  readonly name: string;
  /** Globs of the files with plain manifests. */
  readonly paths: readonly string[];
  /** Folders of the kustomizations that are applied; `''` is the root. */
  readonly kustomize: readonly string[];
  readonly helm: readonly HelmRelease[];
  /** Labels of namespaces that no manifest declares. */
  readonly namespaces: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly podCIDRs: readonly string[];
  readonly cni: string | undefined;
}

/** A chart as it is installed. */
export interface HelmRelease {
  /** The folder of the chart; `''` is the root. */
  readonly chart: string;
  readonly release: string;
  readonly namespace: string;
  /** Files, the strongest last. */
  readonly values: readonly string[];
}

/** What counts where there is no configuration. */
export const NO_CONFIG: Config = { clusters: [], assertions: [], waivers: [], reserved: {} };
