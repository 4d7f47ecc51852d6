/** What `.github/network-policy-diff.yml` says. */
export interface Config {
  /** Empty: they are found by looking. */
  readonly clusters: readonly ClusterConfig[];
}

/** One Kubernetes cluster and what of the repository is applied to it. All paths are relative to the repository's root. */
export interface ClusterConfig {
  readonly name: string;
  /** Globs of the files with plain manifests. */
  readonly paths: readonly string[];
  /** Folders of the kustomizations that are applied. */
  readonly kustomize: readonly string[];
  readonly helm: readonly HelmRelease[];
  /** Labels of namespaces that no manifest declares. */
  readonly namespaces: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly podCIDRs: readonly string[];
  readonly cni: string | undefined;
}

/** A chart as it is installed. */
export interface HelmRelease {
  readonly chart: string;
  readonly release: string;
  readonly namespace: string;
  readonly values: readonly string[];
}
