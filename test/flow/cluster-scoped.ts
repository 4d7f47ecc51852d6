/** Cluster-scoped policies of one rule that is for all pods of the cluster, in and out. */
export function admin(name: string, priority: number, action: string): string {
  return clusterScoped('AdminNetworkPolicy', name, action, `priority: ${priority}`);
}

export function baseline(action: string): string {
  return clusterScoped('BaselineAdminNetworkPolicy', 'default', action);
}

/** A ClusterNetworkPolicy of the Baseline tier. */
export function clusterBaseline(name: string, priority: number, action: string): string {
  const written = clusterScoped('ClusterNetworkPolicy', name, action, `tier: Baseline, priority: ${priority}`);
  return written.replace('v1alpha1', 'v1alpha2');
}

function clusterScoped(kind: string, name: string, action: string, more?: string): string {
  const rule = (peers: string) => `[{action: ${action}, ${peers}: [{namespaces: {}}]}]`;
  const spec = [
    'subject: {namespaces: {}}',
    `ingress: ${rule('from')}`,
    `egress: ${rule('to')}`,
    ...(more ? [more] : []),
  ];
  return `apiVersion: policy.networking.k8s.io/v1alpha1\nkind: ${kind}\nmetadata: {name: ${name}}\nspec: {${spec.join(', ')}}`;
}
